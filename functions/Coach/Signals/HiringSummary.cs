using Coach.Pay;

namespace Coach.Signals;

/// <summary>A company's hiring on one day: what it posts, what it pays, what its leaders say, and the two against each other.</summary>
/// <param name="Company">The company as asked for.</param>
/// <param name="AsOf">The day.</param>
/// <param name="ActiveRoles">Roles open then; null where nobody counted.</param>
/// <param name="ChangePercent">Against the count of <paramref name="ChangeWeeks"/> before, in percent; null where that is not known.</param>
/// <param name="ChangeWeeks">How many weeks before; null with <paramref name="ChangePercent"/>.</param>
/// <param name="ByFamily">Open roles by family of work, the most first; empty where only a report counts them.</param>
/// <param name="ByStage">Open roles by stage, in the order of the stages; roles of no stage are left out.</param>
/// <param name="Focus">What a report says the roles are about.</param>
/// <param name="Pay">What the open roles pay; null where none states it.</param>
/// <param name="Statements">What was said, the newest first; undated ones last.</param>
/// <param name="Months">What was said against what was posted, month by month up to the day; empty where neither has dates.</param>
/// <param name="CountedFrom">Where the counts come from, with their day.</param>
/// <param name="Problems">What a person should know of the figures.</param>
public sealed record HiringSummary(
    string Company,
    DateOnly AsOf,
    int? ActiveRoles,
    decimal? ChangePercent,
    int? ChangeWeeks,
    IReadOnlyList<NamedCount> ByFamily,
    IReadOnlyList<NamedCount> ByStage,
    IReadOnlyList<string> Focus,
    PostedPaySummary? Pay,
    IReadOnlyList<LeaderStatement> Statements,
    IReadOnlyList<SaidAndPosted> Months,
    IReadOnlyList<string> CountedFrom,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>The postings that were open on the day, each with its source and days; those that <see cref="ActiveRoles"/> counts where no report counts more.</summary>
    public IReadOnlyList<PostedRole> Open { get; init; } = [];

    /// <summary>
    /// The figures and the newest words alone, small enough to go with a negotiation: at most <see cref="BriefKinds"/> kinds and sources and
    /// <see cref="BriefStatements"/> statements about people, of <see cref="BriefQuote"/> characters; no months, no single posting.
    /// </summary>
    public HiringSummary InBrief() => this with
    {
        Open = [],
        Months = [],
        ByFamily = [.. ByFamily.Take(BriefKinds)],
        Focus = [.. Focus.Take(BriefKinds)],
        CountedFrom = [.. CountedFrom.Take(BriefKinds)],
        Statements = [.. Statements.Where(HiringReasons.IsAboutPeople).Take(BriefStatements).Select(said => said.Quote.Length > BriefQuote ? said with { Quote = $"{said.Quote[..BriefQuote]}…" } : said)],
        Problems = [],
    };

    private const int BriefKinds = 6, BriefStatements = 3, BriefQuote = 400;
}

/// <summary>How many there are of a kind.</summary>
/// <param name="Name">The kind.</param>
/// <param name="Count">How many.</param>
public sealed record NamedCount(string Name, int Count);

/// <summary>What open roles pay, a year of full-time work.</summary>
/// <param name="Range">From the lowest lower end to the highest upper end.</param>
/// <param name="Mean">The mean of the postings' midpoints; null where no posting states both ends.</param>
/// <param name="Stated">How many postings state pay in this currency; null where a report does not say.</param>
/// <param name="Of">Of how many open roles; null likewise.</param>
public sealed record PostedPaySummary(PayRange Range, Money? Mean, int? Stated, int? Of);

/// <summary>One month of the picture.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Said">Statements of leaders in it.</param>
/// <param name="Posted">Roles open at its end, or on the day of the summary.</param>
public sealed record SaidAndPosted(DateOnly Month, int Said, int Posted)
{
    /// <summary>What <see cref="Said"/> is made of, by topic, in the order of their letters.</summary>
    public IReadOnlyList<NamedCount> Topics { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(SaidAndPosted? other) =>
        other is not null && (Month, Said, Posted) == (other.Month, other.Said, other.Posted) && Topics.SequenceEqual(other.Topics);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Month, Said, Posted);
}
