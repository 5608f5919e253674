using Coach.Pay;

namespace Reading.Facts;

/// <summary>Finds the pay in a posting's text: amounts that words of pay speak of, not benefits, budgets or the company's own figures.</summary>
internal static class PostingPayText
{
    /// <summary>How far before an amount a word of pay may stand, and behind it; in characters.</summary>
    private const int Before = 160;
    private const int After = 48;

    private static readonly PhraseTable<bool> s_pay = new(
        (true, "salary;salaries;base pay;base range;pay range;pay scale;pay rate;compensation;comp range;base;ote;on-target earnings;on target earnings;hourly rate;hourly pay;wage;wages;rate;stipend for this role;base stipend;earn;earnings;pays;remuneration;annual pay;package"),
        (true, "ctc;hourly range;annual range;pay;månadslön;årslön;timlön;lönespann;månedsløn;årsløn;timeløn;månedslønn;årslønn;timelønn;monatsgehalt;bruttogehalt;stundenlohn;gehaltsspanne;bruttoloon;maandsalaris;jaarsalaris;uurloon;sueldo;gehalt;vergütung;jahresgehalt;salaire;rémunération;salaris;lön;løn;lønn;salario;salário;remuneração"));

    private static readonly PhraseTable<bool> s_others = new(
        (true, "monthly stipend;learning stipend;development stipend;wellness stipend;annual stipend;date stipend;a stipend;compute;401(k);match;matching;contribution;contributions;reimbursement;reimburse;allowance;budget;fertility;hra;hsa;referral;revenue;valuation;raised;funding;arr;spend;bookings;savings;customers;lifetime;assets;invested;market;donation;quota;deal;deals;grant funding;learning;wellness;per diem;insurance"));

    private static readonly PhraseTable<bool> s_parts = new((true, "equity;rsu;rsus;stock;sign-on;signing;bonus;in equity;in rsus;in stock;relocation;credit"));

    private static readonly PhraseTable<PayPeriod> s_periods = new(
        (PayPeriod.Hour, "hourly;per hour;timlön;timeløn;timelønn;stundenlohn;uurloon;taux horaire"),
        (PayPeriod.Month, "monthly;månadslön;månedsløn;månedslønn;monatsgehalt;maandsalaris;mensuel;mensual;mensal"),
        (PayPeriod.Week, "weekly;wochenlohn"),
        (PayPeriod.Day, "daily;day rate;tagessatz"));

    /// <summary>Characters of a line that gives a zone and its range and nothing else, without the range.</summary>
    private const int ZoneLabel = 70;

    private static readonly PhraseTable<bool> s_joins = new((true, "plus;and;with;or;for;depending;based;to"));

    private static readonly string[] s_labels = ["salary", "base", "pay", "range", "annual", "compensation", "the", "for", "this", "position", "is", "role", "estimated", "target", "expected", "hiring", "total", "ote", "rate", "hourly", "wage"];

    /// <summary>The ranges, in order and each once.</summary>
    /// <param name="lines">The posting's lines.</param>
    /// <param name="place">Where the job is, to tell shared signs of money apart; null where not known.</param>
    public static IReadOnlyList<PostedPay> Find(IReadOnlyList<string> lines, string? place)
    {
        var pay = new List<PostedPay>();
        var context = new MoneyContext { Currency = MoneyPlaces.CurrencyOf(place) };
        string? carried = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var heading = i > 0 && lines[i - 1].Length <= 80 ? lines[i - 1] : null;
            var isZone = carried is not null && IsZone(lines[i], context);
            var found = InLine(lines[i], isZone ? carried : heading, context).ToList();
            pay.AddRange(found);

            // The next zone stands under the same words of pay.
            carried = found.Count == 0 ? null : isZone ? carried : heading is not null && Has(s_pay, heading) ? heading : lines[i];
        }

