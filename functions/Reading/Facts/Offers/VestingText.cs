using System.Buffers;
using Coach.Offers;

namespace Reading.Facts.Offers;

/// <summary>How a grant vests, as the letter's words say it; null where they do not.</summary>
internal sealed record Vesting(decimal? Years, int? CliffMonths, VestingCadence? Cadence, IReadOnlyList<decimal>? SchedulePercent)
{
    public static Vesting None { get; } = new(null, null, null, null);
}

/// <summary>
/// Reads vesting sentences: "over four years with a one-year cliff", "25% on the first anniversary, the rest in 36 equal monthly instalments",
/// "5/15/40/40", "20% every six months in years three and four".
/// </summary>
internal static class VestingText
{
    /// <summary>Whether a passage is about vesting.</summary>
    public static CueTable<bool> Mentions { get; } = new(
        (true, "vest;vests;vesting;vested;cliff;unverfallbar;unverfallbarkeit;vesten;gevest;vestas;intjänas;intjäning;optjenes;modnes;modning;opptjenes;acquis;acquièrent;acquises;acquisition;s acquièrent;carência;adquirido;adquiridas;consolidan;consolidación;devengan;become exercisable;verfallbar;erdient;adquirem;released;vestet"));

    private static readonly CueTable<VestingCadence> s_cadences = new(
        (VestingCadence.Month, "monthly parts;monthly;each month;every month;per month;month by month;each full month;monatlich;monatliche;monatlichen;pro monat;mensuel;mensuelle;mensuellement;mensualités;par mois;mensuelles;maandelijks;maandelijkse;per maand;månadsvis;varje månad;månedligt;månedlig;hver måned;mensal;mensais;mensalmente;mensual;mensuales;mensualmente"),
        (VestingCadence.Quarter, "quarterly;each quarter;every quarter;per quarter;every three months;quartalsweise;vierteljährlich;vierteljährlichen;pro quartal;trimestriel;trimestrielle;trimestriellement;par trimestre;trimestrielles;per kwartaal;kwartaal;kvartalsvis;varje kvartal;hvert kvartal;kvartalsvise;trimestral;trimestrais;trimestralmente"),
        (VestingCadence.HalfYear, "every six months;every 6 months;semi annually;semiannually;semi annual;half yearly;twice a year;biannually;halbjährlich;alle sechs monate;semestriel;semestriellement;tous les six mois;halfjaarlijks;halvårsvis;halvårlig;semestral;semestralmente;six month intervals;each six months"),
        (VestingCadence.Year, "each january;each february;each march;each april;each may;each june;each july;each august;each september;each october;each november;each december;every january;every march;annually;yearly;each year;every year;per year;a year;annual;each anniversary;every anniversary;each of the first;each subsequent anniversary;successive anniversaries;anniversaries;next three anniversaries;jährlich;jährlichen;pro jahr;jedes jahr;jahrestag;par an;chaque année;annuel;annuelle;annuelles;chaque anniversaire;jaarlijks;per jaar;årligen;per år;varje år;årligt;årlig;hvert år;anual;anualmente;por ano;a cada ano;anuais;cada año;por año;grant anniversary;p a"));

    private static readonly CueTable<bool> s_cliff = new((true, "in which nothing;nothing vests;nothing in;nothing for;cliff;*cliff;klippa;wartezeit;wartefrist;carência;initial vesting date"));

    private static readonly CueTable<bool> s_noCliff = new((true, "no cliff;without a cliff;without cliff;ohne cliff;sans cliff;geen cliff;ingen cliff;utan cliff;uden cliff;sem cliff;sin cliff;zero cliff;no vesting cliff"));

    private static readonly CueTable<bool> s_rest = new(
        (true, "remainder;remaining;rest;balance;thereafter;then;after that;danach;anschließend;restliche;restlichen;verbleibende;verbleibenden;übrigen;puis;ensuite;solde;reste;restant;restante;restantes;daarna;resterende;därefter;resterande;återstående;derefter;resterende;deretter;depois;em seguida;saldo;luego;después;resto;subsequent;following;next"));

