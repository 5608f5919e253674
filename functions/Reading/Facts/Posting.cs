using System.Text.Json.Serialization;
using Coach;
using Coach.Pay;

namespace Reading.Facts;

/// <summary>A job posting. A board file gives several, told apart by <paramref name="Index"/>.</summary>
/// <param name="Source">The document's name as given.</param>
/// <param name="Index">Place within a board file, counted from 0; null where the document is one posting.</param>
/// <param name="Company">The employer.</param>
/// <param name="Title">The job.</param>
/// <param name="Level">Seniority as written.</param>
/// <param name="Locations">Places as written.</param>
/// <param name="Remote">Whether it can be done remotely; null where not said.</param>
/// <param name="Pay">Ranges, with the zone they hold for.</param>
/// <param name="EquityOffered">Equity is said to be part of the pay.</param>
/// <param name="BonusOffered">A bonus is said to be part of the pay.</param>
/// <param name="Benefits">Benefits in normal words.</param>
/// <param name="Skills">Skills asked for.</param>
/// <param name="PostedOn">The day it was published.</param>
/// <param name="ValidThrough">The last day to apply.</param>
/// <param name="Url">The posting's own address.</param>
/// <param name="Problems">What a person should know.</param>
public sealed record Posting(
    string Source,
    int? Index,
    string? Company,
    string? Title,
    string? Level,
    IReadOnlyList<string> Locations,
    bool? Remote,
    IReadOnlyList<PostedPay> Pay,
    bool EquityOffered,
    bool BonusOffered,
    IReadOnlyList<string> Benefits,
    IReadOnlyList<string> Skills,
    DateOnly? PostedOn,
    DateOnly? ValidThrough,
    string? Url,
    IReadOnlyList<Problem> Problems) : DocumentFacts(Source, Problems)
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    public override string Kind => "posting";
}

/// <summary>A range of pay that a posting names.</summary>
/// <param name="Min">Lower end, inclusive; null where open.</param>
/// <param name="Max">Upper end, inclusive; null where open.</param>
/// <param name="Currency">The currency of both ends.</param>
/// <param name="Period">What both ends are for.</param>
/// <param name="Region">The zone it holds for; null where it holds for all.</param>
public sealed record PostedPay(decimal? Min, decimal? Max, Currency Currency, PayPeriod Period, string? Region);
