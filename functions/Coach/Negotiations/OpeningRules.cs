using Coach.Bands;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>Who should name a figure first, as one figure or as a range, and how precise: each rule with the study it stands on.</summary>
public static class OpeningRules
{
    /// <summary>They have named a figure already.</summary>
    public static OpeningRule Answer { get; } = new(
        "answer-theirs",
        "They named a figure first, so yours is the counter: set it by the band, not by their figure, for a first figure draws the talk to itself.",
        "Petrowsky et al. 2025, 374 effects, g = .42");

    /// <summary>They know what the job pays here and the person does not.</summary>
    public static OpeningRule LetThemBegin { get; } = new(
        "let-them-begin",
        "Let them name a figure first, or the pay range: they know what the job pays here and you do not, and a figure in the dark anchors against you.",
        "Maaravi & Levy 2017; Roussille 2024");

    /// <summary>The person knows the band.</summary>
    public static OpeningRule Begin { get; } = new(
        "begin",
        "Name your figure first, and an ambitious one: you know the band, and who begins draws the talk to their figure.",
        "Petrowsky et al. 2025, 374 effects, g = .42");

    /// <summary>A neighbour's band is known.</summary>
    public static OpeningRule AskForTheRange { get; } = new(
        "ask-for-the-range",
        "Ask for their pay range once before you name anything: the band you hold is a neighbour's. If they insist, name a range.",
        "Maaravi & Levy 2017; Ames & Mason 2015");

    /// <summary>One figure.</summary>
    public static OpeningRule Figure { get; } = new(
        "one-figure",
        "Say one figure and no range: with a known band and a reason there is nothing to hedge, and a range that begins below your target gives the difference away.",
        "Ames & Mason 2015");

    /// <summary>A range that begins at the target.</summary>
    public static OpeningRule Range { get; } = new(
        "range-from-the-target",
        "If you must name something, say a range whose lower end is your target: it settles higher and costs no goodwill.",
        "Ames & Mason 2015");

    /// <summary>To recruiters.</summary>
    public static OpeningRule Rounded { get; } = new(
        "moderately-precise",
        "Keep the figure to two or three digits and give the reason with it: to people who do this every day too precise a figure looks naive, unless a reason comes with it.",
        "Loschelder et al. 2016, 1,320 experts and amateurs");

    /// <summary>To managers and founders.</summary>
    public static OpeningRule Precise { get; } = new(
        "precise",
        "Name the figure to the thousand and say how you came to it: to someone who seldom sets pay a precise figure shows that you have done the sums.",
        "Mason et al. 2013; Loschelder et al. 2016");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<OpeningRule> All { get; } = [Answer, LetThemBegin, Begin, AskForTheRange, Figure, Range, Rounded, Precise];

    /// <summary>The rules of one case: who begins, in what form, how precise.</summary>
    /// <param name="known">What is known of the band.</param>
    /// <param name="theyNamed">Whether their figure is on the table.</param>
    /// <param name="isRaise">Whether it is asked of a manager, who seldom sets pay, and not of a recruiter.</param>
    public static IReadOnlyList<OpeningRule> For(BandKnowledge known, bool theyNamed, bool isRaise) =>
    [
        theyNamed ? Answer : known switch { BandKnowledge.None => LetThemBegin, BandKnowledge.Neighbour => AskForTheRange, _ => Begin },
        .. known == BandKnowledge.None ? [] : new[] { known == BandKnowledge.Neighbour && !theyNamed ? Range : Figure, isRaise ? Precise : Rounded },
    ];

    /// <summary>The rules for an advice. On the road to a raise what one has is no figure of theirs.</summary>
    internal static IReadOnlyList<OpeningRule> For(AdviceRequest request, BandMatch? match, NegotiationLine? line) => For(
        match is null ? BandKnowledge.None
            : match.Problems.Any(problem => problem.Code is ProblemCodes.BandNotExact or ProblemCodes.BandOfMarket) ? BandKnowledge.Neighbour
            : BandKnowledge.Exact,
        !request.IsRaise && (line is null ? request.Offer.Base is not null || request.Offer.Equity.Count > 0 : line.Offered is not null),
        request.IsRaise);

    /// <summary>
    /// The range to name to who insists on one: from the target to about a tenth above it. The ranges that Ames and Mason report are of 5 to 8% of the figure ($7,200
    /// to $7,600, $50,000 to $54,000), and they found that width has its bounds; a tenth, for figures are rounded, is our assumption.
    /// </summary>
    internal static (decimal Low, decimal High) RangeFrom(NegotiationLine line) =>
        (line.Ask, RoundFigure.To(RoundFigure.Step(line.Ask), line.Ask * (1 + RangeWidth)));

    private const decimal RangeWidth = 0.1m;
}

/// <summary>One rule of opening.</summary>
/// <param name="Name">Stable, for tests and programs.</param>
/// <param name="Say">What to do and why, a sentence or two.</param>
/// <param name="Source">The study.</param>
public sealed record OpeningRule(string Name, string Say, string Source);

/// <summary>What the person knows of what the job pays.</summary>
public enum BandKnowledge
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The band of another level, place or of the market.</summary>
    Neighbour,

    /// <summary>The band of this very job.</summary>
    Exact,
}
