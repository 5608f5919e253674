using Coach.Offers;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>Puts figures where they belong. What the words don't say is told by what was asked; what that does not tell either is asked back.</summary>
internal static class FigureSteps
{
    /// <summary>How many times larger or smaller a figure of the same component may be; how close one is that is clearly meant, and how far the next must then be.</summary>
    private const decimal FarthestRatio = 2, NearRatio = 1.25m, NextRatio = 1.5m;

    public static void Take(Talk talk, Intent.Figure figure)
    {
        if (talk.File.Stage == Stage.Closed)
        {
            return;
        }

        var subject = figure.Of ?? Subject(talk.File);
        if (Component(talk.File, subject, figure.Pay) is not { } component)
        {
            talk.File = talk.File with { Unplaced = figure with { Of = subject } };
            talk.Say(IntakeQuestions.Ask(talk, Question.WhichComponent));
            return;
        }

        if (MeantFigure.Of(talk.File, subject, component, figure.Pay) is not { } meant)
        {
            talk.Say(MeantFigure.AskAgain(talk.File, subject, component, figure.Pay));
            return;
        }

        talk.File = talk.File with { Asked = null, Road = talk.File.Road ?? (subject == Negotiations.Subject.CurrentPay ? null : Road.NewOffer) };
        Place(talk, subject, component, meant);
    }

