using System.Globalization;
using System.Text.Json.Serialization;

namespace Coach.Negotiations;

/// <summary>What a package can give beside pay.</summary>
[JsonConverter(typeof(TermKindJsonConverter))]
public enum TermKind
{
    /// <summary>One level up.</summary>
    Level,

    /// <summary>A later start, in weeks.</summary>
    Start,

    /// <summary>Days at home in a week.</summary>
    Remote,

    /// <summary>Further paid days off in a year.</summary>
    TimeOff,
}

/// <summary>Writes a <see cref="TermKind"/> as <c>level</c>, <c>start</c>, <c>remote</c> or <c>time-off</c>.</summary>
public sealed class TermKindJsonConverter() : JsonStringEnumConverter<TermKind>(System.Text.Json.JsonNamingPolicy.KebabCaseLower);

/// <summary>One thing beside pay in a package.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Amount">How much: levels, weeks, days.</param>
/// <param name="Text">As it stands in a sentence: "2 days a week at home".</param>
public sealed record PackageTerm(TermKind Kind, decimal Amount, string Text)
{
    /// <summary>In words.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="amount">How much.</param>
    /// <param name="level">The next level by name, for <see cref="TermKind.Level"/>.</param>
    internal static PackageTerm Of(TermKind kind, decimal amount, string? level)
    {
        var count = amount.ToString("0", CultureInfo.InvariantCulture);
        var s = amount == 1 ? "" : "s";
        return new(kind, amount, kind switch
        {
            TermKind.Level => $"level {Words.Name(level ?? "")}",
            TermKind.Start => $"a start {count} week{s} later",
            TermKind.Remote => $"{count} day{s} a week at home",
            TermKind.TimeOff => $"{count} more day{s} off a year",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        });
    }
}
