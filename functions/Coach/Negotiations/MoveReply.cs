using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>What is said on the next move after a counter.</summary>
internal static class MoveReply
{
    public static Reply Of(Talk talk) => CaseMove.Of(talk.File, talk.Today) is not var (first, move)
        ? WithoutBand(talk)
        : move.Kind switch
        {
            MoveKind.Take => Take(talk, move),
            MoveKind.AskElsewhere => Elsewhere(talk, move.Line),
            _ => Again(talk, move.Line, CaseMove.HasMoved(first, move.Line)),
        };

    private static Reply WithoutBand(Talk talk) => new(
        "Keep going: ask them for the range.",
        $"{Noted(talk)}Without a pay band I name no figure. Tell me each figure they give, and I show what it is worth.",
        Worth(talk.File).ToArray(),
        null,
        [new(ChoiceIds.Answered, "They answered"), new(ChoiceIds.Compare, "Compare"), new(ChoiceIds.Accept, "I said yes")],
        null,
        talk.File.Stage);

    private static Reply Take(Talk talk, NextMove move)
    {
        var line = move.Line;
        if (line.Offered is not { } offered || offered < line.Accept)
        {
            return TakeTheWhole(talk);
        }

        // What is agreed on now is what was asked for: a later "they agreed" is about this.
        talk.Change(at => at with { Ask = offered, Component = line.Component });
        var figure = ReplyWords.Money(line, offered);
        var more = move.MayTry is { } ask ? ReplyWords.Money(line, ask) : null;
        return SayYes(
            talk,
            $"{figure} is past your accept line. Say yes to the figure now{(IsRaise(talk) ? ", and ask for it in writing" : ", sign when the letter says the same")}. "
            + (more is null ? "" : $"If you have the nerve for one more round, a last ask of {more} brings more on average. "),
            [
                .. Offered(line),
                AcceptLine(line),
                .. more is null ? Array.Empty<ReplyFact>() : [new("A last ask", more)],
                .. Worth(talk.File),
            ],
            $"{figure} in {ReplyWords.Of(line.Component)}");
    }

    /// <summary>They moved on another part than was asked for.</summary>
    private static Reply TakeTheWhole(Talk talk) => SayYes(
        talk,
        $"The whole is now worth what your accept line was worth. Say yes{(IsRaise(talk) ? ", and ask for it in writing" : ", and sign when the letter says the same")}. ",
        [.. OfferFacts.Of(talk.File, talk.File.Case), .. Worth(talk.File).Skip(1)],
        "this");

    private static Reply SayYes(Talk talk, string why, IReadOnlyList<ReplyFact> facts, string what)
    {
        talk.File = talk.File with { Stage = Stage.Deciding, Asked = null };
        return new Reply(
            "Take it, and ask for it in writing.",
            $"{Noted(talk)}{why}When the {(IsRaise(talk) ? "note" : "final letter")} comes, drop it here: I compare it with what was agreed.",
            facts,
            null,
            [new(ChoiceIds.Accept, "I said yes"), new(ChoiceIds.Packages, "One more idea"), new(ChoiceIds.Why, "Why?")],
            ReplyWords.Letter(talk.File, [.. CounterScripts.Yes(what, IsRaise(talk))]),
            Stage.Deciding);
    }

    private static Reply Again(Talk talk, NegotiationLine line, bool hasMoved)
    {
        talk.Change(offer => offer with { Ask = line.Ask });
        var why = hasMoved
            ? "They moved, so you move one step too. One figure, no range, and a reason with it (Loschelder et al. 2016). Then wait."
            : "They have not moved on this, so you don't either: the same figure, with a better reason.";
        return new Reply(
            $"Ask once more: {ReplyWords.Money(line, line.Ask)} in {ReplyWords.Of(line.Component)}.",
            Noted(talk) + why,
            ReplyWords.Lines(line).ToArray(),
            null,
            [
                new(ChoiceIds.Asked, "I have asked"),
                new(ChoiceIds.Packages, "Offer a choice"),
                new(ChoiceIds.Pushback, "What may they say?"),
                new(ChoiceIds.Why, "Why?"),
                new(ChoiceIds.Accept, "I take it as it is"),
            ],
            ReplyWords.Letter(talk.File, [.. CounterScripts.Again(line, hasMoved, IsRaise(talk))]),
            talk.File.Stage);
    }

    private static Reply Elsewhere(Talk talk, NegotiationLine line)
    {
        var other = Counsel.Afresh(talk.File, talk.Today)?.Strategy?.Lines.FirstOrDefault(one => one.Component != line.Component && IsOpen(one, talk.File.Case));
        var thing = other is null ? SignOn(talk.File.Case) : $"{ReplyWords.Money(other, other.Ask)} in {ReplyWords.Of(other.Component)}";
        if (other is not null)
        {
            talk.Change(offer => offer with { Ask = other.Ask, Component = other.Component, Final = false });
        }

        var closed = ReplyWords.Of(line.Component);
        return new Reply(
            $"Leave {closed}. Ask for {thing} instead.",
            $"{Noted(talk)}When one budget is closed, another is often open. If the answer is no there too, weigh it as it stands: "
            + (line.Offered >= line.WalkAway ? "it is above your walk-away." : "it is below your walk-away, and saying no is fine."),
            [.. Offered(line), AcceptLine(line), .. WalkAway(line)],
            null,
            [new(ChoiceIds.Asked, "I have asked"), new(ChoiceIds.Packages, "Offer a choice"), new(ChoiceIds.Accept, "I take it"), new(ChoiceIds.Decline, "I say no")],
            ReplyWords.Letter(
                talk.File,
                $"Thank you, I understand that {closed} cannot move further.",
                $"Could we close the gap with {thing}? {(IsRaise(talk) ? "That would settle it for me." : "That would let me say yes today.")}"),
            talk.File.Stage);
    }

    /// <summary>Whether more of a component can be asked for.</summary>
    private static bool IsOpen(NegotiationLine line, OfferCase? at) => line.Ask > (line.Offered ?? 0) && at?.Fixed.Contains(line.Component) != true;

    private static string SignOn(OfferCase? at) => at?.Now.SignOn.Count > 0 ? "a higher sign-on" : "a sign-on";

    private static ReplyFact AcceptLine(NegotiationLine line) => new("Your accept line", ReplyWords.Money(line, line.Accept));

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

    private static string Noted(Talk talk) => talk.Noted.Count > 0 ? $"Noted: {string.Join(", ", talk.Noted)}. " : "";
}
