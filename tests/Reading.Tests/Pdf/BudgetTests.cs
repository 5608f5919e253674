using Coach;

namespace Reading.Tests.Pdf;

public sealed class BudgetTests
{
    private const string Hello = "BT /F1 12 Tf 72 700 Td (Hello there) Tj ET";

    [Fact]
    public void Objects_in_streams_are_read() => Assert.Equal("Hello there", ReadPdf.Text(PackedFile.Build(Hello)));

    [Fact]
    public void Objects_in_streams_are_found_when_the_cross_references_are_lost()
    {
        var bytes = PackedFile.Build(Hello);
        bytes.AsSpan(bytes.AsSpan().LastIndexOf("startxref"u8), 5).Clear();
        Assert.Equal("Hello there", ReadPdf.Text(bytes));
    }

    [Fact]
    public void A_file_larger_than_allowed_is_not_read() =>
        Assert.Equal([ProblemCodes.OverBudget], ReadPdf.Problems(PdfBuilder.OnePage(Hello).Build(), new() { MaxBytes = 100 }));

    [Fact]
    public void Pages_beyond_the_budget_are_left_out_and_said()
    {
        var file = PdfBuilder.OnePage(Hello).Add(2, "<< /Type /Pages /Kids [3 0 R 6 0 R 7 0 R] /Count 3 >>");
        foreach (var number in (int[])[6, 7])
        {
            file.Add(number, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>");
        }
        var document = ReadPdf.Document(file.Build(), new() { MaxPages = 2 });
        Assert.Equal(2, document.Pages.Count);
        Assert.Equal(ProblemCodes.OverBudget, Assert.Single(document.Problems).Code);
    }

    [Fact]
    public void Inflation_beyond_the_budget_gives_what_came_before()
    {
        var content = Hello + new string(' ', 200_000) + "BT /F1 12 Tf 72 600 Td (Too far) Tj ET";
        var file = PdfBuilder.OnePage("").AddStream(4, PdfBuilder.Deflate(System.Text.Encoding.ASCII.GetBytes(content)), "/Filter /FlateDecode");
        var document = ReadPdf.Document(file.Build(), new() { MaxInflatedBytesPerStream = 10_000 });
        Assert.Equal("Hello there", Assert.Single(document.Lines).Text);
        Assert.Equal(ProblemCodes.OverBudget, Assert.Single(document.Problems).Code);
    }

    [Fact]
    public void Time_that_is_up_ends_the_work()
    {
        var document = ReadPdf.Document(PdfBuilder.OnePage(string.Concat(Enumerable.Repeat(Hello, 2_000))).Build(), new() { MaxTime = TimeSpan.FromTicks(1) });
        Assert.Contains(document.Problems, problem => problem.Code is ProblemCodes.OverBudget or ProblemCodes.Damaged);
    }

    [Fact]
    public void Arrays_nested_a_hundred_thousand_deep_do_no_harm()
    {
        var deep = new string('[', 100_000);
        var file = PdfBuilder.OnePage(deep + Hello).Add(6, deep).Add(3, $"<< /Type /Page /Parent 2 0 R /X {deep} >>");
        Assert.NotNull(ReadPdf.Document(file));
    }

    [Fact]
    public void A_tree_of_pages_that_loops_ends()
    {
        var file = PdfBuilder.OnePage(Hello).Add(2, "<< /Type /Pages /Kids [3 0 R 2 0 R 6 0 R] /Count 3 >>").Add(6, "<< /Type /Pages /Kids [2 0 R 6 0 R] >>");
        Assert.Equal("Hello there", ReadPdf.Text(file));
    }

    [Fact]
    public void Forms_whose_number_grows_as_a_power_end()
    {
        var file = PdfBuilder.OnePage("/A Do", resourcesExtra: "/XObject << /A 10 0 R >>");
        for (var i = 10; i < 28; i++)
        {
            file.AddStream(i, string.Concat(Enumerable.Repeat("/A Do ", 10)), $"/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A {i + 1} 0 R >> >>");
        }
        Assert.Contains(ReadPdf.Document(file).Problems, problem => problem.Code == ProblemCodes.OverBudget);
    }

    [Fact]
    public void References_that_lead_to_themselves_lead_nowhere() =>
        Assert.NotNull(ReadPdf.Document(PdfBuilder.OnePage(Hello).Add(5, "6 0 R").Add(6, "5 0 R").Add(4, "4 0 R")));

    [Theory]
    [InlineData("objects")]
    [InlineData("filters")]
    [InlineData("fonts")]
    [InlineData("glyphs")]
    public void Each_limit_gives_what_came_before_and_says_so(string limit)
    {
        var file = PdfBuilder.OnePage("").AddStream(4, PdfBuilder.Deflate(System.Text.Encoding.ASCII.GetBytes(Hello)), "/Filter [/Fl /AHx /AHx]");
        file = limit == "filters" ? file : PdfBuilder.OnePage(Hello + " BT /F2 12 Tf 72 600 Td (and more) Tj ET", resourcesExtra: "/Font << /F1 5 0 R /F2 6 0 R >>").Add(6, PdfBuilder.Helvetica);
        var budget = limit switch
        {
            "objects" => new ReadingBudget { MaxObjects = 2 },
            "filters" => new() { MaxFilters = 2 },
            "fonts" => new() { MaxFonts = 1 },
            _ => new() { MaxGlyphsPerPage = 7 },
        };
        var document = ReadPdf.Document(file.Build(), budget);
        Assert.Contains(document.Problems, problem => problem.Code is ProblemCodes.OverBudget or ProblemCodes.Damaged);
    }

    [Fact]
    public void Pages_are_handed_over_one_by_one()
    {
        var file = PdfBuilder.OnePage(Hello).Add(2, "<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>").Build();
        var taken = new List<int>();
        var document = DocumentReader.ReadPages("a.pdf", file, new(), TimeProvider.System, (format, page) => taken.Add(page.Number), CancellationToken.None);
        Assert.Equal([1, 2], taken);
        Assert.Empty(document.Pages);
    }

    [Fact]
    public void A_glyph_without_a_name_says_nothing()
    {
        var file = PdfBuilder.OnePage("BT /F1 12 Tf 72 700 Td (AB) Tj ET", font: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [65 / /B] >> >>");
        Assert.EndsWith("B", ReadPdf.Text(file));
    }

    [Fact]
    public void A_caller_that_stops_is_told_so()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => Reading.Pdf.PdfReader.Read(PdfBuilder.OnePage(Hello).Build(), new(), TimeProvider.System, stop.Token));
    }
}
