using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>Things to do at once, at any stage.</summary>
internal static class CommandSteps
{
    public static void Take(Talk talk, CommandKind command)
    {
        switch (command)
        {
            case CommandKind.Greet:
                Greetings.Greet(talk);
                break;
            case CommandKind.Thank:
                talk.Say(Short(talk, "You are welcome.", "You are doing the hard part."));
                break;
            case CommandKind.Undo:
                NextStepAfterUndo(talk);
                break;
            case CommandKind.StartAgain:
                talk.Say(IntakeQuestions.Ask(talk, Question.StartAgain));
                break;
            case CommandKind.ForgetMe:
                Greetings.AskToForget(talk);
                break;
            case CommandKind.Export:
                talk.Say(Greetings.Export(talk.File));
                break;
            case CommandKind.Rehearse:
                RehearsalSteps.Begin(talk);
                break;
            case CommandKind.Debrief:
                talk.Say(IntakeQuestions.Ask(talk, Question.Transcript));
                break;
            case CommandKind.Leave:
                RehearsalSteps.Leave(talk);
                break;
            case CommandKind.Asked:
                AskedThem(talk);
                break;
            case CommandKind.Correct:
                talk.Say(Short(talk, "What should I correct?", "Just say it as it is: \"base is 225k\", \"the level is L5\", or \"undo\" for the last thing."));
                break;
            case CommandKind.AddOffer:
                talk.Say(IntakeQuestions.Ask(talk, Question.OtherOffers) with { Headline = "Tell me the other offer." });
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(command));
        }
    }

    /// <summary>The ask is out: wait, and remind after two working days.</summary>
    private static void AskedThem(Talk talk)
    {
        if (talk.File.Stage is Stage.Closed)
        {
            talk.Say(ClosingSteps.AlreadyClosed(talk.File));
            return;
        }

        if (talk.File.Case is null)
        {
            NextStep.Say(talk, "Good. Tell me about the offer, then I can help with their answer.");
            return;
        }

        talk.File = talk.File with { Stage = Stage.Negotiating, Asked = Question.Counter };
        ReminderSteps.WaitForAnswer(talk);
        talk.Say(new Reply(
            "Well done. Now wait for their answer.",
            "Don't add anything and don't go lower by yourself. Tell me what they say, word by word if you can. I come back to you after two working days of silence.",
            [],
            null,
            [new(ChoiceIds.Answered, "They answered"), new(ChoiceIds.Pushback, "What may they say?"), new(ChoiceIds.Rehearse, "Practise")],
            null,
            Stage.Negotiating));
    }

    private static void NextStepAfterUndo(Talk talk)
    {
        if (talk.Undo())
        {
            talk.Say(AfterUndo(talk));
        }
        else
        {
            talk.Say(Short(talk, "There is nothing to take back.", ""));
        }
    }

    private static Reply AfterUndo(Talk talk)
    {
        if (talk.File.Asked is { } asked)
        {
            var question = IntakeQuestions.Ask(talk, asked);
            return question with { Text = $"Taken back. {question.Text}" };
        }

        return new Reply(
            "Taken back.",
            "This is where we stand now.",
            OfferFacts.Of(talk.File, talk.File.Case).ToArray(),
            null,
            [new(ChoiceIds.Summary, "Where do we stand?")],
            null,
            talk.File.Stage);
    }

    private static Reply Short(Talk talk, string headline, string text) =>
        new(headline, text, [], null, [new(ChoiceIds.Summary, "Where do we stand?"), new(ChoiceIds.Help, "What can you do?")], null, talk.File.Stage);
}
