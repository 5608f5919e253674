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

        var call = new DebriefedCall(turns, candidates, agreed);
        return [.. Rules(call).Where(item => item.Turn is not null).Select(item => new DebriefItem(item.Code, item.Turn!.Value, item.Advice)).OrderBy(item => item.Turn)];
    }

    private static IEnumerable<(string Code, int? Turn, string Advice)> Rules(DebriefedCall call) =>
    [
        ("accepted-first-offer", call.AcceptedFirstOffer(), "Answer a first offer with a question or a counter; a pause costs nothing and most first offers have room."),
        ("revealed-walk-away", call.RevealedLimit(), "Keep your least to yourself: once said, it becomes the offer."),
        ("gave-number-first", call.GaveNumberFirst(), "Ask for the range of the role before you name a figure, unless you know the market better than they do."),
        ("gave-range", call.GaveRange(), "Of a range they hear the low end: name one figure, or a range that begins at your target."),
        ("revealed-current-salary", call.RevealedCurrentPay(), "Current pay anchors the offer; speak of the role's market instead."),
        ("no-rationale", call.AskedWithoutReason(), "Give one reason with the figure: market data, another offer, or what you have done."),
        ("conceded-without-trade", call.ConcededWithoutTrade(), "Give ground only for something: tie each step down to a step of theirs."),
        ("bid-against-self", call.BidAgainstSelf(), "After an ask, wait: lowering it before they answer is a step for nothing."),
        ("apologetic-ask", call.AskedApologetically(), "An ask needs no apology: say the figure, the reason, and stop."),
        ("empty-ultimatum", call.GaveEmptyUltimatum(), "Threaten to leave only if you will: a bluff that is called weakens every later ask."),
        ("resigned-before-letter", call.ResignedBeforeLetter(), "Resign only with the signed letter in hand; until then you have nothing to fall back on."),
        ("no-written-close", call.ClosedWithoutWriting(), "End by asking for the terms in writing, with a date; what is not written is not agreed."),
        ("good-deflected-number", call.DeflectedNumber(), "Well done: you let them name the first figure."),
        ("good-rationale", call.AskedWithReason(), "Well done: the ask came with a reason that can be checked."),
        ("good-trade", call.Traded(), "Well done: you gave something for something."),
        ("good-multi-issue", call.AskedForPackage(), "Well done: several issues at once leave room to trade."),
        ("good-competing-offer", call.NamedOtherOffer(), "Well done: another offer is the strongest reason; keep it true and short."),
        ("good-asked-time", call.AskedForTime(), "Well done: time to think is seldom refused."),
        ("good-asked-breakdown", call.AskedForBreakdown(), "Well done: you asked what the figure is made of before you judged it."),
        ("good-written-close", call.AskedForWriting(), "Well done: you had the terms put in writing."),
        ("good-walked-away", call.WalkedAway(), "Well done: you left what did not reach your least."),
    ];
}
