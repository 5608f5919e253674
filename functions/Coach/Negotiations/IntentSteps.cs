using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>Takes in what the person meant: facts are gathered first, then one answer or the next step is said.</summary>
internal static class IntentSteps
{
    /// <summary>Most intents of one message that are looked at: a person says a handful of things at once.</summary>
    public const int MostIntents = 20;

    public static void Take(Talk talk, Signal.Said said)
    {
        var intents = said.Intents.Take(MostIntents).ToArray();
        if (talk.File.Rehearsal is not null && !intents.Any(EndsRehearsal))
        {
            RehearsalSteps.Take(talk, said.Text, intents);
            return;
        }

        if (intents.Length == 0)
        {
            NotUnderstood(talk);
            return;
        }

        if (talk.File.Asked != Question.WhichComponent)
        {
            // A figure of long ago is not what is talked about now.
            talk.File = talk.File with { Unplaced = null };
        }

        foreach (var intent in intents)
        {
            Take(talk, intent);
        }

        OfferTraits.Compare(talk, intents);
        Finish(talk);
    }

    /// <summary>Takes in what a choice means, as if it had been typed.</summary>
    public static void Take(Talk talk, IReadOnlyList<Intent> intents)
    {
        foreach (var intent in intents)
        {
            Take(talk, intent);
        }

        OfferTraits.Compare(talk, intents);
        Finish(talk);
    }

    public static void Countered(Talk talk, IReadOnlyList<PayFigure> figures)
    {
        foreach (var figure in figures.Take(MostIntents))
        {
            FigureSteps.Take(talk, new Intent.Figure(Subject.Counter, figure));
        }

        Finish(talk);
    }

    public static void NotUnderstood(Talk talk)
    {
        if (talk.File.Consent is null)
        {
            Greetings.Open(talk);
            return;
        }

        if (talk.File.Asked is { } asked)
        {
            var again = IntakeQuestions.Ask(talk, asked);
            talk.Say(again with { Text = $"I did not get that. {again.Text}" });
            return;
        }

        talk.Say(new Reply(
            "I did not get that.",
            "Tell me a figure (\"they offered 385k stock\"), what they said, or tap one of these.",
            [],
            null,
            [new(ChoiceIds.Summary, "Where do we stand?"), new(ChoiceIds.Answered, "They answered"), new(ChoiceIds.Help, "What can you do?")],
            null,
            talk.File.Stage));
    }

    private static void Finish(Talk talk)
    {
        if (!talk.HasSpoken)
        {
            NextStep.Say(talk);
        }
        else
        {
            BandSteps.LookUp(talk);
        }
    }

    private static void Take(Talk talk, Intent intent)
    {
        switch (intent)
        {
            case Intent.Agree:
                Agreed(talk);
                break;
            case Intent.Refuse:
                Refused(talk);
                break;
            case Intent.Skip:
                Skip(talk);
                break;
            case Intent.Ask ask:
                Answers.Say(talk, ask.About);
                break;
            case Intent.Command command:
                CommandSteps.Take(talk, command.What);
                break;
            case Intent.TakeRoad road:
                talk.File = talk.File with { Road = road.Road, Asked = null };
                break;
            case Intent.Tell told:
                FactSteps.Tell(talk, told);
                break;
            case Intent.TellDate date:
                FactSteps.Tell(talk, date);
                break;
            case Intent.TellSpan span:
                FactSteps.Tell(talk, span);
                break;
            case Intent.Figure figure:
                FigureSteps.Take(talk, figure);
                break;
            case Intent.Vesting vesting:
                FigureSteps.Take(talk, vesting);
                break;
            case Intent.InCurrency other:
                OtherCurrency.Say(talk, other.Currency);
                break;
            case Intent.TellRate rate:
                OtherCurrency.Take(talk, rate);
                break;
            case Intent.Weigh weigh:
                FactSteps.Tell(talk, weigh);
                break;
            case Intent.Describe describe:
                OfferTraits.Take(talk, describe);
                break;
            case Intent.Report report:
                Pushbacks.Take(talk, report.Move, report.About);
                break;
            case Intent.Decide decide:
                ClosingSteps.Close(talk, decide.Decision);
                break;
            case Intent.Unclear unclear:
                Unclear(talk, unclear);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(intent), "A kind of intent that the conversation has no rule for.");
        }
    }

    private static void Agreed(Talk talk)
    {
        switch (talk.File.Asked)
        {
            case Question.Consent:
                talk.File = talk.File with { Consent = true, Asked = null };
                break;
            case Question.ForgetMe:
                Greetings.Forget(talk);
                break;
            case Question.StartAgain:
                Greetings.StartAgain(talk);
                break;
            case Question.OtherOffers:
                var ask = IntakeQuestions.Ask(talk, Question.OtherOffers);
                talk.Say(ask with { Headline = "Good. What did they offer?", Choices = [new(ChoiceIds.Skip, "Skip")] });
                break;
            case { } asked:
                var again = IntakeQuestions.Ask(talk, asked);
                talk.Say(again);
                break;
            default:
                break;
        }
    }

    private static void Refused(Talk talk)
    {
        switch (talk.File.Asked)
        {
            case Question.Consent:
                Greetings.Refused(talk);
                break;
            case Question.ForgetMe or Question.StartAgain:
                talk.File = talk.File with { Asked = null };
                NextStep.Say(talk, "Good, nothing changed.");
                break;
            default:
                Skip(talk);
                break;
        }
    }

    /// <summary>Consent cannot be left out; anything else can.</summary>
    private static void Skip(Talk talk)
    {
        if (talk.File.Asked is { } asked and not (Question.Consent or Question.Road))
        {
            talk.File = talk.File with { Asked = null, Skipped = [.. talk.File.Skipped.Where(skipped => skipped != asked), asked], Unplaced = null, Letter = null };
        }
    }

    /// <summary>Asks which of several meanings it is, rather than guess.</summary>
    public static void Unclear(Talk talk, Intent.Unclear unclear)
    {
        var meanings = unclear.Meanings
            .Where(meaning => meaning is { Label.Length: <= ReplyLimits.ChoiceLabel, Meant: not Intent.Unclear })
            .Take(ReplyLimits.Choices)
            .ToArray();
        if (meanings.Length == 0)
        {
            if (!talk.HasSpoken && talk.Noted.Count == 0)
            {
                NotUnderstood(talk);
            }

            return;
        }

        talk.File = talk.File with { Meanings = meanings };
        talk.Say(new Reply(
            "Which one do you mean?",
            "I would rather ask than guess.",
            [],
            null,
            meanings.Select((meaning, n) => new ReplyChoice($"{ChoiceIds.Meaning}{n}", meaning.Label)).ToArray(),
            null,
            talk.File.Stage));
    }

    private static bool EndsRehearsal(Intent intent) =>
        intent is Intent.Command { What: CommandKind.Leave or CommandKind.ForgetMe or CommandKind.StartAgain or CommandKind.Undo } or Intent.Ask { About: Topic.Help or Topic.Privacy };
}
