using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Embedded;

namespace Local.Serve;

/// <summary>Somebody who may talk with the coach on this machine.</summary>
/// <param name="Name">Lower-case letters, digits, hyphens and dots.</param>
/// <param name="Token">The secret in their link.</param>
internal sealed record Person(string Name, string Token);

/// <summary>
/// The people of this machine: for each a file with the token, readable by the owner of the data folder alone. A person added by another process is known at once.
/// </summary>
internal sealed partial class People(DataFolder folder)
{
    /// <summary>The owner of the machine, who is there from the start.</summary>
    public const string Owner = "me";

    /// <summary>Bytes of chance in a token. 32: beyond guessing.</summary>
    private const int TokenBytes = 32;

    private const string Suffix = ".token";

    /// <summary>How long a folder must have rested before its time tells whether it changed. Default 100 ms: two changes within one tick of a system, at most 10 ms, leave the same time. Range 20 ms to 2 s.</summary>
    private static readonly TimeSpan s_rest = TimeSpan.FromMilliseconds(100);

    private volatile Known _known = new(DateTime.MinValue, new Dictionary<string, Person>());

    private string Home => Path.Combine(folder.Path, "people");

    /// <summary>The person, with a token made where there was none.</summary>
    /// <exception cref="ArgumentException">The name cannot be one.</exception>
    public Person Add(string name)
    {
        if (!IsName(name))
        {
            throw new ArgumentException("A person's name is 1 to 64 lower-case letters, digits, hyphens and dots, and begins with a letter or digit.", nameof(name));
        }

        folder.Create();
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Home);
        }
        else
        {
            Directory.CreateDirectory(Home, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var path = PathOf(name);
        if (!File.Exists(path))
        {
            Make(path);
        }

        return new(name, File.ReadAllText(path).Trim());
    }

    /// <summary>Everybody, by name.</summary>
    public IReadOnlyList<Person> All() => !Directory.Exists(Home) ? [] : [.. Directory.EnumerateFiles(Home, "*" + Suffix)
        .Select(path => new Person(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path).Trim()))
        .Where(person => IsName(person.Name) && person.Token.Length > 0)
        .OrderBy(person => person.Name, StringComparer.Ordinal)];

    /// <summary>Takes a person's token away. What is held about them is not touched.</summary>
    public bool Remove(string name)
    {
        var known = IsName(name) && File.Exists(PathOf(name));
        if (known)
        {
            File.Delete(PathOf(name));
        }

        return known;
    }

    /// <summary>
    /// Whose token it is; null where it is nobody's. Looked up by its digest, so how long it takes says nothing about a token, and as many people as there are make
    /// no difference.
    /// </summary>
    public Person? Find(string token)
    {
        var changed = Directory.GetLastWriteTimeUtc(Home);
        var known = _known;
        if (known.At != changed)
        {
            // A file's time is the machine's own.
            var hasRested = (TimeProvider.System.GetUtcNow() - changed).Duration() > s_rest;
            _known = known = new(hasRested ? changed : DateTime.MinValue, ByDigest(All()));
        }

        return known.ByDigest.GetValueOrDefault(Digest(token));
    }

    /// <summary>Whether a text can be a person's name. No name leads out of a folder.</summary>
    public static bool IsName(string text) => NamePattern().IsMatch(text);

    // Written aside and moved, so that two processes that add the same person give the same token and nobody reads half of one.
    private static void Make(string path)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        var aside = $"{path}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(aside, options))
        {
            writer.WriteLine(token);
        }

        try
        {
            File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(aside);
        }
    }

    // A file that somebody copied gives two people the same token: the last by name has it, and everybody else is let in as before.
    private static Dictionary<string, Person> ByDigest(IReadOnlyList<Person> people)
    {
        var byDigest = new Dictionary<string, Person>(StringComparer.Ordinal);
        foreach (var person in people)
        {
            byDigest[Digest(person.Token)] = person;
        }

        return byDigest;
    }

    private static string Digest(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private string PathOf(string name) => Path.Combine(Home, name + Suffix);

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9.-]{0,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();

    private sealed record Known(DateTime At, IReadOnlyDictionary<string, Person> ByDigest);
}
