using Coach.Pay;

namespace Coach.Comparisons;

/// <summary>How one offer stands beside the others. All money is over four years, in the currency of the comparison.</summary>
/// <param name="Name">How it is called.</param>
/// <param name="Number">Its place in what was given, from 1.</param>
/// <param name="FirstYear">What the first year pays as stated.</param>
/// <param name="Stated4">What four years pay as stated.</param>
/// <param name="Worth4">What they are worth to the person: <paramref name="Stated4"/> and all <paramref name="Steps"/>.</param>
/// <param name="Steps">What was added and taken off, in order; none of them is nothing.</param>
/// <param name="Parts">What is left by part of pay, before <see cref="WorthStep"/>s that are of no one part.</param>
/// <param name="IsListed">What its stock was taken as; null where it has none.</param>
/// <param name="ExpiresOn">The last day to say yes; null where there is none.</param>
/// <param name="HasPassed">Whether that day is over: then it stands last.</param>
public sealed record OfferStanding(
    string Name,
    int Number,
    decimal FirstYear,
    decimal Stated4,
    decimal Worth4,
    IReadOnlyList<WorthStep> Steps,
    IReadOnlyDictionary<PayComponent, decimal> Parts,
    bool? IsListed,
    DateOnly? ExpiresOn,
    bool HasPassed)
{
    /// <summary>The name as it may stand in a sentence.</summary>
    internal string Called => Words.Name(Name).TrimEnd('.');
}

/// <summary>One reason why an offer is worth more or less than it states.</summary>
/// <param name="What">Why: "stock that is not listed".</param>
/// <param name="Amount">How much; below zero where it is taken off.</param>
public sealed record WorthStep(string What, decimal Amount);
