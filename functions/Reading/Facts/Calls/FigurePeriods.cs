using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>The period that a figure of pay is told by.</summary>
internal static class FigurePeriods
{
    /// <summary>The period named among the five words after the word <paramref name="last"/>, in its sentence; null where none is.</summary>
    public static PayPeriod? After(IReadOnlyList<SpokenWord> words, int last)
    {
        for (var i = last + 1; i < Math.Min(words.Count, last + 6) && !SpokenWords.EndsSentence(words[i - 1]); i++)
        {
            var next = i + 1 < words.Count ? words[i + 1].Text : "";
            var period = words[i].Text switch
            {
                "a" or "an" or "per" or "each" or "every" or "the" when words[i - 1].Text != "it" => Named(next) ?? (IsPieceOfWork(words, i + 1) ? OfPiece(next) : null),
                "yearly" or "annually" or "annual" or "annum" => PayPeriod.Year,
                "monthly" => PayPeriod.Month,
                "hourly" => PayPeriod.Hour,
                "daily" => PayPeriod.Day,
                _ => null,
            };
            if (period is not null)
            {
                return period;
            }
        }

        return null;
    }

    private static PayPeriod? Named(string word) => word switch
    {
        "year" or "annum" => PayPeriod.Year,
        "month" => PayPeriod.Month,
        "week" => PayPeriod.Week,
        "day" => PayPeriod.Day,
        "hour" => PayPeriod.Hour,
        _ => null,
    };

    // "forty a session", "two hundred a shift": work told by the piece.
    private static PayPeriod? OfPiece(string word) => word switch
    {
        "shift" or "night" => PayPeriod.Day,
        "session" or "visit" or "lesson" or "class" or "mile" or "word" or "page" or "piece" or "case" or "delivery" or "drop" or "gig" or "show" or "trip" or "load" => PayPeriod.Once,
        _ => null,
    };

    // "a shift", and not "the shift allowance", "a night differential".
    private static bool IsPieceOfWork(IReadOnlyList<SpokenWord> words, int at) =>
        at < words.Count && words[at - 1].Text is "a" or "per" or "each" or "every" && (words[at].Stop != '\0' || (at + 1 < words.Count && words[at + 1].Text != "of" && BarePay.MayFollow(words[at + 1].Text)));
}
