using Coach.Pay;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>Small parts that replies are made of.</summary>
internal static class ReplyWords
{
    public static string Letter(CaseFile file, params string[] paragraphs) => ScriptWords.Letter(file.Recruiter, file.Name, paragraphs);

    public static string Money(NegotiationLine line, decimal amount) => MoneyFormat.Full(new PayAmount(amount, line.Currency, line.Period));

    public static string Money(decimal amount, Currency currency) => MoneyFormat.Full(new Money(decimal.Round(amount), currency));

    /// <summary>"stock" is what people say for equity.</summary>
    public static string Of(PayComponent component) => component switch
    {
        PayComponent.Equity => "stock",
        PayComponent.Base => "base",
        PayComponent.Bonus => "bonus",
        PayComponent.SignOn => "sign-on",
        _ => "total",
    };

    /// <summary>"Base", with a capital, for labels.</summary>
    public static string Label(PayComponent component) => component switch
    {
        PayComponent.Equity => "Stock (whole grant)",
        PayComponent.Base => "Base",
        PayComponent.Bonus => "Bonus (target)",
        PayComponent.SignOn => "Sign-on",
        _ => "Total a year",
    };

    /// <summary>"the recruiter" or "your manager".</summary>
    public static string OtherSide(CaseFile file) => file.Road == Road.Raise ? "your manager" : "the recruiter";

    /// <summary>The lines of a component as facts.</summary>
    public static IEnumerable<ReplyFact> Lines(NegotiationLine line)
    {
        if (line.Offered is { } offered)
        {
            yield return new("Now", Money(line, offered));
        }

        yield return new("Ask for", Money(line, line.Ask));
        yield return new("They may say", line.CounterMin == line.CounterMax ? Money(line, line.CounterMin) : $"{Money(line, line.CounterMin)} to {Money(line, line.CounterMax)}");
        yield return new("Say yes from", Money(line, line.Accept));
        yield return new("Walk away below", line.WalkAway > 0 ? Money(line, line.WalkAway) : "no figure: your other offer is worth less");
    }

    /// <summary>A line in its band, as a picture; null where the band has no closed range for it.</summary>
    public static BandChart? Chart(Advice advice, NegotiationLine line)
    {
        if (advice.Band is not { } band || NegotiableRange.Of(advice.Offer, band, line.Component, ExchangeRates.None) is not { } range || range.Currency != line.Currency)
        {
            return null;
        }

        ChartMark Mark(string label, decimal amount) => new(label, amount, MoneyFormat.Brief(new Money(amount, line.Currency)) + MoneyFormat.Per(line.Period));
        var marks = new List<ChartMark> { Mark("Say yes from", line.Accept), Mark("Ask", line.Ask) };
        if (line.Offered is { } offered)
        {
            marks.Insert(0, Mark("Now", offered));
        }

        return new($"{Label(line.Component)} in the band", Mark("Low", range.Min), Mark("High", range.Max), marks.OrderBy(mark => mark.Amount).ToArray());
    }
}
