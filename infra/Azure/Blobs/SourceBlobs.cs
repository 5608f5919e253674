using Azure.Storage.Blobs;

namespace AzureBlobs;

/// <summary>
/// What the refresh of the bands needs from one night to the next: <c>sources.json</c>, files it names, and what was fetched. It works on a folder; here is where
/// the folder comes from and goes to.
/// </summary>
/// <param name="storage">The account.</param>
public sealed class SourceBlobs(BlobServiceClient storage)
{
    private readonly BlobContainerClient _blobs = storage.GetBlobContainerClient(DocumentContainers.Sources);

    /// <summary>Writes every blob into a folder, with the time at which it was written there: a file is told from a newer one by its time.</summary>
    public async Task FetchAsync(string folder, CancellationToken cancellation = default)
    {
        await foreach (var blob in _blobs.GetBlobsAsync(cancellationToken: cancellation))
        {
            if (PathWithin(folder, blob.Name) is not { } path)
            {
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await _blobs.GetBlobClient(blob.Name).DownloadToAsync(path, cancellation);
            File.SetLastWriteTimeUtc(path, blob.Properties.LastModified!.Value.UtcDateTime);
        }
    }

    /// <summary>Keeps what changed in a part of the folder since it was fetched, and forgets what is gone from there.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="part">A folder within it; what people put elsewhere is theirs.</param>
    /// <param name="cancellation">Gives up; what was kept so far is kept.</param>
    public async Task KeepAsync(string folder, string part, CancellationToken cancellation = default)
    {
        var within = Path.Combine(folder, part);
        var files = Directory.Exists(within)
            ? Directory.GetFiles(within, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), StringComparer.Ordinal)
            : [];
        await foreach (var blob in _blobs.GetBlobsAsync(new() { Prefix = $"{part}/" }, cancellation))
        {
            if (!files.TryGetValue(blob.Name, out var path))
            {
                await _blobs.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: cancellation);
            }
            else if (File.GetLastWriteTimeUtc(path) == blob.Properties.LastModified!.Value.UtcDateTime)
            {
                files.Remove(blob.Name);
            }
        }

        foreach (var (name, path) in files)
        {
            await _blobs.GetBlobClient(name).UploadAsync(path, overwrite: true, cancellation);
        }
    }

    // A name that leads out of the folder is nobody's file.
    internal static string? PathWithin(string folder, string name)
    {
        var path = Path.GetFullPath(Path.Combine(folder, name));
        return path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path : null;
    }
}
