using System.Text;

namespace Coach.Bands;

/// <summary>
/// Names as words in one form, so that "Sr. ML Engineer" and "Senior Machine Learning Engineer", or "NYC" and "New York, NY", compare as the same.
/// Letter case, accents and punctuation never count.
/// </summary>
internal static class NormalForm
{
    private static readonly (string Letters, string Plain)[] s_folds =
    [
        ("àáâãäåāăą", "a"), ("çćčċ", "c"), ("ďđð", "d"), ("èéêëēėęě", "e"), ("ğģ", "g"), ("ìíîïīįı", "i"), ("ķ", "k"), ("ľłļĺ", "l"), ("ñńňņ", "n"),
        ("òóôõöøōő", "o"), ("ŕř", "r"), ("śšşș", "s"), ("ťţț", "t"), ("ùúûüūůűų", "u"), ("ýÿ", "y"), ("źžż", "z"), ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("þ", "th"),
    ];

    private static readonly Dictionary<char, string> s_fold = s_folds
        .SelectMany(fold => fold.Letters.Select(letter => (letter, fold.Plain)))
        .ToDictionary(pair => pair.letter, pair => pair.Plain);

    /// <summary>What the law makes a company write after its name.</summary>
    private static readonly HashSet<string> s_companyForms =
        ["inc", "incorporated", "llc", "ltd", "limited", "gmbh", "ag", "ab", "publ", "sa", "sas", "bv", "nv", "plc", "corp", "corporation", "co", "company", "oy", "as", "aps", "kk", "pvt", "pte", "pty", "srl", "spa", "se", "the"];

    /// <summary>Where a group's company of one country says so in its name: "Initech USA, Inc.", "Initech Deutschland GmbH".</summary>
    private static readonly HashSet<string> s_companyCountries =
    [
        "usa", "us", "america", "americas", "canada", "uk", "ireland", "deutschland", "germany", "france", "sverige", "sweden", "norge", "norway", "danmark", "denmark",
        "suomi", "finland", "nederland", "netherlands", "schweiz", "switzerland", "osterreich", "austria", "italia", "italy", "espana", "spain", "portugal", "polska", "poland",
        "europe", "emea", "india", "japan", "china", "singapore", "australia", "korea", "brasil", "brazil", "mexico", "israel", "international", "global",
    ];

    private static readonly Dictionary<string, string> s_roleWords = new()
    {
        ["sr"] = "senior",
        ["snr"] = "senior",
        ["jr"] = "junior",
        ["jnr"] = "junior",
        ["eng"] = "engineer",
        ["engr"] = "engineer",
        ["engineering"] = "engineer",
        ["swe"] = "software engineer",
        ["sde"] = "software engineer",
        ["developer"] = "engineer",
        ["dev"] = "engineer",
        ["ml"] = "machine learning",
        ["mle"] = "machine learning engineer",
        ["mgr"] = "manager",
        ["management"] = "manager",
        ["pm"] = "product manager",
        ["tpm"] = "technical program manager",
        ["em"] = "engineer manager",
        ["vp"] = "vice president",
        ["dir"] = "director",
        ["ops"] = "operations",
        ["hr"] = "human resources",
        ["qa"] = "quality assurance",
        ["sre"] = "site reliability engineer",
        ["ux"] = "user experience",
        ["ae"] = "account executive",
        ["admin"] = "administrator",
        ["programme"] = "program",
        ["internship"] = "intern",
        ["ii"] = "2",
        ["iii"] = "3",
        ["iv"] = "4",
    };

    private static readonly HashSet<string> s_fillers = ["and", "of", "the", "a", "an", "for", "in", "at"];

    private static readonly HashSet<string> s_sexes = ["m", "f", "w", "d", "x", "h"];

    /// <summary>Words that say how senior a job is and not which job it is.</summary>
    private static readonly HashSet<string> s_seniority = ["intern", "graduate", "senior", "junior", "staff", "principal", "lead", "associate", "distinguished", "entry", "mid", "1", "2", "3", "4", "5"];

    /// <summary>One company's name in one form: "Initech, Inc." and "Initech A/S" are "initech".</summary>
    public static string Company(string name)
    {
        var words = Words(name) is [_, .., "a", "s"] all ? all[..^2] : Words(name);
        var kept = words.Where(word => !s_companyForms.Contains(word)).ToArray();
        return string.Join(' ', kept.Length > 0 ? kept : words);
    }

    /// <summary>The group behind a company of one country: "Initech USA, Inc." is "initech". A name of nothing but such words stays as it is.</summary>
    public static string ParentCompany(string name)
    {
        var words = Company(name).Split(' ');
        var kept = words.AsSpan();
        while (kept.Length > 1 && s_companyCountries.Contains(kept[^1]))
        {
            kept = kept[..^1];
        }

        return string.Join(' ', kept.ToArray());
    }

    /// <summary>The words of a job's title, abbreviations written out.</summary>
    public static IReadOnlySet<string> Role(string name) => WithoutSexes(Words(name))
        .SelectMany(word => s_roleWords.TryGetValue(word, out var full) ? full.Split(' ') : [word])
        .Where(word => !s_fillers.Contains(word))
        .ToHashSet();

    /// <summary>Without "m/f/d", "w/m/d" and "H/F", by which a posting says that anybody is meant.</summary>
    private static IEnumerable<string> WithoutSexes(string[] words) => words.Where((word, n) =>
        !s_sexes.Contains(word) || !((n > 0 && s_sexes.Contains(words[n - 1])) || (n + 1 < words.Length && s_sexes.Contains(words[n + 1]))));

    /// <summary>Of a title's words those that say which job it is, not how senior; all of them where nothing else is left.</summary>
    public static IReadOnlySet<string> Job(IReadOnlySet<string> role)
    {
        var job = role.Where(word => !s_seniority.Contains(word)).ToHashSet();
        return job.Count > 0 ? job : role;
    }

    /// <summary>Of a level's words those that titles use as well: "Senior", "II".</summary>
    public static IEnumerable<string> Seniority(string level) => Role(level).Where(s_seniority.Contains);

    /// <summary>A level in one form: "Level 5", "L-5" and "l5" are "l5"; "Sr" is "senior".</summary>
    public static string Level(string name)
    {
        var words = Words(name)
            .Select(word => word is "level" or "lvl" or "l" ? "l" : word is "grade" ? "g" : s_roleWords.GetValueOrDefault(word, word));
        return string.Concat(words);
    }

    /// <summary>Lower-case words without accents, in order.</summary>
    public static string[] Words(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant())
        {
            _ = s_fold.TryGetValue(letter, out var fold) ? plain.Append(fold)
                : char.IsLetterOrDigit(letter) || letter is '+' or '#' ? plain.Append(letter)
                : letter is '\'' or '’' or '.' ? plain
                : plain.Append(' ');
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
