namespace Reading.Facts.Calls;

/// <summary>
/// Sets sentence marks where a speech recogniser sets none: people begin a new sentence with few words ("okay", "so", "can you"), and what begins as a
/// question is one.
/// </summary>
internal static class UnmarkedSentences
{
    /// <summary>Marks the sentences of a turn.</summary>
    /// <param name="words">The words; their stops are set.</param>
    public static void Mark(List<SpokenWord> words)
    {
        var start = 0;
        for (var i = 1; i <= words.Count; i++)
        {
            if (i < words.Count && !Begins(words, i))
            {
                continue;
            }

            words[i - 1] = words[i - 1] with { Stop = Asks(words, start) ? '?' : '.' };
            start = i;
        }
    }

    private static bool Begins(List<SpokenWord> words, int at)
    {
        var (before, word, next) = (words[at - 1].Text, words[at].Text, at + 1 < words.Count ? words[at + 1].Text : "");
        return !s_goesOn.Contains(before)
            && (s_alone.Contains(word)
                || (s_subjects.Contains(word) && s_verbs.Contains(next))
                || (s_asking.Contains(word) && s_asked.Contains(next))
                || (word is "what" or "how" && next is "about" or "is" or "are" or "do" or "does" or "did" or "would" or "if"));
    }

    private static bool Asks(List<SpokenWord> words, int start)
    {
        var at = start;
        while (at + 1 < words.Count && s_fillers.Contains(words[at].Text))
        {
            at++;
        }

        return at + 1 < words.Count && ((s_asking.Contains(words[at].Text) && s_asked.Contains(words[at + 1].Text)) || words[at].Text is "what" or "how" or "why" or "when" or "where" or "which");
    }

    private static readonly HashSet<string> s_fillers = new(StringComparer.Ordinal) { "okay", "ok", "so", "um", "uh", "and", "well", "yeah", "right", "but" };

    // A word after which the sentence is not at its end.
    private static readonly HashSet<string> s_goesOn = new(StringComparer.Ordinal)
    {
        "and", "or", "that", "if", "what", "because", "than", "the", "a", "an", "to", "of", "for", "with", "is", "are", "was", "at", "on", "in", "when", "as", "like", "think", "know", "ask", "see", "say", "said", "so", "but", "uh", "um", "how", "where", "which", "hope", "guess", "mean",
    };

    private static readonly HashSet<string> s_alone = new(StringComparer.Ordinal) { "okay", "ok", "yeah", "yes", "yep", "thanks", "thank", "so", "but", "sure", "alright", "great", "perfect", "sorry", "hello", "well" };

    private static readonly HashSet<string> s_subjects = new(StringComparer.Ordinal) { "i", "we", "they", "it" };

    private static readonly HashSet<string> s_verbs = new(StringComparer.Ordinal)
    {
        "can", "could", "would", "will", "was", "think", "have", "need", "want", "might", "was", "am", "don't", "can't", "get", "do", "did", "know", "guess", "looked", "see", "feel",
    };

    private static readonly HashSet<string> s_asking = new(StringComparer.Ordinal) { "can", "could", "would", "will", "do", "does", "did", "is", "are", "was", "have", "has" };

    private static readonly HashSet<string> s_asked = new(StringComparer.Ordinal) { "you", "we", "i", "it", "they", "there", "that", "this", "he", "she" };
}
