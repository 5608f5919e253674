namespace Reading.Html;

/// <summary>The rules of a style sheet that hide what they select. Rules inside @media and the like hold only sometimes and are passed over.</summary>
internal static class StyleRules
{
    public static IEnumerable<string> Hiding(string sheet)
    {
        int start = 0, depth = 0, open = 0;
        for (var i = 0; i < sheet.Length; i++)
        {
            if (sheet[i] == '/' && i + 1 < sheet.Length && sheet[i + 1] == '*')
            {
                var end = sheet.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? sheet.Length : end + 1;
                start = depth == 0 && string.IsNullOrWhiteSpace(sheet[start..Math.Min(i, start)]) ? Math.Min(sheet.Length, i + 1) : start;
            }
            else if (sheet[i] == '{' && depth++ == 0)
            {
                open = i;
            }
            else if (sheet[i] == '}' && depth > 0 && --depth == 0)
            {
                var selector = sheet[start..open].Trim();
                if (IsPlain(selector) && HtmlVisibility.Hides(InlineStyle.Parse(sheet[(open + 1)..i])))
                {
                    yield return selector;
                }

                start = i + 1;
            }
        }
    }

    // Pseudo-classes and pseudo-elements hide something else, or only at times.
    private static bool IsPlain(string selector) => selector.Length is > 0 and < 500 && !selector.Contains('@', StringComparison.Ordinal) && !selector.Contains(':', StringComparison.Ordinal);
}
