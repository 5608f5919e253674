using System.Text;
using Reading.Markdown;

namespace Reading.Tests.Markdown;

public class MarkdownReaderTests
{
    [Theory]
    [InlineData("# Title #", LineKind.Heading, 1, "Title")]
    [InlineData("### A *fine* `day`", LineKind.Heading, 3, "A fine day")]
    [InlineData("Title\n=====", LineKind.Heading, 1, "Title")]
    [InlineData("**All bold**", LineKind.Heading, 6, "All bold")]
    [InlineData("**Bold** start", LineKind.Text, 0, "Bold start")]
    [InlineData("one\ntwo", LineKind.Text, 0, "one two")]
    [InlineData("- item", LineKind.ListItem, 1, "item")]
    [InlineData("12. item\n    goes on", LineKind.ListItem, 1, "item goes on")]
    [InlineData("> quoted\n> text", LineKind.Quote, 0, "quoted text")]
    [InlineData("[a link](https://example.com/x) and [X]", LineKind.Text, 0, "a link and [X]")]
    [InlineData("snake_case stays, _this_ goes, 2 * 3 stays", LineKind.Text, 0, "snake_case stays, this goes, 2 * 3 stays")]
    [InlineData("a \\* star &amp; a<br>break", LineKind.Text, 0, "a * star & a break")]
    public void A_block_is_read_without_its_markup(string text, LineKind kind, int level, string expected)
    {
        var line = Assert.Single(Read(text).Lines);
        Assert.Equal((kind, level, expected), (line.Kind, line.Level, line.Text));
    }

    [Fact]
    public void A_table_has_a_header_and_cells_and_keeps_the_lines_of_the_file()
    {
        var rows = Read("text\n\n| A | **B** |\n|---|:-:|\n| 1 | 2 \\| 3 |\n| `x|y` |  |\n\nafter").Lines.Where(line => line.Kind == LineKind.TableRow).ToList();
        Assert.Equal([3, 5, 6], rows.Select(row => row.Number));
        Assert.Equal([true, false, false], rows.Select(row => row.IsHeaderRow));
        Assert.Equal(["A", "B"], rows[0].Cells);
        Assert.Equal(["1", "2 | 3"], rows[1].Cells);
        Assert.Equal("x|y", rows[2].Cells[0]);
    }

    [Theory]
    [InlineData("Terms:\n**Place:** Leeds\n**Start:** May", new[] { "Terms:", "Place: Leeds", "Start: May" })]
    [InlineData("**Lieu** : Lyon\n**Date** : mai\nou juin", new[] { "Lieu : Lyon", "Date : mai ou juin" })]
    [InlineData("We offer\n**a lot** of work", new[] { "We offer a lot of work" })]
    public void A_bold_label_begins_a_line_of_its_own(string text, string[] lines) => Assert.Equal(lines, Read(text).Lines.Select(line => line.Text));

    [Fact]
    public void Code_between_fences_is_kept_as_it_stands() =>
        Assert.Equal(["# no heading", "| no | table |"], Read("```\n# no heading\n| no | table |\n```").Lines.Select(line => line.Text));

    [Theory]
    [InlineData("[")]
    [InlineData("<a")]
    [InlineData("**")]
    [InlineData("> ")]
    [InlineData("|-")]
    [InlineData("| a |\n|---|\n")]
    public void Hostile_text_takes_time_in_step_with_its_length(string piece)
    {
        var worked = WorkTime.Of(() => Read(string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length))));
        Assert.True(worked < TimeSpan.FromSeconds(5), $"{worked}");
    }

    private static Document Read(string text) => MarkdownReader.Read(Encoding.UTF8.GetBytes(text), new ReadingBudget(), TimeProvider.System, CancellationToken.None);
}
