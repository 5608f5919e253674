namespace Reading.Facts.Offers;

/// <summary>The lines of a letter that are one text: pages that go on with one another; what an answer quotes of older messages tells names and no terms.</summary>
internal static class LetterPages
{
    /// <summary>Characters read of one document: far above any letter; a longer text is a book and no letter.</summary>
    private const int MaxCharacters = 200_000;

    /// <summary>So many amounts of money make an answer an offer of its own.</summary>
    private const int OwnAmounts = 2;

    /// <summary>Each text as its lines; what stands at the feet of its pages comes after it, and what it quotes last.</summary>
    public static IEnumerable<List<DocumentLine>> Of(Document document)
    {
        var characters = 0;
        List<DocumentLine> open = [], feet = [], quotes = [];
        var withoutQuotes = document.Format == DocumentFormat.Eml && SaysItself(document);
        foreach (var page in document.Pages)
        {
            var lines = page.Lines.TakeWhile(line => (characters += line.Text.Length) < MaxCharacters).ToList();
            if (withoutQuotes)
            {
                quotes.AddRange(lines.Where(line => line.Kind == LineKind.Quote).Select(line => line with { IsLetterhead = true }));
                lines.RemoveAll(line => line.Kind == LineKind.Quote);
            }

            var end = lines.FindLastIndex(line => !line.IsLetterhead) + 1;
            var foot = end > 0 ? lines[end..] : [];
            lines = end > 0 ? lines[..end] : lines;
            if (open.Count > 0 && lines.Count > 0 && !TryGoOn(open, lines))
            {
                yield return open;
                yield return feet;
                (open, feet) = ([], []);
            }

            open.AddRange(lines);
            feet.AddRange(foot);
        }

        yield return open;
        yield return feet;
        yield return quotes;
    }

    /// <summary>Whether an answer gives amounts of its own: then what it quotes is what was offered or asked before.</summary>
    private static bool SaysItself(Document document) =>
        document.Lines.Where(line => line.Kind != LineKind.Quote).Sum(line => MoneyText.Find(line.Text).Count) >= OwnAmounts;

    /// <summary>
    /// Whether a page goes on with what the page before ended with: a sentence that has no end yet, or a table of as many columns. Then its first line
    /// is told to go on, and the names of columns that stand there again are left out.
    /// </summary>
    private static bool TryGoOn(List<DocumentLine> before, List<DocumentLine> lines)
    {
        DocumentLine last = before[^1], first = lines[0];
        if (last.Kind == LineKind.Text && first.Kind == LineKind.Text && char.IsLower(first.Text[0]) && !LetterBlocks.EndsSentence(last.Text))
        {
            lines[0] = first with { StartsParagraph = false };
            return true;
        }

        if (last.Kind != LineKind.TableRow || first.Kind != LineKind.TableRow || last.Cells.Count != first.Cells.Count)
        {
            return false;
        }

        var head = before.Find(line => line.Table == last.Table)!;
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i] = lines[i].Table == first.Table && lines[i].Kind == LineKind.TableRow ? lines[i] with { Table = last.Table } : lines[i] with { Table = lines[i].Table == 0 ? 0 : lines[i].Table + last.Table };
        }

        if (first.Text == head.Text)
        {
            lines.RemoveAt(0);
        }

        return true;
    }
}
