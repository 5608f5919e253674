using Coach;

namespace Reading.Facts;

/// <summary>Reads a compensation guide: its title, pay tables, levers, the figures of its strategy and its sources.</summary>
public static class GuideReader
{
    /// <summary>How many lines from the top the title may stand.</summary>
    private const int TitleLines = 5;

    /// <summary>The guide; null where the document is none, which is told from its first lines.</summary>
    /// <param name="source">The document's name, for the output only.</param>
    /// <param name="document">What the format's reader made of the bytes.</param>
    public static Guide? TryRead(string source, Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Lines.Take(TitleLines).FirstOrDefault(line => GuideTitle.IsTitle(line.Text)) is not { } title)
        {
            return null;
        }

        var lines = document.Lines.ToList();
        var rows = GuideTable.All(lines).SelectMany(GuideTableBands.Read).ToList();
        if (rows.Count == 0 && title.Kind != LineKind.Heading)
        {
            return null;
        }

        var problems = new List<Problem>(document.Problems);
        var bands = GuideTotals.Settle(rows, lines, problems);
        if (bands.Count == 0)
        {
            problems.Add(new(ProblemCodes.NoBands, "No table of this guide could be understood as pay. Check that it has one row a region or level."));
        }

        var (company, role) = GuideTitle.Split(title.Text);
        return new(
            source,
            company,
            role,
            GuideTitle.Premium(lines),
            GuideSections.LevelMapping(lines),
            bands,
            GuideSections.Levers(lines),
            GuideStrategyText.Read(lines, bands),
            GuideSections.Sources(lines),
            problems);
    }
}
