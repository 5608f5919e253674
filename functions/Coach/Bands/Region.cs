namespace Coach.Bands;

/// <summary>Places in the form in which bands of one place are found together.</summary>
internal static class Region
{
    private static readonly Dictionary<string, string> s_states = new()
    {
        ["alabama"] = "al",
        ["alaska"] = "ak",
        ["arizona"] = "az",
        ["arkansas"] = "ar",
        ["california"] = "ca",
        ["colorado"] = "co",
        ["connecticut"] = "ct",
        ["delaware"] = "de",
        ["florida"] = "fl",
        ["georgia"] = "ga",
        ["hawaii"] = "hi",
        ["idaho"] = "id",
        ["illinois"] = "il",
        ["indiana"] = "in",
        ["iowa"] = "ia",
        ["kansas"] = "ks",
        ["kentucky"] = "ky",
        ["louisiana"] = "la",
        ["maine"] = "me",
        ["maryland"] = "md",
        ["massachusetts"] = "ma",
        ["michigan"] = "mi",
        ["minnesota"] = "mn",
        ["mississippi"] = "ms",
        ["missouri"] = "mo",
        ["montana"] = "mt",
        ["nebraska"] = "ne",
        ["nevada"] = "nv",
        ["oregon"] = "or",
        ["ohio"] = "oh",
        ["oklahoma"] = "ok",
        ["pennsylvania"] = "pa",
        ["tennessee"] = "tn",
        ["texas"] = "tx",
        ["utah"] = "ut",
        ["vermont"] = "vt",
        ["virginia"] = "va",
        ["wisconsin"] = "wi",
        ["wyoming"] = "wy",
        ["new-hampshire"] = "nh",
        ["new-jersey"] = "nj",
        ["new-mexico"] = "nm",
        ["north-carolina"] = "nc",
        ["north-dakota"] = "nd",
        ["rhode-island"] = "ri",
        ["south-carolina"] = "sc",
        ["south-dakota"] = "sd",
        ["west-virginia"] = "wv",
    };

    /// <summary>Names that are a state only where they stand alone: they are also a city's.</summary>
    private static readonly Dictionary<string, string> s_statesAlone = new()
    {
        ["washington"] = "wa",
        ["new-york"] = "ny",
        ["district-of-columbia"] = "dc",
    };

    private static readonly HashSet<string> s_letters = [.. s_states.Values, .. s_statesAlone.Values];

    /// <summary>The two letters of a US state that is named by itself, whole or by them ("TX", "Texas"); null where it is none.</summary>
    public static string? StateOf(string name)
    {
        var words = string.Join('-', NormalForm.Words(name));
        return s_letters.Contains(words) ? words : s_states.GetValueOrDefault(words) ?? s_statesAlone.GetValueOrDefault(words);
    }

    /// <summary>
    /// The place as its words: a city that has names in several spellings by one of them alone, so that "New York, NY, United States" and "NYC" are the same;
    /// other places without their country, states by their two letters. Empty where it holds everywhere.
    /// </summary>
    public static string Form(string? place)
    {
        var words = Place.Words(place ?? "");
        if (words.FirstOrDefault(Place.IsCity) is { } city)
        {
            return city;
        }

        var within = words.Where(word => !Gazetteer.IsCountry(word)).ToArray();
        return string.Join(' ', (within.Length > 0 ? within : words).Select(word => s_states.GetValueOrDefault(word, word)));
    }

    /// <summary>The place for people: as written, in capitals and small letters.</summary>
    public static string Name(string place) => place.Any(char.IsLower)
        ? place.Trim()
        : string.Join(' ', place.Trim().Split(' ').Select(word => word.TrimEnd(',').Length <= 2 ? word : word[..1] + word[1..].ToLowerInvariant()));
}
