using Reading.Facts;

namespace Reading.Chat;

/// <summary>Reads vesting schedules: "5/15/40/40", "25-25-25-25", "25% a year".</summary>
internal static class ChatVesting
{
    /// <summary>Fewest and most years of a schedule.</summary>
    private const int Fewest = 2;
    private const int Most = 8;

    /// <summary>Percents that make a whole, thirds being rounded.</summary>
    private const decimal Least = 99;
    private const decimal Whole = 101;

    /// <summary>The schedule whose first digit stands at a place, and where it ends; null where none does.</summary>
    public static IReadOnlyList<decimal>? At(string text, int at, out int end)
    {
        end = at;
        if (!char.IsAsciiDigit(text[at]) || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '/' or '.' or '$' or '€' or '£')))
        {
            return null;
        }

        var percents = new List<decimal>();
        var mark = '\0';
        for (var next = at; percents.Count < Most && Percent(text, next, out var after) is { } percent;)
        {
            percents.Add(percent);
            end = after;
            if (!Goes(text, after, ref mark, out next))
            {
                break;
            }
        }

        return percents.Count >= (mark == '/' ? Fewest : Fewest + 1) && percents.Sum() is >= Least and <= Whole ? percents : null;
    }

    /// <summary>The same part each year, as "25% a year" says; null where the years do not come out even.</summary>
    public static IReadOnlyList<decimal>? Even(decimal percent) =>
        percent is >= 100m / Most and <= 50 && 100 % percent == 0 ? Enumerable.Repeat(percent, (int)(100 / percent)).ToArray() : null;

    private static decimal? Percent(string text, int at, out int end)
    {
        end = at;
        if (at >= text.Length || !char.IsAsciiDigit(text[at]) || MoneyNumber.RunEnd(text, at) - at > 2)
        {
            return null;
        }

        end = MoneyNumber.RunEnd(text, at);
        decimal value = int.Parse(text.AsSpan(at, end - at), System.Globalization.CultureInfo.InvariantCulture);
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            var tenths = MoneyNumber.RunEnd(text, end + 1);
            value += decimal.Parse(text.AsSpan(end, tenths - end), System.Globalization.CultureInfo.InvariantCulture);
            end = tenths;
        }

        end = end < text.Length && text[end] == '%' ? end + 1 : end;
        return value;
    }

    private static bool Goes(string text, int at, ref char mark, out int next)
    {
        var start = SkipBlanks(text, at);
        next = start;
        if (start >= text.Length || text[start] is not ('/' or '-' or '–' or ',') || (mark != '\0' && text[start] != mark))
        {
            return false;
        }

        mark = text[start];
        next = SkipBlanks(text, start + 1);
        return true;
    }

    private static int SkipBlanks(string text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;
}