    private static readonly CueTable<bool> s_over = new(
        (true, "cliff vesting after;over;over a;period of;during;across;through;über;innerhalb von;sur;pendant;durant;gedurende;over;in;under;i løpet av;i loppet av;em;ao longo de;durante;a lo largo de;en;after;fully vested after;fully vest after;within;verteilt auf;verteilt über;för;på"));

    private static readonly CueTable<int> s_firstYear = new(
        (12, "[here|with us|served] [for|] [a|one] year;first anniversary;one year anniversary;first year;one year of;after one year;after 1 year;after a year;twelve months;12 months;ersten jahrestag;nach einem jahr;ersten jahr;premier anniversaire;après un an;première année;eerste jaar;eerste verjaardag;na een jaar;första året;efter ett år;første år;efter et år;etter ett år;primeiro ano;primeiro aniversário;um ano;primer aniversario;primer año;un an"),
        (6, "six months;6 months;sechs monate;sechs monaten;six mois;zes maanden;sex månader;seks måneder;seis meses"));

    private static readonly CueTable<decimal> s_fractions = new(
        (25m, "1 4 per;one quarter;one fourth;quarter of the;a quarter of;1 4th;1 4 of;ein viertel;un quart;een kwart;en fjärdedel;um quarto"),
        (33.33m, "1 3 per;1 3 pr;1 3 om;1 3 hvert;1 3 pro;1 3 par;one third each;one third;a third;1 3rd;1 3 of;ein drittel;einem drittel;un tiers;een derde;en tredjedel;um terço"),
        (50m, "half on;half after;one half;half of the;1 2 of;die hälfte;la moitié;metade"),
        (20m, "one fifth;1 5th;1 5 of;ein fünftel"));

    private static readonly SearchValues<char> s_listGaps = SearchValues.Create("%/-–—, \u00A0and");

    /// <summary>Reads the sentences on one grant together.</summary>
    public static Vesting Read(IEnumerable<Passage> passages)
    {
        var text = string.Join(" | ", passages.Select(passage => passage.Text));
        if (text.Length == 0)
        {
            return Vesting.None;
        }

        var passage = new Passage { Text = text, Quote = text };
        var quantities = passage.Quantities;
        var cadence = CadenceOf(passage);
        var cliff = CliffOf(passage, quantities);
        var instalments = quantities.FirstOrDefault(quantity => quantity.Unit == Unit.Instalment);
        var years = YearsOf(passage, quantities, cliff) ?? YearsOf(instalments, cadence, cliff, passage);
        var schedule = ListedSchedule(passage.Text) ?? PercentSchedule(passage, years, cadence);
        years ??= OrdinalYears(passage) ?? EqualParts(passage, cadence);
        schedule ??= PercentSchedule(passage, years, cadence);
        years ??= schedule?.Count;
        schedule ??= cadence == VestingCadence.Year && IsEven(passage) ? Even(years) : null;
        cadence ??= schedule is null ? null : VestingCadence.Year;
        return new(years, cliff ?? (cadence == VestingCadence.Year && schedule is not null ? 12 : null), cadence, schedule);
    }

    /// <summary>Of "a quarter after a year and the rest monthly" the words after "rest" tell; else the first.</summary>
    private static VestingCadence? CadenceOf(Passage passage)
    {
        var cadences = s_cadences.In(passage);
        if (cadences.Count == 0)
        {
            return SlicesOf(passage.Text);
        }

        var rests = s_rest.In(passage);
        foreach (var rest in rests)
        {
            foreach (var cadence in cadences)
            {
                if (cadence.Start >= rest.Start - 24 && cadence.End > rest.Start - 24 && cadence.Meaning != VestingCadence.Year)
                {
                    return cadence.Meaning;
                }
            }
        }

        return cadences.FirstOrDefault(cadence => cadence.Meaning != VestingCadence.Year) is { End: > 0 } finer ? finer.Meaning : SlicesOf(passage.Text) ?? cadences[0].Meaning;
    }

