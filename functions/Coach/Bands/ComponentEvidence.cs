using System.Text.Json;
using System.Text.Json.Serialization;
using Coach.Pay;

namespace Coach.Bands;

/// <summary>What kind of source a figure of pay is from.</summary>
[JsonConverter(typeof(SourceKindJsonConverter))]
public enum SourceKind
{
    /// <summary>A job posting of the employer.</summary>
    Posting,

    /// <summary>A disclosure that the employer made to a public office, for one job.</summary>
    Filing,

    /// <summary>A survey of many employers by a public office.</summary>
    Survey,

    /// <summary>A compensation guide or a table that a person gave.</summary>
    Guide,
}

/// <summary>Writes a <see cref="SourceKind"/> as <c>posting</c>, <c>filing</c>, <c>survey</c> or <c>guide</c>.</summary>
public sealed class SourceKindJsonConverter() : JsonStringEnumConverter<SourceKind>(JsonNamingPolicy.KebabCaseLower);

/// <summary>What one component of a band was reckoned from.</summary>
/// <param name="Component">Which.</param>
/// <param name="Observations">How many postings, filings or rows; for a survey the people counted, where it says so.</param>
/// <param name="SetAside">How many more were left out because they lie too far from the others (<see cref="Outliers"/>).</param>
/// <param name="Percentiles">Null below <see cref="BandPosition.MinimumSources"/> observations.</param>
/// <param name="Sources">Where they are from, the largest part first.</param>
public sealed record ComponentEvidence(
    PayComponent Component, int Observations, int SetAside, PayPercentiles? Percentiles, IReadOnlyList<SourceShare> Sources)
{
    /// <inheritdoc/>
    public bool Equals(ComponentEvidence? other) =>
        other is not null && Component == other.Component && Observations == other.Observations && SetAside == other.SetAside
        && Percentiles == other.Percentiles && Sources.SequenceEqual(other.Sources);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Component, Observations, SetAside, Percentiles);
}

/// <summary>One source's part in a component.</summary>
/// <param name="Source">The source's name, as the settings of the refresh name it.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Observations">How many figures it gave.</param>
/// <param name="Oldest">The day of the oldest of them.</param>
/// <param name="Newest">The day of the newest of them.</param>
/// <param name="Where">The address or file of one of them, to look it up; null where the source has none.</param>
public sealed record SourceShare(string Source, SourceKind Kind, int Observations, DateOnly Oldest, DateOnly Newest, string? Where);
