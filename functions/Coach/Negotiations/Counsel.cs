using Coach.Bands;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>The advice on what is known now.</summary>
internal static class Counsel
{
    /// <summary>On the offer as it stands now, going on with what is asked for already; null before there is one.</summary>
    public static Advice? Now(CaseFile file, DateOnly today) => RequestNow(file, today) is { } request ? Advisor.Advise(request) : null;

    /// <summary>What <see cref="Now"/> is reckoned from; null before there is an offer.</summary>
    public static AdviceRequest? RequestNow(CaseFile file, DateOnly today) =>
        file.Case is { } at ? Request(file, at, at.Now, today) with { Standing = CaseMove.Standing(file, today) } : null;

    /// <summary>On the offer as it stands now, as if nothing had been asked for yet; null before there is one.</summary>
    public static Advice? Afresh(CaseFile file, DateOnly today) => file.Case is { } at ? For(file, at, at.Now, today) : null;

    /// <summary>On the offer as it first came: its lines stay while counters come.</summary>
    public static Advice? AtFirst(CaseFile file, DateOnly today) => file.Case is { } at ? For(file, at, at.First, today) : null;

    /// <summary>On any variant of an offer.</summary>
    public static Advice For(CaseFile file, OfferCase at, Offer offer, DateOnly today) => Advisor.Advise(Request(file, at, offer, today));

    /// <summary>What the advice on a variant of an offer is reckoned from.</summary>
    public static AdviceRequest Request(CaseFile file, OfferCase at, Offer offer, DateOnly today) =>
        new(offer, new BandSnapshot(file.Snapshot ?? "", at.Bands.Where(band => !BandSteps.IsTold(band)).ToArray()), Rates(file), today)
        {
            Trusted = at.Bands.LastOrDefault(BandSteps.IsTold),
            Candidate = file.Name,
            Recruiter = file.Recruiter,
            Alternative = file.Road == Road.Raise ? null : BestOther(file, at),
            IsRaise = file.Road == Road.Raise,
            Results = file.Results,
            MonthsInRole = file.MonthsInRole,
            Goals = file.Goals,
            Hiring = at.Hiring,
        };

    public static ExchangeRates Rates(CaseFile file) => file.Rates ?? ExchangeRates.None;

    /// <summary>What an offer is worth; null where it states no money.</summary>
    public static OfferValue? Value(CaseFile file, Offer offer) => OfferValuation.Value(PlausibleOffer.Of(offer).Offer, Rates(file)).Value;

    private static Offer? BestOther(CaseFile file, OfferCase at) => file.Offers
        .Where(other => !ReferenceEquals(other, at))
        .Select(other => (other.Now, Value: Value(file, other.Now)))
        .Where(other => other.Value is not null)
        .OrderByDescending(other => Rates(file).Convert(new Money(other.Value!.Total4, other.Value.Currency), at.Now.Base?.Currency ?? other.Value.Currency)?.Amount ?? 0)
        .Select(other => other.Now)
        .FirstOrDefault();
}
