using Coach.Pay;

namespace Reading.Facts.Offers;

/// <summary>Amounts that a letter writes out in English words, "Six Hundred Forty Thousand Dollars", and percentages in words, "eight percent".</summary>
internal static class WordedMoney
{
    /// <summary>Characters between the words and "($640,000)", which then says the same.</summary>
    private const int BracketReach = 4;

    /// <summary>A smaller amount in words is pay only with its period: "nineteen dollars an hour".</summary>
    private const decimal SmallestAlone = 100;

    private static readonly Dictionary<string, decimal> s_small = new(StringComparer.Ordinal)
    {
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    };

    private static readonly Dictionary<string, decimal> s_scales = new(StringComparer.Ordinal) { ["thousand"] = 1_000, ["lakh"] = 100_000, ["lakhs"] = 100_000, ["million"] = 1_000_000, ["crore"] = 10_000_000, ["crores"] = 10_000_000 };

    private static readonly Dictionary<string, string> s_currencies = new(StringComparer.Ordinal)
    {
        ["dollars"] = "USD",
        ["euros"] = "EUR",
        ["euro"] = "EUR",
        ["pounds"] = "GBP",
        ["rupees"] = "INR",
        ["francs"] = "CHF",
        ["kronor"] = "SEK",
        ["kroner"] = "DKK",
        ["yen"] = "JPY",
    };

    private static readonly Dictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> s_smallWords = s_small.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> s_scaleWords = s_scales.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> s_currencyWords = s_currencies.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The amounts of a passage with those in words, where no figures say the same beside them.</summary>
    public static IReadOnlyList<MoneySpan> With(IReadOnlyList<MoneySpan> spans, Passage passage, Currency? home)
    {
        var words = passage.Words;
        if (!Array.Exists(words, word => s_currencyWords.ContainsKey(word.Folded) || word.Folded is "cents"))
        {
            return spans;
        }

        var all = spans.ToList();
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsAsciiDigit(words[i].Folded[0]) && i + 1 < words.Length && words[i + 1].Folded is "cents" && words[i].Folded.Length <= 2 && !words[i].Folded.ContainsAnyExceptInRange('0', '9'))
            {
                // "strike will be about 41 cents"
                var cents = decimal.Parse(words[i].Folded, System.Globalization.CultureInfo.InvariantCulture) / 100;
                all.Add(new(words[i].Start, words[i + 1].End - words[i].Start, cents, cents, home ?? Currency.Usd, null) { AmountEnd = words[i + 1].End, IsCurrencyStated = true });
                continue;
            }

            if (Number(words, i, out var next) is not { } value || next >= words.Length || !s_currencyWords.TryGetValue(words[next].Folded, out var code))
            {
                continue;
            }

            var last = next;
            if (next + 2 < words.Length && words[next + 1].Folded is "and" && Number(words, next + 2, out var after) is { } part and < 100 && after < words.Length && words[after].Folded is "cents")
            {
                (value, last) = (value + (part / 100), after);
            }

            var (start, end) = (words[i].Start, words[last].End);
            if (value < SmallestAlone && MoneyPeriod.After(passage.Text, end, out _) is null)
            {
                continue;
            }

            if (!spans.Any(span => span.End > start - BracketReach && span.Start < end + BracketReach))
            {
                var currency = code == "USD" && home is { } own && own.Code is "CAD" or "AUD" or "NZD" or "SGD" or "HKD" ? home.Value : Currency.Of(code);
                all.Add(new(start, end - start, value, value, currency, MoneyPeriod.After(passage.Text, end, out _)?.Period) { AmountEnd = end, IsCurrencyStated = true });
            }

            i = last;
        }

        return [.. all.OrderBy(span => span.Start)];
    }

    /// <summary>Percentages in words, "eight percent of what you earned".</summary>
    public static IEnumerable<PercentSpan> Percents(Passage passage)
    {
        var words = passage.Words;
        for (var i = 0; i < words.Length; i++)
        {
            if (Number(words, i, out var next) is { } value and <= 100 && next < words.Length && (words[next].Folded is "percent" or "percentage" || (words[next].Folded is "per" && next + 1 < words.Length && words[next + 1].Folded is "cent")))
            {
                yield return new(words[i].Start, words[next].End - words[i].Start, value, value);
                i = next;
            }
        }
    }

    /// <summary>The number that begins at a word; null where none does.</summary>
    private static decimal? Number(Word[] words, int first, out int next)
    {
        decimal total = 0, group = 0;
        next = first;
        while (next < words.Length)
        {
            var word = words[next].Folded;
            if (s_smallWords.TryGetValue(word, out var small))
            {
                group += small;
            }
            else if (word is "hundred" && group > 0)
            {
                group *= 100;
            }
            else if (s_scaleWords.TryGetValue(word, out var scale) && group > 0)
            {
                (total, group) = (total + (group * scale), 0);
            }
            else if (!(word is "and" && next > first && next + 1 < words.Length && s_smallWords.ContainsKey(words[next + 1].Folded)))
            {
                break;
            }

            next++;
        }

        return next > first && total + group > 0 ? total + group : null;
    }
}
