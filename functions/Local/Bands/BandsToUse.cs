using Coach.Bands;
using Coach.Offers;

namespace Local.Bands;

/// <summary>The bands a command judges an offer by: the guides given with it, else those kept.</summary>
internal static class BandsToUse
{
    public static async Task<BandSnapshot> Async(CommandHost host, Offer offer, string[] guides, string? data, CancellationToken cancellation)
    {
        if (guides.Length > 0)
        {
            return GuideImport.Read(guides, host).AsSnapshot(host.Clock.GetUtcNow());
        }

        using var held = HeldBands.Open(data, host);
        var bands = held is null ? BandSnapshot.Empty : await held.Store.ForOfferAsync(offer, cancellation: cancellation);
        if (bands.Id.Length == 0)
        {
            await host.Terminal.Error.WriteLineAsync("coach: no bands are held yet, so the offer is judged by itself. Import guides with: coach bands import PATH");
        }

        return bands;
    }
}
