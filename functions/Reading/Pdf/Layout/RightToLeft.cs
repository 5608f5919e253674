namespace Reading.Pdf;

/// <summary>
/// Hebrew and Arabic stand on the page from right to left, and words are gathered from left to right; this gives the order in which they
/// are read. Numbers and Latin words inside keep theirs (a plain form of the Unicode Bidirectional Algorithm).
/// </summary>
internal static class RightToLeft
{
    public static string InReadingOrder(string visual)
    {
        if (!Contains(visual))
        {
            return visual;
        }
        int leftward = 0, rightward = 0;
        foreach (var c in visual)
        {
            leftward += IsRightToLeft(c) ? 1 : 0;
            rightward += char.IsLetter(c) && !IsRightToLeft(c) ? 1 : 0;
        }
        return leftward >= rightward ? WholeLine(visual) : RunsOnly(visual);
    }

    public static bool IsRightToLeft(char c) =>
        c is >= '\u0590' and <= '\u08FF' and not (>= '\u0660' and <= '\u0669') and not (>= '\u06F0' and <= '\u06F9') or
            >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';

    private static bool Contains(string text)
    {
        foreach (var c in text)
        {
            if (IsRightToLeft(c))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Turns the line around, then what is read from left to right back again.</summary>
    private static string WholeLine(string visual)
    {
        var text = visual.ToCharArray();
        Array.Reverse(text);
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            var end = i;
            while (i < text.Length && !IsRightToLeft(text[i]))
            {
                i++;
                end = IsStrongOrDigit(text[i - 1]) ? i : end;
            }
            while (start < end && !IsStrongOrDigit(text[start]))
            {
                start++;
            }
            Array.Reverse(text, start, Math.Max(0, end - start));
            i += i < text.Length && IsRightToLeft(text[i]) ? 1 : 0;
        }
        return Mirrored(text);
    }

    private static bool IsStrongOrDigit(char c) => char.IsLetterOrDigit(c) || c is '%' or '$' or '€' or '£';

    private static string RunsOnly(string visual)
    {
        var text = visual.ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsRightToLeft(text[i]))
            {
                continue;
            }
            var start = i;
            var end = i + 1;
            for (; i < text.Length && (IsRightToLeft(text[i]) || text[i] == ' '); i++)
            {
                end = IsRightToLeft(text[i]) ? i + 1 : end;
            }
            Array.Reverse(text, start, end - start);
        }
        return new(text);
    }

    private static string Mirrored(char[] text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isAmongRightToLeft = (i > 0 && IsRightToLeft(text[i - 1])) || (i + 1 < text.Length && IsRightToLeft(text[i + 1]));
            text[i] = !isAmongRightToLeft ? text[i] : text[i] switch
            {
                '(' => ')',
                ')' => '(',
                '[' => ']',
                ']' => '[',
                _ => text[i],
            };
        }
        return new(text);
    }
}
