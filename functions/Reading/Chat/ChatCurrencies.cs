using System.Globalization;
using System.Text.RegularExpressions;
using Coach.Negotiations;
using Coach.Pay;
using Reading.Facts.Calls;

namespace Reading.Chat;

/// <summary>Currencies by the names people give them: the offer in another one, and the rate that a person goes by.</summary>
internal static partial class ChatCurrencies
{
    /// <summary>Words before a currency in a message of nothing else: "and now in euros?".</summary>
    private static readonly HashSet<string> s_small = new("and now so ok or also please maybe same then um hm well instead what about".Split(' '), StringComparer.Ordinal);

    /// <summary>Whose dollar, krone or franc it is.</summary>
    private static readonly Dictionary<string, string> s_nations = Names("USD us american;CAD canadian;AUD australian aussie;SGD singapore;CHF swiss;GBP british uk;NOK norwegian;DKK danish;SEK swedish;INR indian;MXN mexican;NZD zealand;HKD kong");

    private static readonly Dictionary<string, string> s_names = Names(
        "USD usd dollar dollars bucks;EUR eur euro euros;GBP gbp pound pounds sterling quid;CHF chf franc francs franken;SEK sek krona kronor;NOK nok;DKK dkk;INR inr rupee rupees;JPY jpy yen;CNY cny rmb yuan;CAD cad;AUD aud;NZD nzd;SGD sgd;"
        + "HKD hkd;PLN pln zloty zlotys;CZK czk;HUF huf forint;RON ron lei;BRL brl reais;MXN mxn pesos;ZAR zar rand;ILS ils shekel shekels nis;TRY lira;KRW krw won;AED aed dirham dirhams;THB thb baht");

    private static readonly HashSet<string> s_asks = new("what whats how show convert converted tell give if work works translate equal equals worth is be same and that it put whole everything all number numbers offer".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> s_before = new("in to into".Split(' '), StringComparer.Ordinal);

    /// <summary>The currency that a word names; null where it names none.</summary>
    public static Currency? Named(string word) => s_names.TryGetValue(word, out var code) ? Currency.Of(code) : null;

    /// <summary>A rate, or the wish to see the offer in another currency; null where the message is neither.</summary>
    public static Intent? Of(string text) => (Intent?)Rate(text) ?? (text.Any(char.IsDigit) ? null : Wanted(ChatWords.Of(text)));

    /// <summary>"1 USD = 0.92 EUR", "one dollar is 0.92 euros", "usd to eur is 0.92".</summary>
    private static Intent.TellRate? Rate(string text)
    {
        var match = OneIs().Match(text);
        match = match.Success ? match : Pair().Match(text);
        return match.Success && Sign(match.Groups["from"].Value) is { } from && Sign(match.Groups["to"].Value) is { } to && from != to
            && decimal.TryParse(match.Groups["rate"].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) && rate > 0
            ? new Intent.TellRate(from, to, rate)
            : null;
    }

    private static Intent.InCurrency? Wanted(List<SpokenWord> words)
    {
        for (var at = 1; at < words.Count; at++)
        {
            var before = at > 1 && s_nations.ContainsKey(words[at - 1].Text) ? at - 2 : at - 1;
            if (s_before.Contains(words[before].Text) && Named(words[at].Text) is { } plain && (words.Take(before).All(word => s_small.Contains(word.Text)) || words.Take(at).Any(word => s_asks.Contains(word.Text))))
            {
                return new(before < at - 1 ? Currency.Of(s_nations[words[at - 1].Text]) : plain);
            }
        }

        return null;
    }

    private static Currency? Sign(string text) => text.Trim() switch
    {
        "$" => Currency.Usd,
        "€" => Currency.Eur,
        "£" => Currency.Gbp,
        var word => Named(word.ToLowerInvariant()),
    };

    private static Dictionary<string, string> Names(string text) => text.Split(';').Select(names => names.Split(' '))
        .SelectMany(names => names.Skip(1).Select(name => (name, Code: names[0])))
        .ToDictionary(pair => pair.name, pair => pair.Code, StringComparer.Ordinal);

    private const string Unit = @"(?:[A-Za-z]{3,8}|[$€£])";

    [GeneratedRegex($@"^\W*(?:(?:1|one|a)\s*(?<from>{Unit})|(?<from>[$€£])\s*1)\s*(?:=|is|equals|gets|buys|makes|gives|are|will be|was)\s*(?:me\s+|about\s+|around\s+|roughly\s+|ca\.?\s+|~\s*)?(?:(?<rate>[0-9]+(?:[.,][0-9]+)?)\s*(?<to>{Unit})|(?<to>[$€£])\s*(?<rate>[0-9]+(?:[.,][0-9]+)?))\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OneIs();

    [GeneratedRegex($@"^\W*(?:the\s+)?(?:rate\s+)?(?:for\s+|from\s+)?(?<from>{Unit})\s*(?:/|to|-|->|→|in)\s*(?<to>{Unit})\s*(?:rate)?\s*(?:=|is|at|:)?\s*(?<rate>[0-9]+(?:[.,][0-9]+)?)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
