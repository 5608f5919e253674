using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>How a figure sounds, for rules to which it matters that one is named and not which.</summary>
internal static partial class SpokenFigure
{
    /// <summary>A figure of more than one digit, in digits or words, or its first digit ("a five in front"); no anchors.</summary>
    public const string Pattern =
        @"(?:\p{Sc}?\d[\d.,]*k?|(?:(?:" + Unit + "|a)[- ](?:oh[- ])?){0,2}(?:" + Large + ")(?:[- ](?:and |point |oh[- ])?(?:a half|" + Unit + "|" + Large + ")){0,6}|(?:"
        + Unit + ")[- ](?:oh[- ]|point |and a )?(?:half|" + Unit + @")(?![- ](?:or|to)\b)|an? (?:" + Unit + @")(?=[ ,.!]| in front| at the front| on it))";

    /// <summary>A figure after which no other noun follows than of money or time: pay, and no count of things; no anchors.</summary>
    public const string OfPay = Pattern + @"(?=\W*$|[,.;:!?]| (?:thousand|k|grand|lakhs?|euros?|dollars|pounds|quid|bucks|kroner|francs|an?|per|and|or|on|to|i|i'm|i'd|i'll|from|in|for|it|it's|is|isn't|up|upwards?|onwards?|base|fixed|gross|net|before|at|with|as|would|will|me|my|then|there|he|she|you|we|the|so|just|no|not|nothing|minimum|plus|if|when|by|that)\b)";

    /// <summary>Any number, in digits or words; no anchors.</summary>
    public const string Digits = @"(?:\d[\d.,]*|" + Unit + "|" + Large + ")";

    private const string Unit = "one|two|three|four|five|six|seven|eight|nine";

    private const string Large = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|grand|lakhs?|crores?";

    /// <summary>Whether a text names one.</summary>
    public static bool IsIn(string text) => Named().IsMatch(text);

    [GeneratedRegex(@"\b" + Pattern, RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
