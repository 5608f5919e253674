using Coach.Offers;
using Coach.Pay;

namespace Coach.Comparisons;

/// <summary>Money that an offer pays.</summary>
/// <param name="Component">As what.</param>
/// <param name="Month">Months after the start.</param>
/// <param name="KeptFrom">Months one must stay to have it for good.</param>
/// <param name="Amount">How much, in the currency of the comparison.</param>
internal readonly record struct PayFlow(PayComponent Component, int Month, int KeptFrom, decimal Amount);

/// <summary>All that an offer pays in four years, payment by payment: the same sums as <see cref="OfferValuation"/>, with their days.</summary>
internal static class PayFlows
{
    private const int MonthsValued = OfferValuation.YearsValued * 12;

    /// <summary>The payments; null where a part is in a currency of which no rate is held, or nothing is stated.</summary>
    public static IReadOnlyList<PayFlow>? Of(Offer offer, ExchangeRates rates, Currency to)
    {
        var flows = new List<PayFlow>();
        foreach (var (component, month, keptFrom, money) in Stated(offer))
        {
            if (rates.Convert(money, to) is not { } converted)
            {
                return null;
            }

            flows.Add(new(component, month, keptFrom, converted.Amount));
        }

        return flows.Count == 0 ? null : flows;
    }

    private static IEnumerable<(PayComponent Component, int Month, int KeptFrom, Money Money)> Stated(Offer offer)
    {
        for (var year = 0; year < OfferValuation.YearsValued; year++)
        {
            // Base comes all through the year, a bonus at its end. Both are earned by then: who leaves earns elsewhere.
            if (offer.Base is { } pay)
            {
                yield return (PayComponent.Base, (year * 12) + 6, 0, pay.Yearly);
            }

            if (OfferValuation.TargetBonus(offer) is { } bonus)
            {
                yield return (PayComponent.Bonus, (year + 1) * 12, 0, bonus);
            }
        }

        foreach (var payment in offer.SignOn)
        {
            var month = Math.Max(payment.PaidAfterMonths ?? 0, 0);
            if (month < MonthsValued)
            {
                yield return (PayComponent.SignOn, month, Math.Max(month, Math.Clamp(payment.ClawbackMonths ?? 0, 0, MonthsValued)), new(payment.Amount, payment.Currency));
            }
        }

        foreach (var grant in offer.Equity)
        {
            if (grant.Value is { } value && (grant.Currency ?? offer.Base?.Currency) is { } currency)
            {
                foreach (var lot in GrantVesting.Of(grant).Schedule.Lots.Where(lot => lot.Month <= MonthsValued))
                {
                    yield return (PayComponent.Equity, lot.Month, lot.Month, new(value * lot.Share, currency));
                }
            }
        }
    }
}
