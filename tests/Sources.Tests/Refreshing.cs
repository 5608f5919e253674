using System.Globalization;
using Coach.Bands;

namespace Sources.Tests;

/// <summary>A server, a data folder, and sources over both.</summary>
internal sealed class Refreshing : IAsyncDisposable
{
    private readonly List<SourceItem> _items = [];

    private Refreshing(SourceServer server) => Server = server;

    public SourceServer Server { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("coach-").FullName;

    public SourceLimits Limits { get; set; } = new() { RetryAfter = TimeSpan.Zero, AnswerWithin = TimeSpan.FromSeconds(5), StillFor = TimeSpan.FromSeconds(5) };

    public IReadOnlyList<PayObservation> Observations => [.. _items.OfType<SourceItem.Observed>().Select(item => item.Pay)];

    public IReadOnlyList<Band> Bands => [.. _items.OfType<SourceItem.Stated>().Select(item => item.Band)];

    public SourceItem.Quoted Quoted => _items.OfType<SourceItem.Quoted>().Single();

    public long BytesReceived { get; private set; }

    public static async Task<Refreshing> StartAsync() => new(await SourceServer.StartAsync());

    /// <summary>Asks and reads one source as a refresh does.</summary>
    public async Task<SourceReport> RunAsync(SourceSetting source)
    {
        using var sources = new PublicSources(
            new SourceList { Sources = [source], Hosts = [Server.Host], RequestsPerSecond = 1_000 }, Folder, Path.Combine(Folder, "sources"), Limits, TimeProvider.System);
        _items.Clear();
        var read = sources.Read(await sources.AskAsync(source), _items.Add, _items.Clear, _ => { });
        BytesReceived = sources.BytesReceived;
        return read.Report;
    }

    public Task<SourceReport> RunAsync(SourceFormat kind, string path) => RunAsync(new SourceSetting(kind, Server.Url(path)) { Name = "it" });

    public string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(Folder, name), text);
        return name;
    }

    /// <summary>Observations as short lines: "Harbourlight | Data Engineer | Utrecht | 70000-90000 EUR Year | 2026-03-01".</summary>
    public IReadOnlyList<string> Lines => [.. Observations.Select(seen => string.Create(
        CultureInfo.InvariantCulture,
        $"{seen.Company} | {seen.Title} | {seen.Region} | {seen.Base.Min:0.##}-{seen.Base.Max:0.##} {seen.Base.Currency} {seen.Base.Period} | {seen.AsOf:yyyy-MM-dd}"))];

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
