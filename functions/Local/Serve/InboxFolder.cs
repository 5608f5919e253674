using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Coaching;
using Embedded;

namespace Local.Serve;

/// <summary>
/// The folder into which recruiters, and people themselves, drop documents: <c>offers/PERSON/</c>, <c>transcripts/PERSON/</c> and <c>bands/</c>.
/// What was read moves to <c>done/</c>, what could not be to <c>quarantine/</c>, each with a receipt beside it. A crash at any point leaves the file
/// where it is, and reading it again changes nothing.
/// </summary>
internal sealed class InboxFolder(DataFolder folder, People people, ServeOptions options)
{
    /// <summary>Endings under which programs write files that are not whole yet.</summary>
    private static readonly string[] PartialEndings = [".part", ".partial", ".tmp", ".crdownload", ".download"];

    /// <summary>Bytes that are kept of a name before its ending. Default 180; range 20 to 200.</summary>
    private const int LongestStem = 180;

    /// <summary>Bytes that are kept of the ending of a name. Default 20; range 5 to 40.</summary>
    private const int LongestEnding = 20;

    private Dictionary<string, (long Length, DateTime Written)> _seen = new(StringComparer.Ordinal);

    private string Home => Path.Combine(folder.Path, "inbox");

    /// <summary>Makes the folders of everybody who is known.</summary>
    public void Prepare()
    {
        Directory.CreateDirectory(Path.Combine(Home, "bands"));
        foreach (var person in people.All())
        {
            foreach (var kind in PersonalFiles.Kinds)
            {
                Directory.CreateDirectory(Path.Combine(Home, kind, person.Name));
            }
        }
    }

    /// <summary>The files that have not changed since the last look; one that is still being written is not among them.</summary>
    public IReadOnlyList<Dropped> Settled()
    {
        var files = PersonalFiles.Kinds.SelectMany(OfPeople).Concat(In("bands", null)).ToList();
        var now = files.ToDictionary(file => file.Path, file => Stamp(file.Path), StringComparer.Ordinal);
        var settled = files.Where(file => _seen.TryGetValue(file.Path, out var before) && before == now[file.Path]).ToList();
        _seen = now;
        return settled;
    }

    /// <summary>The bytes of a dropped file and the id that its name and bytes give it; null where it is larger than the limit.</summary>
    /// <exception cref="IOException">It has gone, or somebody else holds it: look again later.</exception>
    public (string Id, byte[] Bytes)? Open(Dropped file)
    {
        if (new FileInfo(file.Path).Length == 0)
        {
            // Never opened: a pipe or a device has no length either, and would keep whoever opens it waiting.
            return (IdOf(file, []), []);
        }

        using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (stream.Length > options.MaxDocumentBytes)
        {
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return (IdOf(file, bytes), bytes);
    }

    /// <summary>Whether the file is still there. It is gone where its person was forgotten, or took it away, while it was read.</summary>
    public static bool Holds(Dropped file) => File.Exists(file.Path);

    /// <summary>Writes the receipt, then moves the file beside it. The order matters: a file that is gone from the inbox has a receipt.</summary>
    public void Finish(Dropped file, Receipt receipt)
    {
        var home = Path.Combine(Home, receipt.Accepted ? "done" : "quarantine", file.Kind, file.Person ?? "");
        Directory.CreateDirectory(home);
        var target = FreePath(home, file.Name);
        var aside = target + ".receipt.tmp";
        File.WriteAllBytes(aside, JsonSerializer.SerializeToUtf8Bytes(receipt, ServeJson.Default.Receipt));
        File.Move(aside, target + ".receipt.json", overwrite: true);
        try
        {
            File.Move(file.Path, target, overwrite: true);
        }
        catch (FileNotFoundException)
        {
            // Taken away, or forgotten, while it was read: no receipt stays of what is not there.
            File.Delete(target + ".receipt.json");
        }
    }

    private static string IdOf(Dropped file, byte[] bytes)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(Encoding.UTF8.GetBytes(file.Name + "\n"));
        digest.AppendData(bytes);
        return $"inbox/{Convert.ToHexStringLower(digest.GetHashAndReset())}";
    }

    private IEnumerable<Dropped> OfPeople(string kind)
    {
        var home = Path.Combine(Home, kind);
        var named = Directory.Exists(home) ? Directory.EnumerateDirectories(home).Select(path => Path.GetFileName(path)) : [];
        return named.SelectMany(person => In(kind, person)).Concat(In(kind, null).Select(file => file with { Person = People.Owner }));
    }

    private IEnumerable<Dropped> In(string kind, string? person)
    {
        var home = new DirectoryInfo(Path.Combine(Home, kind, person ?? ""));
        return !home.Exists ? [] : home.EnumerateFiles()
            .Where(file => !IsPartial(file.Name) && !file.Attributes.HasFlag(FileAttributes.ReparsePoint))
            .Select(file => new Dropped(file.FullName, kind, person));
    }

    private static bool IsPartial(string name) =>
        name[0] is '.' or '~' || PartialEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static (long Length, DateTime Written) Stamp(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? (file.Length, file.LastWriteTimeUtc) : default;
    }

    // As many whole characters as so many bytes hold.
    private static string Within(string text, int bytes)
    {
        var length = 0;
        return string.Concat(text.EnumerateRunes().TakeWhile(rune => (length += rune.Utf8SequenceLength) <= bytes).Select(rune => rune.ToString()));
    }

    // The first free of letter.pdf, letter (2).pdf … ; a receipt without its file is one that a crash left, and is written again.
    private static string FreePath(string home, string name)
    {
        // Room for the ending of the receipt: a file system takes 255 bytes.
        var (stem, ending) = (Within(Path.GetFileNameWithoutExtension(name), LongestStem), Within(Path.GetExtension(name), LongestEnding));
        var target = Path.Combine(home, stem + ending);
        for (var number = 2; File.Exists(target); number++)
        {
            target = Path.Combine(home, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stem} ({number}){ending}"));
        }

        return target;
    }
}

/// <summary>A file in the inbox folder.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Kind">The folder it was dropped into: <c>offers</c>, <c>transcripts</c> or <c>bands</c>.</param>
/// <param name="Person">Whose it is; null for bands, which are everybody's.</param>
internal sealed record Dropped(string Path, string Kind, string? Person)
{
    /// <summary>The file's name.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The name as it is said to people.</summary>
    public string SaidName => DocumentReading.NameOf(Name);
}
