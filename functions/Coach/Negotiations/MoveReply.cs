using Coach.Offers;
using Coach.Pay;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>The next move after a counter.</summary>
internal static class MoveReply
{
    public static Reply Of(Talk talk)
    {
        var file = talk.File;
        if (file.Case is not { } at || Counsel.AtFirst(file, talk.Today) is not { } advice || LineIn(advice, file) is not { } first)
        {
            return new Reply(
                "Keep going: ask them for the range.",
                $"{Noted(talk)}Without a pay band I name no figure. Tell me each figure they give, and I show what it is worth.",
                Worth(file).ToArray(),
                null,
                [new(ChoiceIds.Answered, "They answered"), new(ChoiceIds.Compare, "Compare"), new(ChoiceIds.Accept, "I said yes")],
                null,
                file.Stage);
        }

        var move = Move(file, at, advice, first, talk.Today);
        return move.Kind switch
        {
            MoveKind.Take => Take(talk, move),
            MoveKind.AskElsewhere => Elsewhere(talk, move.Line),
            _ => Again(talk, move.Line),
        };
    }

    /// <summary>What is asked for now that they came back with a figure; null before they did, and where their last word leaves nothing to ask for.</summary>
    public static StandingAsk? Standing(CaseFile file, DateOnly today)
    {
        if (file is not { Stage: Stage.Negotiating or Stage.Deciding, Case: { Rounds: > 0 } at } || Counsel.AtFirst(file, today) is not { } advice || LineIn(advice, file) is not { } first)
        {
            return null;
        }

        var move = Move(file, at, advice, first, today);
        var line = move.Kind == MoveKind.Take ? move.Line with { Ask = move.Line.Offered ?? move.Line.Ask } : move.Line;
        return move.Kind == MoveKind.AskElsewhere ? null : new(line, HasMoved(first, line));
    }

    private static NextMove Move(CaseFile file, OfferCase at, Advice advice, NegotiationLine first, DateOnly today) => NextMove.Of(
        first, Now(file, first, today), Forecast(file, at, advice, first, today), at.Final, IsEnough(file, at, first) || IsEnough(file, at, Main(advice) ?? first));

    private static bool HasMoved(NegotiationLine first, NegotiationLine now) => first.Offered is not { } opening || now.Offered > opening;

    /// <summary>What the other side can give, learnt from their answers so far; null where there is no range to place them in.</summary>
    private static RangeForecast? Forecast(CaseFile file, OfferCase at, Advice advice, NegotiationLine first, DateOnly today)
    {
        if (advice.Band is not { } band || NegotiableRange.Of(at.First, band, first.Component, Counsel.Rates(file)) is not { } range)
        {
            return null;
        }

        var isExact = advice.Problems.All(problem => problem.Code != ProblemCodes.BandNotExact);
        var belief = StrategyPlan.BeliefOf(at.First, isExact, file.Road != Road.Raise && file.Offers.Count > 1, today);
        return RangeForecast.Of(range, belief, first, at.Counters.Where(round => round.Component == first.Component), at.Final);
    }

    /// <summary>The lines of one component on the offer as it first came; null where there are none.</summary>
    public static NegotiationLine? LineOf(CaseFile file, PayComponent component, DateOnly today) =>
        Counsel.AtFirst(file, today)?.Strategy?.Lines.FirstOrDefault(line => line.Component == component);

    /// <summary>The lines of the component that was asked for, on the offer as it first came; null without a strategy.</summary>
    public static NegotiationLine? Line(CaseFile file, DateOnly today) => Counsel.AtFirst(file, today) is { } advice ? LineIn(advice, file) : null;

    private static NegotiationLine? LineIn(Advice advice, CaseFile file) =>
        advice.Strategy?.Lines.FirstOrDefault(line => line.Component == file.Case?.Component) ?? Main(advice);

    /// <summary>The lines of the component that was to be asked for at first, whatever is asked for now; null without a strategy.</summary>
    private static NegotiationLine? Main(Advice advice) =>
        advice.Strategy is { } strategy ? strategy.Lines.First(line => line.Component == strategy.Component) : null;

