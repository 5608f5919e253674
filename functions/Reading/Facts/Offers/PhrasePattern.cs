namespace Reading.Facts.Offers;

/// <summary>Phrases of a vocabulary that differ in a word: "you [will|ll|would] be [a|an]" are six, "[the|] letter" has one with and one without.</summary>
internal static class PhrasePattern
{
    /// <summary>Every phrase that a pattern stands for; a phrase without brackets stands for itself.</summary>
    public static IEnumerable<string> Expand(string pattern) =>
        pattern.Contains('[', StringComparison.Ordinal) ? Filled(pattern).Select(phrase => string.Join(' ', phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))) : [pattern];

    private static IEnumerable<string> Filled(string pattern)
    {
        var open = pattern.IndexOf('[', StringComparison.Ordinal);
        if (open < 0)
        {
            return [pattern];
        }

        var close = pattern.IndexOf(']', open);
        var ends = Filled(pattern[(close + 1)..]).ToList();
        return pattern[(open + 1)..close].Split('|').SelectMany(word => ends.Select(end => pattern[..open] + word + end));
    }
}
