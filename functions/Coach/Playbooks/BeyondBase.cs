using Coach.Negotiations;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Playbooks;

/// <summary>What to trade beyond base pay: first what the offer's own terms call for, then what costs the company little.</summary>
internal static class BeyondBase
{
    /// <summary>From so many months on, having to pay a sign-on back is worth a word.</summary>
    private const int LongClawback = 13;

    /// <summary>A first year with less than this part of the grant leaves a gap.</summary>
    private const decimal ThinFirstYear = 20;

    public static IEnumerable<Cited> Of(AdviceRequest request, PlaybookMaterial material, Citations citations)
    {
        var offer = request.Offer;
        string From(string field) => material.Evidence.GetValueOrDefault(field, material.OfferSource);
        foreach (var grant in offer.Equity.Where(grant => grant.SchedulePercent is [< ThinFirstYear, ..]))
        {
            yield return citations.Of($"Only {grant.SchedulePercent![0]:0.##}% of the stock vests in the first year: ask for a sign-on that closes that gap.", From("equity"));
        }

        foreach (var (n, payment) in offer.SignOn.Index().Where(payment => payment.Item.ClawbackMonths >= LongClawback))
        {
            yield return citations.Of($"The sign-on of {MoneyFormat.Full(new Money(payment.Amount, payment.Currency))} has to be paid back for {payment.ClawbackMonths} months: ask for twelve, falling month by month.", From(n == 0 ? "signOn" : $"signOn{n + 1}"));
        }

        if (offer.Bonus is { Guaranteed: false })
        {
            yield return citations.Of("The bonus is a target: ask for the first year's to be guaranteed.", From("bonus"));
        }

        if (!request.IsRaise && offer.SignOn.Count == 0)
        {
            yield return new("A sign-on: it is paid once and changes nobody's pay band.");
        }

        yield return new(request.IsRaise
            ? "The level and the title: the next raise is reckoned from them."
            : "The level: one step up moves every part of the pay, and this is the only time it is decided quickly.");
        yield return new("A pay review with a date and a figure in writing, in six or twelve months.");
        if (offer.Equity.Any(grant => grant.Kind is not EquityKind.ProfitSharing))
        {
            yield return new("A refresh grant after the first year, in writing.");
        }

        if (!request.IsRaise)
        {
            yield return new(offer.StartDate is { } start
                ? $"The start date ({ScriptWords.Date(start)} in the offer): later, or earlier with the sign-on paid on day one."
                : "The start date, and a paid break before it.");
            yield return offer.Relocation is null
                ? new("Moving costs, if you move for it.")
                : citations.Of("The relocation sum: ask for it free of tax, or for the mover to be paid directly.", From("relocation"));
        }

        yield return new("Days at home, working hours, holidays: agreed in writing with the people you will work for.");
        yield return new("A learning budget, conference days, equipment.");
    }
}
