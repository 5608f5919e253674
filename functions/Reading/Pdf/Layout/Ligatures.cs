namespace Reading.Pdf;

/// <summary>Characters that are letters drawn together (U+FB00 to U+FB06) are given as those letters, so that words can be found.</summary>
internal static class Ligatures
{
    private const char First = '\uFB00';
    private const char Last = '\uFB06';

    private static readonly string[] s_letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public static void AppendFolded(List<char> target, string text)
    {
        foreach (var c in text)
        {
            if (c is >= First and <= Last)
            {
                target.AddRange(s_letters[c - First]);
            }
            else if (c is not ('\0' or '\uFEFF' or '\uFFFE' or '\uFFFF'))
            {
                target.Add(c);
            }
        }
    }
}
