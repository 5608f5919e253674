using System.Globalization;

namespace Reading.Pdf;

/// <summary>What the text of a cell looks like.</summary>
internal static class CellText
{
    /// <summary>A name for something: it has letters and is no figure.</summary>
    public static bool IsLabel(string text) => text.Any(char.IsLetter) && !IsFigure(text);

    /// <summary>An amount, a number, a date: it begins with a digit or a sign, or has the sign or the code of a currency before one.</summary>
    public static bool IsFigure(string text)
    {
        var start = text.AsSpan().TrimStart("+-–−(~≈<>");
        return start.Length > 0 && (char.IsAsciiDigit(start[0]) || char.GetUnicodeCategory(start[0]) == UnicodeCategory.CurrencySymbol || BeginsWithCode(start));
    }

    private static bool BeginsWithCode(ReadOnlySpan<char> text) =>
        text.Length > 4 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]) && char.IsAsciiLetterUpper(text[2]) && text[3] is ' ' or (>= '0' and <= '9');
}
