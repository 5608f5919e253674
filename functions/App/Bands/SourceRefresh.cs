using AzureBlobs;
using Coach.Bands;
using Coach.Signals;
using Embedded;
using Sources;
using Sources.Refreshing;

namespace App.Bands;

/// <summary>The refresh from public sources, which works on a folder, over blobs: what it needs is fetched before and kept afterwards.</summary>
public sealed class SourceRefresh(IBandStore bands, IHiringStore hiring, SourceBlobs blobs, TimeProvider clock)
{
    /// <summary>Runs once; null where <c>sources/sources.json</c> names no source.</summary>
    /// <exception cref="InvalidDataException">That file is no list of sources.</exception>
    /// <exception cref="InvalidOperationException">Somebody else published bands meanwhile; the next run takes theirs in.</exception>
    public async Task<RefreshReport?> RunAsync(CancellationToken cancellation)
    {
        var place = Directory.CreateTempSubdirectory("coach-");
        try
        {
            var folder = DataFolder.Of(place.FullName, null);
            await blobs.FetchAsync(folder.Path, cancellation);
            var list = SourceList.Read(folder.SourceListPath);
            if (list.Sources.Count == 0)
            {
                return null;
            }

            var report = await new BandRefresh(bands, hiring, folder, new(), clock).RunAsync(list, force: false, _ => { }, cancellation);
            await blobs.KeepAsync(folder.Path, Path.GetFileName(folder.SourcesPath), cancellation);
            return report;
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }
}
