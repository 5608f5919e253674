using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>Hello, what is kept, and goodbye.</summary>
internal static class Greetings
{
    public static void Open(Talk talk)
    {
        if (talk.File.Consent is null)
        {
            talk.Say(IntakeQuestions.Ask(talk, Question.Consent));
        }
        else
        {
            NextStep.Say(talk);
        }
    }

    /// <summary>Asks before everything is erased.</summary>
    public static void AskToForget(Talk talk) => talk.Say(IntakeQuestions.Ask(talk, Question.ForgetMe));

    /// <summary>Erases everything and says so.</summary>
    public static void Forget(Talk talk)
    {
        CancelReminders(talk);
        talk.Erase();
        talk.Say(new Reply(
            "Everything about you is erased.",
            "Your messages, your documents, my notes and the reminders are gone. If you ever write again, we start from nothing. I wish you well.",
            [],
            null,
            [],
            null,
            Stage.Intake));
    }

    public static void StartAgain(Talk talk)
    {
        CancelReminders(talk);
        talk.StartAgain();
        NextStep.Say(talk, "All right, a clean sheet.");
    }

    public static void Refused(Talk talk)
    {
        talk.Erase();
        talk.Say(new Reply(
            "That is fine. I kept nothing.",
            "Without notes I cannot follow a negotiation. If you change your mind, just say hello.",
            [],
            null,
            [],
            null,
            Stage.Intake));
    }

    public static void CancelReminders(Talk talk)
    {
        talk.Cancel(ReminderSteps.Silence);
        talk.Cancel(ReminderSteps.Deadline);
    }
}
