using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Sources.Fetching;

/// <summary>
/// What was fetched, as it came: a file and a note for each address. A new file lies beside the last good one until it was understood; the note is replaced
/// in one step, so that a crash leaves either the one or the other.
/// </summary>
/// <param name="path">The folder; made when first needed.</param>
internal sealed class FetchFolder(string path)
{
    private const int NameLength = 32;

    /// <summary>The last good file of an address; null where there is none.</summary>
    public FetchedFile? Find(Uri address)
    {
        try
        {
            using var stream = File.OpenRead(NotePath(address));
            return JsonSerializer.Deserialize(stream, SourcesJson.Default.FetchNote) is { } note && File.Exists(Path.Combine(path, note.File))
                ? new(Path.Combine(path, note.File), note.Hash, note.FetchedAt, IsNew: false, note)
                : null;
        }
        catch (Exception lost) when (lost is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            // Fetched again from the beginning.
            return null;
        }
    }

    /// <summary>Where to write what comes from an address. What an earlier run left there is overwritten.</summary>
    public string NewPath(Uri address)
    {
        Directory.CreateDirectory(path);
        return Path.Combine(path, Name(address) + ".new");
    }

    /// <summary>The name under which a new file is kept.</summary>
    public static string FileName(Uri address, string hash) => $"{Name(address)}.{hash[..16]}";

    /// <summary>Puts a new file, now that it was understood, in the place of the last good one.</summary>
    public void Keep(FetchedFile file)
    {
        if (file is not { IsNew: true, Note: { } note })
        {
            return;
        }

        var address = new Uri(note.Address);
        var last = Find(address);
        File.Move(file.Path, Path.Combine(path, note.File), overwrite: true);
        var written = NotePath(address) + ".new";
        File.WriteAllText(written, JsonSerializer.Serialize(note, SourcesJson.Default.FetchNote));
        File.Move(written, NotePath(address), overwrite: true);
        if (last is not null && last.Note!.File != note.File)
        {
            File.Delete(last.Path);
        }
    }

    /// <summary>Deletes what belongs to none of the addresses.</summary>
    public void Forget(IEnumerable<Uri> besides)
    {
        if (!Directory.Exists(path))
        {
            return;
        }

        var kept = besides.Select(Name).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(path))
        {
            var name = Path.GetFileName(file).Split('.')[0];
            if (name.Length == NameLength && !kept.Contains(name))
            {
                File.Delete(file);
            }
        }
    }

    private static string Name(Uri address) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri)))[..NameLength];

    private string NotePath(Uri address) => Path.Combine(path, Name(address) + ".json");
}
