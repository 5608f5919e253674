using Coach.Pay;

namespace Reading.Facts;

/// <summary>Puts two amounts together to a range, or one with the words that leave an end open.</summary>
internal static class MoneyRange
{
    /// <summary>How far back words such as "up to" are looked for, in characters.</summary>
    private const int LookBack = 24;

    private static readonly PhraseTable<bool> s_between = new((true, "between;zwischen;entre;tussen;mellan;mellem;mellom;tra;range of;ranging from"));

    private static readonly PhraseTable<bool> s_separators = new(
        (true, "-;–;—;−;‐;‑;‒;―;~;～;〜;to;to a;up to;through;bis;bis zu;à;tot;till;til;até;hasta;..;...;…;->;→"));

    private static readonly PhraseTable<bool> s_pairWords = new((true, "and;und;et;en;och;og;y;e;&"));

    private static readonly PhraseTable<bool> s_latinTo = new((true, "a;ao"));

    private static readonly PhraseTable<bool> s_least = new(
        (true, "at least;minimum;minimum of;min;min.;no less than;not less than;starting at;starts at;starting from;upwards of;north of;from at least;mindestens;ab;au moins;à partir de;minstens;vanaf;minst;från minst;al menos;desde;a partir de;pelo menos;minimum base of;floor of"));

    private static readonly PhraseTable<bool> s_most = new(
        (true, "up to;upto;at most;maximum;maximum of;max;max.;no more than;not more than;not to exceed;as much as;bis zu;höchstens;maximal;jusqu'à;jusqu’à;au plus;tot;maximaal;upp till;högst;op til;opptil;inntil;hasta;até;capped at;up to a maximum of"));

    /// <summary>Reads the amount or range whose first digit stands at <paramref name="digit"/>; false where it is no money.</summary>
    public static bool TryRead(string text, int digit, int free, MoneyContext context, out MoneySpan span)
    {
        span = default;
        if (!MoneyAmount.TryRead(text, digit, free, context, out var first))
        {
            return false;
        }

        var firstPeriod = MoneyPeriod.After(text, first.End, out var afterFirst);
        var second = Second(text, first, first.End, free, context) ?? (firstPeriod is null ? null : Second(text, first, afterFirst, free, context));
        var range = second is { } other ? Together(first, other) : new Ends(first, first, first.Value, first.Value);
        var end = second?.End ?? first.End;
        var period = second is null ? firstPeriod : MoneyPeriod.After(text, end, out afterFirst) ?? firstPeriod;
        if (!IsMoney(range, period, context))
        {
            return false;
        }

        span = Complete(text, range, end, period, context);
        return true;
    }

    private static MoneyAmount? Second(string text, MoneyAmount first, int at, int free, MoneyContext context)
    {
        var start = SkipPlus(text, at);
        if (!SeparatorAt(text, first, start, free, out var after))
        {
            return null;
        }

        var digit = NextDigit(text, after);
        return digit >= 0
            && MoneyAmount.TryRead(text, digit, after, context, out var second)
            && SkipBlanks(text, after) == second.Start
            && AreAlike(first, second)
            && Together(first, second) is var range && range.Min <= range.Max
            ? second
            : null;
    }

    private static bool SeparatorAt(string text, MoneyAmount first, int at, int free, out int after)
    {
        var start = SkipBlanks(text, at);
        after = start;
        if (s_separators.TryMatchAt(text, start, out _, out var length)
            || (s_latinTo.TryMatchAt(text, start, out _, out length) && first.Sign?.Code != "USD")
            || (s_pairWords.TryMatchAt(text, start, out _, out length) && WordBefore(s_between, text, first.Start, free)))
        {
            after = start + length;
            return true;
        }

        return false;
    }

