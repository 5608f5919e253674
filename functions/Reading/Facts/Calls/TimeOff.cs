namespace Reading.Facts.Calls;

/// <summary>Whether a number of days or weeks is time off work.</summary>
internal static class TimeOff
{
    private static readonly string[] s_words = ["vacation", "holiday", "leave", " off", "pto", "annual leave"];

    public static bool IsSpokenOf(IReadOnlyList<SpokenWord> words, CallFigure figure, string text, CallLedger ledger)
    {
        var after = SpokenWords.Join(words, figure.Last + 1, Math.Min(words.Count - 1, figure.Last + 6));
        if (s_words.Any(word => after.Contains(word, StringComparison.Ordinal)))
        {
            ledger.IsTimeOffDiscussed = true;
            return true;
        }

        var isWeeks = figure.Last + 1 < words.Count && words[figure.Last + 1].Text == "weeks";
        return !isWeeks && (text.Contains("vacation", StringComparison.OrdinalIgnoreCase) || text.Contains("holiday", StringComparison.OrdinalIgnoreCase)
            || (ledger.IsTimeOffDiscussed && figure.Value is >= 15 and <= 40));
    }
}
