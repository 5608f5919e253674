using System.Text;
using Coach;

namespace Reading;

/// <summary>Text as a person sees it: spaces folded, characters of no width left out.</summary>
internal static class VisibleText
{
    /// <summary>Characters of Unicode's tag block (U+E0000–E007F) are never drawn and are used to smuggle instructions.</summary>
    private const char TagHighSurrogate = '\uDB40';

    public static string Fold(string text, ReadingMeter? meter = null)
    {
        if (!NeedsFolding(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        var pending = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsTag(text, i))
            {
                meter?.Report(ProblemCodes.HiddenText, "Characters that are never drawn were left out.");
                i++;
            }
            else if (char.IsWhiteSpace(c))
            {
                pending = folded.Length > 0;
            }
            else if (!HasNoWidth(c))
            {
                if (pending)
                {
                    folded.Append(' ');
                    pending = false;
                }

                folded.Append(c);
            }
        }

        return folded.ToString();
    }

    private static bool NeedsFolding(string text)
    {
        if (text.Length == 0)
        {
            return false;
        }

        var space = true;
        foreach (var c in text)
        {
            var isSpace = c == ' ';
            if ((isSpace && space) || (!isSpace && (char.IsWhiteSpace(c) || HasNoWidth(c) || c == TagHighSurrogate)))
            {
                return true;
            }

            space = isSpace;
        }

        return space;
    }

    private static bool IsTag(string text, int i) =>
        text[i] == TagHighSurrogate && i + 1 < text.Length && text[i + 1] is >= '\uDC00' and <= '\uDC7F';

    // Soft hyphen, zero-width space and joiners' neighbours, marks of direction, byte order mark, and controls. The zero-width
    // joiner and non-joiner (200C, 200D) stay: scripts of India and Persia need them.
    private static bool HasNoWidth(char c) =>
        c is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or '\u2060' or (>= '\u2066' and <= '\u2069') or '\uFEFF'
        || (char.IsControl(c) && !char.IsWhiteSpace(c));
}
