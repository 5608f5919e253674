using Coach.Bands;
using Coach.Negotiations;

namespace Coaching;

/// <summary>The companies of which a band moved enough between two snapshots for people to hear of it.</summary>
internal static class MovedCompanies
{
    /// <summary>Their names in normal form (<see cref="BandKey.CompanyForm"/>).</summary>
    public static async Task<IReadOnlySet<string>> BetweenAsync(IBandStore store, string before, string after, CancellationToken cancellation)
    {
        var moved = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var change in SnapshotDifference.BetweenAsync(store.ReadAsync(before, cancellation), store.ReadAsync(after, cancellation)).WithCancellation(cancellation))
        {
            if (change.Moved is { } share && Math.Abs(share) >= MovedBandSteps.Share)
            {
                moved.Add(change.Key.CompanyForm);
            }
        }

        return moved;
    }
}
