using System.Globalization;
using Coach.Pay;

namespace Coach.Bands;

/// <summary>Where the figures of a band come from, component by component.</summary>
public static class BandSources
{
    /// <summary>What each component that the band gives was reckoned from, or where it stands as stated.</summary>
    public static IEnumerable<ComponentEvidence> Of(Band band)
    {
        ArgumentNullException.ThrowIfNull(band);
        return Enum.GetValues<PayComponent>()
            .Where(component => ComponentRange.Of(band, component) is not null)
            .Select(component => band.EvidenceOf(component) ?? Stated(component, band.Provenance));
    }

    /// <summary>"37 postings, 12 filings, 2 March 2026": the band in one line, with the newest day.</summary>
    public static string InShort(Band band)
    {
        ArgumentNullException.ThrowIfNull(band);
        var from = band.Provenance;
        return string.Create(CultureInfo.InvariantCulture, $"{from.Source}{(from.Evidence is null ? "" : $", {from.Evidence}")}, {from.AsOf:d MMMM yyyy}");
    }

    /// <summary>Components with the same sources together: "base: 37 postings of lever tern, …; equity, total: stated in guide.md, row 2, …".</summary>
    /// <param name="band">The band.</param>
    /// <param name="most">Sources of a component that are named.</param>
    public static string InWords(Band band, int most) => string.Join("; ", Of(band)
        .GroupBy(part => string.Join(" and ", part.Sources.Take(most).Select(SourceWords.Of)), (sources, parts) => $"{string.Join(", ", parts.Select(part => Words.Of(part.Component)))}: {sources}"));

    /// <summary>A component that stands as one source states it.</summary>
    internal static ComponentEvidence Stated(PayComponent component, Provenance from) =>
        new(component, 1, 0, null, [new(from.Source, SourceKind.Guide, 1, from.AsOf, from.AsOf, from.Evidence)]);
}
