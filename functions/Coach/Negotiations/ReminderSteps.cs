using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>Reminders: two working days without an answer, one day before an offer ends.</summary>
internal static class ReminderSteps
{
    /// <summary>The other side has not answered.</summary>
    public const string Silence = "silence";

    /// <summary>The offer ends soon.</summary>
    public const string Deadline = "deadline";

    /// <summary>Working days without an answer before a friendly word is due.</summary>
    public const int SilentDays = 2;

    /// <summary>Days before the offer ends.</summary>
    public const int DaysBefore = 1;

    /// <summary>The hour of the day at which a deadline is brought up: the morning, with a working day ahead.</summary>
    private const int Morning = 9;

    public static void WaitForAnswer(Talk talk) => talk.Remind(Silence, WorkingDays.After(talk.Now, SilentDays));

    public static void WatchDeadline(Talk talk)
    {
        if (talk.File.Case?.Now.ExpiresOn is not { } last || last.DayNumber <= DaysBefore)
        {
            return;
        }

        var due = new DateTimeOffset(last.AddDays(-DaysBefore).ToDateTime(new TimeOnly(Morning, 0)), talk.Now.Offset);
        if (due > talk.Now)
        {
            talk.Remind(Deadline, due);
        }
    }

    /// <summary>A reminder that is out of date says nothing.</summary>
    public static void Take(Talk talk, string reminder)
    {
        if (reminder == Silence && talk.File.Stage == Stage.Negotiating)
        {
            talk.Say(Pushbacks.Silent(talk, "Two working days without a word: time for a friendly nudge."));
        }
        else if (reminder == Deadline && talk.File.Stage is not Stage.Closed && talk.File.Case?.Now.ExpiresOn is { } last && last >= talk.Today && last <= talk.Today.AddDays(DaysBefore))
        {
            talk.Say(Ending(talk, last));
        }
    }

    private static Reply Ending(Talk talk, DateOnly last) => new(
        last == talk.Today ? "Your offer ends today." : "Your offer ends tomorrow.",
        "If you are ready, say yes in writing today. If you are not, ask for two more days now: most companies give them when asked before the end.",
        [new ReplyFact("Answer by", $"{last:d MMMM yyyy}")],
        null,
        [new(ChoiceIds.Accept, "I said yes"), new(ChoiceIds.Summary, "Show me the numbers"), new(ChoiceIds.Answered, "They answered")],
        MoreTime(talk),
        talk.File.Stage);

    /// <summary>A message that asks for two more working days.</summary>
    public static string MoreTime(Talk talk) => talk.File.Case is { } at
        ? AnswerDeadline.MoreTime(Counsel.Request(talk.File, at, at.Now, talk.Today)).Email
        : ReplyWords.Letter(talk.File, "Thank you for the offer. I want to give you an answer you can rely on.", "Could I have two more working days?");
}
