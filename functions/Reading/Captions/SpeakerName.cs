using System.Text.RegularExpressions;

namespace Reading.Captions;

/// <summary>Who speaks, where the text itself says so: "Ann Lee: …", "[Ann Lee] …", ">> ANN: …".</summary>
public static partial class SpeakerName
{
    /// <summary>Splits the speaker off.</summary>
    /// <param name="text">A caption or line of a transcript.</param>
    /// <returns>The name and what is said; null as name where the text begins with none.</returns>
    public static (string? Speaker, string Text) Split(string text)
    {
        var match = Prefix().Match(text);
        if (!match.Success)
        {
            return (null, Arrows().Replace(text, ""));
        }

        var name = (match.Groups["b"].Success ? match.Groups["b"] : match.Groups["n"]).Value.Trim();
        return IsName(name) ? (name, text[match.Length..].Trim()) : (null, Arrows().Replace(text, ""));
    }

    /// <summary>Whether the words can be a person's or a role's name: few, the first with a capital, no sentence.</summary>
    /// <param name="name">What stands where a name could.</param>
    public static bool IsName(string name)
    {
        // A nickname stands in quotes: Robert "Bob" Hale.
        name = Nickname().Replace(name, " ");
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 7
            && name.Length <= 60
            && !name.Contains("http", StringComparison.OrdinalIgnoreCase)
            && (char.IsUpper(name[0]) || char.IsDigit(name[0]) || char.GetUnicodeCategory(name[0]) == System.Globalization.UnicodeCategory.OtherLetter)
            && name.Any(char.IsLetter)
            && !NoName().IsMatch(name)
            && words.Count(word => char.IsLower(word[0]) && !Particle().IsMatch(word)) <= (words.Length > 2 ? 1 : 0);
    }

    [GeneratedRegex(@"^\s*(?:>>+\s*)?(?:[-–]\s+)?(?:\[(?<b>[^\]\d][^\]]{0,58})\]\s*:?\s*|(?<n>[^:\n]{1,60}?)\s?:\s+(?=\S)|(?<n>[^:\n]{1,60}?)\s?:\s*$)")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"\s[""“][\p{L}.'’ -]{1,20}[""”]\s")]
    private static partial Regex Nickname();

    [GeneratedRegex(@"^\s*(?:>>+|[-–]\s)\s*")]
    private static partial Regex Arrows();

    // Words that begin clauses which a colon ends, and labels of documents.
    [GeneratedRegex(@"^(?:so|and|but|or|okay|ok|well|yes|no|now|then|also|because|if|the|this|that|these|those|there|here|my|our|your|we|i|i'm|it|it's|you|they|he|she|what|how|why|when|where|note|warning|subject|date|time|to|from|cc|re|duration|attendees|participants|present|agenda|summary|topic|meeting|transcript|title|recorded|location)(?:[\s,].*)?$|(?<!\b(?:mr|mrs|ms|mx|dr|prof|st|sr|jr|rev|hon|\p{L}))\.\s|[?!;]|""", RegexOptions.IgnoreCase)]
    private static partial Regex NoName();

    [GeneratedRegex(@"^(?:of|de|da|di|du|van|von|der|den|del|la|le|el|al|bin|ibn|and|the|y|e|zu|af|av|ten|ter)$")]
    private static partial Regex Particle();
}
