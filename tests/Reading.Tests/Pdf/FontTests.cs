namespace Reading.Tests.Pdf;

public sealed class FontTests
{
    [Theory]
    [InlineData("/WinAnsiEncoding", "\\200 \\223a\\224 \\351", "€ “a” é")]
    [InlineData("/MacRomanEncoding", "\\216\\322a\\323", "é“a”")]
    [InlineData("/StandardEncoding", "a'\\256", "a’fi")]
    [InlineData("<< /BaseEncoding /WinAnsiEncoding /Differences [65 /Euro /uni20B9 /u1F600 67 /f_f_i] >>", "AC", "€ffi")]
    [InlineData("<< /Differences [1 /H /i 3 /fi /Lslash /afii10017 /a.alt /eacute] >>", "\\001\\002\\003\\004\\005\\006\\007", "HifiŁАaé")]
    [InlineData("<< /Differences [33 /g72 /g105] >>", "!\\042", "Hi")]
    [InlineData("<< /Differences [33 /square /nonsense] >>", "!", "!")]
    public void Simple_fonts_are_read_by_their_encoding(string encoding, string shown, string expected) =>
        Assert.Equal(expected, ReadPdf.Text(OneLine($"({shown}) Tj", $"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding {encoding} >>")));

    [Theory]
    [InlineData("1 beginbfchar <41> <0042> endbfchar", "B")]
    [InlineData("1 beginbfrange <40> <45> <0061> endbfrange", "b")]
    [InlineData("1 beginbfrange <41> <42> [<00660066> <0043>] endbfrange", "ff")]
    [InlineData("1 beginbfrange<41><42><0044>endbfrange", "D")]
    [InlineData("1 beginbfchar <41> <D83DDE00> endbfchar", "😀")]
    [InlineData("1 beginbfchar <41> /Euro endbfchar", "€")]
    [InlineData("1 beginbfchar <41> <45> endbfchar", "E")]
    [InlineData("9 beginbfrange <0000> <00FF> <0000> endbfrange", "A")]
    [InlineData("1 beginbfchar <41> <0000> endbfchar", "A")]
    public void ToUnicode_says_what_codes_stand_for(string map, string expected)
    {
        var file = OneLine("(A) Tj", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R /Encoding /WinAnsiEncoding >>");
        Assert.Equal(expected, ReadPdf.Text(file.AddStream(6, map)));
    }

    [Theory]
    [InlineData("UniJIS-UCS2-H", "Japan1", "65E5672C", "日本")]
    [InlineData("UniJIS-UTF16-H", "Japan1", "65E5672C", "日本")]
    [InlineData("90ms-RKSJ-H", "Japan1", "93FA967B41", "日本A")]
    [InlineData("EUC-H", "Japan1", "C6FCCBDC", "日本")]
    [InlineData("H", "Japan1", "467C4B5C", "日本")]
    [InlineData("GBK-EUC-H", "GB1", "D6D0B9FA", "中国")]
    [InlineData("ETen-B5-H", "CNS1", "A4A4A4E5", "中文")]
    [InlineData("KSCms-UHC-H", "Korea1", "C7D1B1DB", "한글")]
    [InlineData("Identity-H", "Japan1", "002200230377", "ABの")]
    [InlineData("Identity-H", "GB1", "002203AC", "A啊")]
    public void East_asian_fonts_without_a_map_are_read_by_their_collection(string encoding, string collection, string shown, string expected)
    {
        var file = OneLine($"<{shown}> Tj", $"<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /{encoding} /DescendantFonts [6 0 R] >>");
        file.Add(6, $"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering ({collection}) /Supplement 4 >> >>");
        Assert.Equal(expected, ReadPdf.Text(file));
    }

    [Fact]
    public void Codes_of_different_lengths_are_cut_by_the_code_spaces()
    {
        var file = OneLine("<41 8142 43> Tj", "<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding 7 0 R /ToUnicode 8 0 R /DescendantFonts [6 0 R] >>");
        file.Add(6, "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made >>");
        file.AddStream(7, "2 begincodespacerange <00> <80> <8140> <9FFC> endcodespacerange 1 begincidrange <00> <80> 1 endcidrange");
        file.AddStream(8, "3 beginbfchar <41> <0058> <8142> <0059> <43> <005A> endbfchar");
        Assert.Equal("XYZ", ReadPdf.Text(file));
    }

    [Fact]
    public void A_type_3_font_is_read_by_its_names_and_sized_by_its_widths()
    {
        var file = OneLine("(ab) Tj", "<< /Type /Font /Subtype /Type3 /FontMatrix [0.1 0 0 0.1 0 0] /FontBBox [0 0 10 10] /CharProcs << >> /FirstChar 97 /LastChar 98 " +
            "/Widths [6 6] /Encoding << /Differences [97 /S /G] >> >>");
        Assert.Equal("SG", ReadPdf.Text(file));
    }

    [Fact]
    public void The_built_in_encoding_of_a_type_1_font_counts_where_none_is_given()
    {
        var file = OneLine("(\\001\\002) Tj", "<< /Type /Font /Subtype /Type1 /BaseFont /Own /FontDescriptor 6 0 R /FirstChar 1 /Widths [500 500] >>");
        file.Add(6, "<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontFile 7 0 R >>");
        file.AddStream(7, "%!PS-AdobeFont-1.0\n/Encoding 256 array\ndup 1 /H put\ndup 8#2 /eacute put\nreadonly def\ncurrentfile eexec ");
        Assert.Equal("Hé", ReadPdf.Text(file));
    }

    [Fact]
    public void A_font_that_is_missing_is_read_as_latin() => Assert.Equal("Hello", ReadPdf.Text(PdfBuilder.OnePage("BT /F9 12 Tf 72 700 Td (Hello) Tj ET")));

    [Fact]
    public void Text_before_any_font_is_read() => Assert.Equal("Hello", ReadPdf.Text(PdfBuilder.OnePage("BT 12 0 0 12 72 700 Tm /F1 1 Tf (Hello) Tj ET")));

    private static PdfBuilder OneLine(string show, string font) => PdfBuilder.OnePage($"BT /F1 12 Tf 72 700 Td {show} ET", font: font);
}
