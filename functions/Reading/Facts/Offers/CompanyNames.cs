using System.Buffers;

namespace Reading.Facts.Offers;

/// <summary>Finds companies by the legal form that ends their name.</summary>
internal static class CompanyNames
{
    /// <summary>Words of the longest name before its legal form.</summary>
    private const int MaxWords = 6;

    /// <summary>Legal forms, written without stops and in the letter case of <see cref="IsForm"/>.</summary>
    private static readonly HashSet<string> s_forms = new(StringComparer.Ordinal)
    {
        "inc", "incorporated", "llc", "llp", "ltd", "limited", "plc", "gmbh", "mbh", "sas", "sasu", "sarl", "bv", "nv", "aps", "oy", "oyj", "corp", "corporation", "cv", "rl", "sapi", "kk", "lp", "kg", "kgaa", "ltda", "lda", "unipessoal", "fzco", "fze", "wll", "tbk", "sdn", "srl", "slu", "dac", "pbc", "asa", "a/s", "ohg", "eirl", "spa", "pllc", "cic", "ehf", "doo", "kft", "ab", "ag", "pjsc", "clg", "eg", "sro", "zrt", "nyrt", "uab", "sia", "oü", "dd", "jsc", "pjsc", "bhd", "berhad", "gk", "llp", "scs", "snc", "srls", "sca", "scrl", "cvba", "bvba", "vof", "stiftung", "ev", "ggmbh", "eood", "ood", "dmcc", "fzllc", "lllp", "bt", "kkt", "ek", "mbb", "partg", "iks", "psc", "wll", "spc", "est",
    };

    /// <summary>Forms that are also words or initials: capitals only.</summary>
    private static readonly HashSet<string> s_capitalForms = new(StringComparer.Ordinal) { "AS", "NA", "SE", "SA", "SL", "UG", "PC", "Co", "AB", "AG", "KK", "LP", "SPA", "SAS" };

    private static readonly HashSet<string> s_within = new(StringComparer.OrdinalIgnoreCase) { "&", "and", "of", "de", "du", "des", "et", "und", "für", "do", "da", "+", "y", "e", "na", "an", "del", "las", "los", "les", "le", "sur", "lès", "zum", "zur", "van", "het", "ten", "av", "i", "the", "der", "og", "och", "pte", "pvt", "pty", "private", "public", "d'" };

    /// <summary>Capitalised words before a name that are no part of it.</summary>
    private static readonly HashSet<string> s_leading = new(StringComparer.OrdinalIgnoreCase)
    {
        "at", "with", "for", "welcome", "join", "joining", "the", "we", "here", "to", "from", "by", "in", "between", "dear", "on", "behalf", "employer", "company", "die", "der", "das", "bei", "von", "für", "chez", "la", "société", "bij", "hos", "na", "a", "da", "o", "and", "und", "und", "et", "og", "och", "of", "de", "your", "our", "this", "that", "as", "offer", "fra", "från", "del", "en", "unsere", "unser", "subject", "re", "through", "employment", "letter", "role", "position", "team", "today", "&",
    };

    /// <summary>"Dungarvan, Co. Waterford": behind a comma it is a county.</summary>
    private static bool IsCounty(string text, List<(int Start, int End)> tokens, int i) =>
        Token(text, tokens[i]) is "Co" or "Co." && Token(text, tokens[i - 1]).EndsWith(",", StringComparison.Ordinal) && i + 1 < tokens.Count && char.IsUpper(text[tokens[i + 1].Start]) && !IsForm(Token(text, tokens[i + 1]));

    /// <summary>Every company of a text, as start and end.</summary>
    public static IEnumerable<(int Start, int End)> In(string text)
    {
        var tokens = Tokens(text);
        for (var i = 1; i < tokens.Count; i++)
        {
            var polish = i + 2 < tokens.Count && Token(text, tokens[i]) is "sp." or "Sp." && Token(text, tokens[i + 1]) is "z" && Token(text, tokens[i + 2]).StartsWith("o.o.", StringComparison.Ordinal);
            if (polish && Begin(text, tokens, i) is { } first)
            {
                yield return (first, TrimmedEnd(text, tokens[i + 2]));
                i += 2;
                continue;
            }

            if (IsCounty(text, tokens, i) || !IsForm(Token(text, tokens[i])) || !IsNamePart(text, tokens[i - 1], isLast: true))
            {
                continue;
            }

            var last = i;
            while (last + 1 < tokens.Count)
            {
                var next = Token(text, tokens[last + 1]);
                var joins = next is "&" or "und" or "de" && last + 2 < tokens.Count && IsForm(Token(text, tokens[last + 2]));
                if (!joins && !IsForm(next))
                {
                    break;
                }

                last += joins ? 2 : 1;
            }

            if (Begin(text, tokens, i) is { } start)
            {
                yield return (start, TrimmedEnd(text, tokens[last]));
            }

            i = last;
        }
    }

    /// <summary>The letters of a name without its legal form, to tell two writings of one name.</summary>
    public static string Key(string name)
    {
        var words = Words.Of(name).Select(word => word.Folded.ToString()).Where(word => !s_forms.Contains(word) && word is not ("pte" or "pvt" or "pty" or "private" or "the" or "co" or "as" or "se" or "sa" or "s" or "a" or "b" or "v" or "k"));
        return string.Concat(words);
    }

