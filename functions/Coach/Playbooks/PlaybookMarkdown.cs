using System.Text;
using Coach.Negotiations;

namespace Coach.Playbooks;

/// <summary>A playbook as Markdown (CommonMark with tables). What documents and people wrote is escaped, so that it never becomes markup.</summary>
public static class PlaybookMarkdown
{
    private const string Special = "\\`*_[]<>#|~&!";

    /// <summary>The document, lines ended by a line feed.</summary>
    public static string Of(Playbook playbook)
    {
        ArgumentNullException.ThrowIfNull(playbook);
        var text = new StringBuilder($"# {Escaped(playbook.Title)}\n\n");
        if (playbook.Subtitle.Length > 0)
        {
            text.Append(Escaped(playbook.Subtitle)).Append("\n\n");
        }

        text.Append($"Made on {ScriptWords.Date(playbook.MadeOn)}. Numbers in brackets name the sources at the end. This page is for your eyes only.\n");
        foreach (var section in playbook.Sections)
        {
            text.Append($"\n## {Escaped(section.Heading)}\n").AppendJoin("", section.Blocks.Select(block => $"\n{Of(block)}\n"));
        }

        if (playbook.Sources.Count > 0)
        {
            text.Append("\n## Sources\n\n").AppendJoin("", playbook.Sources.Select((source, n) => $"{n + 1}. {Escaped(source)}\n"));
        }

        return text.ToString();
    }

    private static string Of(PlaybookBlock block) => block switch
    {
        PlaybookBlock.Paragraph paragraph => Of(paragraph.Words),
        PlaybookBlock.List list => Lines(list.Entries.Select(entry => $"- {Of(entry)}")),
        PlaybookBlock.Table table => Table(table),
        PlaybookBlock.Numbers numbers => Lines(numbers.Figures.Select(number => $"- **{Escaped(number.Label)}: {Escaped(number.Value)}**. {Escaped(number.Meaning)}{References(number.Sources)}")),
        PlaybookBlock.Pictures pictures => Lines(pictures.Bars.Select(Picture)),
        PlaybookBlock.Front front => $"{Escaped(front.Chart.Title)}:\n\n{Lines(front.Chart.Marks.Select(mark => $"- {Escaped(mark.Label)}: {Escaped(mark.Text)}"))}\n\n{Of(front.Meaning)}",
        PlaybookBlock.Script script => $"### {Escaped(script.Title)}\n\n{Fenced(script.Words)}",
        PlaybookBlock.Answers answers => string.Join("\n\n", answers.Pairs.Select(answer => $"**{Escaped(answer.They)}**\n\nYou: {Escaped(answer.You)}\n\n*{Escaped(answer.Advice)}*")),
        PlaybookBlock.Days days => Lines(days.Plan.Select(day => $"- **{ScriptWords.Day(day.Day)}**: {string.Join(" ", day.Tasks.Select(Escaped))}")),
        _ => throw new ArgumentOutOfRangeException(nameof(block), "A kind of block that is not drawn."),
    };

    private static string Table(PlaybookBlock.Table table)
    {
        var columns = table.Columns.Count > 0 ? table.Columns : [.. table.Rows[0].Values.Select(_ => "")];
        return Lines(
        [
            $"| {Escaped(table.Caption)} | {string.Join(" | ", columns.Select(Escaped))} |",
            $"|---|{string.Concat(columns.Select(_ => table.Columns.Count > 0 ? "---:|" : "---|"))}",
            .. table.Rows.Select(row => $"| {Escaped(row.Label)}{References(row.Sources)} | {string.Join(" | ", row.Values.Select(Escaped))} |"),
        ]);
    }

    private static string Picture(PlaybookPicture picture) =>
        $"- {Escaped(picture.Chart.Title)}: {Escaped(picture.Chart.Min.Text)} to {Escaped(picture.Chart.Max.Text)}. {Of(picture.Standing)}";

    /// <summary>A fence longer than any run of backticks within.</summary>
    private static string Fenced(string words)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in words)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', Math.Max(3, longest + 1));
        return $"{fence}text\n{words}\n{fence}";
    }

    private static string Lines(IEnumerable<string> lines) => string.Join("\n", lines);

    private static string Of(Cited words) => Escaped(words.Text) + References(words.Sources);

    private static string References(IReadOnlyList<int> sources) => sources.Count == 0 ? "" : $" \\[{string.Join(", ", sources)}\\]";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            if (Special.Contains(letter, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter is '\n' or '\r' ? ' ' : letter);
        }

        return escaped.ToString() is var line && StartsBlock(line) ? "\\" + line : line;
    }

    /// <summary>A dash, plus or number at the start of a line begins a list.</summary>
    private static bool StartsBlock(string line) => line.Length > 0 && line[0] is '-' or '+' or '=';
}
