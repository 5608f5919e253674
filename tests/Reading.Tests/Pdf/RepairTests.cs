using System.Text;
using Coach;

namespace Reading.Tests.Pdf;

public sealed class RepairTests
{
    private const string Hello = "BT /F1 12 Tf 72 700 Td (Your base salary is $185,000) Tj ET";

    [Fact]
    public void A_sound_file_is_read_without_problems()
    {
        var document = ReadPdf.Document(PdfBuilder.OnePage(Hello));
        Assert.Equal("Your base salary is $185,000", Assert.Single(document.Lines).Text);
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("startxref\n", "startxref\n9")]
    [InlineData("startxref", "startnone")]
    [InlineData("xref\n0 6", "xxxx\n0 6")]
    [InlineData("/Root 1 0 R", "/Roof 1 0 R")]
    [InlineData("trailer", "trailed")]
    [InlineData(" 00000 n", " 00000 x")]
    [InlineData("%PDF-1.7\n", "%PDF-1.7\n% a line that moves every object\n")]
    public void A_broken_cross_reference_is_repaired(string sound, string broken)
    {
        var file = Encoding.Latin1.GetString(PdfBuilder.OnePage(Hello).Build());
        Assert.Contains(sound, file);
        Assert.Equal("Your base salary is $185,000", ReadPdf.Text(Encoding.Latin1.GetBytes(file.Replace(sound, broken))));
    }

    [Fact]
    public void Bytes_that_are_no_document_are_said_to_be_damaged() => Assert.Equal([ProblemCodes.Damaged], ReadPdf.Problems("hello"u8.ToArray()));

    [Fact]
    public void An_empty_file_is_said_to_be_damaged() => Assert.Equal([ProblemCodes.Damaged], ReadPdf.Problems([]));

    [Fact]
    public void Every_cut_of_a_file_is_read_without_an_exception()
    {
        var file = PdfBuilder.OnePage(Hello).Build();
        for (var length = 0; length < file.Length; length++)
        {
            Assert.NotNull(ReadPdf.Document(file[..length]));
        }
    }
}
