using Coach.Offers;
using Coach.Pay;

namespace Coach.Comparisons;

/// <summary>Reckons what one offer is worth to one person: what it states, less what may not come, each step for itself.</summary>
internal static class OfferWorth
{
    /// <summary>Working days of a year: what a day off is a part of.</summary>
    private const decimal WorkingDays = 260, WeeksOfYear = 52;

    /// <summary>How it stands; null where it states no money, or in a currency that cannot be compared.</summary>
    /// <param name="compared">The offer.</param>
    /// <param name="number">Its place in what was given.</param>
    /// <param name="scale">What all of them are measured by.</param>
    public static OfferStanding? Of(ComparedOffer compared, int number, WorthScale scale)
    {
        if (PayFlows.Of(compared.Offer, scale.Rates, scale.Currency) is not { } flows)
        {
            return null;
        }

        var options = scale.Options;
        var steps = new List<WorthStep>();
        var stated = Whole(flows.Sum(flow => flow.Amount));
        var firstYear = Whole(flows.Where(flow => flow.Month < 12 || (flow.Month == 12 && flow.Component != PayComponent.SignOn)).Sum(flow => flow.Amount));
        IReadOnlyList<PayFlow> Each(string what, Func<PayFlow, decimal> factor)
        {
            var next = flows.Select(flow => flow with { Amount = flow.Amount * factor(flow) }).ToArray();
            Add(steps, what, next.Sum(flow => flow.Amount) - flows.Sum(flow => flow.Amount));
            return next;
        }

        var listed = compared.TakenAsListed;
        flows = Each("stock that is not listed", flow => flow.Component == PayComponent.Equity && !listed ? 1 - options[ComparisonOptions.Unlisted] : 1);
        flows = Each("what is lost by leaving early", flow => Power(1 - options[ComparisonOptions.Leaving], flow.KeptFrom));
        flows = Each("money that comes later", flow => Power(1 / (1 + options[ComparisonOptions.Later]), flow.Month));
        flows = Each("what matters to you", flow => options.WeightOf(flow.Component));
        var parts = flows.GroupBy(flow => flow.Component).ToDictionary(part => part.Key, part => part.Sum(flow => flow.Amount));
        var yearly = YearlyBase(compared.Offer, scale);
        Add(steps, "days off", scale.CountsDaysOff ? ((compared.DaysOff ?? 0) - scale.LeastDaysOff) * yearly / WorkingDays * OfferValuation.YearsValued : 0);
        Add(steps, "days at home", scale.CountsRemote ? (compared.RemoteDays ?? 0) / ComparedOffer.DaysOfWeek * options[ComparisonOptions.Remote] * yearly * OfferValuation.YearsValued : 0);
        Add(steps, "the later start", -Waiting(compared.Offer, scale));
        var sure = stated + steps.Sum(step => step.Amount);
        Add(steps, "not being sure yet", -(1 - Math.Clamp(compared.Chance, 0, 1)) * (sure - scale.Fallback4));
        return new(
            compared.Name,
            number,
            firstYear,
            stated,
            stated + steps.Sum(step => step.Amount),
            steps,
            parts,
            compared.HasStock ? listed : null,
            compared.Offer.ExpiresOn,
            compared.Offer.ExpiresOn < scale.Today);
    }

    /// <summary>What the weeks after the earliest start of all offers cost: cash of this offer that is not earned, less what is earned where the person is now.</summary>
    private static decimal Waiting(Offer offer, WorthScale scale)
    {
        if (offer.StartDate is not { } start || scale.EarliestStart is not { } earliest || start <= earliest)
        {
            return 0;
        }

        var bonus = OfferValuation.TargetBonus(offer) is { } target && scale.Rates.Convert(target, scale.Currency) is { } converted ? converted.Amount : 0;
        var weeks = Math.Min((start.DayNumber - earliest.DayNumber) / 7m, WeeksOfYear);
        return weeks / WeeksOfYear * (YearlyBase(offer, scale) + bonus - (scale.CurrentPay ?? 0));
    }

    private static decimal YearlyBase(Offer offer, WorthScale scale) => offer.Base is { } pay && scale.Rates.Convert(pay.Yearly, scale.Currency) is { } converted ? converted.Amount : 0;

    private static void Add(List<WorthStep> steps, string what, decimal amount)
    {
        if (Whole(amount) is not 0 and var whole)
        {
            steps.Add(new(what, whole));
        }
    }

    /// <summary>In cents: what is finer is a rest of reckoning.</summary>
    private static decimal Whole(decimal amount) => RoundFigure.Plain(decimal.Round(amount, 2, MidpointRounding.AwayFromZero));

    private static decimal Power(decimal yearly, int months) => months == 0 || yearly == 1 ? 1 : (decimal)Math.Pow((double)yearly, months / 12.0);
}

/// <summary>What all offers of a comparison are measured by.</summary>
/// <param name="Currency">The currency of all figures.</param>
/// <param name="Rates">For offers in another.</param>
/// <param name="Options">What is assumed.</param>
/// <param name="EarliestStart">The earliest start date among those that can still be taken; null where none states one.</param>
/// <param name="CountsDaysOff">Whether all of them state their days off.</param>
/// <param name="LeastDaysOff">The fewest days off of any: only the difference counts, for days off are paid in base already.</param>
/// <param name="CountsRemote">Whether days at home count, and all of them state theirs.</param>
/// <param name="CurrentPay">What a year pays where the person works now; null where not known.</param>
/// <param name="Fallback4">What four years are worth without any of the offers; 0 where not known.</param>
/// <param name="Today">The day of the comparison.</param>
internal sealed record WorthScale(
    Currency Currency,
    ExchangeRates Rates,
    ComparisonOptions Options,
    DateOnly? EarliestStart,
    bool CountsDaysOff,
    decimal LeastDaysOff,
    bool CountsRemote,
    decimal? CurrentPay,
    decimal Fallback4,
    DateOnly Today)
{
    public static WorthScale Of(IReadOnlyList<ComparedOffer> offers, Currency currency, ExchangeRates rates, ComparisonOptions options, DateOnly today)
    {
        var current = options.CurrentPay is { } pay && rates.Convert(pay, currency) is { } converted ? converted.Amount : (decimal?)null;
        return new(
            currency,
            rates,
            options,
            offers.Where(offer => !(offer.Offer.ExpiresOn < today)).Min(offer => offer.Offer.StartDate),
            offers.All(offer => offer.DaysOff is not null),
            offers.Min(offer => offer.DaysOff) ?? 0,
            options.CountsRemote && offers.All(offer => offer.RemoteDays is not null),
            current,
            (current ?? 0) * OfferValuation.YearsValued,
            today);
    }
}
