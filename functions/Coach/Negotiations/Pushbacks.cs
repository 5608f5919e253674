using Coach.Pay;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>What recruiters and managers say back, and what to say to that.</summary>
internal static class Pushbacks
{
    /// <summary>Answers in one message: more are not kept in mind. The rest stands in the playbook.</summary>
    private const int MostAtOnce = 5;

    public static void Take(Talk talk, RecruiterMove move, PayComponent? about = null)
    {
        if (talk.File.Stage == Stage.Closed)
        {
            talk.Say(ClosingSteps.AlreadyClosed(talk.File));
            return;
        }

        talk.File = talk.File with { Asked = null };
        switch (move)
        {
            case RecruiterMove.Agreed:
                TheyAgreed(talk);
                break;
            case RecruiterMove.BudgetSet when talk.File.Road == Road.Raise && talk.File.Case is not null && about is null:
                talk.File = talk.File with { Stage = talk.File.Stage is Stage.Analysed ? Stage.Negotiating : talk.File.Stage };
                talk.Say(Answer(talk, move));
                break;
            case RecruiterMove.BestOffer or RecruiterMove.Refused or RecruiterMove.BudgetSet:
                LastWord(talk, about);
                break;
            case RecruiterMove.Silent:
                talk.Say(Silent(talk, "Give it two working days, then send this."));
                ReminderSteps.WaitForAnswer(talk);
                break;
            case RecruiterMove.Withdrew when talk.File.Road == Road.Raise:
                talk.Say(Of(
                    talk.File,
                    "That is hard to hear.",
                    "Ask what has changed, and on which day you can speak of it again. What was said before is worth writing down.",
                    "I am sorry to hear that. What has changed since we spoke? And could we set a day on which we look at it again, with what has to be true by then?",
                    [new(ChoiceIds.Answered, "They answered"), new(ChoiceIds.StartAgain, "A new negotiation")]));
                break;
            case RecruiterMove.Withdrew:
                talk.Say(Of(
                    talk.File,
                    "I am sorry, that is rare and it hurts.",
                    "Ask once, kindly, whether it is final: it sometimes is a mistake between people.",
                    "I was sorry to read this. I am still keen on the role and would be glad to go ahead with the offer as it stood. Is there a way back?",
                    [new(ChoiceIds.StartAgain, "A new negotiation")]));
                break;
            default:
                talk.Say(Answer(talk, move));
                break;
        }
    }

    /// <summary>A friendly nudge.</summary>
    public static Reply Silent(Talk talk, string headline)
    {
        var answer = To(talk, RecruiterMove.Silent);
        return Of(talk.File, headline, answer.Advice, answer.You, [new(ChoiceIds.Asked, "I have sent it"), new(ChoiceIds.Answered, "They answered")]);
    }

    /// <summary>What they may say, with an answer to each.</summary>
    public static Reply Expected(Talk talk) => new(
        $"What {ReplyWords.OtherSide(talk.File)} may say, and your answer.",
        string.Join("\n\n", PushbackAnswers.Expected(talk.File.Road == Road.Raise).Take(MostAtOnce).Select(move => To(talk, move)).Select(answer => $"\"{answer.They}\" You: {answer.You}")),
        [],
        null,
        [new(ChoiceIds.Rehearse, "Practise"), new(ChoiceIds.Asked, "I have asked")],
        null,
        talk.File.Stage);

    private static void TheyAgreed(Talk talk)
    {
        if (talk.File.Case is { Ask: { } ask, Component: { } component, Now.Base.Currency: var currency })
        {
            FigureSteps.Take(talk, new Intent.Figure(Subject.Counter, PayFigure.Of(component, ask, currency)));
        }

        if (talk.File.Case is null)
        {
            NextStep.Say(talk, "That is good news. Tell me what they agreed to.");
            return;
        }

        talk.File = talk.File with { Stage = Stage.Deciding };
        talk.Cancel(ReminderSteps.Silence);
        talk.Say(DecidingReply.Of(talk) with { Headline = talk.File.Road == Road.Raise ? "They agreed. Get it in writing." : "They agreed. Get it in writing, then sign." });
    }

    /// <summary>What they will not move is left; where they named another component than the one asked for, the ask stands.</summary>
    private static void LastWord(Talk talk, PayComponent? about)
    {
        if (talk.File.Case is null)
        {
            NextStep.Say(talk, "All right.");
            return;
        }

        talk.Change(at => at with
        {
            Final = at.Final || about is null || about == at.Component,
            Fixed = about is { } component ? [.. at.Fixed.Where(one => one != component), component] : at.Fixed,
        });
        if (about is { } closed)
        {
            talk.Note($"{ReplyWords.Of(closed)} stays as it is");
        }

        talk.File = talk.File with { Stage = talk.File.Stage is Stage.Intake or Stage.Analysed ? Stage.Negotiating : talk.File.Stage };
        talk.Cancel(ReminderSteps.Silence);
        if (!talk.HasSpoken)
        {
            talk.Say(MoveReply.Of(talk));
        }
    }

    private static Reply Answer(Talk talk, RecruiterMove move)
    {
        var answer = To(talk, move);
        return Of(talk.File, "Say this.", answer.Advice, answer.You, [new(ChoiceIds.Answered, "They answered"), new(ChoiceIds.Pushback, "What else may they say?")]);
    }

    private static PushbackAnswer To(Talk talk, RecruiterMove move)
    {
        var request = Counsel.RequestNow(talk.File, talk.Today) ?? Counsel.Request(talk.File, OfferCase.Of(Offers.Offer.Nothing), Offers.Offer.Nothing, talk.Today);
        return PushbackAnswers.To(move, request, Advisor.Advise(request).Strategy);
    }

    private static Reply Of(CaseFile file, string headline, string text, string script, IReadOnlyList<ReplyChoice> choices) => new(headline, text, [], null, choices, script, file.Stage);
}
