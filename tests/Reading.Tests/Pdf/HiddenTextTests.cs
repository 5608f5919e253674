using Coach;

namespace Reading.Tests.Pdf;

public sealed class HiddenTextTests
{
    private const string Seen = "BT /F1 12 Tf 72 700 Td (Base 185,000) Tj ET ";

    [Theory]
    [InlineData("3 Tr BT /F1 12 Tf 72 600 Td (Base 900,000) Tj ET")]
    [InlineData("1 g BT /F1 12 Tf 72 600 Td (Base 900,000) Tj ET")]
    [InlineData("1 1 1 rg BT /F1 12 Tf 72 600 Td (Base 900,000) Tj ET")]
    [InlineData("0 0 0 0 k BT /F1 12 Tf 72 600 Td (Base 900,000) Tj ET")]
    [InlineData("/DeviceRGB cs 1 1 1 sc BT /F1 12 Tf 72 600 Td (Base 900,000) Tj ET")]
    [InlineData("BT /F1 1 Tf 72 600 Td (Base 900,000) Tj ET")]
    [InlineData("0.1 0 0 0.1 0 0 cm BT /F1 12 Tf 720 6000 Td (Base 900,000) Tj ET")]
    [InlineData("BT /F1 12 Tf 72 -600 Td (Base 900,000) Tj ET")]
    [InlineData("BT /F1 12 Tf 2000 600 Td (Base 900,000) Tj ET")]
    [InlineData("/G gs BT /F1 12 Tf 72 600 Td (Base 900,000) Tj ET")]
    public void Text_that_nobody_sees_is_left_out_and_said_once(string hidden)
    {
        var document = ReadPdf.Document(PdfBuilder.OnePage(Seen + "q " + hidden + " Q", resourcesExtra: "/ExtGState << /G << /ca 0 >> >>"));
        Assert.Equal("Base 185,000", Assert.Single(document.Lines).Text);
        Assert.Equal(ProblemCodes.HiddenText, Assert.Single(document.Problems).Code);
    }

    [Fact]
    public void White_text_on_a_dark_field_is_seen()
    {
        var document = ReadPdf.Document(PdfBuilder.OnePage("0 0 0.5 rg 60 590 300 30 re f 1 g BT /F1 12 Tf 72 600 Td (White on blue) Tj ET"));
        Assert.Equal("White on blue", Assert.Single(document.Lines).Text);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void White_text_on_a_dark_field_painted_over_with_white_is_hidden() =>
        Assert.Equal(
            [ProblemCodes.NoText, ProblemCodes.HiddenText],
            ReadPdf.Document(PdfBuilder.OnePage("0 g 60 590 300 30 re f 1 g 60 590 300 30 re f BT /F1 12 Tf 72 600 Td (Gone) Tj ET")).Problems.Select(problem => problem.Code));

    [Theory]
    [InlineData("3 Tr")]
    [InlineData("/G gs")]
    public void Text_recognised_behind_a_scan_is_read(string unpainted)
    {
        var file = PdfBuilder.OnePage(
            $"q 612 0 0 792 0 0 cm /I Do Q BT {unpainted} /F1 12 Tf 72 700 Td (Recognised) Tj ET", resourcesExtra: "/XObject << /I 6 0 R >> /ExtGState << /G << /ca 0 >> >>");
        file.AddStream(6, "\u0000", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray");
        var document = ReadPdf.Document(file);
        Assert.Equal("Recognised", Assert.Single(document.Lines).Text);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_scan_without_text_is_said_to_have_none_with_its_pages()
    {
        var file = PdfBuilder.OnePage("q 612 0 0 792 0 0 cm /I Do Q", resourcesExtra: "/XObject << /I 6 0 R >>");
        file.AddStream(6, "\u0000", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray");
        var problem = Assert.Single(ReadPdf.Document(file).Problems);
        Assert.Equal(ProblemCodes.NoText, problem.Code);
        Assert.Contains("1 page", problem.Message);
    }

    [Theory]
    [InlineData("/OC /L BDC BT /F1 12 Tf 72 600 Td (Layer) Tj ET EMC")]
    [InlineData("/X Do")]
    public void A_layer_that_is_switched_off_is_not_read(string content)
    {
        var file = PdfBuilder.OnePage(Seen + content, resourcesExtra: "/Properties << /L 6 0 R >> /XObject << /X 7 0 R >>");
        file.Add(1, "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >> >>");
        file.Add(6, "<< /Type /OCG /Name (Draft) >>");
        file.AddStream(7, "BT /F1 12 Tf 72 600 Td (Layer) Tj ET", "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /OC 6 0 R /Resources << /Font << /F1 5 0 R >> >>");
        Assert.Equal("Base 185,000", ReadPdf.Text(file));
    }

    [Theory]
    [InlineData("0 g 60 590 300 30 re f")]
    [InlineData("1 g 60 590 300 30 re f")]
    [InlineData("q 0 500 612 200 re W n 0 g 60 400 300 300 re f Q")]
    public void Text_that_was_painted_over_is_left_out_and_said(string cover)
    {
        var document = ReadPdf.Document(PdfBuilder.OnePage(Seen + "BT /F1 12 Tf 72 600 Td (Base 900,000) Tj ET " + cover));
        Assert.Equal("Base 185,000", Assert.Single(document.Lines).Text);
        Assert.Equal(ProblemCodes.HiddenText, Assert.Single(document.Problems).Code);
    }

    [Theory]
    [InlineData("/Sheer gs 1 1 0 rg 60 590 300 30 re f")]
    [InlineData("/Marker gs 1 1 0 rg 60 590 300 30 re f")]
    [InlineData("0 g 60 590 20 30 re f")]
    [InlineData("0 g 50 580 400 60 re 60 590 300 30 re f*")]
    [InlineData("q 300 500 200 30 re W n 0 g 60 590 300 30 re f Q")]
    [InlineData("0 G 60 590 300 30 re S")]
    public void Text_that_shows_through_or_beside_what_is_painted_is_read(string paint)
    {
        var file = PdfBuilder.OnePage(
            "BT /F1 12 Tf 72 600 Td (Base 185,000) Tj ET " + paint, resourcesExtra: "/ExtGState << /Sheer << /ca 0.3 >> /Marker << /BM /Multiply >> >>");
        Assert.Equal("Base 185,000", ReadPdf.Text(file));
    }
}
