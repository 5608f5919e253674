using System.Globalization;

namespace Reading.Pdf;

/// <summary>What the text of a cell looks like.</summary>
internal static class CellText
{
    private const int LongestCode = 3;

    /// <summary>A name for something: it has letters and is no figure.</summary>
    public static bool IsLabel(string text) => text.Any(char.IsLetter) && !IsFigure(text);

    /// <summary>An amount, a number, a date: it begins with a digit or a sign, or has the sign or the code of a currency before one.</summary>
    public static bool IsFigure(string text)
    {
        var start = text.AsSpan().TrimStart("+-–−(~≈<>");
        var letters = 0;
        while (letters < start.Length && letters < LongestCode && char.IsAsciiLetterUpper(start[letters]))
        {
            letters++;
        }
        if (letters == start.Length)
        {
            return false;
        }
        var next = start[letters];
        // "A$18", "HK$18" and "$18"; "EUR 18" and "EUR18", but "Q4" and "B2B" are no amounts.
        return IsSign(next) || (letters == 0 && char.IsAsciiDigit(next)) ||
            (letters == LongestCode && (char.IsAsciiDigit(next) || (next == ' ' && start.Length > letters + 1 && (char.IsAsciiDigit(start[letters + 1]) || IsSign(start[letters + 1])))));
    }

    /// <summary>Whether it is an amount with its currency.</summary>
    public static bool IsMoney(string text) => IsFigure(text) && (text.Any(IsSign) || char.IsAsciiLetterUpper(text[0]) || EndsInCode(text));

    /// <summary>Whether it is the sign or the code of a currency alone, in a column before the amounts.</summary>
    public static bool IsCurrency(string text) => text.Length is > 0 and <= LongestCode && (text.All(char.IsAsciiLetterUpper) ? text.Length == LongestCode : IsSign(text[^1]));

    /// <summary>"81.000 EUR".</summary>
    private static bool EndsInCode(string text) =>
        text.Length > LongestCode + 1 && text[^(LongestCode + 1)] == ' ' && char.IsAsciiDigit(text[^(LongestCode + 2)]) && text.AsSpan(text.Length - LongestCode).IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static bool IsSign(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;
}