    /// <summary>What stands on the table now for a line's component.</summary>
    public static decimal? Now(CaseFile file, NegotiationLine line, DateOnly today) =>
        Counsel.Afresh(file, today)?.Strategy?.Lines.FirstOrDefault(now => now.Component == line.Component)?.Offered ?? line.Offered;

    /// <summary>Whether all that they moved is together worth what the accept line is.</summary>
    private static bool IsEnough(CaseFile file, OfferCase at, NegotiationLine line)
    {
        var accepted = line.Component switch
        {
            PayComponent.Base => at.First.WithBase(line.Accept, line.Currency),
            PayComponent.Equity => at.First.WithEquity(line.Accept, line.Currency),
            PayComponent.SignOn => at.First.WithSignOn(line.Accept, line.Currency),
            _ => null,
        };
        return at.Rounds > 0 && at.First.Base is not null && accepted is not null
            && Counsel.Value(file, accepted) is { } enough && Counsel.Value(file, at.Now) is { } now && now.Currency == enough.Currency && now.Total4 >= enough.Total4;
    }

    private static Reply Take(Talk talk, NextMove move)
    {
        var line = move.Line;
        if (line.Offered is not { } offered || offered < line.Accept)
        {
            return TakeTheWhole(talk);
        }

        // What is agreed on now is what was asked for: a later "they agreed" is about this.
        talk.Change(at => at with { Ask = offered, Component = line.Component });
        talk.File = talk.File with { Stage = Stage.Deciding, Asked = null };
        return new Reply(
            "Take it, and ask for it in writing.",
            $"{Noted(talk)}{ReplyWords.Money(line, offered)} is past your accept line. Say yes to the figure now{(IsRaise(talk) ? ", and ask for it in writing" : ", sign when the letter says the same")}. "
            + (move.MayTry is { } more ? $"If you have the nerve for one more round, a last ask of {ReplyWords.Money(line, more)} brings more on average. " : "")
            + WhenItComes(talk),
            [
                new("They offer", ReplyWords.Money(line, offered)),
                new("Your accept line", ReplyWords.Money(line, line.Accept)),
                .. move.MayTry is { } last ? [new("A last ask", ReplyWords.Money(line, last))] : Array.Empty<ReplyFact>(),
                .. Worth(talk.File),
            ],
            null,
            [new(ChoiceIds.Accept, "I said yes"), new(ChoiceIds.Packages, "One more idea"), new(ChoiceIds.Why, "Why?")],
            ReplyWords.Letter(
                talk.File,
                [.. CounterScripts.Yes($"{ReplyWords.Money(line, offered)} in {ReplyWords.Of(line.Component)}", IsRaise(talk))]),
            Stage.Deciding);
    }

    private static Reply TakeTheWhole(Talk talk)
    {
        talk.File = talk.File with { Stage = Stage.Deciding, Asked = null };
        return new Reply(
            "Take it, and ask for it in writing.",
            $"{Noted(talk)}The whole is now worth what your accept line was worth. Say yes{(IsRaise(talk) ? ", and ask for it in writing" : ", and sign when the letter says the same")}. " + WhenItComes(talk),
            [.. OfferFacts.Of(talk.File, talk.File.Case), .. Worth(talk.File).Skip(1)],
            null,
            [new(ChoiceIds.Accept, "I said yes"), new(ChoiceIds.Packages, "One more idea"), new(ChoiceIds.Why, "Why?")],
            ReplyWords.Letter(
                talk.File,
                [.. CounterScripts.Yes("this", IsRaise(talk))]),
            Stage.Deciding);
    }

