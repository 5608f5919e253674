using Coach.Negotiations;

namespace Reading.Chat;

/// <summary>
/// Reads what people type to the coach: figures bare or with units, several in one sentence, corrections, yes and no in many words, questions out of turn,
/// dates, facts, what the other side did. It never guesses silently: what may be meant in more than one way is <see cref="Intent.Unclear"/> with its meanings,
/// and no figure comes back that does not stand in the text. Time grows with the length of the text.
/// </summary>
public static class ChatReader
{
    /// <summary>Longest text that is read, in characters; the rest is left. A long message of a person has some hundred words; chat clients end at about this.</summary>
    public const int LongestText = 4_000;

    /// <summary>Most intents of one message: nobody means more at once.</summary>
    public const int MostIntents = 20;

    /// <summary>What the words mean, in the order typed: at least one intent, <see cref="Intent.Unclear"/> where nothing was understood.</summary>
    /// <param name="text">The words as typed.</param>
    /// <param name="context">What is known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<Intent> Read(string text, ChatContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var read = (text.Length > LongestText ? text[..LongestText] : text).Trim();
        if ((ChatChoice.Of(read, context) ?? ChatEmoji.Of(read) ?? ChatCurrencies.Of(read)) is { } chosen)
        {
            return [chosen];
        }

        var items = ChatItems.Of(read, context);
        var sentences = new List<ChatSentence>();
        var found = new List<Intent>();
        for (var first = 0; first < items.Count;)
        {
            var end = SentenceEnd(items, first);
            var sentence = new ChatSentence(read, items, first, end, context, sentences.Count > 0 ? sentences[^1].Subject : null);
            if (sentence.IsOrder)
            {
                return [new Intent.Unclear(read, [])];
            }

            found.AddRange(ChatDoubt.Of(sentence, sentence.Read().Select(one => one.Intent)));
            sentences.Add(sentence);
            first = end;
        }

        ChatTraits.Join(found);
        return ChatAnswer.Of(read, items, found, sentences.Sum(sentence => sentence.Loose), context).Take(MostIntents).ToArray();
    }

    private static int SentenceEnd(List<ChatItem> items, int first)
    {
        while (first < items.Count && !ChatWords.EndsSentence(items[first].Stop))
        {
            first++;
        }

        return Math.Min(first + 1, items.Count);
    }
}
