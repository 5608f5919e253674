using System.Text.RegularExpressions;
using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>Which issue a percentage is about: a bonus, a pension, a share of the company, a raise. The first rule that holds decides.</summary>
internal static partial class PercentIssues
{
    /// <summary>From this share of the company on, nobody gives it to one person; below, a bare percentage may be a share of the company.</summary>
    private const decimal LargestStake = 5;

    /// <summary>A share of pay above this, in percent, is seldom a bonus.</summary>
    private const decimal LargestBonus = 100;

    /// <summary>The issue; null for a figure that is about none.</summary>
    public static TermIssue? Of(IssueContext context, CallFigure figure)
    {
        var (words, ledger) = (context.Words, context.Ledger);
        if (context.Asked is { } asked and (TermIssue.Bonus or TermIssue.Pension or TermIssue.Equity) && context.IsAnswer(figure) && ledger.OfShare(figure.Value) is null)
        {
            return asked;
        }

        var unit = figure.Last + 1 < words.Count && words[figure.Last + 1].Text is "percent" or "%" or "per" ? figure.Last + 1 : figure.Last;
        var next = SpokenWords.After(words, unit);
        if (next == "of" && !IsOfPay(words, unit + 2))
        {
            return null;
        }

        if (next == "of" && IsOfFirm(words, unit + 2))
        {
            return TermIssue.Equity;
        }

        // "one eighteen and a twelve percent target"
        if (next == "target" && figure.Value <= LargestBonus)
        {
            return TermIssue.Bonus;
        }

        // "I cut the spend by eleven percent"
        var isRaise = context.Text.Contains("raise", StringComparison.OrdinalIgnoreCase) || context.Text.Contains("increase", StringComparison.OrdinalIgnoreCase);
        if (figure.First > 0 && words[figure.First - 1].Text == "by" && !isRaise)
        {
            return null;
        }

        if (Beside(context, figure, next) is { } beside)
        {
            // "the pension, we pay sixty percent of it": pay is told in percent where it is raised.
            return beside is TermIssue.Hours or TermIssue.SignOn or TermIssue.Other ? TermIssue.Bonus : beside != TermIssue.Base || Raises().IsMatch(context.Text) ? beside : null;
        }

        if (ledger.OfShare(figure.Value) is { } known)
        {
            return known;
        }

        var isStake = figure.Value < LargestStake && figure.Value % 1 != 0;
        if (isStake && ledger.HasStake)
        {
            return TermIssue.Equity;
        }

        var (first, last) = SpokenWords.Sentence(words, figure.First);
        if (context.NamedWithin(first, last).Where(issue => IsToldInPercent(issue, figure)).ToList() is [var told])
        {
            return told;
        }

        return isRaise ? TermIssue.Base
            : next.Length > 0 && !s_joins.Contains(next) ? null
            : Listed(context, figure, first, last) ?? LastShare(context) ?? (isStake ? TermIssue.Equity : ledger.OnlyShare());
    }

    private static bool IsOfPay(IReadOnlyList<SpokenWord> words, int at)
    {
        var isOfPay = at < words.Count && words[at].Text is "base" or "salary" or "your" or "my" or "that" or "pay" or "it" or "gross";
        return isOfPay || (at + 1 < words.Count && words[at].Text == "the"
            && (words[at + 1].Text is "base" or "salary" or "pay" or "fixed" or "gross" or "basic" or "fully" or "company" or "total" || SpokenNumbers.At(words, at + 1) is not null));
    }

    private static bool IsOfFirm(IReadOnlyList<SpokenWord> words, int at) =>
        at + 1 < words.Count && words[at].Text is "the" or "this" or "our" && words[at + 1].Text is "company" or "business" or "firm" or "startup" or "start-up" or "equity" or "shares";

    // Named beside it; pay is not, where a bonus or pension was spoken of, nor stock, where the share is too large for one person.
    private static TermIssue? Beside(IssueContext context, CallFigure figure, string next)
    {
        var beside = context.Beside(figure);
        var isGoingOn = beside is TermIssue.Base or TermIssue.Total && context.LastIssue is TermIssue.Pension or TermIssue.Bonus;
        var isTooLarge = beside == TermIssue.Equity && figure.Value > LargestStake && next != "of";
        return isGoingOn || isTooLarge ? null : beside;
    }

    private static bool IsToldInPercent(TermIssue issue, CallFigure figure) =>
        issue is TermIssue.Bonus or TermIssue.Pension || (issue == TermIssue.Equity && figure.Value < LargestStake);

    // "two thirty-five, twenty percent, and three sixty in stock": a share told among pay, and too large for one of the company.
    private static TermIssue? Listed(IssueContext context, CallFigure figure, int first, int last)
    {
        if (context.NamedBefore(figure) is { } named and (TermIssue.Bonus or TermIssue.Pension))
        {
            return named;
        }

        var isBonus = figure.Value is >= LargestStake and <= LargestBonus && context.Names.All(name => name.Issue is not TermIssue.Pension);
        return isBonus && IsInList(context, figure, first, last) ? TermIssue.Bonus : null;
    }

    // Between other figures, as one of them: "two thirty-five, twenty percent, and".
    private static bool IsInList(IssueContext context, CallFigure figure, int first, int last)
    {
        var words = context.Words;
        return figure.First > first && (words[figure.First - 1].Stop == ',' || words[figure.First - 1].Text is "and" or "plus")
            && context.Figures.Any(other => other.First >= first && other.Last <= last && other.First != figure.First && !IsPercent(words, other.Last));
    }

    private static bool IsPercent(IReadOnlyList<SpokenWord> words, int last) =>
        words[last].Text.EndsWith('%') || (last + 1 < words.Count && words[last + 1].Text is "percent" or "%");

    private static TermIssue? LastShare(IssueContext context) => context.LastIssue is TermIssue.Bonus or TermIssue.Pension ? context.LastIssue : null;

    // Pay goes up.
    [GeneratedRegex(@"\b(?:rais\w+|increas\w+|rise|uplift|bump|more|higher|adjust\w+|on (?:the|my|your) (?:base|salary))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Raises();

    // What may follow a share of pay; another word says of what else it is one.
    private static readonly HashSet<string> s_joins = new(StringComparer.Ordinal)
    {
        "and", "or", "on", "in", "is", "was", "for", "if", "plus", "with", "that", "to", "a", "more", "instead", "target", "post-money", "vesting", "over", "fully", "as", "at", "then", "but", "rather", "works", "flat", "would", "of", "which", "so",
    };
}
