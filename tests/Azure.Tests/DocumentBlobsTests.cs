using System.Text;
using Azure.Storage.Blobs;
using AzureBlobs;
using Coaching;

namespace Azure.Tests;

/// <summary>Documents in real blobs. The containers are those of everybody, so each test has a tenant of its own.</summary>
[Collection(Azurite.Name)]
public sealed class DocumentBlobsTests(Azurite azurite) : IAsyncLifetime
{
    private const int MaxBytes = 200_000;

    private readonly DocumentBlobs _documents = new(azurite.Blobs, MaxBytes);
    private readonly string _tenant = $"msteams/{Azurite.Prefix()}";

    public Task InitializeAsync() => _documents.PrepareAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_document_comes_back_byte_for_byte_with_an_id_that_changes_with_each_writing()
    {
        var bytes = new byte[MaxBytes];
        new Random(7).NextBytes(bytes);
        var blob = Blob("letter.pdf");
        await blob.UploadAsync(new BinaryData(bytes));

        var first = await _documents.ReadAsync(blob);
        Assert.Equal(bytes, first!.Bytes!.Value.ToArray());
        Assert.Equal(first.Id, (await _documents.ReadAsync(blob))!.Id);
        await blob.UploadAsync(new BinaryData(bytes), overwrite: true);
        Assert.NotEqual(first.Id, (await _documents.ReadAsync(blob))!.Id);
    }

    [Fact]
    public async Task One_byte_too_many_is_known_without_reading_them()
    {
        var blob = Blob("scan.pdf");
        await blob.UploadAsync(new BinaryData(new byte[MaxBytes + 1]));

        var read = await _documents.ReadAsync(blob);

        Assert.NotNull(read);
        Assert.Null(read.Bytes);
    }

    [Fact]
    public async Task A_document_that_is_gone_is_nothing_to_read_and_nothing_to_quarantine()
    {
        Assert.Null(await _documents.ReadAsync(Blob("gone.pdf")));

        await _documents.QuarantineAsync(DocumentContainers.Offers, Blob("gone.pdf").Name, "damaged");
        Assert.False(await Container(DocumentContainers.Quarantine).GetBlobClient($"offers/{Blob("gone.pdf").Name}").ExistsAsync());
    }

    [Fact]
    public async Task The_same_document_sent_twice_is_stored_once_and_another_of_the_same_name_beside_it()
    {
        foreach (var text in new[] { "one", "one", "two" })
        {
            Assert.True(await _documents.SaveAsync(_tenant, "ada", "Offer 50%.pdf", Stream(text)));
        }

        var stored = await NamesAsync(DocumentContainers.Offers);
        Assert.Equal(2, stored.Count);
        Assert.All(stored, name => Assert.EndsWith("-Offer 50%.pdf", BlobNames.Unescape(name.Split('/')[^1]), StringComparison.Ordinal));
        Assert.All(stored, name => Assert.Equal((_tenant, "ada"), (BlobNames.Unescape(name.Split('/')[0]), BlobNames.Unescape(name.Split('/')[1]))));
    }

    [Fact]
    public async Task What_is_too_large_is_not_stored()
    {
        Assert.False(await _documents.SaveAsync(_tenant, "ada", "scan.pdf", new MemoryStream(new byte[MaxBytes + 1])));

        Assert.Empty(await NamesAsync(DocumentContainers.Offers));
    }

    [Fact]
    public async Task A_receipt_lies_under_the_name_of_its_document_and_can_be_written_again()
    {
        foreach (var code in new[] { "damaged", "no-text" })
        {
            await _documents.WriteReceiptAsync(DocumentContainers.Offers, Blob("letter.pdf").Name, Receipt.Refused("letter.pdf", code, "Save it anew."));
        }

        var receipt = await Container(DocumentContainers.Receipts).GetBlobClient($"offers/{Blob("letter.pdf").Name}.json").DownloadContentAsync();
        Assert.Equal("application/json", receipt.Value.Details.ContentType);
        Assert.Contains("\"no-text\"", receipt.Value.Content.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quarantined_document_moves_with_its_reason()
    {
        await Blob("noise.pdf").UploadAsync(new BinaryData("noise"));

        await _documents.QuarantineAsync(DocumentContainers.Offers, Blob("noise.pdf").Name, "not-understood");

        Assert.False(await Blob("noise.pdf").ExistsAsync());
        var moved = Container(DocumentContainers.Quarantine).GetBlobClient($"offers/{Blob("noise.pdf").Name}");
        Assert.Equal("noise", (await moved.DownloadContentAsync()).Value.Content.ToString());
        Assert.Equal("not-understood", (await moved.GetPropertiesAsync()).Value.Metadata["reason"]);
    }

    [Fact]
    public async Task Who_is_forgotten_leaves_no_document_receipt_or_quarantine_and_others_keep_theirs()
    {
        foreach (var person in new[] { "ada", "adam" })
        {
            await _documents.SaveAsync(_tenant, person, "letter.txt", Stream("letter"));
            await _documents.SaveAsync(_tenant, person, "noise.txt", Stream("noise"));
            var names = (await NamesAsync(DocumentContainers.Offers)).Where(name => name.Contains($"/{person}/", StringComparison.Ordinal)).ToList();
            await _documents.WriteReceiptAsync(DocumentContainers.Offers, names[0], Receipt.Refused("x", "damaged", "Save it anew."));
            await _documents.QuarantineAsync(DocumentContainers.Offers, names[1], "not-understood");
        }

        await _documents.EraseAsync(_tenant, "ada");

        foreach (var container in new[] { DocumentContainers.Offers, DocumentContainers.Receipts, DocumentContainers.Quarantine })
        {
            Assert.Contains("/adam/", Assert.Single(await NamesAsync(container)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Guides_are_listed_by_name()
    {
        var name = $"{Azurite.Prefix()}.md";
        await Container(DocumentContainers.Bands).UploadBlobAsync(name, new BinaryData("guide"));

        Assert.Contains(name, await _documents.GuidesAsync().Select(guide => guide.Name).ToListAsync());
    }

    private BlobContainerClient Container(string name) => azurite.Blobs.GetBlobContainerClient(name);

    private BlobClient Blob(string name) =>
        Container(DocumentContainers.Offers).GetBlobClient($"{BlobNames.Escape(_tenant)}/ada/{BlobNames.Escape(name)}");

    private async Task<List<string>> NamesAsync(string container) =>
        await Container(container).GetBlobsAsync().Select(blob => blob.Name).Where(name => name.Contains(BlobNames.Escape(_tenant), StringComparison.Ordinal)).ToListAsync();

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
