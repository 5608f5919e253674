using System.Text.Json.Serialization;
using Coach.Bands;
using Coach.Offers;
using Coach.Pay;
using Coach.Rehearsal;
using Coach.Signals;

namespace Coach.Negotiations;

/// <summary>What the coach knows and where things stand: the part of the state that undo brings back.</summary>
public sealed record CaseFile
{
    /// <summary>Most offers side by side: more cannot be weighed against each other on a phone.</summary>
    public const int MostOffers = 5;

    /// <summary>Most results kept: three go into a script.</summary>
    public const int MostResults = 5;

    /// <summary>Nothing known yet.</summary>
    public static CaseFile Empty { get; } = new();

    /// <summary>Where it stands.</summary>
    public Stage Stage { get; init; }

    /// <summary>Whether the person agreed that what they tell is kept; null before they were asked.</summary>
    public bool? Consent { get; init; }

    /// <summary>What it is about; null until said.</summary>
    public Road? Road { get; init; }

    /// <summary>What the person is asked for; null where nothing is open.</summary>
    public Question? Asked { get; init; }

    /// <summary>What the person left out, so that it is not asked again.</summary>
    public IReadOnlyList<Question> Skipped { get; init; } = [];

    /// <summary>The person's name.</summary>
    public string? Name { get; init; }

    /// <summary>The recruiter's or manager's name.</summary>
    public string? Recruiter { get; init; }

    /// <summary>What matters to the person, the most first.</summary>
    public IReadOnlyList<Goal> Goals { get; init; } = [];

    /// <summary>What the person earns now, for a year of work.</summary>
    public PayAmount? CurrentPay { get; init; }

    /// <summary>How long in this role, in months.</summary>
    public int? MonthsInRole { get; init; }

    /// <summary>What the person achieved, in their words.</summary>
    public IReadOnlyList<string> Results { get; init; } = [];

    /// <summary>When the pay review is.</summary>
    public DateOnly? ReviewDate { get; init; }

    /// <summary>The offers; on the road to a raise the present pay stands as the first one.</summary>
    public IReadOnlyList<OfferCase> Offers { get; init; } = [];

    /// <summary>Which of <see cref="Offers"/> the talk is about.</summary>
    public int Current { get; init; }

    /// <summary>Dated exchange rates; null where none are held.</summary>
    public ExchangeRates? Rates { get; init; }

    /// <summary>The snapshot of bands the negotiation began with; null before the first look.</summary>
    public string? Snapshot { get; init; }

    /// <summary>A figure whose component is asked for.</summary>
    public Intent.Figure? Unplaced { get; init; }

    /// <summary>Ways to understand the last message, from which the person is asked to choose.</summary>
    public IReadOnlyList<Meaning> Meanings { get; init; } = [];

    /// <summary>A letter of which is asked whether it is the final one.</summary>
    public Offer? Letter { get; init; }

    /// <summary>The rehearsal under way; null outside of one.</summary>
    [JsonPropertyName("practice")]
    public RehearsalState? Rehearsal { get; init; }

    /// <summary>How it ended; null before the end.</summary>
    public Decision? Decision { get; init; }

    /// <summary>The offer that the talk is about; null before there is one.</summary>
    [JsonIgnore]
    public OfferCase? Case => Current >= 0 && Current < Offers.Count ? Offers[Current] : null;
}

/// <summary>One offer and how it went.</summary>
/// <param name="First">As it first came.</param>
/// <param name="Now">With what the other side has come back with since.</param>
/// <param name="Bands">The bands that fit it, at most <see cref="MostBands"/>.</param>
/// <param name="Lookup">Whether the bands of its company were looked up.</param>
/// <param name="Ask">What the person asks for; null before the first advice with a figure.</param>
/// <param name="Component">The component of <paramref name="Ask"/>.</param>
/// <param name="Rounds">How often the other side came back with a figure.</param>
/// <param name="Final">Whether they said that it is their last word.</param>
public sealed record OfferCase(
    Offer First,
    Offer Now,
    IReadOnlyList<Band> Bands,
    BandLookup Lookup,
    decimal? Ask,
    PayComponent? Component,
    int Rounds,
    bool Final)
{
    /// <summary>Most bands kept with an offer: one a source, and a few neighbours.</summary>
    public const int MostBands = 8;

    /// <summary>Most answers kept: nobody counts further than that.</summary>
    public const int MostCounters = 12;

    /// <summary>Their answers with a figure, oldest first, at most <see cref="MostCounters"/>.</summary>
    public IReadOnlyList<CounterRound> Counters { get; init; } = [];

    /// <summary>The components that they said they will not move.</summary>
    public IReadOnlyList<PayComponent> Fixed { get; init; } = [];

    /// <summary>What the company posts and says about hiring, in brief, as of the look for bands; null where nothing is held.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HiringSummary? Hiring { get; init; }

    /// <summary>Whether its stock is traded, as the person said; null where they did not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsListed { get; init; }

    /// <summary>Days at home in a week, from 0 to 5, as the person said; null where they did not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? DaysAtHome { get; init; }

    /// <summary>How sure it is, from 0 to 1, as the person said; null where they did not: then it is taken as sure.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Chance { get; init; }

    /// <summary>A new one.</summary>
    public static OfferCase Of(Offer offer) => new(offer, offer, [], BandLookup.NotYet, null, null, 0, false);
}

/// <summary>How far the look for bands has come.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BandLookup>))]
public enum BandLookup
{
    /// <summary>Not asked for: the company is not known yet, or what is known of the job has changed.</summary>
    NotYet,

    /// <summary>Asked for, no answer yet.</summary>
    Asked,

    /// <summary>Answered; there may be none.</summary>
    Answered,
}
