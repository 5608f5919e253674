using Coach.Offers;

namespace Reading.Facts.Offers;

/// <summary>How many years a grant vests over.</summary>
internal static class VestingYears
{
    private static readonly CueTable<bool> s_over = new(
        (true, "cliff vesting after;over;over a;period of;during;across;through;über;innerhalb von;sur;pendant;durant;gedurende;over;in;under;i løpet av;i loppet av;em;ao longo de;durante;a lo largo de;en;after;fully vested after;fully vest after;within;verteilt auf;verteilt über;för;på"));

    /// <summary>"a quarter after twelve months" tells a first part, "fully vested after four years" the whole.</summary>
    private static readonly CueTable<bool> s_after = new((true, "after;nach;après;na;efter;etter;após;fully vested after;vollständig unverfallbar nach;on"));

    private static readonly CueTable<bool> s_vestAfter = new((true, "paid out after;paid after;settled after;released after;vesting after;vest after;vests after;vested after;unverfallbar nach;acquises après;tjänas in efter;optjenes efter"));

    private static readonly CueTable<bool> s_parts = new((true, "quarter;third;half;first;part;remainder;rest;balance;equal"));

    private static readonly CueTable<bool> s_fully = new((true, "fully;vollständig;entièrement;volledig;fullt;fuldt;totalmente;completely;in full"));

    private static readonly CueTable<bool> s_periods = new((true, "performance period;vesting period;performance cycle"));

    private static readonly CueTable<bool> s_monthsAfter = new((true, "vesting;vest;vests;laufzeit"));

    private static readonly CueTable<int> s_ordinals = new(
        (4, "fourth year;fourth years;fourth anniversary;year four;years four;year 4;years 4;vierten jahr;vierte jahr;quatrième année;vierde jaar;fjärde året;fjerde år;quarto ano;cuarto año;3 and 4;3 4;three and four"),
        (3, "third year;third anniversary;year three;year 3;dritten jahr;dritte jahr;troisième année;derde jaar;tredje året;tredje år;terceiro ano;tercer año"),
        (5, "fifth year;fifth anniversary;year five;year 5;fünften jahr;cinquième année"));

    private static readonly CueTable<int> s_equalParts = new((2, "equal halves"), (3, "equal thirds"), (4, "equal [quarters|fourths]"), (5, "equal fifths"));

    /// <summary>Months from which "vesting after" is taken to be of the whole and no first part.</summary>
    private const int LeastWhole = 24;

    /// <summary>Months, and whole years, from which a time behind "the rest" is the whole again and not what is left.</summary>
    private const int MostRest = 36, LeastWholeYears = 4;

    /// <summary>Characters of the words before and behind a time that say what it is.</summary>
    private const int ReachBefore = 26, ReachBehind = 16, PeriodReach = 24;

    /// <summary>Characters between "the remaining" and its time, and between "36 equal monthly instalments" and "thereafter".</summary>
    private const int RestBefore = 60, RestBehind = 12;

    /// <summary>Years that the passage states as a time, or that its instalments take; null where it does not say.</summary>
    public static decimal? Stated(Passage passage, VestingCadence? cadence, int? cliff) =>
        AsTime(passage, cliff) ?? OfInstalments(passage, cadence, cliff);

    /// <summary>Years that only the parts tell: the last that is named by its number, "in equal thirds each March".</summary>
    public static decimal? OfParts(Passage passage, VestingCadence? cadence) =>
        s_ordinals.In(passage) is { Count: > 0 } ordinals ? ordinals.Max(cue => cue.Meaning)
        : cadence == VestingCadence.Year && s_equalParts.In(passage) is [var parts, ..] ? parts.Meaning
        : null;

    /// <summary>"over four years", "4-year vesting", "48 months"; what is left after a cliff is added to it.</summary>
    private static decimal? AsTime(Passage passage, int? cliff)
    {
        var rests = VestingText.Rests.In(passage);
        decimal? afterCliff = null;
        foreach (var quantity in passage.Quantities.Where(quantity => quantity.Unit is Unit.Year or Unit.Month or Unit.Quarter && quantity.Months is >= 12 and <= 120))
        {
            if (!IsSpan(passage, quantity) || VestingCliff.IsOf(passage, quantity))
            {
                continue;
            }

            var isRest = rests.Any(rest => rest.End <= quantity.Start && quantity.Start - rest.End < RestBefore);
            if (!isRest || quantity.Months > MostRest || (quantity.Unit == Unit.Year && quantity.Value >= LeastWholeYears))
            {
                return quantity.Months / 12;
            }

            afterCliff ??= (quantity.Months + (cliff ?? 0)) / 12;
        }

        return afterCliff;
    }

    /// <summary>"in 36 equal monthly instalments", "1/48th each month".</summary>
    private static decimal? OfInstalments(Passage passage, VestingCadence? cadence, int? cliff)
    {
        if (passage.Quantities.FirstOrDefault(quantity => quantity.Unit == Unit.Instalment) is not { Value: >= 2 } instalments || cadence is null)
        {
            return VestingText.SliceIn(passage.Text)?.Years;
        }

        var months = instalments.Value * cadence switch { VestingCadence.Month => 1, VestingCadence.Quarter => 3, VestingCadence.HalfYear => 6, _ => 12 };
        var isRest = VestingText.Rests.In(passage).Any(rest => rest.Start <= instalments.Start || (rest.Start - instalments.End <= RestBehind && cliff is not null));
        return (months + (isRest ? cliff ?? 0 : 0)) / 12;
    }

    /// <summary>Whether the words around a time say that all of the grant vests within it.</summary>
    private static bool IsSpan(Passage passage, Quantity quantity)
    {
        var text = passage.Text;
        var before = text[Math.Max(0, quantity.Start - ReachBefore)..quantity.Start];
        if (before.AsSpan().TrimEnd() is [.., '/' or '('] && quantity.Unit == Unit.Year)
        {
            return true;
        }

        if (EndsIn(s_after, before, 2))
        {
            var isOfAll = quantity.Months >= LeastWhole && s_vestAfter.IsIn(before) && !text.Contains('%', StringComparison.Ordinal) && !s_parts.IsIn(passage);
            return s_fully.IsIn(before) || isOfAll;
        }

        return EndsIn(s_over, before, 18)
            || VestingText.Mentions.IsIn(Behind(text, quantity, ReachBehind))
            || s_periods.IsIn(Behind(text, quantity, PeriodReach))
            || EndsIn(s_monthsAfter, before, 6)
            || (quantity.Start < 30 && LabelVocabulary.Of(text.AsSpan(..Math.Min(20, text.Length))) == Topic.Vesting);
    }

    private static ReadOnlySpan<char> Behind(string text, Quantity quantity, int reach) => text.AsSpan(quantity.End..Math.Min(text.Length, quantity.End + reach));

    private static bool EndsIn(CueTable<bool> cues, string text, int within) => cues.In(text) is { Count: > 0 } found && text.Length - found[^1].End <= within;
}
