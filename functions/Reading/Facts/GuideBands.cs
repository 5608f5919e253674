using Coach.Bands;

namespace Reading.Facts;

/// <summary>A guide's rows as bands to keep.</summary>
public static class GuideBands
{
    /// <summary>One band a row, in the guide's order; none where the guide's title names no company or no role.</summary>
    /// <param name="guide">The guide as read.</param>
    /// <param name="asOf">The day of import: guides do not say from which day their figures are.</param>
    public static IReadOnlyList<Band> ToBands(this Guide guide, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(guide);
        return guide is { Company: { } company, Role: { } role }
            ? [.. guide.Bands.Select(row => ToBand(row, new(company, role, row.Level, row.Region), Source(guide, row, asOf)))]
            : [];
    }

    /// <summary>What the guide says beside figures; null where its title names no company or no role.</summary>
    public static GuideNotes? ToNotes(this Guide guide)
    {
        ArgumentNullException.ThrowIfNull(guide);
        return guide is { Company: { } company, Role: { } role }
            ? new(Path.GetFileName(guide.Source), company, role, guide.LevelMapping, [.. guide.Levers.Select(lever => new GuideArgument(lever.Title, lever.Text))], guide.Sources)
            : null;
    }

    private static Band ToBand(GuideBand row, BandKey key, Provenance provenance) =>
        new(key, row.Base, row.Equity, row.BonusPercent, row.Bonus, row.SignOn, row.Total, provenance);

    private static Provenance Source(Guide guide, GuideBand row, DateOnly asOf) => new(Path.GetFileName(guide.Source), asOf, $"row {row.Row}");
}