    private static Reply Again(Talk talk, NegotiationLine line)
    {
        var moved = Line(talk.File, talk.Today) is not { } first || HasMoved(first, line);
        talk.Change(offer => offer with { Ask = line.Ask });
        return new Reply(
            $"Ask once more: {ReplyWords.Money(line, line.Ask)} in {ReplyWords.Of(line.Component)}.",
            Noted(talk) + (moved ? "They moved, so you move one step too. One figure, no range, and a reason with it (Loschelder et al. 2016). Then wait." : "They have not moved on this, so you don't either: the same figure, with a better reason."),
            ReplyWords.Lines(line).ToArray(),
            null,
            [new(ChoiceIds.Asked, "I have asked"), new(ChoiceIds.Packages, "Offer a choice"), new(ChoiceIds.Pushback, "What may they say?"), new(ChoiceIds.Why, "Why?"), new(ChoiceIds.Accept, "I take it as it is")],
            ReplyWords.Letter(
                talk.File,
                [.. CounterScripts.Again(line, moved, IsRaise(talk))]),
            talk.File.Stage);
    }

    private static Reply Elsewhere(Talk talk, NegotiationLine line)
    {
        var other = Counsel.Afresh(talk.File, talk.Today)?.Strategy?.Lines.FirstOrDefault(one => one.Component != line.Component && one.Ask > (one.Offered ?? 0) && talk.File.Case?.Fixed.Contains(one.Component) != true);
        var thing = other is null ? talk.File.Case?.Now.SignOn.Count > 0 ? "a higher sign-on" : "a sign-on" : $"{ReplyWords.Money(other, other.Ask)} in {ReplyWords.Of(other.Component)}";
        if (other is not null)
        {
            talk.Change(offer => offer with { Ask = other.Ask, Component = other.Component, Final = false });
        }

        return new Reply(
            $"Leave {ReplyWords.Of(line.Component)}. Ask for {thing} instead.",
            $"{Noted(talk)}When one budget is closed, another is often open. If the answer is no there too, weigh it as it stands: "
            + (line.Offered >= line.WalkAway ? "it is above your walk-away." : "it is below your walk-away, and saying no is fine."),
            [.. Offered(line), new("Your accept line", ReplyWords.Money(line, line.Accept)), .. WalkAway(line)],
            null,
            [new(ChoiceIds.Asked, "I have asked"), new(ChoiceIds.Packages, "Offer a choice"), new(ChoiceIds.Accept, "I take it"), new(ChoiceIds.Decline, "I say no")],
            ReplyWords.Letter(
                talk.File,
                $"Thank you, I understand that {ReplyWords.Of(line.Component)} cannot move further.",
                $"Could we close the gap with {thing}? {(IsRaise(talk) ? "That would settle it for me." : "That would let me say yes today.")}"),
            talk.File.Stage);
    }

    private static IEnumerable<ReplyFact> WalkAway(NegotiationLine line) => line.WalkAway > 0 ? [new ReplyFact("Walk away below", ReplyWords.Money(line, line.WalkAway))] : [];

    private static IEnumerable<ReplyFact> Offered(NegotiationLine line) =>
        line.Offered is { } offered ? [new ReplyFact("They offer", ReplyWords.Money(line, offered))] : [];

    private static IEnumerable<ReplyFact> Worth(CaseFile file)
    {
        if (file.Case is { } at && Counsel.Value(file, at.Now) is { } now)
        {
            yield return new("Worth over four years", ReplyWords.Money(now.Total4, now.Currency));
            if (Counsel.Value(file, at.First) is { } first && first.Currency == now.Currency && now.Total4 != first.Total4)
            {
                yield return new(file.Road == Road.Raise ? "More than before" : "More than the first offer", ReplyWords.Money(now.Total4 - first.Total4, now.Currency));
            }
        }
    }

    private static bool IsRaise(Talk talk) => talk.File.Road == Road.Raise;

    private static string WhenItComes(Talk talk) => $"When the {(IsRaise(talk) ? "note" : "final letter")} comes, drop it here: I compare it with what was agreed.";

    private static string Noted(Talk talk) => talk.Noted.Count > 0 ? $"Noted: {string.Join(", ", talk.Noted)}. " : "";
}
