namespace Reading.Facts.Calls;

/// <summary>The grammar of numbers said in words: "a hundred and ninety thousand", "one eighty five", "two oh five", "sixty-one five hundred", "nineteen point five".</summary>
internal static class SpokenNumberWords
{
    /// <summary>Largest number of words, as a plain number: "hundred hundred hundred …" goes on no further, so no sum overflows.</summary>
    public const decimal Largest = 1_000_000_000_000;

    /// <summary>The number that begins at a word; null where none does.</summary>
    public static SpokenNumber? At(IReadOnlyList<SpokenWord> words, int first)
    {
        decimal total = 0, group = 0;
        var at = first;
        var seen = new List<int>();
        var isScaled = false;
        for (; at < words.Count; at++)
        {
            var parts = Bare(words[at].Text).Split('-');
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

    // "sixty-five's fine", "sixty-five'd do", "sixty-five-ish"
    private static string Bare(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("'d", StringComparison.Ordinal) ? word[..^2] : word.EndsWith("-ish", StringComparison.Ordinal) ? word[..^4] : word;

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
            return at > first && Text(words, at - 1) is "hundred" or "thousand" or "million" && IsSmall(Text(words, at + 1)) && !seen.Contains(-10) && !(seen.Contains(1_000) && Text(words, at + 2) == "thousand");
        }

        if (s_scales.TryGetValue(part, out var scale))
        {
            if (total + (Math.Max(group, 1) * scale) > Largest)
            {
                return false;
            }

            if (scale == 100)
            {
                // "sixty-one five hundred", "nineteen eight hundred"
                group = seen is [>= 10, > 0 and < 10] or [>= 20, > 0 and < 10, > 0 and < 10] && group % 1 != 0 ? group * 1_000 : group == decimal.Truncate(group) ? group : -1;
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
        if (seen.Count == 1 && seen[0] is >= 1 and <= 9 && TrySmall(part, out var hundreds) && hundreds is >= 1 and <= 9 && at > first
            && (Text(words, at + 1) == "hundred" || (TrySmall(Text(words, at + 1).Split('-')[0], out var rest) && rest >= 20)))
        {
            group = (group * 10) + hundreds;
            seen.Add(-1_000);
            return true;
        }

        // "Five nine": five thousand nine hundred, or nearly six of whatever is counted
        if (seen.Count == 1 && seen[0] is >= 1 and <= 9 && TrySmall(part, out var hundred) && hundred is >= 1 and <= 9 && at > first && !IsSmall(Text(words, at + 1)) && !s_scales.ContainsKey(Text(words, at + 1)))
        {
            group += hundred / 10m;
            seen.Add(-1_000_000);
            return true;
        }

        if (part == "point" && seen.Count > 0 && TrySmall(Text(words, at + 1), out var tenth) && tenth < 10)
        {
            seen.Add(-10);
            return true;
        }

        return TrySmall(part, out var value) && Join(value, ref group, seen);
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

    /// <summary>A word below twenty, or of tens; null for any other.</summary>
    public static int? Small(string text) => TrySmall(text, out var value) ? value : null;

    // The words of all readers, zero, and a slip of recognisers.
    private static bool TrySmall(string text, out int value)
    {
        var isNumber = NumberWords.TryGetEnglish(text, out var number);
        value = isNumber ? (int)number : text == "fourty" ? 40 : 0;
        return isNumber || text is "zero" or "nought" or "fourty";
    }

    private static string Text(IReadOnlyList<SpokenWord> words, int at) => at >= 0 && at < words.Count ? words[at].Text : "";

    private static bool IsSmall(string text) => Small((text.EndsWith("'s", StringComparison.Ordinal) ? text[..^2] : text).Split('-')[0]) is not null || text is "oh";

    private static readonly Dictionary<string, int> s_scales = new(StringComparer.Ordinal) { ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000 };
}