    public static void Take(Talk talk, Intent.Vesting vesting)
    {
        Offer With(Offer offer) => offer with { Equity = offer.Equity.Select(grant => grant with { SchedulePercent = vesting.Percents, Years = vesting.Percents.Count }).ToArray() };
        if (vesting.Of == Negotiations.Subject.WhatIf)
        {
            WhatIf.Say(talk, With, $"vesting {string.Join("/", vesting.Percents.Select(percent => $"{percent:0.##}"))}");
            return;
        }

        FactSteps.Change(talk, With);
        talk.Note($"vesting {string.Join("/", vesting.Percents.Select(percent => $"{percent:0.##}"))}");
    }

    /// <summary>A figure as money of the currency it is most likely in: its own, else the offer's, else that of the present pay.</summary>
    public static Money Money(CaseFile file, PayFigure pay) => new(MeantFigure.Scaled(pay, Math.Min(pay.Min, pay.Max)), CurrencyOf(file, pay));

    private static void Place(Talk talk, Subject subject, PayComponent component, PayFigure pay)
    {
        var money = Money(talk.File, pay);
        var text = pay.IsPercent ? $"{ReplyWords.Of(component)} {pay.Min:0.##}%" : $"{ReplyWords.Of(component)} {MoneyFormat.Full(money)}{(component == PayComponent.Base ? MoneyFormat.Per(Period(talk.File, pay)) : "")}";
        Offer With(Offer offer) => Changed(offer, component, pay, money, Period(talk.File, pay));
        switch (subject)
        {
            case Negotiations.Subject.CurrentPay:
                talk.Note(CurrentPay(talk, component, money, Period(talk.File, pay), With) ? $"you earn {text}" : "of what you earn now I keep base pay alone");
                break;
            case Negotiations.Subject.Counter when talk.File.Stage != Stage.Intake && !pay.IsPercent && OfferCurrency(talk.File) is { } currency && money.Currency != currency:
                OtherCurrency.Reckon(talk, money, currency, inOffer => Place(talk, subject, component, PayFigure.Of(component, inOffer.Amount, inOffer.Currency, pay.Period)));
                break;
            case Negotiations.Subject.Counter:
                Counter(talk, component, With);
                talk.Note($"they offer {text}");
                break;
            case Negotiations.Subject.OtherOffer:
                OtherOffers.Change(talk, null, With);
                talk.Note($"other offer: {text}");
                break;
            case Negotiations.Subject.Asked when OfferCurrency(talk.File) is { } currency && money.Currency != currency:
                OtherCurrency.Reckon(talk, money, currency, inOffer => Asked(talk, component, inOffer));
                break;
            case Negotiations.Subject.Asked:
                Asked(talk, component, money);
                break;
            case Negotiations.Subject.Market:
                Market(talk, component, pay, money.Currency);
                talk.Note($"your range for {ReplyWords.Of(component)}");
                break;
            case Negotiations.Subject.WhatIf when !pay.IsPercent && OfferCurrency(talk.File) is { } currency && money.Currency != currency:
                OtherCurrency.WhatIf(talk, money, currency, text, inOffer => offer => Changed(offer, component, pay, inOffer, Period(talk.File, pay)));
                break;
            case Negotiations.Subject.WhatIf:
                WhatIf.Say(talk, With, text);
                break;
            case Negotiations.Subject.Correction when talk.File.Case is { Rounds: > 0 }:
                talk.Change(at => at with { Now = With(at.Now) });
                talk.Note(text);
                break;
            case Negotiations.Subject.Offer or Negotiations.Subject.Correction:
                FactSteps.Change(talk, With);
                talk.Note(text);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(subject));
        }
    }

    /// <summary>Whose figure it is where the words don't say.</summary>
    private static Subject Subject(CaseFile file) => file.Asked switch
    {
        Question.CurrentPay => Negotiations.Subject.CurrentPay,
        Question.OtherOffers => Negotiations.Subject.OtherOffer,
        Question.Counter => Negotiations.Subject.Counter,
        _ when file.Stage is Stage.Negotiating or Stage.Deciding => Negotiations.Subject.Counter,
        _ when file.Road == Road.Raise => Negotiations.Subject.CurrentPay,
        _ => Negotiations.Subject.Offer,
    };

    /// <summary>Of which component it is; null where it must be asked.</summary>
    private static PayComponent? Component(CaseFile file, Subject subject, PayFigure pay)
    {
        if (pay.Component is { } said and not PayComponent.Total)
        {
            return said;
        }

        if (pay.Component == PayComponent.Total)
        {
            return subject == Negotiations.Subject.Market ? PayComponent.Total : null;
        }

        return subject switch
        {
            Negotiations.Subject.CurrentPay or Negotiations.Subject.Market => PayComponent.Base,
            _ when pay.IsPercent && file.Road == Road.Raise && subject is Negotiations.Subject.Counter or Negotiations.Subject.WhatIf or Negotiations.Subject.Asked => PayComponent.Base,
            _ when pay.IsPercent => subject is Negotiations.Subject.Counter or Negotiations.Subject.Correction or Negotiations.Subject.Asked ? null : PayComponent.Bonus,
            _ when pay.Period is PayPeriod.Month or PayPeriod.Hour or PayPeriod.Week or PayPeriod.Day => PayComponent.Base,
            Negotiations.Subject.Counter or Negotiations.Subject.Asked or Negotiations.Subject.Correction or Negotiations.Subject.WhatIf => Nearest(file, pay),
            _ => null,
        };
    }

    /// <summary>
    /// The component whose figure is of that size: the only one from half to double, or one that is close by while every other is far. Null where there is none or more than one.
    /// </summary>
    private static PayComponent? Nearest(CaseFile file, PayFigure pay)
    {
        if (file.Case is not { } at)
        {
            return null;
        }

        var amount = MeantFigure.Scaled(pay, pay.Min);
        (PayComponent Component, decimal? Amount)[] known =
        [
            (PayComponent.Base, at.Now.Base?.Amount),
            (PayComponent.Equity, at.Now.Equity.Sum(grant => grant.Value ?? 0) is > 0 and var equity ? equity : null),
            (PayComponent.SignOn, at.Now.SignOn.Sum(payment => payment.Amount) is > 0 and var signOn ? signOn : null),
            (at.Component ?? PayComponent.Base, at.Ask),
        ];
        var near = known
            .Where(one => one.Amount is > 0 && amount > 0)
            .Select(one => (one.Component, Ratio: amount > one.Amount!.Value ? amount / one.Amount.Value : one.Amount.Value / amount))
            .Where(one => one.Ratio <= FarthestRatio)
            .GroupBy(one => one.Component)
            .Select(same => (Component: same.Key, Ratio: same.Min(one => one.Ratio)))
            .OrderBy(one => one.Ratio)
            .ToArray();
        return near.Length == 1 || (near.Length > 1 && near[0].Ratio <= NearRatio && near[1].Ratio > NextRatio) ? near[0].Component : null;
    }

    private static void Asked(Talk talk, PayComponent component, Money money)
    {
        talk.Change(at => at with { Ask = money.Amount, Component = component });
        CommandSteps.Take(talk, CommandKind.Asked);
    }

    /// <summary>Whether it is kept: base always, the rest where the talk is about a raise of it.</summary>
    private static bool CurrentPay(Talk talk, PayComponent component, Money money, PayPeriod period, Func<Offer, Offer> with)
    {
        if (component == PayComponent.Base)
        {
            talk.File = talk.File with { CurrentPay = new PayAmount(money.Amount, money.Currency, period) };
        }

        if (talk.File.Road == Road.Raise)
        {
            FactSteps.Change(talk, with);
        }

        return component == PayComponent.Base || talk.File.Road == Road.Raise;
    }

    private static void Counter(Talk talk, PayComponent component, Func<Offer, Offer> with)
    {
        if (talk.File.Case is null || talk.File.Stage is Stage.Intake)
        {
            FactSteps.Change(talk, with);
            return;
        }

        var first = !talk.Countered;
        talk.Countered = true;
        talk.Change(at => at with { Now = with(at.Now), Rounds = first ? Math.Min(at.Rounds + 1, 1_000) : at.Rounds });
        talk.File = talk.File with { Stage = Stage.Negotiating };
        Remember(talk, component, isRepeat: !first);
        talk.Cancel(ReminderSteps.Silence);
    }

    /// <summary>Keeps the answer for the forecast; a second figure for the same component in one message replaces the first.</summary>
    private static void Remember(Talk talk, PayComponent component, bool isRepeat)
    {
        if (CaseLines.Of(talk.File, component, talk.Today) is not { } line || CaseLines.OfferedNow(talk.File, line, talk.Today) is not { } offered)
        {
            return;
        }

        talk.Change(at => at with
        {
            Counters = [.. at.Counters.SkipLast(isRepeat && at.Counters is [.., { } last] && last.Component == component ? 1 : 0), new(component, at.Component == component ? at.Ask : null, offered)],
        });
    }

    private static void Market(Talk talk, PayComponent component, PayFigure pay, Currency currency)
    {
        var period = component == PayComponent.Equity ? PayPeriod.Once : Period(talk.File, pay);
        var range = new PayRange(MeantFigure.Scaled(pay, Math.Min(pay.Min, pay.Max)), MeantFigure.Scaled(pay, Math.Max(pay.Min, pay.Max)), currency, period);
        talk.Change(at => at with { Bands = [.. at.Bands.Where(band => !BandSteps.IsTold(band)), BandSteps.Told(at, component, range, talk.Today)] });
    }

    private static Offer Changed(Offer offer, PayComponent component, PayFigure pay, Money money, PayPeriod period) => component switch
    {
        PayComponent.Base => offer.WithBase(money.Amount, money.Currency) is { Base: { } set } changed ? changed with { Base = set with { Period = period } } : offer,
        PayComponent.Equity => offer.WithEquity(money.Amount, money.Currency),
        PayComponent.Bonus => pay.IsPercent ? offer.WithBonus(pay.Min, null) : offer.WithBonus(null, money),
        PayComponent.SignOn => offer.WithSignOn(money.Amount, money.Currency),
        _ => offer,
    };

    private static PayPeriod Period(CaseFile file, PayFigure pay) => pay.Period ?? file.Case?.Now.Base?.Period ?? file.CurrentPay?.Period ?? PayPeriod.Year;

    private static Currency? OfferCurrency(CaseFile file) => file.Case is { } at ? Counsel.Value(file, at.Now)?.Currency : null;

    private static Currency CurrencyOf(CaseFile file, PayFigure pay) =>
        pay.Currency ?? file.Case?.Now.Base?.Currency ?? file.CurrentPay?.Currency ?? FirstBand(file) ?? Currency.Usd;

    private static Currency? FirstBand(CaseFile file) => file.Case is { Bands: [var band, ..] } ? band.Base?.Currency ?? band.Equity?.Currency ?? band.Total?.Currency : null;
}
