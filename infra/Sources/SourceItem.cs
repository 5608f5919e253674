using Coach.Bands;
using Coach.Pay;
using Coach.Signals;

namespace Sources;

/// <summary>One thing that a source tells.</summary>
public abstract record SourceItem
{
    private SourceItem()
    {
    }

    /// <summary>What one posting or filing pays.</summary>
    public sealed record Observed(PayObservation Pay) : SourceItem;

    /// <summary>A band as the source itself reckoned it.</summary>
    public sealed record Stated(Band Band) : SourceItem;

    /// <summary>Exchange rates of a day.</summary>
    public sealed record Quoted(ExchangeRates Rates) : SourceItem;

    /// <summary>A posting that is open, whether it states pay or not.</summary>
    /// <param name="Company">The employer as written.</param>
    /// <param name="Role">What was posted.</param>
    public sealed record Posted(string Company, PostedRole Role) : SourceItem;
}
