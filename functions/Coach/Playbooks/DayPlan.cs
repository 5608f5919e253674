using Coach.Negotiations;

namespace Coach.Playbooks;

/// <summary>What to do on which working day, from today to the last one. Public holidays are not known: they differ by place.</summary>
internal static class DayPlan
{
    /// <summary>Working days until a silence is broken.</summary>
    private const int Nudge = 2;

    /// <summary>Working days until the next answer is expected.</summary>
    private const int Answer = 3;

    /// <summary>Working days to plan for where the letter names no last day.</summary>
    private const int WithoutDeadline = 7;

    /// <summary>Working days before the last one on which more time is asked for.</summary>
    private const int MoreTime = 2;

    /// <summary>Working days before a talk with a manager: to gather results, and to get a date.</summary>
    private const int ToPrepare = 3;

    /// <summary>The plan for an offer.</summary>
    /// <param name="request">The offer, its deadline and today.</param>
    /// <param name="ask">What to ask for, as it stands in a sentence.</param>
    /// <param name="answer">What to do when they come back.</param>
    public static IReadOnlyList<PlanDay> ForOffer(AdviceRequest request, string ask, string answer)
    {
        var today = WorkingDays.OnOrAfter(request.Today);
        var passed = AnswerDeadline.HasPassed(request);
        var last = passed ? WorkingDays.After(today, WithoutDeadline)
            : request.Offer.ExpiresOn is { } day ? WorkingDays.OnOrBefore(day)
            : WorkingDays.After(today, WithoutDeadline);
        var asking = passed ? WorkingDays.After(today, 1) : today;
        last = last < asking ? asking : last;
        var nudge = WorkingDays.After(asking, Nudge);
        var decide = WorkingDays.Before(last, 1);
        return Gather(
            last,
            (today, passed ? "Ask in writing whether the offer still stands. Say nothing of figures before it does." : ""),
            (today, !passed && request.Offer.ExpiresOn is null ? "Ask by when they need your answer." : ""),
            (asking, $"{(passed ? "Once they say that it stands: ask" : "Ask")} for {ask}, by phone if you can, and send the e-mail after it."),
            (nudge, nudge < last ? "No answer yet? Send one friendly line. Do not lower your figure by yourself." : ""),
            (WorkingDays.After(asking, Answer), answer),
            (Later(WorkingDays.Before(last, MoreTime), asking), "Nothing settled yet? Ask for two more working days now, not on the last one."),
            (decide > asking ? decide : last, "Decide. Have the final terms in writing and hold them against what was agreed."),
            (last, request.Offer.ExpiresOn is null || passed ? "Answer in writing, or say by when you will." : "Answer in writing: this is the last working day they gave you."));
    }

    /// <summary>The plan for a raise.</summary>
    public static IReadOnlyList<PlanDay> ForRaise(AdviceRequest request, DateOnly? review, string ask, string yesFrom)
    {
        var today = WorkingDays.OnOrAfter(request.Today);
        var talk = WorkingDays.After(today, ToPrepare);
        var last = review > request.Today ? WorkingDays.OnOrBefore(review.Value) : WorkingDays.After(talk, WithoutDeadline);
        last = last < today ? today : last;
        return Gather(
            last,
            (today, "Write down three results with a figure each. Ask your manager for half an hour."),
            (WorkingDays.After(today, 1), "Practise the talk aloud once: the results, the figure, then silence."),
            (talk, $"The talk: results first, then {ask}. Ask what it takes, and by when."),
            (WorkingDays.After(talk, 1), "Thank them in one short message that names the figure and the next date."),
            (WorkingDays.After(talk, Answer), $"No word yet? Ask once. Say yes from {yesFrom}; below it ask for the rest with a date."),
            (last, review is null ? "Have the decision, or the date of it, in writing." : "The review. Have the decision in writing by today."));
    }

    /// <summary>By day; what would fall after the last day is done on it.</summary>
    private static PlanDay[] Gather(DateOnly last, params (DateOnly Day, string Task)[] tasks) => tasks
        .Where(task => task.Task.Length > 0)
        .GroupBy(task => task.Day > last ? last : task.Day, task => task.Task)
        .OrderBy(day => day.Key)
        .Select(day => new PlanDay(day.Key, day.ToArray()))
        .ToArray();

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
