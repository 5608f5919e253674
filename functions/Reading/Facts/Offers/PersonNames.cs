namespace Reading.Facts.Offers;

/// <summary>Tells people's names from other capitalised words.</summary>
internal static class PersonNames
{
    /// <summary>Words of the longest name, particles included.</summary>
    private const int MaxWords = 6;

    private static readonly HashSet<string> s_honorifics = new(StringComparer.OrdinalIgnoreCase)
    {
        "exma", "exmo", "dra", "eng", "engª", "arq", "lic", "officer", "lieutenant", "captain", "sergeant", "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "madam", "herr", "herrn", "frau", "monsieur", "madame", "mademoiselle", "m", "mme", "mlle", "me",
        "meneer", "mevrouw", "dhr", "mevr", "hr", "fru", "sr", "sra", "senhor", "senhora", "señor", "señora", "don", "doña", "dª", "dña", "sig", "shri", "smt", "er", "san", "dipl", "ing", "phd", "dott", "ir", "drs", "mag",
    };

    private static readonly HashSet<string> s_particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "van", "von", "de", "da", "do", "dos", "das", "del", "della", "di", "du", "der", "den", "ter", "ten", "la", "le", "el", "al", "bin", "binti", "binte", "bte", "bint", "ben", "anak", "a/p", "ibn", "af", "av", "zu", "zur", "y", "e", "st", "'t", "a/l", "s/o", "d/o", "op",
    };

    /// <summary>Words that stand in titles, companies and headings and not in names.</summary>
    private static readonly HashSet<string> s_otherWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "manager", "director", "head", "chief", "officer", "president", "vice", "vp", "svp", "evp", "ceo", "cto", "cfo", "coo", "cpo", "lead", "leader", "engineer", "engineering", "senior", "junior",
        "principal", "staff", "team", "human", "resources", "people", "talent", "recruiter", "recruiting", "acquisition", "partner", "founder", "co", "cofounder", "operations", "sales", "product",
        "marketing", "finance", "legal", "hr", "general", "executive", "managing", "group", "company", "inc", "ltd", "llc", "gmbh", "ag", "offer", "letter", "employment", "dear", "private",
        "confidential", "the", "your", "our", "you", "we", "re", "subject", "position", "department", "office", "street", "road", "avenue", "suite", "floor", "date", "leiter", "leiterin", "geschäftsführer",
        "geschäftsführerin", "vorstand", "personal", "personalleiter", "personalleiterin", "personalabteilung", "directeur", "directrice", "responsable", "chef", "directeurs", "bereichsleiter", "abteilungsleiter", "abteilungsleiterin", "teamleiter", "teamleiterin",
        "verkställande", "avdelningschef", "personalchef", "direktor", "direktør", "diretor", "diretora", "gerente", "jefe", "director", "directora", "recursos", "humanos", "services", "technology", "technologies", "software", "data",
        "research", "development", "design", "customer", "success", "security", "platform", "systems", "supervisor", "coordinator", "specialist", "analyst", "architect", "consultant", "scientist", "secretary", "chair", "chairman", "board", "controller", "treasurer",
        "signature", "signed", "accepted", "agreed", "name", "title", "sincerely", "regards", "university", "hospital", "school", "bank", "mentor", "dean", "provost", "registrar", "superintendent", "owner", "regional", "global", "area", "country", "plant", "site", "deputy", "assistant", "associate",
        "total", "rewards", "base", "salary", "bonus", "equity", "benefits", "start", "end", "hello", "hi", "hey", "congratulations", "welcome", "please", "thank", "thanks", "best", "kind", "warm", "yours", "contract", "agreement", "practice", "clinical", "nursing", "ward", "technical", "commercial", "digital", "creative", "growth", "counsel", "credit", "risk",
        "summary", "law", "governing", "however", "terms", "term", "detail", "details", "item", "value", "component", "amount", "basis", "description", "compensation", "statement", "page", "plan", "location", "remote", "hybrid", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
        "annual", "monthly", "vertragsangebot", "arbeitsvertrag", "angebot", "stelle", "entwicklung", "vertrieb", "technik", "hiring", "committee", "compensation", "this", "that", "if", "in", "on", "at", "for", "from", "to", "as", "by", "and", "or", "of", "with", "it", "is", "internship", "program", "programme", "formal", "informal",
    };

    /// <summary>The name without "Dr.", "Frau" and the like.</summary>
    public static string WithoutHonorific(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindIndex(words, word => !IsHonorific(word));
        return first < 0 ? "" : string.Join(' ', words, first, words.Length - first).Trim(s_around);
    }

    private static readonly char[] s_around = [' ', ',', '.', ';', ':', '!', '*'];

    private static bool IsHonorific(string word) =>
        s_honorifics.Contains(word.TrimEnd('.', ',')) || (word.Length is > 2 and < 11 && word[^1] == '.' && word.IndexOf('.', StringComparison.Ordinal) is > 1);

    /// <summary>Whether a text is a person's name and nothing else, with a given and a family name.</summary>
    public static bool IsFullName(string text)
    {
        var name = WithoutHonorific(text);
        return name.Length > 3 && First(name, 0) is { } found && found.Start == 0 && found.End == name.Length && name.Contains(' ', StringComparison.Ordinal);
    }

    /// <summary>The first name of two or more words from a place on; null where there is none.</summary>
    public static (int Start, int End)? First(string text, int from, int minWords = 2)
    {
        var at = from;
        while (at < text.Length)
        {
            while (at < text.Length && !(char.IsUpper(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))))
            {
                at++;
            }

            var (end, words, start) = NameFrom(text, at);
            if (words >= minWords)
            {
                return (start, end);
            }

            at = Math.Max(end, at + 1);
        }

        return null;
    }

    private static (int End, int Words, int Start) NameFrom(string text, int from)
    {
        var (at, end, words, start) = (from, from, 0, from);
        for (var i = 0; i < MaxWords + 2 && at < text.Length; i++)
        {
            var wordEnd = WordEnd(text, at);
            var word = text[at..wordEnd];
            if (word.Length == 0)
            {
                break;
            }

            if (words == 0 && s_honorifics.Contains(word.TrimEnd('.')))
            {
                at = NextWord(text, wordEnd + (wordEnd < text.Length && text[wordEnd] == '.' ? 1 : 0));
                start = at;
                continue;
            }

            var counts = char.IsUpper(word[0]) && !s_otherWords.Contains(word) && !IsShout(word, text);
            if (!counts && !(words > 0 && s_particles.Contains(word)))
            {
                break;
            }

            if (counts)
            {
                words++;
                end = wordEnd - PossessiveLength(word) + (wordEnd < text.Length && text[wordEnd] == '.' && wordEnd - at == 1 ? 1 : 0);
                if (PossessiveLength(word) > 0)
                {
                    break;
                }
            }

            wordEnd = counts ? end : wordEnd;
            if (wordEnd >= text.Length || text[wordEnd] != ' ' && text[wordEnd] != '\u00A0')
            {
                break;
            }

            at = NextWord(text, wordEnd);
        }

        return (end, words, start);
    }

    /// <summary>"Zbigniew Orłowski's team" names Zbigniew Orłowski.</summary>
    private static int PossessiveLength(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is '\'' or '’' ? 2 : word.Length > 3 && word[^2] == 's' && word[^1] is '\'' or '’' ? 1 : 0;

    /// <summary>Capitals throughout are a name only where the whole text is written so ("TAMSIN HOLLOWAY").</summary>
    private static bool IsShout(string word, string text) => word.Length > 1 && word.All(c => !char.IsLower(c)) && text.Any(char.IsLower);

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || text[at] is '-' or '\'' or '’' or '‐' or '‑' || (text[at] == '/' && at + 1 < text.Length && char.IsLower(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static int NextWord(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
        {
            at++;
        }

        return at;
    }
}
