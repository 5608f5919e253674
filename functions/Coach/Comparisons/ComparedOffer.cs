using Coach.Offers;

namespace Coach.Comparisons;

/// <summary>An offer to be compared, with what its letter does not say.</summary>
/// <param name="Name">How it is called: the company.</param>
/// <param name="Offer">The offer.</param>
public sealed record ComparedOffer(string Name, Offer Offer)
{
    /// <summary>Whether its stock is traded on an exchange; null where not known, then <see cref="TakenAsListed"/>.</summary>
    public bool? IsListed { get; init; }

    /// <summary>How sure it is, from 0 to 1: 1 for a letter in hand, less for words.</summary>
    public decimal Chance { get; init; } = 1;

    /// <summary>Days at home in a week, from 0 to 5; null where not known.</summary>
    public decimal? RemoteDays { get; init; }

    /// <summary>Paid days off in a year; null where not known.</summary>
    public decimal? DaysOff { get; init; }

    /// <summary>
    /// What is known, else what the grant tells: options, phantom shares and shares of profit are given where there is no exchange to sell on. Stock units without
    /// a word are taken as listed.
    /// </summary>
    public bool TakenAsListed => IsListed ?? !Offer.Equity.Any(grant => grant.Kind is EquityKind.Options or EquityKind.Phantom or EquityKind.ProfitSharing);

    /// <summary>The name as it may stand in a sentence.</summary>
    internal string Called => Words.Name(Name).TrimEnd('.');

    /// <summary>Whether there is stock in it that has a worth.</summary>
    public bool HasStock => Offer.Equity.Any(grant => grant.Value is > 0);
}
