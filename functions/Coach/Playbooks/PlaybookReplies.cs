using Coach.Negotiations;
using Coach.Replies;

namespace Coach.Playbooks;

/// <summary>A playbook as messages of a chat, a section or less in each, inside the limits of a reply.</summary>
internal static class PlaybookReplies
{
    /// <summary>The plan of a conversation: in short with a choice of the whole, or the whole; empty before there is an offer.</summary>
    public static IReadOnlyList<Reply> Of(Talk talk, bool isWhole) => CasePlaybook.Of(talk.File, talk.Today) switch
    {
        null => [],
        { } playbook when isWhole => [.. playbook.Sections.SelectMany(section => Of(section, talk.File.Stage)), .. Sources(playbook, talk.File.Stage)],
        { } playbook => [Short(talk, playbook)],
    };

    private static Reply Short(Talk talk, Playbook playbook)
    {
        var days = playbook.Sections.SelectMany(section => section.Blocks).OfType<PlaybookBlock.Days>().SelectMany(Paragraphs);
        var numbers = playbook.Sections.SelectMany(section => section.Blocks).OfType<PlaybookBlock.Numbers>().SelectMany(block => block.Figures);
        return new(
            "This is your plan.",
            Pieces(days).FirstOrDefault() ?? "",
            numbers.Select(number => new ReplyFact(number.Label, number.Value)).ToArray(),
            null,
            [new(ChoiceIds.WholePlaybook, "The whole plan"), new(ChoiceIds.Email, "Write the e-mail"), new(ChoiceIds.Call, "What do I say?"), new(ChoiceIds.Rehearse, "Practise")],
            null,
            talk.File.Stage);
    }

    private static IEnumerable<Reply> Of(PlaybookSection section, Stage stage)
    {
        foreach (var piece in Pieces(section.Blocks.Where(block => block is not PlaybookBlock.Script).SelectMany(Paragraphs)))
        {
            yield return new(section.Heading, piece, [], null, [], null, stage);
        }

        foreach (var script in section.Blocks.OfType<PlaybookBlock.Script>())
        {
            yield return new(script.Title, "", [], null, [], script.Words, stage);
        }
    }

    private static IEnumerable<Reply> Sources(Playbook playbook, Stage stage) =>
        Pieces(playbook.Sources.Select((source, n) => $"[{n + 1}] {source}")).Select(piece => new Reply("Sources", piece, [], null, [], null, stage));

    private static IEnumerable<string> Paragraphs(PlaybookBlock block) => block switch
    {
        PlaybookBlock.Paragraph paragraph => [Of(paragraph.Words)],
        PlaybookBlock.List list => list.Entries.Select(entry => $"• {Of(entry)}"),
        PlaybookBlock.Table table => [$"{table.Caption}:\n{string.Join("\n", table.Rows.Select(row => Row(table, row)))}"],
        PlaybookBlock.Numbers numbers => numbers.Figures.Select(number => $"{number.Label}: {number.Value}. {number.Meaning}{References(number.Sources)}"),
        PlaybookBlock.Pictures pictures => pictures.Bars.Select(picture => $"{picture.Chart.Title}, {picture.Chart.Min.Text} to {picture.Chart.Max.Text}: {Of(picture.Standing)}"),
        PlaybookBlock.Front front => [$"{front.Chart.Title}:\n{string.Join("\n", front.Chart.Marks.Select(mark => $"{mark.Label}: {mark.Text}"))}\n{Of(front.Meaning)}"],
        PlaybookBlock.Script script => [script.Words],
        PlaybookBlock.Answers answers => answers.Pairs.Select(answer => $"\"{answer.They}\"\nYou: {answer.You}"),
        PlaybookBlock.Days days => days.Plan.Select(day => $"{ScriptWords.Day(day.Day)}: {string.Join(" ", day.Tasks)}"),
        _ => throw new ArgumentOutOfRangeException(nameof(block), "A kind of block that is not drawn."),
    };

    private static string Row(PlaybookBlock.Table table, PlaybookRow row) => table.Columns.Count == 0
        ? $"{row.Label}: {string.Join(", ", row.Values)}{References(row.Sources)}"
        : $"{row.Label}: {string.Join(", ", table.Columns.Zip(row.Values, (column, value) => $"{column} {value}"))}{References(row.Sources)}";

    /// <summary>Whole paragraphs together, as many as fit into one message.</summary>
    private static IEnumerable<string> Pieces(IEnumerable<string> paragraphs)
    {
        var piece = "";
        foreach (var paragraph in paragraphs)
        {
            if (piece.Length > 0 && piece.Length + 2 + paragraph.Length > ReplyLimits.Text)
            {
                yield return piece;
                piece = "";
            }

            piece = piece.Length == 0 ? paragraph : $"{piece}\n\n{paragraph}";
        }

        if (piece.Length > 0)
        {
            yield return piece;
        }
    }

    private static string Of(Cited words) => words.Text + References(words.Sources);

    private static string References(IReadOnlyList<int> sources) => sources.Count == 0 ? "" : $" [{string.Join(", ", sources)}]";
}
