using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>How much a part of pay matters to the person, by the goals they named.</summary>
internal static class GoalWeight
{
    private const decimal First = 0.2m;

    /// <summary>1 for what they did not name; the first goal counts a fifth more than that, the second a tenth, and so on: a choice between packages, not a price.</summary>
    public static decimal Of(IReadOnlyList<Goal> goals, PayComponent component)
    {
        var at = goals.TakeWhile(goal => !Serves(component, goal)).Count();
        return at < goals.Count ? 1 + (First / (at + 1)) : 1;
    }

    /// <summary>The same for what is no pay: 1 where no goal asks for it.</summary>
    public static decimal Of(IReadOnlyList<Goal> goals, TermKind term)
    {
        var at = goals.TakeWhile(goal => !Serves(term, goal)).Count();
        return at < goals.Count ? 1 + (First / (at + 1)) : 1;
    }

    private static bool Serves(TermKind term, Goal goal) => goal switch
    {
        Goal.Level => term == TermKind.Level,
        Goal.Remote => term == TermKind.Remote,
        Goal.Time => term is TermKind.TimeOff or TermKind.Start,
        _ => false,
    };

    /// <summary>Whether more of a part of pay is what a goal asks for.</summary>
    public static bool Serves(PayComponent component, Goal goal) => goal switch
    {
        Goal.Base => component == PayComponent.Base,
        Goal.Equity => component == PayComponent.Equity,
        Goal.CashNow => component is PayComponent.SignOn or PayComponent.Bonus,
        _ => false,
    };
}
