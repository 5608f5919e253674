using System.Text.Json.Serialization;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>
/// One thing that a person meant by what they typed. A message may hold several, in the order typed. Reading turns words into intents without guessing: a bare
/// figure is a <see cref="Figure"/> without subject or component, and the conversation places it by what it asked last.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Agree), "agree")]
[JsonDerivedType(typeof(Refuse), "refuse")]
[JsonDerivedType(typeof(Skip), "skip")]
[JsonDerivedType(typeof(Ask), "ask")]
[JsonDerivedType(typeof(Command), "command")]
[JsonDerivedType(typeof(TakeRoad), "road")]
[JsonDerivedType(typeof(Tell), "tell")]
[JsonDerivedType(typeof(TellDate), "date")]
[JsonDerivedType(typeof(TellSpan), "span")]
[JsonDerivedType(typeof(Figure), "figure")]
[JsonDerivedType(typeof(Vesting), "vesting")]
[JsonDerivedType(typeof(Weigh), "weigh")]
[JsonDerivedType(typeof(Describe), "describe")]
[JsonDerivedType(typeof(Report), "report")]
[JsonDerivedType(typeof(Decide), "decide")]
[JsonDerivedType(typeof(InCurrency), "in-currency")]
[JsonDerivedType(typeof(TellRate), "rate")]
[JsonDerivedType(typeof(Unclear), "unclear")]
public abstract record Intent
{
    private Intent()
    {
    }

    /// <summary>Yes, in any words.</summary>
    public sealed record Agree : Intent;

    /// <summary>No, in any words.</summary>
    public sealed record Refuse : Intent;

    /// <summary>"Skip", "don't know", "later".</summary>
    public sealed record Skip : Intent;

    /// <summary>A question to the coach.</summary>
    /// <param name="About">What it is about.</param>
    public sealed record Ask(Topic About) : Intent;

    /// <summary>Something to do at once.</summary>
    /// <param name="What">Which.</param>
    public sealed record Command(CommandKind What) : Intent;

    /// <summary>"I got an offer", "I want a raise".</summary>
    /// <param name="Road">Which road.</param>
    public sealed record TakeRoad(Road Road) : Intent;

    /// <summary>A fact in words: "at Lumen Audio", "as an ML engineer", "I shipped the new ranking".</summary>
    /// <param name="Fact">What it is about; null for bare words that only the question asked can place.</param>
    /// <param name="Text">The words, trimmed, without "at", "as" and the like.</param>
    public sealed record Tell(Fact? Fact, string Text) : Intent;

    /// <summary>A day: "until Friday", "the review is on 3 April".</summary>
    /// <param name="Fact"><see cref="Fact.Deadline"/>, <see cref="Fact.ReviewDate"/>, or null for a bare day.</param>
    /// <param name="Day">The day.</param>
    public sealed record TellDate(Fact? Fact, DateOnly Day) : Intent;

    /// <summary>A span of time: "two years in this role", "18 months".</summary>
    /// <param name="Months">In months.</param>
    public sealed record TellSpan(int Months) : Intent;

    /// <summary>A figure of pay: "385k in stock", "they offered 225", "15%".</summary>
    /// <param name="Of">Whose or which figure it is; null where the words don't say.</param>
    /// <param name="Pay">The figure.</param>
    public sealed record Figure(Subject? Of, PayFigure Pay) : Intent;

    /// <summary>A vesting schedule: "5/15/40/40", "25% a year".</summary>
    /// <param name="Of"><see cref="Subject.WhatIf"/> or the offer; null where the words don't say.</param>
    /// <param name="Percents">Percent of the grant for each year.</param>
    public sealed record Vesting(Subject? Of, IReadOnlyList<decimal> Percents) : Intent;

    /// <summary>"What is that in euros", "what if it were paid in pounds": the same offer in another currency.</summary>
    /// <param name="Currency">Which.</param>
    public sealed record InCurrency(Currency Currency) : Intent;

    /// <summary>"1 USD = 0.92 EUR": the exchange rate that the person goes by.</summary>
    /// <param name="From">Of which one unit is told.</param>
    /// <param name="To">In which it is told.</param>
    /// <param name="PerUnit">How much of <paramref name="To"/> one unit buys, above zero.</param>
    public sealed record TellRate(Currency From, Currency To, decimal PerUnit) : Intent;