        return [.. pay.Distinct()];
    }

    /// <summary>Whether an amount can be pay by its size.</summary>
    public static bool IsLikely(MoneySpan span) => (span.Max ?? span.Min ?? 0) is var amount && !span.IsPerShare && span.Period switch
    {
        PayPeriod.Hour => amount is >= 3 and <= 2_000,
        PayPeriod.Day => amount is >= 20 and <= 20_000,
        PayPeriod.Week => amount is >= 50 and <= 100_000,
        PayPeriod.Month => amount is >= 200 and <= 20_000_000,
        PayPeriod.Once => false,
        _ => amount is >= 8_000 and <= 200_000_000,
    };

    /// <summary>The zone that a label names; null where it is words of pay alone.</summary>
    public static string? RegionIn(string? label)
    {
        if (label is null || (MoneyPlaces.CurrencyOf(label) is null && !label.Contains("zone", StringComparison.OrdinalIgnoreCase) && !label.Contains("tier", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var words = label.Split((char[])[' ', ':'], StringSplitOptions.RemoveEmptyEntries).Where(word => !s_labels.Contains(word.Trim('(', ')', ','), StringComparer.OrdinalIgnoreCase));
        var region = string.Join(' ', words).Trim(' ', ',', '-', '–', '.', '(');
        return region.Length is > 0 and <= 80 ? region : null;
    }

    // "Zone B (Seattle, Boston): $139,000 - $165,000"
    private static bool IsZone(string line, MoneyContext context) =>
        MoneyText.Find(line, context).Where(span => span.IsCurrencyStated).ToList() is [{ Min: { } low, Max: { } high } span] && low < high
        && span.Start > 0 && line.Length - (span.End - span.Start) <= ZoneLabel && !Has(s_others, line);

    private static IEnumerable<PostedPay> InLine(string line, string? heading, MoneyContext context)
    {
        var spans = MoneyText.Find(line, context).Where(span => span.IsCurrencyStated && span.Currency is not null).ToList();
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            if (span.Period is null && i + 1 < spans.Count && line[span.End..spans[i + 1].Start].Trim() == "/")
            {
                span = span with { Period = spans.Skip(i + 1).Take(4).Select(next => next.Period).FirstOrDefault(period => period is not null) };
            }

            span = span.Period is null ? span with { Period = PeriodIn(line[..span.Start]) ?? PeriodIn(heading) } : span;
            if (IsLikely(span) && IsPay(line, span, spans, i, heading))
            {
                yield return new(span.Min, span.Max, span.Currency!.Value, span.Period ?? PayPeriod.Year, Region(line, spans, i, heading));
            }
        }
    }

    private static bool IsPay(string line, MoneySpan span, List<MoneySpan> spans, int index, string? heading)
    {
        var behind = line[span.End..Math.Min(line.Length, span.End + After)];
        var ahead = line[Math.Max(index > 0 && Sentence(line, span.Start) < spans[index - 1].End ? 0 : Sentence(line, span.Start), span.Start - Before)..span.Start];
        if (Starts(s_parts, behind) || Has(s_others, LastClause(ahead)) || Has(s_others, FirstClause(behind)))
        {
            return false;
        }

        return Has(s_pay, ahead) || Starts(s_pay, behind) || (heading is not null && Has(s_pay, heading));
    }

    // "Hourly range", "månadslön": the word of pay says for how long it is.
    private static PayPeriod? PeriodIn(string? words)
    {
        for (var at = 0; words is not null && words.Length <= Before && at < words.Length; at++)
        {
            if ((at == 0 || !char.IsLetter(words[at - 1])) && s_periods.TryMatchAt(words, at, out var period, out _))
            {
                return period;
            }
        }

        return null;
    }

    /// <summary>Only what leads up to the amount itself: a comma or bracket parts it from what was said of others.</summary>
    private static string LastClause(string text) => text[(text.LastIndexOfAny([',', ';', ')', '•', '–']) + 1)..];

    private static string FirstClause(string text) => text.IndexOfAny([',', ';', '.', '(', '•', '|']) is var end and >= 0 ? text[..end] : text;

    /// <summary>Where the sentence of an amount begins, as far back as words of pay are looked for.</summary>
    private static int Sentence(string line, int at)
    {
        var from = Math.Max(0, at - Before);
        var ahead = line.AsSpan(from, at - from);
        return from + Math.Max(ahead.LastIndexOf(". "), ahead.LastIndexOf("! ")) + 1;
    }

    private static string? Region(string line, List<MoneySpan> spans, int index, string? heading)
    {
        var start = Math.Max(index > 0 ? spans[index - 1].End : 0, Sentence(line, spans[index].Start));
        return RegionIn(line[start..spans[index].Start].Trim() is { Length: > 2 and <= 90 } label ? label : index == 0 && line[..spans[0].Start].Trim().Length == 0 ? heading : null);
    }

    private static bool Starts(PhraseTable<bool> words, string text)
    {
        var at = 0;
        for (var skipped = 0; skipped < 3 && at < text.Length; skipped++)
        {
            while (at < text.Length && text[at] is ' ' or '(' or '-')
            {
                at++;
            }

            if (words.TryMatchAt(text, at, out _, out _))
            {
                return true;
            }

            if (s_joins.TryMatchAt(text, at, out _, out _))
            {
                return false;
            }

            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at < text.Length && text[at] != ' ')
            {
                return false;
            }
        }

        return false;
    }

    private static bool Has(PhraseTable<bool> words, string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && words.TryMatchAt(text, at, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