    /// <summary>The next digit that can begin the range's other end: behind blanks and a sign of a few letters.</summary>
    private static int NextDigit(string text, int at)
    {
        for (var i = at; i < text.Length && i < at + 8; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool AreAlike(MoneyAmount first, MoneyAmount second) =>
        first.Sign is null || second.Sign is null || first.Sign.AllowsAlso(second.Sign);

    /// <summary>Both ends, what is written at one holding for the other: "$415-470K", "55-65.000 €", "28–35 LPA", "150–170 k€".</summary>
    private static Ends Together(MoneyAmount first, MoneyAmount second)
    {
        var sign = first.Sign is null || (first.Sign.Sharers is not null && second.Sign is { Sharers: null }) ? second.Sign ?? first.Sign : first.Sign;
        var (min, max) = (first.Value, second.Value);
        if (first.Sign is null && second.Sign is { Scale: > 1 } scaled && first.Scale is null)
        {
            min *= scaled.Scale;
        }
        else if (second.Sign is null && first.Sign is { Scale: > 1 } leading && second.Scale is null)
        {
            max *= leading.Scale;
        }

        if (first.Scale is null && second.Scale is { } scale && !first.Number.IsGrouped && first.Number.Value < 1000 && min * scale.Factor <= max)
        {
            min *= scale.Factor;
        }
        else if (second.Scale is null && first.Scale is { } own && max < min && max * own.Factor >= min && second.Number.Value < 1000)
        {
            max *= own.Factor;
        }
        else if (first.Scale is null && second.Scale is null && second.Number.IsGrouped && !first.Number.IsGrouped && min < 1000 && min * 1000 <= max
            && max >= 10_000 && min * 1000 * 4 >= max)
        {
            min *= 1000;
        }

        return new(first with { Sign = sign }, second with { Sign = sign }, min, max);
    }

    /// <summary>A number without any sign is money only where its unit, its period or the context says so.</summary>
    private static bool IsMoney(Ends ends, MoneyPeriod? period, MoneyContext context)
    {
        var (first, second) = (ends.First, ends.Second);
        if (first.Sign is not null || second.Sign is not null)
        {
            return true;
        }

        var scale = second.Scale ?? first.Scale;
        if (scale is { IsIndian: true })
        {
            return true;
        }

        var large = ends.Max >= 1000 && !LooksLikeYear(first);
        return (period is { IsPerShare: false } && ends.Max >= 1000) || (context.AcceptsBareNumbers && (large || scale is not null));
    }

    private static bool LooksLikeYear(MoneyAmount amount) =>
        amount is { Scale: null, Number: { Digits: 4, IsGrouped: false, HasFraction: false } } && amount.Value is >= 1900 and < 2100;

    private static MoneySpan Complete(string text, Ends ends, int end, MoneyPeriod? period, MoneyContext context)
    {
        var (first, second) = (ends.First, ends.Second);
        var sign = first.Sign ?? second.Sign;
        var scale = first.Scale ?? second.Scale;
        var indian = sign is null && (scale?.IsIndian ?? false);
        var plusEnd = SkipPlus(text, end);
        var (min, max) = OpenEnds(text, ends, first.Start, plusEnd > end);
        var tail = Tail.Read(text, plusEnd);
        var said = tail.Years is not null && tail.Period is null
            ? null
            : tail.Period ?? period ?? (scale is { IsYearly: true } ? MoneyPeriod.Year : MoneyPeriod.Before(text, first.Start));
        return new(first.Start, tail.End - first.Start, min, max, sign?.CurrencyIn(context) ?? (indian ? Currency.Inr : context.Currency), said?.Period)
        {
            AmountEnd = plusEnd,
            IsAbbreviated = scale is not null || sign is { Scale: > 1 },
            IsCurrencyStated = sign is not null || indian,
            IsCurrencyShared = sign?.Sharers is not null,
            Interval = said?.Interval,
            OverYears = tail.Years,
            IsPerShare = said?.IsPerShare ?? false,
            IsOpenAbove = plusEnd > end && ends.Min != ends.Max,
        };
    }

    private static (decimal? Min, decimal? Max) OpenEnds(string text, Ends ends, int start, bool plus)
    {
        if (ends.Min != ends.Max)
        {
            return (ends.Min, ends.Max);
        }

        if (plus || WordBefore(s_least, text, start, 0))
        {
            return (ends.Min, null);
        }

        return WordBefore(s_most, text, start, 0) ? (null, ends.Max) : (ends.Min, ends.Max);
    }

    private static bool WordBefore(PhraseTable<bool> words, string text, int start, int free)
    {
        var end = start;
        while (end > free && start - end < 3 && text[end - 1] is ' ' or '\u00A0' or '(' or ':')
        {
            end--;
        }

        return end > Math.Max(free, start - LookBack) && words.TryMatchBefore(text, end, out _, out _);
    }

    private static int SkipPlus(string text, int at)
    {
        var start = at < text.Length && text[at] == ' ' ? at + 1 : at;
        return start < text.Length && text[start] is '+' or '＋' && !(start + 1 < text.Length && char.IsAsciiDigit(text[start + 1]))
            && (start == at || !(start + 1 < text.Length && text[start + 1] == ' '))
            ? start + 1
            : at;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F' or '\u2009')
        {
            at++;
        }

        return at;
    }

    /// <summary>What follows an amount: its period, the years it is spread over, or both ("a year over four years").</summary>
    private readonly record struct Tail(MoneyPeriod? Period, decimal? Years, int End)
    {
        public static Tail Read(string text, int at)
        {
            if (MoneyPeriod.OverYears(text, at, out var end) is { } years)
            {
                return new(null, years, end);
            }

            if (MoneyPeriod.After(text, at, out end) is not { } period)
            {
                return new(null, null, at);
            }

            var over = MoneyPeriod.OverYears(text, end, out var overEnd);
            return new(period, over, over is null ? end : overEnd);
        }
    }

    private readonly record struct Ends(MoneyAmount First, MoneyAmount Second, decimal Min, decimal Max);
}
