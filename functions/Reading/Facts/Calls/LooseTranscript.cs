using System.Buffers;
using System.Text.RegularExpressions;
using Reading.Captions;

namespace Reading.Facts.Calls;

/// <summary>
/// Finds the turns of a plain text whose speakers stand in no usual form: "ann - …", "&lt;Ann&gt; …", "**Ann** | 0:12 | …", a name alone above each turn, or
/// only a mark where the speaker changes. What speaks for a transcript is that the same few labels come back all through the text.
/// </summary>
internal static partial class LooseTranscript
{
    /// <summary>People in a call, at most, and turns of one, at least.</summary>
    private const int MaxSpeakers = 6, MinTurns = 6;

    /// <summary>Percent of the lines that must bear a label, where labels stand on the line.</summary>
    private const int MinLabelled = 45;

    /// <summary>The turns; empty where no labels come back.</summary>
    /// <param name="lines">The lines of the text.</param>
    public static List<Utterance> Read(IReadOnlyList<string> lines)
    {
        var plain = lines.Select(Stripped).Where(line => line.Text.Length > 0 || line.Start is not null).ToList();
        var labels = Returning(plain.Select(line => Label().Match(line.Text)).Where(match => match.Success).Select(match => Key(match.Groups["n"].Value)));
        var labelled = plain.Count(line => Label().Match(line.Text) is { Success: true } match && labels.Contains(Key(match.Groups["n"].Value)));
        if (IsFew(labels) && labelled >= MinTurns && labelled * 100 >= plain.Count(line => line.Text.Length > 0) * MinLabelled)
        {
            return Turns(plain, line => Label().Match(line) is { Success: true } match && labels.Contains(Key(match.Groups["n"].Value)) ? (match.Groups["n"].Value.Trim(), line[match.Length..].Trim()) : null);
        }

        var heads = Returning(plain.Where(line => IsHead(line.Text)).Select(line => Key(line.Text)));
        if (IsFew(heads) && plain.Count(line => heads.Contains(Key(line.Text))) is var count and >= MinTurns && count * 100 >= plain.Count(line => line.Text.Length > 0) * MinLabelled / 2)
        {
            return Turns(plain, line => heads.Contains(Key(line)) && IsHead(line) ? (line.Trim(), "") : null);
        }

        return Marked(lines);
    }

    private static bool IsFew(HashSet<string> labels) => labels.Count is >= 2 and <= MaxSpeakers;

    private static HashSet<string> Returning(IEnumerable<string> labels) => [.. labels.CountBy(label => label, StringComparer.Ordinal).Where(label => label.Value > 1).Select(label => label.Key)];

    private static string Key(string name) => name.Trim().ToLowerInvariant();

    // A name alone on its line: few words, and no mark that ends a sentence.
    private static bool IsHead(string line) => line.Length is > 0 and <= 40 && line.Count(c => c == ' ') <= 3 && char.IsLetter(line[0]) && !line.AsSpan().ContainsAny(s_marks) && line.Any(char.IsLetter);

    private static readonly SearchValues<char> s_marks = SearchValues.Create(".?!,;$");

    private static List<Utterance> Turns(IReadOnlyList<(string Text, decimal? Start)> lines, Func<string, (string Name, string Text)?> begin)
    {
        var turns = new List<Utterance>();
        decimal? start = null;
        foreach (var line in lines)
        {
            start = line.Start ?? start;
            if (begin(line.Text) is { } turn)
            {
                turns.Add(new Utterance(turn.Name, turn.Text, start, null));
                start = null;
            }
            else if (turns.Count > 0 && line.Text.Length > 0)
            {
                turns[^1] = turns[^1] with { Text = $"{turns[^1].Text} {line.Text}".Trim() };
            }
        }

        turns.RemoveAll(turn => turn.Text.Length == 0);
        return turns;
    }

    // ">> …" or "- …" where the speaker changes, with no name: two people in turn.
    private static List<Utterance> Marked(IReadOnlyList<string> lines)
    {
        var spoken = lines.Where(line => line.Trim().Length > 0).ToList();
        var marked = spoken.Count(line => Change().IsMatch(line));
        if (marked < MinTurns || marked * 100 < spoken.Count * MinLabelled)
        {
            return [];
        }

        var turns = new List<Utterance>();
        foreach (var line in spoken)
        {
            if (Change().Match(line) is { Success: true } mark)
            {
                turns.Add(new Utterance(turns.Count % 2 == 0 ? "Speaker 1" : "Speaker 2", line[mark.Length..].Trim(), null, null));
            }
            else if (turns.Count > 0)
            {
                turns[^1] = turns[^1] with { Text = $"{turns[^1].Text} {line.Trim()}" };
            }
        }

        return turns;
    }

    // Without the number of the line, marks of emphasis and the time, wherever it stands beside the name.
    private static (string Text, decimal? Start) Stripped(string line)
    {
        var text = Ornament().Replace(line.Trim(), "");
        var time = TimeAtStart().Match(text);
        decimal? start = null;
        if (time.Success)
        {
            start = CaptionTimes.Seconds(time.Groups["t"].Value);
            text = text[time.Length..];
        }
        else if (TimeAfterName().Match(text) is { Success: true } after)
        {
            start = CaptionTimes.Seconds(after.Groups["t"].Value);
            text = after.Groups["rest"].Value.Trim().Length == 0 ? after.Groups["n"].Value : $"{after.Groups["n"].Value}: {after.Groups["rest"].Value.TrimStart(' ', '|', ':', '-', '–', '\t')}";
        }

        return (text.Trim(), start);
    }

    [GeneratedRegex(@"^(?:>>+\s*|[-–•]\s+(?=\w[\w .'’-]{0,30}\s*:)|#?\d{1,3}[.)]\s+|>\s+)|\*\*|__")]
    private static partial Regex Ornament();

    [GeneratedRegex(@"^[\[(]?(?<t>(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)(?:\s*(?:AM|PM))?[\])]?(?:\s*(?:-->|-|–|to)\s*[\[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])]?)?\s*[-–—|]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex TimeAtStart();

    [GeneratedRegex(@"^(?<n>\p{L}[\p{L}\d .'’()_-]{0,40}?)\s*[|·@,\t ]\s*[\[(]?(?<t>(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\.\d{1,3})?)(?:\s*(?:AM|PM))?[\])]?(?<rest>\s*$|\s*[|:–-].*$|\t.*$)", RegexOptions.IgnoreCase)]
    private static partial Regex TimeAfterName();

    [GeneratedRegex(@"^(?:<(?<n>\p{L}[\p{L}\d .'’_-]{0,40})>|\[(?<n>\p{L}[\p{L}\d .'’_-]{0,40})\]|(?<n>\p{L}[\p{L}\d .'’()_-]{0,40}?)\s*(?::|>|\||//|\s[-–—]\s|\t)|(?<n>\p{Lu})\.(?=\s))\s*(?=\S)")]
    private static partial Regex Label();

    [GeneratedRegex(@"^\s*(?:>>+|[-–—])\s*(?=\S)")]
    private static partial Regex Change();
}
