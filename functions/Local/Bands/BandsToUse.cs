using Coach.Bands;

namespace Local.Bands;

/// <summary>The bands a command judges by: the guides given with it, else those kept.</summary>
internal static class BandsToUse
{
    public static async Task<BandSnapshot> Async(CommandHost host, string[] guides, string? data, CancellationToken cancellation)
    {
        if (guides.Length > 0)
        {
            return GuideImport.Read(guides, host).AsSnapshot(host.Clock.GetUtcNow());
        }

        var held = await HeldBands.CurrentAsync(data, host, cancellation);
        if (held.Bands.Count == 0)
        {
            await host.Terminal.Error.WriteLineAsync("coach: no bands are held yet, so the offer is judged by itself. Import guides with: coach bands import PATH");
        }

        return held;
    }
}
