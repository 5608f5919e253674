using Coach.Pay;

namespace Coach.Comparisons;

/// <summary>Offers side by side, the best for this person first, with the reasons and with what would turn it round.</summary>
/// <param name="Kind">For programs: always <c>comparison</c>.</param>
/// <param name="Currency">The currency of every figure.</param>
/// <param name="Standings">The best first; those whose day has passed last.</param>
/// <param name="Lead4">By how much the first is worth more than the second; 0 where there is no second.</param>
/// <param name="Why">Why the first comes first, a sentence each.</param>
/// <param name="TurningPoints">What would put the second first, the nearest first.</param>
/// <param name="Waiting">What to know about days to answer by.</param>
/// <param name="Assumed">What was assumed, with its source.</param>
/// <param name="Problems">What could not be compared.</param>
public sealed record Comparison(
    string Kind,
    Currency Currency,
    IReadOnlyList<OfferStanding> Standings,
    decimal Lead4,
    IReadOnlyList<string> Why,
    IReadOnlyList<TurningPoint> TurningPoints,
    IReadOnlyList<string> Waiting,
    IReadOnlyList<Negotiations.Reason> Assumed,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>Offers that can be compared at once: more cannot be held in mind.</summary>
    public const int MostOffers = 8;

    /// <summary>Compares.</summary>
    /// <param name="offers">Two or more; what is beyond <see cref="MostOffers"/> is left out.</param>
    /// <param name="rates">For offers in different currencies.</param>
    /// <param name="options">What is assumed and what matters; <see cref="ComparisonOptions.Problem"/> must be null.</param>
    /// <param name="today">The day, for dates to answer by.</param>
    /// <param name="currency">The currency to compare in; null for that of the first offer.</param>
    /// <returns>The comparison; null where fewer than two offers state money in currencies that can be compared.</returns>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static Comparison? Of(IReadOnlyList<ComparedOffer> offers, ExchangeRates rates, ComparisonOptions options, DateOnly today, Currency? currency = null)
    {
        ArgumentNullException.ThrowIfNull(offers);
        ArgumentNullException.ThrowIfNull(rates);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problem() is { } problem)
        {
            throw new ArgumentException(problem, nameof(options));
        }

        var looked = offers.Take(MostOffers).Select(offer => offer with { Offer = Offers.PlausibleOffer.Of(offer.Offer).Offer }).ToArray();
        if (looked.Length < 2 || (currency ?? looked.FirstOrDefault(offer => offer.Currency is not null)?.Currency) is not { } to)
        {
            return null;
        }

        var scale = WorthScale.Of(looked, to, rates, options, today);
        var standings = looked
            .Select((offer, n) => OfferWorth.Of(offer, n + 1, scale))
            .OfType<OfferStanding>()
            .OrderBy(standing => standing.HasPassed)
            .ThenByDescending(standing => standing.Worth4)
            .ThenBy(standing => standing.Number)
            .ToArray();
        if (standings.Length < 2)
        {
            return null;
        }

        var reckoned = new ReckonedComparison(looked, scale, standings);
        return new(
            "comparison",
            to,
            standings,
            standings[0].Worth4 - standings[1].Worth4,
            ComparisonReasons.Why(reckoned).ToArray(),
            TurningPoint.Of(reckoned),
            AnswerOrder.Of(reckoned).ToArray(),
            ComparisonReasons.Assumed(reckoned).ToArray(),
            looked.Where((_, n) => standings.All(standing => standing.Number != n + 1)).Select(NotCompared(to)).ToArray());
    }

    private static Func<ComparedOffer, Problem> NotCompared(Currency to) => offer => offer.Offer.Base is { } pay && pay.Currency != to
        ? new(ProblemCodes.CurrencyMismatch, $"{offer.Called} pays in {pay.Currency} and is left out: no exchange rate to {to} is held.")
        : new(ProblemCodes.CurrencyMismatch, $"{offer.Called} is left out: it states no money that can be compared in {to}.");
}

/// <summary>What the words of a comparison are written from.</summary>
/// <param name="Offers">As given.</param>
/// <param name="Scale">What they were measured by.</param>
/// <param name="Standings">The best first.</param>
internal sealed record ReckonedComparison(IReadOnlyList<ComparedOffer> Offers, WorthScale Scale, IReadOnlyList<OfferStanding> Standings)
{
    public OfferStanding First => Standings[0];

    public OfferStanding Second => Standings[1];

    public ComparedOffer OfferOf(OfferStanding standing) => Offers[standing.Number - 1];

    public string Money(decimal amount) => MoneyFormat.Full(new Money(Math.Round(amount, MidpointRounding.AwayFromZero), Scale.Currency));
}
