using System.Globalization;

namespace Reading.Facts.Calls;

/// <summary>Numbers written in digits: 185, 27.5, $185,000, 1,85,000, 185.000, 80 000, 1.2M.</summary>
internal static class WrittenNumbers
{
    /// <summary>The number that a word is; null where it is none.</summary>
    public static SpokenNumber? At(IReadOnlyList<SpokenWord> words, int first)
    {
        var text = words[first].Text;
        var currency = Money(ref text);
        var suffix = text.Length - text.AsSpan().TrimEnd("kmbnrs").Length;
        var digits = text[..^suffix];
        if (digits.Length == 0 || !char.IsAsciiDigit(digits[0]) || Value(digits) is not { } value)
        {
            return null;
        }

        if (suffix == 0 && Thousands(words, first, digits) is { } spaced)
        {
            return new SpokenNumber(spaced, first, first + 1, true, currency ?? SignAfter(words, first + 1));
        }

        var scale = text[^suffix..] switch { "" => 1, "k" or "ks" => 1_000, "m" or "mm" or "mn" => 1_000_000, "b" or "bn" => 1_000_000_000, _ => 0 };
        return scale == 0 ? null : new SpokenNumber(value * scale, first, first, scale > 1 || value >= 1000, currency);
    }

    // "80 000": a gap between the thousands, as much of Europe writes.
    private static decimal? Thousands(IReadOnlyList<SpokenWord> words, int first, string digits)
    {
        var rest = first + 1 < words.Count && words[first].Stop == '\0' && words[first + 1].Start == words[first].End + 1 ? words[first + 1].Text.TrimEnd('€', '£', '$') : "";
        return digits.Length <= 3 && rest.Length == 3 && rest.All(char.IsAsciiDigit) && rest[^1] == '0' && decimal.TryParse(digits + rest, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static string? SignAfter(IReadOnlyList<SpokenWord> words, int at)
    {
        var text = words[at].Text;
        return Money(ref text);
    }

    // 185, 27.5, 185,000, 1,85,000, 185.000, 185'000
    private static decimal? Value(string digits)
    {
        var groups = digits.Split(',', '.', '\'', '’');
        var isGrouped = groups.Length > 1 && groups[0].Length <= 3 && groups[^1].Length == 3 && groups.Skip(1).All(group => group.Length is 2 or 3);
        // "120,00": a decimal comma, or a zero forgotten; a hundred and twenty either way.
        var plain = isGrouped ? string.Concat(groups) : groups is [_, { Length: 1 or 2 }] ? $"{groups[0]}.{groups[1]}" : digits;
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

    /// <summary>The code of a currency whose sign or code the word is, in small letters; null where it is none.</summary>
    public static string? Code(string word) => word.Length == 3 ? Array.Find(s_signs, sign => sign.Code.Equals(word, StringComparison.OrdinalIgnoreCase)).Code : null;

    private static readonly (string Sign, string Code)[] s_signs =
    [
        ("c$", "CAD"), ("ca$", "CAD"), ("a$", "AUD"), ("s$", "SGD"), ("hk$", "HKD"), ("r$", "BRL"), ("nz$", "NZD"), ("us$", "USD"), ("$", "USD"),
        ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("₹", "INR"), ("usd", "USD"), ("eur", "EUR"), ("gbp", "GBP"), ("chf", "CHF"), ("sek", "SEK"),
        ("nok", "NOK"), ("dkk", "DKK"), ("inr", "INR"), ("cad", "CAD"), ("aud", "AUD"), ("sgd", "SGD"), ("pln", "PLN"), ("jpy", "JPY"),
    ];
}
