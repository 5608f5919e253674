using System.Globalization;
using System.Text;

namespace Reading.Tests.Pdf;

public sealed class LayoutTests
{
    private static readonly string[] s_left = ["We are pleased to offer you a place", "in our team of engineers, where you", "will work on the things that matter", "most to the people who use them daily."];
    private static readonly string[] s_right = ["Your work begins in the spring and", "is done from the office by the sea", "or from wherever you like to be on", "all other days of the working week."];

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        var content = Column(72, 700, s_left) + Column(330, 700, s_right);
        Assert.Equal(string.Join('\n', s_left.Concat(s_right)), ReadPdf.Text(PdfBuilder.OnePage(content)));
    }

    [Fact]
    public void A_heading_over_two_columns_comes_first()
    {
        var content = Column(330, 700, s_right) + Column(72, 700, s_left) + Text(72, 740, "A heading that reaches over both of the columns", 18);
        Assert.StartsWith("A heading that reaches over both of the columns\nWe are pleased", ReadPdf.Text(PdfBuilder.OnePage(content)));
    }

    [Fact]
    public void Labels_with_amounts_beside_them_are_rows_with_cells()
    {
        var content = Text(72, 700, "Annual base salary") + Text(300, 700, "$185,000") + Text(72, 685, "Target bonus") + Text(300, 685, "15%") +
            Text(72, 670, "Sign-on payment") + Text(300, 670, "$20,000");
        var lines = ReadPdf.Document(PdfBuilder.OnePage(content)).Lines.ToList();
        Assert.Equal(["Annual base salary  $185,000", "Target bonus  15%", "Sign-on payment  $20,000"], lines.Select(line => line.Text));
        Assert.All(lines, line => Assert.Equal((LineKind.TableRow, 1), (line.Kind, line.Table)));
        Assert.Equal(["Target bonus", "15%"], lines[1].Cells);
    }

    [Fact]
    public void Cells_far_apart_are_rows_with_cells()
    {
        var content = new StringBuilder();
        foreach (var (row, i) in new[] { ("Part", "Amount"), ("Base", "one"), ("Bonus", "two") }.Select((row, i) => (row, i)))
        {
            content.Append(Text(72, 700 - (i * 40), row.Item1)).Append(Text(300, 700 - (i * 40), row.Item2));
        }
        var lines = ReadPdf.Document(PdfBuilder.OnePage(content.ToString())).Lines.ToList();
        Assert.Equal(["Part  Amount", "Base  one", "Bonus  two"], lines.Select(line => line.Text));
        Assert.All(lines, line => Assert.Equal(LineKind.TableRow, line.Kind));
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_page_that_is_turned_is_read_as_it_is_shown(int rotation)
    {
        var turned = rotation switch { 90 => "0 1 -1 0 400 72", 180 => "-1 0 0 -1 500 400", _ => "0 -1 1 0 100 700" };
        var content = $"BT /F1 12 Tf {turned} Tm 14 TL (First line) Tj T* (Second line) Tj ET";
        Assert.Equal("First line\nSecond line", ReadPdf.Text(PdfBuilder.OnePage(content, $"/Rotate {rotation}")));
    }

    [Fact]
    public void Text_at_any_angle_is_read_in_lines()
    {
        const string Content = "BT /F1 12 Tf 0.866 0.5 -0.5 0.866 100 300 Tm 14 TL (Climbing words) Tj T* (in two lines) Tj ET";
        Assert.Equal("Climbing words\nin two lines", ReadPdf.Text(PdfBuilder.OnePage(Content)));
    }

    [Fact]
    public void Letters_placed_one_by_one_are_words()
    {
        var content = "BT /F1 12 Tf 72 700 Td [(S) -20 (a) 10 (l) 0 (a) 15 (r) 5 (y) -400 (g) 20 (r) (o) (w) (s)] TJ ET";
        Assert.Equal("Salary grows", ReadPdf.Text(PdfBuilder.OnePage(content)));
    }

    [Fact]
    public void A_word_broken_at_the_end_of_a_line_is_joined() =>
        Assert.Equal("Your compensation\nis good", ReadPdf.Text(PdfBuilder.OnePage(Column(72, 700, ["Your compen-", "sation is good"]))));

    [Fact]
    public void Bold_made_by_setting_text_twice_is_read_once() =>
        Assert.Equal("Offer", ReadPdf.Text(PdfBuilder.OnePage(Text(72, 700, "Offer") + Text(72.3, 700, "Offer"))));

    [Fact]
    public void Bold_made_by_setting_text_again_is_read_once_though_the_last_time_goes_on() =>
        Assert.Equal("Base: 185,000", ReadPdf.Text(PdfBuilder.OnePage(
            "BT /F1 12 Tf 72 700 Td (Base) Tj 0.2 0 Td (Base) Tj 0 0.2 Td (Base) Tj -0.2 -0.2 Td (Base: 185,000) Tj ET")));

    [Fact]
    public void Bold_made_letter_by_letter_is_read_once() =>
        Assert.Equal("Bonus", ReadPdf.Text(PdfBuilder.OnePage(
            "BT /F1 12 Tf 72 700 Td " + string.Concat("Bonus".Select(letter => $"({letter}) Tj 0.2 0 Td ({letter}) Tj 6.4 0 Td ")) + "ET")));

    [Fact]
    public void What_is_set_again_over_a_painted_field_is_read() =>
        Assert.Equal("Base 185,000", ReadPdf.Text(PdfBuilder.OnePage(
            Text(72, 700, "Base 185,000") + "1 g 60 690 300 30 re f 0 g " + Text(72, 700, "Base 185,000"))));

    [Fact]
    public void Text_of_one_size_half_a_line_higher_is_a_line_of_its_own() =>
        Assert.Equal("Seen\nFirst", ReadPdf.Text(PdfBuilder.OnePage("BT /F1 24 Tf 72 700 Td (First) Tj 12 Ts (Seen) Tj ET")));

    [Fact]
    public void A_raised_note_stays_in_its_line() =>
        Assert.Equal("Bonus2 of 10", ReadPdf.Text(PdfBuilder.OnePage("BT /F1 12 Tf 72 700 Td (Bonus) Tj /F1 7 Tf 5 Ts (2) Tj 0 Ts /F1 12 Tf ( of 10) Tj ET")));

    [Fact]
    public void Paragraphs_begin_where_the_distance_grows()
    {
        var content = Column(72, 700, ["This line goes on and on and on", "and here it ends."]) + Column(72, 700 - 33, ["This is another thought in words"]);
        Assert.Equal([true, false, true], ReadPdf.Document(PdfBuilder.OnePage(content)).Lines.Select(line => line.StartsParagraph));
    }

    [Fact]
    public void Hebrew_drawn_from_left_to_right_is_given_as_it_is_read()
    {
        var file = PdfBuilder.OnePage("BT /F1 12 Tf 72 700 Td (ABC 12) Tj ET", font: "<< /Type /Font /Subtype /Type1 /BaseFont /Made /ToUnicode 6 0 R /Encoding /WinAnsiEncoding >>");
        file.AddStream(6, "3 beginbfchar <41> <05D0> <42> <05D1> <43> <05D2> endbfchar");
        Assert.Equal("12 \u05D2\u05D1\u05D0", ReadPdf.Text(file));
    }

    [Fact]
    public void A_form_drawn_twice_is_read_twice()
    {
        var file = PdfBuilder.OnePage("q 1 0 0 1 0 0 cm /X Do Q q 1 0 0 1 0 -50 cm /X Do Q", resourcesExtra: "/XObject << /X 6 0 R >>");
        file.AddStream(6, "BT /F1 12 Tf 72 700 Td (Again) Tj ET", "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F1 5 0 R >> >>");
        Assert.Equal("Again\nAgain", ReadPdf.Text(file));
    }

    [Fact]
    public void A_form_that_draws_itself_ends()
    {
        var file = PdfBuilder.OnePage("/X Do", resourcesExtra: "/XObject << /X 6 0 R >>");
        file.AddStream(6, "BT /F1 12 Tf 72 700 Td (Once) Tj ET /X Do", "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >>");
        Assert.Equal("Once", ReadPdf.Text(file));
    }

    [Fact]
    public void What_text_is_said_to_stand_for_replaces_it()
    {
        const string Content = "BT /F1 12 Tf 72 700 Td /Span << /ActualText (salary) >> BDC (s@l@ry) Tj EMC ET";
        Assert.Equal("salary", ReadPdf.Text(PdfBuilder.OnePage(Content)));
    }

    [Fact]
    public void A_picture_in_the_content_is_stepped_over()
    {
        const string Content = "BT /F1 12 Tf 72 700 Td (Before) Tj ET BI /W 2 /H 2 /CS /G /BPC 8 ID \u0001EI\u00ff(Tj EI BT /F1 12 Tf 72 600 Td (After) Tj ET";
        Assert.Equal("Before\nAfter", ReadPdf.Text(PdfBuilder.OnePage(Content)));
    }

    [Fact]
    public void Fields_of_a_form_are_read_by_appearance_or_value()
    {
        var file = PdfBuilder.OnePage(Text(72, 700, "Name:"), "/Annots [6 0 R 7 0 R]");
        file.Add(6, "<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [120 695 300 712] /V (not this) /AP << /N 8 0 R >> >>");
        file.Add(7, "<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [72 595 300 612] /V (Signed by hand) >>");
        file.AddStream(8, "BT /F1 10 Tf 2 4 Td (Robin Sand) Tj ET", "/Type /XObject /Subtype /Form /BBox [0 0 180 17] /Resources << /Font << /F1 5 0 R >> >>");
        Assert.Equal(["Name:", "Robin Sand", "Signed by hand"], ReadPdf.Document(file).Lines.SelectMany(line => line.Cells.Count > 0 ? line.Cells : [line.Text]));
    }

    [Fact]
    public void Text_set_over_other_text_is_a_line_of_its_own() =>
        Assert.Equal("Yearly\nmonthly", ReadPdf.Text(PdfBuilder.OnePage(Text(72, 700, "Yearly") + Text(76, 700.4, "monthly"))));

    [Theory]
    [InlineData("(J) Tj 6.4 0.8 Td <a8> Tj -0.4 -0.8 Td (org) Tj")]
    [InlineData("(Jo) Tj 6.4 0.8 Td <a8> Tj 6.3 -0.8 Td (rg) Tj")]
    public void An_accent_printed_over_a_letter_is_one_letter_with_it(string words) =>
        Assert.Equal("Jörg", ReadPdf.Text(PdfBuilder.OnePage($"BT /F1 12 Tf 72 700 Td {words} ET")));

    [Fact]
    public void Raised_and_lowered_words_stay_in_their_line() =>
        Assert.Equal("HCO3– and more", ReadPdf.Text(PdfBuilder.OnePage(Text(72, 700, "HCO") + Text(97.4, 697, "3", 7) + Text(101.4, 703, "\u0096", 7) + Text(109, 700, "and more"))));

    [Fact]
    public void A_word_broken_between_two_columns_is_joined()
    {
        var content = Column(72, 700, [.. s_left[..3], "most to the people who use them dai-"]) + Column(330, 700, ["ly and with joy in the spring and", .. s_right[1..]]);
        Assert.Contains("use them daily\nand with joy", ReadPdf.Text(PdfBuilder.OnePage(content)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Signed by Ada Meyer-", "Holt in May", "Signed by Ada Meyer-Holt\nin May")]
    [InlineData("Plan for 2026-", "27 and on", "Plan for 2026-\n27 and on")]
    public void A_hyphen_that_belongs_to_a_name_or_a_number_stays(string first, string second, string read) =>
        Assert.Equal(read, ReadPdf.Text(PdfBuilder.OnePage(Column(72, 700, [first, second]))));

    [Fact]
    public void A_field_filled_in_after_its_appearance_was_drawn_shows_its_value()
    {
        var file = PdfBuilder.OnePage("", "/Annots [6 0 R 7 0 R]");
        file.Add(6, "<< /Subtype /Widget /FT /Tx /Rect [72 695 300 712] /V (Ada Holt) /AP << /N 8 0 R >> >>");
        file.Add(7, "<< /Subtype /Widget /FT /Ch /Ff 131072 /Rect [72 595 300 612] /Opt [[(p) (Part time)] [(f) (Full time)]] /V (f) >>");
        file.AddStream(8, "/Tx BMC EMC", "/Subtype /Form /BBox [0 0 180 17]");
        Assert.Equal("Ada Holt\nFull time", ReadPdf.Text(file));
    }

    [Fact]
    public void A_list_shows_all_its_options()
    {
        var file = PdfBuilder.OnePage("", "/Annots [6 0 R]").Add(6, "<< /Subtype /Widget /FT /Ch /Rect [72 595 300 640] /Opt [(Leeds) (York)] /V (York) >>");
        Assert.Equal("Leeds\nYork", ReadPdf.Text(file));
    }

    [Fact]
    public void A_page_shown_twice_is_read_twice() =>
        Assert.Equal(2, ReadPdf.Document(PdfBuilder.OnePage(Text(72, 700, "Again")).Add(2, "<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>")).Pages.Count);

    [Fact]
    public void Pages_have_the_names_the_document_gives_them()
    {
        var file = PdfBuilder.OnePage(Text(72, 700, "Again")).Add(2, "<< /Type /Pages /Kids [3 0 R 3 0 R 3 0 R 3 0 R] /Count 4 >>");
        file.Add(1, "<< /Type /Catalog /Pages 2 0 R /PageLabels << /Nums [0 << /S /r /St 4 >> 2 << /S /D /P (A-) >>] >> >>");
        Assert.Equal(["iv", "v", "A-1", "A-2"], ReadPdf.Document(file).Pages.Select(page => page.Label));
    }

    [Fact]
    public void What_repeats_from_page_to_page_and_page_numbers_are_told_from_the_text()
    {
        var file = PdfBuilder.OnePage("").Add(2, "<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>").Add(6, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 7 0 R /Resources << /Font << /F1 5 0 R >> >> >>");
        file.AddStream(4, Text(72, 760, "Quillfern Ltd.") + Text(72, 600, "Dear Ada, welcome.") + Text(280, 40, "Page 1 of 2"));
        file.AddStream(7, Text(72, 760, "Quillfern Ltd.") + Text(72, 600, "Yours, Tom Meyer") + Text(280, 40, "Page 2 of 2"));
        var lines = ReadPdf.Document(file).Lines;
        Assert.Equal(["Page 1 of 2", "Quillfern Ltd.", "Page 2 of 2"], lines.Where(line => line.IsRunning).Select(line => line.Text));
    }

    private static string Column(double x, double y, string[] lines) => string.Concat(lines.Select((line, i) => Text(x, y - (i * 14), line)));

    private static string Text(double x, double y, string text, double size = 12) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n");
}