    /// <summary>"1/48th" is a month's share, "1/16" a quarter's.</summary>
    private static VestingCadence? SlicesOf(string text)
    {
        foreach (var (slice, cadence) in (ReadOnlySpan<(string, VestingCadence)>)[("1/48", VestingCadence.Month), ("1/36", VestingCadence.Month), ("1/60", VestingCadence.Month), ("1/16", VestingCadence.Quarter), ("1/12", VestingCadence.Quarter)])
        {
            if (text.Contains(slice, StringComparison.Ordinal))
            {
                return cadence;
            }
        }

        return null;
    }

    private static int? CliffOf(Passage passage, IReadOnlyList<Quantity> quantities)
    {
        if (passage.Has(s_noCliff))
        {
            return 0;
        }

        foreach (var cliff in s_cliff.In(passage))
        {
            var near = quantities.Where(quantity => IsTime(quantity) && Gap(quantity, cliff) is >= 0 and < 32 && NoStop(passage.Text, quantity, cliff)).OrderBy(quantity => Gap(quantity, cliff)).ToList();
            if (near.Count > 0)
            {
                return (int)decimal.Round(near[0].Months);
            }

            return 12;
        }

        return s_rest.In(passage) is [var rest, ..] && s_firstYear.In(passage).FirstOrDefault(cue => cue.Start < rest.Start) is { End: > 0 } first ? first.Meaning : null;
    }

    private static bool IsTime(Quantity quantity) => quantity.Unit is Unit.Month or Unit.Year && quantity.Months <= 36;

    private static int Gap(Quantity quantity, Cue<bool> cue) => cue.Start >= quantity.End ? cue.Start - quantity.End : quantity.Start - cue.End + 4;

    private static bool NoStop(string text, Quantity quantity, Cue<bool> cue)
    {
        var (from, to) = cue.Start >= quantity.End ? (quantity.End, cue.Start) : (cue.End, quantity.Start);
        return to <= from || text.AsSpan(from, to - from).IndexOfAny(",;.|") < 0;
    }

    /// <summary>"over four years", "4-year vesting", "48 months"; what is left after a cliff is added to it.</summary>
    private static decimal? YearsOf(Passage passage, IReadOnlyList<Quantity> quantities, int? cliff)
    {
        var rests = s_rest.In(passage);
        decimal? afterCliff = null;
        foreach (var quantity in quantities.Where(quantity => quantity.Unit is Unit.Year or Unit.Month or Unit.Quarter && quantity.Months is >= 12 and <= 120))
        {
            var isRest = rests.Any(rest => rest.End <= quantity.Start && quantity.Start - rest.End < 60);
            if (IsSpan(passage, quantity) && !IsCliff(passage, quantity))
            {
                if (!isRest || quantity.Months > 36 || (quantity.Unit == Unit.Year && quantity.Value >= 4))
                {
                    return quantity.Months / 12;
                }

                afterCliff ??= (quantity.Months + (cliff ?? 0)) / 12;
            }
        }

        return afterCliff;
    }

    private static bool IsSpan(Passage passage, Quantity quantity)
    {
        var text = passage.Text;
        var before = text[Math.Max(0, quantity.Start - 26)..quantity.Start];
        var after = text[quantity.End..Math.Min(text.Length, quantity.End + 16)];
        if (before.AsSpan().TrimEnd() is [.., '/' or '('] && quantity.Unit == Unit.Year)
        {
            return true;
        }

        if (EndsIn(s_after, before, 2))
        {
            return s_fully.IsIn(before) || (quantity.Months >= LeastWhole && s_vestAfter.IsIn(before) && !text.Contains('%', StringComparison.Ordinal) && !s_parts.IsIn(passage));
        }

        return EndsIn(s_over, before, 18) || Mentions.IsIn(after) || s_periods.IsIn(passage.Text.AsSpan(quantity.End..Math.Min(text.Length, quantity.End + 24))) || EndsIn(s_monthsAfter, before, 6) || (LabelVocabulary.Of(passage.Text.AsSpan(..Math.Min(20, text.Length))) == Topic.Vesting && quantity.Start < 30);
    }

