using Coach;
using Coach.Bands;

namespace Coaching;

/// <summary>What became of bands that were to be added.</summary>
/// <param name="IsPublished">Whether they are held now; they were refused otherwise.</param>
/// <param name="Doubts">What looks wrong about them.</param>
public sealed record AddedBands(bool IsPublished, IReadOnlyList<Problem> Doubts);

/// <summary>Adds bands to those held, whoever else adds some meanwhile.</summary>
public static class BandPublication
{
    /// <summary>How often to begin again where somebody else published meanwhile. Default 5: people import one at a time; range 1 to 100.</summary>
    private const int Attempts = 5;

    /// <summary>Publishes the held bands with the new ones among them. Null where all of them were held already.</summary>
    /// <param name="store">Where they are held.</param>
    /// <param name="bands">The new ones.</param>
    /// <param name="refusesBroken">Whether bands that must not replace others (<see cref="BandSnapshotCheck.IsBroken"/>) are refused: where nobody looks at the doubts.</param>
    /// <param name="clock">Names the snapshot.</param>
    /// <param name="cancellation">Gives up; nothing is changed.</param>
    /// <exception cref="InvalidOperationException">Others publish all the time.</exception>
    public static async Task<AddedBands?> PublishAsync(IBandStore store, IReadOnlyList<Band> bands, bool refusesBroken, TimeProvider clock, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(clock);
        for (var attempt = 1; ; attempt++)
        {
            var held = await store.CurrentAsync(cancellation);
            var next = BandImport.Into(held, bands, clock.GetUtcNow());
            if (next == held)
            {
                return null;
            }

            var doubts = BandSnapshotCheck.Check(next, held);
            if (refusesBroken && doubts.Any(BandSnapshotCheck.IsBroken))
            {
                return new(IsPublished: false, doubts);
            }

            try
            {
                await store.PublishAsync(next, held.Id, cancellation);
                return new(IsPublished: true, doubts);
            }
            catch (InvalidOperationException) when (attempt < Attempts)
            {
                // Somebody else's bands are in now: take ours into theirs.
                continue;
            }
        }
    }
}
