using System.Globalization;
using Coach.Playbooks;

namespace Local.Rendering;

/// <summary>A playbook for the terminal.</summary>
internal static class PlaybookText
{
    public static IEnumerable<string> Lines(Playbook playbook, Style style)
    {
        foreach (var line in Wrap.Lines(playbook.Title, style.Width))
        {
            yield return style.Heading(line);
        }

        yield return style.Quiet(playbook.Subtitle);
        foreach (var section in playbook.Sections)
        {
            yield return "";
            yield return style.Heading(section.Heading);
            foreach (var line in section.Blocks.SelectMany(block => Lines(block, style)))
            {
                yield return line;
            }
        }

        yield return "";
        yield return style.Heading("Sources");
        foreach (var line in playbook.Sources.SelectMany((source, n) => Wrap.Lines(string.Create(CultureInfo.InvariantCulture, $"  [{n + 1}] {source}"), style.Width, "      ")))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Lines(PlaybookBlock block, Style style) => block switch
    {
        PlaybookBlock.Paragraph paragraph => Wrap.Lines("  " + Of(paragraph.Words), style.Width, "  "),
        PlaybookBlock.List list => list.Entries.SelectMany(entry => Item(Of(entry), style)),
        PlaybookBlock.Table table => Table(table, style),
        PlaybookBlock.Numbers numbers => numbers.Figures.SelectMany(number => Item($"{number.Label}: {number.Value}. {number.Meaning}{References(number.Sources)}", style)),
        PlaybookBlock.Pictures pictures => pictures.Bars.SelectMany(picture => Picture(picture, style)),
        PlaybookBlock.Front front => ["", .. FrontText.Lines(front.Chart), .. Wrap.Lines("  " + Of(front.Meaning), style.Width, "  ")],
        PlaybookBlock.Script script => ["", .. Wrap.Lines($"  {script.Title}", style.Width, "  "), .. Wrap.Lines(script.Words, style.Width - 4).Select(line => $"  | {line}".TrimEnd())],
        PlaybookBlock.Answers answers => answers.Pairs.SelectMany(answer => (IEnumerable<string>)[.. Item(answer.They, style), .. Wrap.Lines($"    You: {answer.You}", style.Width, "    ")]),
        PlaybookBlock.Days days => days.Plan.SelectMany(day => (IEnumerable<string>)[$"  {day.Day.ToString("dddd, d MMMM", CultureInfo.InvariantCulture)}", .. day.Tasks.SelectMany(task => Wrap.Lines("    " + task, style.Width, "    "))]),
        _ => throw new ArgumentOutOfRangeException(nameof(block), "A kind of block that is not drawn."),
    };

    private static IEnumerable<string> Picture(PlaybookPicture picture, Style style)
    {
        var (chart, ask) = (picture.Chart, picture.Chart.Marks.Count > 1 ? picture.Chart.Marks[1].Amount : (decimal?)null);
        yield return $"  {chart.Title}";
        yield return $"    {chart.Min.Text,10}{BandBar.Draw(chart.Min.Amount, chart.Max.Amount, chart.Marks[0].Amount, ask, style.Width - 26)}{chart.Max.Text}".TrimEnd();
        foreach (var line in Wrap.Lines("    " + Of(picture.Standing), style.Width, "    "))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Table(PlaybookBlock.Table table, Style style)
    {
        if (table.Columns.Count == 0)
        {
            return [$"  {table.Caption}:", .. table.Rows.SelectMany(row => Wrap.Lines($"    {row.Label}: {row.Values[0]}{References(row.Sources)}", style.Width, "      "))];
        }

        var name = Math.Max(table.Rows.Max(row => row.Label.Length), 8) + 2;
        var width = table.Columns.Concat(table.Rows.SelectMany(row => row.Values)).Max(cell => cell.Length) + 2;
        if (2 + name + (width * table.Columns.Count) + table.Rows.Max(row => References(row.Sources).Length) > style.Width)
        {
            return [$"  {table.Caption}:", .. table.Rows.SelectMany(row => Item($"{row.Label}: {string.Join(", ", table.Columns.Zip(row.Values, (column, value) => $"{char.ToLowerInvariant(column[0])}{column[1..]} {value}"))}{References(row.Sources)}", style))];
        }

        string Row(string label, IEnumerable<string> cells, string end) => $"  {label.PadRight(name)}{string.Concat(cells.Select(cell => cell.PadLeft(width)))}{end}";
        return [$"  {table.Caption}:", Row("", table.Columns, ""), .. table.Rows.Select(row => Row(row.Label, row.Values, References(row.Sources)))];
    }

    private static IEnumerable<string> Item(string text, Style style) => Wrap.Lines("  - " + text, style.Width, "    ");

    private static string Of(Cited words) => words.Text + References(words.Sources);

    private static string References(IReadOnlyList<int> sources) => sources.Count == 0 ? "" : $" [{string.Join(", ", sources)}]";
}
