namespace Coach.Negotiations;

/// <summary>The day by which an offer is to be answered, and the words that go with the time left.</summary>
public static class AnswerDeadline
{
    /// <summary>How much more time is asked for: two working days are given nearly always.</summary>
    public const int DaysMore = 2;

    /// <summary>Within so many days a talk has to come before the answer.</summary>
    private const int Soon = 3;

    /// <summary>Whether the day lies before today; never for a raise.</summary>
    public static bool HasPassed(AdviceRequest request) => !request.IsRaise && request.Offer.ExpiresOn < request.Today;

    /// <summary>What to know where the day has passed; null where it has not.</summary>
    public static Problem? Problem(AdviceRequest request) => HasPassed(request) && request.Offer.ExpiresOn is { } last
        ? new(
            ProblemCodes.DeadlinePassed,
            $"The letter asked for an answer by {ScriptWords.Date(last)}, which has passed: ask for it in writing that the offer still stands.")
        : null;

    /// <summary>The question that comes first where the day has passed; empty where it has not.</summary>
    public static string StillStands(AdviceRequest request) => HasPassed(request) && request.Offer.ExpiresOn is { } last
        ? $"Your letter asked for my answer by {ScriptWords.Day(last)}, which has passed. Could you confirm in writing that the offer still stands?"
        : "";

    /// <summary>When to talk, in the time that is left.</summary>
    public static string LetUsTalk(AdviceRequest request) => (request.Offer.ExpiresOn?.DayNumber - request.Today.DayNumber) switch
    {
        0 => "Could we talk today? You asked for my answer by the end of the day.",
        1 => "Could we talk today? You asked for my answer by tomorrow.",
        > 1 and <= Soon => $"Could we talk before {ScriptWords.Day(request.Offer.ExpiresOn!.Value)}, when you expect my answer?",
        _ => "Could we talk in the next two working days?",
    };

    /// <summary>The day to ask for instead: two working days after the one named, or from today.</summary>
    public static DateOnly LaterDay(AdviceRequest request) =>
        WorkingDays.After(request.Offer.ExpiresOn is { } last && last > request.Today ? last : request.Today, DaysMore);

    /// <summary>Asking for more time, by mail and by phone.</summary>
    public static Scripts MoreTime(AdviceRequest request)
    {
        var day = ScriptWords.Day(LaterDay(request));
        return new(
            ScriptWords.Letter(
                request.Recruiter,
                request.Candidate,
                "Thank you again for the offer. I am taking it seriously and want to give you an answer you can rely on.",
                StillStands(request),
                $"Could I have until {day}?"),
            ScriptWords.Spoken(
                "I want to give you an answer you can rely on.",
                StillStands(request),
                $"Could I have until {day}? You will hear from me by then either way."));
    }
}
