using Coach.Pay;

namespace Reading.Facts.Offers;

/// <summary>An amount of money in a letter, with what it is of.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Span">Its place and its words.</param>
/// <param name="Amount">The figure; of "up to" the upper end, of "raised from … to" the second.</param>
/// <param name="Currency">Stated, or the letter's.</param>
/// <param name="Topic">What it is of; null where nothing near tells.</param>
/// <param name="Distance">How far away the words are that tell it, in <see cref="Roles"/>' measure.</param>
/// <param name="IsWithdrawn">The letter takes it back.</param>
/// <param name="IsLater">It holds only later or on a condition.</param>
internal sealed record Figure(Passage Passage, MoneySpan Span, decimal Amount, Currency Currency, Topic? Topic, int Distance, bool IsWithdrawn, bool IsLater)
{
    /// <summary>Whether it counts as offered now.</summary>
    public bool Stands => !IsWithdrawn && !IsLater;
}

/// <summary>All amounts of money in a letter. Each is of one thing, told from the words around it, so that none is taken twice.</summary>
internal static class Figures
{
    /// <summary>A label in the same line, for what follows it.</summary>
    private const int RunInLabel = 60;

    /// <summary>A heading, for what stands under it.</summary>
    private const int HeadingLabel = 80;

    /// <summary>Characters between a percentage and "base salary" in "12% of your annual base salary".</summary>
    private const int ShareReach = 34;

    /// <summary>Characters between "four times" or "two months'" and "your base salary".</summary>
    private const int CountReach = 14;

    /// <summary>Characters that words of withdrawing may stand away from a figure.</summary>
    private const int WithdrawalReach = 90;

    /// <summary>The smallest bare number taken for an amount: below it, it counts days or shares.</summary>
    private const decimal SmallestBare = 1000;

    private static readonly CueTable<bool> s_changes = new(
        (true, "raised;goes from;rises from;moves from;increased;increases;increase;changed;improved;revised;updated;adjusted;moved;amended;erhöht;angehoben;augmenté;relevé;verhoogd;höjts;höjs;hævet;økt;aumentado;elevado;subido;corrected;lifted;goes;rises"));

    private static readonly CueTable<bool> s_shares = new((true, "percent;prozent;times;x;months;pour cent;procent;prosent;por cento;fold;weeks;fache;gange;fois"));

    /// <summary>Every amount of a letter, in order.</summary>
    public static IReadOnlyList<Figure> Of(LetterText letter)
    {
        var home = letter.Home;
        var found = new List<Figure>();
        foreach (var passage in letter.Body)
        {
            var spans = Spans(passage, home);
            if (spans.Count == 0)
            {
                continue;
            }

            var places = spans.Select(span => (span.Start, span.AmountEnd)).ToList();
            var cues = Cues(passage, spans, home);
            found.AddRange(spans.Select(span => Read(passage, span, cues, places, home)).OfType<Figure>());
        }

        return found;
    }

    /// <summary>The amounts of a passage. Where a label or column tells that money follows, numbers need no sign.</summary>
    public static IReadOnlyList<MoneySpan> Spans(Passage passage, Currency? home)
    {
        var bare = IsPay(passage.LabelTopic) && (passage.ValueStart > 0 || passage.CellStarts.Count > 0 || passage.Text.Length < 40);
        var inFigures = passage.Text.AsSpan().ContainsAnyInRange('0', '9') ? MoneyText.Find(passage.Text, new MoneyContext { Currency = NamedCurrency(passage) ?? home, AcceptsBareNumbers = bare }) : [];
        var spans = WordedMoney.With(inFigures, passage, home);
        return bare ? [.. spans.Where(span => IsAmount(passage, span))] : spans;
    }

    private static bool IsAmount(Passage passage, MoneySpan span) =>
        span.IsCurrencyStated || ((span.Max ?? span.Min) >= SmallestBare && !Quantities.IsCounted(passage.Text, span.AmountEnd) && !char.IsLetter(passage.Text.ElementAtOrDefault(span.AmountEnd)));

    /// <summary>The currency that the columns or the label name.</summary>
    private static Currency? NamedCurrency(Passage passage) => passage.Columns.Select(CurrencyOf).FirstOrDefault(code => code is not null) ?? CurrencyOf(passage.Label);

