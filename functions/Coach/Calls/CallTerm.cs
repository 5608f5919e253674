using System.Text.Json;
using System.Text.Json.Serialization;
using Coach.Pay;

namespace Coach.Calls;

/// <summary>What a term of a call is about.</summary>
[JsonConverter(typeof(TermIssueJsonConverter))]
public enum TermIssue
{
    /// <summary>Fixed pay.</summary>
    Base,

    /// <summary>Stock, options and the like.</summary>
    Equity,

    /// <summary>Yearly bonus.</summary>
    Bonus,

    /// <summary>A payment for joining.</summary>
    SignOn,

    /// <summary>All pay together.</summary>
    Total,

    /// <summary>The first day of work.</summary>
    StartDate,

    /// <summary>What the employer puts aside for old age.</summary>
    Pension,

    /// <summary>Working hours of a day or week.</summary>
    Hours,

    /// <summary>The job or its level.</summary>
    Title,

    /// <summary>How soon the next step comes.</summary>
    Promotion,

    /// <summary>A car of the company.</summary>
    Car,

    /// <summary>Days off.</summary>
    Vacation,

    /// <summary>Where the work is done.</summary>
    Remote,

    /// <summary>Anything else, in the term's text.</summary>
    Other,
}

/// <summary>Writes a <see cref="TermIssue"/> as <c>base</c>, <c>sign-on</c>, <c>start-date</c> …</summary>
public sealed class TermIssueJsonConverter() : JsonStringEnumConverter<TermIssue>(JsonNamingPolicy.KebabCaseLower);

/// <summary>What a term's amount counts.</summary>
[JsonConverter(typeof(TermUnitJsonConverter))]
public enum TermUnit
{
    /// <summary>Money in the term's currency.</summary>
    Money,

    /// <summary>Percent, as said.</summary>
    Percent,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Shares, options or units.</summary>
    Shares,
}

/// <summary>Writes a <see cref="TermUnit"/> in lower case.</summary>
public sealed class TermUnitJsonConverter() : JsonStringEnumConverter<TermUnit>(JsonNamingPolicy.KebabCaseLower);

/// <summary>What is done with a term.</summary>
[JsonConverter(typeof(TermActJsonConverter))]
public enum TermAct
{
    /// <summary>Put on the table, by either side; a counter too.</summary>
    Offer,

    /// <summary>Taken up from the other side.</summary>
    Accept,

    /// <summary>Turned down.</summary>
    Reject,

    /// <summary>Only spoken of: current pay, another firm's offer, market data, a limit, a question.</summary>
    Mention,
}

/// <summary>Writes a <see cref="TermAct"/> in lower case.</summary>
public sealed class TermActJsonConverter() : JsonStringEnumConverter<TermAct>(JsonNamingPolicy.KebabCaseLower);

/// <summary>One thing that a turn says about what is negotiated.</summary>
/// <param name="Issue">What about; null for "I accept" that names none: it takes up what the other side offered last.</param>
/// <param name="Amount">The figure; null where the term is none.</param>
/// <param name="Unit">What the figure counts; null without one.</param>
/// <param name="Currency">Null where the figure is no money.</param>
/// <param name="Period">What money is for; null where the figure is no money.</param>
/// <param name="Text">The value in words where it is no plain figure ("Project Manager"); else null.</param>
/// <param name="Act">What is done with it.</param>
public sealed record CallTerm(TermIssue? Issue, decimal? Amount, TermUnit? Unit, Currency? Currency, PayPeriod? Period, string? Text, TermAct Act)
{
    /// <summary>The sentence it was said in; null where it takes up what was said before.</summary>
    public string? Quote { get; init; }

    /// <summary>Whether it is one end of a range as said.</summary>
    [JsonIgnore]
    public bool IsRange { get; init; }

    /// <summary>How sure the reading of issue and amount is, from 0 to 1: of terms given at 0.9, nine in ten should be right.</summary>
    public decimal Certainty { get; init; } = 1;
}
