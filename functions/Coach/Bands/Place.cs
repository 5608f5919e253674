namespace Coach.Bands;

/// <summary>Places by the names people use for them.</summary>
internal static class Place
{
    private static readonly string[] s_remote = ["remote", "work from home", "work from anywhere", "anywhere", "wfh"];

    private static readonly (string[] Words, string Name)[] s_names = Gazetteer.Cities.Concat(Gazetteer.Countries).Concat(Gazetteer.States).Append(new("remote", "", s_remote))
        .SelectMany(place => place.Spellings.Append(place.Name.Replace('-', ' ')).Distinct().Select(name => (Words: name.Split(' '), place.Name)))
        .OrderByDescending(name => name.Words.Length)
        .ToArray();

    private static readonly HashSet<string> s_firsts = [.. s_names.Select(name => name.Words[0])];

    private static readonly HashSet<string> s_cities = [.. Gazetteer.Cities.Select(city => city.Name)];

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

    /// <summary>
    /// Whether one names the other: all the words of the shorter one stand in the longer one, in order, or both name one city, and their countries do not differ.
    /// A country is not the same as a place in it (<see cref="IsWithin"/>).
    /// </summary>
    public static bool Same(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        if (Gazetteer.CountryOf(one) is { } here && Gazetteer.CountryOf(other) is { } there && here != there)
        {
            return false;
        }

        if (Gazetteer.IsCountry(one) != Gazetteer.IsCountry(other) && !IsRemote(one) && !IsRemote(other))
        {
            return false;
        }

        if (one.FirstOrDefault(IsCity) is { } city && other.FirstOrDefault(IsCity) == city)
        {
            return true;
        }

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

    /// <summary>Whether a place is in a country that the other names and nothing within it: "Stockholm" is within "Sweden".</summary>
    public static bool IsWithin(IReadOnlyList<string> place, IReadOnlyList<string> country) =>
        Gazetteer.IsCountry(country) && Gazetteer.CountryOf(place) is { } code && code == Gazetteer.CountryOf(country);

    /// <summary>Whether the work can be done from anywhere.</summary>
    public static bool IsRemote(IReadOnlyList<string> words) => words.Contains("remote");

    private static (int Length, string? Name) Known(ReadOnlySpan<string> words)
    {
        if (!s_firsts.Contains(words[0]))
        {
            return (0, null);
        }

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
