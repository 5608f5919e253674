using System.Text;
using CsvHelper;

namespace Sources.Tables;

/// <summary>Rows of a CSV file, with commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252.</summary>
internal sealed class CsvRows : TableRows
{
    /// <summary>Bytes looked at to tell the encoding and the delimiter.</summary>
    private const int Sample = 1 << 20;

    /// <summary>Bytes of one row. A quotation mark that is never closed would swallow the file.</summary>
    private const int MostRowBytes = 4 << 20;

    private static readonly char[] s_delimiters = [',', ';', '\t'];

    private readonly FileStream _file;
    private readonly CsvReader _rows;
    private readonly long _length;

    private CsvRows(FileStream file, Encoding encoding, char delimiter)
    {
        _file = file;
        _length = Math.Max(file.Length, 1);
        _rows = CsvReader.Create(file, new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            Encoding = encoding,
            TrimWhitespace = true,
            TrimInsideQuotes = true,
            // Employers, titles and places repeat a thousandfold.
            PoolStrings = true,
            MaxRecordSize = MostRowBytes,
            IncludeValuesInExceptions = false,
        });
    }

    public override double Part => (double)_file.Position / _length;

    public override int Cells => _rows.FieldCount;

    public override string this[int cell] => cell < _rows.FieldCount ? _rows.GetString(cell) : "";

    public static new CsvRows Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
        var sample = new byte[(int)Math.Min(file.Length, Sample)];
        file.ReadExactly(sample);
        file.Position = 0;
        var encoding = EncodingOf(sample);
        return new(file, encoding, DelimiterOf(encoding.GetString(sample.AsSpan(0, Math.Min(sample.Length, 64 << 10)))));
    }

    public override bool Next()
    {
        try
        {
            return _rows.Read();
        }
        catch (CsvFormatException broken)
        {
            throw new SourceUnavailableException("The table cannot be read: a field does not end. Save it again as CSV.", broken);
        }
    }

    public override void Dispose()
    {
        _rows.Dispose();
        _file.Dispose();
    }

    private static Encoding EncodingOf(byte[] sample)
    {
        if (sample is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return sample[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        }

        // What is no UTF-8 is what spreadsheets of Windows write. The sample may end within a letter: its last bytes do not count.
        var end = sample.Length;
        while (end > 0 && sample.Length - end < 4 && sample[end - 1] >= 0x80)
        {
            end--;
        }

        return System.Text.Unicode.Utf8.IsValid(sample.AsSpan(0, end)) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    }

    private static char DelimiterOf(string text)
    {
        var first = text.Split('\n').FirstOrDefault(line => line.Trim().Length > 0) ?? "";
        return s_delimiters.MaxBy(delimiter => first.Count(letter => letter == delimiter));
    }
}
