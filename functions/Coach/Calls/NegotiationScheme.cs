namespace Coach.Calls;

/// <summary>
/// The eight classes of mistakes of ACE (Shea et al., EMNLP 2024), whose feedback on each improved what people negotiated (d = 0.38), with the codes of
/// the debrief that show them. Questions for what a figure is made of belong to none.
/// </summary>
public static class NegotiationScheme
{
    /// <summary>Each class in the scheme's order, with how it came out.</summary>
    public static IReadOnlyList<SchemeResult> Of(IReadOnlyList<DebriefItem> debrief)
    {
        ArgumentNullException.ThrowIfNull(debrief);
        var shown = debrief.Select(item => item.Code).ToHashSet(StringComparer.Ordinal);
        return debrief.Count == 0 ? [] : [.. s_classes.Select(scheme => Result(scheme.Class, [.. scheme.Codes.Where(shown.Contains)]))];
    }

    private static SchemeResult Result(string name, IReadOnlyList<string> codes) => new(
        name,
        codes.Count == 0 ? SchemeOutcome.NotShown : codes.All(code => code.StartsWith("good-", StringComparison.Ordinal)) ? SchemeOutcome.Good : SchemeOutcome.Missed,
        codes);

    private static readonly (string Class, string[] Codes)[] s_classes =
    [
        ("walk-away-point", [DebriefCodes.RevealedWalkAway, DebriefCodes.AcceptedBelowLimit, DebriefCodes.EmptyUltimatum, DebriefCodes.GoodWalkedAway]),
        ("target-price", [DebriefCodes.GaveRange, DebriefCodes.BidAgainstSelf, DebriefCodes.GoodHeldAsk]),
        ("breaking-the-ice", [DebriefCodes.NoRapport, DebriefCodes.GoodRapport]),
        ("giving-the-first-offer", [DebriefCodes.GaveNumberFirst, DebriefCodes.RevealedCurrentSalary, DebriefCodes.GoodDeflectedNumber]),
        ("ambitious-opening", [DebriefCodes.WeakOpening, DebriefCodes.ApologeticAsk, DebriefCodes.GoodAmbitiousOpening]),
        ("strong-counteroffer", [DebriefCodes.AcceptedFirstOffer, DebriefCodes.ConcededWithoutTrade, DebriefCodes.WeakCounter, DebriefCodes.GoodTrade, DebriefCodes.GoodMultiIssue]),
        ("including-rationale", [DebriefCodes.NoRationale, DebriefCodes.GoodRationale, DebriefCodes.GoodCompetingOffer]),
        ("strategic-closing", [DebriefCodes.NoWrittenClose, DebriefCodes.ResignedBeforeLetter, DebriefCodes.GoodWrittenClose, DebriefCodes.GoodAskedTime]),
    ];
}
