using System.Globalization;
using System.Text;
using Coach;

namespace Reading.Tests.Pdf;

/// <summary>Small files of the kinds that broken and hostile ones are of: each is read as far as it goes, soon, and in little memory.</summary>
public sealed class HostileFilesTests
{
    private const string Hello = "BT /F1 12 Tf 72 700 Td (Hello there) Tj ET\n";

    /// <summary>Far above what any of them takes, and far below what those took that brought a fault to light.</summary>
    private const double MostSeconds = 2;
    private const long MostAllocated = 64L << 20;

    /// <summary>A fifth of what is usual, so that the files too are small.</summary>
    private static readonly ReadingBudget s_budget = new() { MaxInflatedBytesPerStream = 4 << 20 };

    /// <summary>By name, so that a failure says which.</summary>
    private static readonly Dictionary<string, Func<PdfBuilder>> s_files = new(StringComparer.Ordinal)
    {
        ["a page that names one large stream again and again"] = () => Page(Hello, extra: "").AddStream(6, Spaces(3 << 20), "/Filter /FlateDecode")
            .Add(3, PageObject($"[4 0 R {string.Concat(Enumerable.Repeat("6 0 R ", 40))}]")),
        ["a stream that inflates to a stream that inflates"] = () => Page(Hello).AddStream(6, PdfBuilder.Deflate(Spaces(16 << 20)), "/Filter [/FlateDecode /FlateDecode]").Add(3, PageObject("[4 0 R 6 0 R]")),
        ["a stream that grows eight times"] = () => Page(Hello).AddStream(6, Runs(), $"/Filter [{string.Concat(Enumerable.Repeat("/RunLengthDecode ", 8))}]").Add(3, PageObject("[4 0 R 6 0 R]")),
        ["fonts that are each one large stream"] = () => Fonts(24),
        ["operands without an operator"] = () => Page(Hello + string.Concat(Enumerable.Repeat("1 ", 500_000))),
        ["graphics states saved and never restored"] = () => Page(string.Concat(Enumerable.Repeat("q ", 300_000)) + Hello),
        ["graphics states restored and never saved"] = () => Page(string.Concat(Enumerable.Repeat("Q ", 300_000)) + Hello),
        ["marked content that is never ended"] = () => Page(string.Concat(Enumerable.Repeat("/P BMC ", 100_000)) + Hello),
        ["dictionaries within dictionaries"] = () => Page(Hello).Add(6, string.Concat(Enumerable.Repeat("<< /A ", 50_000))),
        ["a string that is never closed"] = () => Page(Hello + "(" + new string('(', 200_000)),
        ["a picture in the content that never ends"] = () => Page(Hello + "BI /W 9 /H 9 ID " + new string('E', 300_000)),
        ["numbers beyond all measure"] = () => Page("1e308 0 0 1e308 1e308 1e308 cm 1e999 -1e999 0 0 0 0 cm BT /F1 1e308 Tf 1e308 1e308 Td (Far) Tj ET"),
        ["a matrix without an inverse"] = () => Page("q 0 0 0 0 0 0 cm BT /F1 12 Tf (Flat) Tj ET Q " + Hello),
        ["a page of no size"] = () => Page(Hello).Add(3, PageObject("4 0 R", "[0 0 0 0]")),
        ["a page of boundless size"] = () => Page(Hello).Add(3, PageObject("4 0 R", "[-1e300 -1e300 1e300 1e300]")),
        ["a page that is its own parent"] = () => Page(Hello).Add(3, "<< /Type /Page /Parent 3 0 R /Contents 4 0 R >>"),
        ["a length that is the stream itself"] = () => Page("").Add(4, $"<< /Length 4 0 R >>\nstream\n{Hello}\nendstream"),
        ["an object stream that extends itself"] = () => Page(Hello).AddStream(6, "7 0 null", "/Type /ObjStm /N 1 /First 4 /Extends 6 0 R").Add(7, "7 0 R"),
        ["an object stream of a billion objects"] = () => Page(Hello).AddStream(6, "7 0 null", "/Type /ObjStm /N 1000000000 /First 2147483647"),
        ["a map of all codes to text"] = () => Composite("1 begincodespacerange <00> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange"),
        ["a map with more entries than characters"] = () => Composite("1 begincodespacerange <0000> <FFFF> endcodespacerange " + string.Concat(Enumerable.Repeat("9 beginbfchar <0041> <0042> endbfchar ", 30_000))),
        ["a map built upon itself"] = () => Composite("/Made usecmap /CMapName /Made def 1 begincodespacerange <00> <FF> endcodespacerange"),
        ["widths of a billion characters"] = () => Composite("1 begincodespacerange <0000> <FFFF> endcodespacerange", "/W [0 2147483647 500 -2147483648 [1 2 3] 5]"),
        ["names of pages in a tree that loops"] = () => Page(Hello).Add(1, "<< /Type /Catalog /Pages 2 0 R /PageLabels 6 0 R >>").Add(6, "<< /Kids [6 0 R 6 0 R] /Nums [-1 null 0 6 0 R] >>"),
        ["a field that is its own parent"] = () => Page(Hello, "/Annots [6 0 R 6 0 R]").Add(6, "<< /Subtype /Widget /FT /Tx /Rect [10 10 100 30] /Parent 6 0 R /Kids [6 0 R] >>"),
        ["layers that hold each other"] = () => Page("/OC /L BDC " + Hello + "EMC", resources: "/Properties << /L 6 0 R >>").Add(6, "<< /Type /OCMD /OCGs [6 0 R 6 0 R] /VE [/And 6 0 R [/Not 6 0 R]] >>"),
        ["an appearance that draws itself"] = () => Page(Hello, "/Annots [6 0 R]").Add(6, "<< /Subtype /Stamp /Rect [1 1 9 9] /AP << /N 7 0 R >> >>")
            .AddStream(7, "/A Do", "/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A 7 0 R >> >>"),
        ["a font whose glyphs draw with it"] = () => Page(Hello + "BT /F2 12 Tf 72 500 Td (aaa) Tj ET", resources: "/Font << /F1 5 0 R /F2 6 0 R >>")
            .Add(6, "<< /Type /Font /Subtype /Type3 /FontMatrix [0 0 0 0 0 0] /CharProcs << /a 7 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97 /Widths [1e308] >>")
            .AddStream(7, "BT /F2 12 Tf (a) Tj ET"),
        ["a font whose glyphs have no name"] = () => Page(Hello + "BT /F2 12 Tf 72 500 Td (aaa) Tj ET", resources: "/Font << /F1 5 0 R /F2 6 0 R >>")
            .Add(6, "<< /Type /Font /Subtype /Type3 /FontMatrix [0.1 0 0 0.1 0 0] /FontBBox [0 0 10 10] /CharProcs << >> /Encoding << /Differences [97 / /a98] >> /FirstChar 97 /Widths [6 6] >>"),
        ["an encryption that says nonsense"] = () => With(Page(Hello), "/Encrypt << /Filter /Standard /V 5 /R 6 /Length -8 /O () /U () /OE () /UE () /P 0 /CF << /StdCF << /CFM /AESV3 >> >> /StmF /StdCF >> /ID [() ()]"),
        ["rules by the thousand that all meet"] = () => Page(Grid(2_000) + Hello),
        ["boxes by the thousand in one row"] = () => Page(string.Concat(Enumerable.Range(0, 5_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i % 600} 300 5 20 re S "))) + Hello),
        ["words by the thousand in columns that begin alike"] = () => Page(string.Concat(Enumerable.Range(0, 6_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"BT /F1 4 Tf {20 + (i % 40 * 14)} {780 - (i / 40 * 5)} Td ($1) Tj ET "))) + Hello),
        ["dots by the thousand that lead nowhere"] = () => Page(string.Concat(Enumerable.Range(0, 100).Select(i => string.Create(CultureInfo.InvariantCulture, $"BT /F1 6 Tf 20 {780 - (i * 7)} Td (A {string.Concat(Enumerable.Repeat(". ", 2_000))}) Tj ET "))) + Hello),
    };

    /// <summary>Files in which nobody can see the words.</summary>
    private static readonly HashSet<string> s_wordless = new(StringComparer.Ordinal)
    {
        "numbers beyond all measure", "a page that is its own parent", "a map of all codes to text", "a map with more entries than characters", "a map built upon itself",
        "widths of a billion characters", "an encryption that says nonsense", "a length that is the stream itself", "a page of boundless size",
    };

    public static TheoryData<string> Files => [.. s_files.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_read_as_far_as_it_goes_soon_and_in_little_memory(string name)
    {
        var file = s_files[name]().Build();
        Document document = null!;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var time = WorkTime.Of(() => document = ReadPdf.Document(file, s_budget));

        Assert.InRange(time.TotalSeconds, 0, MostSeconds);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostAllocated);
        Assert.DoesNotContain(document.Problems, problem => problem.Message.StartsWith(Reading.Pdf.PdfReader.UnforeseenDamage, StringComparison.Ordinal));
        Assert.True(s_wordless.Contains(name) || document.Lines.Any(line => line.Text.Contains("Hello there", StringComparison.Ordinal)), string.Join('\n', document.Lines.Take(5).Select(line => line.Text)));
    }

    [Fact]
    public void Content_beyond_the_budget_is_said() =>
        Assert.Contains(ReadPdf.Document(s_files["a page that names one large stream again and again"]().Build(), s_budget).Problems, problem => problem.Code == ProblemCodes.OverBudget);

    [Fact]
    public void What_the_filters_of_a_stream_give_is_held_within_one_limit()
    {
        var file = s_files["a stream that grows eight times"]().Build();
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Contains(ReadPdf.Document(file, s_budget).Lines, line => line.Text == "Hello there");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2 * s_budget.MaxInflatedBytesPerStream);
    }

