using Coach.Pay;

namespace Reading.Facts;

/// <summary>An amount or a range of money as it stands in a text.</summary>
/// <param name="Start">Where it begins in the text, at its currency or first digit; words such as "up to" stand before it.</param>
/// <param name="Length">Its length with the period that follows it ("per year").</param>
/// <param name="Min">Lower end, inclusive; null where it is open ("up to $200K").</param>
/// <param name="Max">Upper end, inclusive; null where it is open ("$450K+"). The same as <paramref name="Min"/> for a single figure.</param>
/// <param name="Currency">The currency; null where the text names none and the context has no default.</param>
/// <param name="Period">What the amount is for; null where not stated.</param>
public readonly record struct MoneySpan(int Start, int Length, decimal? Min, decimal? Max, Currency? Currency, PayPeriod? Period)
{
    /// <summary>The place after the last character.</summary>
    public int End => Start + Length;

    /// <summary>Where the amount itself ends, before the period's words.</summary>
    public int AmountEnd { get; init; }

    /// <summary>The figure where it is a single one; null for a range or an open end.</summary>
    public decimal? Figure => Min == Max ? Min : null;

    /// <summary>Whether an end was written short ("185k", "1.2 crore"), so that it may be rounded.</summary>
    public bool IsAbbreviated { get; init; }

    /// <summary>Whether the text itself names the currency, by a code, symbol or word. False where it is the context's default.</summary>
    public bool IsCurrencyStated { get; init; }

    /// <summary>Whether the currency's sign is one that several currencies share ("$", "kr", "¥") and only the context or custom decided.</summary>
    public bool IsCurrencyShared { get; init; }

    /// <summary>How often it is paid where that is no <see cref="PayPeriod"/> ("semi-monthly"); null otherwise.</summary>
    public PayInterval? Interval { get; init; }

    /// <summary>Over how many years it is spread ("$400K over four years", "$245K/4yr"); null where not said.</summary>
    public decimal? OverYears { get; init; }

    /// <summary>Whether it is the price of one share, unit or option.</summary>
    public bool IsPerShare { get; init; }

    /// <summary>Whether a plus follows a range that has both ends ("$500K–$800K+").</summary>
    public bool IsOpenAbove { get; init; }

    /// <summary>The words as they stand in the text.</summary>
    public string In(string text) => text.Substring(Start, Length);
}

/// <summary>How often an amount is paid where the period is none that pay is compared by.</summary>
public enum PayInterval
{
    /// <summary>Every two weeks: 26 in a year.</summary>
    TwoWeeks,

    /// <summary>Twice a month: 24 in a year.</summary>
    HalfMonth,

    /// <summary>Each quarter of a year.</summary>
    Quarter,

    /// <summary>Twice a year.</summary>
    HalfYear,
}

/// <summary>How numbers are written where a text was made.</summary>
public enum NumberStyle
{
    /// <summary>Not known: told from the number itself, three digits after a single mark being thousands.</summary>
    Unknown,

    /// <summary><c>1,234.50</c></summary>
    PointDecimal,

    /// <summary><c>1.234,50</c></summary>
    CommaDecimal,
}

/// <summary>What is known of a text before its money is read.</summary>
public sealed record MoneyContext
{
    /// <summary>Nothing known.</summary>
    public static MoneyContext None { get; } = new();

    /// <summary>
    /// The currency of the place or document. It decides shared signs that could be its own ("$" for CAD, "kr" for NOK, "¥" for CNY) and is the
    /// currency of amounts that name none; null where not known: then "$" is USD, "kr" SEK and "¥" JPY.
    /// </summary>
    public Currency? Currency { get; init; }

    /// <summary>How numbers are written.</summary>
    public NumberStyle Style { get; init; }

    /// <summary>
    /// Whether numbers without any sign of money are amounts when they can be ("120,000", "185k"): true for a cell of a pay table or an answer
    /// about pay. Otherwise they count only with a period of pay ("120,000 per year") or an Indian unit ("28 LPA").
    /// </summary>
    public bool AcceptsBareNumbers { get; init; }
}
