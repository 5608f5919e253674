using Coach.Negotiations;
using Coach.Pay;
using Reading.Facts;

namespace Reading.Chat;

/// <summary>What is known when words are read. Only values: no clock, nothing that reading could change.</summary>
/// <param name="Today">The person's day, for "until Friday" and "in 10 days".</param>
public sealed record ChatContext(DateOnly Today)
{
    /// <summary>What the person was asked last; null where nothing is open.</summary>
    public Question? Asked { get; init; }

    /// <summary>Where the negotiation stands: "they offered 225" is the offer at first and a counter later.</summary>
    public Stage Stage { get; init; }

    /// <summary>What the negotiation is about; null until said.</summary>
    public Road? Road { get; init; }

    /// <summary>The company of the offer the talk is about; null until said. Who else offers is another company.</summary>
    public string? Company { get; init; }

    /// <summary>The companies of all offers that are known, by which people tell them apart.</summary>
    public IReadOnlyList<string> Companies { get; init; } = [];

    /// <summary>The currency of the offer or place, for signs that several share ("$", "kr"); null where not known.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Which part of 1/2/2027 comes first; <see cref="DateOrder.Unknown"/> has it asked back.</summary>
    public DateOrder Order { get; init; }

    /// <summary>A figure whose component was asked for; null where none is open. "Stock" then places it.</summary>
    public Intent.Figure? Unplaced { get; init; }

    /// <summary>What was offered to choose from; "the second one" then picks from it.</summary>
    public IReadOnlyList<Meaning> Meanings { get; init; } = [];

    /// <summary>The context of a negotiation as it stands.</summary>
    /// <param name="file">What is known.</param>
    /// <param name="today">The person's day.</param>
    public static ChatContext Of(CaseFile file, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(file);
        var offer = file.Current >= 0 && file.Current < file.Offers.Count ? file.Offers[file.Current].Now : null;
        var currency = offer?.Base?.Currency ?? file.CurrentPay?.Currency;
        return new(today)
        {
            Asked = file.Asked,
            Stage = file.Stage,
            Road = file.Road,
            Company = offer?.Company,
            Companies = file.Offers.Select(one => one.Now.Company).OfType<string>().Where(name => name.Length > 0).Distinct().ToArray(),
            Currency = currency,
            Order = OrderOf(currency),
            Unplaced = file.Unplaced,
            Meanings = file.Meanings,
        };
    }

    /// <summary>Only the United States write the month first; Canada writes both ways (ISO 8601's reason to be).</summary>
    private static DateOrder OrderOf(Currency? currency) => currency?.Code switch
    {
        null or "CAD" => DateOrder.Unknown,
        "USD" => DateOrder.MonthFirst,
        _ => DateOrder.DayFirst,
    };
}
