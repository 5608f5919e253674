using Coach.Bands;
using Coaching;
using Microsoft.Extensions.Logging;
using Reading.Facts;

namespace App.Bands;

/// <summary>Puts the bands of guides into a new snapshot, which is checked and published.</summary>
public sealed partial class GuideBandImport(IBandStore bands, TimeProvider clock, ILogger<GuideBandImport> log)
{
    /// <summary>Adds what the guides say; nothing happens where they say nothing new.</summary>
    /// <exception cref="InvalidOperationException">Others kept publishing in between; the trigger comes again.</exception>
    public async Task AddAsync(IReadOnlyList<DocumentFacts> facts, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        Band[] imported = [.. facts.OfType<Guide>().SelectMany(guide => guide.ToBands(today))];
        if (imported.Length > 0 && await BandPublication.PublishAsync(bands, imported, refusesBroken: true, clock, cancellation) is { Doubts.Count: > 0 } doubtful)
        {
            LogDoubtful(doubtful.Doubts.Count, doubtful.IsPublished);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} bands of the new snapshot are doubtful; it is published: {IsPublished}.")]
    private partial void LogDoubtful(int count, bool isPublished);
}
