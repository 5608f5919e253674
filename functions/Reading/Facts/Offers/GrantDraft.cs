using Coach.Offers;
using Coach.Pay;

namespace Reading.Facts.Offers;

/// <summary>A grant while its parts are put together.</summary>
internal sealed class GrantDraft
{
    public required Passage Passage { get; init; }

    public int Start { get; init; }

    /// <summary>Where what is said of other pay in the same sentence ends; 0 where nothing is.</summary>
    public int OwnFrom { get; set; }

    public EquityKind Kind { get; init; }

    public decimal? Value { get; set; }

    public Currency? Currency { get; set; }

    public decimal? Units { get; set; }

    public static GrantDraft Of(GrantPart part, EquityKind kind) =>
        new() { Passage = part.Passage, Start = part.Start, Kind = kind, Value = part.Amount, Currency = part.Currency, Units = part.Units };
}
