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
    [InlineData("90ms-RKSJ-V", "Japan1", "944E95EE82CD393630969C897E", "年俸は960万円")]
    [InlineData("90msp-RKSJ-H", "Japan1", "944E95EE82CD393630969C897E", "年俸は960万円")]
    [InlineData("90pv-RKSJ-H", "Japan1", "944E95EE82CD393630969C897E", "年俸は960万円")]
    [InlineData("83pv-RKSJ-H", "Japan1", "944E95EE82CD393630969C897E", "年俸は960万円")]
    [InlineData("Add-RKSJ-H", "Japan1", "944E95EE82CD393630969C897E", "年俸は960万円")]
    [InlineData("Ext-RKSJ-V", "Japan1", "944E95EE82CD393630969C897E", "年俸は960万円")]
    [InlineData("EUC-V", "Japan1", "C7AFCAF0A4CF393630CBFCB1DF", "年俸は960万円")]
    [InlineData("V", "Japan1", "472F4A704B7C315F", "年俸万円")]
    [InlineData("90ms-RKSJ-H", "Japan1", "8740878AEEE0", "①㈱髙")]
    [InlineData("90ms-RKSJ-H", "Japan1", "5C3936", "¥96")]
    [InlineData("UniJIS-UTF16-V", "Japan1", "5E744FF8D842DF9F", "年俸𠮟")]
    [InlineData("UniJIS-UCS2-HW-H", "Japan1", "5E744FF800390036", "年俸96")]
    [InlineData("GB-EUC-H", "GB1", "BBF9B1BEC4EAD0BD", "基本年薪")]
    [InlineData("GBpc-EUC-V", "GB1", "BBF9B1BEC4EAD0BD", "基本年薪")]
    [InlineData("GBKp-EUC-H", "GB1", "BBF9B1BEC4EAD0BD", "基本年薪")]
    [InlineData("GBK-EUC-V", "GB1", "BBF9B1BEC4EAD0BD", "基本年薪")]
    [InlineData("GBK2K-H", "GB1", "BBF9B1BEC4EAD0BD", "基本年薪")]
    [InlineData("GBK2K-V", "GB1", "8139EE39D0BD", "㐀薪")]
    [InlineData("UniGB-UTF16-H", "GB1", "57FA672C5E7485AA", "基本年薪")]
    [InlineData("B5pc-H", "CNS1", "B0F2A5BBA67EC17E", "基本年薪")]
    [InlineData("ETen-B5-V", "CNS1", "B0F2A5BBA67EC17E", "基本年薪")]
    [InlineData("ETenms-B5-H", "CNS1", "B0F2A5BBA67EC17E", "基本年薪")]
    [InlineData("HKscs-B5-V", "CNS1", "B0F2A5BBA67EC17E", "基本年薪")]
    [InlineData("HKscs-B5-H", "CNS1", "9DEF9DF7", "嘅咗")]
    [InlineData("UniCNS-UCS2-V", "CNS1", "57FA672C5E7485AA", "基本年薪")]
    [InlineData("KSC-EUC-H", "Korea1", "B1E2BABBB1DEBFA9", "기본급여")]
    [InlineData("KSCms-UHC-V", "Korea1", "B1E2BABBB1DEBFA9", "기본급여")]
    [InlineData("KSCms-UHC-HW-H", "Korea1", "B1E2BABBB1DEBFA9", "기본급여")]
    [InlineData("KSCpc-EUC-H", "Korea1", "B1E2BABBB1DEBFA9", "기본급여")]
    [InlineData("KSC-Johab-H", "Korea1", "8BA1A5A58B73B561", "기본급여")]
    [InlineData("KSCms-UHC-H", "Korea1", "8C63B9E6", "똠방")]
    [InlineData("UniKS-UTF16-V", "Korea1", "AE30BCF8AE09C5EC", "기본급여")]
    [InlineData("UniJIS-UTF8-H", "Japan1", "E5B9B4E4BFB841F0A0AE9F", "年俸A𠮟")]
    [InlineData("UniJIS2004-UTF32-H", "Japan1", "00005E7400004FF800020B9F", "年俸𠮟")]
    [InlineData("CNS-EUC-H", "CNS1", "D9D78EA1C6DBF5AA", "基本薪")]
    [InlineData("90ms-RKSJ-H", "Identity", "8CA2", "犬")]
    [InlineData("UniGB-UCS2-H", "CNS1", "5E7485AA", "年薪")]
    [InlineData("Identity-V", "Japan1", "1ECF1ED0", "、。")]
    [InlineData("Identity-H", "Korea1", "0022", "A")]
    [InlineData("Identity-H", "KR", "00DD", "가")]
    [InlineData("Identity-H", "Japan1", "002200230377", "ABの")]
    [InlineData("Identity-H", "GB1", "002203AC", "A啊")]
    public void East_asian_fonts_without_a_map_are_read_by_their_collection(string encoding, string collection, string shown, string expected)
    {
        var file = OneLine($"<{shown}> Tj", $"<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /{encoding} /DescendantFonts [6 0 R] >>");
        file.Add(6, $"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering ({collection}) /Supplement 4 >> >>");
        Assert.Equal(expected, ReadPdf.Text(file));
    }

    /// <summary>ReportLab 3.6.12 set these in fonts that each reader of a file has to bring, with maps that it has to know.</summary>
    [Theory]
    [InlineData("japan", "内定通知書", "青葉計測株式会社は貴殿を主任技師として採用いたします。", "年俸 9,600,000円", "入社日 2027年1月4日")]
    [InlineData("china", "录用通知书", "青禾仪器有限公司诚邀您担任高级工程师。", "年薪 480,000元", "入职日期 2027年1月4日")]
    [InlineData("taiwan", "錄取通知書", "青禾儀器股份有限公司誠摯邀請您擔任資深工程師。", "年薪 1,800,000元", "到職日期 2027年1月4日")]
    [InlineData("korea", "채용 통지서", "푸른계측 주식회사는 귀하를 책임연구원으로 채용합니다.", "연봉 72,000,000원", "입사일 2027년 1월 4일")]
    public void Letters_in_fonts_that_are_not_embedded_are_read(string name, params string[] lines) =>
        Assert.Equal(lines, ReadPdf.Document(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Pdf", "samples", $"cjk-{name}.pdf"))).Lines.Select(line => line.Text));

    [Theory]
    [InlineData("90ms-RKSJ-H", "41", "42")]
    [InlineData("UniJIS-UCS2-HW-H", "0041", "0042")]
    public void Widths_of_predefined_maps_are_those_of_their_ids(string encoding, string first, string second)
    {
        // Were "A" as wide as others, "B" would be set over it and be a word of its own; were it narrower, a gap would part them.
        var file = OneLine($"<{first}> Tj 6 0 Td <{second}> Tj", $"<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /{encoding} /DescendantFonts [6 0 R] >>");
        file.Add(6, "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Made /DW 1000 /W [1 [200] 34 [200] 264 [500 500]] /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 4 >> >>");
        Assert.Equal("AB", ReadPdf.Text(file));
    }

    [Fact]
    public void A_map_may_build_upon_a_predefined_one()
    {
        var file = OneLine("<8CA2 F040> Tj", "<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding 7 0 R /DescendantFonts [6 0 R] >>");
        file.Add(6, "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 4 >> >>");
        file.AddStream(7, "/90ms-RKSJ-H usecmap 1 begincodespacerange <8140> <FCFC> endcodespacerange 1 begincidrange <F040> <F040> 34 endcidrange");
        Assert.Equal("犬A", ReadPdf.Text(file));
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
