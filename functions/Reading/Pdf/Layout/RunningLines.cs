using System.Globalization;

namespace Reading.Pdf;

/// <summary>Tells headers, footers and page numbers from the text: lines at the edge of a page that stand on an earlier page too, and the page's own number.</summary>
internal static class RunningLines
{
    /// <summary>So many lines at each edge are looked at.</summary>
    private const int LinesAtEdge = 3;

    /// <summary>A line with more characters beside its number is a sentence.</summary>
    private const int LongestNumberLine = 24;

    public static IReadOnlyList<DocumentPage> Mark(List<DocumentPage> pages)
    {
        if (pages.Count < 2)
        {
            return pages;
        }
        var seen = new Dictionary<string, (int Page, int Line)>(StringComparer.Ordinal);
        var repeated = new HashSet<(int Page, int Line)>();
        DocumentPage[] marked = [.. pages.Select((page, index) => Mark(page, index, pages.Count, seen, repeated))];
        foreach (var (page, line) in repeated)
        {
            var lines = marked[page].Lines.ToArray();
            lines[line] = lines[line] with { IsLetterhead = !lines[line].IsRunning };
            marked[page] = marked[page] with { Lines = lines };
        }
        return marked;
    }

    /// <param name="page">The page.</param>
    /// <param name="index">Counted from 0.</param>
    /// <param name="pages">How many there are.</param>
    /// <param name="seen">Where each line at an edge stands first.</param>
    /// <param name="repeated">Those of them that stand again.</param>
    private static DocumentPage Mark(DocumentPage page, int index, int pages, Dictionary<string, (int Page, int Line)> seen, HashSet<(int Page, int Line)> repeated)
    {
        var lines = page.Lines.ToArray();
        for (var i = 0; i < lines.Length; i++)
        {
            var isTop = i < LinesAtEdge;
            if ((isTop || i >= lines.Length - LinesAtEdge) && lines[i].Kind == LineKind.Text)
            {
                var key = (isTop ? "top " : "end ") + WithoutDigits(lines[i].Text);
                var isRepeated = !seen.TryAdd(key, (index, i)) && seen[key].Page != index && lines[i].Text.Any(char.IsLetter);
                if (isRepeated)
                {
                    repeated.Add(seen[key]);
                }
                lines[i] = lines[i] with { IsRunning = isRepeated || IsNumberOf(page, pages, lines[i].Text) };
            }
        }
        return page with { Lines = lines };
    }

    /// <summary>"3", "- 3 -", "Page 3", "3 / 7", "Seite 3 von 7": the number of the page, and of all pages, with few letters beside.</summary>
    private static bool IsNumberOf(DocumentPage page, int pages, string text)
    {
        if (text.Length > LongestNumberLine)
        {
            return false;
        }
        var numbers = Numbers(text);
        return numbers.Count == 0 ? text == page.Label
            : (numbers[0] == page.Number && (numbers.Count == 1 || (numbers.Count == 2 && numbers[1] == pages))) && Words(text) <= 2;
    }

    private static List<int> Numbers(string text)
    {
        var numbers = new List<int>();
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
            if (end > i)
            {
                numbers.Add(int.TryParse(text.AsSpan(i, end - i), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1);
            }
            i = Math.Max(end, i + 1);
        }
        return numbers;
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter));

    private static string WithoutDigits(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = char.IsAsciiDigit(source[i]) ? '#' : source[i];
        }
    });
}
