using Coach.Offers;
using Coach.Pay;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>An offer as facts.</summary>
internal static class OfferFacts
{
    public static IEnumerable<ReplyFact> Of(CaseFile file, OfferCase? at)
    {
        if (at is null)
        {
            yield break;
        }

        var offer = at.Now;
        if (offer.Base is { } pay)
        {
            yield return new("Base", MoneyFormat.Full(pay));
        }

        if (Equity(offer) is { } equity)
        {
            yield return new("Stock (whole grant)", MoneyFormat.Full(equity));
        }

        if (offer.Bonus is { } bonus && (bonus.TargetPercent ?? bonus.TargetAmount) is not null)
        {
            yield return new("Bonus (target)", Bonus(offer));
        }

        if (offer.SignOn is [var first, ..])
        {
            yield return new("Sign-on", MoneyFormat.Full(new Money(offer.SignOn.Where(payment => payment.Currency == first.Currency).Sum(payment => payment.Amount), first.Currency)));
        }

        if (Counsel.Value(file, offer) is { } value)
        {
            yield return new("First year", ReplyWords.Money(value.FirstYear, value.Currency));
            yield return new("Over four years", ReplyWords.Money(value.Total4, value.Currency));
        }
    }

    public static string Bonus(Offer offer) => offer.Bonus switch
    {
        { TargetAmount: { } amount } bonus when (bonus.Currency ?? offer.Base?.Currency) is { } currency => MoneyFormat.Full(new Money(amount, currency)) + "/yr",
        { TargetPercent: { } percent } => $"{percent:0.##}% of base",
        _ => "not stated",
    };

    private static Money? Equity(Offer offer) => offer.Equity.FirstOrDefault(grant => grant.Value is not null) is { } first && (first.Currency ?? offer.Base?.Currency) is { } currency
        ? new Money(offer.Equity.Where(grant => (grant.Currency ?? currency) == currency).Sum(grant => grant.Value ?? 0), currency)
        : null;
}
