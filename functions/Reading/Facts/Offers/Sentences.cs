namespace Reading.Facts.Offers;

/// <summary>Where the sentences of a paragraph begin and end.</summary>
internal static class Sentences
{
    /// <summary>Words that a full stop belongs to; a single letter or a number of up to two digits ("1. Juli") is one too.</summary>
    private static readonly HashSet<string> s_abbreviations = new(StringComparer.Ordinal)
    {
        "mr", "mrs", "ms", "dr", "prof", "st", "no", "nr", "approx", "ca", "bzw", "inkl", "zzgl", "vgl", "ggf", "gem", "evtl", "mme", "mlle", "sra", "sr",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "vs", "etc", "incl", "excl", "max", "min", "dipl", "ing", "mag", "sra", "jr", "univ", "na", "tel", "kr",
        "dª", "dña", "lakh", "rs", "dott", "sig", "avv", "arq", "eng", "engª", "att", "hr", "fr", "str",
    };

    /// <summary>Company endings: a stop after them ends a sentence only before a word that begins one.</summary>
    private static readonly HashSet<string> s_companyEndings = new(StringComparer.Ordinal)
    {
        "inc", "ltd", "co", "corp", "llc", "pte", "pvt", "pty", "ltda", "bros", "plc", "cie", "gmbh", "v", "a",
    };

    private static readonly HashSet<string> s_starters = new(StringComparer.Ordinal)
    {
        "you", "your", "the", "this", "we", "our", "in", "on", "if", "to", "please", "as", "it", "i", "subject", "sie", "wir", "ihr", "ihre", "vous", "nous", "votre",
        "du", "vi", "je", "wij", "você", "a", "o", "there", "employment", "all", "any", "for", "with", "after", "before", "during",
    };

    /// <summary>Each sentence as start and end, blanks at both ends left out.</summary>
    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length - 1; i++)
        {
            if (text[i] is '.' or '!' or '?' or '。' && EndsHere(text, start, i))
            {
                yield return (start, i + 1);
                start = SkipBlanks(text, i + 1);
            }
        }

        if (start < text.Length)
        {
            yield return (start, text.Length);
        }
    }

    private static bool EndsHere(string text, int start, int at)
    {
        if (text[at] == '。')
        {
            return true;
        }

        var next = SkipBlanks(text, at + 1);
        if (next == at + 1 || next >= text.Length || char.IsLower(text[next]))
        {
            return false;
        }

        return text[at] != '.' || !IsAbbreviated(text, start, at, next);
    }

    private static bool IsAbbreviated(string text, int start, int stop, int next)
    {
        var begin = stop;
        while (begin > start && char.IsLetterOrDigit(text[begin - 1]))
        {
            begin--;
        }

        var word = text[begin..stop].ToLowerInvariant();
        if (word.Length > 0 && word.All(char.IsAsciiDigit))
        {
            return word.Length <= 2 && (begin == 0 || !IsStarter(text, next));
        }

        return s_companyEndings.Contains(word)
            ? !IsStarter(text, next)
            : s_abbreviations.Contains(word) || (word.Length == 1 && !IsStarter(text, next));
    }

    private static bool IsStarter(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return s_starters.Contains(text[at..end].ToLowerInvariant());
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
