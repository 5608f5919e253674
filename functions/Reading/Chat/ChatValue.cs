using Coach.Negotiations;

namespace Reading.Chat;

/// <summary>Something in what was typed that is no word: a figure, a day, a span of time, a schedule.</summary>
internal abstract record ChatValue
{
    /// <summary>How a phrase names it.</summary>
    public abstract string Sign { get; }

    /// <summary>A figure of pay, its component still to be told.</summary>
    /// <param name="Figure">As said.</param>
    /// <param name="IsPlain">Without any sign of money: it may count something else.</param>
    public sealed record Pay(PayFigure Figure, bool IsPlain) : ChatValue
    {
        public override string Sign => "#";
    }

    /// <summary>A day, or the days it may be.</summary>
    /// <param name="Days">One, or several where the words have several meanings.</param>
    public sealed record Day(IReadOnlyList<DateOnly> Days) : ChatValue
    {
        public override string Sign => "@";
    }

    /// <summary>A span of time.</summary>
    /// <param name="Days">Whole days, for a span shorter than a month; 0 otherwise.</param>
    /// <param name="Months">Whole months; 0 for a shorter span.</param>
    public sealed record Span(int Days, int Months) : ChatValue
    {
        public override string Sign => "~";
    }

    /// <summary>A vesting schedule.</summary>
    /// <param name="Percents">Percent of the grant for each year.</param>
    public sealed record Vesting(IReadOnlyList<decimal> Percents) : ChatValue
    {
        public override string Sign => "/";
    }

    /// <summary>A number that is the name of something or counts something that is no pay: "401k", "90 day notice".</summary>
    public sealed record Other : ChatValue
    {
        public override string Sign => "0";
    }
}

/// <summary>A word or value of what was typed.</summary>
/// <param name="Text">The word in small letters, spelling mended; the sign of a value.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Stop">The mark that follows; '\0' for none.</param>
/// <param name="Value">The value; null for a word.</param>
internal sealed record ChatItem(string Text, int Start, int End, char Stop, ChatValue? Value)
{
    /// <summary>The figure where it is one.</summary>
    public PayFigure? Pay => (Value as ChatValue.Pay)?.Figure;
}
