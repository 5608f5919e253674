namespace Reading.Facts.Offers;

/// <summary>Work that is wholly remote, and from where it may be done.</summary>
internal static class RemoteWork
{
    private static readonly CueTable<bool> s_remote = new((true, "remote position;remote role;fully remote;100 remote;remote anywhere;anywhere remote;work remotely;working remotely;remotely from;remote employee;remote worker;is remote;be remote;remote based;remote us;remote within;location remote;remote first role;remote job;remote in;remote from;remote from anywhere;remote anywhere in;home based;work from home;working from home;homeoffice;télétravail;thuiswerken;på distans;remoto;teletrabalho;distributed"));

    /// <summary>Words of a sentence on some days at home, or on what is paid for them.</summary>
    private static readonly CueTable<bool> s_sometimes = new((true, "hybrid;days a week;days per week;occasional;occasionally;some remote;partly;flexible;up to;allowance;stipend;budget;policy;tage;jours;dagen;per month;may work;option;days"));

    /// <summary>Characters between "remote" and the brackets, or the words, that say from where.</summary>
    private const int BracketReach = 18, PlaceReach = 26;

    /// <summary>"Remote", "Remote (Spain)"; null where the passage does not say that all work is.</summary>
    public static string? In(Passage passage)
    {
        if (s_remote.In(passage) is not [var cue, ..] || passage.Has(s_sometimes) || HasMoney(passage.Text) || IsOnSomethingElse(passage))
        {
            return null;
        }

        var rest = passage.Text[cue.End..];
        var open = rest.IndexOf('(', StringComparison.Ordinal);
        if (open is >= 0 and < BracketReach && rest.IndexOf(')', open) is > 0 and var close)
        {
            return $"Remote ({rest[(open + 1)..close]})";
        }

        foreach (var lead in (ReadOnlySpan<string>)["from anywhere in ", "anywhere in ", "within ", "from ", "in ", "based in "])
        {
            var at = rest.IndexOf(lead, StringComparison.Ordinal);
            if (at is >= 0 and < PlaceReach && PlaceNames.PlaceAfter(rest, at + lead.Length) is { } place)
            {
                return $"Remote ({place})";
            }
        }

        return "Remote";
    }

    private static bool HasMoney(string text) => text.AsSpan().IndexOfAny("$€£") >= 0 || text.Contains("CHF", StringComparison.Ordinal);

    private static bool IsOnSomethingElse(Passage passage) => passage.ValueStart > 0 && passage.LabelTopic is not (null or Topic.Location or Topic.Title or Topic.Other);
}
