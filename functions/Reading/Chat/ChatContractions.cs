namespace Reading.Chat;

/// <summary>Short forms and what they stand for, so that a phrase is found in either: "I'm" and "I am", "don't" and "do not". Apostrophes are gone by then.</summary>
internal static class ChatContractions
{
    private static readonly Dictionary<string, (string First, string Second)> s_whole = new(StringComparer.Ordinal);
    private static readonly Dictionary<(string First, string Second), string> s_short = [];
    private static readonly Dictionary<string, List<string>> s_beginnings = new(StringComparer.Ordinal);

    static ChatContractions()
    {
        Add("im i am;ive i have;id i would;ill i will;its it is;thats that is;whats what is;whos who is;hows how is;wheres where is;whens when is;theres there is;youre you are;youve you have;youll you will;weve we have");
        Add("dont do not;doesnt does not;didnt did not;cant can not;couldnt could not;wont will not;wouldnt would not;shouldnt should not;isnt is not;arent are not;wasnt was not;werent were not;havent have not;hasnt has not;hadnt had not");
    }

    /// <summary>The two words that a short form stands for; null where the word is none.</summary>
    public static (string First, string Second)? Whole(string word) => s_whole.TryGetValue(word is "cannot" ? "cant" : word, out var whole) ? whole : null;

    /// <summary>The short form of two words; null where they have none.</summary>
    public static string? Short(string first, string second) => s_short.GetValueOrDefault((first, second));

    /// <summary>The other words with which a phrase may begin that is found at a word: its first half, or the short forms that begin with it.</summary>
    public static IReadOnlyList<string> Beginnings(string word) => s_beginnings.GetValueOrDefault(word, []);

    private static void Add(string pairs)
    {
        foreach (var words in pairs.Split(';').Select(pair => pair.Split(' ')))
        {
            s_whole[words[0]] = (words[1], words[2]);
            s_short[(words[1], words[2])] = words[0];
            Begin(words[0], words[1]);
            Begin(words[1], words[0]);
        }
    }

    private static void Begin(string word, string other)
    {
        if (!s_beginnings.TryGetValue(word, out var list))
        {
            s_beginnings[word] = list = [];
        }

        list.Add(other);
    }
}