    private static int TrimmedEnd(string text, (int Start, int End) token)
    {
        var end = token.End;
        while (end > token.Start && text[end - 1] is ',' or ';' or ':' or ')' or '"' or '”' or '’' or '!' or '?')
        {
            end--;
        }

        var form = text[token.Start..end];
        return form.EndsWith('.') && !KeepsStop(form) ? end - 1 : end;
    }

    private static bool KeepsStop(string form) => form.Trim('.').Contains('.', StringComparison.Ordinal) || form.ToLowerInvariant() is "inc." or "ltd." or "corp." or "co." or "ltda." or "o.o.";

    private static int? Begin(string text, List<(int Start, int End)> tokens, int form)
    {
        var first = form;
        for (var i = form - 1; i >= 0 && form - i <= MaxWords; i--)
        {
            if (!IsNamePart(text, tokens[i], isLast: i == form - 1) || (i < form - 1 && text.AsSpan(tokens[i].End, tokens[i + 1].Start - tokens[i].End).IndexOfAny("|\t") >= 0))
            {
                break;
            }

            first = i;
        }

        while (first < form && (s_leading.Contains(Bare(text, tokens[first])) || !IsCapital(text, tokens[first])))
        {
            first++;
        }

        return first < form ? AfterBoard(text, tokens, first, form) : null;
    }

    /// <summary>"The Board of Directors of Acme" speaks for Acme.</summary>
    private static int AfterBoard(string text, List<(int Start, int End)> tokens, int first, int form)
    {
        var of = Enumerable.Range(first, form - first).FirstOrDefault(i => Bare(text, tokens[i]) is "of" && i + 1 < form && i > first && Bare(text, tokens[i - 1]) is "Directors" or "Board" or "Trustees", -1);
        return tokens[of < 0 ? first : of + 1].Start;
    }

    /// <summary>"Acme", "3M", "eBay" and "nÓg" are words of names.</summary>
    private static bool IsCapital(string text, (int Start, int End) token) => char.IsAsciiDigit(text[token.Start]) || text.AsSpan(token.Start, token.End - token.Start).IndexOfAnyInRange('A', 'Z') >= 0 || char.IsUpper(text[token.Start]) || (token.End - token.Start > 1 && char.IsUpper(text[token.Start + 1]));

    private static string Bare(string text, (int Start, int End) token) => text[token.Start..token.End].Trim(',', '.', ';', ':', '(', ')', '"', '“', '”');

    private static bool IsNamePart(string text, (int Start, int End) token, bool isLast)
    {
        var word = text[token.Start..token.End];
        var stops = word[^1] is '.' or ';' or ':' or '!' or '?' && word.Length > 2 && !(word.ToLowerInvariant() is "pte." or "pvt." or "pty." or "co." or "bros." or "st.") || (word[^1] == ',' && !isLast);
        stops = stops || (word[^1] == ')' && !(isLast && token.Start > 0 && text[token.Start - 1] == '('));
        return !stops && word[0] is not '(' && (IsCapital(text, token) || s_within.Contains(word));
    }

    private static ReadOnlySpan<char> Token(string text, (int Start, int End) token) => text.AsSpan(token.Start, token.End - token.Start);

    /// <summary>Characters of the longest legal form, stops and brackets counted.</summary>
    private const int LongestForm = 24;

    /// <summary>First letters of the few forms that are also written small.</summary>
    private static readonly SearchValues<char> s_smallStarts = SearchValues.Create("mpgil");

    private static bool IsForm(ReadOnlySpan<char> token)
    {
        if (token.Length > LongestForm || (char.IsAsciiLetterLower(token[0]) && !s_smallStarts.Contains(token[0])))
        {
            return false;
        }

        Span<char> letters = stackalloc char[LongestForm], folded = stackalloc char[LongestForm];
        var trimmed = token.Trim(",;:)(\"”!?");
        var form = letters[..WithoutStops(trimmed, letters)];
        form.ToLowerInvariant(folded);
        return form.Length > 1 && (s_capitals.Contains(form) || (char.IsUpper(form[0]) && s_small.Contains(folded[..form.Length])) || form is "mbH" or "gGmbH" or "gAG" or "plc" or "gmbh" or "llc" or "llp" || token is "inc." or "inc.," or "ltée" or "ltd.");
    }

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_capitals = s_capitalForms.GetAlternateLookup<ReadOnlySpan<char>>(), s_small = s_forms.GetAlternateLookup<ReadOnlySpan<char>>();

    private static int WithoutStops(ReadOnlySpan<char> text, Span<char> letters)
    {
        var count = 0;
        foreach (var c in text)
        {
            letters[count] = c;
            count += c == '.' ? 0 : 1;
        }

        return count;
    }

    private static List<(int Start, int End)> Tokens(string text)
    {
        var tokens = new List<(int, int)>();
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '|' or '·' or '•' or '(' or '"' or '“' or '„' or TemplateBlanks.Paint))
            {
                at++;
            }

            var start = at;
            while (at < text.Length && !(char.IsWhiteSpace(text[at]) || text[at] is '|' or '·' or '•' or TemplateBlanks.Paint))
            {
                at++;
            }

            if (at > start)
            {
                tokens.Add((start, at));
            }
        }

        return tokens;
    }
}
