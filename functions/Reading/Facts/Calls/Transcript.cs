using System.Text.RegularExpressions;
using Reading.Captions;

namespace Reading.Facts.Calls;

/// <summary>What somebody said without a break.</summary>
internal sealed record Utterance(string? Speaker, string Text, decimal? Start, decimal? End);

/// <summary>Finds the turns of a transcript, in captions, in Teams and Zoom exports and in plain text with names.</summary>
internal static partial class Transcript
{
    /// <summary>Turns of named speakers that text must have to be taken for a transcript.</summary>
    private const int MinTurns = 3;

    /// <summary>Percent of the paragraphs that name who speaks, at least: a turn may have a few, a paper with labels has many.</summary>
    private const int MinHeads = 30;

    /// <summary>Characters within which a turn has named its speaker and time.</summary>
    private const int LongestHead = 160;

    /// <summary>The turns; empty for a document that is no transcript.</summary>
    public static IReadOnlyList<Utterance> Read(Document document) =>
        document.Format switch
        {
            DocumentFormat.WebVtt or DocumentFormat.Srt or DocumentFormat.Sbv => Merge(Captions(document)),
            DocumentFormat.Text or DocumentFormat.Markdown or DocumentFormat.Docx or DocumentFormat.Pdf or DocumentFormat.Eml or DocumentFormat.Html => OfText(document),
            _ => [],
        };

    private static IEnumerable<Utterance> Captions(Document document)
    {
        string? last = null;
        foreach (var line in document.Lines)
        {
            // A caption without a name goes on with who spoke before.
            last = line.Speaker ?? last;
            yield return new Utterance(last, line.Text, line.Start, line.End);
        }
    }

    private static List<Utterance> OfText(Document document)
    {
        var utterances = new List<Utterance>();
        (string? Name, decimal? Start)? head = null;
        var (heads, listed) = (0, 0);
        var lines = document.Lines.Where(line => line.Kind is LineKind.Text or LineKind.ListItem or LineKind.Heading or LineKind.Quote or LineKind.TableRow).ToList();
        // Where turns are timed, "Keywords: …" above them is no speaker.
        var isTimed = lines.Count(line => Begin(line, null)?.Start is not null) >= MinTurns;
        foreach (var line in lines)
        {
            var begun = Begin(line, head?.Name ?? (utterances.Count > 0 ? utterances[^1].Speaker : null));
            if (begun is { } turn && (!isTimed || turn.Start is not null))
            {
                heads++;
                listed += line.Kind == LineKind.ListItem ? 1 : 0;
                head = (turn.Speaker, turn.Start);
                if (turn.Text.Length > 0)
                {
                    utterances.Add(turn);
                    head = null;
                }
            }
            else if (head is { } waiting)
            {
                utterances.Add(new Utterance(waiting.Name, line.Text, waiting.Start, null));
                head = null;
            }
            else if (utterances.Count > 0)
            {
                utterances[^1] = utterances[^1] with { Text = $"{utterances[^1].Text} {line.Text}" };
            }
        }

        return heads * 100 >= document.Lines.Count(line => line.StartsParagraph) * MinHeads && IsTranscript(utterances, heads) && !IsListOfLabels(utterances, heads, listed) ? Merge(utterances) : [];
    }

    // "- Salary: …", "- Remote: …" under each heading: people do not speak in list items, and not so many of them.
    private static bool IsListOfLabels(List<Utterance> utterances, int heads, int listed) =>
        listed * 2 > heads && utterances.Select(utterance => utterance.Speaker).Distinct(StringComparer.Ordinal).Count() > MaxListed;

    /// <summary>People whose words stand as list items, at most.</summary>
    private const int MaxListed = 4;

    // A letter has labels too ("Base salary: …"), but each once; people in a call come back.
    private static bool IsTranscript(List<Utterance> utterances, int heads)
    {
        // People speak no markup: an example file with labels is no call.
        if (utterances.Count(utterance => utterance.Text.Contains("</", StringComparison.Ordinal) || utterance.Text.Contains("{\"", StringComparison.Ordinal)) * 5 > utterances.Count)
        {
            return false;
        }

        var names = utterances.GroupBy(utterance => utterance.Speaker ?? "").Where(group => group.Key.Length > 0).ToList();
        var returning = names.Where(group => group.Count() > 1).Sum(group => group.Count());
        return heads >= MinTurns && returning > 0 && names.Count >= 2 && returning * 10 >= heads * 6
            || (heads >= MinTurns && names.Count >= 2 && utterances.TrueForAll(utterance => utterance.Start is not null));
    }

