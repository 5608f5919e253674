using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>What a figure comes to as a term, once it is known what it is about: its amount, unit, currency and period.</summary>
internal static class FigureTerms
{
    /// <summary>The term, as an offer; what is done with it is read later.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="issue">What it is about.</param>
    /// <param name="context">Its turn.</param>
    /// <param name="currency">Where none is said.</param>
    /// <param name="byCandidate">Whether the candidate speaks.</param>
    public static CallTerm Of(CallFigure figure, TermIssue issue, IssueContext context, Currency currency, bool byCandidate)
    {
        var (amount, unit) = IsShareOfPay(figure, issue, context) ? (figure.Value / 1_000, TermUnit.Percent) : (figure.Value, figure.Unit);
        return unit switch
        {
            TermUnit.Money => Added(Money(figure, issue, context.Ledger, currency), figure, context, byCandidate),
            TermUnit.Days => Days(figure, issue, context.Words),
            _ => new CallTerm(issue, amount, unit, null, null, null, TermAct.Offer),
        };
    }

    private static CallTerm Money(CallFigure figure, TermIssue issue, CallLedger ledger, Currency currency)
    {
        var said = figure.Currency is { } code ? Currency.Of(CallCurrency.Meant(code, currency.Code)) : currency;
        var period = figure.Period ?? (issue == TermIssue.Base ? ledger.PeriodOfBase : null) ?? (issue is TermIssue.SignOn or TermIssue.Other or TermIssue.Equity ? PayPeriod.Once : PayPeriod.Year);
        return new CallTerm(issue, figure.Value, TermUnit.Money, said, period, null, TermAct.Offer);
    }

    // The contract counts days; weeks stand in the text.
    private static CallTerm Days(CallFigure figure, TermIssue issue, IReadOnlyList<SpokenWord> words)
    {
        var counted = figure.Last + 1 < words.Count ? words[figure.Last + 1].Text : "days";
        return new CallTerm(issue, figure.Value, counted == "weeks" ? null : TermUnit.Days, null, null, $"{figure.Value:0.##} {counted} of vacation", TermAct.Offer);
    }

    // A bonus read as thousands that is a share of pay.
    private static bool IsShareOfPay(CallFigure figure, TermIssue issue, IssueContext context)
    {
        if (issue != TermIssue.Bonus || figure is not { Unit: TermUnit.Money, Currency: null })
        {
            return false;
        }

        // "the target bonus is fifteen": a bonus of so little, its size not said, is a share of pay
        var (ledger, share) = (context.Ledger, figure.Value / 1_000);
        var isLittle = !ledger.IsChat && !ledger.IsIn(TermUnit.Money, issue) && figure is { Value: >= 3_000 and <= 60_000, Period: not (PayPeriod.Hour or PayPeriod.Day) };
        return (isLittle && IsRoundShare(share) && SpokenNumbers.At(context.Words, figure.First) is { IsScaled: false })
            // "seventy-five on the bonus", where the bonus is a share of pay
            || ledger.OfShare(share) == TermIssue.Bonus;
    }

    // Shares of pay are small or round: "a forty-four bonus" is forty-four thousand.
    private static bool IsRoundShare(decimal percent) => percent % 5 == 0 || (percent <= 35 && (percent % 1 == 0 || percent % 2.5m == 0));

    // "I could add three hundred to the grant": on top of what they offer now.
    private static CallTerm Added(CallTerm term, CallFigure figure, IssueContext context, bool byCandidate)
    {
        var (words, offers) = (context.Words, context.Ledger.Offers);
        var stands = offers.Own(term.Issue!.Value, byCandidate) ?? offers.OfOther(term.Issue.Value, byCandidate);
        if (stands is not { Amount: { } before, Unit: TermUnit.Money } || !(term.Amount < before))
        {
            return term;
        }

        var upTo = SpokenWords.Join(words, Math.Max(0, figure.First - 3), figure.First - 1);
        var after = SpokenWords.Join(words, figure.Last + 1, Math.Min(words.Count - 1, figure.Last + 4));
        var isAdded = s_adds.Any(add => upTo.EndsWith(add, StringComparison.Ordinal)) && s_onTop.Any(top => after.StartsWith(top, StringComparison.Ordinal));
        return isAdded ? term with { Amount = before + term.Amount } : term;
    }

    private static readonly string[] s_adds = ["add", "add another", "put another"];

    private static readonly string[] s_onTop = ["to the", "more", "on the"];
}
