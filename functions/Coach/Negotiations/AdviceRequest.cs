using Coach.Bands;
using Coach.Comparisons;
using Coach.Offers;
using Coach.Pay;
using Coach.Signals;

namespace Coach.Negotiations;

/// <summary>What advice is reckoned from.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Bands">The bands to look in.</param>
/// <param name="Rates">Dated exchange rates; <see cref="ExchangeRates.None"/> where none are held.</param>
/// <param name="Today">The day of the advice, for deadlines and the age of bands.</param>
public sealed record AdviceRequest(Offer Offer, BandSnapshot Bands, ExchangeRates Rates, DateOnly Today)
{
    /// <summary>The person's name to sign with; null to leave the name out.</summary>
    public string? Candidate { get; init; }

    /// <summary>The recruiter's or manager's first name to greet; null to leave it out.</summary>
    public string? Recruiter { get; init; }

    /// <summary>The best other offer the person really has; null where there is none.</summary>
    public Offer? Alternative { get; init; }

    /// <summary>Whether this is about a raise where the person works now: <see cref="Offer"/> is then what they have.</summary>
    public bool IsRaise { get; init; }

    /// <summary>What the person achieved, for the words of a raise.</summary>
    public IReadOnlyList<string> Results { get; init; } = [];

    /// <summary>Months in the role, for the words of a raise; null where not known.</summary>
    public int? MonthsInRole { get; init; }

    /// <summary>A range that the person trusts, used where <see cref="Bands"/> has none; null where they named none.</summary>
    public Band? Trusted { get; init; }

    /// <summary>What matters to the person, the most first; empty where they did not say.</summary>
    public IReadOnlyList<Goal> Goals { get; init; } = [];

    /// <summary>What is known of the company's hiring, to give reasons from; null where nothing is held.</summary>
    public HiringSummary? Hiring { get; init; }

    /// <summary>All offers of the person side by side, for the plan; null where it was not reckoned.</summary>
    public Comparison? Compared { get; init; }

    /// <summary>What is asked for since they came back with a figure; null before they did. Then the advice goes on with that, and chooses nothing else.</summary>
    public StandingAsk? Standing { get; init; }

    /// <summary>How the scripts sound.</summary>
    public Tone Tone { get; init; }
}
