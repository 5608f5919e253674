using System.Globalization;
using System.Text;

namespace Reading.Tests.Pdf;

/// <summary>A file whose objects are in an object stream, with cross-references as a stream, both compressed.</summary>
internal static class PackedFile
{
    public static byte[] Build(string content)
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 6 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
            PdfBuilder.Helvetica,
        ];
        var bodies = string.Join('\n', objects);
        var header = new StringBuilder();
        var offset = 0;
        for (var i = 0; i < objects.Length; i++)
        {
            header.Append(CultureInfo.InvariantCulture, $"{i + 1} {offset} ");
            offset += objects[i].Length + 1;
        }
        using var file = new MemoryStream();
        Write(file, "%PDF-1.7\n");
        var pack = file.Position;
        WriteStream(file, 5, Encoding.ASCII.GetBytes(header + bodies), $"/Type /ObjStm /N {objects.Length} /First {header.Length}");
        var page = file.Position;
        WriteStream(file, 6, Encoding.ASCII.GetBytes(content), "");
        var table = file.Position;
        var rows = new List<byte> { 0, 0, 0, 0, 0 };
        for (var i = 0; i < objects.Length; i++)
        {
            rows.AddRange([2, 0, 0, 5, (byte)i]);
        }
        foreach (var place in (long[])[pack, page, table])
        {
            rows.AddRange([1, (byte)(place >> 16), (byte)(place >> 8), (byte)place, 0]);
        }
        var predicted = PngPredictor.Predict([.. rows], 5, 1, 2);
        WriteStream(file, 7, predicted, "/Type /XRef /Size 8 /W [1 3 1] /Root 1 0 R /DecodeParms << /Predictor 12 /Columns 5 >>");
        Write(file, $"startxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    private static void WriteStream(Stream file, int number, byte[] data, string entries)
    {
        var packed = PdfBuilder.Deflate(data);
        Write(file, $"{number} 0 obj\n<< /Filter /FlateDecode /Length {packed.Length} {entries} >>\nstream\n");
        file.Write(packed);
        Write(file, "\nendstream\nendobj\n");
    }

    private static void Write(Stream file, string text) => file.Write(Encoding.ASCII.GetBytes(text));
}
