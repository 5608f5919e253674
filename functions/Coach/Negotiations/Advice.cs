using System.Text.Json.Serialization;
using Coach.Bands;
using Coach.Offers;

namespace Coach.Negotiations;

/// <summary>Everything the coach has to say about one offer. Every number in it is reckoned by rules; the words only stand around them.</summary>
/// <param name="Offer">The offer that was judged.</param>
/// <param name="Band">The band it was held against; null where none is held (problem <c>band-not-found</c>).</param>
/// <param name="Positions">Where each component stands in the band; only components that both the offer and the band state.</param>
/// <param name="Value">What the offer is worth year by year; null where it states no money.</param>
/// <param name="Strategy">What to ask for and where to stop; null where there is nothing to reckon it from.</param>
/// <param name="Packages">Three packages worth the same to the person; empty where there is no room to vary.</param>
/// <param name="Scripts">Words to use; null where there is no strategy.</param>
/// <param name="Questions">What to ask the recruiter, the most telling first.</param>
/// <param name="Reasons">What the advice was reckoned from, one sentence each.</param>
/// <param name="Problems">What the person should know about the numbers.</param>
public sealed record Advice(
    Offer Offer,
    Band? Band,
    IReadOnlyList<BandPosition> Positions,
    OfferValue? Value,
    Strategy? Strategy,
    IReadOnlyList<Package> Packages,
    Scripts? Scripts,
    IReadOnlyList<string> Questions,
    IReadOnlyList<Reason> Reasons,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>The packages that cannot be bettered for one side without loss for the other; null where there are none.</summary>
    [JsonIgnore]
    public PackageFront? Front { get; init; }
}

/// <summary>Why the advice says what it says.</summary>
/// <param name="Text">One sentence for people.</param>
/// <param name="Source">The document, study or rule it stands on; null where it follows from the offer itself.</param>
public sealed record Reason(string Text, string? Source = null);

/// <summary>Words to use, ready to send or say: no blanks to fill in.</summary>
/// <param name="Email">A short message to the recruiter.</param>
/// <param name="Call">What to say on the phone.</param>
public sealed record Scripts(string Email, string Call);