    private static Utterance? Begin(DocumentLine line, string? last) => line.Kind == LineKind.TableRow ? OfRow(line.Cells) : Begin(line.Text, last);

    // A row of time, name and words, in whatever order time and name stand; the row that names the columns is none.
    private static Utterance? OfRow(IReadOnlyList<string> cells)
    {
        var time = cells.FirstOrDefault(cell => Time().IsMatch(cell));
        var name = cells.FirstOrDefault(cell => cell != time && SpeakerName.IsName(cell));
        return name is null || cells.Count < 2 || cells[^1] == name || cells[^1] == time || (time is null && cells.Count > 2) || ColumnName().IsMatch(name)
            ? null
            : new Utterance(name, cells[^1].Trim(), time is null ? null : CaptionTimes.Seconds(Time().Match(time).Groups[1].Value), null);
    }

    private static Utterance? Begin(string line, string? last)
    {
        // Every head has one of the two; most lines of other documents have neither.
        if (line.AsSpan(0, Math.Min(line.Length, LongestHead)).IndexOfAny(':', '[') < 0)
        {
            return null;
        }

        var hasTime = HasTime(line);
        if (hasTime && TimeFirst().Match(line) is { Success: true } timed)
        {
            var (speaker, text) = SpeakerName.Split(line[timed.Length..]);
            return speaker is null && last is null ? null : new Utterance(speaker ?? last, text, CaptionTimes.Seconds(timed.Groups[1].Value), null);
        }

        if (hasTime && NameAndTime().Match(line) is { Success: true } named && SpeakerName.IsName(named.Groups[1].Value.Trim()))
        {
            return new Utterance(named.Groups[1].Value.Trim(), named.Groups[3].Value.Trim(), CaptionTimes.Seconds(named.Groups[2].Value), null);
        }

        var plain = SpeakerName.Split(line);
        return plain.Speaker is null ? null : new Utterance(plain.Speaker, plain.Text, null, null);
    }

    // A cheap look before the patterns of a time: a colon between digits.
    private static bool HasTime(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOf(':'); at >= 0 && at + 1 < line.Length; line = line[(at + 1)..], at = line.IndexOf(':'))
        {
            if (at > 0 && char.IsDigit(line[at - 1]) && char.IsDigit(line[at + 1]))
            {
                return true;
            }
        }

        return false;
    }

    // Captions of one speaker in a row are one turn; in a chat, where nothing is timed, each message is a turn.
    private static List<Utterance> Merge(IEnumerable<Utterance> utterances)
    {
        var turns = new List<Utterance>();
        foreach (var utterance in utterances)
        {
            if (turns.Count > 0 && utterance.Start is not null && string.Equals(turns[^1].Speaker, utterance.Speaker, StringComparison.Ordinal))
            {
                turns[^1] = turns[^1] with { Text = $"{turns[^1].Text} {utterance.Text}", End = utterance.End };
            }
            else
            {
                turns.Add(utterance);
            }
        }

        return turns;
    }

    [GeneratedRegex(@"^\s*[\[(]?((?:\d{1,2}:)?\d{1,2}:\d{2}(?:\.\d{1,3})?)[\])]?\s*[-–—]?\s*")]
    private static partial Regex TimeFirst();

    [GeneratedRegex(@"^\s*[\[(]?((?:\d{1,2}:)?\d{1,2}:\d{2}(?:\.\d{1,3})?)[\])]?\s*$")]
    private static partial Regex Time();

    [GeneratedRegex(@"^(?:speaker|name|who|participant|person)s?$", RegexOptions.IgnoreCase)]
    private static partial Regex ColumnName();

    // Teams and Otter: "Ann Lee   0:04", "Ann Lee [00:04]: …", "Ann Lee (00:04:12)".
    [GeneratedRegex(@"^\s*([^\d\[(:]{1,50}?)\s*[-–—|]?\s*[\[(]?((?:\d{1,2}:)?\d{1,2}:\d{2}(?:\.\d{1,3})?)[\])]?\s*:?\s*(?:$|(?<=[\]):])\s*(.*)$)")]
    private static partial Regex NameAndTime();
}
