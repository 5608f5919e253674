using Coach.Bands;
using Coach.Offers;
using Coach.Signals;

namespace Coach.Negotiations;

/// <summary>Judges one offer: what it is worth, where it stands, what to ask for.</summary>
public static class Advisor
{
    /// <summary>The whole advice. Never throws on what an offer or a band says: what cannot be reckoned is null and a problem says why.</summary>
    public static Advice Advise(AdviceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (offer, implausible) = PlausibleOffer.Of(request.Offer);
        request = request with { Offer = offer };
        var (value, ofValue) = OfferValuation.Value(offer, request.Rates);
        var (match, ofBand) = BandFinder.Find(offer, request.Bands);
        if ((match is null || match.Band.Key.IsMarket) && request.Trusted is { } trusted)
        {
            (match, ofBand) = (new BandMatch(PlausibleBand.Of(trusted), [], []), []);
        }

        Problem[] problems = [.. AnswerDeadline.Problem(request) is { } passed ? [passed] : Array.Empty<Problem>(), .. implausible, .. ofValue, .. ofBand];
        return match is null ? WithoutBand(request, value, problems) : WithBand(request, value, match, problems);
    }

    private static Advice WithBand(AdviceRequest request, OfferValue? value, BandMatch match, Problem[] problems)
    {
        var (positions, ofPositions) = BandPositions.Of(request.Offer, match, request.Rates);
        var strategy = StrategyPlan.Of(request, match, value);
        var questions = RecruiterQuestions.For(request.Offer, match.Band, request.IsRaise);
        return new Advice(
            request.Offer,
            match.Band,
            positions,
            value,
            strategy,
            strategy is null ? [] : EquivalentPackages.For(request, match.Band, strategy),
            AskScripts.For(request, match.Band, strategy, questions),
            questions,
            [.. StrategyReasons.Of(request, match, positions, strategy)],
            [.. problems, .. match.Problems, .. ofPositions, .. OfTotal(match.Band)])
        {
            Front = strategy is null ? null : PackageFront.Of(request, match.Band, strategy),
        };
    }

    private static Advice WithoutBand(AdviceRequest request, OfferValue? value, Problem[] problems)
    {
        var questions = RecruiterQuestions.For(request.Offer, null, request.IsRaise);
        return new Advice(
            request.Offer,
            null,
            [],
            value,
            null,
            [],
            AskScripts.For(request, null, null, questions),
            questions,
            [
                new Reason("No band is held for this job, so no figure is named: ask for the pay range first, it is the best number to have.", "Roussille 2024"),
                .. OfHiring(request),
                .. OpeningRules.For(request, null, null).Select(rule => new Reason(rule.Say, rule.Source)),
            ],
            problems);
    }

    /// <summary>What the company's hiring says; nothing where none of it is held.</summary>
    internal static IEnumerable<Reason> OfHiring(AdviceRequest request) => request.Hiring is { } hiring ? HiringReasons.Of(hiring) : [];

    private static IEnumerable<Problem> OfTotal(Band band)
    {
        if (!ComponentRange.TotalIncludesBonus(band))
        {
            yield return new(ProblemCodes.TotalExcludesBonus, "The band's total only adds up without the bonus, so your total is compared without it too.");
        }
    }
}
