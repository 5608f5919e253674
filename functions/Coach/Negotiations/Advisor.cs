using Coach.Offers;

namespace Coach.Negotiations;

/// <summary>Judges one offer: what it is worth, where it stands, what to ask for.</summary>
public static class Advisor
{
    /// <summary>The whole advice. Never throws on what an offer or a band says: what cannot be reckoned is null and a problem says why.</summary>
    public static Advice Advise(AdviceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (value, problems) = OfferValuation.Value(request.Offer, request.Rates);
        return new Advice(request.Offer, null, [], value, null, [], null, [], [], problems);
    }
}
