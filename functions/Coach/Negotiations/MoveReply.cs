using Coach.Pay;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>The next move after a counter.</summary>
internal static class MoveReply
{
    public static Reply Of(Talk talk)
    {
        var file = talk.File;
        if (Line(file, talk.Today) is not { } first || file.Case is not { } at)
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

        var move = NextMove.Of(first, Now(file, first, talk.Today), at.Rounds, at.Final);
        return move.Kind switch
        {
            MoveKind.Take => Take(talk, move.Line),
            MoveKind.AskElsewhere => Elsewhere(talk, move.Line),
            _ => Again(talk, move.Line),
        };
    }

    /// <summary>The lines of the component that was asked for, on the offer as it first came; null without a strategy.</summary>
    public static NegotiationLine? Line(CaseFile file, DateOnly today) =>
        Counsel.AtFirst(file, today)?.Strategy is { } strategy
            ? strategy.Lines.FirstOrDefault(line => line.Component == file.Case?.Component) ?? strategy.Lines.First(line => line.Component == strategy.Component)
            : null;

    /// <summary>What stands on the table now for a line's component.</summary>
    public static decimal? Now(CaseFile file, NegotiationLine line, DateOnly today) =>
        Counsel.Now(file, today)?.Strategy?.Lines.FirstOrDefault(now => now.Component == line.Component)?.Offered ?? line.Offered;

    private static Reply Take(Talk talk, NegotiationLine line)
    {
        talk.File = talk.File with { Stage = Stage.Deciding, Asked = null };
        return new Reply(
            "Take it, and ask for it in writing.",
            $"{Noted(talk)}{ReplyWords.Money(line, line.Offered!.Value)} is past your accept line. Say yes to the figure now, sign when the letter says the same. "
            + "When the final letter comes, drop it here: I compare it with what was agreed.",
            [new("They offer", ReplyWords.Money(line, line.Offered.Value)), new("Your accept line", ReplyWords.Money(line, line.Accept)), .. Worth(talk.File)],
            null,
            [new(ChoiceIds.Accept, "I said yes"), new(ChoiceIds.Packages, "One more idea"), new(ChoiceIds.Why, "Why?")],
            ReplyWords.Letter(
                talk.File,
                $"Thank you, {ReplyWords.Money(line, line.Offered.Value)} in {ReplyWords.Of(line.Component)} works for me, and I am happy to say yes.",
                "Could you send the updated letter with all the terms? I will sign as soon as I have it."),
            Stage.Deciding);
    }

    private static Reply Again(Talk talk, NegotiationLine line)
    {
        talk.Change(offer => offer with { Ask = line.Ask });
        return new Reply(
            $"Ask once more: {ReplyWords.Money(line, line.Ask)} in {ReplyWords.Of(line.Component)}.",
            $"{Noted(talk)}They moved, so you move one step too. Give a reason with the figure, then wait.",
            ReplyWords.Lines(line).ToArray(),
            null,
            [new(ChoiceIds.Asked, "I have asked"), new(ChoiceIds.Packages, "Offer a choice"), new(ChoiceIds.Pushback, "What may they say?"), new(ChoiceIds.Why, "Why?"), new(ChoiceIds.Accept, "I take it as it is")],
            ReplyWords.Letter(
                talk.File,
                "Thank you for coming back to me, I see that you moved.",
                $"We are close. At {ReplyWords.Money(line, line.Ask)} in {ReplyWords.Of(line.Component)} I would sign right away: that is where this role stands in the market. Can you make that work?"),
            talk.File.Stage);
    }

    private static Reply Elsewhere(Talk talk, NegotiationLine line)
    {
        var other = Counsel.Now(talk.File, talk.Today)?.Strategy?.Levers.FirstOrDefault(lever => lever.Component != line.Component && lever.Headroom.Amount > 0)?.Component ?? PayComponent.SignOn;
        var thing = other == PayComponent.Base ? "base" : other == PayComponent.Equity ? "stock" : "a sign-on";
        return new Reply(
            $"Stop asking for {ReplyWords.Of(line.Component)}. Ask for {thing} instead.",
            $"{Noted(talk)}When one budget is closed, another is often open. If the answer is no there too, weigh it as it stands: "
            + (line.Offered >= line.WalkAway ? "it is above your walk-away." : "it is below your walk-away, and saying no is fine."),
            [.. line.Offered is { } offered ? [new ReplyFact("They offer", ReplyWords.Money(line, offered))] : Array.Empty<ReplyFact>(), new("Your accept line", ReplyWords.Money(line, line.Accept)), new("Walk away below", ReplyWords.Money(line, line.WalkAway))],
            null,
            [new(ChoiceIds.Asked, "I have asked"), new(ChoiceIds.Packages, "Offer a choice"), new(ChoiceIds.Accept, "I take it"), new(ChoiceIds.Decline, "I say no")],
            ReplyWords.Letter(
                talk.File,
                $"Thank you, I understand that {ReplyWords.Of(line.Component)} cannot move further.",
                $"Could we close the gap with {thing}? That would let me say yes today."),
            talk.File.Stage);
    }

    private static IEnumerable<ReplyFact> Worth(CaseFile file)
    {
        if (file.Case is { } at && Counsel.Value(file, at.Now) is { } now)
        {
            yield return new("Worth over four years", ReplyWords.Money(now.Total4, now.Currency));
            if (Counsel.Value(file, at.First) is { } first && first.Currency == now.Currency && now.Total4 != first.Total4)
            {
                yield return new("More than the first offer", ReplyWords.Money(now.Total4 - first.Total4, now.Currency));
            }
        }
    }

    private static string Noted(Talk talk) => talk.Noted.Count > 0 ? $"Noted: {string.Join(", ", talk.Noted)}. " : "";
}
