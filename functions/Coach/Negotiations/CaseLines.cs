using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>The lines of the offer that is talked about. They stay as they were on the offer as it first came, while counters come.</summary>
internal static class CaseLines
{
    /// <summary>The lines of the component that was asked for; null without a strategy.</summary>
    public static NegotiationLine? Asked(CaseFile file, DateOnly today) => Counsel.AtFirst(file, today) is { } advice ? Asked(advice, file) : null;

    /// <summary>The same where the advice on the offer as it first came is at hand.</summary>
    public static NegotiationLine? Asked(Advice advice, CaseFile file) =>
        advice.Strategy?.Lines.FirstOrDefault(line => line.Component == file.Case?.Component) ?? Main(advice);

    /// <summary>The lines of the component that was to be asked for at first, whatever is asked for now; null without a strategy.</summary>
    public static NegotiationLine? Main(Advice advice) =>
        advice.Strategy is { } strategy ? strategy.Lines.First(line => line.Component == strategy.Component) : null;

    /// <summary>The lines of one component; null where there are none.</summary>
    public static NegotiationLine? Of(CaseFile file, PayComponent component, DateOnly today) =>
        Counsel.AtFirst(file, today)?.Strategy?.Lines.FirstOrDefault(line => line.Component == component);

    /// <summary>What stands on the table now for a line's component; null where nothing does.</summary>
    public static decimal? OfferedNow(CaseFile file, NegotiationLine line, DateOnly today) =>
        Counsel.Afresh(file, today)?.Strategy?.Lines.FirstOrDefault(now => now.Component == line.Component)?.Offered ?? line.Offered;
}
