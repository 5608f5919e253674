using Coach.Bands;
using Microsoft.Extensions.Logging;
using Reading.Facts;

namespace App.Bands;

/// <summary>Puts the bands of guides into a new snapshot, checks it, and publishes it.</summary>
public sealed partial class GuideBandImport(IBandStore bands, TimeProvider clock, Measures measures, ILogger<GuideBandImport> log)
{
    /// <summary>Tries against others who publish at the same time. Default 5; range 1 to 20.</summary>
    private const int MostTries = 5;

    /// <summary>Adds what the guides say; nothing happens where they say nothing new.</summary>
    /// <exception cref="InvalidOperationException">Others kept publishing in between; the trigger comes again.</exception>
    public async Task AddAsync(IReadOnlyList<DocumentFacts> facts, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        Band[] imported = [.. facts.OfType<Guide>().SelectMany(guide => guide.ToBands(today))];
        for (var tries = 1; imported.Length > 0; tries++)
        {
            var held = await bands.CurrentAsync(cancellation);
            var next = BandImport.Into(held, imported, clock.GetUtcNow());
            if (ReferenceEquals(next, held) || !IsSound(next, held))
            {
                return;
            }

            try
            {
                await bands.PublishAsync(next, held.Id, cancellation);
                measures.BandsRefreshed("published");
                return;
            }
            catch (InvalidOperationException) when (tries < MostTries)
            {
                LogTriedAgain(tries);
            }
        }
    }

    // A drift is for a person to look at; a range with its ends the wrong way round, or half the bands gone, never replaces good ones.
    private bool IsSound(BandSnapshot next, BandSnapshot held)
    {
        var problems = BandSnapshotCheck.Check(next, held);
        var isSound = !problems.Any(problem => problem.Code is Coach.ProblemCodes.BandOutOfOrder or Coach.ProblemCodes.BandsTooFew);
        if (problems.Count > 0)
        {
            LogDoubtful(problems.Count, isSound);
        }

        if (!isSound)
        {
            measures.BandsRefreshed("refused");
        }

        return isSound;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Somebody else published bands in between; try {Try}.")]
    private partial void LogTriedAgain(int @try);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} bands of the new snapshot are doubtful; it is published: {IsPublished}.")]
    private partial void LogDoubtful(int count, bool isPublished);
}
