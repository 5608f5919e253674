namespace Reading.Facts.Calls;

/// <summary>Whether a bare number can be pay, by the words around it: months, things that are counted and places in a list say that it is none.</summary>
internal static class BarePay
{
    /// <summary>Whether a number without size, unit or currency is pay: only where no thing is counted and no date is told by it.</summary>
    public static bool Is(IReadOnlyList<SpokenWord> words, SpokenNumber number, string next, bool isKnown)
    {
        var before = number.First > 0 && !SpokenWords.EndsSentence(words[number.First - 1]) ? words[number.First - 1].Text : "";
        if (s_months.Contains(next) || s_months.Contains(before) || s_notPayAfter.Contains(before) || (number.Value is >= 1900 and < 2100 && number.Value % 1 == 0))
        {
            return false;
        }

        // "from eleven to nineteen beds"
        if (next is "to" or "or" && number.Last + 2 < words.Count && SpokenNumbers.At(words, number.Last + 2) is { } end && end.Last + 1 < words.Count && words[end.Last].Stop == '\0' && IsThings(words[end.Last + 1].Text))
        {
            return false;
        }

        if (next == "of" && number.Last + 2 < words.Count && (s_months.Contains(words[number.Last + 2].Text) || words[number.Last + 2].Text is "those" or "them" or "these" or "us" or "you"))
        {
            return false;
        }

        // "two forty breaks our band": of the size of a figure on the table, whatever follows, unless it is counted by it.
        return number.Value >= 10
            ? before is not "over" && (next.Length == 0 || IsSaidAsPay(words, number, next) || s_payBefore.Contains(next) || (isKnown && !s_counted.Contains(next) && !s_time.Contains(next) && !IsThings(next)))
            : IsAfterIssue(words, number, next) || (isKnown && (before is "the" or "and" or "plus" or "with" or "at" or "to" or "for" or "of" or "maybe" or "about" or "around" or "then" or "say" or "give" or "do" or "" || number.Value % 1 != 0 || words[number.First - 1].Stop != '\0') && (next.Length == 0 || s_payBefore.Contains(next)));
    }

    /// <summary>The same for one of which the size was said ("ninety thousand").</summary>
    public static bool IsScaled(IReadOnlyList<SpokenWord> words, SpokenNumber number, string next) =>
        number.Value >= 1000 && !s_counted.Contains(next) && !IsThings(next)
        && !(number.Value is >= 1900 and < 2100 && number.Value % 1 == 0 && number.First == number.Last && !words[number.First].Text.Contains(',', StringComparison.Ordinal));

    // Currencies, and words that end as a plural and are none: verbs that say what a figure does.
    private static readonly HashSet<string> s_noThings = new(StringComparer.Ordinal)
    {
        "francs", "euros", "pounds", "dollars", "rupees", "crowns", "kroners", "lakhs", "crores", "grands", "thanks", "always", "perhaps", "besides", "towards", "minus", "yours", "means", "sounds", "feels", "seems", "needs", "wants", "takes",
        "meets", "stands", "keeps", "tends", "beats", "shows", "stops", "starts", "leaves", "includes", "covers", "hurts", "brings", "remains", "holds", "lands", "comes", "gives", "makes", "closes", "settles", "suits", "works", "helps",
        "does", "goes", "gets", "puts", "sits", "pays", "lets", "fits", "runs", "ends", "asks", "buys", "adds", "wins", "hits", "says", "cuts", "lies",
        "stays", "breaks", "exceeds", "seals", "begins", "looks", "moves", "wins", "sticks", "reads", "falls", "rises", "counts", "stretches", "happens", "pushes", "reaches", "matches", "values", "equals", "becomes", "applies", "depends", "satisfies",
    };

    // "nine thousand containers", "forty landlords": a word in the plural that is none of pay says what is counted.
    private static bool IsThings(string next) =>
        next is "tonne" or "ton" or "feet" or "square" || (SpokenCurrencies.Named(next, "") is null && next.Length > 3 && next.EndsWith('s') && !next.EndsWith("ss", StringComparison.Ordinal) && !next.EndsWith("us", StringComparison.Ordinal) && !next.Contains('\'', StringComparison.Ordinal) && !s_payBefore.Contains(next) && !s_noThings.Contains(next));

