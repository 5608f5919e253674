namespace Reading.Facts.Calls;

/// <summary>Numbers that tell the time of day.</summary>
internal static class ClockTimes
{
    /// <summary>Whether a number is one ("Six thirty in Honolulu", "until nine fifteen"): only before any pay is spoken of.</summary>
    public static bool Is(IReadOnlyList<SpokenWord> words, SpokenNumber number, string next, CallLedger? ledger) =>
        ledger is { Sizes.Any: false } && IsClockTime(words, number)
        && ((number.First > 0 && s_beforeTime.Contains(words[number.First - 1].Text)) || s_afterTime.Contains(next))
        && !words.Any(word => s_pay.Contains(word.Text));

    // An hour and its quarters: "six thirty".
    private static bool IsClockTime(IReadOnlyList<SpokenWord> words, SpokenNumber number) =>
        number is { IsScaled: false, Value: >= 100 and < 1_260 } && number.Last > number.First && number.Value % 100 is 15 or 30 or 45
        && s_hoursOfClock.Contains(words[number.First].Text);

    private static readonly HashSet<string> s_hoursOfClock = new(StringComparer.Ordinal) { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve" };

    private static readonly HashSet<string> s_beforeTime = new(StringComparer.Ordinal) { "at", "since", "until", "till", "by", "before" };

    private static readonly HashSet<string> s_afterTime = new(StringComparer.Ordinal) { "in", "here", "am", "pm", "already", "tonight", "today", "tomorrow", "there", "o'clock" };

    private static readonly HashSet<string> s_pay = new(StringComparer.Ordinal) { "base", "salary", "pay", "offer", "fixed", "rate", "package", "comp", "on", "bonus", "percent", "plus" };
}
