using Coach.Pay;

namespace Coach;

/// <summary>The words people use for the names in the rules.</summary>
internal static class Words
{
    public static string Of(PayComponent component) => component switch
    {
        PayComponent.Base => "base pay",
        PayComponent.Equity => "equity",
        PayComponent.Bonus => "bonus",
        PayComponent.SignOn => "sign-on",
        PayComponent.Total => "total",
        _ => throw new ArgumentOutOfRangeException(nameof(component)),
    };

    /// <summary>Longest name from a document that is repeated in a sentence, in characters.</summary>
    public const int LongestName = 80;

    /// <summary>The same; null where nothing is left of it.</summary>
    public static string? NameOrNone(string? text) => text is null || Name(text) is not { Length: > 0 } name ? null : name;

    /// <summary>A name from a document as it may stand in a sentence: one line, not endless, without the brackets of a blank to fill in.</summary>
    public static string Name(string text)
    {
        var kept = text.Take(LongestName).Select(letter => char.IsControl(letter) ? ' ' : letter).Where(letter => letter is not ('[' or ']' or '{' or '}' or '<' or '>'));
        return string.Join(' ', string.Concat(kept).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