    private static Currency? CurrencyOf(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        for (var at = 0; Words.TryNext(text, ref at, out var start);)
        {
            if (at - start == 3 && text.AsSpan(start, 3).IndexOfAnyExceptInRange('A', 'Z') < 0 && KnownCodes.Contains(text[start..at]))
            {
                return Currency.Of(text[start..at]);
            }
        }

        return MoneyText.FindFirst(text + " 1,000") is { IsCurrencyStated: true, Currency: { } currency } ? currency : null;
    }

    private static readonly HashSet<string> KnownCodes = new(StringComparer.Ordinal)
    {
        "USD", "EUR", "GBP", "SEK", "NOK", "DKK", "CHF", "INR", "JPY", "BRL", "CAD", "AUD", "NZD", "SGD", "HKD", "PLN", "CZK", "ILS", "MXN", "ZAR", "AED", "CNY", "KRW", "TWD", "HUF", "RON", "ISK",
    };

    private static bool IsPay(Topic? topic) =>
        topic is Topic.Base or Topic.BasicPay or Topic.FixedPay or Topic.Bonus or Topic.Variable or Topic.SignOn or Topic.Relocation or Topic.Total or Topic.NotPay;

    private static List<Cue<Topic>> Cues(Passage passage, IReadOnlyList<MoneySpan> spans, Currency? home)
    {
        var cues = MoneyVocabulary.Topics.In(passage).Where(cue => !IsShareOf(passage, cue, spans)).ToList();
        if (home?.Code == "INR")
        {
            // In Australia the total fixed remuneration holds the pension too; in India it is what is fixed.
            cues = cues.ConvertAll(cue => cue.Meaning == Topic.Total && passage.Text.AsSpan(cue.Start, cue.End - cue.Start).Contains("fixed", StringComparison.OrdinalIgnoreCase) ? cue with { Meaning = Topic.FixedPay } : cue);
        }

        if (passage.LabelTopic is { } label && label != Topic.Other && passage.ValueStart > 0)
        {
            cues.RemoveAll(cue => cue.End <= passage.ValueStart);
            cues.Insert(0, new(0, passage.ValueStart, label));
            cues.RemoveAll(cue => (label is Topic.Relocation or Topic.SignOn && cue.Meaning == Topic.NotPay) || (label is Topic.Relocation && cue.Meaning == Topic.SignOn));
        }

        return cues;
    }

    /// <summary>"12% of your base salary" and "four times salary" tell what the percentage is of; they name no amount.</summary>
    private static bool IsShareOf(Passage passage, Cue<Topic> cue, IReadOnlyList<MoneySpan> spans)
    {
        if (cue.Meaning is not (Topic.Base or Topic.BasicPay or Topic.FixedPay or Topic.Total))
        {
            return false;
        }

        var from = Math.Max(0, cue.Start - ShareReach);
        var before = passage.Text.AsSpan(from, cue.Start - from);
        var percent = before.LastIndexOfAny('%', '×');
        if (percent < 0)
        {
            var words = s_shares.In(before.ToString());
            percent = words.Count > 0 && before.Length - words[^1].End <= CountReach ? words[^1].End : -1;
        }

        return percent >= 0 && before[percent..].IndexOfAny(",;:") < 0 && !spans.Any(span => span.Start >= from + percent && span.End <= cue.Start);
    }

    private static Figure? Read(Passage passage, MoneySpan span, List<Cue<Topic>> cues, List<(int, int)> places, Currency? home)
    {
        span = span is { Min: { } least, Max: { } most } && most > least * WidestRange ? span with { Min = most } : span;
        var changed = span.Min is { } low && span.Max is { } high && low != high && IsChange(passage, span);
        if ((changed ? span.Max : span.Figure ?? span.Max ?? span.Min) is not { } amount || (span is { Min: not null, Max: not null } && span.Min != span.Max && !changed))
        {
            return null;
        }

        var (topic, distance) = TopicOf(passage, span, cues, places);
        return new(passage, span, amount, span.Currency ?? home ?? Currency.Usd, topic, distance, !changed && IsWithdrawn(passage, span, places), IsLater(passage, span, places));
    }

