using System.Globalization;
using Coach.Bands;
using Embedded;
using Sources;
using Sources.Refreshing;

namespace Local.Rendering;

/// <summary>What a refresh did, for people.</summary>
internal static class RefreshText
{
    /// <summary>Changes printed; all of them are listed by <c>coach bands diff</c>.</summary>
    private const int MostChanges = 5;

    /// <summary>The file in the data folder that lists what the last refresh set aside.</summary>
    public const string SetAsideFile = "set-aside.csv";

    public static async Task WriteAsync(RefreshReport report, IBandStore store, DataFolder folder, Terminal terminal, CancellationToken cancellation)
    {
        foreach (var source in report.Sources)
        {
            await terminal.Out.WriteLineAsync($"  {source.Source.Title}: {State(source)}");
            if (source.Message is { } message)
            {
                await terminal.Error.WriteLineAsync($"coach: {source.Source.Title}: {message}");
            }
        }

        foreach (var doubt in report.Doubts)
        {
            await terminal.Error.WriteLineAsync($"coach: {(doubt.Where is null ? "" : doubt.Where + ": ")}{doubt.Message}");
        }

        await terminal.Out.WriteLineAsync(Ending(report));
        if (report.Examples.Count > 0)
        {
            await File.WriteAllLinesAsync(Path.Combine(folder.Path, SetAsideFile), SetAside(report.Examples), cancellation);
            await terminal.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{report.SetAside:N0} figures were set aside; {SetAsideFile} in the data folder lists them with the reason."));
        }

        if (report is { Outcome: RefreshOutcome.Published, Before.Length: > 0 })
        {
            await WriteChangesAsync(report, store, terminal, cancellation);
        }
    }

    private static async Task WriteChangesAsync(RefreshReport report, IBandStore store, Terminal terminal, CancellationToken cancellation)
    {
        var since = SnapshotHead.TimeOf(report.Before) is { } time ? DateOnly.FromDateTime(time.UtcDateTime) : (DateOnly?)null;
        var count = 0;
        await foreach (var change in SnapshotDifference.BetweenAsync(store.ReadAsync(report.Before, cancellation), store.ReadAsync(report.Snapshot, cancellation)).WithCancellation(cancellation))
        {
            if (count++ < MostChanges)
            {
                await terminal.Out.WriteLineAsync($"  {change.InWords(since)}");
            }
        }

        if (count > MostChanges)
        {
            await terminal.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  and {count - MostChanges:N0} more changes: coach bands diff"));
        }
    }

    private static string State(SourceReport source) => source.State switch
    {
        SourceState.New => "new",
        SourceState.Unchanged => "nothing new",
        SourceState.LastGood => string.Create(CultureInfo.InvariantCulture, $"failed, its data of {source.FetchedAt:d MMMM yyyy} is used"),
        SourceState.Failed => "failed, it has no earlier data",
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    private static string Ending(RefreshReport report)
    {
        var moved = string.Create(CultureInfo.InvariantCulture, $"{report.Bytes / 1e6:0.##} MB came over the network");
        return report.Outcome switch
        {
            RefreshOutcome.NothingNew => $"Nothing new, {moved}. The bands stay as they are.",
            RefreshOutcome.Refused => $"Not published: the bands stay as they were, {moved}.",
            _ => string.Create(CultureInfo.InvariantCulture, $"{report.Bands:N0} bands reckoned from {report.Observations:N0} rows, {moved}."),
        };
    }

    private static IEnumerable<string> SetAside(IReadOnlyList<OutlyingPay> examples) =>
        examples.Select(example => Line(example.Observation, example.Why)).Prepend("source,company,title,region,min,max,currency,period,as_of,where,why");

    private static string Line(PayObservation seen, string why) => CsvText.Line(
        seen.Source, seen.Company, seen.Title, seen.Region, seen.Base.Min, seen.Base.Max, seen.Base.Currency.Code, seen.Base.Period.ToString().ToLowerInvariant(),
        seen.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), seen.Where, why);
}
