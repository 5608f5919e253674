using System.Globalization;

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
    /// <summary>Largest number of words, as a plain number: "hundred hundred hundred …" goes on no further, so no sum overflows.</summary>
    private const decimal Largest = 1_000_000_000_000;

    /// <summary>The number that begins at a word; null where none does.</summary>
    public static SpokenNumber? At(IReadOnlyList<SpokenWord> words, int first)
    {
        var number = Digits(words, first) ?? Fraction(words, first) ?? PointFirst(words, first) ?? Words(words, first);
        return number is { } found ? Scaled(words, AndAHalf(words, found)) : null;
    }

    // "point nine five"
    private static SpokenNumber? PointFirst(IReadOnlyList<SpokenWord> words, int first)
    {
        if (words[first].Text != "point")
        {
            return null;
        }

        var (value, unit, at) = (0m, 0.1m, first + 1);
        for (; at < words.Count && words[at - 1].Stop == '\0' && s_small.TryGetValue(words[at].Text, out var digit) && digit < 10; at++)
        {
            (value, unit) = (value + (digit * unit), unit / 10);
        }

        return at == first + 1 ? null : new SpokenNumber(value, first, at - 1, false, null);
    }

    // "seventy-nine and a half", "one and a half million", "seventy-six and a bit"
    private static SpokenNumber AndAHalf(IReadOnlyList<SpokenWord> words, SpokenNumber number)
    {
        if (number.IsScaled || words[number.Last].Stop != '\0' || Text(words, number.Last + 1) != "and" || Text(words, number.Last + 2) != "a")
        {
            return number;
        }

        return Text(words, number.Last + 3) switch
        {
            "half" => number with { Value = number.Value + 0.5m, Last = number.Last + 3 },
            "quarter" => number with { Value = number.Value + 0.25m, Last = number.Last + 3 },
            "bit" => number with { Last = number.Last + 3 },
            _ => number,
        };
    }

    private static SpokenNumber? Digits(IReadOnlyList<SpokenWord> words, int first)
    {
        var text = words[first].Text;
        var currency = Money(ref text);
        var suffix = text.Length - text.AsSpan().TrimEnd("kmbnrs").Length;
        var digits = text[..^suffix];
        if (digits.Length == 0 || !char.IsAsciiDigit(digits[0]) || Value(digits) is not { } value)
        {
            return null;
        }

        var scale = text[^suffix..] switch { "" => 1, "k" or "ks" => 1_000, "m" or "mm" or "mn" => 1_000_000, "b" or "bn" => 1_000_000_000, _ => 0 };
        return scale == 0 ? null : new SpokenNumber(value * scale, first, first, scale > 1 || value >= 1000, currency);
    }

    // 185, 27.5, 185,000, 1,85,000, 185.000, 185'000
    private static decimal? Value(string digits)
    {
        var groups = digits.Split(',', '.', '\'', '’');
        var isGrouped = groups.Length > 1 && groups[0].Length <= 3 && groups[^1].Length == 3 && groups.Skip(1).All(group => group.Length is 2 or 3);
        // "120,00": a decimal comma, or a zero forgotten; a hundred and twenty either way.
        var plain = isGrouped ? string.Concat(groups) : groups is [_, { Length: 2 }] ? $"{groups[0]}.{groups[1]}" : digits;
        return decimal.TryParse(plain.Length > 15 ? "" : plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static string? Money(ref string text)
    {
        foreach (var (sign, code) in s_signs)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal) || text.EndsWith(sign, StringComparison.Ordinal))
            {
                text = text.Replace(sign, "", StringComparison.Ordinal);
                return code;
            }
        }

        return null;
    }

    // "half a million", "a quarter million", "three quarters of a million"
    private static SpokenNumber? Fraction(IReadOnlyList<SpokenWord> words, int first)
    {
        var at = first;
        var share = Text(words, at) switch
        {
            "half" => 0.5m,
            "quarter" => 0.25m,
            "a" when Text(words, at + 1) is "half" or "quarter" => Text(words, ++at) == "half" ? 0.5m : 0.25m,
            "three" when Text(words, at + 1) is "quarters" or "quarter" => Skip(ref at, 0.75m),
            _ => 0,
        };
        at += share > 0 && Text(words, at + 1) == "of" ? 2 : 1;
        at += share > 0 && Text(words, at) is "a" or "an" ? 1 : 0;
        return share > 0 && Text(words, at) is "million" or "million's" ? new SpokenNumber(share * 1_000_000, first, at, true, null) : null;
    }

    private static decimal Skip(ref int at, decimal value)
    {
        at++;
        return value;
    }

    private static SpokenNumber? Words(IReadOnlyList<SpokenWord> words, int first)
    {
        decimal total = 0, group = 0;
        var at = first;
        var seen = new List<int>();
        var isScaled = false;
        for (; at < words.Count; at++)
        {
            // "sixty-five's fine"
            var parts = (words[at].Text.EndsWith("'s", StringComparison.Ordinal) || words[at].Text.EndsWith("'d", StringComparison.Ordinal) ? words[at].Text[..^2] : words[at].Text).Split('-');
            var isNumber = true;
            foreach (var part in parts)
            {
                isNumber &= Take(part, words, at, first, ref total, ref group, ref isScaled, seen);
            }

            if (!isNumber)
            {
                break;
            }

            if (words[at].Stop != '\0')
            {
                at++;
                break;
            }
        }

        // "and" or "a" belongs to the number only where one follows.
        while (at > first && words[at - 1].Text is "and" or "a" or "an" or "point")
        {
            at--;
        }

        // "two thousand nine": hundreds left out, unless an "and" says otherwise.
        group = seen is [> 0 and < 10, 1_000, > 0 and < 10] && Text(words, at - 2) == "thousand" ? group * 100 : group;
        return seen.Count == 0 || at == first ? null : new SpokenNumber(total + group, first, at - 1, isScaled, null);
    }

    private static bool Take(string part, IReadOnlyList<SpokenWord> words, int at, int first, ref decimal total, ref decimal group, ref bool isScaled, List<int> seen)
    {
        if (part == "one" && seen.Count > 0 && Text(words, at + 1) is "time" or "off" or "of" or "more" or "thing")
        {
            return false;
        }

        if (part is "a" or "an")
        {
            return at == first && Text(words, at + 1) is "hundred" or "thousand" or "million";
        }

        if (part is "and")
        {
            // "between two thousand eight hundred and three thousand": thousands a second time begin another number.
            return at > first && Text(words, at - 1) is "hundred" or "thousand" or "million" && IsSmall(Text(words, at + 1)) && !(seen.Contains(1_000) && Text(words, at + 2) == "thousand");
        }

        if (s_scales.TryGetValue(part, out var scale))
        {
            if (total + (Math.Max(group, 1) * scale) > Largest)
            {
                return false;
            }

            if (scale == 100)
            {
                // "sixty-one five hundred"
                group = seen is [>= 20, > 0 and < 10, > 0 and < 10] && group % 1 != 0 ? group * 1_000 : group == decimal.Truncate(group) ? group : -1;
                if (group < 0)
                {
                    group = 0;
                    return false;
                }

                isScaled |= group >= 10_000;
                group = group >= 10_000 ? group : (group == 0 ? 1 : group) * 100;
            }
            else
            {
                total += (group == 0 ? 1 : group) * scale;
                (group, isScaled) = (0, true);
            }

            seen.Add(scale);
            return true;
        }

        if (part is "oh" or "o" && seen.Count == 1 && seen[0] is >= 1 and <= 9 && IsSmall(Text(words, at + 1)))
        {
            seen.Add(-1);
            group *= 10;
            return true;
        }

        if (part is "oh" or "o" && seen.Count == 2 && seen[0] >= 20 && IsSmall(Text(words, at + 1)))
        {
            seen.Add(-100);
            return true;
        }

        // "five six fifty", "five four hundred": thousands and hundreds, of pay by the month
        if (seen.Count == 1 && seen[0] is >= 1 and <= 9 && s_small.TryGetValue(part, out var hundreds) && hundreds is >= 1 and <= 9 && at > first
            && (Text(words, at + 1) == "hundred" || (s_small.TryGetValue(Text(words, at + 1).Split('-')[0], out var rest) && rest >= 20)))
        {
            group = (group * 10) + hundreds;
            seen.Add(-1_000);
            return true;
        }

        // "Five nine": five thousand nine hundred, or nearly six of whatever is counted
        if (seen.Count == 1 && seen[0] is >= 1 and <= 9 && s_small.TryGetValue(part, out var hundred) && hundred is >= 1 and <= 9 && at > first && !IsSmall(Text(words, at + 1)) && !s_scales.ContainsKey(Text(words, at + 1)))
        {
            group += hundred / 10m;
            seen.Add(-1_000_000);
            return true;
        }

        if (part == "point" && seen.Count > 0 && s_small.TryGetValue(Text(words, at + 1), out var tenth) && tenth < 10)
        {
            seen.Add(-10);
            return true;
        }

        return s_small.TryGetValue(part, out var value) && Join(value, ref group, seen);
    }

    // Whether a further word goes on with the number: "one|eighty", "eighty|five", "one oh|five", "one forty-two|five", "sixty-one|five".
    private static bool Join(int value, ref decimal group, List<int> seen)
    {
        var last = seen.Count == 0 ? 0 : seen[^1];
        var joined = last switch
        {
            _ when seen.Count == 0 => value,
            -10 when value < 10 => group + (value / 10m),
            > 0 and < 10 when seen.Count > 2 && seen[^2] == -10 && value < 10 => group + (value / 100m),
            -1_000 when value >= 20 => (group * 100) + value,
            >= 20 and < 100 when value < 10 && seen.Count == 3 && seen[0] is >= 20 and < 100 && seen[1] is > 0 and < 10 => group + (value / 100m),
            -1 when value < 10 => (group * 10) + value,
            >= 100 => group + value,
            >= 20 when value < 10 => group + value,
            > 0 and < 10 when seen.Count == 1 && value >= 10 => (group * 100) + value,
            > 0 and < 10 when seen.Count == 2 && seen[0] is >= 20 and < 100 && value < 10 => group + (value / 10m),
            > 0 and < 10 when seen.Count == 3 && value < 10 && group > 100 => group + (value / 10m),
            > 0 and < 10 when seen.Count == 2 && seen[0] >= 20 && value is > 0 and < 10 => group + (value / 10m),
            >= 10 and < 20 when seen.Count == 1 && value is > 0 and < 10 => group + (value / 10m),
            > 10 and < 20 when seen.Count == 1 && value >= 20 => group + (value / 100m),
            >= 20 when seen.Count == 2 && seen[0] is > 10 and < 20 && value < 10 => group + (value / 100m),
            -100 when value is > 0 and < 10 => group + (value / 100m),
            > 0 and < 10 when seen.Count == 2 && seen[0] >= 20 && value >= 10 => group + (value / 100m),
            > 0 and < 10 when seen.Count == 3 && seen[1] == 1_000 && value >= 10 => (group * 100) + value,
            -10 when value is >= 10 and < 100 => group + (value / 100m),
            _ => -1,
        };
        if (joined < 0)
        {
            return false;
        }

        group = joined;
        seen.Add(value);
        return true;
    }

    // "185 thousand", "1.2 million", "28 lakhs", "50 k", "ninety grand"
    private static SpokenNumber Scaled(IReadOnlyList<SpokenWord> words, SpokenNumber number)
    {
        // "sixty-five and a half thousand"
        if (Text(words, number.Last + 1) == "and" && Text(words, number.Last + 2) == "a" && Text(words, number.Last + 3) == "half" && Scale(Text(words, number.Last + 4)) is not null)
        {
            number = number with { Value = number.Value + 0.5m, Last = number.Last + 3 };
        }

        while (words[number.Last].Stop == '\0' && number.Value <= Largest && Scale(Text(words, number.Last + 1)) is { } scale)
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
        if (at >= words.Count || Words(words, at) is not { IsScaled: false, Value: < 100 } found)
        {
            return null;
        }

        var number = AndAHalf(words, found);
        return Text(words, number.Last + 1) is "lakh" or "lakhs" && words[number.Last].Stop == '\0' ? number with { Last = number.Last + 1 } : number;
    }

    private static int? Tens(string text) => s_small.TryGetValue(text, out var value) && value is >= 10 and <= 90 ? value : null;

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
        first > 0 && words[first - 1].Text.Length == 3 && s_signs.Any(sign => sign.Code.Equals(words[first - 1].Text, StringComparison.OrdinalIgnoreCase)) ? words[first - 1].Text.ToUpperInvariant() : null;

    private static string Text(IReadOnlyList<SpokenWord> words, int at) => at >= 0 && at < words.Count ? words[at].Text : "";

    private static bool IsSmall(string text) => s_small.ContainsKey((text.EndsWith("'s", StringComparison.Ordinal) ? text[..^2] : text).Split('-')[0]) || text is "oh";

    private static readonly Dictionary<string, int> s_scales = new(StringComparer.Ordinal) { ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000 };

    private static readonly Dictionary<string, int> s_small = new(StringComparer.Ordinal)
    {
        ["zero"] = 0,
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
        ["fourty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    };

    private static readonly (string Sign, string Code)[] s_signs =
    [
        ("c$", "CAD"), ("ca$", "CAD"), ("a$", "AUD"), ("s$", "SGD"), ("hk$", "HKD"), ("r$", "BRL"), ("nz$", "NZD"), ("us$", "USD"), ("$", "USD"),
        ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("₹", "INR"), ("usd", "USD"), ("eur", "EUR"), ("gbp", "GBP"), ("chf", "CHF"), ("sek", "SEK"),
        ("nok", "NOK"), ("dkk", "DKK"), ("inr", "INR"), ("cad", "CAD"), ("aud", "AUD"), ("sgd", "SGD"), ("pln", "PLN"), ("jpy", "JPY"),
    ];
}
