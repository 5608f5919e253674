namespace Coach.Bands;

/// <summary>Taking bands from a source into those already held.</summary>
public static class BandImport
{
    /// <summary>
    /// The next snapshot. What a source says of a company and a role takes the place of all that the same source said of them before, so that
    /// importing twice changes nothing and a row that was dropped from a guide is dropped here. Bands of other sources stay beside them.
    /// </summary>
    /// <param name="held">What is held now.</param>
    /// <param name="imported">The new bands, in the order to keep; an exact repeat is taken once.</param>
    /// <param name="now">The time of the import, for the snapshot's id.</param>
    /// <returns><paramref name="held"/> itself where nothing changes.</returns>
    public static BandSnapshot Into(BandSnapshot held, IReadOnlyList<Band> imported, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(held);
        ArgumentNullException.ThrowIfNull(imported);
        var told = imported.Select(Subject).ToHashSet();
        var before = held.Bands.ToLookup(WithoutDay);
        var taken = imported.Distinct().Select(band => before[WithoutDay(band)].FirstOrDefault(band));
        List<Band> next = [.. held.Bands.Where(band => !told.Contains(Subject(band))), .. taken];
        return next.ToHashSet().SetEquals(held.Bands) ? held : new(SnapshotHead.NextId(held.Id, now), next) { Rates = held.Rates };
    }

    // The day of import stands in for a day that the source does not name: the same figures seen again are not newer.
    private static Band WithoutDay(Band band) => band with { Provenance = band.Provenance with { AsOf = default } };

    private static (string Source, string Company, string Role) Subject(Band band) =>
        (band.Provenance.Source, band.Key.Company.ToUpperInvariant(), band.Key.Role.ToUpperInvariant());
}
