using System.Globalization;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Comparisons;

/// <summary>An offer to be compared, with what its letter does not say.</summary>
/// <param name="Name">How it is called: the company.</param>
/// <param name="Offer">The offer.</param>
public sealed record ComparedOffer(string Name, Offer Offer)
{
    /// <summary>The working days of a week: nobody is at home on more of them.</summary>
    public const int DaysOfWeek = 5;

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

    /// <summary>The currency it pays in: that of base, else of its stock; null where it states neither.</summary>
    public Currency? Currency => Offer.Base?.Currency ?? Offer.Equity.FirstOrDefault(grant => grant.Value is not null)?.Currency;

    /// <summary>Names that can be told apart: one that several offers have gets the place of each behind it.</summary>
    public static IReadOnlyList<string> Told(IReadOnlyList<string> names) => names
        .Select((name, n) => names.Count(other => other == name) > 1 ? string.Create(CultureInfo.InvariantCulture, $"{name} ({n + 1})") : name)
        .ToArray();

    /// <summary>The name as it may stand in a sentence.</summary>
    internal string Called => Words.Name(Name).TrimEnd('.');

    /// <summary>Whether there is stock in it that has a worth.</summary>
    public bool HasStock => Offer.Equity.Any(grant => grant.Value is > 0);
}
