using System.Text;

namespace Reading.Tests.Formats;

public class DocumentReaderTests
{
    [Theory]
    [InlineData("a.txt", "<!DOCTYPE html><p>x", DocumentFormat.Html)]
    [InlineData("a.html", "<p>x", DocumentFormat.Html)]
    [InlineData("a", "<p>x</p><p>y</p><table></table>", DocumentFormat.Html)]
    [InlineData("a.txt", "WEBVTT\n\n00:01.000 --> 00:02.000\nx", DocumentFormat.WebVtt)]
    [InlineData("a.txt", "1\n00:00:01,000 --> 00:00:02,000\nx", DocumentFormat.Srt)]
    [InlineData("a.txt", "0:00:01.000,0:00:02.000\nx", DocumentFormat.Sbv)]
    [InlineData("a.txt", "Received: by x\nMIME-Version: 1.0\n\nx", DocumentFormat.Eml)]
    [InlineData("a.txt", "Subject: Offer\nFrom: Ann\n\nx", DocumentFormat.Text)]
    [InlineData("a.eml", "Subject: Offer\n\nx", DocumentFormat.Eml)]
    [InlineData("a", "{\"jobs\": []}", DocumentFormat.Json)]
    [InlineData("a.json", "[]", DocumentFormat.Json)]
    [InlineData("a.txt", "Plain words.", DocumentFormat.Text)]
    public void The_bytes_tell_the_format_and_then_the_name(string name, string text, DocumentFormat format) =>
        Assert.Equal(format, Documents.Read(name, text).Format);

    [Theory]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10 })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 })]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0, 0 })]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2 })]
    public void What_is_no_document_is_unsupported_and_says_what_to_do(byte[] bytes)
    {
        var document = Documents.Read("offer.pdf.exe", bytes);
        Assert.Equal(["unsupported"], document.Codes());
        Assert.Empty(document.Pages);
    }

    [Fact]
    public void A_Word_file_with_a_password_is_encrypted()
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, .. new byte[500], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[50]];
        Assert.Equal(["encrypted"], Documents.Read("offer.docx", bytes).Codes());
    }

    [Fact]
    public void A_file_above_the_byte_limit_is_not_read() =>
        Assert.Equal(["over-budget"], Documents.Read("a.txt", "eleven char", new ReadingBudget { MaxBytes = 10 }).Codes());

    [Fact]
    public void JSON_is_kept_whole_for_who_knows_its_shape() =>
        Assert.Equal(["{\"title\":\n \"Engineer\"}"], Documents.Read("job.json", "{\"title\":\n \"Engineer\"}").Embedded);

    [Fact]
    public void A_caller_can_give_up()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => DocumentReader.Read("a.txt", "x"u8.ToArray(), new ReadingBudget(), TimeProvider.System, cancelled.Token));
    }
}
