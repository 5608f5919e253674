namespace Coach;

/// <summary>Every <see cref="Problem.Code"/> there is. Others rely on them: a code is never renamed.</summary>
public static class ProblemCodes
{
    /// <summary>The document holds pictures of text only (a scan).</summary>
    public const string NoText = "no-text";

    /// <summary>The text was recognised in pictures of pages (OCR) and may be wrong.</summary>
    public const string Recognised = "recognised";

    /// <summary>The document needs a password.</summary>
    public const string Encrypted = "encrypted";

    /// <summary>The document's bytes break its format beyond repair, or a part of it was lost.</summary>
    public const string Damaged = "damaged";

    /// <summary>A place of a template was never filled in.</summary>
    public const string TemplateBlank = "template-blank";

    /// <summary>Text that no reader of the page would see was dropped.</summary>
    public const string HiddenText = "hidden-text";

    /// <summary>A budget of reading (size, time, depth) was reached: the result is what was read until then.</summary>
    public const string OverBudget = "over-budget";

    /// <summary>The kind of file is not one that is read.</summary>
    public const string Unsupported = "unsupported";

    /// <summary>The file is not there or may not be opened.</summary>
    public const string NotFound = "not-found";

    /// <summary>Two values for one fact, both quoted.</summary>
    public const string Conflict = "conflict";

    /// <summary>Equity is given as shares or as a part of the company, with nothing to tell what it is worth.</summary>
    public const string EquityWithoutValue = "equity-without-value";

    /// <summary>An equity figure's own period (a year, or the whole grant) is not clear from its cell.</summary>
    public const string EquityPeriodAmbiguous = "equity-period-ambiguous";

    /// <summary>A stated total only adds up without the bonus.</summary>
    public const string TotalExcludesBonus = "total-excludes-bonus";

    /// <summary>A stated total adds up in no way that is known.</summary>
    public const string TotalUnexplained = "total-unexplained";

    /// <summary>A guide, posting or page had pay figures in it, but none could be understood as a band.</summary>
    public const string NoBands = "no-bands";

    /// <summary>No band is held for this company, role, level and region.</summary>
    public const string BandNotFound = "band-not-found";

    /// <summary>A band was found, but for another region, level or role than the offer's.</summary>
    public const string BandNotExact = "band-not-exact";

    /// <summary>No band of the company is held: a wage survey of all employers of the place stands in.</summary>
    public const string BandOfMarket = "band-of-market";

    /// <summary>The day by which the offer was to be answered has passed.</summary>
    public const string DeadlinePassed = "deadline-passed";

    /// <summary>Two amounts are in different currencies and no dated rate is held to compare them.</summary>
    public const string CurrencyMismatch = "currency-mismatch";

    /// <summary>The document is of a known format, but not of a kind the coach understands.</summary>
    public const string NotUnderstood = "not-understood";

    /// <summary>A call in which nobody negotiates pay, or it is not clear who does.</summary>
    public const string NotANegotiation = "not-a-negotiation";

    /// <summary>A new snapshot has far fewer bands than the last one.</summary>
    public const string BandsTooFew = "bands-too-few";

    /// <summary>A band's ends are the wrong way round or below zero.</summary>
    public const string BandOutOfOrder = "band-out-of-order";

    /// <summary>A band moved by more than pay moves between two snapshots.</summary>
    public const string BandDrift = "band-drift";

    /// <summary>An amount is larger or smaller than any pay is and was left out.</summary>
    public const string AmountImplausible = "amount-implausible";

    /// <summary>Figures about a company's hiring are old.</summary>
    public const string FiguresOld = "figures-old";

    /// <summary>A company's postings were not watched long enough to state a change.</summary>
    public const string NoComparison = "no-comparison";
}
