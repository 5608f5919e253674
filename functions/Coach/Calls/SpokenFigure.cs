using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>How a figure sounds, for rules to which it matters that one is named and not which.</summary>
internal static partial class SpokenFigure
{
    /// <summary>A figure of more than one digit, in digits or words, or its first digit ("a five in front"); no anchors.</summary>
    public const string Pattern =
        @"(?:\p{Sc}?\d[\d.,]*k?|(?:(?:" + Unit + "|a)[- ](?:oh[- ])?){0,2}(?:" + Large + ")(?:[- ](?:and |point |oh[- ])?(?:a half|" + Unit + "|" + Large + ")){0,6}|(?:"
        + Unit + ")[- ](?:oh[- ]|point |and a )?(?:half|" + Unit + @")(?![- ](?:or|to)\b)|an? (?:" + Unit + @")(?=[ ,.!]| in front| at the front| on it))";

    /// <summary>Any number, in digits or words; no anchors.</summary>
    public const string Digits = @"(?:\d[\d.,]*|" + Unit + "|" + Large + ")";

    private const string Unit = "one|two|three|four|five|six|seven|eight|nine";

    private const string Large = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|grand|lakhs?|crores?";

    /// <summary>Whether a text names one.</summary>
    public static bool IsIn(string text) => Named().IsMatch(text);

    [GeneratedRegex(@"\b" + Pattern, RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
