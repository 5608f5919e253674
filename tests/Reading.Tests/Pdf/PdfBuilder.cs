using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Reading.Tests.Pdf;

/// <summary>Writes small PDF files for tests: objects by number, a table of cross-references, a trailer.</summary>
internal sealed class PdfBuilder
{
    public const string Helvetica = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

    private readonly SortedDictionary<int, byte[]> _objects = [];

    public string TrailerExtra { get; set; } = "";

    public string Header { get; set; } = "%PDF-1.7\n";

    public int Count => _objects.Count;

    /// <summary>A file of one page with Helvetica as F1.</summary>
    public static PdfBuilder OnePage(string content, string pageExtra = "", string resourcesExtra = "", string font = Helvetica)
    {
        var builder = new PdfBuilder();
        builder.Add(1, "<< /Type /Catalog /Pages 2 0 R >>");
        builder.Add(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        builder.Add(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> {resourcesExtra} >> {pageExtra} >>");
        builder.AddStream(4, Encoding.Latin1.GetBytes(content));
        builder.Add(5, font);
        return builder;
    }

    public PdfBuilder Add(int number, string body)
    {
        _objects[number] = Encoding.Latin1.GetBytes(body);
        return this;
    }

    public PdfBuilder AddStream(int number, byte[] data, string entries = "")
    {
        var head = Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<< /Length {data.Length} {entries} >>\nstream\n"));
        _objects[number] = [.. head, .. data, .. "\nendstream"u8];
        return this;
    }

    public PdfBuilder AddStream(int number, string data, string entries = "") => AddStream(number, Encoding.Latin1.GetBytes(data), entries);

    public static byte[] Deflate(byte[] data)
    {
        using var target = new MemoryStream();
        using (var deflate = new ZLibStream(target, CompressionLevel.Optimal))
        {
            deflate.Write(data);
        }
        return target.ToArray();
    }

    /// <summary>The file with a table of cross-references.</summary>
    public byte[] Build()
    {
        using var file = new MemoryStream();
        Write(file, Header);
        var offsets = new Dictionary<int, long>();
        foreach (var (number, body) in _objects)
        {
            offsets[number] = file.Position;
            Write(file, string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
            file.Write(body);
            Write(file, "\nendobj\n");
        }
        var start = file.Position;
        var size = _objects.Keys.Max() + 1;
        Write(file, string.Create(CultureInfo.InvariantCulture, $"xref\n0 {size}\n0000000000 65535 f \n"));
        for (var number = 1; number < size; number++)
        {
            Write(file, offsets.TryGetValue(number, out var offset)
                ? string.Create(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n")
                : "0000000000 00000 f \n");
        }
        Write(file, string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {size} /Root 1 0 R {TrailerExtra} >>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private static void Write(Stream target, string text) => target.Write(Encoding.Latin1.GetBytes(text));
}
