using System.Net;
using System.Text.RegularExpressions;

namespace Reading.Captions;

/// <summary>What a cue says, without markup, by speaker.</summary>
internal static partial class CaptionText
{
    /// <summary>The parts of a cue, each with the voice that the markup names; null where it names none.</summary>
    public static IEnumerable<(string? Speaker, string Text)> Voices(string payload)
    {
        string? speaker = null;
        var start = 0;
        foreach (Match voice in Voice().Matches(payload))
        {
            if (Plain(payload[start..voice.Index]) is { Length: > 0 } before)
            {
                yield return (speaker, before);
            }

            speaker = voice.Value.StartsWith("</", StringComparison.Ordinal) ? null : Name(voice.Groups[1].Value);
            start = voice.Index + voice.Length;
        }

        if (Plain(payload[start..]) is { Length: > 0 } rest)
        {
            yield return (speaker, rest);
        }
    }

    private static string? Name(string annotation) => Plain(annotation) is { Length: > 0 } name ? name : null;

    private static string Plain(string text) => WebUtility.HtmlDecode(Ruby().Replace(Tag().Replace(text, ""), "")).Replace("[br]", " ", StringComparison.Ordinal).Trim();

    // <v Ann Lee>, <v.loud Ann Lee>, </v>
    [GeneratedRegex(@"<v(?:\.[^\s>]*)?(?:[ \t]+([^>]*))?>|</v>")]
    private static partial Regex Voice();

    // Pronunciation set above the text.
    [GeneratedRegex(@"<rt[ .>].*?(?:</rt>|$)", RegexOptions.Singleline)]
    private static partial Regex Ruby();

    // Classes, styles, languages, times within the cue, and SubStation's {\an8}. A tag that never closes ends the text (WebVTT, 6.4).
    [GeneratedRegex(@"</?(?!rt[ .>])(?:[a-zA-Z]|\d+:)[^>]*(?:>|$)|\{\\[^}]*\}|</?>")]
    private static partial Regex Tag();
}
