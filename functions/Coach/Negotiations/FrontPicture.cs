using Coach.Pay;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>The packages and the fair point beside the front, as a picture.</summary>
public static class FrontPicture
{
    /// <summary>Where the figures of the picture come from.</summary>
    public const string Source = "Reckoned by the coach: your gain by what matters to you, their cost by kind of pay; the sizes of the costs are assumptions";

    /// <summary>What the fair point is: it is told in every channel.</summary>
    public const string Fair = "The fair point shares evenly what they are likely to be able to spend (Nash 1950).";

    /// <summary>What the line is, where one is drawn, and the fair point.</summary>
    public const string Meaning = $"The line is the best there is for both of you; right of it nothing can be had for that cost. {Fair}";

    /// <summary>The picture; null where there are no packages or no front.</summary>
    public static FrontChart? Of(Advice advice) => Of(advice ?? throw new ArgumentNullException(nameof(advice)), advice.Packages);

    /// <summary>The picture of some of the packages.</summary>
    internal static FrontChart? Of(Advice advice, IReadOnlyList<Package> packages)
    {
        if (advice.Front is not { } front || packages.Count == 0)
        {
            return null;
        }

        FrontPoint Mark(string label, decimal gain, decimal cost) => new(label, gain, cost, $"you {Money(front, gain)}, them {Money(front, cost)}");
        IEnumerable<FrontPoint> fair = front.Nash is { Gain4: > 0 } nash ? [Mark("Fair point", nash.Gain4, nash.Cost4)] : [];
        return new(
            "What each package gives you and costs them, over four years",
            front.Front.Select(corner => new FrontPoint("", corner.Gain4, corner.Cost4, "")).ToArray(),
            [.. packages.Select(package => Mark(package.Name, package.WeightedGain4, package.Cost4)), .. fair]);
    }

    private static string Money(PackageFront front, decimal amount) => MoneyFormat.Brief(new Money(decimal.Round(amount), front.Currency));
}