    /// <summary>"a quarter after twelve months" tells a first part, "fully vested after four years" the whole.</summary>
    private static readonly CueTable<bool> s_after = new((true, "after;nach;après;na;efter;etter;após;fully vested after;vollständig unverfallbar nach;on"));

    /// <summary>Months from which "vesting after" is taken to be of the whole and no first part.</summary>
    private const int LeastWhole = 24;

    private static readonly CueTable<bool> s_vestAfter = new((true, "paid out after;paid after;settled after;released after;vesting after;vest after;vests after;vested after;unverfallbar nach;acquises après;tjänas in efter;optjenes efter"));

    private static readonly CueTable<bool> s_parts = new((true, "quarter;third;half;first;part;remainder;rest;balance;equal"));

    private static readonly CueTable<bool> s_fully = new((true, "fully;vollständig;entièrement;volledig;fullt;fuldt;totalmente;completely;in full"));

    private static bool EndsIn(CueTable<bool> cues, string text, int within) => cues.In(text) is { Count: > 0 } found && text.Length - found[^1].End <= within;

    private static readonly CueTable<bool> s_periods = new((true, "performance period;vesting period;performance cycle"));

    private static readonly CueTable<bool> s_monthsAfter = new((true, "vesting;vest;vests;laufzeit"));

    private static bool IsCliff(Passage passage, Quantity quantity) =>
        s_cliff.In(passage).Any(cliff => (cliff.Start >= quantity.End ? cliff.Start - quantity.End <= 3 && passage.Text.AsSpan(quantity.End, cliff.Start - quantity.End).IndexOfAnyExcept(" -‑") < 0 : quantity.Start - cliff.End <= 6) && NoStop(passage.Text, quantity, cliff));

    /// <summary>Characters between "36 equal monthly instalments" and "thereafter".</summary>
    private const int RestReach = 12;

    private static decimal? YearsOf(Quantity? instalments, VestingCadence? cadence, int? cliff, Passage passage)
    {
        if (instalments is not { Value: >= 2 } || cadence is null)
        {
            return Months(passage.Text);
        }

        var months = instalments.Value * cadence switch { VestingCadence.Month => 1, VestingCadence.Quarter => 3, VestingCadence.HalfYear => 6, _ => 12 };
        var isRest = s_rest.In(passage).Any(rest => rest.Start <= instalments.Start || (rest.Start - instalments.End <= RestReach && cliff is not null));
        return (months + (isRest ? cliff ?? 0 : 0)) / 12;
    }

    private static readonly CueTable<int> s_ordinals = new(
        (4, "fourth year;fourth years;fourth anniversary;year four;years four;year 4;years 4;vierten jahr;vierte jahr;quatrième année;vierde jaar;fjärde året;fjerde år;quarto ano;cuarto año;3 and 4;3 4;three and four"),
        (3, "third year;third anniversary;year three;year 3;dritten jahr;dritte jahr;troisième année;derde jaar;tredje året;tredje år;terceiro ano;tercer año"),
        (5, "fifth year;fifth anniversary;year five;year 5;fünften jahr;cinquième année"));

    /// <summary>The last year that is told by its number.</summary>
    private static decimal? OrdinalYears(Passage passage) => s_ordinals.In(passage) is { Count: > 0 } ordinals ? ordinals.Max(cue => cue.Meaning) : null;

    private static readonly CueTable<int> s_equalParts = new((2, "equal halves"), (3, "equal thirds"), (4, "equal [quarters|fourths]"), (5, "equal fifths"));

    /// <summary>"released in equal thirds each March" takes three years.</summary>
    private static decimal? EqualParts(Passage passage, VestingCadence? cadence) => cadence == VestingCadence.Year && s_equalParts.In(passage) is [var parts, ..] ? parts.Meaning : null;

    private static decimal? Months(string text) =>
        text.Contains("1/48", StringComparison.Ordinal) ? 4 : text.Contains("1/36", StringComparison.Ordinal) ? 3 : text.Contains("1/60", StringComparison.Ordinal) ? 5 : null;

