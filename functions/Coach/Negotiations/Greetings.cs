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

    /// <summary>Answers a hello. Who was greeted before is not told everything again.</summary>
    public static void Greet(Talk talk)
    {
        switch (talk.File)
        {
            case { Consent: null, Asked: not Question.Consent }:
                Open(talk);
                break;
            case { Consent: null }:
                talk.Say(IntakeQuestions.Ask(talk, Question.Consent) with { Headline = "Hello again.", Text = "May I keep notes while we work on this? Then we can begin." });
                break;
            case { Stage: Stage.Intake } or { Asked: not null }:
                var question = talk.File.Asked ?? IntakeQuestions.Next(talk.File);
                if (question is { } asked)
                {
                    var again = IntakeQuestions.Ask(talk, asked);
                    talk.Say(again with { Text = $"Hello again. {again.Text}" });
                    break;
                }

                NextStep.Say(talk, "Hello again.");
                break;
            default:
                talk.Say(Again(talk.File));
                break;
        }
    }

    /// <summary>Everything that is held, to take along. The host puts the file, or the way to it, where <see cref="ChoiceIds.Export"/> stands.</summary>
    public static Reply Export(CaseFile file) => new(
        "This is everything I hold about you.",
        "One JSON file: what we said, your offers, my notes and the reminders. It is yours to keep; \"forget me\" erases what is here.",
        [],
        null,
        [new(ChoiceIds.Export, "Download my data"), new(ChoiceIds.Privacy, "What is kept?")],
        null,
        file.Stage);

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

    private static Reply Again(CaseFile file) => new(
        "Hello again.",
        file.Stage switch
        {
            Stage.Analysed => "The next step is to ask them. Shall I write the words?",
            Stage.Negotiating => "They have your ask. Tell me what they say, or ask me anything.",
            Stage.Deciding => file.Road == Road.Raise ? "The next step is to have it in writing." : "The next step is the final letter. Drop it here when it comes.",
            _ => "This negotiation is over. We can begin a new one whenever you like.",
        },
        [],
        null,
        file.Stage switch
        {
            Stage.Analysed => [new(ChoiceIds.Email, "Write the e-mail"), new(ChoiceIds.Summary, "Where do we stand?")],
            Stage.Negotiating => [new(ChoiceIds.Answered, "They answered"), new(ChoiceIds.Summary, "Where do we stand?")],
            Stage.Deciding => [new(ChoiceIds.Accept, file.Road == Road.Raise ? "I have it in writing" : "I signed"), new(ChoiceIds.Summary, "Where do we stand?")],
            _ => [new(ChoiceIds.StartAgain, "A new negotiation"), new(ChoiceIds.Summary, "Show me the numbers")],
        },
        null,
        file.Stage);

    public static void CancelReminders(Talk talk)
    {
        talk.Cancel(ReminderSteps.Silence);
        talk.Cancel(ReminderSteps.Deadline);
    }
}
