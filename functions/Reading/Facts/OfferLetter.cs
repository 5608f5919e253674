using System.Text.Json.Serialization;
using Coach;
using Coach.Offers;
using Coach.Pay;

namespace Reading.Facts;

/// <summary>An offer letter as read: nothing is guessed, what is not stated is null and listed in <paramref name="Missing"/>.</summary>
/// <param name="Source">The document's name as given.</param>
/// <param name="Company">Who offers.</param>
/// <param name="Candidate">To whom.</param>
/// <param name="Title">The job.</param>
/// <param name="Level">The rung of the ladder as written.</param>
/// <param name="Location">Where the work is.</param>
/// <param name="Manager">Whom the person will report to.</param>
/// <param name="EmploymentType">"full-time", "part-time", "contract", "internship" or as written.</param>
/// <param name="OfferDate">The letter's date.</param>
/// <param name="StartDate">First day of work.</param>
/// <param name="ExpiresOn">The last day on which the person can answer.</param>
/// <param name="Base">The fixed pay of this person as stated, not CTC, on-target earnings or a full-time equivalent.</param>
/// <param name="Bonus">Yearly bonus or sales variable pay.</param>
/// <param name="SignOn">Payments for joining; two payments are two items.</param>
/// <param name="Equity">Grants.</param>
/// <param name="Relocation">A lump sum for moving.</param>
/// <param name="PaidTimeOffDays">Working days of holiday in a year.</param>
/// <param name="RetirementMatchPercent">The share of pay that the employer puts in, in percent.</param>
/// <param name="Benefits">Other benefits in normal words.</param>
/// <param name="Terms">Clauses that bind or limit.</param>
/// <param name="Missing">What a letter usually states and this one does not, by field name.</param>
/// <param name="Evidence">By field name, where it was read.</param>
/// <param name="Problems">What a person should know.</param>
public sealed record OfferLetter(
    string Source,
    string? Company,
    string? Candidate,
    string? Title,
    string? Level,
    string? Location,
    string? Manager,
    string? EmploymentType,
    DateOnly? OfferDate,
    DateOnly? StartDate,
    DateOnly? ExpiresOn,
    PayAmount? Base,
    Bonus? Bonus,
    IReadOnlyList<SignOn> SignOn,
    IReadOnlyList<EquityGrant> Equity,
    Money? Relocation,
    decimal? PaidTimeOffDays,
    decimal? RetirementMatchPercent,
    IReadOnlyList<string> Benefits,
    IReadOnlyList<LetterTerm> Terms,
    IReadOnlyList<string> Missing,
    IReadOnlyDictionary<string, Evidence> Evidence,
    IReadOnlyList<Problem> Problems) : DocumentFacts(Source, Problems)
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    public override string Kind => "offer";

    /// <summary>The part that can be valued and negotiated.</summary>
    [JsonIgnore]
    public Offer Offer => new(Company, Title, Level, Location, Base, Bonus, SignOn, Equity, Relocation, StartDate, ExpiresOn);
}

/// <summary>A clause that binds or limits.</summary>
/// <param name="Kind">
/// <c>at-will</c>, <c>non-compete</c>, <c>non-solicit</c>, <c>clawback</c>, <c>contingency</c>, <c>arbitration</c>, <c>confidentiality</c>,
/// <c>probation</c> or <c>other</c>.
/// </param>
/// <param name="Quote">The sentence.</param>
public sealed record LetterTerm(string Kind, string Quote);
