using System.Xml;
using Coach;

namespace Reading.Word;

/// <summary>Reads the blocks of one part: paragraphs, tables and what wraps them.</summary>
/// <remarks>
/// Methods named Read stand on a start element and end on its end element. Depth is bounded by <see cref="MaxElements"/>, so the
/// recursion over tables in text boxes in tables is, too.
/// </remarks>
internal sealed class WordBody(WordPackage package, XmlReader xml, WordStyles styles, DocumentBuilder builder)
{
    /// <summary>Elements within elements, counted in XML. A table within a table costs four; Word's own limit stands near 60 tables.</summary>
    private const int MaxElements = 400;

    private readonly WordFields _fields = new();
    private bool _hasDarkPage;

    /// <summary>Reads the part from its root on.</summary>
    public void Read()
    {
        var lines = new WordLines();
        while (package.Advance(xml))
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                ReadBlocks(lines, new WordFormat());
            }
        }

        lines.Close();
        lines.WriteTo(builder);
    }

    private void ReadBlocks(WordLines into, WordFormat around)
    {
        foreach (var name in Children())
        {
            switch (name)
            {
                case "p":
                    ReadParagraph(into, around);
                    break;
                case "tbl":
                    ReadTable(into, around);
                    break;
                case "background":
                    _hasDarkPage = xml.GetAttribute("color", xml.NamespaceURI) is { } colour && !Wordprocessing.IsWhite(colour);
                    break;
                case "del" or "moveFrom" or "sectPr" or "sdtPr" or "sdtEndPr" or "Fallback" or "docParts":
                    Pass();
                    break;
                case "footnote" or "endnote" when xml.GetAttribute("type", xml.NamespaceURI) is "separator" or "continuationSeparator":
                    Pass();
                    break;
                default:
                    ReadBlocks(into, around);
                    break;
            }
        }
    }

    private void ReadParagraph(WordLines into, WordFormat around)
    {
        var paragraph = new WordParagraph(around);
        ReadInlines(paragraph, into);
        into.Add(paragraph);
    }

    private void ReadInlines(WordParagraph paragraph, WordLines into)
    {
        foreach (var name in Children())
        {
            switch (name)
            {
                case "pPr":
                    ReadParagraphProperties(paragraph);
                    break;
                case "r":
                    ReadRun(paragraph, into);
                    break;
                case "del" or "moveFrom" or "sdtPr" or "sdtEndPr" or "Fallback" or "rPr":
                    Pass();
                    break;
                case "t":
                    paragraph.Append(Text());
                    break;
                default:
                    // Insertions, links, content controls, simple fields, smart tags, formulas.
                    ReadInlines(paragraph, into);
                    break;
            }
        }
    }

    private void ReadParagraphProperties(WordParagraph paragraph)
    {
        var direct = new WordFormat();
        foreach (var name in Children())
        {
            switch (name)
            {
                case "pStyle":
                    paragraph.Style = styles.Find(Wordprocessing.Value(xml));
                    break;
                case "rPr":
                    paragraph.IsMarkDeleted = ReadProperties(new WordFormat(), out _).Contains("del");
                    break;
                case "numPr":
                    ReadProperties(direct, out _);
                    break;
                case "pPrChange" or "sectPr":
                    Pass();
                    break;
                default:
                    Wordprocessing.Apply(xml, direct);
                    break;
            }
        }

        paragraph.Direct = direct;
    }

    private void ReadRun(WordParagraph paragraph, WordLines into)
    {
        WordFormat? run = null;
        foreach (var name in Children())
        {
            switch (name)
            {
                case "rPr":
                    var direct = new WordFormat();
                    ReadProperties(direct, out var style);
                    run = direct.Over(styles.Find(style));
                    break;
                case "t":
                    AddText(paragraph, run, Text());
                    break;
                case "tab" or "ptab":
                    AddText(paragraph, run, "\t");
                    break;
                case "br" or "cr":
                    AddText(paragraph, run, "\n");
                    break;
                case "noBreakHyphen":
                    AddText(paragraph, run, "-");
                    break;
                case "sym":
                    AddText(paragraph, run, WordSymbols.Text(xml.GetAttribute("font", xml.NamespaceURI), xml.GetAttribute("char", xml.NamespaceURI)));
                    break;
                case "fldChar":
                    _fields.Step(xml.GetAttribute("fldCharType", xml.NamespaceURI));
                    break;
                case "drawing" or "pict" or "object" or "AlternateContent":
                    ReadDrawing(into);
                    break;
                default:
                    Pass();
                    break;
            }
        }
    }

    private void AddText(WordParagraph paragraph, WordFormat? run, string text)
    {
        if (_fields.IsInInstruction)
        {
            return;
        }

        if (IsHidden(paragraph.Over(run)))
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                builder.Meter.Report(ProblemCodes.HiddenText, "Text that is hidden, white on white or too small to read was left out.");
            }

            return;
        }

        paragraph.Append(text);
    }

    private bool IsHidden(WordFormat format) =>
        format.Vanish == true
        || format.Size < Wordprocessing.MinHalfPoints
        || (Wordprocessing.IsWhite(format.Colour) && format.IsShaded != true && !_hasDarkPage);

    // Text boxes come twice, drawn for new and for old versions of Word: the first is read. What is around them is drawn, so white may show.
    private void ReadDrawing(WordLines into)
    {
        foreach (var name in Children())
        {
            switch (name)
            {
                case "Fallback":
                    Pass();
                    break;
                case "txbxContent":
                    var box = new WordLines();
                    ReadBlocks(box, new WordFormat { IsShaded = true });
                    box.Close();
                    into.AddBox(box);
                    break;
                default:
                    ReadDrawing(into);
                    break;
            }
        }
    }

    private void ReadTable(WordLines into, WordFormat around)
    {
        into.Close();
        var table = new WordTable();
        ReadRows(table, around);
        into.Add(table);
    }

    private void ReadRows(WordTable table, WordFormat around)
    {
        foreach (var name in Children())
        {
            switch (name)
            {
                case "tblPr":
                    // A table style may shade rows where white text shows; which rows is not followed.
                    table.HasStyle = ReadProperties(new WordFormat(), out _).Contains("tblStyle");
                    break;
                case "tr":
                    ReadRow(table, around);
                    break;
                case "tblGrid" or "tblPrEx" or "sdtPr" or "sdtEndPr" or "del" or "moveFrom":
                    Pass();
                    break;
                default:
                    ReadRows(table, around);
                    break;
            }
        }
    }

    private void ReadRow(WordTable table, WordFormat around)
    {
        var row = new WordRow();
        ReadCells(row, new WordFormat { IsShaded = table.HasStyle ? true : null }.Over(around));
        if (!row.IsDeleted)
        {
            table.Rows.Add(row);
        }
    }

    private void ReadCells(WordRow row, WordFormat around)
    {
        foreach (var name in Children())
        {
            switch (name)
            {
                case "trPr":
                    var properties = ReadProperties(new WordFormat(), out _);
                    (row.IsHeader, row.IsDeleted) = (properties.Contains("tblHeader"), properties.Contains("del"));
                    break;
                case "tc":
                    ReadCell(row, around);
                    break;
                case "tblPrEx" or "sdtPr" or "sdtEndPr" or "del" or "moveFrom":
                    Pass();
                    break;
                default:
                    ReadCells(row, around);
                    break;
            }
        }
    }

    private void ReadCell(WordRow row, WordFormat around)
    {
        var cell = new WordCell();
        foreach (var name in Children())
        {
            switch (name)
            {
                case "tcPr":
                    around = ReadCellProperties(cell).Over(around);
                    break;
                case "p":
                    ReadParagraph(cell.Lines, around);
                    break;
                case "tbl":
                    ReadTable(cell.Lines, around);
                    break;
                case "del" or "moveFrom" or "sdtPr" or "sdtEndPr":
                    Pass();
                    break;
                default:
                    ReadBlocks(cell.Lines, around);
                    break;
            }
        }

        cell.Lines.Close();
        row.Cells.Add(cell);
    }

    private WordFormat ReadCellProperties(WordCell cell)
    {
        var format = new WordFormat();
        foreach (var name in Children())
        {
            switch (name)
            {
                case "gridSpan":
                    cell.Columns = Math.Clamp(Wordprocessing.Number(Wordprocessing.Value(xml)) ?? 1, 1, WordCell.MaxColumns);
                    break;
                case "vMerge":
                    cell.ContinuesAbove = Wordprocessing.Value(xml) is not "restart";
                    break;
                default:
                    Wordprocessing.Apply(xml, format);
                    break;
            }

            Pass();
        }

        return format;
    }

    // The names of all properties found; what changed the formatting in a tracked change is the past.
    private HashSet<string> ReadProperties(WordFormat format, out string? style)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        style = null;
        foreach (var name in Children())
        {
            if (name.EndsWith("Change", StringComparison.Ordinal))
            {
                Pass();
                continue;
            }

            names.Add(name);
            style = name == "rStyle" ? Wordprocessing.Value(xml) : style;
            Wordprocessing.Apply(xml, format);
            Pass();
        }

        return names;
    }

    /// <summary>Stands on each child element in turn; whoever takes one ends on its end, or it is skipped here.</summary>
    private IEnumerable<string> Children()
    {
        var depth = xml.Depth;
        if (xml.IsEmptyElement || depth > MaxElements)
        {
            if (depth > MaxElements)
            {
                builder.Meter.Report(ProblemCodes.OverBudget, $"Elements nest deeper than {MaxElements}; what is inside was left out.");
                Pass();
            }

            yield break;
        }

        while (package.Advance(xml) && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1 && builder.Meter.MayGoOn())
            {
                yield return xml.LocalName;
            }
        }
    }

    private string Text()
    {
        var text = "";
        var depth = xml.Depth;
        while (!xml.IsEmptyElement && package.Advance(xml) && xml.Depth > depth)
        {
            text += xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA ? package.Text(xml) : "";
        }

        return text;
    }

    // To the end of the element, without what is inside.
    private void Pass()
    {
        var depth = xml.Depth;
        if (xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false })
        {
            while (package.Advance(xml) && xml.Depth > depth)
            {
            }
        }
    }
}
