using Coach.Pay;

namespace Coach.Bands;

/// <summary>All bands as they stood at one moment, or those of one company.</summary>
/// <param name="Id">A name that grows with time; empty for the snapshot before the first.</param>
/// <param name="Bands">Company by company.</param>
public sealed record BandSnapshot(string Id, IReadOnlyList<Band> Bands)
{
    /// <summary>No bands yet.</summary>
    public static BandSnapshot Empty { get; } = new("", []);

    /// <summary>The dated exchange rates it was built with, for comparison only; null where none were held.</summary>
    public ExchangeRates? Rates { get; init; }
}
