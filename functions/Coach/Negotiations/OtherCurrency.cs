using System.Globalization;
using Coach.Offers;
using Coach.Pay;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>The offer in another currency: always at a rate with a day and a source, never in silence.</summary>
internal static class OtherCurrency
{
    /// <summary>Whose rate it is that the person told.</summary>
    private const string Told = "your rate";

    /// <summary>Says what the offer is in another currency; nothing is changed.</summary>
    public static void Say(Talk talk, Currency to)
    {
        if (talk.File.Case is not { } at || Counsel.Value(talk.File, at.Now) is not { } value)
        {
            talk.Say(new Reply("I need the offer first.", "Tell me base and stock, then I can show it in any currency.", [], null, [], null, talk.File.Stage));
        }
        else if (value.Currency == to)
        {
            talk.Say(Plain(talk.File, $"The offer is in {to} already.", ""));
        }
        else if (Counsel.Rates(talk.File) is var rates && rates.Convert(new Money(1, value.Currency), to) is null)
        {
            talk.Say(NoRate(talk.File, value.Currency, to));
        }
        else
        {
            talk.Say(Converted(talk.File, at, value, rates, to));
        }
    }

    /// <summary>What a change in another currency would be worth; nothing is changed.</summary>
    /// <param name="talk">The turn.</param>
    /// <param name="money">The figure as said.</param>
    /// <param name="to">The offer's currency.</param>
    /// <param name="what">The figure in words.</param>
    /// <param name="change">What it changes, once it is in the offer's currency.</param>
    public static void WhatIf(Talk talk, Money money, Currency to, string what, Func<Money, Func<Offer, Offer>> change)
    {
        if (Counsel.Rates(talk.File) is var rates && rates.Convert(money, to) is { } converted)
        {
            Negotiations.WhatIf.Say(talk, change(converted.Rounded()), what, $"{what} is {MoneyFormat.Full(converted.Rounded())} {At(rates, money.Currency, to)}. ");
            return;
        }

        talk.Say(NoRate(talk.File, money.Currency, to));
    }

    /// <summary>Goes on with the figure in the offer's currency; without a rate asks for one.</summary>
    public static void Reckon(Talk talk, Money money, Currency to, Action<Money> with)
    {
        if (Counsel.Rates(talk.File).Convert(money, to) is { } converted)
        {
            with(converted.Rounded());
            return;
        }

        talk.Say(NoRate(talk.File, money.Currency, to));
    }

    /// <summary>Keeps the rate that the person goes by, beside those that are held; theirs counts.</summary>
    public static void Take(Talk talk, Intent.TellRate told)
    {
        if (told.PerUnit is <= 0 or > 1_000_000 || told.From == told.To)
        {
            talk.Say(Plain(talk.File, "That is no exchange rate I can use.", "Type it as \"1 USD = 0.92 EUR\"."));
            return;
        }

        talk.File = talk.File with { Rates = With(Counsel.Rates(talk.File), told, talk.Today) };
        if (talk.File.Case is { } at && Counsel.Value(talk.File, at.Now) is { } value && (value.Currency == told.From || value.Currency == told.To))
        {
            Say(talk, value.Currency == told.From ? told.To : told.From);
            return;
        }

        talk.Say(Plain(talk.File, $"Noted: 1 {told.From} = {Rate(told.PerUnit)} {told.To}.", "I use it where you ask for another currency, and say so."));
    }

    private static ExchangeRates With(ExchangeRates held, Intent.TellRate told, DateOnly today)
    {
        var perUnit = new Dictionary<Currency, decimal>();
        foreach (var currency in held.PerUnit.Keys.Append(held.Pivot).Where(currency => currency != told.From))
        {
            if (held.Convert(new Money(1, told.From), currency) is { Amount: > 0 } one)
            {
                perUnit[currency] = one.Amount;
            }
        }

        perUnit[told.To] = told.PerUnit;
        return new(today, Told, told.From, perUnit);
    }

    private static Reply Converted(CaseFile file, OfferCase at, OfferValue value, ExchangeRates rates, Currency to)
    {
        string Money(decimal amount, Currency from) => ReplyWords.Money(rates.Convert(new Money(amount, from), to)!.Value.Amount, to);
        var facts = new List<ReplyFact>();
        if (at.Now.Base is { } pay && pay.Currency == value.Currency)
        {
            facts.Add(new("Base", Money(pay.Amount, pay.Currency) + MoneyFormat.Per(pay.Period)));
        }

        if (at.Now.Equity.Where(grant => (grant.Currency ?? value.Currency) == value.Currency).Sum(grant => grant.Value ?? 0) is > 0 and var equity)
        {
            facts.Add(new("Stock (whole grant)", Money(equity, value.Currency)));
        }

        facts.Add(new("First year", Money(value.FirstYear, value.Currency)));
        facts.Add(new("Over four years", Money(value.Total4, value.Currency)));
        return Plain(
            file,
            $"In {to} the first year is {Money(value.FirstYear, value.Currency)}.",
            $"Reckoned {At(rates, value.Currency, to)}. Rates move: what they pay stays in {value.Currency}. I changed nothing in your offer.") with
        { Facts = facts };
    }

    private static Reply NoRate(CaseFile file, Currency from, Currency to) => Plain(
        file,
        $"I hold no exchange rate from {from} to {to}.",
        $"I never guess one. Type the rate you go by, as \"1 {from} = … {to}\", and I reckon with it.");

    private static string At(ExchangeRates rates, Currency from, Currency to) => string.Create(
        CultureInfo.InvariantCulture, $"at 1 {from} = {Rate(rates.Convert(new Money(1, from), to)!.Value.Amount)} {to} ({rates.Source}, {rates.AsOf:d MMMM yyyy})");

    private static string Rate(decimal perUnit) => perUnit.ToString(perUnit >= 10 ? "0.##" : "0.####", CultureInfo.InvariantCulture);

    private static Reply Plain(CaseFile file, string headline, string text) =>
        new(headline, text, [], null, [new(ChoiceIds.Summary, "Where do we stand?")], null, file.Stage);
}
