using Coach.Pay;
using Coach.Rehearsal;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>
/// Practice against a simulated recruiter, with feedback on every line. It can begin at any stage and returns to it. Only figures move the recruiter: no plea,
/// no order to the coach, no claim of being somebody else.
/// </summary>
internal static class RehearsalSteps
{
    public static void Begin(Talk talk) => Begin(talk, talk.Number);

    /// <param name="talk">The turn.</param>
    /// <param name="seed">Which recruiter is played.</param>
    public static void Begin(Talk talk, int seed)
    {
        if (PlaceOf(talk) is not { } place)
        {
            talk.Say(new Reply("For practice I need an offer and a band.", "Tell me the offer and the job first.", [], null, [new(ChoiceIds.Help, "What can you do?")], null, talk.File.Stage));
            return;
        }

        var state = RehearsalState.Begin(seed);
        talk.File = talk.File with { Rehearsal = state, Asked = Question.RehearsalLine };
        talk.Say(new Reply(
            $"I am {ReplyWords.OtherSide(talk.File)} now. Your line.",
            RecruiterLines.Opening(state.Manner, place.Plain(place.Opening), ReplyWords.Of(place.Line.Component), place.IsRaise),
            [],
            null,
            [End],
            null,
            talk.File.Stage));
    }

    public static void Take(Talk talk, string text, IReadOnlyList<Intent> intents)
    {
        if (talk.File.Rehearsal is not { } state || PlaceOf(talk) is not { } place)
        {
            Leave(talk);
            return;
        }

        var before = place.Play(state);
        var figure = intents.OfType<Intent.Figure>().FirstOrDefault(one => !one.Pay.IsPercent);
        var isLast = before.Last?.Kind == AnswerKind.LastWord;
        if (figure is not null && AskOf(talk, place, before, figure.Pay) is { } ask && ask.Position > before.Offer)
        {
            Ask(talk, place with { OfferBefore = OfferBefore(place, state) }, state, before, ask, text);
        }
        else if (figure is not null || intents.Any(intent => intent is Intent.Agree or Intent.Decide { Decision: Decision.Accepted }))
        {
            Finish(talk, place, before, before.Offer, PracticeFeedback.OfYes(place, before).Words(place));
        }
        else if (intents.Any(intent => intent is Intent.Decide { Decision: Decision.Declined }) || (isLast && intents.Any(intent => intent is Intent.Refuse)))
        {
            Finish(talk, place, before, null, before.Offer > place.Floor ? "You walked away from an offer above your walk-away." : "You walked away from an offer that was not worth taking: that is what a walk-away is for.");
        }
        else
        {
            GoOn(talk, place, state, before, RecruiterLines.ToWords(isLast, place.Money(before.Offer)), PracticeFeedback.OfWords(place, before));
        }
    }

    public static void Leave(Talk talk)
    {
        if (talk.File.Rehearsal is not { } state || PlaceOf(talk) is not { } place)
        {
            talk.File = talk.File with { Rehearsal = null, Asked = null };
            NextStep.Say(talk);
            return;
        }

        Finish(talk, place, place.Play(state), null, "");
    }

    private static void Ask(Talk talk, PracticePlace place, RehearsalState state, PlayedPractice before, PracticeAsk ask, string text)
    {
        var feedback = PracticeFeedback.OfAsk(place, before, ask, text);
        if (before.Last?.Kind == AnswerKind.LastWord)
        {
            GoOn(talk, place, state, before, RecruiterLines.ToWords(isLast: true, place.Money(before.Offer)), feedback with { Did = "They had said their last word: now it is yes or no." });
            return;
        }

        var after = before.Hear(ask);
        state = state with { Asks = [.. state.Asks, ask] };
        var answer = after.Last!.Value;
        var said = RecruiterLines.Answer(state.Manner, answer, after.Offer > before.Offer, place.Money(after.Offer), place.IsRaise);
        if (answer.Kind is AnswerKind.Taken or AnswerKind.Withdrawn)
        {
            Finish(talk, place, after, answer.Kind == AnswerKind.Taken ? after.Offer : null, $"{said} {feedback.Words(place)}");
            return;
        }

        GoOn(talk, place, state, after, said, feedback);
    }

