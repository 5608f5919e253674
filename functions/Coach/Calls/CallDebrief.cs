using Coach.Negotiations;

namespace Coach.Calls;

/// <summary>What to learn from a call: the mistakes and the good moves of the candidate.</summary>
public static class CallDebrief
{
    /// <summary>Reads the lessons from the turns.</summary>
    /// <param name="turns">In order, with their terms.</param>
    /// <param name="speakers">With their roles; without a candidate there is nothing to say.</param>
    /// <param name="agreed">What was agreed at the end.</param>
    /// <returns>One item a code, in the order of the turns.</returns>
    public static IReadOnlyList<DebriefItem> Of(IReadOnlyList<CallTurn> turns, IReadOnlyList<CallSpeaker> speakers, IReadOnlyList<CallTerm> agreed)
    {
        ArgumentNullException.ThrowIfNull(turns);
        ArgumentNullException.ThrowIfNull(speakers);
        ArgumentNullException.ThrowIfNull(agreed);
        var candidates = speakers.Where(speaker => speaker.Role == SpeakerRole.Candidate).Select(speaker => speaker.Name).ToHashSet(StringComparer.Ordinal);
        if (candidates.Count == 0)
        {
            return [];
        }

        var sides = new CallSides(turns, candidates, agreed);
        return [.. CallMistakes.In(sides).Concat(GoodMoves.In(sides)).OfType<Finding>().Select(finding => Lessons.Of(finding, sides)).OrderBy(item => item.Turn)];
    }

    /// <summary>The same lessons, with the costs that only a band can tell.</summary>
    /// <param name="debrief">The lessons of a call.</param>
    /// <param name="agreed">What was agreed in it.</param>
    /// <param name="lines">The lines of the strategy for this offer; empty where no band is known.</param>
    public static IReadOnlyList<DebriefItem> WithLines(IReadOnlyList<DebriefItem> debrief, IReadOnlyList<PayFigure> agreed, IReadOnlyList<NegotiationLine> lines)
    {
        ArgumentNullException.ThrowIfNull(debrief);
        ArgumentNullException.ThrowIfNull(agreed);
        ArgumentNullException.ThrowIfNull(lines);
        return [.. debrief.Select(item => item.Cost is null && !item.IsGood ? item with { Cost = CallCosts.ByLines(item.Code, agreed, lines) } : item)];
    }
}
