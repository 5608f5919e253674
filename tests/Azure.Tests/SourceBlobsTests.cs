using Azure.Storage.Blobs;
using AzureBlobs;

namespace Azure.Tests;

/// <summary>The folder of the refresh, kept as blobs between two nights.</summary>
[Collection(Azurite.Name)]
public sealed class SourceBlobsTests(Azurite azurite) : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-");

    private BlobContainerClient Container => azurite.Blobs.GetBlobContainerClient(DocumentContainers.Sources);

    private SourceBlobs Sources => new(azurite.Blobs);

    public async Task InitializeAsync()
    {
        await Container.DeleteIfExistsAsync();
        await Container.CreateIfNotExistsAsync();
    }

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task What_was_kept_is_there_the_next_night_and_what_did_not_change_is_not_written_again()
    {
        await Container.UploadBlobAsync("sources.json", new BinaryData("{}"));
        Write("sources/a.json", "note");
        Write("sources/b.1234", "page");
        await Sources.KeepAsync(_folder.FullName, "sources");
        var written = await TimesAsync();

        using var next = new NextNight();
        await Sources.FetchAsync(next.Path);
        Assert.Equal(("{}", "note", "page"), (next.Read("sources.json"), next.Read("sources/a.json"), next.Read("sources/b.1234")));
        File.WriteAllText(Path.Combine(next.Path, "sources/a.json"), "news");
        File.Delete(Path.Combine(next.Path, "sources/b.1234"));
        File.WriteAllText(Path.Combine(next.Path, "sources/c.5678"), "other");
        await Sources.KeepAsync(next.Path, "sources");

        var now = await TimesAsync();
        Assert.Equal(["sources.json", "sources/a.json", "sources/c.5678"], now.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(written["sources.json"], now["sources.json"]);
        Assert.NotEqual(written["sources/a.json"], now["sources/a.json"]);
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("sources/../../outside.txt")]
    [InlineData("/etc/outside.txt")]
    [InlineData("")]
    public void A_name_that_leads_out_of_the_folder_is_nobodys_file(string name) => Assert.Null(SourceBlobs.PathWithin(_folder.FullName, name));

    [Fact]
    public void Every_other_name_is_a_file_within() => Assert.Equal(Path.Combine(_folder.FullName, "sources", "a.json"), SourceBlobs.PathWithin(_folder.FullName, "sources/a.json"));

    private async Task<Dictionary<string, string>> TimesAsync()
    {
        var times = new Dictionary<string, string>();
        await foreach (var blob in Container.GetBlobsAsync())
        {
            times[blob.Name] = blob.Properties.ETag!.Value.ToString();
        }

        return times;
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private sealed class NextNight : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("coach-").FullName;

        public string Read(string name) => File.ReadAllText(System.IO.Path.Combine(Path, name));

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
