using System.Globalization;
using Coach.Pay;

namespace Reading.Facts.Offers;

/// <summary>Amounts that a letter writes out in English words, "Six Hundred Forty Thousand Dollars", and percentages in words, "eight percent".</summary>
internal static class WordedMoney
{
    /// <summary>Characters between the words and "($640,000)", which then says the same.</summary>
    private const int BracketReach = 4;

    /// <summary>A smaller amount in words is pay only with its period: "nineteen dollars an hour".</summary>
    private const decimal SmallestAlone = 100;

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
            if ((Cents(words, i, home) ?? InWords(passage, i, home)) is not { } span)
            {
                continue;
            }

            if (!spans.Any(other => other.End > span.Start - BracketReach && other.Start < span.AmountEnd + BracketReach))
            {
                all.Add(span);
            }

            while (i + 1 < words.Length && words[i + 1].Start < span.AmountEnd)
            {
                i++;
            }
        }

        return [.. all.OrderBy(span => span.Start)];
    }

    /// <summary>"strike will be about 41 cents"</summary>
    private static MoneySpan? Cents(Word[] words, int at, Currency? home)
    {
        var word = words[at].Folded;
        if (at + 1 >= words.Length || words[at + 1].Folded is not "cents" || word.Length > 2 || word.ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        var cents = decimal.Parse(word, CultureInfo.InvariantCulture) / 100;
        return Span(words[at].Start, words[at + 1].End, cents, home ?? Currency.Usd, null);
    }

    /// <summary>"Six Hundred Forty Thousand Dollars and fifty cents per year"</summary>
    private static MoneySpan? InWords(Passage passage, int at, Currency? home)
    {
        var words = passage.Words;
        if (Number(words, at, out var next) is not { } value || next >= words.Length || !s_currencyWords.TryGetValue(words[next].Folded, out var code))
        {
            return null;
        }

        if (next + 2 < words.Length && words[next + 1].Folded is "and" && Number(words, next + 2, out var after) is { } part and < 100 && after < words.Length && words[after].Folded is "cents")
        {
            (value, next) = (value + (part / 100), after);
        }

        var period = MoneyPeriod.After(passage.Text, words[next].End, out _)?.Period;
        var isHome = code == "USD" && home is { Code: "CAD" or "AUD" or "NZD" or "SGD" or "HKD" };
        return value < SmallestAlone && period is null ? null : Span(words[at].Start, words[next].End, value, isHome ? home!.Value : Currency.Of(code), period);
    }

    private static MoneySpan Span(int start, int end, decimal value, Currency currency, PayPeriod? period) =>
        new(start, end - start, value, value, currency, period) { AmountEnd = end, IsCurrencyStated = true };

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
            if (NumberWords.TryGetEnglish(word, out var small))
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
            else if (!(word is "and" && next > first && next + 1 < words.Length && NumberWords.TryGetEnglish(words[next + 1].Folded, out _)))
            {
                break;
            }

            next++;
        }

        return next > first && total + group > 0 ? total + group : null;
    }
}
