using System.IO.Compression;
using System.Text;

namespace Local.Tests.Serve;

/// <summary>Small files that want to be large, or never to end.</summary>
internal static class Bombs
{
    public static IEnumerable<(string Name, byte[] Bytes)> All()
    {
        yield return ("bomb.docx", Word(60_000_000));
        yield return ("many.docx", ManyEntries());
        yield return ("nested.docx", Nested());
        yield return ("bomb.pdf", Pdf(100_000_000));
        yield return ("deep.pdf", Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n" + new string('[', 500_000)));
        yield return ("loop.pdf", Encoding.ASCII.GetBytes(
            "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99>>endobj\ntrailer<</Root 1 0 R>>\n"));
        yield return ("deep.html", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<div>", 200_000)) + "hello"));
        yield return ("deep.json", Encoding.ASCII.GetBytes(new string('[', 400_000)));
        yield return ("entities.html", Encoding.ASCII.GetBytes("<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]><p>" + string.Concat(Enumerable.Repeat("&b;", 100_000))));
        yield return ("long-line.txt", Encoding.ASCII.GetBytes(new string('9', 3_000_000)));
        yield return ("mail.eml", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 3_000).Select(n => $"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n"))));
        yield return ("table.md", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("|", 300_000)) + "\n" + string.Concat(Enumerable.Repeat("> ", 50_000))));
    }

    private static byte[] Word(int bytes) => Zip(("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>" + new string(' ', bytes)));

    private static byte[] ManyEntries() => Zip([.. Enumerable.Range(0, 20_000).Select(n => ($"word/{n}.xml", "x"))]);

    private static byte[] Nested() => Zip(("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 30_000))));

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
                part.Write(text);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Pdf(int bytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            var part = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("BT (a) Tj ET ", 5_000)));
            for (var written = 0; written < bytes; written += part.Length)
            {
                deflate.Write(part);
            }
        }

        var stream = packed.ToArray();
        return
        [
            .. Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + $"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n4 0 obj<</Length {stream.Length}/Filter/FlateDecode>>stream\n"),
            .. stream,
            .. Encoding.ASCII.GetBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"),
        ];
    }
}
