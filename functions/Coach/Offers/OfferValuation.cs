using Coach.Pay;

namespace Coach.Offers;

/// <summary>Reckons what an offer is worth year by year.</summary>
public static class OfferValuation
{
    /// <summary>How many years are valued: the usual length of a grant.</summary>
    public const int YearsValued = 4;

    /// <summary>
    /// The value of each of the first four years. Counted: base, the bonus at target, each sign-on in the year it is paid, each grant as it vests.
    /// Not counted: raises, refresh grants, relocation, benefits, changes of the share price, tax.
    /// </summary>
    /// <param name="offer">The offer.</param>
    /// <param name="rates">For parts in another currency than base pay.</param>
    /// <returns>The value, null where the offer states no money at all, and what had to be left out.</returns>
    public static (OfferValue? Value, IReadOnlyList<Problem> Problems) Value(Offer offer, ExchangeRates rates)
    {
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(rates);
        if (CurrencyOf(offer) is not { } currency)
        {
            return (null, offer.Equity.SelectMany(WithoutValue).Distinct().ToArray());
        }

        var ledger = new ValueLedger(currency, rates);
        AddBase(ledger, offer);
        AddBonus(ledger, offer);
        foreach (var payment in offer.SignOn)
        {
            AddSignOn(ledger, payment);
        }

        foreach (var grant in offer.Equity)
        {
            AddGrant(ledger, grant);
        }

        if (offer.Relocation is not null)
        {
            ledger.Assume("The relocation payment is not counted: it covers a cost.");
        }

        return (ledger.Value(), ledger.Problems);
    }

    /// <summary>The target bonus of a year: the stated amount, else the stated percent of yearly base; null where neither can be reckoned.</summary>
    public static Money? TargetBonus(Offer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        return offer.Bonus switch
        {
            { TargetAmount: { } amount } bonus when (bonus.Currency ?? offer.Base?.Currency) is { } currency => new Money(amount, currency),
            { TargetPercent: { } percent } when offer.Base is { } pay => pay.Yearly * (percent / 100),
            _ => null,
        };
    }

    private static Currency? CurrencyOf(Offer offer) =>
        offer.Base?.Currency
        ?? offer.Equity.FirstOrDefault(grant => grant.Value is not null)?.Currency
        ?? (offer.SignOn is [var first, ..] ? first.Currency : (Currency?)null)
        ?? TargetBonus(offer)?.Currency;

    private static void AddBase(ValueLedger ledger, Offer offer)
    {
        if (offer.Base is { } pay)
        {
            ledger.AddEachYear(PayComponent.Base, pay.Yearly);
            if (pay.Period is not (PayPeriod.Year or PayPeriod.Month))
            {
                ledger.Assume($"A full-time year is assumed: {pay.Period.PerYear():0} {(pay.Period == PayPeriod.Hour ? "hours" : pay.Period == PayPeriod.Day ? "days" : "weeks")}.");
            }
        }
    }

    private static void AddBonus(ValueLedger ledger, Offer offer)
    {
        if (TargetBonus(offer) is { } bonus)
        {
            ledger.AddEachYear(PayComponent.Bonus, bonus);
            if (!offer.Bonus!.Guaranteed)
            {
                ledger.Assume("The bonus is counted at target; it is not guaranteed.");
            }
        }
    }

    private static void AddSignOn(ValueLedger ledger, SignOn payment)
    {
        var year = Math.Max(payment.PaidAfterMonths ?? 0, 0) / 12;
        if (year >= YearsValued)
        {
            ledger.Assume("A sign-on paid after the fourth year is not counted.");
            return;
        }

        ledger.AddInYear(PayComponent.SignOn, new Money(payment.Amount, payment.Currency), year);
        if (payment.PaidAfterMonths is null)
        {
            ledger.Assume("The day of the sign-on is not stated, so the first year is assumed.");
        }
    }

    private static void AddGrant(ValueLedger ledger, EquityGrant grant)
    {
        if (grant.Value is not { } value)
        {
            ledger.Report(WithoutValue(grant));
            return;
        }

        var vesting = GrantVesting.Of(grant);
        ledger.AddShares(PayComponent.Equity, new Money(value, grant.Currency ?? ledger.Currency), year => vesting.Schedule.ShareInYear(year + 1));
        foreach (var assumption in vesting.Assumptions)
        {
            ledger.Assume(assumption);
        }

        if (vesting.Schedule.Lots[^1].Year > YearsValued)
        {
            ledger.Assume("Equity that vests after the fourth year is not counted.");
        }

        ledger.Assume(grant.Kind switch
        {
            EquityKind.Options when grant.StrikePrice is null =>
                "Options are counted at the value the letter states. Ask for the strike price and the latest share price: what they pay is the gap between the two.",
            EquityKind.Options => "Options are counted at the value the letter states. Ask for the latest share price: what they pay is that price minus the strike.",
            EquityKind.Psu => "Performance shares are counted at target; goals decide how many vest.",
            _ => "Equity is counted at its value on the day of grant.",
        });
    }

    private static IEnumerable<Problem> WithoutValue(EquityGrant grant) => grant.Value is not null ? [] :
    [
        new Problem(ProblemCodes.EquityWithoutValue, grant.Kind == EquityKind.Options
            ? "The options are given as a count and are left out of the value. Ask for the strike price, the latest share price and the number of shares in all."
            : "The equity is given without an amount of money and is left out of the value. Ask for the share price it was reckoned with."),
    ];
}
