namespace Local.Rendering;

/// <summary>Breaking text into lines at blanks.</summary>
internal static class Wrap
{
    /// <summary>
    /// Lines of at most <paramref name="width"/> characters, all but the first beginning with <paramref name="indent"/>. A longer word stays whole
    /// on a line of its own. Line breaks of the text are kept, and so are the blanks it begins with.
    /// </summary>
    public static IEnumerable<string> Lines(string text, int width, string indent = "") =>
        text.ReplaceLineEndings("\n").Split('\n').SelectMany((line, number) => Fold(line, width, number == 0 ? Leading(line) : indent, indent));

    private static string Leading(string line) => line[..(line.Length - line.TrimStart(' ').Length)];

    private static IEnumerable<string> Fold(string text, int width, string start, string indent)
    {
        var line = start;
        var empty = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!empty && line.Length + 1 + word.Length > width)
            {
                yield return line;
                (line, empty) = (indent, true);
            }

            line += empty ? word : " " + word;
            empty = false;
        }

        yield return line.TrimEnd();
    }
}
