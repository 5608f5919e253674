using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>Money of the firm and not of the person: budgets, revenue, what was raised.</summary>
internal static class BusinessMoney
{
    /// <summary>From here on, money of no name is what a firm raised or turned over, where pay is counted in dollars, euros or the like.</summary>
    private const decimal LargestBase = 3_000_000;

    /// <summary>A budget below this may be that of the post itself.</summary>
    private const decimal LargeBudget = 350_000;

    /// <summary>Whether a figure is money of the firm: by a word before it, by what was asked, or by its size.</summary>
    public static bool Is(IssueContext context, CallFigure figure) => IsNamed(context, figure) || AnswersElse(context, figure) || IsTooLarge(context, figure);

    /// <summary>Whether words ask for a count, or for money of the firm.</summary>
    public static bool IsAskedBy(IReadOnlyList<SpokenWord> words)
    {
        if (words.Count == 0 || words[^1].Stop != '?')
        {
            return false;
        }

        var first = SpokenWords.Sentence(words, words.Count - 1).First;
        return Enumerable.Range(first, words.Count - first).Any(i => s_business.Contains(words[i].Text) || (words[i].Text == "how" && i + 1 < words.Count && words[i + 1].Text is "many" or "often" or "long"));
    }

    // "The budget's gone from four hundred K to one point two million"
    private static bool IsNamed(IssueContext context, CallFigure figure)
    {
        var words = context.Words;
        var first = SpokenWords.Sentence(words, figure.First).First;
        var isBudgetOfPost = figure.Value < LargeBudget && words.Any(word => word.Text is "budget" or "budget's");
        return context.Beside(figure) is null
            && figure.Period is null && context.Ledger.Sizes.Of(figure.Value) != TermIssue.Base && !isBudgetOfPost
            && Enumerable.Range(first, figure.First - first).Any(i => s_business.Contains(words[i].Text.Replace("'s", "", StringComparison.Ordinal)))
            && context.Names.All(name => name.First < first || name.First > figure.Last);
    }

    // The other side asked for it, and the figure does not look like pay.
    private static bool AnswersElse(IssueContext context, CallFigure figure) =>
        context.IsOfElse && context.IsAnswer(figure)
        && (figure.Value >= LargestBase || (!context.IsSized(figure) && context.Ledger.Offers.OfExactly(figure.Value) is null));

    // Before any pay is spoken of, and with no name.
    private static bool IsTooLarge(IssueContext context, CallFigure figure) =>
        figure is { Currency: null, Value: >= LargestBase } && context.Names.Count == 0 && context.Ledger is { Sizes.Any: false, IsOfLargeUnits: false };

    private static readonly HashSet<string> s_business = new(StringComparer.Ordinal)
    {
        "budget", "budgets", "revenue", "revenues", "turnover", "sales", "overheads", "funding", "valuation", "raised", "pipeline", "customers", "turning", "accounts", "fundraise", "runway",
    };
}
