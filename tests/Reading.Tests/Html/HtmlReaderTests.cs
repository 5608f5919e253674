using Reading.Tests.Formats;

namespace Reading.Tests.Html;

public class HtmlReaderTests
{
    private static Document Read(string html) => Documents.Read("page.html", html);

    [Fact]
    public void Blocks_are_lines_and_inline_elements_are_not()
    {
        var lines = Read("<h2>Your <b>offer</b></h2><p>Base:\n <i>$1</i></p><div>Bonus<div>none</div></div><ul><li>One<ul><li>Two</ul></ul><blockquote>Said</blockquote>").Lines.ToArray();
        Assert.Equal(["Your offer", "Base: $1", "Bonus", "none", "One", "Two", "Said"], lines.Select(line => line.Text));
        Assert.Equal([(LineKind.Heading, 2), (LineKind.Text, 0), (LineKind.Text, 0), (LineKind.Text, 0), (LineKind.ListItem, 1), (LineKind.ListItem, 2), (LineKind.Quote, 0)],
            lines.Select(line => (line.Kind, line.Level)));
    }

    [Fact]
    public void A_line_break_begins_a_line_that_goes_on_only_in_lower_case()
    {
        var lines = Read("<p>Base: $1<br>Bonus: $2<br>paid yearly</p>").Lines.ToArray();
        Assert.Equal(["Base: $1", "Bonus: $2", "paid yearly"], lines.Select(line => line.Text));
        Assert.Equal([true, true, false], lines.Select(line => line.StartsParagraph));
    }

    [Fact]
    public void A_table_gives_rows_with_cells_and_merged_ones_filled_down()
    {
        var lines = Read("<table><tr><th>Region<th>Level<th>Base</tr><tr><td rowspan=2>Oslo<td>L4<td>1</tr><tr><td>L5<td>2</tr><tr><td colspan=2>All<td>3</tr></table>").Lines.ToArray();
        Assert.True(lines[0].IsHeaderRow);
        Assert.Equal(["Oslo", "L4", "1"], lines[1].Cells);
        Assert.Equal(["Oslo", "L5", "2"], lines[2].Cells);
        Assert.Equal("L5  2", lines[2].Text);
        Assert.Equal(["All", "", "3"], lines[3].Cells);
        Assert.All(lines, line => Assert.Equal(1, line.Table));
    }

    [Fact]
    public void A_table_that_only_places_things_is_read_as_lines()
    {
        var lines = Read("<table><tr><td><p>Dear Ann,<p>Welcome.<table><tr><td>Base<td>1</tr></table></td><td>Side</td></tr></table>").Lines.ToArray();
        Assert.Equal(["Dear Ann,", "Welcome.", "Base  1", "Side"], lines.Select(line => line.Text));
        Assert.Equal([0, 0, 1, 0], lines.Select(line => line.Table));
    }

    [Fact]
    public void Terms_and_descriptions_are_rows() => Assert.Equal(["Base", "€1"], Read("<dl><dt>Base<dd>€1<dt>Bonus<dd>10%</dl>").Lines.First().Cells);

    [Theory]
    [InlineData("<p style='display:none'>secret</p>")]
    [InlineData("<p style='VISIBILITY: Hidden'>secret</p>")]
    [InlineData("<p hidden>secret</p>")]
    [InlineData("<span style='font-size:1px'>secret</span>")]
    [InlineData("<span style='font-size:0'>secret</span>")]
    [InlineData("<span style='color:#fff'>secret</span>")]
    [InlineData("<div style='background:#102030'><span style='color:rgb(16,32,48)'>secret</span></div>")]
    [InlineData("<div style='position:absolute;left:-9999px'>secret</div>")]
    [InlineData("<div style='max-height:0;overflow:hidden'>secret</div>")]
    [InlineData("<style>/* mail */ .pre{display:none!important}</style><p class=pre>secret</p>")]
    [InlineData("<font color=white>secret</font>")]
    public void Text_that_is_not_shown_is_left_out_and_reported(string html)
    {
        var document = Read($"<body><p>Shown</p>{html}");
        Assert.Equal(["Shown"], document.Texts());
        Assert.Equal(["hidden-text"], document.Codes());
    }

    [Theory]
    [InlineData("<td style='background-color:#000;color:#fff'>Shown</td>")]
    [InlineData("<style>.bar{background:navy}</style><p class=bar style='color:white'>Shown</p>")]
    [InlineData("<style>@media print{p{display:none}} a:hover{display:none}</style><p>Shown</p>")]
    public void White_on_dark_and_rules_that_hold_only_sometimes_hide_nothing(string html)
    {
        var document = Read($"<table><tr>{html}");
        Assert.Equal(["Shown"], document.Texts());
        Assert.Empty(document.Codes());
    }

    [Fact]
    public void Scripts_are_never_text_but_JSON_LD_is_kept()
    {
        var document = Read("<script type='application/ld+json'>{\"@type\":\"JobPosting\"}</script><script>document.write('x')</script><noscript>y</noscript><p>Job");
        Assert.Equal(["Job"], document.Texts());
        Assert.Equal(["{\"@type\":\"JobPosting\"}"], document.Embedded);
    }

    [Fact]
    public void A_page_names_its_encoding() =>
        Assert.Equal(["Привет"], Documents.Read("a.html", [.. "<html><meta charset=windows-1251><p>"u8, 0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]).Texts());

    [Fact]
    public void Preformatted_text_keeps_its_lines() => Assert.Equal(["one", "two"], Read("<pre>one\n\ntwo</pre>").Texts());

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<p><table><tr><td>")]
    [InlineData("<font>")]
    public void Hostile_nesting_ends_the_page_and_never_the_process(string tag)
    {
        var document = Read("<p>Before</p>" + string.Concat(Enumerable.Repeat(tag, 100_000)) + "After");
        Assert.Equal("Before", document.Texts()[0]);
        Assert.Contains("over-budget", document.Codes());
    }
}
