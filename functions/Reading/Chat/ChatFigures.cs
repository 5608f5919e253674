using Coach.Negotiations;
using Coach.Pay;
using Reading.Facts;
using Reading.Facts.Calls;

namespace Reading.Chat;

/// <summary>Reads one figure of pay from what was typed: written, bare or spoken, single or a range, money or percent. Of what it is, the words around it tell.</summary>
internal sealed class ChatFigures
{
    /// <summary>Below this a figure without unit may stand for thousands.</summary>
    private const decimal Thousand = 1_000;

    /// <summary>Smallest number in words that is taken for a figure by itself: "two of them" counts something else.</summary>
    private const decimal LeastSpoken = 20;

    /// <summary>"1.2 mil" is millions in English chat; "85 mil" is thousands in Spanish.</summary>
    private const decimal MostMillions = 20;

    /// <summary>The largest figure taken: the largest pay ever reported stays below it, and sums cannot overflow.</summary>
    private const decimal Largest = 1_000_000_000_000m;

    private readonly string _text;
    private readonly IReadOnlyList<SpokenWord> _words;
    private readonly IReadOnlyList<MoneySpan> _money;
    private readonly IReadOnlyList<PercentSpan> _percents;

    public ChatFigures(string text, IReadOnlyList<SpokenWord> words, ChatContext context)
    {
        (_text, _words) = (text, words);
        var money = MoneyText.Find(text, new MoneyContext { Currency = context.Currency, AcceptsBareNumbers = true });
        _money = money.Any(span => span.Currency == Currency.Inr) ? MoneyText.Find(text, new MoneyContext { Currency = Currency.Inr, AcceptsBareNumbers = true }) : money;
        _percents = PercentText.Find(text);
    }

    /// <summary>The figure that begins at a word, and where its words end in the text; null where none does.</summary>
    public ChatValue? At(int word, out int end)
    {
        var at = _words[word].Start;
        end = _words[word].End;
        if (IsRetirementPlan(_words[word].Text))
        {
            return new ChatValue.Other();
        }

        foreach (var span in _percents)
        {
            if (at >= span.Start && at < span.End)
            {
                end = span.End;
                return Percent(span.Min ?? span.Max ?? 0, span.Max ?? span.Min ?? 0);
            }
        }

        foreach (var span in _money)
        {
            if (at >= span.Start && at < span.AmountEnd)
            {
                end = TailEnd(span.AmountEnd, span.End);
                return Written(span);
            }
        }

        return char.IsAsciiDigit(_text[at]) ? Bare(word, out end) : Spoken(word, out end);
    }

    private static bool IsRetirementPlan(string word) => word is "401k" or "401" or "403b" or "457b" or "401ks";

    private static ChatValue.Pay Percent(decimal min, decimal max) => new(new PayFigure(null, Clamp(min), Clamp(max), true, null, null, false), IsPlain: true);

    private ChatValue Written(MoneySpan span)
    {
        var (min, max) = (span.Min ?? span.Max ?? 0, span.Max ?? span.Min ?? 0);
        if (span.IsPerShare)
        {
            return new ChatValue.Other();
        }

        if (!span.IsCurrencyStated && max < MostMillions * Thousand && _text.AsSpan(span.Start, span.AmountEnd - span.Start).TrimEnd().EndsWith("mil", StringComparison.OrdinalIgnoreCase))
        {
            (min, max) = (min * Thousand, max * Thousand);
        }

        var period = span.Period == PayPeriod.Once ? null : span.Period;
        var isGrouped = _text.AsSpan(span.Start, span.AmountEnd - span.Start).IndexOfAny(",.'’ ") >= 0;
        var isPlain = !span.IsCurrencyStated && !span.IsAbbreviated && !isGrouped && period is null;
        return new ChatValue.Pay(new PayFigure(null, Clamp(min), Clamp(max), false, span.IsCurrencyStated ? span.Currency : null, period, !span.IsAbbreviated && max < Thousand), isPlain);
    }

    /// <summary>"385", "180 to 220", "385 k": too small for money by itself; the words around it decide.</summary>
    private ChatValue? Bare(int word, out int end)
    {
        if (Number(_words[word].Start, out end) is not { } min)
        {
            end = _words[word].End;
            return new ChatValue.Other();
        }

        var max = Second(word, ref end) is { } other && other > min ? other : min;
        var scale = Scale(ref end);
        var isQuid = _text.AsSpan(end).StartsWith(" quid", StringComparison.OrdinalIgnoreCase);
        end = BucksEnd(end);
        var period = MoneyPeriod.After(_text, end, out var after)?.Period;
        end = period is null ? end : TailEnd(end, after);
        return new ChatValue.Pay(new PayFigure(null, Clamp(min * scale), Clamp(max * scale), false, isQuid ? Currency.Of("GBP") : null, period == PayPeriod.Once ? null : period, scale == 1 && max < Thousand), scale == 1 && period is null);
    }

    /// <summary>"28 bucks an hour": of which country is not said; quid are British.</summary>
    private int BucksEnd(int end)
    {
        var rest = _text.AsSpan(end);
        return rest.StartsWith(" bucks", StringComparison.OrdinalIgnoreCase) ? end + " bucks".Length : rest.StartsWith(" quid", StringComparison.OrdinalIgnoreCase) ? end + " quid".Length : end;
    }

