using Coach.Bands;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>A case to practise on for who has no offer of their own yet. Company and figures are invented.</summary>
public static class PracticeCase
{
    /// <summary>A negotiation in which the practice has just begun. Lines are said to it as <see cref="Signal.Said"/>; it is over when no rehearsal is under way.</summary>
    /// <param name="seed">The same seed brings the same recruiter with the same limit.</param>
    /// <param name="now">The time of the practice.</param>
    public static Turn Begin(int seed, DateTimeOffset now)
    {
        var at = OfferCase.Of(s_offer) with { Bands = [Band(DateOnly.FromDateTime(now.DateTime))], Lookup = BandLookup.Answered };
        var file = CaseFile.Empty with { Consent = true, Road = Road.NewOffer, Stage = Stage.Analysed, Offers = [at] };
        var talk = new Talk(Negotiation.New("practice") with { File = file }, now);
        RehearsalSteps.Begin(talk, seed);
        return talk.End("begin");
    }

    private static readonly Offer s_offer = new(
        "Northlight Robotics",
        "Software Engineer",
        null,
        null,
        new PayAmount(152_000, Currency.Usd, PayPeriod.Year),
        new Bonus(10, null, null, false, false),
        [new SignOn(5_000, Currency.Usd, 0, 12)],
        [],
        null,
        null,
        null);

    private static Band Band(DateOnly today) => new(
        new BandKey("Northlight Robotics", "Software Engineer", null, null),
        new PayRange(140_000, 190_000, Currency.Usd, PayPeriod.Year),
        null,
        new PercentRange(10, 10),
        null,
        new PayRange(0, 60_000, Currency.Usd, PayPeriod.Once),
        null,
        new Provenance("the practice case", today));
}
