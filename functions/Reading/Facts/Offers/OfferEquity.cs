using Coach;
using Coach.Offers;

namespace Reading.Facts.Offers;

/// <summary>Grants of equity: what kind, worth or count, strike price and vesting.</summary>
internal static class OfferEquity
{
    /// <summary>Grants of one letter: more are repetitions of one kind or another.</summary>
    private const int MaxGrants = 6;

    /// <summary>A larger amount behind "at" is a worth, not a price.</summary>
    private const decimal LargestPrice = 300;

    /// <summary>Characters behind a count within which "vest" says that it is a part of what was counted already.</summary>
    private const int VestingReach = 60;

    private static readonly CueTable<bool> s_more = new((true, "additional;additionally;second;also;further;refresh;refresher;performance;plus;top up;zusätzlich;en outre;daarnaast;dessutom;desuden;initial;buyout;make whole"));

    private static readonly CueTable<bool> s_none = new((true, "no equity;no stock;no options;not include equity;no shares;not eligible for equity;keine beteiligung;without equity;no rsus"));

    private static readonly string[] s_priceWords = [" at", " price", " preis", " prix", " pris", " prijs", " zu", " à"];

    /// <summary>The grants in the letter's order; empty where it has none.</summary>
    public static IReadOnlyList<EquityGrant> Read(LetterText letter, IReadOnlyList<Figure> figures, IReadOnlyList<PercentFigure> percents, LetterNotes notes)
    {
        var drafts = Drafts(letter, figures, percents);
        foreach (var (n, draft) in drafts.Index())
        {
            notes.See(n == 0 ? "equity" : $"equity{n + 1}", draft.Passage);
        }

        if (drafts.Exists(draft => draft.Value is null))
        {
            notes.Report(ProblemCodes.EquityWithoutValue, "Equity is given as shares or a part of the company, and not what it is worth. Ask for the last share price or valuation.", drafts[0].Passage);
        }

        return [.. drafts.Select(draft => Grant(letter, draft, drafts, figures))];
    }

    private static List<GrantDraft> Drafts(LetterText letter, IReadOnlyList<Figure> figures, IReadOnlyList<PercentFigure> percents)
    {
        var drafts = new List<GrantDraft>();
        foreach (var part in GrantParts.In(letter, figures).OrderBy(part => part.Passage.Index).ThenBy(part => part.Column).ThenBy(part => part.Start))
        {
            Put(drafts, part, EquityKinds.Of(letter, part.Passage, part.Start, part.End));
        }

        AddShareOfCompany(drafts, letter, percents);
        foreach (var draft in drafts)
        {
            draft.OwnFrom = figures.Where(figure => IsOtherPayBefore(figure, draft)).Select(figure => figure.Span.End).DefaultIfEmpty(0).Max();
        }

        return drafts;
    }

    private static bool IsOtherPayBefore(Figure figure, GrantDraft draft) =>
        figure.Passage == draft.Passage && figure.Span.End <= draft.Start && figure.Topic is Topic.Bonus or Topic.Variable or Topic.SignOn or Topic.Base;

    /// <summary>A count and a worth of one kind are one grant; a second count or worth is a second grant only where the words say so.</summary>
    private static void Put(List<GrantDraft> drafts, GrantPart part, EquityKind kind)
    {
        var same = drafts.LastOrDefault(draft => draft.Kind == kind);
        if (same is null)
        {
            drafts.Add(GrantDraft.Of(part, kind));
        }
        else if (part.Amount is not null ? same.Value is null : same.Units is null)
        {
            same.Value ??= part.Amount;
            same.Currency ??= part.Currency;
            same.Units ??= part.Units;
        }
        else if (drafts.Count < MaxGrants && part.Passage.Has(s_more) && !drafts.Exists(draft => draft.Value == part.Amount && draft.Units == part.Units) && IsAnother(same, part))
        {
            drafts.Add(GrantDraft.Of(part, kind));
        }
    }

    private static bool IsAnother(GrantDraft same, GrantPart part)
    {
        if (part.Amount is not null)
        {
            return same.Value != part.Amount;
        }

        var isVestingPart = same.Passage == part.Passage && VestingText.Mentions.In(part.Passage.Text.AsSpan(part.Start..)).Any(cue => cue.Start < VestingReach);
        return same.Units != part.Units && !isVestingPart;
    }

    /// <summary>"0.5% of the company", where neither a worth nor a count is given.</summary>
    private static void AddShareOfCompany(List<GrantDraft> drafts, LetterText letter, IReadOnlyList<PercentFigure> percents)
    {
        var share = percents.FirstOrDefault(percent => percent is { Topic: PercentTopic.Company, Value: < 100, IsWithdrawn: false } && percent.Passage.Has(EquityKinds.Words));
        if (share is not null && drafts.Count == 0 && !share.Passage.Has(s_none))
        {
            drafts.Add(new GrantDraft { Passage = share.Passage, Kind = EquityKinds.Of(letter, share.Passage, share.Span.Start, share.Span.End) });
        }
    }

    private static EquityGrant Grant(LetterText letter, GrantDraft draft, List<GrantDraft> all, IReadOnlyList<Figure> figures)
    {
        var vesting = GrantVesting.Of(letter, draft, all);
        var strike = draft.Kind is EquityKind.Options or EquityKind.Phantom or EquityKind.Other ? Strike(draft, figures) : null;
        return new(draft.Kind, draft.Value, draft.Currency ?? strike?.Currency, draft.Units, strike?.Amount, vesting.Years, vesting.CliffMonths, vesting.Cadence, vesting.SchedulePercent);
    }

    /// <summary>The figure that is named as strike price; for options, a price beside them as well.</summary>
    private static Figure? Strike(GrantDraft draft, IReadOnlyList<Figure> figures) =>
        figures.FirstOrDefault(figure => figure is { Topic: Topic.Strike, IsWithdrawn: false })
        ?? figures.FirstOrDefault(figure => draft.Kind == EquityKind.Options && figure.Passage == draft.Passage && IsPrice(figure, draft));

    /// <summary>"options to purchase 3,000 shares at $27.40 per share".</summary>
    private static bool IsPrice(Figure figure, GrantDraft draft)
    {
        var (text, span) = (figure.Passage.Text, figure.Span);
        var before = text[..span.Start].TrimEnd();
        var isOfOne = span.IsPerShare || (figure.Amount < LargestPrice && draft.Units is not null) || text.AsSpan(span.AmountEnd).TrimStart().StartsWith("each", StringComparison.OrdinalIgnoreCase);
        return isOfOne && Array.Exists(s_priceWords, word => before.EndsWith(word, StringComparison.OrdinalIgnoreCase));
    }
}
