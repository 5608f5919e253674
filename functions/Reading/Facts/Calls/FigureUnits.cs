using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>What a number counts where it is no money: by the word after it, and by what the call has spoken of.</summary>
internal static class FigureUnits
{
    /// <summary>A pension is at most this share of pay, in percent.</summary>
    private const decimal LargestPension = 25;

    /// <summary>The unit; null for money, and for what counts nothing known.</summary>
    /// <param name="words">The turn.</param>
    /// <param name="number">Its number.</param>
    /// <param name="next">The word after it in one breath; empty where none.</param>
    /// <param name="ledger">What is on the table; null outside the course of a call.</param>
    public static TermUnit? Of(IReadOnlyList<SpokenWord> words, SpokenNumber number, string next, CallLedger? ledger) =>
        Named(next) ?? OfNext(words, number, next) ?? HoursAgain(number, next, ledger) ?? HoursSaidApart(words, number, next) ?? OfTable(words, number, next, ledger);

    /// <summary>The unit that a word names; null where it names none.</summary>
    public static TermUnit? Named(string word) => word switch
    {
        "%" or "percent" or "percentage" or "pct" => TermUnit.Percent,
        "hours" or "hour" or "hrs" or "hr" or "hour's" => TermUnit.Hours,
        "days" or "day" or "weeks" => TermUnit.Days,
        "shares" or "options" or "rsus" or "units" => TermUnit.Shares,
        _ => null,
    };

    // "9 or 10 hours", "ten to fifteen percent"
    private static TermUnit? OfNext(IReadOnlyList<SpokenWord> words, SpokenNumber number, string next)
    {
        var isFirst = number is { IsScaled: false, Currency: null, Value: < 100 } && next is "or" or "to" && number.Last + 2 < words.Count;
        return isFirst && SpokenNumbers.At(words, number.Last + 2) is { IsScaled: false, Currency: null } second
            && Named(SpokenWords.After(words, second.Last)) is { } unit and (TermUnit.Hours or TermUnit.Percent)
            ? unit
            : null;
    }

    // "can you do ten", where hours were just spoken of
    private static TermUnit? HoursAgain(SpokenNumber number, string next, CallLedger? ledger) =>
        ledger?.Newest == TermIssue.Hours && number is { IsScaled: false, Currency: null, Value: >= 4 and <= 12 } && (next.Length == 0 || (BarePay.MayFollow(next) && next is not "pension")) ? TermUnit.Hours : null;

    // "10 working hours", "working hours of 9", "I need the workday to be 9": few enough to be hours of a day or week.
    private static TermUnit? HoursSaidApart(IReadOnlyList<SpokenWord> words, SpokenNumber number, string next)
    {
        if (number.IsScaled || number.Currency is not null || number.Value is < 4 or > 60)
        {
            return null;
        }

        var after = number.Last + 2 < words.Count ? words[number.Last + 2].Text : "";
        if (next is "working" or "work" && after is "hours" or "hour" or "hrs" or "day")
        {
            return TermUnit.Hours;
        }

        var (first, _) = SpokenWords.Sentence(words, number.First);
        var before = SpokenWords.Join(words, Math.Max(0, Math.Min(first, number.First - 8)), number.First - 1);
        var isSpokenOf = before.Contains("hours", StringComparison.Ordinal) || before.Contains("workday", StringComparison.Ordinal);
        return isSpokenOf && number.Value <= 12 && (next.Length == 0 || BarePay.MayFollow(next)) ? TermUnit.Hours : null;
    }

    // A number once more, of which it is known what it counts: "the one point two", "about eight thousand of them".
    private static TermUnit? OfTable(IReadOnlyList<SpokenWord> words, SpokenNumber number, string next, CallLedger? ledger)
    {
        if (ledger is null || number.Currency is not null)
        {
            return null;
        }

        if (ledger.IsChat)
        {
            // "20 pension", "I cannot give you 20 unless": a share that is on the table.
            var isShare = next is "pension" or "pf" || (ledger.OfShare(number.Value) is not null && !BarePay.IsTime(next));
            return isShare && number is { IsScaled: false, Value: <= 100 } ? TermUnit.Percent : null;
        }

        // "they match pension up to six"
        if (number is { IsScaled: false, Value: <= LargestPension } && !BarePay.IsTime(next) && FollowsPension(words, number.First))
        {
            return TermUnit.Percent;
        }

        if (next == "of" && number.Last + 2 < words.Count && words[number.Last + 2].Text is "them" or "those" && number.Value >= 100)
        {
            return TermUnit.Shares;
        }

        if (number.IsScaled)
        {
            return ledger.OfCount(number.Value) ? TermUnit.Shares : null;
        }

        var isKnownShare = ledger.OfShare(number.Value) is not null;
        var isOneDigit = number.Value < 10;
        var isNoPay = isOneDigit || (isKnownShare && ledger.Sizes.Of(number.Value * 1_000) is null);
        var isStake = number.Value % 1 != 0 && ledger.HasStake;
        return number.Value < 100 && !BarePay.IsTime(next) && isNoPay && (isKnownShare || isStake) ? TermUnit.Percent : null;
    }

    // A word for it among the four before, with no stop in between.
    private static bool FollowsPension(IReadOnlyList<SpokenWord> words, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 4) && words[i].Stop == '\0'; i--)
        {
            if (words[i].Text is "pension" or "pension's" or "super's" or "super" or "superannuation" or "401k" or "retirement")
            {
                return true;
            }
        }

        return false;
    }
}
