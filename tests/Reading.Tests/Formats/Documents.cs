using System.IO.Compression;
using System.Text;

namespace Reading.Tests.Formats;

/// <summary>Makes small documents of each format and reads them.</summary>
internal static class Documents
{
    private const string WordNames = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    public static Document Read(string name, byte[] bytes, ReadingBudget? budget = null) =>
        DocumentReader.Read(name, bytes, budget ?? new ReadingBudget(), TimeProvider.System, CancellationToken.None);

    public static Document Read(string name, string text, ReadingBudget? budget = null) => Read(name, Encoding.UTF8.GetBytes(text), budget);

    public static string[] Texts(this Document document) => [.. document.Lines.Select(line => line.Text)];

    public static string[] Codes(this Document document) => [.. document.Problems.Select(problem => problem.Code)];

    /// <summary>A Word file with this body, and further parts by name.</summary>
    public static byte[] Word(string body, params (string Name, string Xml)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Add(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(zip, "word/document.xml", $"<w:document {WordNames}><w:body>{body}</w:body></w:document>");
            var relations = string.Concat(parts.Select(part => $"<Relationship Id=\"{part.Name}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{part.Name}\" Target=\"{part.Name}.xml\"/>"));
            Add(zip, "word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>");
            foreach (var (name, xml) in parts)
            {
                Add(zip, $"word/{name}.xml", xml.Replace("<w:root", $"<w:root {WordNames}", StringComparison.Ordinal));
            }
        }

        return stream.ToArray();
    }

    /// <summary>A paragraph of one run.</summary>
    public static string P(string text, string run = "", string paragraph = "") =>
        $"<w:p><w:pPr>{paragraph}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
