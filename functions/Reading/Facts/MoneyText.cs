namespace Reading.Facts;

/// <summary>
/// Finds amounts and ranges of money in running text or a cell, in the styles of the world: <c>$185k</c>, <c>85.000 € brutto</c>,
/// <c>CHF 120'000</c>, <c>₹28,00,000</c>, <c>28 LPA</c>, <c>SEK 60K–76K/mo</c>, <c>between $150,000 and $170,000</c>. Years, dates, percentages,
/// levels and section numbers are no money. Time grows with the length of the text, whatever it holds.
/// </summary>
public static class MoneyText
{
    /// <summary>Every amount or range, in order and without overlap.</summary>
    /// <param name="text">One line, cell or paragraph. A range may not go over two calls.</param>
    /// <param name="context">What is known of the text; null for nothing.</param>
    public static IReadOnlyList<MoneySpan> Find(string text, MoneyContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        context ??= MoneyContext.None;
        var found = new List<MoneySpan>();
        var (at, free) = (0, 0);
        while (at < text.Length)
        {
            var digit = text.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (digit < 0)
            {
                break;
            }

            at += digit;
            if (MoneyRange.TryRead(text, at, free, context, out var span))
            {
                found.Add(span);
                (at, free) = (span.End, span.End);
            }
            else
            {
                at = SkipNumber(text, at);
            }
        }

        return found;
    }

    /// <summary>The first amount or range; null where there is none.</summary>
    public static MoneySpan? FindFirst(string text, MoneyContext? context = null) => Find(text, context) is [var first, ..] ? first : null;

    private static int SkipNumber(string text, int at) =>
        MoneyNumber.TryRead(text, at, NumberStyle.Unknown, out var number) ? number.End : MoneyNumber.RunEnd(text, at);
}
