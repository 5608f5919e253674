using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Reading;

namespace Sources.Tables;

/// <summary>Rows of the first sheet of an XLSX file. The sheet is read as a stream; only its table of shared texts is held in memory, packed.</summary>
internal sealed class XlsxRows : TableRows
{
    /// <summary>Bytes of the sheet after decompression. 16 GiB: half a million rows of a hundred columns are about 3; what is more is no table.</summary>
    private const long MostSheetBytes = 16L << 30;

    /// <summary>Columns of a row that are looked at; spreadsheets end at 16,384.</summary>
    private const int MostColumns = 1_024;

    private readonly SpreadsheetDocument _package;
    private readonly SharedTexts _texts;
    private readonly XmlReader _sheet;
    private readonly string[] _cells = new string[MostColumns];
    private int _count;
    private long _rows;
    private long _expected;

    private XlsxRows(SpreadsheetDocument package, SharedTexts texts, XmlReader sheet) => (_package, _texts, _sheet) = (package, texts, sheet);

    public override double Part => _expected > 0 ? Math.Min(1, (double)_rows / _expected) : 0;

    public override int Cells => _count;

    public override string this[int cell] => cell < _count ? _cells[cell] : "";

    public static new XlsxRows Open(string path)
    {
        SpreadsheetDocument? package = null;
        try
        {
            package = SpreadsheetDocument.Open(path, isEditable: false);
            var book = package.WorkbookPart ?? throw new InvalidDataException("No workbook.");
            var first = book.Workbook.Sheets?.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().FirstOrDefault()?.Id?.Value ?? throw new InvalidDataException("No sheet.");
            var texts = SharedTexts.Read(book.SharedStringTablePart?.GetStream());
            var sheet = new CappedStream(book.GetPartById(first).GetStream(), MostSheetBytes);
            return new(package, texts, XmlReader.Create(sheet, Settings()));
        }
        catch (Exception broken) when (broken is InvalidDataException or OpenXmlPackageException or XmlException or FileFormatException or ArgumentException)
        {
            package?.Dispose();
            throw Broken(broken);
        }
    }

    public override bool Next()
    {
        try
        {
            while (_sheet.Read())
            {
                if (_sheet.NodeType == XmlNodeType.Element && _sheet.LocalName == "row")
                {
                    ReadRow();
                    _rows++;
                    return true;
                }

                if (_sheet.NodeType == XmlNodeType.Element && _sheet.LocalName == "dimension")
                {
                    _expected = LastRow(_sheet.GetAttribute("ref"));
                }
            }

            return false;
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            throw Broken(broken);
        }
    }

    public override void Dispose()
    {
        _sheet.Dispose();
        _package.Dispose();
    }

    /// <summary>No external entities: the file is a stranger's.</summary>
    internal static XmlReaderSettings Settings() => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true, IgnoreComments = true, CloseInput = true };

    private static SourceUnavailableException Broken(Exception cause) => new("The spreadsheet is damaged or broken off. Save it again as XLSX or CSV.", cause);

    private void ReadRow()
    {
        Array.Clear(_cells, 0, _count);
        _count = 0;
        if (_sheet.IsEmptyElement)
        {
            return;
        }

        var depth = _sheet.Depth;
        while (_sheet.Read() && _sheet.Depth > depth)
        {
            if (_sheet.NodeType == XmlNodeType.Element && _sheet.LocalName == "c")
            {
                ReadCell();
            }
        }
    }

    private void ReadCell()
    {
        var column = Column(_sheet.GetAttribute("r")) ?? _count;
        var type = _sheet.GetAttribute("t");
        var text = _sheet.IsEmptyElement ? "" : CellText(type);
        if (column < MostColumns)
        {
            for (; _count <= column; _count++)
            {
                _cells[_count] = "";
            }

            _cells[column] = text;
        }
    }

    /// <summary>The text of v, or the texts of t within is; numbers as they stand.</summary>
    private string CellText(string? type)
    {
        var depth = _sheet.Depth;
        var text = "";
        var within = "";
        while (_sheet.Read() && _sheet.Depth > depth)
        {
            if (_sheet.NodeType == XmlNodeType.Element)
            {
                within = _sheet.LocalName;
            }
            else if (_sheet.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA && within is "v" or "t")
            {
                text = text.Length == 0 ? _sheet.Value : text + _sheet.Value;
            }
        }

        return type == "s" ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? _texts[index] : "" : text.Trim();
    }

    /// <summary>"BC12" is column 54, counted from 0.</summary>
    private static int? Column(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter))
            {
                break;
            }

            column = (column * 26) + (letter - 'A' + 1);
        }

        return column > 0 ? column - 1 : null;
    }

    private static long LastRow(string? dimension)
    {
        var digits = (dimension ?? "").Split(':')[^1].TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ$"]);
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;
    }
}
