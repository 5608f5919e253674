using System.Text.RegularExpressions;

namespace Slack;

/// <summary>Slack's text as the person sees it: names for links and channels, no mentions, and the three characters that Slack escapes.</summary>
internal static partial class SlackText
{
    public static string Plain(string text)
    {
        var shown = Marked().Replace(text, mark => mark.Groups["label"] is { Success: true } label ? label.Value : IsMention(mark) ? "" : mark.Groups["what"].Value);
        return Thumb().Replace(shown, thumb => thumb.Groups["up"].Success ? "\U0001F44D" : "\U0001F44E")
            .Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal)
            .Trim();
    }

    private static bool IsMention(Match mark) => mark.Groups["what"].Value[0] is '@' or '#' or '!';

    // A literal < comes escaped, so every < that stands there begins one of Slack's marks.
    [GeneratedRegex(@"<(?<what>[^<>|]+)(?:\|(?<label>[^<>]*))?>", RegexOptions.NonBacktracking)]
    private static partial Regex Marked();

    [GeneratedRegex(@":(?:(?<up>\+1|thumbsup)|-1|thumbsdown)(?:::skin-tone-[2-6])?:", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Thumb();
}
