namespace Reading.Facts.Offers;

/// <summary>The time before the first part of a grant vests.</summary>
internal static class VestingCliff
{
    private static readonly CueTable<bool> s_cliff = new((true, "in which nothing;nothing vests;nothing in;nothing for;cliff;*cliff;klippa;wartezeit;wartefrist;carência;initial vesting date"));

    private static readonly CueTable<bool> s_noCliff = new((true, "no cliff;without a cliff;without cliff;ohne cliff;sans cliff;geen cliff;ingen cliff;utan cliff;uden cliff;sem cliff;sin cliff;zero cliff;no vesting cliff"));

    private static readonly CueTable<int> s_firstYear = new(
        (12, "[here|with us|served] [for|] [a|one] year;first anniversary;one year anniversary;first year;one year of;after one year;after 1 year;after a year;twelve months;12 months;ersten jahrestag;nach einem jahr;ersten jahr;premier anniversaire;après un an;première année;eerste jaar;eerste verjaardag;na een jaar;första året;efter ett år;første år;efter et år;etter ett år;primeiro ano;primeiro aniversário;um ano;primer aniversario;primer año;un an"),
        (6, "six months;6 months;sechs monate;sechs monaten;six mois;zes maanden;sex månader;seks måneder;seis meses"));

    /// <summary>Months of a cliff that has no time beside it.</summary>
    private const int Usual = 12;

    /// <summary>Months of the longest cliff; what is longer is the whole.</summary>
    private const int Longest = 36;

    /// <summary>Characters between a cliff and its time, and what a time behind it counts more than one before.</summary>
    private const int Reach = 32, Behind = 4;

    /// <summary>Months of the cliff; zero where the letter says there is none, null where it does not speak of it.</summary>
    public static int? MonthsIn(Passage passage)
    {
        if (passage.Has(s_noCliff))
        {
            return 0;
        }

        if (s_cliff.In(passage) is [var cliff, ..])
        {
            var near = passage.Quantities.Where(quantity => IsTime(quantity) && Gap(quantity, cliff) is >= 0 and < Reach && NoStop(passage.Text, quantity, cliff)).MinBy(quantity => Gap(quantity, cliff));
            return near is null ? Usual : (int)decimal.Round(near.Months);
        }

        // "a quarter after the first year, the rest monthly"
        return VestingText.Rests.In(passage) is [var rest, ..] && s_firstYear.In(passage).FirstOrDefault(cue => cue.Start < rest.Start) is { End: > 0 } first ? first.Meaning : null;
    }

    /// <summary>"one-year cliff", "cliff of one year": whether a time is the cliff's.</summary>
    public static bool IsOf(Passage passage, Quantity quantity) => s_cliff.In(passage).Any(cliff => IsBeside(passage.Text, quantity, cliff) && NoStop(passage.Text, quantity, cliff));

    private static bool IsBeside(string text, Quantity quantity, Cue<bool> cliff) => cliff.Start >= quantity.End
        ? cliff.Start - quantity.End <= 3 && text.AsSpan(quantity.End, cliff.Start - quantity.End).IndexOfAnyExcept(" -‑") < 0
        : quantity.Start - cliff.End <= 6;

    private static bool IsTime(Quantity quantity) => quantity.Unit is Unit.Month or Unit.Year && quantity.Months <= Longest;

    private static int Gap(Quantity quantity, Cue<bool> cue) => cue.Start >= quantity.End ? cue.Start - quantity.End : quantity.Start - cue.End + Behind;

    private static bool NoStop(string text, Quantity quantity, Cue<bool> cue)
    {
        var (from, to) = cue.Start >= quantity.End ? (quantity.End, cue.Start) : (cue.End, quantity.Start);
        return to <= from || text.AsSpan(from, to - from).IndexOfAny(",;.|") < 0;
    }
}
