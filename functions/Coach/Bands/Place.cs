namespace Coach.Bands;

/// <summary>Places by the names people use for them.</summary>
internal static class Place
{
    /// <summary>The first name of each row stands for all of them. Longer names come first within a row, so that no part of one is left over.</summary>
    private static readonly string[][] s_sameCity =
    [
        ["new-york", "new york city", "new york metro", "new york ny", "new york", "nyc", "manhattan", "brooklyn"],
        ["san-francisco", "san francisco bay area", "sf bay area", "san francisco ca", "san francisco", "bay area", "silicon valley", "sf", "sfo"],
        ["los-angeles", "los angeles ca", "greater los angeles", "los angeles"],
        ["washington-dc", "washington dc", "washington d c", "dc metro"],
        ["seattle", "greater seattle", "seattle wa", "bellevue", "redmond"],
        ["bengaluru", "bangalore"],
        ["mumbai", "bombay"],
        ["delhi", "delhi ncr", "new delhi", "gurgaon", "gurugram", "noida"],
        ["munich", "munchen", "muenchen"],
        ["cologne", "koln", "koeln"],
        ["zurich", "zuerich"],
        ["vienna", "wien"],
        ["gothenburg", "goteborg"],
        ["copenhagen", "kobenhavn", "koebenhavn"],
        ["warsaw", "warszawa"],
        ["prague", "praha"],
        ["lisbon", "lisboa"],
        ["milan", "milano"],
        ["rome", "roma"],
        ["krakow", "cracow"],
        ["geneva", "geneve", "genf"],
        ["the-hague", "den haag", "the hague"],
        ["sao-paulo", "sao paulo"],
        ["mexico-city", "ciudad de mexico", "mexico city", "cdmx"],
        ["tel-aviv", "tel aviv yafo", "tel aviv"],
        ["hong-kong", "hong kong"],
        ["united-states", "united states of america", "united states", "usa", "us"],
        ["united-kingdom", "united kingdom", "great britain", "uk"],
        ["remote", "work from home", "work from anywhere", "anywhere", "wfh"],
    ];

    private static readonly (string[] Words, string Name)[] s_names = s_sameCity
        .SelectMany(row => row.Select(name => (Words: name.Split(' '), Name: row[0])))
        .OrderByDescending(name => name.Words.Length)
        .ToArray();

    private static readonly HashSet<string> s_cities = [.. s_sameCity.Select(row => row[0]).Where(name => name is not ("united-states" or "united-kingdom" or "remote"))];

    /// <summary>Whether a word of <see cref="Words"/> stands for a city that is known by several names.</summary>
    public static bool IsCity(string word) => s_cities.Contains(word);

    /// <summary>The words of a place, known places as one word: "4 Main St, New York, NY" has the word "new-york".</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = NormalForm.Words(text);
        var places = new List<string>();
        for (var at = 0; at < words.Length;)
        {
            var (length, name) = Known(words.AsSpan(at));
            places.Add(name ?? words[at]);
            at += Math.Max(length, 1);
        }

        return places;
    }

    /// <summary>Whether one names the other.</summary>
    public static bool Same(string one, string other) => Same(Words(one), Words(other));

    /// <summary>Whether one names the other: all the words of the shorter one stand in the longer one, in order.</summary>
    public static bool Same(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var (inner, outer) = one.Count > other.Count ? (other, one) : (one, other);
        for (var start = 0; inner.Count > 0 && start <= outer.Count - inner.Count; start++)
        {
            var same = 0;
            while (same < inner.Count && inner[same] == outer[start + same])
            {
                same++;
            }

            if (same == inner.Count)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the work can be done from anywhere.</summary>
    public static bool IsRemote(IReadOnlyList<string> words) => words.Contains("remote");

    private static (int Length, string? Name) Known(ReadOnlySpan<string> words)
    {
        foreach (var (name, place) in s_names)
        {
            if (words.Length >= name.Length && words[..name.Length].SequenceEqual(name))
            {
                return (name.Length, place);
            }
        }

        return (0, null);
    }
}
