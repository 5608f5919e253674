using Coach.Bands;
using Coach.Negotiations;

namespace Coaching;

/// <summary>Lets those negotiations know whose company's bands moved in a refresh. Told again, it changes nothing: the signal has the id of the snapshot.</summary>
/// <param name="bands">Where both snapshots are kept.</param>
/// <param name="store">Where the negotiations are kept.</param>
/// <param name="coaching">Writes signals.</param>
/// <param name="clock">Tells who is still there.</param>
public sealed class BandNews(IBandStore bands, INegotiationStore store, ICoaching coaching, TimeProvider clock)
{
    /// <summary>Whoever said nothing for longer is not told: the message would count as a sign of life, and put off their being forgotten. Default 30; range 1 to 365.</summary>
    private const int LiveDays = 30;

    /// <summary>Tells what moved between two snapshots.</summary>
    /// <param name="before">The snapshot before; empty where there was none, and nobody is told anything.</param>
    /// <param name="after">The one that took its place.</param>
    /// <param name="accept">Stores a signal and wakes its negotiation.</param>
    /// <param name="cancellation">Gives up; those who were told stay told.</param>
    public async Task TellAsync(string before, string after, Func<NegotiationKey, Arrival, CancellationToken, Task> accept, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(accept);
        var live = before.Length == 0 ? [] : await store.LiveSinceAsync(clock.GetUtcNow().AddDays(-LiveDays), cancellation);
        if (live.Count == 0)
        {
            return;
        }

        var moved = await MovedCompanies.BetweenAsync(bands, before, after, cancellation);
        foreach (var key in live)
        {
            var state = (await store.FindAsync(key, cancellation))?.State;
            foreach (var company in coaching.CompaniesOf(state))
            {
                if (await NewsAsync(company, after, moved, cancellation) is { } news)
                {
                    await accept(key, news, cancellation);
                }
            }
        }
    }

    private async Task<Arrival?> NewsAsync(string company, string snapshot, IReadOnlySet<string> moved, CancellationToken cancellation)
    {
        var now = await bands.OfGroupAsync(company, snapshot, cancellation);
        var id = $"bands/{snapshot}/{company}";
        return now.Bands.Any(band => moved.Contains(band.Key.CompanyForm)) ? new(id, coaching.BandsMoved(id, company, now), Said: null, clock.GetUtcNow()) : null;
    }
}
