using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>Compares what terms are worth, whoever names them and whatever they do with it.</summary>
internal static class TermValues
{
    /// <summary>Amounts that differ by no more than this part are one: "about eighty-three" and "eighty-three two hundred".</summary>
    private const decimal Rounding = 0.005m;

    /// <summary>Whether both are of one value: the same amount but for rounding, or where neither has one, the same words.</summary>
    public static bool Same(CallTerm left, CallTerm right) =>
        left.Amount is { } a && right.Amount is { } b
            ? Math.Abs(a - b) <= Math.Abs(a) * Rounding
            : left.Amount is null && right.Amount is null && string.Equals(left.Text, right.Text, StringComparison.OrdinalIgnoreCase);
}