    // "where does one forty-one sit in your range": hundreds are left out of thousands of pay, seldom of anything else, unless a thing is counted.
    private static bool IsSaidAsPay(IReadOnlyList<SpokenWord> words, SpokenNumber number, string next) =>
        number is { Value: >= 110 and < 1_000 } && words[number.First].Text is "one" or "two" or "three" or "four" or "five" && number.Last > number.First
        && words[number.First + 1].Text is not ("hundred" or "oh" or "point")
        && !s_counted.Contains(next) && !s_time.Contains(next) && (!next.EndsWith('s') || next.EndsWith("ss", StringComparison.Ordinal));

    // "the sign-on to five": a single digit only right after the issue.
    private static bool IsAfterIssue(IReadOnlyList<SpokenWord> words, SpokenNumber number, string next)
    {
        if (number.First < 2 || number.Value < 1 || (next.Length > 0 && !s_payBefore.Contains(next)) || words[number.First - 1].Text is not ("to" or "of" or "at" or "from"))
        {
            return false;
        }

        return Enumerable.Range(Math.Max(0, number.First - 3), 2).Any(i => words[i].Text is "sign-on" or "signing" or "bonus" or "relocation" or "stock" or "equity");
    }

    /// <summary>Whether a word counts time.</summary>
    public static bool IsTime(string next) => s_time.Contains(next);

    /// <summary>Whether a word may follow a figure of pay.</summary>
    public static bool MayFollow(string next) => s_payBefore.Contains(next);

    private static readonly HashSet<string> s_months = new(StringComparer.Ordinal)
    {
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    };

    // Words that say what a number counts or numbers when they stand before it.
    private static readonly HashSet<string> s_notPayAfter = new(StringComparer.Ordinal)
    {
        "hour", "step", "week", "day", "level", "grade", "round", "page", "question", "number", "series", "version", "step", "floor", "room", "section", "article", "q", "tier", "top", "zone", "phase", "item", "option", "plan", "l", "ic", "e",
    };

    // Words that may follow a figure of pay; a noun not among them is what is counted.
    private static readonly HashSet<string> s_payBefore = new(StringComparer.Ordinal)
    {
        "base", "salary", "basic", "fixed", "pay", "on", "in", "for", "plus", "and", "with", "as", "is", "if", "to", "a", "an", "per", "total", "then", "but", "or", "would", "all", "at", "because",
        "sounds", "works", "was", "from", "by", "right", "now", "today", "than", "that", "that's", "which", "you", "i", "i'd", "i'm", "i'll", "we", "we'd", "we'll", "so", "flat", "even", "max", "maximum", "minimum", "instead", "though",
        "sign-on", "signing", "bonus", "equity", "stock", "gross", "annually", "yearly", "monthly", "cash", "could", "can", "should", "will", "gets", "puts", "comes", "rather", "before", "after",
        "doesn't", "isn't", "it", "it's", "there", "here", "when", "where", "while", "since", "without", "within", "too", "also", "please", "ish", "or-so", "tops", "ote", "all-in", "not", "this", "the", "my", "your", "our",
        "get", "seems", "feels", "looks", "makes", "might", "may", "must", "has", "had", "be", "up", "down", "straight", "firm", "guaranteed", "perhaps", "maybe", "probably", "thereabouts", "roughly", "honestly", "tonight", "happily", "sits", "lands", "until", "of", "once", "what", "how", "usd", "over", "under", "versus", "vs", "against", "still", "just", "only", "really", "actually", "again", "myself", "moving", "relocation", "variable", "joining", "commission", "retention", "target", "upfront", "ctc", "basic", "works", "suits", "come", "stays",
    };

    private static readonly HashSet<string> s_time = new(StringComparer.Ordinal)
    {
        "years", "year", "months", "month", "weeks", "week", "minutes", "minute", "o'clock", "am", "pm", "percentile", "st", "street", "interviews", "rounds", "reports", "steps", "things", "countries", "states", "cities", "teams", "squads", "offices",
    };

    // What large numbers count that is no pay.
    private static readonly HashSet<string> s_counted = new(StringComparer.Ordinal)
    {
        "fully", "diluted", "outstanding", "rows", "loggers", "people", "employees", "roles", "jobs", "customers", "users", "engineers", "applicants", "candidates", "hires", "miles", "kilometers", "downloads", "requests", "lines", "times", "hours", "followers", "members", "stores", "tokens",
    };
}
