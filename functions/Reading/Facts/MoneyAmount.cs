namespace Reading.Facts;

/// <summary>One end of a range, or a single figure: a number with the signs before and after it.</summary>
/// <param name="Start">Where it begins, its sign included.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="Number">The number.</param>
/// <param name="Scale">The scale written at it; null where none is.</param>
/// <param name="Sign">The sign of money at it; null where none is.</param>
internal readonly record struct MoneyAmount(int Start, int End, MoneyNumber Number, MoneyScale? Scale, MoneySign? Sign)
{
    /// <summary>The amount, its own scale and sign taken into account.</summary>
    public decimal Value => Number.Value * (Scale?.Factor ?? 1) * (Sign?.Scale ?? 1);

    /// <summary>Reads the amount whose first digit stands at <paramref name="digit"/>, not looking back before <paramref name="free"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int digit, int free, MoneyContext context, out MoneyAmount amount)
    {
        amount = default;
        var start = SignBefore(text, digit, free, out var before);
        if (before is null && IsInsideWord(text, digit))
        {
            return false;
        }

        if (!MoneyNumber.TryRead(text, digit, context.Style, out var number))
        {
            return false;
        }

        var scale = MoneyScale.Read(text, number.End, before, context, out var end);
        end = SkipTail(text, end);
        var after = SignAfter(text, end, before, number, ref end);
        scale ??= after is null ? null : MoneyScale.Read(text, end, after, context, out end);
        if (IsSomethingElse(text, number.End, end, before ?? after))
        {
            return false;
        }

        amount = new(start, SkipTail(text, end), number, scale, Narrower(before, after));
        return true;
    }

    private static int SignBefore(ReadOnlySpan<char> text, int digit, int free, out MoneySign? sign)
    {
        var end = digit;
        while (end > free && digit - end < 3 && IsBlank(text[end - 1]))
        {
            end--;
        }

        sign = MoneySign.Before(text[..end], end, out var length);
        if (sign is null || end - length < free)
        {
            sign = null;
            return digit;
        }

        var start = end - length;
        return MoneySign.Before(text, BlanksBefore(text, start), out var more) is { } wider && wider.AllowsAlso(sign) && BlanksBefore(text, start) - more >= free
            ? Widen(text, start, more, wider, ref sign)
            : start;
    }

    /// <summary>"CAD $185,000": both signs belong to the amount and the narrower one counts.</summary>
    private static int Widen(ReadOnlySpan<char> text, int start, int length, MoneySign outer, ref MoneySign? sign)
    {
        sign = Narrower(sign, outer);
        return BlanksBefore(text, start) - length;
    }

    private static int BlanksBefore(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end > 0 && at - end < 2 && IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static MoneySign? SignAfter(ReadOnlySpan<char> text, int at, MoneySign? before, MoneyNumber number, ref int end)
    {
        var start = at;
        while (start < text.Length && start - at < 2 && IsBlank(text[start]))
        {
            start++;
        }

        if (MoneySign.After(text, start, out var length) is not { } sign || (before is not null && !before.AllowsAlso(sign)))
        {
            return null;
        }

        if (BelongsToNext(text, start > at, start + length, before is not null, number))
        {
            return null;
        }

        end = start + length;
        return sign;
    }

    /// <summary>In "5 USD 150,000" and "12 $100 notes" the sign is the next number's.</summary>
    private static bool BelongsToNext(ReadOnlySpan<char> text, bool apart, int after, bool hasSign, MoneyNumber number)
    {
        if (after < text.Length && char.IsAsciiDigit(text[after]))
        {
            return true;
        }

        var digitFollows = after + 1 < text.Length && IsBlank(text[after]) && char.IsAsciiDigit(text[after + 1]);
        return digitFollows && apart && (hasSign || number.Value < 1000);
    }

    /// <summary>Of two signs at one amount the one that names a single currency.</summary>
    private static MoneySign? Narrower(MoneySign? one, MoneySign? other) =>
        one is null || (one.Sharers is not null && other is { Sharers: null }) ? other ?? one : one;

    /// <summary>"L5", "v2", "Q4 2026": the digits are part of a name.</summary>
    private static bool IsInsideWord(ReadOnlySpan<char> text, int digit) =>
        digit > 0 && (char.IsLetter(text[digit - 1]) && text[digit - 1] < '\u3000' || text[digit - 1] is '_' or '#'
        || (digit > 1 && text[digit - 1] is '.' or ',' && char.IsLetterOrDigit(text[digit - 2]))
        || (digit > 2 && text[digit - 1] == '-' && char.IsLetter(text[digit - 2]) && !char.IsAsciiDigit(text[digit - 3])));

    /// <summary>A percentage, an ordinal, "401(k)", a date or a version, or digits that run on into a word.</summary>
    private static bool IsSomethingElse(ReadOnlySpan<char> text, int numberEnd, int end, MoneySign? sign)
    {
        var rest = text[end..];
        if (PercentText.IsSignAt(text, end))
        {
            return true;
        }

        if (sign is not null)
        {
            return false;
        }

        return rest.StartsWith("(k)", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("(b)", StringComparison.OrdinalIgnoreCase)
            || (end == numberEnd && rest.Length > 0 && char.IsLetter(rest[0]) && rest[0] < '\u3000')
            || (rest.Length > 1 && rest[0] is '.' or ',' or '/' or ':' && char.IsAsciiDigit(rest[1]))
            || (rest.Length > 1 && rest[0] == '(' && char.IsLetter(rest[1]) && end == numberEnd && text[numberEnd..].Length > 2 && rest[2] == ')');
    }

    /// <summary>Marks that stand for "no cents": "85.000,-", "120'000.–", "5,00,000/-".</summary>
    private static int SkipTail(ReadOnlySpan<char> text, int end) =>
        end + 1 < text.Length && text[end] is ',' or '.' or '/' && text[end + 1] is '-' or '–' or '—'
        && !(end + 2 < text.Length && char.IsLetterOrDigit(text[end + 2]))
            ? end + 2
            : end;

    private static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009';
}
