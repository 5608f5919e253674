using Reading.Tests.Formats;
using static Reading.Tests.Formats.Documents;

namespace Reading.Tests.Word;

public class WordReaderTests
{
    private static Document Read(string body, params (string Name, string Xml)[] parts) => Documents.Read("letter.docx", Documents.Word(body, parts));

    private static string Tc(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{(content.StartsWith('<') ? content : P(content))}</w:tc>";

    [Fact]
    public void Paragraphs_headings_and_items_are_lines()
    {
        var lines = Read(
            P("Offer", paragraph: "<w:pStyle w:val=\"H\"/>") + P("Dear Ann,") + P("Health", paragraph: "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr>") + P(" "),
            ("styles", "<w:root><w:style w:styleId=\"H\"><w:name w:val=\"heading 2\"/></w:style></w:root>")).Lines.ToArray();
        Assert.Equal(["Offer", "Dear Ann,", "Health"], lines.Select(line => line.Text));
        Assert.Equal([(LineKind.Heading, 2), (LineKind.Text, 0), (LineKind.ListItem, 2)], lines.Select(line => (line.Kind, line.Level)));
    }

    [Fact]
    public void Tracked_changes_are_accepted()
    {
        var document = Read("<w:p><w:r><w:t xml:space=\"preserve\">Base $</w:t></w:r><w:del><w:r><w:delText>100</w:delText></w:r></w:del><w:ins><w:r><w:t>120</w:t></w:r></w:ins></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">One </w:t></w:r></w:p>" + P("line.")
            + "<w:moveFrom>" + P("gone") + "</w:moveFrom>");
        Assert.Equal(["Base $120", "One line."], document.Texts());
    }

    [Fact]
    public void A_field_shows_its_result_and_never_its_instruction()
    {
        var document = Read("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText><w:t>IF</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + "<w:r><w:t>4 May</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"X\"><w:r><w:t xml:space=\"preserve\"> 2026</w:t></w:r></w:fldSimple></w:p>");
        Assert.Equal(["4 May 2026"], document.Texts());
    }

    [Fact]
    public void Content_controls_links_and_text_boxes_are_read_once()
    {
        var box = "<w:txbxContent>" + P("Boxed") + "</w:txbxContent>";
        var document = Read("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + P("Chosen") + "</w:sdtContent></w:sdt>"
            + "<w:p><w:hyperlink><w:r><w:t>Link</w:t></w:r></w:hyperlink><w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
        Assert.Equal(["Chosen", "Link", "Boxed"], document.Texts());
    }

    [Fact]
    public void A_table_gives_rows_and_merged_cells_are_filled_down()
    {
        var lines = Read("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + Tc("Region") + Tc("Level") + Tc("Base") + "</w:tr>"
            + "<w:tr>" + Tc("Oslo", "<w:vMerge w:val=\"restart\"/>") + Tc("L4") + Tc("1") + "</w:tr>"
            + "<w:tr>" + Tc("", "<w:vMerge/>") + Tc("L5") + Tc("2") + "</w:tr>"
            + "<w:tr><w:trPr><w:del/></w:trPr>" + Tc("Old") + Tc("L6") + Tc("9") + "</w:tr>"
            + "<w:tr>" + Tc("All", "<w:gridSpan w:val=\"2\"/>") + Tc("3") + "</w:tr></w:tbl>").Lines.ToArray();
        Assert.True(lines[0].IsHeaderRow);
        Assert.Equal([["Region", "Level", "Base"], ["Oslo", "L4", "1"], ["Oslo", "L5", "2"], ["All", "", "3"]], lines.Select(line => line.Cells.ToArray()));
    }

    [Fact]
    public void A_table_that_only_places_things_is_read_as_lines()
    {
        var inner = "<w:tbl><w:tr>" + Tc("Base") + Tc("1") + "</w:tr></w:tbl>";
        var document = Read("<w:tbl><w:tr>" + Tc(P("Dear Ann,") + inner + P("Yours")) + Tc("Side") + "</w:tr></w:tbl>");
        Assert.Equal(["Dear Ann,", "Base  1", "Yours", "Side"], document.Texts());
    }

    [Theory]
    [InlineData("<w:vanish/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/>")]
    [InlineData("<w:sz w:val=\"2\"/>")]
    [InlineData("<w:rStyle w:val=\"Ghost\"/>")]
    public void Hidden_text_is_left_out_and_reported(string run)
    {
        var document = Read(P("Shown") + P("secret", run), ("styles", "<w:root><w:style w:styleId=\"Base\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId=\"Ghost\"><w:basedOn w:val=\"Base\"/></w:style></w:root>"));
        Assert.Equal(["Shown"], document.Texts());
        Assert.Equal(["hidden-text"], document.Codes());
    }

    [Theory]
    [InlineData("<w:vanish w:val=\"0\"/>", "")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"black\"/>", "")]
    [InlineData("<w:color w:val=\"FFFFFF\"/>", "<w:shd w:fill=\"1F3864\"/>")]
    public void What_shows_is_kept(string run, string paragraph)
    {
        var document = Read(P("Shown", run, paragraph));
        Assert.Equal(["Shown"], document.Texts());
        Assert.Empty(document.Codes());
    }

    [Fact]
    public void Headers_come_first_and_notes_and_footers_last()
    {
        var document = Read(P("Body"), ("footer", "<w:root>" + P("Page 1") + "</w:root>"), ("header", "<w:root>" + P("Northlight AS") + "</w:root>"),
            ("footnotes", "<w:root><w:footnote w:type=\"separator\">" + P("-") + "</w:footnote><w:footnote>" + P("Gross.") + "</w:footnote></w:root>"));
        Assert.Equal(["Northlight AS", "Body", "Gross.", "Page 1"], document.Texts());
    }

    [Fact]
    public void Signs_tabs_and_breaks_are_text()
    {
        var lines = Read("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:tab/><w:t>Full</w:t><w:noBreakHyphen/><w:t>time</w:t><w:br/><w:t>Oslo</w:t></w:r></w:p>").Lines.ToArray();
        Assert.Equal(["☒ Full-time", "Oslo"], lines.Select(line => line.Text));
    }

    [Fact]
    public void Paragraphs_with_as_many_tab_columns_are_rows()
    {
        var row = "<w:p><w:r><w:t>Base</w:t><w:tab/><w:t>1</w:t></w:r></w:p>";
        Assert.Equal([["Base", "1"], ["Base", "1"]], Read(row + row).Lines.Select(line => line.Cells.ToArray()));
    }

    [Fact]
    public void A_cut_off_part_gives_what_came_before()
    {
        var document = Read(P("Kept") + "<w:p><w:r><w:t>Cut</w:p>");
        Assert.Equal("Kept", document.Texts()[0]);
        Assert.Equal(["damaged"], document.Codes());
    }

    [Fact]
    public void A_document_type_is_refused()
    {
        var bytes = Documents.Word(P("x"), ("header", "<!DOCTYPE a [<!ENTITY b \"boom\">]><w:root>" + P("&b;") + "</w:root>"));
        var document = Documents.Read("a.docx", bytes);
        Assert.Equal(["x"], document.Texts());
        Assert.Equal(["damaged"], document.Codes());
    }

    [Fact]
    public void A_bomb_is_stopped()
    {
        var bytes = Documents.Word(P("Start") + P(new string('a', 5_000_000)));
        var document = Documents.Read("a.docx", bytes, new ReadingBudget { MaxInflatedBytesPerStream = 1_000_000 });
        Assert.Equal(["over-budget"], document.Codes());
        Assert.Equal("Start", document.Texts()[0]);
    }

    [Fact]
    public void Hostile_nesting_is_cut_and_never_ends_the_process()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 20_000)) + P("deep");
        Assert.Contains("over-budget", Documents.Read("a.docx", Documents.Word(P("Start") + deep)).Codes());
    }
}
