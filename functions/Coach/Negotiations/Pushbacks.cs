using Coach.Pay;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>What recruiters and managers say back, and what to say to that.</summary>
internal static class Pushbacks
{
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
    public static Reply Silent(Talk talk, string headline) => Of(
        talk.File,
        headline,
        "Silence seldom means no: approvals take time. One friendly line is enough.",
        "I wanted to follow up on my last message. I am still very interested, and happy to talk whenever it suits you. Is there anything you need from me?",
        [new(ChoiceIds.Asked, "I have sent it"), new(ChoiceIds.Answered, "They answered")]);

    /// <summary>What they may say, with an answer to each.</summary>
    public static Reply Expected(Talk talk)
    {
        RecruiterMove[] moves = talk.File.Road == Road.Raise
            ? [RecruiterMove.BudgetSet, RecruiterMove.Later, RecruiterMove.OthersAccepted]
            : [RecruiterMove.BestOffer, RecruiterMove.BudgetSet, RecruiterMove.OthersAccepted, RecruiterMove.AsksCurrentPay];
        return new Reply(
            $"What {ReplyWords.OtherSide(talk.File)} may say, and your answer.",
            string.Join("\n\n", moves.Select(move => $"\"{Said(move)}\" You: {Words(talk.File, move)}")),
            [],
            null,
            [new(ChoiceIds.Rehearse, "Practise"), new(ChoiceIds.Asked, "I have asked")],
            null,
            talk.File.Stage);
    }

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
        talk.Say(DecidingReply.Of(talk) with { Headline = "They agreed. Get it in writing, then sign." });
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

    private static Reply Answer(Talk talk, RecruiterMove move) => Of(talk.File, "Say this.", Advice(move), Words(talk.File, move), [new(ChoiceIds.Answered, "They answered"), new(ChoiceIds.Pushback, "What else may they say?")]);

    private static string Advice(RecruiterMove move) => move switch
    {
        RecruiterMove.Later => "\"Later\" is worth something only with a date and a figure in writing.",
        RecruiterMove.OthersAccepted => "What others took says nothing about your value: go back to the range.",
        RecruiterMove.AsksCurrentPay => "You don't have to say it, and in many places they may not ask. Turn it to the range of the role.",
        RecruiterMove.AsksExpectation => "Ask for their range first. If they insist, name a range whose low end is your target (Ames & Mason 2015).",
        RecruiterMove.Hurries => "A deadline is theirs, not yours. Asking for two days is normal.",
        _ => "Stay friendly and come back to your figure and its reason.",
    };

    private static string Words(CaseFile file, RecruiterMove move) => move switch
    {
        RecruiterMove.BestOffer => "Thank you for being open. If the figure is fixed, what could you do with a sign-on, the level, or the start date?",
        RecruiterMove.BudgetSet => file.Road == Road.Raise
            ? "I understand that the budget is set. What can we agree on now for the next round, in writing: the figure, and what you need to see from me?"
            : "I understand that the budget for this is set. Is there another one, for a sign-on or stock, that could close the gap?",
        RecruiterMove.Later => "I am glad you want to look at it again. Could we write down the date and the figure, so that we both know what we are working towards?",
        RecruiterMove.OthersAccepted => "That may be so. I go by the range for this role and by what I bring to it. What would it take to get there?",
        RecruiterMove.AsksCurrentPay => "I would rather talk about what this role is worth to you. What range do you have in mind for it?",
        RecruiterMove.AsksExpectation => "I want to be fair to both of us. What is the range for this level?",
        RecruiterMove.Hurries => "I want to give you an answer you can rely on. Could I have until the day after tomorrow?",
        _ => "Thank you for telling me. What would it take to make this work?",
    };

    private static string Said(RecruiterMove move) => move switch
    {
        RecruiterMove.BestOffer => "This is our best offer.",
        RecruiterMove.BudgetSet => "The budget is set.",
        RecruiterMove.Later => "We can look at it again in six months.",
        RecruiterMove.OthersAccepted => "Others accepted this at your level.",
        RecruiterMove.AsksCurrentPay => "What do you earn now?",
        _ => "We will see.",
    };

    private static Reply Of(CaseFile file, string headline, string text, string script, IReadOnlyList<ReplyChoice> choices) => new(headline, text, [], null, choices, script, file.Stage);
}
