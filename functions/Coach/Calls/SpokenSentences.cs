using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>Cuts what was said into sentences; the point of a figure ("27.5") ends none.</summary>
internal static partial class SpokenSentences
{
    public static IEnumerable<string> Of(string text) => Sentence().Matches(text).Select(match => match.Value.Trim()).Where(sentence => sentence.Length > 0);

    [GeneratedRegex(@"(?:[^.?!]|[.](?=\d|\w\.))+[.?!]*")]
    private static partial Regex Sentence();
}