    /// <summary>"33/33/22/12", "5-15-40-40", "10%, 20%, 30%, 40%": three or more numbers in a row that make a hundred.</summary>
    private static List<decimal>? ListedSchedule(string text)
    {
        var numbers = new List<decimal>();
        var end = -1;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || !MoneyNumber.TryRead(text, at, NumberStyle.PointDecimal, out var number))
            {
                continue;
            }

            if (end < 0 || !IsListGap(text.AsSpan(end, at - end)))
            {
                numbers.Clear();
            }

            numbers.Add(number.Value);
            (end, at) = (number.End, number.End - 1);
            if (numbers.Count >= 3 && IsWhole(numbers) && !GoesOn(text, end))
            {
                return Rounded(numbers);
            }
        }

        return null;
    }

    private static bool IsListGap(ReadOnlySpan<char> gap) => gap.Length <= 7 && gap.IndexOfAnyExcept(s_listGaps) < 0;

    private static bool GoesOn(string text, int end) => end + 1 < text.Length && text[end] is '/' && char.IsAsciiDigit(text[end + 1]);

    private static bool IsWhole(List<decimal> numbers) => numbers.Sum() is >= 98.9m and <= 100.5m && numbers.TrueForAll(number => number is > 0 and < 100);

    private static List<decimal>? PercentSchedule(Passage passage, decimal? years, VestingCadence? cadence)
    {
        var percents = PercentText.Find(passage.Text).Where(span => span.Figure is > 0 and < 100).Select(span => (span.Start, Value: span.Figure!.Value)).ToList();
        percents.AddRange(s_fractions.In(passage).Select(cue => (cue.Start, cue.Meaning)));
        percents.Sort();
        var values = percents.ConvertAll(percent => percent.Value);
        if (values.Count >= 2 && IsWhole(values) && (values.Count == years || years is null) && !(values.Count == 2 && cadence is VestingCadence.Month or VestingCadence.Quarter))
        {
            return Rounded(values);
        }

        if (years is not { } count || count != Math.Floor(count) || values.Count == 0)
        {
            return values.Count == 1 && cadence == VestingCadence.Year && EvenCount(values[0]) is { } parts ? Even(parts) : null;
        }

        if (values.Count > 1 && cadence == VestingCadence.HalfYear && BackLoaded(values, (int)count) is { } later)
        {
            return later;
        }

        return cadence == VestingCadence.Year && values.TrueForAll(value => value == values[0]) && EvenCount(values[0]) == (int)count ? Even(count) : null;
    }

    /// <summary>A percentage a year, then one for each half-year until all has vested.</summary>
    private static List<decimal>? BackLoaded(List<decimal> values, int years)
    {
        var lots = values[^1];
        var first = values.Take(values.Count - 1).ToList();
        var left = years - first.Count;
        return left > 0 && first.Sum() + (lots * 2 * left) == 100 ? [.. first, .. Enumerable.Repeat(lots * 2, left)] : null;
    }

    private static int? EvenCount(decimal percent) => percent switch
    {
        25 => 4,
        20 => 5,
        50 => 2,
        >= 33 and <= 34 => 3,
        _ => null,
    };

    private static readonly CueTable<bool> s_even = new((true, "equal;equally;evenly;gleichen;gleiche;gleichmäßig;égales;égaux;gelijke;lika;lige;like;iguais;iguales;rateably;ratably;straight line;anniversary;annually;per year;each year;yearly;every year;jährlich"));

    private static bool IsEven(Passage passage) => passage.Has(s_even) && PercentText.Find(passage.Text).Count == 0;

    private static List<decimal>? Even(decimal? years)
    {
        if (years is not (>= 1 and <= 10) || years != Math.Floor(years.Value))
        {
            return null;
        }

        var part = Math.Round(100 / years.Value, 2);
        return [.. Enumerable.Repeat(part, (int)years - 1), 100 - (part * ((int)years - 1))];
    }

    /// <summary>"33, 33 and 33" leaves one percent: it goes to the last year.</summary>
    private static List<decimal> Rounded(List<decimal> numbers) => [.. numbers.Take(numbers.Count - 1), numbers[^1] + 100 - numbers.Sum()];
}
