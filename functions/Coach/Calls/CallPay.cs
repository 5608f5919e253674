using Coach.Negotiations;
using Coach.Pay;

namespace Coach.Calls;

/// <summary>The terms of a call as components of pay.</summary>
public static class CallPay
{
    /// <summary>A term as a figure of pay; null for what is none.</summary>
    public static PayFigure? FigureOf(CallTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term is { Amount: { } amount, Unit: TermUnit.Money or TermUnit.Percent } && ComponentOf(term.Issue) is { } component
            ? new(component, amount, amount, term.Unit == TermUnit.Percent, term.Currency, term.Period, Bare: false)
            : null;
    }

    /// <summary>The component an issue is; null for what is no pay.</summary>
    public static PayComponent? ComponentOf(TermIssue? issue) => issue switch
    {
        TermIssue.Base => PayComponent.Base,
        TermIssue.Equity => PayComponent.Equity,
        TermIssue.Bonus => PayComponent.Bonus,
        TermIssue.SignOn => PayComponent.SignOn,
        TermIssue.Total => PayComponent.Total,
        _ => null,
    };
}
