using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using Coach;

namespace Reading.Word;

/// <summary>The ZIP of a Word file: its parts as XML, each within the budget. No part is written anywhere, no relation outside is followed.</summary>
internal sealed class WordPackage : IDisposable
{
    /// <summary>Headers and footers read: three for each of a few sections; a file with more repeats itself.</summary>
    private const int MaxRelated = 32;

    private readonly ZipArchive _zip;
    private readonly ReadingMeter _meter;
    private readonly List<(string Type, string Target)> _relations = [];

    private WordPackage(ZipArchive zip, ReadingMeter meter)
    {
        (_zip, _meter) = (zip, meter);
        MainPart = Relations("_rels/.rels", "").Find(relation => relation.Type == "officeDocument").Target ?? "word/document.xml";
        var slash = MainPart.LastIndexOf('/') + 1;
        _relations = Relations($"{MainPart[..slash]}_rels/{MainPart[slash..]}.rels", MainPart[..slash]);
    }

    /// <summary>The name of the document itself.</summary>
    public string MainPart { get; }

    /// <exception cref="InvalidDataException">It is no ZIP.</exception>
    public static WordPackage Open(ReadOnlyMemory<byte> bytes, ReadingMeter meter)
    {
        var stream = MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
        return new WordPackage(new ZipArchive(stream, ZipArchiveMode.Read), meter);
    }

    /// <summary>Parts of a type ("header", "styles"), each once, in the order named.</summary>
    public IEnumerable<string> Related(string type) =>
        _relations.Where(relation => relation.Type == type).Select(relation => relation.Target).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxRelated);

    /// <summary>A part; null where there is none.</summary>
    public XmlReader? Read(string part)
    {
        var entry = _zip.Entries.FirstOrDefault(entry => string.Equals(entry.FullName.Replace('\\', '/').TrimStart('/'), part, StringComparison.OrdinalIgnoreCase));
        return entry is null ? null : Open(entry);
    }

    /// <summary>On to the next node; false at the end, or where the part breaks off, which is reported.</summary>
    public bool Advance(XmlReader xml) => Guarded(xml, static xml => xml.Read());

    /// <summary>The text of the node at hand; "" where the part breaks off within it.</summary>
    public string Text(XmlReader xml) => Guarded(xml, static xml => xml.Value) ?? "";

    private T? Guarded<T>(XmlReader xml, Func<XmlReader, T> read)
    {
        try
        {
            return read(xml);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException)
        {
            // Each says that the bytes break the format: what was read until then is kept.
            ReportDamage(_meter);
            return default;
        }
    }

    /// <summary>Says that the file is damaged, if it does not only end early for its budget.</summary>
    public static void ReportDamage(ReadingMeter meter)
    {
        if (!meter.IsSpent)
        {
            meter.Report(ProblemCodes.Damaged, "The Word file is damaged; what could be read of it is given. Save it again in Word and try anew.");
        }
    }

    public void Dispose() => _zip.Dispose();

    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        // Some producers write characters that XML 1.0 forbids; a letter is not lost for one of them.
        CheckCharacters = false,
    };

    private XmlReader? Open(ZipArchiveEntry entry)
    {
        try
        {
            return XmlReader.Create(new MeteredStream(entry.Open(), _meter), s_settings);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException or NotSupportedException)
        {
            // Its entry points nowhere, or is packed or encoded in a way that nobody can read.
            ReportDamage(_meter);
            return null;
        }
    }

    private List<(string Type, string Target)> Relations(string part, string folder)
    {
        var relations = new List<(string, string)>();
        using var xml = Read(part);
        while (xml is not null && Advance(xml))
        {
            if (xml.LocalName == "Relationship" && xml.GetAttribute("TargetMode") != "External" && xml.GetAttribute("Target") is { } target)
            {
                var type = xml.GetAttribute("Type") ?? "";
                relations.Add((type[(type.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : folder + target));
            }
        }

        return relations;
    }
}
