using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>A figure in a turn that is a term of pay or work.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word, inclusive, its unit not counted.</param>
/// <param name="Value">Full size: thousands are multiplied out.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Currency">Said with it; null where not.</param>
/// <param name="Period">Said with it; null where not.</param>
/// <param name="IsRange">Whether it is one end of a range.</param>
internal readonly record struct CallFigure(int First, int Last, decimal Value, TermUnit Unit, string? Currency, PayPeriod? Period, bool IsRange)
{
    /// <summary>Whether its size or currency was said with it.</summary>
    public bool IsSized { get; init; }
}
