using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>Practice: the coach plays the recruiter for three lines and says after each what it did. It can begin at any stage and returns to it.</summary>
internal static class RehearsalSteps
{
    /// <summary>Lines of the person in one practice: enough to ask, to hold and to close.</summary>
    public const int Lines = 3;

    /// <summary>A line with more letters than this besides its figure is taken to give a reason.</summary>
    private const int ReasonLength = 40;

    public static void Begin(Talk talk)
    {
        if (MoveReply.Line(talk.File, talk.Today) is not { } line)
        {
            talk.Say(new Reply("For practice I need an offer and a band.", "Tell me the offer and the job first.", [], null, [new(ChoiceIds.Help, "What can you do?")], null, talk.File.Stage));
            return;
        }

        var offered = MoveReply.Now(talk.File, line, talk.Today) ?? line.WalkAway;
        talk.File = talk.File with { Rehearsal = new RehearsalState(0, offered, Math.Max(line.CounterMax, offered)), Asked = Question.RehearsalLine };
        talk.Say(new Reply(
            $"I am {ReplyWords.OtherSide(talk.File)} now. Your line.",
            $"\"We are happy to have you. As you saw, it is {ReplyWords.Money(line, offered)} in {ReplyWords.Of(line.Component)}. What do you think?\"",
            [],
            null,
            [End],
            null,
            talk.File.Stage));
    }

    public static void Take(Talk talk, string text, IReadOnlyList<Intent> intents)
    {
        if (talk.File.Rehearsal is not { } rehearsal || MoveReply.Line(talk.File, talk.Today) is not { } line)
        {
            Stop(talk, "");
            return;
        }

        var figure = intents.OfType<Intent.Figure>().FirstOrDefault(one => !one.Pay.IsPercent);
        var asked = figure is null ? (decimal?)null : FigureSteps.Money(talk.File, figure.Pay).Amount;
        var feedback = Feedback(line, asked, text, intents.Any(intent => intent is Intent.Agree or Intent.Decide));
        var yielded = asked > rehearsal.Offered && text.Length > ReasonLength;
        var offered = yielded ? Math.Min(rehearsal.Limit, RoundUp(rehearsal.Offered + ((rehearsal.Limit - rehearsal.Offered) / 2))) : rehearsal.Offered;
        var round = rehearsal.Round + 1;
        if (round >= Lines || intents.Any(intent => intent is Intent.Agree or Intent.Decide))
        {
            Stop(talk, $"{feedback} You ended at {ReplyWords.Money(line, offered)}; I could have gone to {ReplyWords.Money(line, rehearsal.Limit)}. ");
            return;
        }

        talk.File = talk.File with { Rehearsal = rehearsal with { Round = round, Offered = offered } };
        talk.Say(new Reply(
            yielded ? $"\"I can do {ReplyWords.Money(line, offered)}. Does that work?\"" : "\"I hear you, but that is what we have for this level.\"",
            $"What your line did: {feedback}",
            [new("They offer", ReplyWords.Money(line, offered)), new("Your ask", ReplyWords.Money(line, line.Ask))],
            null,
            [End],
            null,
            talk.File.Stage));
    }

    public static void Leave(Talk talk) => Stop(talk, "");

    private static void Stop(Talk talk, string before)
    {
        var practised = talk.File.Rehearsal is not null;
        talk.File = talk.File with { Rehearsal = null, Asked = null };
        if (!practised)
        {
            NextStep.Say(talk);
            return;
        }

        talk.Say(new Reply(
            "Practice over. You know your line now.",
            $"{before}Figure, reason, silence: that is all it is.".Trim(),
            [],
            null,
            [new(ChoiceIds.Rehearse, "Once more"), new(ChoiceIds.Call, "What do I say?"), new(ChoiceIds.Asked, "I have asked")],
            null,
            talk.File.Stage));
    }

    /// <summary>By scheme, as each turn is best answered (ACE, Shea et al. 2024): the figure, its reason, the close.</summary>
    private static string Feedback(NegotiationLine line, decimal? asked, string text, bool agreed) =>
        agreed ? "You said yes. Take a breath before that: the first yes is seldom the best one."
        : asked is null ? $"No figure yet. Name one: {ReplyWords.Money(line, line.Ask)}."
        : asked < line.Accept ? $"Your figure is below your own accept line of {ReplyWords.Money(line, line.Accept)}. Start at {ReplyWords.Money(line, line.Ask)}."
        : text.Length <= ReasonLength ? "A good figure. Add the reason in the same breath: it makes it hard to brush off."
        : "A figure with a reason. Now stop talking and let them answer.";

    private static decimal RoundUp(decimal amount) => Pay.RoundFigure.To(Pay.RoundFigure.Step(Math.Max(amount / 2, 1)), amount);

    private static ReplyChoice End { get; } = new(ChoiceIds.Leave, "End the practice");
}
