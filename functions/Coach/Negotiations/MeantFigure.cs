using System.Globalization;
using Coach.Offers;
using Coach.Pay;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>
/// What a figure comes to: "385" in thousands, a percent on what is known, stock of a year as a grant. What cannot be reckoned is asked for in money and
/// changes nothing.
/// </summary>
internal static class MeantFigure
{
    /// <summary>Below this a bare figure is in thousands: "385" is 385,000. Nobody's yearly pay or grant is under a thousand.</summary>
    private const decimal Thousands = 1_000;

    /// <summary>Below this a percent of stock is a part of the company: nobody raises a grant by so little, and few are given more.</summary>
    private const decimal LeastRaisePercent = 3;

    /// <summary>The figure as money, or as percent where that is what is kept (the target of a bonus); null where it cannot be reckoned.</summary>
    /// <param name="file">What is known.</param>
    /// <param name="subject">Whose figure it is.</param>
    /// <param name="component">What it is a figure of.</param>
    /// <param name="pay">As it was said.</param>
    public static PayFigure? Of(CaseFile file, Subject subject, PayComponent component, PayFigure pay)
    {
        pay = pay with { Component = component };
        if (subject == Subject.Market && (component == PayComponent.SignOn || component == PayComponent.Bonus || pay.IsPercent))
        {
            return null;
        }

        return pay switch
        {
            { IsPercent: true } => OfPercent(file, subject, component, pay with { Min = Percent(pay.Min), Max = Percent(pay.Max) }),
            { Min: <= 0, Component: PayComponent.Base } => null,
            { Component: PayComponent.Equity, Period: PayPeriod.Year } => Times(pay, VestingSchedule.UsualYears, null),
            { Component: PayComponent.Base, Period: { } period } when subject is Subject.Counter or Subject.Asked && file.Case?.Now.Base is { } now && period != now.Period =>
                Times(pay, period.PerYear() / now.Period.PerYear(), now.Period),
            _ => pay,
        };
    }

    /// <summary>An amount of the figure, in thousands where it is bare and small.</summary>
    public static decimal Scaled(PayFigure pay, decimal amount)
    {
        var plausible = Math.Clamp(amount, 0, PlausibleOffer.LargestAmount / Thousands);
        return pay.Bare && plausible < Thousands && pay.Period is (null or PayPeriod.Year or PayPeriod.Once) ? plausible * Thousands : plausible;
    }

    private static PayFigure Times(PayFigure pay, decimal factor, PayPeriod? period) => pay with
    {
        Min = decimal.Round(Scaled(pay, pay.Min) * factor, 2),
        Max = decimal.Round(Scaled(pay, pay.Max) * factor, 2),
        Period = period,
        Bare = false,
    };

    /// <summary>Says what a figure is missing to be reckoned with.</summary>
    public static Reply AskAgain(CaseFile file, Subject subject, PayComponent component, PayFigure pay)
    {
        var figure = pay.IsPercent ? string.Create(CultureInfo.InvariantCulture, $"{pay.Min:0.##}%") : MoneyFormat.Full(FigureSteps.Money(file, pay));
        return new(
            $"I can't reckon with {figure} as {ReplyWords.Of(component)} here.",
            $"{(pay.IsPercent ? "Tell me the amount in money, for example \"base 210k\" or \"stock 300k over 4 years\"."
                : subject == Subject.Market ? "A range of the market I take for base, stock or the total, for example \"base 200k to 240k\"."
                : "Look at the figure again, and tell me what it is, for example \"base 210k\".")} I changed nothing.",
            [],
            null,
            [],
            null,
            file.Stage);
    }

    private static decimal Percent(decimal percent) => Math.Clamp(percent, 0, PlausibleOffer.LargestBonusPercent);

    /// <summary>A bonus is a percent of base; everything else is a raise of what there is.</summary>
    private static PayFigure? OfPercent(CaseFile file, Subject subject, PayComponent component, PayFigure pay) => component switch
    {
        PayComponent.Bonus when subject == Subject.Asked => file.Case?.Now.Base is { } of ? PayFigure.Of(component, Math.Round(of.Yearly.Amount * pay.Min / 100), of.Currency, PayPeriod.Year) : null,
        PayComponent.Bonus => pay,
        _ when subject is Subject.CurrentPay or Subject.OtherOffer => null,
        PayComponent.Base => Raised(component, RaisedFrom(file, subject)?.Base is { } on ? (on.Amount, on.Currency, on.Period) : null, pay.Min),
        PayComponent.Equity when pay.Min >= LeastRaisePercent => Raised(component, file.Case?.Now.Equity is { Count: > 0 } grants ? (grants.Sum(grant => grant.Value ?? 0), grants[0].Currency, null) : null, pay.Min),
        PayComponent.SignOn => Raised(component, file.Case?.Now.SignOn is { Count: > 0 } payments ? (payments.Sum(payment => payment.Amount), payments[0].Currency, null) : null, pay.Min),
        _ => null,
    };

    /// <summary>A raise is on what is paid now, however often they came back since.</summary>
    private static Offer? RaisedFrom(CaseFile file, Subject subject) =>
        file.Road == Road.Raise && subject is Subject.Counter or Subject.Asked ? file.Case?.First : file.Case?.Now;

    private static PayFigure? Raised(PayComponent component, (decimal Amount, Currency? Currency, PayPeriod? Period)? on, decimal percent) =>
        on is { Amount: > 0 } from ? PayFigure.Of(component, Math.Round(from.Amount * (1 + (percent / 100))), from.Currency, from.Period) : null;
}
