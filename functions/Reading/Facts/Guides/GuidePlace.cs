using System.Text;
using Coach.Pay;

namespace Reading.Facts;

/// <summary>Names of places and levels as guides write them.</summary>
internal static class GuidePlace
{
    /// <summary>A bracket with currencies is short; in characters.</summary>
    private const int MaxMark = 24;

    private static readonly string[] s_noPlace =
    [
        "average", "median", "note", "premium", "total", "delta", "difference", "increase", "vs", "versus", "compared", "top-of-band", "mid-point", "midpoint", "percentile", "source",
    ];

    /// <summary>A name without emoji, their short codes and the currency in brackets.</summary>
    public static string? Name(string cell)
    {
        var text = new StringBuilder(cell.Length);
        for (var i = 0; i < cell.Length;)
        {
            var skipped = Skipped(cell, i);
            if (skipped == 0)
            {
                text.Append(cell[i]);
            }

            i += Math.Max(1, skipped);
        }

        var name = string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('*', ' ', '|');
        return name.Length is > 0 and < 120 && name.Any(char.IsLetterOrDigit) ? name : null;
    }

    /// <summary>Whether a row of a table of places is about something else.</summary>
    public static bool IsPlace(string name)
    {
        var first = name.Split(' ', 2)[0].TrimEnd(':');
        return !s_noPlace.Contains(first, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The first currency that a bracket of the text names: "(USD)", "(GBP £)", "(CAD C$)", "(EUR/GBP)"; null where none does.</summary>
    public static Currency? StatedCurrency(string text)
    {
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var length = MarkLength(text, open);
            if (length > 0 && MarkCurrency(text.AsSpan(open + 1, length - 2)) is { } currency)
            {
                return currency;
            }
        }

        return null;
    }

    private static int Skipped(string cell, int at)
    {
        var c = cell[at];
        if (char.IsSurrogate(c) || c is '\uFE0F' or '\u200D' or (>= '\u2600' and <= '\u27BF') or '\u2B50')
        {
            return 1;
        }

        return c switch
        {
            ':' => ShortCode(cell, at),
            '(' => MarkLength(cell, at),
            _ => 0,
        };
    }

    /// <summary>The length of an emoji's short code (":flag_name:"); 0 where it is none.</summary>
    private static int ShortCode(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiLetterLower(text[end]) || char.IsAsciiDigit(text[end]) || text[end] is '_' or '-'))
        {
            end++;
        }

        return end > at + 1 && end < text.Length && text[end] == ':' ? end + 1 - at : 0;
    }

    /// <summary>The length of a bracket that holds nothing but signs of currencies; 0 for others.</summary>
    private static int MarkLength(string text, int at)
    {
        var close = text.IndexOf(')', at, Math.Min(MaxMark, text.Length - at));
        if (close < 0)
        {
            return 0;
        }

        foreach (var word in text[(at + 1)..close].Split([' ', '/', ',', '+', '&'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (MoneySign.After(word, 0, out var length) is null || length != word.Length || word.Equals("R", StringComparison.Ordinal))
            {
                return 0;
            }
        }

        return close > at + 1 ? close + 1 - at : 0;
    }

    private static Currency? MarkCurrency(ReadOnlySpan<char> marks)
    {
        for (var i = 0; i < marks.Length; i++)
        {
            if ((i == 0 || !char.IsLetter(marks[i - 1])) && MoneySign.After(marks, i, out _) is { } sign)
            {
                return sign.CurrencyIn(MoneyContext.None);
            }
        }

        return null;
    }
}