    private static void GoOn(Talk talk, PracticePlace place, RehearsalState state, PlayedPractice now, string said, PracticeFeedback feedback)
    {
        if (state.Lines + 1 >= RehearsalState.MostLines)
        {
            Finish(talk, place, now, null, feedback.Words(place));
            return;
        }

        talk.File = talk.File with { Rehearsal = state with { Lines = state.Lines + 1 }, Asked = Question.RehearsalLine };
        talk.Say(new Reply(
            said,
            $"What your line did: {feedback.Words(place)}",
            [new("They offer", place.Money(now.Offer)), new("Your accept line", place.Plain(place.Line.Accept))],
            null,
            [End],
            null,
            talk.File.Stage));
    }

    /// <summary>The look back: what was got of what there was, and who it was.</summary>
    private static void Finish(Talk talk, PracticePlace place, PlayedPractice played, double? deal, string before)
    {
        talk.File = talk.File with { Rehearsal = null, Asked = null };
        var (opening, limit) = (place.OpeningAt, played.Recruiter.Limit);
        var share = deal is { } agreed ? (int)Math.Round(Math.Clamp((agreed - opening) / Math.Max(limit - opening, 0.001), 0, 1) * 100) : 0;
        var ended = deal is { } at
            ? $"You ended at {place.Money(at)}; I could have gone to {place.Money(limit)}. You got {share}% of what there was."
            : $"It ended without an agreement; I could have gone to {place.Money(limit)}.";
        talk.Say(new Reply(
            "Practice over. You know your line now.",
            $"{before} {ended} My manner was {RecruiterLines.Name(played.Recruiter.Manner)}.".Trim(),
            [
                new(place.IsRaise ? "Your pay now" : "First offer", place.Plain(place.Opening)),
                new("Your result", deal is { } result ? place.Money(result) : "none"),
                new("Most I could give", place.Money(limit)),
                new("You got", $"{share}%"),
            ],
            null,
            [new(ChoiceIds.Rehearse, "Once more"), new(ChoiceIds.Call, "What do I say?"), new(ChoiceIds.Asked, "I have asked")],
            null,
            talk.File.Stage));
    }

    private static PracticePlace? PlaceOf(Talk talk)
    {
        if (CaseLines.Asked(talk.File, talk.Today) is not { } line || Counsel.AtFirst(talk.File, talk.Today) is not { Band: { } band } advice
            || NegotiableRange.Of(advice.Offer, band, line.Component, Counsel.Rates(talk.File)) is not { } range)
        {
            return null;
        }

        var opening = CaseLines.OfferedNow(talk.File, line, talk.Today) ?? line.WalkAway;
        return new(line, range, opening, range.PositionOf(opening), talk.File.Road == Road.Raise);
    }

    /// <summary>A figure as an ask. Money asked for elsewhere counts by what it is worth in a year; null where it cannot be compared.</summary>
    private static PracticeAsk? AskOf(Talk talk, PracticePlace place, PlayedPractice before, PayFigure figure)
    {
        var component = figure.Component ?? place.Line.Component;
        if (MeantFigure.Of(talk.File, Subject.Asked, component, figure) is not { } meant
            || Counsel.Rates(talk.File).Convert(FigureSteps.Money(talk.File, meant), place.Range.Currency) is not { Amount: var amount })
        {
            return null;
        }

        if (component == place.Line.Component)
        {
            return new(place.Range.PositionOf(amount), component == PayComponent.Base ? 1 : 0);
        }

        if (Counsel.AtFirst(talk.File, talk.Today) is not { Band: { } band } advice || NegotiableRange.Of(advice.Offer, band, component, Counsel.Rates(talk.File)) is not { } other
            || other.Currency != place.Range.Currency)
        {
            return null;
        }

        var added = (amount - (other.Offered ?? 0)) * other.PerYear / place.Range.PerYear;
        return new(Math.Max(place.OpeningAt, before.Offer) + (double)(added / (place.Range.Max - place.Range.Min)), component == PayComponent.Base ? 1 : 0);
    }

    private static double OfferBefore(PracticePlace place, RehearsalState state) =>
        state.Asks.Count == 0 ? place.OpeningAt : place.Play(state with { Asks = state.Asks.Take(state.Asks.Count - 1).ToArray() }).Offer;

    private static ReplyChoice End { get; } = new(ChoiceIds.Leave, "End the practice");
}
