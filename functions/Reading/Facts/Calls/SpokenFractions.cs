namespace Reading.Facts.Calls;

/// <summary>Parts of a whole as they are said: "half a million", "a quarter of a percent", "point nine five", "seventy-nine and a half".</summary>
internal static class SpokenFractions
{
    /// <summary>The part of a whole that begins at a word; null where none does.</summary>
    public static SpokenNumber? At(IReadOnlyList<SpokenWord> words, int first) => Fraction(words, first) ?? PointFirst(words, first);

    // "point nine five"
    private static SpokenNumber? PointFirst(IReadOnlyList<SpokenWord> words, int first)
    {
        if (words[first].Text != "point")
        {
            return null;
        }

        var (value, unit, at) = (0m, 0.1m, first + 1);
        for (; at < words.Count && words[at - 1].Stop == '\0' && SpokenNumberWords.Small(words[at].Text) is { } digit and < 10; at++)
        {
            (value, unit) = (value + (digit * unit), unit / 10);
        }

        return at == first + 1 ? null : new SpokenNumber(value, first, at - 1, false, null);
    }

    // "half a million", "a quarter million", "three quarters of a million", "half a percent"
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
        return share == 0 ? null
            : Text(words, at) is "million" or "million's" or "mil" ? new SpokenNumber(share * 1_000_000, first, at, true, null)
            : Text(words, at) is "percent" or "%" || (Text(words, at) == "per" && Text(words, at + 1) == "cent") ? new SpokenNumber(share, first, at - 1, false, null)
            : null;
    }

    private static decimal Skip(ref int at, decimal value)
    {
        at++;
        return value;
    }

    /// <summary>The number with the part that is said after it: "seventy-nine and a half", "one and a half million", "seventy-six and a bit".</summary>
    public static SpokenNumber AndAHalf(IReadOnlyList<SpokenWord> words, SpokenNumber number)
    {
        if (number.IsScaled || words[number.Last].Stop != '\0' || Text(words, number.Last + 1) != "and" || Text(words, number.Last + 2) != "a")
        {
            return number;
        }

        // "forty-two and a quarter of a percent": pay, and then a share.
        if (Text(words, number.Last + 3) is "quarter" or "half" && ((Text(words, number.Last + 4) == "of" && Text(words, number.Last + 6) is "percent" or "per") || (number.Value >= 20 && Text(words, number.Last + 3) == "quarter" && Text(words, number.Last + 4) is "percent" or "per" or "%")))
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

    private static string Text(IReadOnlyList<SpokenWord> words, int at) => at >= 0 && at < words.Count ? words[at].Text : "";
}
