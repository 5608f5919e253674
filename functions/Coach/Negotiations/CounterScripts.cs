namespace Coach.Negotiations;

/// <summary>Words for the next step after they came back with a figure, by mail and by phone.</summary>
public static class CounterScripts
{
    /// <summary>Asking once more.</summary>
    /// <param name="line">With the next figure to ask for.</param>
    /// <param name="moved">Whether they moved: then it is said that this was seen.</param>
    /// <param name="isRaise">Whether it is about pay where the person works already.</param>
    public static IReadOnlyList<string> Again(NegotiationLine line, bool moved, bool isRaise) =>
    [
        moved ? "Thank you for coming back to me, I see that you moved." : "Thank you for coming back to me.",
        $"We are close. At {Figure(line)} {(isRaise ? "it is settled for me" : "I would sign right away")}: that is where this role stands in the market. Can you make that work?",
    ];

    /// <summary>What to write and say to a counter at the lower end of what is likely; null where that would be enough to say yes.</summary>
    /// <param name="request">What the advice was reckoned from.</param>
    /// <param name="advice">The advice.</param>
    /// <param name="line">The line that was asked for.</param>
    public static Scripts? ToLowCounter(AdviceRequest request, Advice advice, NegotiationLine line)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(advice);
        ArgumentNullException.ThrowIfNull(line);
        var move = NextMove.Of(line, line.CounterMin, AfterLowCounter(request, advice, line), final: false, enough: false);
        if (move.Kind != MoveKind.AskAgain || move.Line.Ask <= line.CounterMin)
        {
            return null;
        }

        var again = Again(move.Line, moved: line.CounterMin > (line.Offered ?? 0), request.IsRaise);
        return new(ScriptWords.Letter(request.Recruiter, request.Candidate, again), ScriptWords.Spoken(again));
    }

    private static RangeForecast? AfterLowCounter(AdviceRequest request, Advice advice, NegotiationLine line)
    {
        if (advice.Band is not { } band || NegotiableRange.Of(request.Offer, band, line.Component, request.Rates) is not { } range)
        {
            return null;
        }

        var isExact = advice.Problems.All(problem => problem.Code != ProblemCodes.BandNotExact);
        var belief = StrategyPlan.BeliefOf(request.Offer, isExact, request.Alternative is not null, request.Today);
        return RangeForecast.Of(range, belief, line, [new(line.Component, line.Ask, line.CounterMin)], isLast: false);
    }

    /// <summary>Saying yes to the figure and asking for it in writing.</summary>
    /// <param name="what">What works: a figure, or "this".</param>
    /// <param name="isRaise">Whether it is about pay where the person works already.</param>
    public static IReadOnlyList<string> Yes(string what, bool isRaise) =>
    [
        $"Thank you, {what} works for me, and I am happy to say yes.",
        isRaise ? "Could you send me a short note with the figure and the month from which it is paid?" : "Could you send the updated letter with all the terms? I will sign as soon as I have it.",
    ];

    private static string Figure(NegotiationLine line) => $"{ScriptWords.Figure(line, line.Ask)} in {ScriptWords.Noun(line.Component)}";
}
