using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>What to do after the other side came back.</summary>
internal enum MoveKind
{
    /// <summary>Say yes: it is past the accept line.</summary>
    Take,

    /// <summary>Ask again, a step lower.</summary>
    AskAgain,

    /// <summary>They said it was the last word: ask for something else.</summary>
    AskElsewhere,
}

/// <summary>The next move for one component.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Line">The lines as they stand now: what they offer, what to ask next, what they may say to that.</param>
internal sealed record NextMove(MoveKind Kind, NegotiationLine Line)
{
    /// <summary>
    /// How much of the way from the accept line to the first ask is kept after each round. One step for each of theirs, never two: conceding only in answer
    /// to a concession (none of theirs, none of ours) is a best response to itself (MiCRO, de Jonge 2022), and shrinking steps tell that the end is near (Faratin et al. 1998).
    /// </summary>
    private const decimal KeptEachRound = 0.6m;

    /// <summary>Where the next counter is expected, on the way from what they offer to what is asked.</summary>
    private const decimal LowestAnswer = 0.3m, HighestAnswer = 0.8m;

    /// <param name="first">The lines on the offer as it first came.</param>
    /// <param name="offered">What stands on the table now.</param>
    /// <param name="rounds">How often they came back with a figure.</param>
    /// <param name="final">Whether they called it their last word.</param>
    /// <param name="enough">Whether the whole offer is worth what it would be at the accept line, by whatever part they moved.</param>
    public static NextMove Of(NegotiationLine first, decimal? offered, int rounds, bool final, bool enough)
    {
        if (offered >= first.Accept || enough)
        {
            return new(MoveKind.Take, first with { Offered = offered });
        }

        var step = RoundFigure.Step(Math.Max(first.Ask - (offered ?? first.WalkAway), 1));
        var kept = offered > first.Offered || first.Offered is null ? Power(KeptEachRound, Math.Min(rounds, 20)) : 1;
        var ask = Math.Max(RoundFigure.To(step, first.Accept + ((first.Ask - first.Accept) * kept)), first.Accept);
        var from = offered ?? first.CounterMin;
        decimal Answer(decimal part) => Math.Clamp(RoundFigure.To(step, from + ((ask - from) * part)), Math.Min(from, ask), ask);
        var line = first with { Offered = offered, Ask = ask, CounterMin = Answer(LowestAnswer), CounterMax = Answer(HighestAnswer) };
        return new(final ? MoveKind.AskElsewhere : MoveKind.AskAgain, line);
    }

    private static decimal Power(decimal factor, int times) => Enumerable.Repeat(factor, times).Aggregate(1m, (product, next) => product * next);
}
