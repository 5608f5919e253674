using Coach.Pay;

namespace Reading.Facts.Offers;

/// <summary>A worth or a count of equity, where it stands.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Start">Where it begins in the passage's text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Amount">What is granted is worth; null for a count.</param>
/// <param name="Currency">Of the worth; null where the letter does not say.</param>
/// <param name="Units">Shares, options or units; null for a worth.</param>
/// <param name="Column">The column in which it stands; 0 outside tables.</param>
internal sealed record GrantPart(Passage Passage, int Start, int End, decimal? Amount, Currency? Currency, decimal? Units, int Column);

/// <summary>Finds the worths and counts of what is granted.</summary>
internal static class GrantParts
{
    /// <summary>The distance from which a figure is taken for equity only with a label of it.</summary>
    private const int MaxDistance = 110;

    /// <summary>A smaller amount is the price of a share.</summary>
    private const decimal LeastWorth = 100;

    /// <summary>Shares from which a count is the whole company's and of no grant.</summary>
    private const decimal CountOfCompany = 1_000_000_000;

    private static readonly CueTable<bool> s_notAGrant = new(
        (true, "fully diluted;outstanding;issued and outstanding;issued share capital;issued shares;issued share;shares issued;shares in issue;in issue;capitalization;capitalisation;in total;pool;reserved;authorized;authorised;purchase plan;espp;ausstehend;minimum shareholding;aktienkurs;en circulation;ownership guideline;existing;hold at least"));

    /// <summary>All parts of a letter, not in order: what vests year by year first, worths, then counts.</summary>
    public static IEnumerable<GrantPart> In(LetterText letter, IReadOnlyList<Figure> figures)
    {
        var worths = figures.Where(IsWorth).ToList();
        var yearly = worths.Where(figure => IsByYears(figure.Passage)).Select(figure => figure.Passage).Distinct().ToList();
        if (yearly is [var row] && worths.TrueForAll(figure => figure.Passage == row))
        {
            // What vests year by year is together what is granted.
            var years = figures.Where(figure => figure.Passage == row && IsYear(figure.Passage.ColumnNameOf(figure.Span.Start))).ToList();
            yield return Worth(years[0], years.Sum(figure => figure.Amount));
        }

        foreach (var figure in worths.Where(figure => !yearly.Contains(figure.Passage)))
        {
            yield return Worth(figure, figure.Amount);
        }

        foreach (var passage in letter.Passages)
        {
            foreach (var quantity in passage.Quantities.Where(quantity => quantity is { Unit: Unit.Share, Value: >= 2 } && IsGranted(passage, quantity)))
            {
                yield return new(passage, quantity.Start, quantity.End, null, null, quantity.Value, passage.ColumnOf(quantity.Start));
            }

            if (passage.LabelTopic == Topic.Equity && passage.ValueStart > 0 && BareCount(passage) is { } count)
            {
                yield return count;
            }
        }
    }

    private static bool IsWorth(Figure figure) =>
        figure.Stands && figure.Topic == Topic.Equity && figure.Distance < MaxDistance && !figure.Span.IsPerShare && figure.Amount >= LeastWorth;

    private static GrantPart Worth(Figure figure, decimal amount) =>
        new(figure.Passage, figure.Span.Start, figure.Span.AmountEnd, amount, figure.Currency, null, figure.Passage.ColumnOf(figure.Span.Start));

    /// <summary>A row of what vests, with a column for each of several years.</summary>
    private static bool IsByYears(Passage passage) => VestingText.Mentions.IsIn(passage.Label) && passage.Columns.Count(IsYear) > 1;

    private static bool IsYear(string column) => column.Any(char.IsAsciiDigit) && column.Length <= 12;

    /// <summary>"RSUs: 1,200": the label says what is counted.</summary>
    private static GrantPart? BareCount(Passage passage)
    {
        var value = Array.FindAll(passage.Words, word => word.Start >= passage.ValueStart);
        if (value.Length == 0 || !IsNumber(value[0]) || !EquityKinds.Words.IsIn(passage.Label) || passage.Quantities.Any(quantity => quantity.Start == value[0].Start))
        {
            return null;
        }

        if (value.Count(IsNumber) > 2 && passage.CellStarts.Count > 2)
        {
            // A row of numbers across the years is how a grant vests.
            return null;
        }

        var count = Quantities.NumberAt(passage.Text, value, 0, out var end);
        var isMoney = MoneyText.Find(passage.Text).Any(span => span.Start <= end && span.End >= value[0].Start);
        return count is >= 10 && !isMoney && !PercentText.IsSignAt(passage.Text, end)
            ? new(passage, value[0].Start, end, null, null, count, passage.ColumnOf(value[0].Start))
            : null;
    }

    private static bool IsNumber(Word word) => char.IsAsciiDigit(word.Folded[0]);

    /// <summary>Whether shares are granted, and not those that the company has.</summary>
    private static bool IsGranted(Passage passage, Quantity quantity)
    {
        var text = passage.Text;
        var near = text[Math.Max(0, quantity.Start - 45)..Math.Min(text.Length, quantity.End + 40)];
        var inBrackets = quantity.Start > 0 && text[quantity.Start - 1] == '(';
        var isOfCompany = s_notAGrant.IsIn(near) && (inBrackets || IsBesideCompany(passage, quantity));
        return !isOfCompany && quantity.Value < CountOfCompany;
    }

    private static bool IsBesideCompany(Passage passage, Quantity quantity) =>
        s_notAGrant.In(passage).Any(cue => cue.Start >= quantity.End ? cue.Start - quantity.End < 28 : cue.End <= quantity.Start && quantity.Start - cue.End < 22);
}
