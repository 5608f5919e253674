using System.Security.Cryptography;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Coaching;

namespace AzureBlobs;

/// <summary>A document as it lay in storage.</summary>
/// <param name="Id">The same for the same bytes under the same name: container, name and ETag.</param>
/// <param name="Bytes">The bytes; null where there are more of them than are taken.</param>
public sealed record StoredDocument(string Id, ReadOnlyMemory<byte>? Bytes);

/// <summary>Documents in blob storage: read within a limit, receipts beside them, quarantine, and forgetting.</summary>
/// <param name="storage">The account.</param>
/// <param name="maxBytes">Bytes that are taken of one document.</param>
public sealed class DocumentBlobs(BlobServiceClient storage, long maxBytes)
{
    /// <summary>Creates the containers that are missing.</summary>
    public async Task PrepareAsync(CancellationToken cancellation = default)
    {
        foreach (var container in DocumentContainers.All)
        {
            await storage.GetBlobContainerClient(container).CreateIfNotExistsAsync(cancellationToken: cancellation);
        }
    }

    /// <summary>Reads a document; null where it is gone.</summary>
    /// <param name="blob">The document.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<StoredDocument?> ReadAsync(BlobClient blob, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(blob);
        try
        {
            var found = await blob.GetPropertiesAsync(cancellationToken: cancellation);
            var id = $"blob/{blob.BlobContainerName}/{blob.Name}/{found.Value.ETag:H}";
            if (found.Value.ContentLength > maxBytes)
            {
                return new(id, Bytes: null);
            }

            // The bytes that the id names, or none: a document replaced meanwhile brings an event of its own.
            var options = new BlobOpenReadOptions(allowModifications: false) { Conditions = new() { IfMatch = found.Value.ETag } };
            await using var content = await blob.OpenReadAsync(options, cancellation);
            return new(id, await BytesAsync(content, found.Value.ContentLength, cancellation));
        }
        catch (RequestFailedException gone) when (gone.Status is 404 or 412)
        {
            return null;
        }
    }

    /// <summary>Stores a document of a person's. The same bytes under the same name are stored once.</summary>
    /// <returns>False where it has more bytes than are taken; nothing is stored then.</returns>
    public async Task<bool> SaveAsync(string tenant, string person, string name, Stream content, CancellationToken cancellation = default)
    {
        var bytes = await BytesAsync(content, expected: 0, cancellation);
        if (bytes is null)
        {
            return false;
        }

        var part = Convert.ToHexStringLower(SHA256.HashData(bytes.Value.Span))[..16];
        var blob = storage.GetBlobContainerClient(DocumentContainers.Offers).GetBlobClient($"{Folder(tenant, person)}{part}-{BlobNames.Escape(name)}");
        if (!await blob.ExistsAsync(cancellation))
        {
            await blob.UploadAsync(new BinaryData(bytes.Value), overwrite: true, cancellation);
        }

        return true;
    }

    /// <summary>Says in a receipt what became of a document.</summary>
    /// <param name="container">The document's container.</param>
    /// <param name="name">The document's name within it.</param>
    /// <param name="receipt">What is said.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task WriteReceiptAsync(string container, string name, Receipt receipt, CancellationToken cancellation = default) => storage
        .GetBlobContainerClient(DocumentContainers.Receipts)
        .GetBlobClient($"{container}/{name}.json")
        .UploadAsync(
            new BinaryData(JsonSerializer.SerializeToUtf8Bytes(receipt, BlobsJson.Default.Receipt)),
            new BlobUploadOptions { HttpHeaders = new() { ContentType = "application/json" } },
            cancellation);

    /// <summary>Moves a document to where nothing tries to read it. Nothing happens where it is gone.</summary>
    public async Task QuarantineAsync(string container, string name, string reason, CancellationToken cancellation = default)
    {
        var source = storage.GetBlobContainerClient(container).GetBlobClient(name);
        try
        {
            await using var content = await source.OpenReadAsync(cancellationToken: cancellation);
            await storage.GetBlobContainerClient(DocumentContainers.Quarantine).GetBlobClient($"{container}/{name}").UploadAsync(
                content, new BlobUploadOptions { Metadata = new Dictionary<string, string> { ["reason"] = reason } }, cancellation);
        }
        catch (RequestFailedException gone) when (gone.Status == 404)
        {
            return;
        }

        await source.DeleteIfExistsAsync(cancellationToken: cancellation);
    }

    /// <summary>Every guide, by name.</summary>
    public async IAsyncEnumerable<BlobClient> GuidesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var guides = storage.GetBlobContainerClient(DocumentContainers.Bands);
        await foreach (var guide in guides.GetBlobsAsync(cancellationToken: cancellation))
        {
            yield return guides.GetBlobClient(guide.Name);
        }
    }

    /// <summary>Deletes every document of a person's, with its receipt.</summary>
    public async Task EraseAsync(string tenant, string person, CancellationToken cancellation = default)
    {
        var folder = Folder(tenant, person);
        foreach (var (container, prefix) in Places(folder))
        {
            var blobs = storage.GetBlobContainerClient(container);
            await foreach (var blob in blobs.GetBlobsAsync(new() { Prefix = prefix }, cancellation))
            {
                await blobs.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: cancellation);
            }
        }
    }

    private static IEnumerable<(string Container, string Prefix)> Places(string folder) =>
        from owned in (string[])[DocumentContainers.Offers, DocumentContainers.Transcripts]
        from place in ((string, string)[])[(owned, folder), (DocumentContainers.Receipts, $"{owned}/{folder}"), (DocumentContainers.Quarantine, $"{owned}/{folder}")]
        select place;

    private static string Folder(string tenant, string person) => $"{BlobNames.Escape(tenant)}/{BlobNames.Escape(person)}/";

    private async Task<ReadOnlyMemory<byte>?> BytesAsync(Stream content, long expected, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream((int)Math.Min(expected, maxBytes));
        var part = new byte[64 << 10];
        for (int read; (read = await content.ReadAsync(part, cancellation)) > 0;)
        {
            if (bytes.Length + read > maxBytes)
            {
                return null;
            }

            bytes.Write(part, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
