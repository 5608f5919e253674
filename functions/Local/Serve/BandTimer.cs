using System.Globalization;
using Coaching;
using Embedded;
using Microsoft.Extensions.Logging;
using Sources;
using Sources.Refreshing;

namespace Local.Serve;

/// <summary>
/// Refreshes the bands by itself, beside everything else, and lets those negotiations know whose company's bands moved. When it last ran stands in the data
/// folder, so that a restart does not ask the sources again.
/// </summary>
internal sealed partial class BandTimer(LocalCoach coach, DataFolder folder, ServeOptions options, TimeProvider clock, ILogger logger)
{
    /// <summary>How often it looks whether it is time. Default 1 min; range 1 s to 1 h.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(1);

    private string NotePath => Path.Combine(folder.SourcesPath, "refreshed");

    /// <summary>Runs until cancelled. A refresh that fails is tried again at its next time.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(LookEvery, clock);
        while (options.RefreshHours > 0)
        {
            await LookAsync(cancellation);
            if (!await timer.WaitForNextTickAsync(cancellation).AsTask().ConfigureAwait(false))
            {
                return;
            }
        }
    }

    /// <summary>One look: a refresh where it is time and there are sources.</summary>
    /// <returns>Whether a new snapshot was published.</returns>
    public async Task<bool> LookAsync(CancellationToken cancellation)
    {
        try
        {
            return clock.GetUtcNow() >= Due() && SourceList.Read(folder.SourceListPath) is { Sources.Count: > 0 } list && await RefreshAsync(list, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogRefreshFailed(failure.GetType().Name);
            return false;
        }
    }

    // A time still to come was written while the clock was ahead.
    private DateTimeOffset Due() => File.Exists(NotePath) && DateTimeOffset.TryParse(File.ReadAllText(NotePath), CultureInfo.InvariantCulture, out var last) && last <= clock.GetUtcNow()
        ? last.AddHours(options.RefreshHours)
        : DateTimeOffset.MinValue;

    private async Task<bool> RefreshAsync(SourceList list, CancellationToken cancellation)
    {
        // Noted first: a refresh that brings the process down is not tried again at once.
        Directory.CreateDirectory(folder.SourcesPath);
        await File.WriteAllTextAsync(NotePath, clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture), cancellation);
        var report = await Task.Run(() => new BandRefresh(coach.Bands, coach.Hiring, folder, new(), clock).RunAsync(list, force: false, _ => { }, cancellation), cancellation);
        var failed = report.Sources.Count(source => source.State is SourceState.Failed or SourceState.LastGood);
        LogRefreshed(report.Outcome, report.Bands, failed);
        if (report.Outcome != RefreshOutcome.Published)
        {
            return false;
        }

        await new BandNews(coach.Bands, coach.Store, coach.Coaching, clock).TellAsync(report.Before, report.Snapshot, coach.Conversations.AcceptAsync, cancellation);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The bands were refreshed: {Outcome}, {Bands} bands, {Failed} sources failed.")]
    private partial void LogRefreshed(RefreshOutcome outcome, int bands, int failed);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The refresh of the bands failed with {Failure}; it is tried again at its next time.")]
    private partial void LogRefreshFailed(string failure);
}
