namespace Coach.Negotiations;

/// <summary>What is asked for after the other side came back with a figure.</summary>
/// <param name="Line">The lines as they stand now. Where it is time to say yes, nothing more is asked for: the ask is what they offer.</param>
/// <param name="HasMoved">Whether they came up on it since their first offer.</param>
public sealed record StandingAsk(NegotiationLine Line, bool HasMoved)
{
    /// <summary>Whether nothing more is asked for.</summary>
    public bool IsSettled => Line.Offered >= Line.Ask;
}
