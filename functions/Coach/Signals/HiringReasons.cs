using Coach.Negotiations;
using Coach.Pay;

namespace Coach.Signals;

/// <summary>What a company's hiring says for a negotiation, as reasons with their source and date.</summary>
public static class HiringReasons
{
    /// <summary>From which change of the count on it says something, in percent; a board of some tens of roles moves by less from week to week.</summary>
    private const decimal Telling = 10;

    /// <summary>How long a statement counts, in days: two quarters' calls.</summary>
    private const int RecentDays = 200;

    /// <summary>At most one reason each from the count, the pay and the newest statement about people; none where nothing is known.</summary>
    public static IEnumerable<Reason> Of(HiringSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var company = Words.Name(summary.Company);
        var counted = summary.CountedFrom.Count > 0 ? string.Join("; ", summary.CountedFrom) : null;
        if (summary is { ActiveRoles: { } roles, ChangePercent: { } change, ChangeWeeks: { } weeks } && Math.Abs(change) >= Telling)
        {
            yield return new(
                change > 0
                    ? $"{company} has {roles} open roles, {change:0}% more than {weeks} weeks before: they need people, and that is on your side."
                    : $"{company} has {roles} open roles, {-change:0}% fewer than {weeks} weeks before: they can wait, so give reasons rather than pressure.",
                counted);
        }

        if (summary.Pay is { } pay)
        {
            var mean = pay.Mean is { } middle ? $", {MoneyFormat.Full(middle)} in the mean" : "";
            var of = pay is { Stated: { } stated, Of: { } all } ? $" ({stated} of {all} state it)" : "";
            yield return new($"Open roles at {company} pay {MoneyFormat.Full(pay.Range)}{mean}{of}.", counted);
        }

        if (summary.Statements.FirstOrDefault(statement => IsAboutPeople(statement) && !(statement.On < summary.AsOf.AddDays(-RecentDays))) is { } said)
        {
            yield return new($"{(said.Speaker is { } speaker ? Words.Name(speaker) : "Its leadership")} on {Topic(said.Topic)}: “{Short(said.Quote)}”", said.On is { } day ? $"{said.Source}, {day:yyyy-MM-dd}" : said.Source);
        }
    }

    /// <summary>Whether a statement is about taking people on, paying them or letting them go.</summary>
    internal static bool IsAboutPeople(LeaderStatement statement) => statement.Topic is "hiring" or "headcount" or "layoffs" or "pay";

    private static string Topic(string topic) => topic == "ai" ? "AI" : topic;

    private static string Short(string quote)
    {
        const int Longest = 220;
        if (quote.Length <= Longest)
        {
            return quote;
        }

        var end = quote.LastIndexOf(' ', Longest);
        return $"{quote[..(end > 0 ? end : Longest)]} …";
    }
}
