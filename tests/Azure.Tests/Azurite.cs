using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Node;

namespace Azure.Tests;

/// <summary>Microsoft's own emulator of the storage protocols, in memory, on ports of its own. One serves all tests of an assembly.</summary>
public sealed partial class Azurite : IAsyncLifetime
{
    /// <summary>The collection of the tests that use it.</summary>
    public const string Name = "Azurite";

    // Azurite's account, which is the same for everybody and guards nothing.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);
    private static int s_prefixes;

    private Process? _process;
    private Task _read = Task.CompletedTask;

    /// <summary>How to reach its blobs, queues and tables.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>Its tables.</summary>
    public TableServiceClient Tables => new(ConnectionString);

    /// <summary>Its blobs.</summary>
    public BlobServiceClient Blobs => new(ConnectionString);

    /// <summary>The requests that it served, as it prints them, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>A beginning of table names that no other test has.</summary>
    public static string Prefix() => $"t{Interlocked.Increment(ref s_prefixes)}x";

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var folder = await NodeFolder.OfAsync("Azure.Tests");
        string[] arguments =
        [
            Path.Combine(folder, "node_modules", "azurite", "dist", "src", "azurite.js"), "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry",
            "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
        ];
        _process = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var patience = new CancellationTokenSource(s_patience);
        var addresses = new Dictionary<string, string>();
        while (addresses.Count < 3)
        {
            var line = await _process.StandardOutput.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException($"Azurite ended: {await _process.StandardError.ReadToEndAsync(patience.Token)}");
            if (Listening().Match(line) is { Success: true } told)
            {
                addresses[told.Groups[1].Value] = told.Groups[2].Value;
            }
        }

        // It prints a line for each request, which has to be read for it to go on.
        _read = Task.WhenAll(NoteAsync(_process.StandardOutput), _process.StandardError.ReadToEndAsync());
        ConnectionString = $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
            + string.Concat(addresses.Select(address => $"{address.Key}Endpoint={address.Value}/{Account};"));
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        _process?.Kill(entireProcessTree: true);
        await _read;
        _process?.Dispose();
    }

    private async Task NoteAsync(StreamReader lines)
    {
        while (await lines.ReadLineAsync() is { } line)
        {
            Requests.Enqueue(line);
        }
    }

    [GeneratedRegex(@"Azurite (\w+) service is successfully listening at (http\S+)")]
    private static partial Regex Listening();
}

/// <summary>Tests of this collection share one Azurite.</summary>
[CollectionDefinition(Azurite.Name)]
public sealed class OneAzurite : ICollectionFixture<Azurite>;
