using Coach.Bands;

namespace Reading.Facts;

/// <summary>A guide's rows as bands to keep.</summary>
public static class GuideBands
{
    /// <summary>
    /// One band a row, in the guide's order, the first with what the guide says beside figures; none where the guide's title names no company or no role.
    /// </summary>
    /// <param name="guide">The guide as read.</param>
    /// <param name="asOf">The day of import: guides do not say from which day their figures are.</param>
    public static IReadOnlyList<Band> ToBands(this Guide guide, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(guide);
        return guide is { Company: { } company, Role: { } role }
            ? [.. guide.Bands.Select((row, n) => ToBand(row, new(company, role, row.Level, row.Region), Source(guide, row, asOf)) with { Notes = n == 0 ? Notes(guide, company, role) : null })]
            : [];
    }

    /// <summary>Null where it says nothing.</summary>
    private static GuideNotes? Notes(Guide guide, string company, string role) => guide.LevelMapping.Count + guide.Levers.Count + guide.Sources.Count == 0
        ? null
        : new(Path.GetFileName(guide.Source), company, role, guide.LevelMapping, [.. guide.Levers.Select(lever => new GuideArgument(lever.Title, lever.Text))], guide.Sources);

    private static Band ToBand(GuideBand row, BandKey key, Provenance provenance) =>
        new(key, row.Base, row.Equity, row.BonusPercent, row.Bonus, row.SignOn, row.Total, provenance);

    private static Provenance Source(Guide guide, GuideBand row, DateOnly asOf) => new(Path.GetFileName(guide.Source), asOf, $"row {row.Row}");
}