    /// <summary>Words between a total and its parts: "JPY 7,800,000, comprising JPY 6,600,000 base and …".</summary>
    private static readonly CueTable<bool> s_made = new((true, "comprising;[made up|composed|comprised|consisting] of;made up as follows;split [as follows|into];bestehend aus;zusammengesetzt aus;composé de;composée de;bestaande uit;bestående av;bestående af;composto por;composta por;compuesto por;composto da"));

    private static readonly CueTable<bool> s_and = new((true, "and;plus;und;sowie;et;en;och;og;e;y"));

    /// <summary>No range of pay is so wide: "Step 6 - $91,344" is a step and its pay.</summary>
    private const int WidestRange = 50;

    private static (Topic? Topic, int Distance) TopicOf(Passage passage, MoneySpan span, List<Cue<Topic>> cues, List<(int Start, int End)> places)
    {
        if (passage.CellStarts.Count > 1 && passage.LabelTopic is { } row && row != Topic.Other && passage.ColumnOf(span.Start) > 0
            && !cues.Any(cue => cue.Start > 0 && passage.ColumnOf(cue.Start) == passage.ColumnOf(span.Start)))
        {
            return (Refined(row, passage, span), 0);
        }

        if (s_made.First(passage.Text.AsSpan(span.End..)) is { Start: <= 2 })
        {
            return (Topic.Total, 0);
        }

        var nearest = Roles.Nearest(passage, span.Start, span.AmountEnd, cues, places);
        var (label, reach) = (passage.LabelTopic, RunInLabel);
        if (label is null or Topic.Other)
        {
            (label, reach) = (passage.HeadingTopic, HeadingLabel);
        }

        if (nearest is { Cue: var next } && label is null or Topic.Other && span.Period is PayPeriod.Month or PayPeriod.Year && next.Start >= span.End && s_and.First(passage.Text.AsSpan(span.End..next.Start)) is { Start: <= 2 } && places.Exists(place => place.Start >= next.End))
        {
            // "You get 44,500 a month and a bonus of up to 20,000": the bonus is what comes next.
            return (null, int.MaxValue);
        }

        if (nearest is { Cue: var verb } && IsPayVerb(passage, verb))
        {
            var nouns = cues.Where(cue => !IsPayVerb(passage, cue)).ToList();
            if (Roles.Nearest(passage, span.Start, span.End, nouns, places) is { Distance: <= NounReach } noun && noun.Cue.Start >= span.AmountEnd)
            {
                return (Refined(noun.Cue.Meaning, passage, span), noun.Distance);
            }
        }

        if (nearest is { Cue: var weak } && IsPayVerb(passage, weak) && label is Topic.SignOn or Topic.Bonus or Topic.Variable or Topic.Relocation)
        {
            return (Refined(label.Value, passage, span), reach);
        }

        if (nearest is { Cue.Meaning: Topic.NotPay, Distance: > FarNoPay } && span.Period is not null && label is null or Topic.Other)
        {
            return (null, int.MaxValue);
        }

        if (nearest is { Cue.Meaning: Topic.NotPay } && Roles.Nearest(passage, span.Start, span.AmountEnd, [.. cues.Where(cue => cue.Meaning == Topic.Relocation)], places) is { Distance: <= NounReach } move)
        {
            // "we'll reimburse up to … of moving costs": how it is paid, and of what.
            return (Topic.Relocation, move.Distance);
        }

        if (span.Period == PayPeriod.Once && (nearest is null || nearest.Value.Cue.Meaning is Topic.Bonus or Topic.Base or Topic.Instalment) && label is not (Topic.Bonus or Topic.Variable or Topic.Relocation or Topic.NotPay or Topic.Base))
        {
            return (Topic.SignOn, Math.Min(nearest?.Distance ?? reach, reach));
        }

        if (nearest is { Cue.Meaning: Topic.Instalment } && (label is Topic.SignOn or Topic.Relocation || (label is Topic.Base && span.Period is PayPeriod.Year or PayPeriod.Hour or PayPeriod.Day)))
        {
            return (label.Value, reach);
        }

        return nearest is { } found && (found.Distance <= reach || label is null)
            ? (Refined(found.Cue.Meaning, passage, span), found.Distance)
            : label is null ? (null, int.MaxValue) : (Refined(label.Value, passage, span), reach);
    }

