using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>Which issue a figure of speech is about: by the name beside it, by what is on the table, by its size, by what was spoken of last.</summary>
/// <param name="ledger">What is on the table.</param>
/// <param name="text">The turn.</param>
/// <param name="words">Its words.</param>
/// <param name="names">The issues it names.</param>
/// <param name="figures">The places of its figures.</param>
/// <param name="lastIssue">What was spoken of last before the turn; null at the beginning.</param>
/// <param name="asked">What the other side just asked about; null where nothing.</param>
/// <param name="only">The one issue whose figures the last turn with any named; null where several, or none.</param>
/// <param name="isOfElse">Whether the other side just asked for a count, or for money of the firm.</param>
internal sealed partial class SpokenIssues(
    CallLedger ledger,
    string text,
    IReadOnlyList<SpokenWord> words,
    IReadOnlyList<(TermIssue Issue, int First, int Last)> names,
    IReadOnlyList<(int First, int Last)> figures,
    TermIssue? lastIssue,
    TermIssue? asked,
    TermIssue? only,
    bool isOfElse = false)
{
    /// <summary>A name further away than this, in words, breaks and joining words, does not outweigh a known size.</summary>
    private const int Close = 5;

    /// <summary>From this share of the company on, nobody gives it to one person; below, a bare percentage may be a share of the company.</summary>
    private const decimal LargestStake = 5;

    /// <summary>A turn of a figure and no more than one word beside it answers what was asked.</summary>
    private const int BareAnswer = 2;

    /// <summary>From here on, money of no name is what a firm raised or turned over, where pay is counted in dollars, euros or the like.</summary>
    private const decimal LargestBase = 3_000_000;

    /// <summary>A share of pay above this, in percent, is seldom a bonus.</summary>
    private const decimal LargestBonus = 100;

    /// <summary>A figure without a name goes on about what was spoken of last, if it differs from that by no more than this factor.</summary>
    private const decimal SameTopic = 1.25m;

    /// <summary>Within this factor of another issue's figure, it is that once more.</summary>
    private const decimal SameFigure = 1.03m;

    private (TermIssue Issue, decimal Value)? _yearly;
    private TermIssue? _inTurn;

    private readonly IReadOnlyDictionary<int, TermIssue> _beside = CallIssues.Beside(names, words, figures);

    /// <summary>Whether an issue is named beside or near the figure.</summary>
    public bool IsNamed(CallFigure figure) => _beside.ContainsKey(figure.First) || Nearest(names, figure, int.MaxValue) is not null;

    /// <summary>The issue; null for a figure that is about none.</summary>
    public TermIssue? Of(CallFigure figure) => figure.Unit switch
    {
        TermUnit.Hours => TermIssue.Hours,
        TermUnit.Shares => TermIssue.Equity,
        TermUnit.Days => TimeOff.IsSpokenOf(words, figure, text, ledger) ? TermIssue.Other : null,
        TermUnit.Percent => OfPercent(figure),
        _ => OfMoney(figure),
    };

    private TermIssue? OfMoney(CallFigure figure)
    {
        var issue = MoneyIssue(figure);
        if (issue == TermIssue.Base && !_beside.ContainsKey(figure.First) && ledger.IsBeside(figure.Value) && ledger.HasSizes && ledger.OfSize(figure.Value) is null)
        {
            // Far from all that is bargained for.
            return null;
        }

        _inTurn = issue ?? _inTurn;
        if (figure.Period == PayPeriod.Year && issue is TermIssue.Equity or TermIssue.Bonus)
        {
            _yearly = (issue.Value, figure.Value);
        }

        return issue;
    }

    private TermIssue? MoneyIssue(CallFigure figure)
    {
        // "a hundred and fifty a year, six hundred in total": the whole of what was told by the year, not the whole pay.
        if (_yearly is { } yearly && figure.Value / yearly.Value is >= 2 and <= 6 and var years && years % 1 == 0)
        {
            return yearly.Issue;
        }

        if (IsOfBusiness(figure) || (isOfElse && IsAnswer(figure) && !IsSized(figure) && ledger.OfExactly(figure.Value) is null) || (isOfElse && IsAnswer(figure) && figure.Value >= LargestBase) || (figure.Value >= LargestBase && figure.Currency is null && !ledger.HasSizes && names.Count == 0 && !ledger.IsOfLargeUnits))
        {
            return null;
        }

        if (IsAnswer(figure) && asked is { } topic and (TermIssue.Other or TermIssue.Car or TermIssue.SignOn or TermIssue.Equity or TermIssue.Bonus or TermIssue.Total) && (ledger.OfExactly(figure.Value) ?? topic) == topic)
        {
            return topic;
        }

        // "What do you expect on the fixed part?" "Ninety-four."
        if (lastIssue is { } named and (TermIssue.Base or TermIssue.SignOn or TermIssue.Equity or TermIssue.Bonus or TermIssue.Total) && figures.Count == 1 && words.Count <= figure.Last - figure.First + BareAnswer
            && names.Count == 0 && ledger.OfExactly(figure.Value) is null && ledger.HasSize(named) && ledger.IsNear(named, figure.Value))
        {
            return named;
        }

        if (_beside.TryGetValue(figure.First, out var beside) && beside == TermIssue.Total && ledger.OfExactly(figure.Value) is { } whole)
        {
            return whole;
        }

        // Of the size of pay, a word of some extra beside it says only what comes with it.
        if (_beside.TryGetValue(figure.First, out beside) && !(beside == TermIssue.Other && !IsSized(figure) && ledger.IsNear(TermIssue.Base, figure.Value)))
        {
            return Fitting(beside is TermIssue.Hours or TermIssue.Pension ? ledger.OfSize(figure.Value) ?? TermIssue.Base : beside, figure);
        }

        if (NamedBefore(figure) is { } announced)
        {
            return announced;
        }

        if (ledger.OfExactly(figure.Value) is { } known)
        {
            return known;
        }

        // "in ninety-eight", "nine thousand containers": before any pay is spoken of, and of another size than all that follows.
        if (!ledger.HasSizes && figure is { Currency: null, Period: null } && names.Count == 0 && ledger.IsBeside(figure.Value))
        {
            return null;
        }

        if (IsSmallMonthly(figure))
        {
            return words.Any(word => word.Text is "car" or "car's" or "cars" or "mileage") ? TermIssue.Car : TermIssue.Other;
        }

        var free = names.Where(name => !_beside.Values.Contains(name.Issue) && name.Issue is not (TermIssue.Hours or TermIssue.Pension)).ToList();
        var nearest = Nearest(free, figure, Close);
        if (IsWhole(figure))
        {
            return TermIssue.Total;
        }

        if (nearest is null or TermIssue.Other && lastIssue is null or TermIssue.Base or TermIssue.Other && ledger.IsBargained(figure.Value) && ledger.OfSize(figure.Value) is null or TermIssue.Base)
        {
            return TermIssue.Base;
        }

        return nearest is { } near && !(near == TermIssue.Other && ledger.OfSize(figure.Value) is not null)
            ? near == TermIssue.Other && !IsSized(figure) ? null : Fitting(near, figure)
            : GoesOn(figure) ?? ledger.OfSize(figure.Value) ?? Unsized(figure, free);
    }

    // The only figure of a sentence that names nothing but the whole ("eight hundred thousand a year, all in").
    private bool IsWhole(CallFigure figure)
    {
        var (first, last) = SpokenWords.Sentence(words, figure.First);
        return ledger.OfSize(figure.Value) is null or TermIssue.Total && figures.Count(other => other.First >= first && other.First <= last) == 1
            && names.Where(name => name.First >= first && name.Last <= last).Select(name => name.Issue).Distinct().ToList() is [TermIssue.Total];
    }

    // "Two eighty is a director's grant. I could do two thirty": about the grant still, though base pay is of that size too.
    private TermIssue? GoesOn(CallFigure figure) =>
        (_inTurn ?? only) is { } topic and not TermIssue.Total && ledger.IsNear(topic, figure.Value, SameTopic) && !(ledger.OfSize(figure.Value) is { } size && ledger.IsNear(size, figure.Value, SameFigure)) ? topic : null;

    // The first figure of the turn, with nothing named up to the end of its sentence, answers what was asked.
    private bool IsAnswer(CallFigure figure) =>
        figures[0].First == figure.First && !ledger.IsFarFrom(asked ?? TermIssue.Other, figure.Value)
        && names.All(name => name.First > SpokenWords.Sentence(words, figure.First).Last);

    // "Joining bonus I can double. Six lakhs instead of three.": the sentence before says what it is about, with no figure of its own.
    private TermIssue? NamedBefore(CallFigure figure)
    {
        var (first, last) = SpokenWords.Sentence(words, figure.First);
        if (first == 0 || names.Any(name => name.First >= first && name.Last <= last))
        {
            return null;
        }

        var (from, to) = SpokenWords.Sentence(words, first - 1);
        var named = names.Where(name => name.First >= from && name.Last <= to).Select(name => name.Issue).Distinct().ToList();
        return named is [TermIssue.SignOn or TermIssue.Equity or TermIssue.Bonus] && !figures.Any(other => other.First >= from && other.Last <= to) && ledger.HasSize(named[0]) && !ledger.IsFarFrom(named[0], figure.Value) && ledger.OfSize(figure.Value) is null or not TermIssue.Base
            ? named[0]
            : null;
    }

    // Of no size that is known: what was named last, or base pay, unless that is of quite another size.
    private TermIssue? Unsized(CallFigure figure, IReadOnlyList<(TermIssue Issue, int First, int Last)> free)
    {
        var named = Nearest(free, figure, int.MaxValue) ?? names.Where(name => name.Last < figure.First).Select(name => (TermIssue?)name.Issue).LastOrDefault();
        var about = named ?? (lastIssue is TermIssue.SignOn or TermIssue.Equity or TermIssue.Bonus or TermIssue.Total or TermIssue.Other ? lastIssue : null);
        if (about == TermIssue.Bonus && ledger.IsShare(TermIssue.Bonus) && !IsSized(figure))
        {
            return figures.Count == 1 ? TermIssue.Bonus : null;
        }

        if (about is { } issue && issue is not (TermIssue.Hours or TermIssue.Pension) && !ledger.IsFarFrom(issue, figure.Value))
        {
            return issue != TermIssue.Other || ((named is not null || (figures.Count == 1 && ledger.HasSize(TermIssue.Base))) && IsSized(figure)) ? issue : Pay(figure);
        }

        return Pay(figure);
    }

    private TermIssue? Pay(CallFigure figure) =>

        // "September at one fifty, not fifty-three": a piece of a number, and no pay.
        ledger.HasSize(TermIssue.Base) && (!IsSized(figure) || ledger.IsFarFrom(TermIssue.Base, figure.Value)) ? null : TermIssue.Base;

    private TermIssue Fitting(TermIssue issue, CallFigure figure) =>
        ledger.IsFarFrom(issue, figure.Value) && ledger.OfSize(figure.Value) is { } fitting ? fitting : issue;

    private TermIssue? OfPercent(CallFigure figure)
    {
        if (asked is { } share and (TermIssue.Bonus or TermIssue.Pension or TermIssue.Equity) && IsAnswer(figure) && ledger.OfShare(figure.Value) is null)
        {
            return share;
        }

        var after = figure.Last + 1 < words.Count && words[figure.Last + 1].Text is "percent" or "%" or "per" ? figure.Last + 2 : figure.Last + 1;
        var next = after < words.Count && words[after - 1].Stop == '\0' ? words[after].Text : "";
        if (next == "of" && !(after + 1 < words.Count && words[after + 1].Text is "base" or "salary" or "your" or "my" or "that" or "pay" or "it" or "gross")
            && !(after + 2 < words.Count && words[after + 1].Text == "the" && (words[after + 2].Text is "base" or "salary" or "pay" or "fixed" or "gross" or "basic" or "fully" or "company" or "total" || SpokenNumbers.At(words, after + 2) is not null)))
        {
            return null;
        }

        if (next == "of" && after + 2 < words.Count && words[after + 1].Text is "the" or "this" or "our" && words[after + 2].Text is "company" or "business" or "firm" or "startup" or "start-up" or "equity" or "shares")
        {
            return TermIssue.Equity;
        }

        // "one eighteen and a twelve percent target"
        if (next == "target" && figure.Value <= LargestBonus)
        {
            return TermIssue.Bonus;
        }

        // "I cut the spend by eleven percent"
        if (figure.First > 0 && words[figure.First - 1].Text == "by" && !text.Contains("raise", StringComparison.OrdinalIgnoreCase) && !text.Contains("increase", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (_beside.TryGetValue(figure.First, out var beside) && !(beside is TermIssue.Base or TermIssue.Total && lastIssue is TermIssue.Pension or TermIssue.Bonus) && !(beside == TermIssue.Equity && figure.Value > LargestStake && next != "of"))
        {
            // "the pension, we pay sixty percent of it": pay is told in percent where it is raised.
            return beside is TermIssue.Hours or TermIssue.SignOn or TermIssue.Other ? TermIssue.Bonus : beside != TermIssue.Base || Raises().IsMatch(text) ? beside : null;
        }

        if (ledger.OfShare(figure.Value) is { } known)
        {
            return known;
        }

        if (ledger.HasStake && figure.Value < LargestStake && figure.Value % 1 != 0)
        {
            return TermIssue.Equity;
        }

        var (first, last) = SpokenWords.Sentence(words, figure.First);
        var inSentence = names.Where(name => name.First >= first && name.Last <= last && (name.Issue is TermIssue.Bonus or TermIssue.Pension || (name.Issue == TermIssue.Equity && figure.Value < LargestStake))).Select(name => name.Issue).Distinct().ToList();
        if (inSentence.Count == 1)
        {
            return inSentence[0];
        }

        if (text.Contains("raise", StringComparison.OrdinalIgnoreCase) || text.Contains("increase", StringComparison.OrdinalIgnoreCase))
        {
            return TermIssue.Base;
        }

        // "two thirty-five, twenty percent, and three sixty in stock": a share told among pay, and too large for one of the company.
        if (names.Where(name => name.Last < figure.First).Select(name => (TermIssue?)name.Issue).LastOrDefault() is { } told and (TermIssue.Bonus or TermIssue.Pension) && (next.Length == 0 || s_joins.Contains(next)))
        {
            return told;
        }

        if (figure.Value is >= LargestStake and <= LargestBonus && IsInList(figure, first, last) && (next.Length == 0 || s_joins.Contains(next)) && names.All(name => name.Issue is not TermIssue.Pension))
        {
            return TermIssue.Bonus;
        }

        return next.Length > 0 && !s_joins.Contains(next) ? null
            : figure.Value < LargestStake && figure.Value % 1 != 0 && lastIssue is not (TermIssue.Bonus or TermIssue.Pension) ? TermIssue.Equity
            : lastIssue is TermIssue.Bonus or TermIssue.Pension ? lastIssue
            : ledger.OnlyShare();
    }

    // "The budget's gone from four hundred K to one point two million": money of the firm, not of the person.
    private bool IsOfBusiness(CallFigure figure)
    {
        var (first, _) = SpokenWords.Sentence(words, figure.First);
        return !_beside.ContainsKey(figure.First)
            && figure.Period is null && ledger.OfSize(figure.Value) != TermIssue.Base && !(figure.Value < LargeBudget && words.Any(word => word.Text is "budget" or "budget's"))
            && Enumerable.Range(first, figure.First - first).Any(i => s_business.Contains(words[i].Text.Replace("'s", "", StringComparison.Ordinal)))
            && names.All(name => name.First < first || name.First > figure.Last);
    }

    /// <summary>A budget below this may be that of the post itself.</summary>
    private const decimal LargeBudget = 350_000;

    private static readonly HashSet<string> s_business = new(StringComparer.Ordinal)
    {
        "budget", "budgets", "revenue", "revenues", "turnover", "sales", "overheads", "funding", "valuation", "raised", "pipeline", "customers", "turning", "accounts", "fundraise", "runway",
    };

    /// <summary>Whether words ask for a count, or for money of the firm.</summary>
    public static bool AsksOfElse(IReadOnlyList<SpokenWord> words)
    {
        if (words.Count == 0 || words[^1].Stop != '?')
        {
            return false;
        }

        var first = SpokenWords.Sentence(words, words.Count - 1).First;
        return Enumerable.Range(first, words.Count - first).Any(i => s_business.Contains(words[i].Text) || (words[i].Text == "how" && i + 1 < words.Count && words[i + 1].Text is "many" or "often" or "long"));
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"\b(?:rais\w+|increas\w+|rise|uplift|bump|more|higher|adjust\w+|on (?:the|my|your) (?:base|salary))\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase)]
    private static partial System.Text.RegularExpressions.Regex Raises();

    // Between other figures, as one of them: "two thirty-five, twenty percent, and".
    private bool IsInList(CallFigure figure, int first, int last) =>
        figure.First > first && (words[figure.First - 1].Stop == ',' || words[figure.First - 1].Text is "and" or "plus")
        && figures.Any(other => other.First >= first && other.Last <= last && other.First != figure.First && !(other.Last + 1 < words.Count && words[other.Last + 1].Text is "percent" or "%") && !words[other.Last].Text.EndsWith('%'));

    // "a parking spot, worth about two hundred a month", "eighty thousand of the rent each month", where pay is spoken of by the year
    private bool IsSmallMonthly(CallFigure figure) =>
        figure.Period == PayPeriod.Month && ledger.PeriodOfBase is PayPeriod.Year && ledger.OfSize(figure.Value) is null
        && (figure.Value < 2_000 || (ledger.IsOfLargeUnits && ledger.IsFarFrom(TermIssue.Base, figure.Value * SmallPart)));

    /// <summary>A month's part of pay is a twelfth or fourteenth; less than a third of that is no salary.</summary>
    private const decimal SmallPart = 12;

    private bool IsSized(CallFigure figure) => figure.Currency is not null || SpokenNumbers.At(words, figure.First) is { IsScaled: true };

    private TermIssue? Nearest(IReadOnlyList<(TermIssue Issue, int First, int Last)> among, CallFigure figure, int within) =>
        CallIssues.Nearest(among, words, figure.First, figure.Last, figures, within);

    private static readonly HashSet<string> s_joins = new(StringComparer.Ordinal)
    {
        "and", "or", "on", "in", "is", "was", "for", "if", "plus", "with", "that", "to", "a", "more", "instead", "target", "post-money", "vesting", "over", "fully", "as", "at", "then", "but", "rather", "works", "flat", "would", "of", "which", "so",
    };
}