    private static PdfBuilder Page(string content, string extra = "", string resources = "") => PdfBuilder.OnePage(content, extra, resources);

    private static PdfBuilder With(PdfBuilder file, string trailer)
    {
        file.TrailerExtra = trailer;
        return file;
    }

    private static string PageObject(string contents, string box = "[0 0 612 792]") =>
        $"<< /Type /Page /Parent 2 0 R /MediaBox {box} /Contents {contents} /Resources << /Font << /F1 5 0 R >> >> >>";

    private static byte[] Spaces(int count)
    {
        var spaces = new byte[count];
        spaces.AsSpan().Fill((byte)' ');
        return PdfBuilder.Deflate(spaces);
    }

    /// <summary>Zeros that begin as runs of zeros that begin as runs of zeros.</summary>
    private static byte[] Runs() => [.. Enumerable.Repeat((byte[])[129, 129], 2_000).SelectMany(pair => pair)];

    private static PdfBuilder Fonts(int count)
    {
        var names = string.Concat(Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"/G{i} 6 0 R ")));
        var shown = string.Concat(Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"BT /G{i} 9 Tf 20 20 Td (x) Tj ET ")));
        return Page(Hello + shown, resources: $"/Font << /F1 5 0 R {names} >>").Add(6, "<< /Type /Font /Subtype /Type1 /BaseFont /Own /FontDescriptor 7 0 R >>")
            .Add(7, "<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontFile 8 0 R >>").AddStream(8, Spaces(3 << 20), "/Filter /FlateDecode");
    }

    private static PdfBuilder Composite(string map, string widths = "") =>
        PdfBuilder.OnePage("BT /F1 12 Tf 72 700 Td <00410042> Tj ET", font: "<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding 7 0 R /ToUnicode 7 0 R /DescendantFonts [6 0 R] >>")
            .Add(6, $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made {widths} >>").AddStream(7, PdfBuilder.Deflate(Encoding.ASCII.GetBytes(map)), "/Filter /FlateDecode");

    private static string Grid(int lines) =>
        string.Concat(Enumerable.Range(0, lines).Select(i => string.Create(CultureInfo.InvariantCulture, $"0 {i * 0.3} m 600 {i * 0.3} l S {i * 0.3} 0 m {i * 0.3} 700 l S ")));
}
