using System.Text.Json.Serialization;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Bands;

/// <summary>What a band is for. Names are kept as the source writes them; finding compares them in normal form.</summary>
/// <param name="Company">The employer.</param>
/// <param name="Role">The job.</param>
/// <param name="Level">The rung of the ladder; null where the source has no levels.</param>
/// <param name="Region">The place; null where the source has one band for everywhere.</param>
public sealed record BandKey(string Company, string Role, string? Level, string? Region)
{
    /// <summary>Stands as the company of a band that holds for employers of a place together.</summary>
    public const string Market = "Market";

    /// <summary>Whether the band is of all employers of a place together.</summary>
    [JsonIgnore]
    public bool IsMarket => Company == Market;

    /// <summary>
    /// The company's name in the form by which stores find its bands: lower case, without accents and forms of law. For all employers together it has the job
    /// in it: a wage survey holds hundreds of thousands of bands, and only those of one occupation are ever asked for.
    /// </summary>
    [JsonIgnore]
    public string CompanyForm => NormalForm.Company(IsMarket ? $"{Market} {Role}" : Company);

    /// <summary>Company, role, level and region as one line for people; what is not stated is left out.</summary>
    public override string ToString() => string.Join(", ", new[] { Company, Role, Level, Region }.OfType<string>());
}

/// <summary>Whether equity figures are for a whole grant or for one year of it.</summary>
[JsonConverter(typeof(EquityBasisJsonConverter))]
public enum EquityBasis
{
    /// <summary>The whole grant, vesting over <see cref="EquityRange.Years"/>.</summary>
    Grant,

    /// <summary>One year's worth.</summary>
    Year,
}

/// <summary>Writes an <see cref="EquityBasis"/> as <c>grant</c> or <c>year</c>.</summary>
public sealed class EquityBasisJsonConverter() : JsonStringEnumConverter<EquityBasis>(System.Text.Json.JsonNamingPolicy.KebabCaseLower);

/// <summary>A range of equity.</summary>
/// <param name="Min">Lower end, inclusive; null where open.</param>
/// <param name="Max">Upper end, inclusive; null where open.</param>
/// <param name="Currency">The currency of both ends.</param>
/// <param name="Basis">What the figures mean.</param>
/// <param name="Years">Over how many years a grant vests; null with <see cref="EquityBasis.Year"/> or where not known.</param>
/// <param name="Kind">The kind of equity; null where the source names none or several.</param>
public sealed record EquityRange(decimal? Min, decimal? Max, Currency Currency, EquityBasis Basis, int? Years, EquityKind? Kind)
{
    /// <summary>The range of one average year; null where a grant's years are not known. For comparing sources, never for valuing a grant.</summary>
    public PayRange? PerYear() => Basis == EquityBasis.Year
        ? new(Min, Max, Currency, PayPeriod.Year)
        : Years is > 0 ? new(Min / Years, Max / Years, Currency, PayPeriod.Year) : null;
}

/// <summary>Where a band comes from.</summary>
/// <param name="Source">The document or data set, by name, without a path.</param>
/// <param name="AsOf">The day on which it was true or was published; the day of import where the source names none.</param>
/// <param name="Evidence">The line or cell it was read from; null where the source has none.</param>
public sealed record Provenance(string Source, DateOnly AsOf, string? Evidence = null);

/// <summary>One company's pay for one role, level and region. A component that the source does not give is null.</summary>
/// <param name="Key">What the band is for.</param>
/// <param name="Base">Fixed pay.</param>
/// <param name="Equity">Equity.</param>
/// <param name="BonusPercent">Target bonus in percent of base.</param>
/// <param name="Bonus">Target bonus as an amount.</param>
/// <param name="SignOn">Paid once for joining.</param>
/// <param name="Total">A year's total as the source states it.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record Band(
    BandKey Key,
    PayRange? Base,
    EquityRange? Equity,
    PercentRange? BonusPercent,
    PayRange? Bonus,
    PayRange? SignOn,
    PayRange? Total,
    Provenance Provenance)
{
    /// <summary>What each component was reckoned from; null where the band stands as its one source states it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ComponentEvidence>? Evidence { get; init; }

    /// <summary>What the guide that the band is from says beside figures. It stands with the first of the guide's bands alone; null with all others.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GuideNotes? Notes { get; init; }

    /// <summary>What a component was reckoned from; null where it stands as <see cref="Provenance"/> states it.</summary>
    public ComponentEvidence? EvidenceOf(PayComponent component) => Evidence?.FirstOrDefault(evidence => evidence.Component == component);

    /// <inheritdoc/>
    public bool Equals(Band? other) =>
        other is not null && Key == other.Key && Base == other.Base && Equity == other.Equity && BonusPercent == other.BonusPercent && Bonus == other.Bonus
        && SignOn == other.SignOn && Total == other.Total && Provenance == other.Provenance && (Evidence ?? []).SequenceEqual(other.Evidence ?? [])
        && Notes == other.Notes;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Base, Equity, Total, Provenance);
}
