using Reading;
using Reading.Facts;
using Sources.Fetching;

namespace Sources.Readers;

/// <summary>Reads a compensation guide of any format that documents are read in.</summary>
internal static class GuideFileReader
{
    public static IEnumerable<SourceItem> Read(SourceSetting source, FetchedFile file, TimeProvider clock)
    {
        // Named as the source, so that importing the same guide by hand takes the same place.
        var name = Path.GetFileName(source.Location.Split('?')[0]);
        var document = DocumentReader.Read(name, File.ReadAllBytes(file.Path), new(), clock, CancellationToken.None);
        var day = source.AsOf ?? DateOnly.FromDateTime(file.FetchedAt.UtcDateTime);
        var bands = FactsReader.Read(source.Name ?? name, document).OfType<Guide>().SelectMany(guide => guide.ToBands(day)).ToList();
        return bands.Count > 0
            ? bands.Select(band => new SourceItem.Stated(band))
            : throw new SourceUnavailableException("The guide has no bands in it. A guide has a title with role and company, and a table of pay.");
    }
}
