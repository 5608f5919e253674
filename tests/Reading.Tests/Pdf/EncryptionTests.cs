using Coach;

namespace Reading.Tests.Pdf;

public sealed class EncryptionTests
{
    [Theory]
    [InlineData(EncryptedSamples.Rc4Of40Bits)]
    [InlineData(EncryptedSamples.Rc4)]
    [InlineData(EncryptedSamples.Aes128)]
    [InlineData(EncryptedSamples.Aes128WithClearMetadata)]
    [InlineData(EncryptedSamples.Aes256)]
    [InlineData(EncryptedSamples.Aes256OfRevision5)]
    public void A_file_with_an_empty_password_is_read(string sample)
    {
        var document = ReadPdf.Document(EncryptedSamples.Read(sample));
        Assert.Equal("Sealed letter", Assert.Single(document.Lines).Text);
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData(EncryptedSamples.LockedRc4)]
    [InlineData(EncryptedSamples.LockedAes256)]
    public void A_file_with_a_password_is_said_to_be_encrypted(string sample) =>
        Assert.Equal([ProblemCodes.Encrypted], ReadPdf.Problems(EncryptedSamples.Read(sample)));

    [Fact]
    public void An_encrypted_file_whose_cross_references_are_broken_is_repaired()
    {
        var bytes = EncryptedSamples.Read(EncryptedSamples.Aes128);
        bytes.AsSpan(bytes.AsSpan().LastIndexOf("startxref"u8), 5).Clear();
        Assert.Equal("Sealed letter", ReadPdf.Text(bytes));
    }
}
