using System.Globalization;
using Coach.Negotiations;
using Coach.Pay;

namespace Coach.Comparisons;

/// <summary>A figure that a comparison assumes, and that a person may set to what they believe.</summary>
/// <param name="Name">By which it is set.</param>
/// <param name="Default">Taken where nothing is set, as a fraction.</param>
/// <param name="Most">The largest that is taken; the least is 0.</param>
/// <param name="Meaning">What it is, to follow "36%".</param>
/// <param name="Noun">What it is called in a sentence: "the discount on …".</param>
/// <param name="Source">Who measured it, or that it is our assumption.</param>
public sealed record ComparisonFigure(string Name, decimal Default, decimal Most, string Meaning, string Noun, string Source);

/// <summary>What a comparison assumes, and what each part is worth to the person. Nothing in it is read from an offer.</summary>
public sealed record ComparisonOptions
{
    /// <summary>The largest weight of a part of pay: five times as much as its money.</summary>
    public const decimal LargestWeight = 5;

    /// <summary>
    /// Taken off the stated worth of stock that cannot be sold on an exchange. Common shares of large private companies were stated 56% above their fair value
    /// on average: 1 − 1/1.56 is 36%. It says nothing of companies without a priced round.
    /// </summary>
    public static ComparisonFigure Unlisted { get; } = new("unlisted", 0.36m, 0.95m, "off stock that is not listed", "the discount on stock that is not listed", "Gornall & Strebulaev 2020, common shares of 135 private companies");

    /// <summary>
    /// The chance to leave, or to be let go, in any one year: what has not vested by then is lost. Over all companies it was 10.9% in the same count, so it is high for
    /// who works elsewhere than in software.
    /// </summary>
    public static ComparisonFigure Leaving { get; } = new("leaving", 0.13m, 0.60m, "chance a year to leave before stock vests", "your chance to leave in a year", "LinkedIn 2018, turnover in software of 13.2%");

    /// <summary>How much less money is worth for each year that it comes later. Our assumption, near what lending for about as long pays (Federal Reserve, series GS5).</summary>
    public static ComparisonFigure Later { get; } = new("later", 0.04m, 0.25m, "a year off money that comes later", "what a year of waiting for money costs", "our assumption, near the 3.95% that five-year US Treasury notes paid in July 2025 by the Federal Reserve");

    /// <summary>
    /// What working from home all week is worth, as a part of base: what applicants to a call centre would give up for it on average. That a day is worth a fifth of it
    /// is our assumption.
    /// </summary>
    public static ComparisonFigure Remote { get; } = new("remote", 0.08m, 0.30m, "of base for a week at home", "what working at home is worth", "Mas & Pallais 2017, 8% of pay for work from home; a day as a fifth of it is our assumption");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ComparisonFigure> Figures { get; } = [Unlisted, Leaving, Later, Remote];

    /// <summary>The figures that the person set, by name; what is not among them stands at its default.</summary>
    public IReadOnlyDictionary<string, decimal> Set { get; init; } = new Dictionary<string, decimal>();

    /// <summary>How much one unit of a part of pay is worth to the person; 1 where it is not among them.</summary>
    public IReadOnlyDictionary<PayComponent, decimal> Weights { get; init; } = new Dictionary<PayComponent, decimal>();

    /// <summary>Whether days at home count: only who cares for them pays for them.</summary>
    public bool CountsRemote { get; init; }

    /// <summary>What the person earns in a year where they work now; null where they did not say. Then weeks before a later start count as unpaid.</summary>
    public Money? CurrentPay { get; init; }

    /// <summary>What the person set, and what they named as goals.</summary>
    public static ComparisonOptions Of(IReadOnlyList<Goal> goals, Money? currentPay = null) => new()
    {
        Weights = new[] { PayComponent.Base, PayComponent.Equity, PayComponent.Bonus, PayComponent.SignOn }
            .Select(component => (Component: component, Weight: GoalWeight.Of(goals, component)))
            .Where(one => one.Weight != 1)
            .ToDictionary(one => one.Component, one => one.Weight),
        CountsRemote = goals.Contains(Goal.Remote),
        CurrentPay = currentPay,
    };

    /// <summary>A figure as it stands.</summary>
    public decimal this[ComparisonFigure figure] => Set.TryGetValue((figure ?? throw new ArgumentNullException(nameof(figure))).Name, out var set) ? set : figure.Default;

    /// <summary>The weight of a part of pay.</summary>
    public decimal WeightOf(PayComponent component) => Weights.TryGetValue(component, out var weight) ? weight : 1;

    /// <summary>With one figure set to another value.</summary>
    internal ComparisonOptions With(ComparisonFigure figure, decimal value) => this with { Set = new Dictionary<string, decimal>(Set) { [figure.Name] = value } };

    /// <summary>The first thing that is out of its range, as a sentence that says what to set; null where all is well.</summary>
    public string? Problem()
    {
        foreach (var (name, value) in Set)
        {
            if (Figures.FirstOrDefault(figure => figure.Name == name) is not { } figure)
            {
                return $"\"{name}\" is no figure of a comparison. Set one of: {string.Join(", ", Figures.Select(known => known.Name))}.";
            }

            if (value < 0 || value > figure.Most)
            {
                return string.Create(CultureInfo.InvariantCulture, $"\"{name}\" must be from 0 to {figure.Most * 100:0.##} percent.");
            }
        }

        return Weights.Values.Any(weight => weight is < 0 or > LargestWeight)
            ? string.Create(CultureInfo.InvariantCulture, $"A weight must be from 0 to {LargestWeight:0}; 1 is its money.")
            : null;
    }
}
