using System.Text.Json;
using System.Text.Json.Serialization;
using Coach.Pay;

namespace Coach.Calls;

/// <summary>What to learn from a call.</summary>
/// <param name="Code">A stable name (<see cref="DebriefCodes"/>); those that begin with <c>good-</c> were done well.</param>
/// <param name="Turn">The index of the turn it shows in.</param>
/// <param name="Advice">One sentence: what to do next time, or to keep doing.</param>
public sealed record DebriefItem(string Code, int Turn, string Advice)
{
    /// <summary>The words it shows in, as said; null where it shows in what was never said.</summary>
    public string? Quote { get; init; }

    /// <summary>Why it matters, with the source of a figure; null for good moves.</summary>
    public string? Why { get; init; }

    /// <summary>What it likely cost; null where the call's figures do not tell.</summary>
    public CallCost? Cost { get; init; }

    /// <summary>A line to say instead; null for good moves.</summary>
    public string? Better { get; init; }

    /// <summary>Whether it was done well.</summary>
    [JsonIgnore]
    public bool IsGood => Code.StartsWith("good-", StringComparison.Ordinal);
}

/// <summary>What a mistake likely cost. The costs of one call overlap: they are never added up.</summary>
/// <param name="Amount">Above zero.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="Period">What the amount is for: a year of base pay, once for a sign-on.</param>
/// <param name="ReckonedFrom">One sentence with the figures it was reckoned from.</param>
public sealed record CallCost(decimal Amount, Currency Currency, PayPeriod Period, string ReckonedFrom);

/// <summary>How one of the eight classes of the ACE scheme came out (Shea et al., EMNLP 2024).</summary>
/// <param name="Class">Its name in small letters: <c>walk-away-point</c>, <c>target-price</c> …</param>
/// <param name="Result">Well done, missed, or not to be seen in this call.</param>
/// <param name="Codes">The codes of the debrief that say so.</param>
public sealed record SchemeResult(string Class, SchemeOutcome Result, IReadOnlyList<string> Codes);

/// <summary>How a class of the scheme came out.</summary>
[JsonConverter(typeof(SchemeOutcomeJsonConverter))]
public enum SchemeOutcome
{
    /// <summary>The call had no occasion for it, or it does not show.</summary>
    NotShown,

    /// <summary>Done well.</summary>
    Good,

    /// <summary>A mistake, whatever else was done well.</summary>
    Missed,
}

/// <summary>Writes a <see cref="SchemeOutcome"/> as <c>not-shown</c>, <c>good</c> or <c>missed</c>.</summary>
public sealed class SchemeOutcomeJsonConverter() : JsonStringEnumConverter<SchemeOutcome>(JsonNamingPolicy.KebabCaseLower);
