using System.Buffers;
using Coach.Offers;

namespace Reading.Facts.Offers;

/// <summary>The percentage of a grant that vests in each year, as a list, percentages or fractions of the letter give it.</summary>
internal static class VestingSchedule
{
    private static readonly CueTable<decimal> s_fractions = new(
        (25m, "1 4 per;one quarter;one fourth;quarter of the;a quarter of;1 4th;1 4 of;ein viertel;un quart;een kwart;en fjärdedel;um quarto"),
        (33.33m, "1 3 per;1 3 pr;1 3 om;1 3 hvert;1 3 pro;1 3 par;one third each;one third;a third;1 3rd;1 3 of;ein drittel;einem drittel;un tiers;een derde;en tredjedel;um terço"),
        (50m, "half on;half after;one half;half of the;1 2 of;die hälfte;la moitié;metade"),
        (20m, "one fifth;1 5th;1 5 of;ein fünftel"));

    private static readonly CueTable<bool> s_even = new((true, "equal;equally;evenly;gleichen;gleiche;gleichmäßig;égales;égaux;gelijke;lika;lige;like;iguais;iguales;rateably;ratably;straight line;anniversary;annually;per year;each year;yearly;every year;jährlich"));

    private static readonly SearchValues<char> s_listGaps = SearchValues.Create("%/-–—, \u00A0and");

    /// <summary>Percentages that the passage gives year by year, a hundred in sum; null where it does not.</summary>
    public static List<decimal>? Of(Passage passage, decimal? years, VestingCadence? cadence) => Listed(passage.Text) ?? OfPercents(passage, years, cadence);

    /// <summary>The same part each year, where the words say so and no percentage is given; the last year takes what rounding leaves.</summary>
    public static List<decimal>? OfEvenYears(Passage passage, decimal? years, VestingCadence? cadence) =>
        cadence == VestingCadence.Year && passage.Has(s_even) && PercentText.Find(passage.Text).Count == 0 ? Even(years) : null;

    /// <summary>"33/33/22/12", "5-15-40-40", "10%, 20%, 30%, 40%": three or more numbers in a row that make a hundred.</summary>
    private static List<decimal>? Listed(string text)
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

    /// <summary>"25% on the first anniversary", "a quarter each year", "20% every six months in years three and four".</summary>
    private static List<decimal>? OfPercents(Passage passage, decimal? years, VestingCadence? cadence)
    {
        var values = Shares(passage);
        var isFirstAndRest = values.Count == 2 && cadence is VestingCadence.Month or VestingCadence.Quarter;
        if (values.Count >= 2 && IsWhole(values) && (values.Count == years || years is null) && !isFirstAndRest)
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

    /// <summary>Percentages and fractions in the order of the text.</summary>
    private static List<decimal> Shares(Passage passage)
    {
        var shares = PercentText.Find(passage.Text).Where(span => span.Figure is > 0 and < 100).Select(span => (span.Start, Value: span.Figure!.Value)).ToList();
        shares.AddRange(s_fractions.In(passage).Select(cue => (cue.Start, cue.Meaning)));
        shares.Sort();
        return shares.ConvertAll(share => share.Value);
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
