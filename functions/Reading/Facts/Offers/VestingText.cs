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

    /// <summary>Words for what is left after the first part.</summary>
    public static CueTable<bool> Rests { get; } = new(
        (true, "remainder;remaining;rest;balance;thereafter;then;after that;danach;anschließend;restliche;restlichen;verbleibende;verbleibenden;übrigen;puis;ensuite;solde;reste;restant;restante;restantes;daarna;resterende;därefter;resterande;återstående;derefter;resterende;deretter;depois;em seguida;saldo;luego;después;resto;subsequent;following;next"));

    /// <summary>Fractions that are the share of one vesting day, with the years they add up to where those are certain.</summary>
    private static readonly (string Slice, VestingCadence Cadence, int? Years)[] s_slices =
        [("1/48", VestingCadence.Month, 4), ("1/36", VestingCadence.Month, 3), ("1/60", VestingCadence.Month, 5), ("1/16", VestingCadence.Quarter, null), ("1/12", VestingCadence.Quarter, null)];

    /// <summary>Reads the sentences on one grant together.</summary>
    public static Vesting Read(IEnumerable<Passage> passages)
    {
        var text = string.Join(" | ", passages.Select(passage => passage.Text));
        if (text.Length == 0)
        {
            return Vesting.None;
        }

        var passage = new Passage { Text = text, Quote = text };
        var cadence = CadenceOf(passage);
        var cliff = VestingCliff.MonthsIn(passage);
        var years = VestingYears.Stated(passage, cadence, cliff);
        var schedule = VestingSchedule.Of(passage, years, cadence);
        if (years is null && VestingYears.OfParts(passage, cadence) is { } told)
        {
            years = told;
            schedule ??= VestingSchedule.Of(passage, years, cadence);
        }

        years ??= schedule?.Count;
        schedule ??= VestingSchedule.OfEvenYears(passage, years, cadence);
        cadence ??= schedule is null ? null : VestingCadence.Year;
        return new(years, cliff ?? (cadence == VestingCadence.Year && schedule is not null ? 12 : null), cadence, schedule);
    }

    /// <summary>Characters that "monthly" may stand before "the rest", whose cadence it is.</summary>
    private const int RestReach = 24;

    /// <summary>Of "a quarter after a year and the rest monthly" the words after "rest" tell; else the first that is finer than a year.</summary>
    private static VestingCadence? CadenceOf(Passage passage)
    {
        var cadences = s_cadences.In(passage);
        if (cadences.Count == 0)
        {
            return SliceIn(passage.Text)?.Cadence;
        }

        var finer = cadences.Where(cadence => cadence.Meaning != VestingCadence.Year).ToList();
        foreach (var rest in Rests.In(passage))
        {
            if (finer.Find(cadence => cadence.Start >= rest.Start - RestReach) is { } ofRest)
            {
                return ofRest.Meaning;
            }
        }

        return finer.Count > 0 ? finer[0].Meaning : SliceIn(passage.Text)?.Cadence ?? cadences[0].Meaning;
    }

    /// <summary>"1/48th" is a month's share, of four years; "1/16" is a quarter's. Null where no such fraction stands in the text.</summary>
    public static (VestingCadence Cadence, int? Years)? SliceIn(string text) =>
        Array.Find(s_slices, slice => text.Contains(slice.Slice, StringComparison.Ordinal)) is { Slice: not null } found ? (found.Cadence, found.Years) : null;
}
