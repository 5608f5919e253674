using AzureTables;
using Microsoft.Azure.Functions.Worker;

namespace App.Bands;

/// <summary>Measures how long ago the bands were refreshed, so that somebody is told where a night went by without it.</summary>
public sealed class RefreshAge(TableBandStore bands, Measures measures)
{
    /// <summary>The timer: every hour.</summary>
    [Function(nameof(RefreshAge))]
    public async Task RunAsync([TimerTrigger("0 50 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        if (await bands.RefreshedAtAsync(cancellation) is { } at)
        {
            measures.BandsRefreshed(at);
        }
    }
}