    /// <summary>What matters, the most first: "base over equity", "mostly cash".</summary>
    /// <param name="Goals">In order; what is not named weighs nothing.</param>
    public sealed record Weigh(IReadOnlyList<Goal> Goals) : Intent;

    /// <summary>What a letter seldom says of an offer and a comparison counts: "the other one is a listed company", "three days at home", "a 60% chance".</summary>
    /// <param name="Traits">All that is said of one offer.</param>
    public sealed record Describe(IReadOnlyList<OfferTrait> Traits) : Intent
    {
        /// <summary><see cref="Subject.Offer"/> for the one the talk is about, <see cref="Subject.OtherOffer"/> for another; null where the words don't say.</summary>
        public Subject? Of { get; init; }

        /// <summary>The company whose offer it is; null where the words name none.</summary>
        public string? Company { get; init; }
    }

    /// <summary>What the recruiter or manager did or said, apart from figures.</summary>
    /// <param name="Move">Which.</param>
    public sealed record Report(RecruiterMove Move) : Intent
    {
        /// <summary>Of which component they said it, as "they won't move on base"; null where the words don't say.</summary>
        public PayComponent? About { get; init; }
    }

    /// <summary>How it ends: "I accepted", "I turned it down".</summary>
    /// <param name="Decision">Which.</param>
    public sealed record Decide(Decision Decision) : Intent;

    /// <summary>Words that could not be understood, or could be understood in more than one way.</summary>
    /// <param name="Text">The words.</param>
    /// <param name="Meanings">What they may mean; empty where nothing fits. The person is asked, never guessed at.</param>
    public sealed record Unclear(string Text, IReadOnlyList<Meaning> Meanings) : Intent;
}

/// <summary>One way to understand words.</summary>
/// <param name="Label">What to ask: "$385,000 in stock".</param>
/// <param name="Meant">What it would mean.</param>
public sealed record Meaning(string Label, Intent Meant);

/// <summary>A figure of pay as said. A single figure has both ends the same.</summary>
/// <param name="Component">Of what; null where the words don't say.</param>
/// <param name="Min">Lower end.</param>
/// <param name="Max">Upper end.</param>
/// <param name="IsPercent">In percent (of base, for a bonus; more than now, for a raise) instead of money.</param>
/// <param name="Currency">Null where the words don't say.</param>
/// <param name="Period">Null where the words don't say.</param>
/// <param name="Bare">True for a figure like "385", which may stand for 385 or 385,000.</param>
public sealed record PayFigure(PayComponent? Component, decimal Min, decimal Max, bool IsPercent, Currency? Currency, PayPeriod? Period, bool Bare)
{
    /// <summary>One amount of money.</summary>
    public static PayFigure Of(PayComponent? component, decimal amount, Currency? currency = null, PayPeriod? period = null) =>
        new(component, amount, amount, false, currency, period, false);

    /// <summary>One percentage.</summary>
    public static PayFigure Percent(PayComponent? component, decimal percent) => new(component, percent, percent, true, null, null, false);
}

/// <summary>Whose or which figure.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Subject>))]
public enum Subject
{
    /// <summary>The offer on the table.</summary>
    Offer,

    /// <summary>What the other side came back with.</summary>
    Counter,

    /// <summary>What the person earns now.</summary>
    CurrentPay,

    /// <summary>An offer by another company.</summary>
    OtherOffer,

    /// <summary>A range the person trusts: "the market is 180 to 220".</summary>
    Market,

    /// <summary>What the person has asked for.</summary>
    Asked,

    /// <summary>"What if it were …".</summary>
    WhatIf,

    /// <summary>A correction of the last figure of that component: "sorry, 225 base".</summary>
    Correction,
}

/// <summary>A fact in words or a day.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Fact>))]
public enum Fact
{
    /// <summary>The person's own name.</summary>
    Name,

    /// <summary>The recruiter's or manager's name.</summary>
    Recruiter,

    /// <summary>The company.</summary>
    Company,

    /// <summary>The job.</summary>
    Role,

    /// <summary>The level.</summary>
    Level,

    /// <summary>The place.</summary>
    Region,

