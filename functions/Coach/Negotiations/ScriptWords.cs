using System.Globalization;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>Parts that every script is made of. What is not known is left out, so that nothing is left to fill in.</summary>
internal static class ScriptWords
{
    /// <summary>A message with greeting and signature; empty paragraphs are left out.</summary>
    public static string Letter(string? recruiter, string? candidate, params IEnumerable<string> paragraphs)
    {
        var hello = Words.NameOrNone(recruiter) is { } name ? $"Hi {name}," : "Hello,";
        var goodbye = Words.NameOrNone(candidate) is { } person ? $"Best regards,\n{person}" : "Best regards";
        return string.Join("\n\n", new[] { hello }.Concat(paragraphs.Where(paragraph => paragraph.Length > 0)).Append(goodbye));
    }

    /// <summary>Sentences to say; empty ones are left out.</summary>
    public static string Spoken(params IEnumerable<string> sentences) => string.Join(" ", sentences.Where(sentence => sentence.Length > 0));

    /// <summary>"$460,000", "SEK 74,000 a month".</summary>
    public static string Figure(NegotiationLine line, decimal amount) => MoneyFormat.Full(new Money(amount, line.Currency)) + line.Period switch
    {
        PayPeriod.Month => " a month",
        PayPeriod.Week => " a week",
        PayPeriod.Day => " a day",
        PayPeriod.Hour => " an hour",
        _ => "",
    };

    /// <summary>What can be brought to a figure: "the stock grant".</summary>
    public static string Thing(PayComponent component) => component switch
    {
        PayComponent.Equity => "stock grant",
        PayComponent.Base => "base salary",
        PayComponent.SignOn => "sign-on",
        PayComponent.Bonus => "target bonus",
        _ => "total",
    };

    /// <summary>What a figure is of: "$460,000 in stock".</summary>
    public static string Noun(PayComponent component) => component switch
    {
        PayComponent.Equity => "stock",
        PayComponent.Base => "base",
        PayComponent.SignOn => "sign-on",
        PayComponent.Bonus => "bonus",
        _ => "total pay",
    };

    /// <summary>"Friday, 4 December".</summary>
    public static string Day(DateOnly day) => day.ToString("dddd, d MMMM", CultureInfo.InvariantCulture);

    /// <summary>"4 December 2026".</summary>
    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Where the role is: " in New York City"; empty where the band is for everywhere.</summary>
    public static string Place(Bands.Band? band) => Words.NameOrNone(band?.Key.Region) is { } region ? $" in {region}" : "";
}
