using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>Which issue a figure of speech is about: by the name beside it, by what is on the table, by its size, by what was spoken of last.</summary>
/// <param name="context">The turn.</param>
internal sealed class SpokenIssues(IssueContext context)
{
    private readonly MoneyIssues _money = new(context);

    /// <summary>The issue; null for a figure that is about none. To be asked for the figures of the turn in their order.</summary>
    public TermIssue? Of(CallFigure figure) => figure.Unit switch
    {
        TermUnit.Hours => TermIssue.Hours,
        TermUnit.Shares => TermIssue.Equity,
        TermUnit.Days => TimeOff.IsSpokenOf(context.Words, figure, context.Text, context.Ledger) ? TermIssue.Other : null,
        TermUnit.Percent => PercentIssues.Of(context, figure),
        _ => _money.Of(figure),
    };
}
