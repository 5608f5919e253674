namespace Coach.Bands;

/// <summary>All bands as they stood at one moment.</summary>
/// <param name="Id">A name that grows with time; empty for the snapshot before the first.</param>
/// <param name="Bands">In the order of import.</param>
public sealed record BandSnapshot(string Id, IReadOnlyList<Band> Bands)
{
    /// <summary>No bands yet.</summary>
    public static BandSnapshot Empty { get; } = new("", []);
}
