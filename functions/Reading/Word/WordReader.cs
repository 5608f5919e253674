using Coach;

namespace Reading.Word;

/// <summary>
/// Word documents (ECMA-376, WordprocessingML), read as a stream of XML: headers, body, footnotes and footers with all tracked changes
/// accepted. Text that is hidden, white on white or too small to read is left out and reported.
/// </summary>
public static class WordReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="budget">What it may cost.</param>
    /// <param name="clock">Measures the time it takes.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>One line a paragraph, list item, heading or row of a table, all on one page.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public static Document Read(ReadOnlyMemory<byte> bytes, ReadingBudget budget, TimeProvider clock, CancellationToken cancellation)
    {
        var meter = new ReadingMeter(budget, clock, cancellation);
        var builder = new DocumentBuilder(DocumentFormat.Docx, meter);
        try
        {
            using var package = WordPackage.Open(bytes, meter);
            ReadParts(package, builder);
        }
        catch (InvalidDataException)
        {
            WordPackage.ReportDamage(meter);
        }

        return builder.Build();
    }

    private static void ReadParts(WordPackage package, DocumentBuilder builder)
    {
        var styles = WordStyles.Read(package);
        foreach (var header in package.Related("header"))
        {
            ReadPart(package, header, styles, builder);
        }

        if (!ReadPart(package, package.MainPart, styles, builder))
        {
            builder.Meter.Report(ProblemCodes.Damaged, "The file has no Word document in it.");
        }

        foreach (var notes in package.Related("footnotes").Concat(package.Related("endnotes")).Concat(package.Related("footer")))
        {
            ReadPart(package, notes, styles, builder);
        }
    }

    private static bool ReadPart(WordPackage package, string part, WordStyles styles, DocumentBuilder builder)
    {
        using var xml = package.Read(part);
        if (xml is null)
        {
            return false;
        }

        new WordBody(package, xml, styles, builder).Read();
        return true;
    }
}
