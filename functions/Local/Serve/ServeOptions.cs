using Local.Documents;
using Slack;

namespace Local.Serve;

/// <summary>What can be chosen about <c>coach serve</c>. Every limit is there so that one person, or one file, cannot take the machine from the others.</summary>
internal sealed record ServeOptions
{
    /// <summary>The tenant of everybody on this machine who comes by web page, terminal or inbox folder.</summary>
    public const string Tenant = "local";

    /// <summary>The negotiation that the web page, the inbox folder and the terminal share unless told otherwise.</summary>
    public const string Negotiation = "main";

    /// <summary>The TCP port on the loopback address. Default 7071; 0 takes a free one; range 0 to 65535.</summary>
    public int Port { get; init; } = 7071;

    /// <summary>After how many quiet days a negotiation is forgotten. Default 90; range 1 to 3,650.</summary>
    public int RetentionDays { get; init; } = 90;

    /// <summary>Hours between two refreshes of the bands from public sources. Default 24; 0 never; range 0 to 8,760.</summary>
    public int RefreshHours { get; init; } = 24;

    /// <summary>Characters of one message. Default 20,000: a pasted offer letter fits; range 1 to 1,000,000.</summary>
    public int MaxMessageCharacters { get; init; } = 20_000;

    /// <summary>Bytes of one document sent to the page or dropped into the inbox. Default 20 MiB: scans of letters are under 10; range 1 KiB to 1 GiB.</summary>
    public long MaxDocumentBytes { get; init; } = 20L << 20;

    /// <summary>Documents taken in or read at once. Default 4, each with its bytes in memory; range 1 to 100.</summary>
    public int DocumentsAtOnce { get; init; } = 4;

    /// <summary>Connections at once. Default 2,000; range 10 to 100,000.</summary>
    public int MaxConnections { get; init; } = 2_000;

    /// <summary>How often reminders and the inbox folder are looked at. Default 1 s; range 50 ms to 1 h.</summary>
    public TimeSpan LookEvery { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Slack; null where it is not served.</summary>
    public SlackOptions? Slack { get; init; }

    /// <summary>Whether a client of the Bot Connector on this machine is served, for development. Default no: there, who writes is who the client says.</summary>
    public bool Playground { get; init; }

    /// <summary>The language model that says replies in other words; null where none is set up.</summary>
    public ModelSettings? Model { get; init; }

    /// <summary>Reads scans; null leaves them unread and says so. Default null.</summary>
    public Recognition? Recognition { get; init; }

    /// <summary>One sentence for each value that is out of its range; empty where all are well.</summary>
    public IEnumerable<string> Mistakes()
    {
        if (Port is < 0 or > 65_535)
        {
            yield return "--port is a number from 0 to 65535; 0 takes a free one.";
        }

        if (RetentionDays is < 1 or > 3_650)
        {
            yield return "--retention-days is a number from 1 to 3650.";
        }

        if (RefreshHours is < 0 or > 8_760)
        {
            yield return "--refresh-hours is a number from 0 to 8760; 0 never refreshes.";
        }

        if (MaxMessageCharacters is < 1 or > 1_000_000 || MaxDocumentBytes is < 1 << 10 or > 1L << 30 || DocumentsAtOnce is < 1 or > 100
            || MaxConnections is < 10 or > 100_000 || LookEvery < TimeSpan.FromMilliseconds(50) || LookEvery > TimeSpan.FromHours(1))
        {
            yield return "A limit of the server is outside its range.";
        }

        foreach (var mistake in (Slack?.Mistakes() ?? []).Concat(Model?.Mistakes() ?? []).Concat(Recognition?.Mistakes() ?? []))
        {
            yield return mistake;
        }
    }
}
