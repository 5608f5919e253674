namespace Coach.Forecasts;

/// <summary>One way in which the recruiter may be conceding, and how well an answer fits it.</summary>
/// <param name="Manner">The manner it stands for; null for what no manner describes.</param>
/// <param name="Rule">The rule; null where they are only taken to move until they reach the limit, or in any way at all.</param>
/// <param name="MovesToLimit">Without a rule: whether they move each time until they are at the limit, so that not moving tells that they are there.</param>
/// <param name="Weight">How likely it is before the first answer.</param>
internal sealed record Hypothesis(RecruiterManner? Manner, Concession? Rule, bool MovesToLimit, double Weight)
{
    /// <summary>
    /// How much of the belief goes to recruiters whom no rule here describes. Real ones follow none exactly: with much room for the unknown the ranges hold
    /// against manners that were left out too, as the calibration measures. The other figures of this file were set with it, on simulated talks.
    /// </summary>
    private const double Unknown = 0.9;

    /// <summary>Of the unknown ones, how many move each time until they reach the limit.</summary>
    private const double ToLimit = 0.78;

    /// <summary>How far an answer lies from its rule: rounding, and a part of the step.</summary>
    private const double RoundingSpread = 0.01, StepSpread = 0.5;

    /// <summary>How far a step of an unknown recruiter goes: hardly, some, far, in band widths.</summary>
    private const double Hardly = 0.01, Some = 0.05, Far = 0.25;

    /// <summary>
    /// A step that would have gone further ends at the limit, so offers pile up there: within this many band widths below it, how much of what would have gone
    /// beyond. Without it a recruiter who gave all at once, or came up evenly, was thought to have more.
    /// </summary>
    private const double AtLimit = 0.025, EndsThere = 0.2;

    private const double HardlyShare = 0.4, Held = 0.005, HoldsAnyway = 0.02, NearLimit = 0.03, LastWordSpread = 0.05, LastWord = 0.15, WrongEnd = 0.02;

    private static readonly Hypothesis[] s_ruled = [.. Ruled()];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Hypothesis> All { get; } = Without(null);

    /// <summary>All but those of one manner: what is known to who has never met it.</summary>
    public static IReadOnlyList<Hypothesis> Without(RecruiterManner? manner)
    {
        var known = s_ruled.Where(one => one.Manner != manner).ToArray();
        var sum = known.Sum(one => one.Weight);
        return
        [
            .. known.Select(one => one with { Weight = one.Weight / sum * (1 - Unknown) }),
            new(null, null, false, Unknown * (1 - ToLimit)),
            new(null, null, true, Unknown * ToLimit),
        ];
    }

    /// <summary>The density of an answer under this hypothesis.</summary>
    public double Likelihood(double limit, in TalkSoFar talk, double ask, double offer, bool isLast) =>
        offer > limit + RoundingSpread ? 0
        : Rule is { } rule ? Near(rule.Answer(limit, talk, ask), talk.Offer, offer) * (rule.IsLast(talk) == isLast ? 1 : WrongEnd)
        : OfUnknown(limit, talk, offer) * (isLast ? LastWord * Exponential(limit - offer, LastWordSpread) : 1 - LastWord);

    private double OfUnknown(double limit, in TalkSoFar talk, double offer)
    {
        var moved = Math.Max(0, offer - talk.Offer);
        var beyond = limit - offer < AtLimit ? EndsThere * (Survival(moved, Some) + Survival(moved, Far)) / 2 / AtLimit : 0;
        var far = ((Exponential(moved, Some) + Exponential(moved, Far)) / 2) + beyond;
        if (!MovesToLimit)
        {
            return (HardlyShare * Exponential(moved, Hardly)) + ((1 - HardlyShare) * far);
        }

        var holds = HoldsAnyway + ((1 - HoldsAnyway) * Math.Exp(-(limit - talk.Offer) / NearLimit));
        return moved < Held ? holds / Hardly : (1 - holds) * far;
    }

    /// <summary>A Laplace density: one answer far off its rule must not rule the rule out.</summary>
    private static double Near(double expected, double before, double offer)
    {
        var spread = RoundingSpread + (StepSpread * (expected - before));
        return Exponential(Math.Abs(offer - expected), spread) / 2;
    }

    private static double Exponential(double x, double scale) => Survival(x, scale) / scale;

    private static double Survival(double x, double scale) => Math.Exp(-x / scale);

    private static IEnumerable<Hypothesis> Ruled() =>
    [
        .. Of(RecruiterManner.ByTheBook, Tactic.StepForStep, [3, 4, 5], [6, 7]),
        .. Of(RecruiterManner.GenerousEarly, Tactic.ByTime, [2.2, 2.8, 3.5, 4.5], [5, 6, 7]),
        .. Of(RecruiterManner.HardToTheEnd, Tactic.ByTime, [0.17, 0.23, 0.3, 0.38, 0.44], [5, 6, 7, 8]),
        .. Of(RecruiterManner.SplitTheDifference, Tactic.Halfway, [1], [5, 6, 7]),
        .. Of(RecruiterManner.DeadlinePusher, Tactic.ByTime, [0.65, 0.85, 1.1], [2, 3]),
        .. Of(RecruiterManner.NoBudgetOnBase, Tactic.ByTime, [0.85, 1, 1.2], [4, 5, 6, 7]),
    ];

    private static IEnumerable<Hypothesis> Of(RecruiterManner manner, Tactic tactic, double[] shapes, int[] patience) =>
        from shape in shapes
        from answers in patience
        select new Hypothesis(manner, new Concession(tactic, shape, answers), false, 1.0 / (shapes.Length * patience.Length));
}
