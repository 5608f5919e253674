using Coach.Negotiations;
using Embedded;

namespace Local.Serve;

/// <summary>What lies in the inbox folder of a person: what waits, what was read, what could not be, and the receipts. It is forgotten with the person.</summary>
internal sealed class PersonalFiles(DataFolder folder)
{
    /// <summary>The folders that hold a folder for each person.</summary>
    public static readonly string[] Kinds = ["offers", "transcripts"];

    private static readonly string[] s_outcomes = ["done", "quarantine"];

    private string Home => Path.Combine(folder.Path, "inbox");

    /// <summary>Deletes everything of whoever a negotiation belongs to. People of other channels have nothing here.</summary>
    /// <exception cref="IOException">The disk refuses; nothing else was forgotten yet, and asking again is safe.</exception>
    public void Forget(NegotiationKey key)
    {
        if (key.Tenant != ServeOptions.Tenant || !People.IsName(key.Person))
        {
            return;
        }

        foreach (var kind in Kinds)
        {
            Empty(Path.Combine(Home, kind, key.Person));
            foreach (var outcome in s_outcomes)
            {
                Empty(Path.Combine(Home, outcome, kind, key.Person));
            }

            if (key.Person == People.Owner)
            {
                // What lies beside the people's folders is the owner's.
                Empty(Path.Combine(Home, kind), andFolders: false);
            }
        }
    }

    /// <summary>Deletes what people of whom nothing else is held once gave, and what never became whole, once it is older than a time.</summary>
    public async Task ForgetQuietAsync(DateTimeOffset before, INegotiationStore store, CancellationToken cancellation)
    {
        foreach (var home in s_outcomes.Prepend("").SelectMany(outcome => Kinds.Select(kind => Path.Combine(Home, outcome, kind))).Where(Directory.Exists))
        {
            foreach (var person in Directory.GetDirectories(home))
            {
                if (IsOlder(person, before) && (await store.ExportAsync(ServeOptions.Tenant, Path.GetFileName(person), cancellation)).Count == 0)
                {
                    Empty(person);
                }
            }
        }
    }

    // The newest receipt tells when something was last taken in; files keep the time at which they were written.
    private static bool IsOlder(string home, DateTimeOffset before)
    {
        var files = Directory.GetFiles(home, "*", SearchOption.AllDirectories);
        return files.Length > 0 && files.All(file => File.GetLastWriteTimeUtc(file) < before.UtcDateTime);
    }

    private static void Empty(string home, bool andFolders = true)
    {
        if (!Directory.Exists(home))
        {
            return;
        }

        foreach (var file in Directory.GetFiles(home))
        {
            File.Delete(file);
        }

        foreach (var inner in andFolders ? Directory.GetDirectories(home) : [])
        {
            // A link goes, not what it leads to.
            Directory.Delete(inner, recursive: !File.GetAttributes(inner).HasFlag(FileAttributes.ReparsePoint));
        }
    }
}