    /// <summary>Beyond it, an allowance named in the same line says nothing of an amount for an hour or a year.</summary>
    private const int FarNoPay = 60;

    /// <summary>Verbs say that something is paid; under a head that names what, the head counts.</summary>
    private static readonly CueTable<bool> s_payVerbs = new((true, "[you|we] [will|ll|] [be paid|earn|pay you];be paid at;earn;pay"));

    private static bool IsPayVerb(Passage passage, Cue<Topic> cue) =>
        cue.Meaning == Topic.Base && s_payVerbs.In(passage.Text.AsSpan(cue.Start..cue.End)) is [var verb, ..] && verb.End - verb.Start == cue.End - cue.Start;

    /// <summary>In <see cref="Roles"/>' measure, "a $4,000 relocation allowance" and "$90,000 in commissions".</summary>
    private const int NounReach = 24;

    private static Topic Refined(Topic topic, Passage passage, MoneySpan span) => (topic, span) switch
    {
        (Topic.Equity, { IsPerShare: true }) => Topic.SharePrice,
        (Topic.Base, _) when IsFullTimeRate(passage) => Topic.FullTimePay,
        (Topic.Base, { Interval: PayInterval.HalfMonth or PayInterval.TwoWeeks }) when PeriodVocabulary.Of(passage, span.Start) != PayPeriod.Year => Topic.Instalment,
        _ => topic,
    };

    /// <summary>"Gross salary at 100 %" beside a row for the share that is worked.</summary>
    private static bool IsFullTimeRate(Passage passage) =>
        passage.ValueStart > 0 && PercentText.FindFirst(passage.Label)?.Figure == 100 && s_at.IsIn(passage.Label);

    private static readonly CueTable<bool> s_at = new((true, "at;bei;à;op;vid;ved;a;basis"));

    private static bool IsChange(Passage passage, MoneySpan span) =>
        s_changes.In(passage).Any(cue => cue.End <= span.Start && span.Start - cue.End < WithdrawalReach) || s_from.In(passage.Text.AsSpan(Math.Max(0, span.Start - FromReach)..span.Start)) is [.., var from] && from.End >= Math.Min(span.Start, FromReach) - 1;

    /// <summary>Characters of "up from ".</summary>
    private const int FromReach = 16;

    /// <summary>"salary up from A to B".</summary>
    private static readonly CueTable<bool> s_from = new((true, "up from;goes from;go from;moves from;going from;moving from;rises from;increases from;steigt von;passe de;passera de;stijgt van;höjs från;stiger fra;øker fra;passa de;sube de"));

    private static bool IsWithdrawn(Passage passage, MoneySpan span, List<(int Start, int End)> places)
    {
        var text = passage.Text;
        if (passage.Has(MoneyVocabulary.WithdrawsAll))
        {
            return true;
        }

        var next = MoneyVocabulary.WithdrawsNext.In(passage)
            .Any(cue => cue.End <= span.Start && span.Start - cue.End < WithdrawalReach && Between(places, cue.End, span.Start) == 0 && NoStop(text, cue.End, span.Start) && !MoneyVocabulary.Gives.IsIn(text.AsSpan(cue.End..span.Start)));
        return next || MoneyVocabulary.WithdrawsBefore.In(passage).Any(cue => cue.Start >= span.End && cue.Start - span.End < WithdrawalReach && Between(places, span.End, cue.Start) == 0);
    }

    private static bool NoStop(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAny(";,") < 0;

    /// <summary>"rising to" after another figure, or "will be increased to" with what has to come about first.</summary>
    private static bool IsLater(Passage passage, MoneySpan span, List<(int Start, int End)> places) =>
        MoneyVocabulary.Later.In(passage).Any(cue => cue.End <= span.Start && span.Start - cue.End < 25 && (Between(places, 0, cue.Start) > 0 || passage.Has(MoneyVocabulary.Conditions)));

    private static int Between(List<(int Start, int End)> places, int from, int to) => places.Count(place => place.Start >= from && place.End <= to);
}
