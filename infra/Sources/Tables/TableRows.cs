using System.Globalization;

namespace Sources.Tables;

/// <summary>The rows of a table in a file, one after the other, whatever the file's format. Only the cells that are asked for become text.</summary>
internal abstract class TableRows : IDisposable
{
    /// <summary>Rows looked through for the one that names the columns: some files begin with a title.</summary>
    public const int MostTitleRows = 30;

    /// <summary>How much of the file has been read, from 0 to 1; 0 where not known.</summary>
    public abstract double Part { get; }

    /// <summary>Cells in the current row.</summary>
    public abstract int Cells { get; }

    /// <summary>The cell, without spaces around it; "" where the row has none there.</summary>
    public abstract string this[int cell] { get; }

    /// <summary>Goes on to the next row; false at the end.</summary>
    /// <exception cref="SourceUnavailableException">The file breaks off, or is larger than a table may be.</exception>
    public abstract bool Next();

    public abstract void Dispose();

    /// <summary>Opens a table by its first bytes: a ZIP package is XLSX, everything else CSV.</summary>
    /// <exception cref="SourceUnavailableException">The file cannot be opened or is no table.</exception>
    public static TableRows Open(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            Span<byte> start = stackalloc byte[4];
            var isPackage = file.ReadAtLeast(start, 4, throwOnEndOfStream: false) == 4 && start.SequenceEqual("PK\u0003\u0004"u8);
            return isPackage ? XlsxRows.Open(path) : CsvRows.Open(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SourceUnavailableException($"{Path.GetFileName(path)} could not be opened. Check the path and its access rights.", failure);
        }
    }

    /// <summary>The current row's cells.</summary>
    public IReadOnlyList<string> Row() => [.. Enumerable.Range(0, Cells).Select(cell => this[cell])];

    /// <summary>A figure as files write them: 1234.5, 1,234.50, $1,234; null where it is none.</summary>
    public static decimal? Number(string text) =>
        decimal.TryParse(text.AsSpan().Trim('$'), NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A day: 2025-10-01, 10/1/2025, 01-OCT-25, or the number by which spreadsheets count days; null where it is none.</summary>
    public static DateOnly? Day(string text)
    {
        if (DateOnly.TryParseExact(text.AsSpan(0, Math.Min(text.Length, 10)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial))
        {
            return serial is > 20_000 and < 80_000 ? DateOnly.FromDateTime(DateTime.FromOADate(serial)) : null;
        }

        return DateTime.TryParseExact(text, s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? DateOnly.FromDateTime(time) : null;
    }

    private static readonly string[] s_days = ["M/d/yyyy", "M/d/yyyy H:mm", "M/d/yyyy H:mm:ss", "M/d/yy", "dd-MMM-yy", "dd-MMM-yyyy", "yyyy/MM/dd", "yyyy-MM-dd HH:mm:ss"];
}
