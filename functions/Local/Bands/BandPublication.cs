using Coach;
using Coach.Bands;

namespace Local.Bands;

/// <summary>Adds bands to those held, whoever else adds some meanwhile.</summary>
internal static class BandPublication
{
    /// <summary>How often to begin again where somebody else published meanwhile. Default 5: people import one at a time; range 1 to 100.</summary>
    private const int Attempts = 5;

    /// <summary>Publishes the held bands with the new ones among them. What looks wrong about them is given back; null where all of them were held already.</summary>
    /// <exception cref="InvalidOperationException">Others publish all the time.</exception>
    public static async Task<IReadOnlyList<Problem>?> PublishAsync(IBandStore store, IReadOnlyList<Band> bands, TimeProvider clock, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var held = await store.CurrentAsync(cancellation);
            var next = BandImport.Into(held, bands, clock.GetUtcNow());
            if (next == held)
            {
                return null;
            }

            try
            {
                await store.PublishAsync(next, held.Id, cancellation);
                return BandSnapshotCheck.Check(next, held);
            }
            catch (InvalidOperationException) when (attempt < Attempts)
            {
                // Somebody else's bands are in now: take ours into theirs.
                continue;
            }
        }
    }
}
