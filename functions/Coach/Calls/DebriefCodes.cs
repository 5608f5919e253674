namespace Coach.Calls;

/// <summary>Every <see cref="DebriefItem.Code"/> there is. Others rely on them: a code is never renamed.</summary>
public static class DebriefCodes
{
    /// <summary>Said yes to the first offer without asking for more.</summary>
    public const string AcceptedFirstOffer = "accepted-first-offer";

    /// <summary>Told the least that would do.</summary>
    public const string RevealedWalkAway = "revealed-walk-away";

    /// <summary>Named a figure before the other side did.</summary>
    public const string GaveNumberFirst = "gave-number-first";

    /// <summary>Asked for a range.</summary>
    public const string GaveRange = "gave-range";

    /// <summary>Told the pay of today.</summary>
    public const string RevealedCurrentSalary = "revealed-current-salary";

    /// <summary>Asked without a reason.</summary>
    public const string NoRationale = "no-rationale";

    /// <summary>Came down and got nothing for it.</summary>
    public const string ConcededWithoutTrade = "conceded-without-trade";

    /// <summary>Lowered an ask before it was answered.</summary>
    public const string BidAgainstSelf = "bid-against-self";

    /// <summary>Asked as if it were a favour.</summary>
    public const string ApologeticAsk = "apologetic-ask";

    /// <summary>Threatened to leave and then took what was there.</summary>
    public const string EmptyUltimatum = "empty-ultimatum";

    /// <summary>Gave notice without a signed letter.</summary>
    public const string ResignedBeforeLetter = "resigned-before-letter";

    /// <summary>Agreed and had nothing put in writing.</summary>
    public const string NoWrittenClose = "no-written-close";

    /// <summary>The first ask was met at once or stood close to what was offered already.</summary>
    public const string WeakOpening = "weak-opening";

    /// <summary>Gave up most of what lay between the two figures in one step.</summary>
    public const string WeakCounter = "weak-counter";

    /// <summary>Agreed to less than what had been called the least.</summary>
    public const string AcceptedBelowLimit = "accepted-below-limit";

    /// <summary>Came to figures without a word for the people.</summary>
    public const string NoRapport = "no-rapport";

    /// <summary>Let them name the first figure.</summary>
    public const string GoodDeflectedNumber = "good-deflected-number";

    /// <summary>Asked with a reason.</summary>
    public const string GoodRationale = "good-rationale";

    /// <summary>Gave something for something.</summary>
    public const string GoodTrade = "good-trade";

    /// <summary>Asked for several things together.</summary>
    public const string GoodMultiIssue = "good-multi-issue";

    /// <summary>Named another firm's offer.</summary>
    public const string GoodCompetingOffer = "good-competing-offer";

    /// <summary>Asked for time.</summary>
    public const string GoodAskedTime = "good-asked-time";

    /// <summary>Asked what a figure is made of.</summary>
    public const string GoodAskedBreakdown = "good-asked-breakdown";

    /// <summary>Had the terms put in writing.</summary>
    public const string GoodWrittenClose = "good-written-close";

    /// <summary>Left what did not reach the least.</summary>
    public const string GoodWalkedAway = "good-walked-away";

    /// <summary>The first ask stood well above what was offered.</summary>
    public const string GoodAmbitiousOpening = "good-ambitious-opening";

    /// <summary>Kept the ask after a no, or got it.</summary>
    public const string GoodHeldAsk = "good-held-ask";

    /// <summary>A word for the people before the figures.</summary>
    public const string GoodRapport = "good-rapport";
}
