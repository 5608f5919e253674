namespace Reading.Facts.Calls;

/// <summary>The currencies as they are said after a figure.</summary>
internal static class SpokenCurrencies
{
    /// <summary>The code of a currency; null where the words name none.</summary>
    /// <param name="first">The word after the figure, in small letters; empty where none.</param>
    /// <param name="second">The word after that, where both are said in one breath; else empty.</param>
    public static string? Named(string first, string second) => s_money.GetValueOrDefault(first) ?? (first, second) switch
    {
        ("singapore", "dollars") => "SGD",
        ("aussie", "dollars") => "AUD",
        ("new", "zealand") => "NZD",
        ("us" or "american", "dollars") => "USD",
        ("swiss", "francs") => "CHF",
        ("swedish", "kronor" or "crowns") => "SEK",
        ("norwegian", "kroner" or "crowns") => "NOK",
        ("danish", "kroner" or "crowns") => "DKK",
        ("indian", "rupees") => "INR",
        ("polish", "zloty") => "PLN",
        _ => null,
    };

    /// <summary>Whether one unit is worth about a dollar, so that pay has five or six digits; so it is taken to be where none is said (null).</summary>
    public static bool IsOfFewToADollar(string? code) => code is null or "USD" or "EUR" or "GBP" or "CHF" or "CAD" or "AUD" or "NZD" or "SGD";

    private static readonly Dictionary<string, string> s_money = new(StringComparer.Ordinal)
    {
        ["dollars"] = "USD",
        ["dollar"] = "USD",
        ["pound"] = "GBP",
        ["franc"] = "CHF",
        ["rupee"] = "INR",
        ["bucks"] = "USD",
        ["usd"] = "USD",
        ["euros"] = "EUR",
        ["euro"] = "EUR",
        ["eur"] = "EUR",
        ["pounds"] = "GBP",
        ["quid"] = "GBP",
        ["gbp"] = "GBP",
        ["francs"] = "CHF",
        ["chf"] = "CHF",
        ["rupees"] = "INR",
        ["inr"] = "INR",
        ["yen"] = "JPY",
        ["kronor"] = "SEK",
        ["sek"] = "SEK",
        ["nok"] = "NOK",
        ["dkk"] = "DKK",
        ["reais"] = "BRL",
        ["zloty"] = "PLN",
        ["sterling"] = "GBP",
        ["canadian"] = "CAD",
        ["australian"] = "AUD",
        ["cad"] = "CAD",
        ["aud"] = "AUD",
        ["sgd"] = "SGD",
        ["nzd"] = "NZD",
    };
}
