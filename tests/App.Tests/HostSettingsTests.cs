using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using Repository;

namespace App.Tests;

/// <summary>host.json against the options of the host's extensions, as they were built for the app: a key that none of them reads is ignored there without a word.</summary>
public sealed class HostSettingsTests
{
    private const string Durable = "Microsoft.Azure.WebJobs.Extensions.DurableTask.dll";

    [Theory]
    [InlineData("durableTask", Durable, "DurableTaskOptions")]
    [InlineData("durableTask/storageProvider", Durable, "AzureStorageOptions")]
    [InlineData("durableTask/tracing", Durable, "TraceOptions")]
    [InlineData("blobs", "Microsoft.Azure.WebJobs.Extensions.Storage.Blobs.dll", "BlobsOptions")]
    public void Every_key_is_an_option_of_the_extension_that_reads_it(string section, string library, string options)
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Path.Combine(SolutionFolder.Root(), "host.json")));
        var keys = section.Split('/').Aggregate(host.RootElement.GetProperty("extensions"), (part, name) => part.GetProperty(name)).EnumerateObject().Select(key => key.Name);

        // Which engine it is stands beside the options of the engine.
        Assert.Empty(keys.Where(key => key != "type").Except(Options(library, options), StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Beside_the_extensions_there_is_only_what_every_host_knows()
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Path.Combine(SolutionFolder.Root(), "host.json")));

        Assert.Empty(host.RootElement.EnumerateObject().Select(key => key.Name).Except(["version", "telemetryMode", "logging", "extensions", "functionTimeout"]));
        Assert.Equal("2.0", host.RootElement.GetProperty("version").GetString());
    }

    private static string[] Options(string library, string type)
    {
        using var file = File.OpenRead(Path.Combine(Built.App, ".azurefunctions", library));
        using var image = new PEReader(file);
        var reader = image.GetMetadataReader();
        var options = reader.TypeDefinitions.Select(reader.GetTypeDefinition).Single(one => reader.GetString(one.Name) == type);
        return [.. options.GetProperties().Select(one => reader.GetString(reader.GetPropertyDefinition(one).Name))];
    }
}
