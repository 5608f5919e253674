using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>Which issue an amount of money is about. The first rule that holds decides; each figure may go on about what the one before it was about.</summary>
/// <param name="context">The turn.</param>
internal sealed class MoneyIssues(IssueContext context)
{
    /// <summary>A name further away than this, in words, breaks and joining words, does not outweigh a known size.</summary>
    private const int Close = 5;

    /// <summary>A turn of a figure and no more than one word beside it answers what was asked.</summary>
    private const int BareAnswer = 2;

    /// <summary>A figure without a name goes on about what was spoken of last, if it differs from that by no more than this factor.</summary>
    private const decimal SameTopic = 1.25m;

    /// <summary>Within this factor of another issue's figure, it is that once more.</summary>
    private const decimal SameFigure = 1.03m;

    /// <summary>A month's part of pay is a twelfth or fourteenth; less than a third of that is no salary.</summary>
    private const decimal SmallPart = 12;

    private readonly CallSizes _sizes = context.Ledger.Sizes;
    private readonly CallOffers _offers = context.Ledger.Offers;
    private (TermIssue Issue, decimal Value)? _yearly;
    private TermIssue? _inTurn;

    /// <summary>The issue; null for a figure that is about none.</summary>
    public TermIssue? Of(CallFigure figure)
    {
        var issue = Named(figure);
        if (issue == TermIssue.Base && context.Beside(figure) is null && _sizes.IsBeside(figure.Value) && _sizes.Any && _sizes.Of(figure.Value) is null)
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

    private TermIssue? Named(CallFigure figure)
    {
        // "a hundred and fifty a year, six hundred in total": the whole of what was told by the year, not the whole pay.
        if (_yearly is { } yearly && figure.Value / yearly.Value is >= 2 and <= 6 and var years && years % 1 == 0)
        {
            return yearly.Issue;
        }

        if (BusinessMoney.Is(context, figure))
        {
            return null;
        }

        if ((Answered(figure) ?? OfBeside(figure) ?? Announced(figure) ?? _offers.OfExactly(figure.Value)) is { } known)
        {
            return known;
        }

        // "in ninety-eight", "nine thousand containers": before any pay is spoken of, and of another size than all that follows.
        if (!_sizes.Any && figure is { Currency: null, Period: null } && context.Names.Count == 0 && _sizes.IsBeside(figure.Value))
        {
            return null;
        }

        if (IsSmallMonthly(figure))
        {
            return context.Words.Any(word => word.Text is "car" or "car's" or "cars" or "mileage") ? TermIssue.Car : TermIssue.Other;
        }

        return IsWhole(figure) ? TermIssue.Total : ByNearest(figure);
    }

    // What was asked for, or spoken of last where the turn says nothing but the figure.
    private TermIssue? Answered(CallFigure figure)
    {
        var exactly = _offers.OfExactly(figure.Value);
        if (context.Asked is { } asked and (TermIssue.Other or TermIssue.Car or TermIssue.SignOn or TermIssue.Equity or TermIssue.Bonus or TermIssue.Total)
            && context.IsAnswer(figure) && (exactly ?? asked) == asked)
        {
            return asked;
        }

        // "What do you expect on the fixed part?" "Ninety-four."
        var isAlone = context.Figures.Count == 1 && context.Names.Count == 0 && context.Words.Count <= figure.Last - figure.First + BareAnswer;
        return isAlone && exactly is null && context.LastIssue is { } last and (TermIssue.Base or TermIssue.SignOn or TermIssue.Equity or TermIssue.Bonus or TermIssue.Total) && _sizes.IsNear(last, figure.Value)
            ? last
            : null;
    }

    // What is named beside it; of the size of pay, a word of some extra says only what comes with it.
    private TermIssue? OfBeside(CallFigure figure)
    {
        if (context.Beside(figure) is not { } beside)
        {
            return null;
        }

        if (beside == TermIssue.Total && _offers.OfExactly(figure.Value) is { } part)
        {
            return part;
        }

        if (beside == TermIssue.Other && !context.IsSized(figure) && _sizes.IsNear(TermIssue.Base, figure.Value))
        {
            return null;
        }

        return Fitting(beside is TermIssue.Hours or TermIssue.Pension ? _sizes.Of(figure.Value) ?? TermIssue.Base : beside, figure);
    }

    // "Joining bonus I can double. Six lakhs instead of three.": the sentence before says what it is about, with no figure of its own.
    private TermIssue? Announced(CallFigure figure)
    {
        var (first, last) = SpokenWords.Sentence(context.Words, figure.First);
        if (first == 0 || context.NamedWithin(first, last).Count > 0)
        {
            return null;
        }

        var (from, to) = SpokenWords.Sentence(context.Words, first - 1);
        return context.NamedWithin(from, to) is [(TermIssue.SignOn or TermIssue.Equity or TermIssue.Bonus) and var named]
            && !context.Figures.Any(other => other.First >= from && other.Last <= to)
            && _sizes.Has(named) && !_sizes.IsFarFrom(named, figure.Value) && _sizes.Of(figure.Value) != TermIssue.Base
            ? named
            : null;
    }

    // "a parking spot, worth about two hundred a month", "eighty thousand of the rent each month", where pay is spoken of by the year
    private bool IsSmallMonthly(CallFigure figure) =>
        figure.Period == PayPeriod.Month && context.Ledger.PeriodOfBase is PayPeriod.Year && _sizes.Of(figure.Value) is null
        && (figure.Value < 2_000 || (context.Ledger.IsOfLargeUnits && _sizes.IsFarFrom(TermIssue.Base, figure.Value * SmallPart)));

    // The only figure of a sentence that names nothing but the whole ("eight hundred thousand a year, all in").
    private bool IsWhole(CallFigure figure)
    {
        var (first, last) = SpokenWords.Sentence(context.Words, figure.First);
        return _sizes.Of(figure.Value) is null or TermIssue.Total && context.Figures.Count(other => other.First >= first && other.First <= last) == 1
            && context.NamedWithin(first, last) is [TermIssue.Total];
    }

    // A name near it, the topic, the size, in this order.
    private TermIssue? ByNearest(CallFigure figure)
    {
        var free = context.FreeNames;
        var nearest = context.Nearest(free, figure, Close);
        var size = _sizes.Of(figure.Value);
        var isPay = size is null or TermIssue.Base && context.LastIssue is null or TermIssue.Base or TermIssue.Other && _sizes.IsBargained(figure.Value);
        if (isPay && nearest is null or TermIssue.Other)
        {
            return TermIssue.Base;
        }

        if (nearest == TermIssue.Other && size is null)
        {
            return context.IsSized(figure) ? TermIssue.Other : null;
        }

        return nearest is { } near and not TermIssue.Other ? Fitting(near, figure) : Continued(figure, size) ?? size ?? Unsized(figure, free);
    }

    // "Two eighty is a director's grant. I could do two thirty": about the grant still, though base pay is of that size too.
    private TermIssue? Continued(CallFigure figure, TermIssue? size)
    {
        var isOfSize = size is { } known && _sizes.IsNear(known, figure.Value, SameFigure);
        return (_inTurn ?? context.Only) is { } topic and not TermIssue.Total && _sizes.IsNear(topic, figure.Value, SameTopic) && !isOfSize ? topic : null;
    }

    // Of no size that is known: what was named last, or base pay, unless that is of quite another size.
    private TermIssue? Unsized(CallFigure figure, IReadOnlyList<(TermIssue Issue, int First, int Last)> free)
    {
        var named = context.Nearest(free, figure) ?? context.NamedBefore(figure);
        var about = named ?? (context.LastIssue is TermIssue.SignOn or TermIssue.Equity or TermIssue.Bonus or TermIssue.Total or TermIssue.Other ? context.LastIssue : null);
        var isAlone = context.Figures.Count == 1;
        if (about == TermIssue.Bonus && context.Ledger.IsIn(TermUnit.Percent, TermIssue.Bonus) && !context.IsSized(figure))
        {
            return isAlone ? TermIssue.Bonus : null;
        }

        if (about is null or TermIssue.Hours or TermIssue.Pension || _sizes.IsFarFrom(about.Value, figure.Value))
        {
            return Pay(figure);
        }

        var isExtra = (named is not null || (isAlone && _sizes.Has(TermIssue.Base))) && context.IsSized(figure);
        return about != TermIssue.Other || isExtra ? about : Pay(figure);
    }

    // "September at one fifty, not fifty-three": a piece of a number, and no pay.
    private TermIssue? Pay(CallFigure figure) =>
        _sizes.Has(TermIssue.Base) && (!context.IsSized(figure) || _sizes.IsFarFrom(TermIssue.Base, figure.Value)) ? null : TermIssue.Base;

    // A name whose figures have been of quite another size says nothing, if another issue fits.
    private TermIssue Fitting(TermIssue issue, CallFigure figure) =>
        _sizes.IsFarFrom(issue, figure.Value) && _sizes.Of(figure.Value) is { } fitting ? fitting : issue;
}
