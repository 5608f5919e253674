namespace Reading.Facts.Calls;

/// <summary>A word of a turn.</summary>
/// <param name="Text">In lower case, without what surrounds it.</param>
/// <param name="Start">Where it begins in the turn.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Stop">The sentence or clause mark that follows (".", ",", "?" …); '\0' for none.</param>
internal readonly record struct SpokenWord(string Text, int Start, int End, char Stop);

/// <summary>A number as somebody said it.</summary>
/// <param name="Value">As said: "one eighty five" is 185, "half a million" 500,000.</param>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word, inclusive.</param>
/// <param name="IsScaled">Whether the size was said (thousand, k, million), or it is written out in full.</param>
/// <param name="Currency">The ISO code that stands with it; null where none does.</param>
internal readonly record struct SpokenNumber(decimal Value, int First, int Last, bool IsScaled, string? Currency);

/// <summary>Reads numbers from words: "a hundred and ninety thousand", "one eighty five", "two ten", "27.5", "half a million".</summary>
internal static class SpokenNumbers
{
    /// <summary>The number that begins at a word; null where none does.</summary>
    public static SpokenNumber? At(IReadOnlyList<SpokenWord> words, int first)
    {
        var number = WrittenNumbers.At(words, first) ?? SpokenFractions.At(words, first) ?? SpokenNumberWords.At(words, first);
        return number is { } found ? WithCents(words, Scaled(words, SpokenFractions.AndAHalf(words, found))) : null;
    }

    // "forty-two dollars and fifty cents"
    private static SpokenNumber WithCents(IReadOnlyList<SpokenWord> words, SpokenNumber number)
    {
        var at = number.Last + (Text(words, number.Last + 2) == "and" ? 3 : 2);
        return !number.IsScaled && words[number.Last].Stop == '\0' && at < words.Count && SpokenCurrencies.Named(Text(words, number.Last + 1), "") is { } code
            && SpokenNumberWords.At(words, at) is { Value: < 100 } cents && Text(words, cents.Last + 1) is "cents" or "cent" or "pence" or "p"
                ? number with { Value = number.Value + (cents.Value / 100), Last = cents.Last + 1, Currency = code }
                : number;
    }

    // "185 thousand", "1.2 million", "28 lakhs", "50 k", "ninety grand"
    private static SpokenNumber Scaled(IReadOnlyList<SpokenWord> words, SpokenNumber number)
    {
        // "sixty-five and a half thousand"
        if (Text(words, number.Last + 1) == "and" && Text(words, number.Last + 2) == "a" && Text(words, number.Last + 3) == "half" && Scale(Text(words, number.Last + 4)) is not null)
        {
            number = number with { Value = number.Value + 0.5m, Last = number.Last + 3 };
        }

        while (words[number.Last].Stop == '\0' && number.Value <= SpokenNumberWords.Largest && Scale(Text(words, number.Last + 1)) is { } scale)
        {
            number = number with { Value = number.Value * scale, Last = number.Last + 1, IsScaled = true };
            if (scale == Crore && words[number.Last].Stop == '\0' && Lakhs(words, number.Last + 1) is { } lakhs)
            {
                // "one crore ten lakhs", "one crore two and a half"
                number = number with { Value = number.Value + (lakhs.Value * Lakh), Last = lakhs.Last };
            }

            if (scale == Lakh && words[number.Last].Stop == '\0' && Tens(Text(words, number.Last + 1)) is { } thousands)
            {
                // "one lakh fifty" is a lakh and fifty thousand.
                number = number with { Value = number.Value + (thousands * 1_000), Last = number.Last + 1 };
            }
        }

        return number with { Currency = number.Currency ?? CurrencyBefore(words, number.First) };
    }

    private const decimal Lakh = 100_000, Crore = 10_000_000;

    private static SpokenNumber? Lakhs(IReadOnlyList<SpokenWord> words, int at)
    {
        if (at >= words.Count || SpokenNumberWords.At(words, at) is not { IsScaled: false, Value: < 100 } found)
        {
            return null;
        }

        var number = SpokenFractions.AndAHalf(words, found);
        return Text(words, number.Last + 1) is "lakh" or "lakhs" && words[number.Last].Stop == '\0' ? number with { Last = number.Last + 1 } : number;
    }

    private static int? Tens(string text) => SpokenNumberWords.Small(text) is { } value and >= 10 and <= 90 ? value : null;

    private static decimal? Scale(string text) => text switch
    {
        "k" or "thousand" or "grand" or "thou" => 1_000,
        "million" or "mil" or "millions" or "mio" => 1_000_000,
        "billion" => 1_000_000_000,
        "lakh" or "lakhs" or "lpa" or "lac" or "lacs" => 100_000,
        "crore" or "crores" => 10_000_000,
        _ => null,
    };

    private static string? CurrencyBefore(IReadOnlyList<SpokenWord> words, int first) =>
        first > 0 ? WrittenNumbers.Code(words[first - 1].Text) : null;

    private static string Text(IReadOnlyList<SpokenWord> words, int at) => at >= 0 && at < words.Count ? words[at].Text : "";
}