    /// <summary>A whole word that is a number, "225ish" included.</summary>
    private decimal? Number(int at, out int end)
    {
        end = at;
        if (!MoneyNumber.TryRead(_text, at, NumberStyle.Unknown, out var number))
        {
            return null;
        }

        end = number.End;
        var rest = _text.AsSpan(end);
        if (rest.StartsWith("ish", StringComparison.OrdinalIgnoreCase))
        {
            end += 3;
            return number.Value;
        }

        return rest.Length > 0 && (char.IsLetter(rest[0]) || (rest[0] == ':' && rest.Length > 1 && char.IsAsciiDigit(rest[1]))) ? null : number.Value;
    }

    /// <summary>The other end of a range: "180-220", "180 to 220", "between 180 and 220".</summary>
    private decimal? Second(int word, ref int end)
    {
        var start = end;
        while (start < _text.Length && _text[start] is ' ' or '-' or '–' or '—')
        {
            start++;
        }

        var isDash = start > end && _text.AsSpan(end, start - end).IndexOfAny("-–—") >= 0;
        if (!isDash && word + 1 < _words.Count && _words[word].Stop == '\0' && Joins(word))
        {
            start = word + 2 < _words.Count ? _words[word + 2].Start : _text.Length;
        }
        else if (!isDash)
        {
            return null;
        }

        if (start >= _text.Length || !char.IsAsciiDigit(_text[start]) || Number(start, out var after) is not { } value)
        {
            return null;
        }

        end = after;
        return value;
    }

    private bool Joins(int word) => _words[word + 1].Text is "to" or "bis" || (_words[word + 1].Text is "and" or "und" && word > 0 && _words[word - 1].Text is "between" or "zwischen");

    /// <summary>"385 k" and "1.2 m": a letter apart, which the reader of documents leaves alone.</summary>
    private decimal Scale(ref int end)
    {
        var start = end < _text.Length && _text[end] == ' ' ? end + 1 : end;
        var isAlone = start + 1 >= _text.Length || !char.IsLetterOrDigit(_text[start + 1]);
        var scale = start < _text.Length && isAlone ? char.ToLowerInvariant(_text[start]) switch { 'k' => Thousand, 'm' => Thousand * Thousand, _ => 1 } : 1;
        end = scale > 1 ? start + 1 : end;
        return scale;
    }

    private ChatValue.Pay? Spoken(int word, out int end)
    {
        end = _words[word].End;
        if (SpokenNumbers.At(_words, word) is not { } number || char.IsAsciiDigit(_words[word].Text[0]))
        {
            return null;
        }

        end = _words[number.Last].End;
        if (IsPercent(number.Last, ref end))
        {
            return Percent(number.Value, number.Value);
        }

        if (!number.IsScaled && number.Value < LeastSpoken)
        {
            return null;
        }

        var max = number.Last + 2 < _words.Count && _words[number.Last + 1].Text == "to" && SpokenNumbers.At(_words, number.Last + 2) is { } other && other.Value > number.Value ? other : number;
        var isScaled = number.IsScaled || max.IsScaled;
        var min = !number.IsScaled && max.IsScaled && number.Value < Thousand ? number.Value * Thousand : number.Value;
        end = _words[max.Last].End;
        var currency = Currency.TryOf(number.Currency, out var stated) ? stated : Behind(max.Last, ref end);
        var period = MoneyPeriod.After(_text, end, out var after)?.Period;
        end = period is null ? end : TailEnd(end, after);
        return new ChatValue.Pay(
            new PayFigure(null, Clamp(min), Clamp(max.Value), false, currency, period == PayPeriod.Once ? null : period, !isScaled && max.Value < Thousand), !isScaled && period is null && currency is null);
    }

    /// <summary>"Fifty thousand pounds".</summary>
    private Currency? Behind(int last, ref int end)
    {
        if (last + 1 >= _words.Count || _words[last].Stop != '\0' || ChatCurrencies.Named(_words[last + 1].Text) is not { } currency)
        {
            return null;
        }

        end = _words[last + 1].End;
        return currency;
    }

    private bool IsPercent(int last, ref int end)
    {
        if (last + 1 >= _words.Count || !(_words[last + 1].Text is "percent" or "pct" || (_words[last + 1].Text == "per" && last + 2 < _words.Count && _words[last + 2].Text == "cent")))
        {
            return false;
        }

        end = _words[last + (_words[last + 1].Text == "per" ? 2 : 1)].End;
        return true;
    }

    /// <summary>Where the words of the period end; words of pay among them ("120,000 base per year") are left to be read.</summary>
    private int TailEnd(int amountEnd, int end)
    {
        foreach (var word in _words)
        {
            if (word.Start >= amountEnd && word.Start < end && word.Text is "base" or "salary" or "fixed" or "ctc" or "total" or "ote" or "cash")
            {
                return amountEnd;
            }
        }

        return end;
    }

    private static decimal Clamp(decimal amount) => Math.Min(amount, Largest);
}