    /// <summary>By when to answer.</summary>
    Deadline,

    /// <summary>When the pay review is.</summary>
    ReviewDate,

    /// <summary>What the person achieved.</summary>
    Result,

    /// <summary>Another company that made an offer.</summary>
    OtherCompany,
}

/// <summary>One thing told of an offer beside its pay.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Value">How much, in the unit of the kind.</param>
public sealed record OfferTrait(TraitKind Kind, decimal Value);

/// <summary>What can be told of an offer beside its pay.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TraitKind>))]
public enum TraitKind
{
    /// <summary>Whether the stock is traded on an exchange: 1 or 0.</summary>
    Listed,

    /// <summary>Days at home in a week, from 0 to 5.</summary>
    DaysAtHome,

    /// <summary>How sure the offer is, from 0 to 1.</summary>
    Chance,
}

/// <summary>What a question to the coach is about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Topic>))]
public enum Topic
{
    /// <summary>What the coach can do.</summary>
    Help,

    /// <summary>Where things stand: all the numbers.</summary>
    Summary,

    /// <summary>Why the advice is what it is.</summary>
    Why,

    /// <summary>More about the last reply.</summary>
    More,

    /// <summary>What to write.</summary>
    Email,

    /// <summary>What to say on the phone.</summary>
    Call,

    /// <summary>What to ask the recruiter.</summary>
    Questions,

    /// <summary>Which packages to offer.</summary>
    Packages,

    /// <summary>Is the offer good; how much is it worth.</summary>
    Value,

    /// <summary>How offers compare.</summary>
    Compare,

    /// <summary>Could the offer be withdrawn; is asking safe.</summary>
    Risk,

    /// <summary>When to answer or follow up; asking for more time.</summary>
    Time,

    /// <summary>What is kept and who sees it.</summary>
    Privacy,

    /// <summary>What the other side will say back.</summary>
    Pushback,

    /// <summary>The plan in short.</summary>
    Playbook,

    /// <summary>The plan whole.</summary>
    WholePlaybook,
}

/// <summary>Something to do at once.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CommandKind>))]
public enum CommandKind
{
    /// <summary>Hello.</summary>
    Greet,

    /// <summary>Thanks.</summary>
    Thank,

    /// <summary>Take the last thing back.</summary>
    Undo,

    /// <summary>Begin anew, with nothing kept from before.</summary>
    StartAgain,

    /// <summary>Erase everything.</summary>
    ForgetMe,

    /// <summary>Give everything that is held about the person.</summary>
    Export,

    /// <summary>Practise the talk.</summary>
    Rehearse,

    /// <summary>Look back at a call.</summary>
    Debrief,

    /// <summary>End the rehearsal or debrief.</summary>
    Leave,

    /// <summary>"I have sent it", "I asked them".</summary>
    Asked,

    /// <summary>Change what was told: asks what to correct.</summary>
    Correct,

    /// <summary>Add another offer.</summary>
    AddOffer,
}

/// <summary>What the other side did or said, apart from figures.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RecruiterMove>))]
public enum RecruiterMove
{
    /// <summary>"This is our best offer."</summary>
    BestOffer,

    /// <summary>"The budget is set."</summary>
    BudgetSet,

    /// <summary>"We can look at it again in six months."</summary>
    Later,

    /// <summary>"Others accepted this at your level."</summary>
    OthersAccepted,

    /// <summary>"What do you earn now?"</summary>
    AsksCurrentPay,

    /// <summary>"What are you looking for?"</summary>
    AsksExpectation,

    /// <summary>"Do you have other offers?"</summary>
    AsksOtherOffers,

    /// <summary>No answer yet.</summary>
    Silent,

    /// <summary>They said no.</summary>
    Refused,

    /// <summary>They agreed to what was asked.</summary>
    Agreed,

    /// <summary>They took the offer back.</summary>
    Withdrew,

    /// <summary>They want an answer sooner.</summary>
    Hurries,
}

/// <summary>How a negotiation ends.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Decision>))]
public enum Decision
{
    /// <summary>The person said yes.</summary>
    Accepted,

    /// <summary>The person said no.</summary>
    Declined,

    /// <summary>The other side took it back or said no for good.</summary>
    Withdrawn,
}
