using System.Globalization;
using System.Text;

namespace Reading.Tests.Pdf;

/// <summary>How files are put together by those who change them.</summary>
public sealed class StructureTests
{
    private const string Old = "BT /F1 12 Tf 72 700 Td (Your base salary is $100,000) Tj ET";
    private const string New = "BT /F1 12 Tf 72 700 Td (Your base salary is $120,000) Tj ET";

    [Fact]
    public void What_an_update_writes_over_counts()
    {
        var file = Encoding.Latin1.GetString(PdfBuilder.OnePage(Old).Build());
        Assert.Equal("Your base salary is $120,000", ReadPdf.Text(Updated(file, New)));
    }

    [Fact]
    public void An_object_that_an_update_frees_is_gone()
    {
        var file = Encoding.Latin1.GetString(PdfBuilder.OnePage(Old).Build());
        var update = file.Length;
        var freed = $"{file}xref\n4 1\n0000000000 00001 f \ntrailer\n<< /Size 6 /Root 1 0 R /Prev {Start(file)} >>\nstartxref\n{update}\n%%EOF\n";
        Assert.Equal("", ReadPdf.Text(Encoding.Latin1.GetBytes(freed)));
    }

    [Fact]
    public void Of_a_file_for_old_and_new_readers_the_new_part_counts()
    {
        // The table calls the page's content free; the stream of cross-references that the trailer names has it, packed with others.
        var file = new StringBuilder("%PDF-1.5\n");
        int[] places = [At(file, "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"), At(file, "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"),
            At(file, "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources 7 0 R >>\nendobj\n"),
            At(file, $"4 0 obj\n<< /Length {New.Length} >>\nstream\n{New}\nendstream\nendobj\n")];
        var packed = "7 0 << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";
        var pack = At(file, $"5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Length {packed.Length} >>\nstream\n{packed}\nendstream\nendobj\n");
        const string row = "02000500";
        var hybrid = At(file, $"6 0 obj\n<< /Type /XRef /Size 8 /Index [7 1] /W [1 2 1] /Root 1 0 R /Filter /ASCIIHexDecode /Length {row.Length + 1} >>\nstream\n{row}>\nendstream\nendobj\n");
        var table = file.Length;
        file.Append("xref\n0 8\n0000000007 65535 f \n");
        foreach (var place in (int[])[.. places, pack, hybrid])
        {
            file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        }
        file.Append(CultureInfo.InvariantCulture, $"0000000000 00000 f \ntrailer\n<< /Size 8 /Root 1 0 R /XRefStm {hybrid} >>\nstartxref\n{table}\n%%EOF\n");

        var document = ReadPdf.Document(Encoding.Latin1.GetBytes(file.ToString()));

        Assert.Equal("Your base salary is $120,000", Assert.Single(document.Lines).Text);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Sections_that_name_each_other_end()
    {
        var file = Encoding.Latin1.GetString(PdfBuilder.OnePage(Old).Build());
        var looped = file.Replace("/Root 1 0 R", $"/Root 1 0 R /Prev {Start(file)}", StringComparison.Ordinal);
        Assert.Equal("Your base salary is $100,000", ReadPdf.Text(Encoding.Latin1.GetBytes(looped)));
    }

    [Fact]
    public void A_soft_hyphen_at_the_end_of_a_line_joins_the_word() =>
        Assert.Equal("remuneration committee", ReadPdf.Text(PdfBuilder.OnePage("BT /F1 12 Tf 14 TL 72 700 Td (remune\\255) Tj T* (ration committee) Tj ET")).Replace('\n', ' '));

    [Fact]
    public void Columns_written_downwards_are_read_from_right_to_left()
    {
        var file = PdfBuilder.OnePage("BT /F1 12 Tf 1 0 0 1 500 700 Tm <5E744FF8> Tj 1 0 0 1 476 700 Tm <67085206> Tj ET",
            font: "<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /UniJIS-UTF16-V /DescendantFonts [6 0 R] >>");
        file.Add(6, "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 4 >> >>");
        Assert.Equal("年俸\n月分", ReadPdf.Text(file));
    }

    private static byte[] Updated(string file, string content)
    {
        var place = file.Length;
        var added = $"4 0 obj\n<< /Length {content.Length} >>\nstream\n{content}\nendstream\nendobj\n";
        var table = place + added.Length;
        return Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{file}{added}xref\n4 1\n{place:0000000000} 00000 n \ntrailer\n<< /Size 6 /Root 1 0 R /Prev {Start(file)} >>\nstartxref\n{table}\n%%EOF\n"));
    }

    private static int At(StringBuilder file, string text)
    {
        var place = file.Length;
        file.Append(text);
        return place;
    }

    private static string Start(string file) => file[(file.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0];
}
