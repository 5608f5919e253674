using System.Globalization;
using Coach.Bands;
using Coach.Negotiations;
using Embedded;
using Local.Bands;
using Microsoft.Extensions.Logging;
using Sources;

namespace Local.Serve;

/// <summary>
/// Refreshes the bands by itself, beside everything else, and lets those negotiations know whose company's bands moved. When it last ran stands in the data
/// folder, so that a restart does not ask the sources again.
/// </summary>
internal sealed partial class BandTimer(LocalCoach coach, DataFolder folder, ServeOptions options, TimeProvider clock, ILogger logger)
{
    /// <summary>How often it looks whether it is time. Default 1 min; range 1 s to 1 h.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(1);

    /// <summary>Whoever said nothing for longer is not told: the message would count as a sign of life, and put off their being forgotten. Default 30; range 1 to 365.</summary>
    private const int LiveDays = 30;

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

    private DateTimeOffset Due() => File.Exists(NotePath) && DateTimeOffset.TryParse(File.ReadAllText(NotePath), CultureInfo.InvariantCulture, out var last)
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

        await TellAsync(report.Before, report.Snapshot, cancellation);
        return true;
    }

    private async Task TellAsync(string before, string after, CancellationToken cancellation)
    {
        var live = before.Length == 0 ? [] : await coach.LiveSinceAsync(clock.GetUtcNow().AddDays(-LiveDays), cancellation);
        if (live.Count == 0)
        {
            return;
        }

        var moved = await MovedCompanies.BetweenAsync(coach.Bands, before, after, cancellation);
        foreach (var key in live)
        {
            var state = (await coach.Store.FindAsync(key, cancellation))?.State;
            foreach (var company in coach.Coaching.CompaniesOf(state))
            {
                await TellAsync(key, company, after, moved, cancellation);
            }
        }
    }

    private async Task TellAsync(NegotiationKey key, string company, string snapshot, IReadOnlySet<string> moved, CancellationToken cancellation)
    {
        var bands = await coach.Bands.OfGroupAsync(company, snapshot, cancellation);
        if (bands.Bands.Any(band => moved.Contains(band.Key.CompanyForm)))
        {
            var id = $"bands/{snapshot}/{company}";
            await coach.Conversations.AcceptAsync(key, new(id, coach.Coaching.BandsMoved(id, company, bands), Said: null, clock.GetUtcNow()), cancellation);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The bands were refreshed: {Outcome}, {Bands} bands, {Failed} sources failed.")]
    private partial void LogRefreshed(RefreshOutcome outcome, int bands, int failed);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The refresh of the bands failed with {Failure}; it is tried again at its next time.")]
    private partial void LogRefreshFailed(string failure);
}
