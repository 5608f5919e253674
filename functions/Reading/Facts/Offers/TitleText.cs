namespace Reading.Facts.Offers;

/// <summary>Where a job's title begins and ends in running text.</summary>
internal static class TitleText
{
    /// <summary>Words of the longest title.</summary>
    public const int MaxWords = 9;

    /// <summary>Words after "as a" that begin no title.</summary>
    private static readonly HashSet<string> s_notTitles = new(StringComparer.OrdinalIgnoreCase)
    {
        "condition", "result", "matter", "regular", "employee", "company", "gesture", "member", "reminder", "part", "valued", "whole", "lump", "guide", "percentage", "follows", "set", "well", "soon", "of", "such", "you", "we", "it", "described", "outlined", "stated", "agreed", "discussed",
        "per", "required", "needed", "long", "early", "result", "non-exempt", "exempt", "an", "at-will", "participant", "token", "new", "newcomer", "taxable", "reimbursement", "one-time", "defined", "amended", "listed", "determined", "applicable", "if", "appropriate", "noted", "may", "service", "basis", "salaried", "hourly", "resident", "thank",
        "compensation", "bonus", "base", "salary", "far", "much", "many", "soon", "possible", "usual", "from", "to", "other", "follow", "separate", "single", "cash", "foreign", "uk", "us", "dig", "du", "vi", "ett", "en", "ein", "eine", "nossa", "parte", "previsto",
    };

    private static readonly HashSet<string> s_connectors = new(StringComparer.OrdinalIgnoreCase) { "of", "and", "&", "de", "d", "du", "des", "für", "und", "och", "og", "e", "et", "en", "/", "-", "–", "la", "le", "the", "von", "y", "do", "da", "van", "of", "|" };

    private static readonly HashSet<string> s_leading = new(StringComparer.OrdinalIgnoreCase) { "full-time", "part-time", "permanent", "regular", "temporary", "exempt", "salaried", "our", "a", "an", "the", "new", "first", "summer", "der", "die", "das", "een", "en", "ett", "ein", "eine", "einen", "fulltime", "contract", "interim-based" };

    /// <summary>Words that end a title written in small letters.</summary>
    private static readonly HashSet<string> s_ends = new(StringComparer.OrdinalIgnoreCase)
    {
        "at", "with", "in", "on", "for", "starting", "reporting", "based", "within", "to", "from", "effective", "commencing", "located", "under", "by", "who", "hos", "i", "med", "vid", "på", "til", "au", "à", "chez", "bij", "em", "no", "na", "para", "bei", "am", "im", "an", "ab", "zum", "mit", "using", "working", "contrat", "sein", "aan", "vanuit", "per", "fra", "från", "som", "as", "but", "is", "will", "you", "we", "if", "nos", "dans", "sur", "pour", "avec", "ved", "op", "met", "voor", "om", "com", "con", "ao", "unter", "our", "this", "that", "beginning", "hvor", "i", "where", "during", "a", "dal", "presso", "nel", "nella", "unserem", "into", "joining", "has",
    };

    /// <summary>Ranks that are followed by their field: "Vice President, Credit Risk".</summary>
    private static readonly CueTable<bool> s_ranks = new((true, "president;director;manager;head;lead;partner;officer;vp;professor;associate;counsel;engineer;principal;leiter;leiterin;specialist;analyst;executive;fellow;supervisor;coordinator;scientist;designer;consultant;staff"));

    private static readonly CueTable<bool> s_rungs = new((true, "grade;level;band;job level;job grade;stufe;niveau;nivå;nível;schaal;step"));

    /// <summary>"Senior Optical Engineer, Grade S3" is a title and a level.</summary>
    public static string WithoutLevel(string title)
    {
        var comma = title.LastIndexOfAny([',', '–', '|']);
        return comma > 0 && s_rungs.In(title.AsSpan(comma..)) is [{ Start: <= 2 }, ..] ? title[..comma].TrimEnd() : title;
    }

    public static string WithoutLead(string title)
    {
        while (title.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && s_leading.Contains(title[..blank]))
        {
            title = title[(blank + 1)..];
        }

        return title;
    }

    public static string? TitleAfter(string text, int start)
    {
        var at = SkipLead(text, start);
        if (at >= text.Length || !char.IsLetter(text[at]))
        {
            return null;
        }

        var capital = char.IsUpper(text[at]);
        var (end, words) = (at, 0);
        for (var next = at; next < text.Length && words < MaxWords;)
        {
            var wordEnd = WordEnd(text, next);
            var word = text[next..wordEnd].Trim('"', '“', '”', '*', '\'');
            if (word.Length == 0 || IsRomancePlace(text, at, word, wordEnd) || (s_ends.Contains(word) && !IsField(text, word, wordEnd, words)) || (words == 0 && s_notTitles.Contains(word)) || text[next] is '(' or TemplateBlanks.Paint)
            {
                break;
            }

            var connects = s_connectors.Contains(word) || word.StartsWith("d'", StringComparison.Ordinal) || word.StartsWith("d’", StringComparison.Ordinal);
            if (capital && !word.Any(char.IsUpper) && !char.IsAsciiDigit(word[0]) && !connects && !s_frenchRanks.Contains(word) && !(words > 0 && (IsAfterField(text, at, next) || IsRomance(text, at, next, word) || IsRomanceField(text, at, word) || LeadsToJob(text, next))))
            {
                break;
            }

            words++;
            end = connects && !word.Contains('\'', StringComparison.Ordinal) && !word.Contains('’', StringComparison.Ordinal) ? end : wordEnd;
            if (wordEnd >= text.Length || !GoesOn(text, at, ref wordEnd, capital))
            {
                break;
            }

            next = wordEnd + 1;
        }

        var title = text[at..end].Trim(' ', ',', '.', '"', '“', '”', '-', '–', ':', '/', '*', '\'', '’');
        title = WithoutLevel(title);
        return title.Length > 2 && title.Any(char.IsLower) | title.Length < 60 && !s_notTitles.Contains(title) ? title : null;
    }

    /// <summary>Words that join the parts of a title in French, Portuguese and Spanish, which write what follows small.</summary>
    private static readonly HashSet<string> s_romance = new(StringComparer.Ordinal) { "di", "della", "delle", "dei", "degli", "de", "du", "des", "da", "do", "das", "dos", "del", "et", "e", "y", "la", "les", "le", "en" };

    private static readonly HashSet<string> s_romanceEnds = new(StringComparer.Ordinal)
    {
        "rattaché", "rattachée", "statut", "basé", "basée", "selon", "coefficient", "niveau", "position", "cadre", "moyennant", "notre", "nos", "votre", "société", "entreprise", "placé", "placée", "cette", "ce", "l", "nuestra", "nuestro", "nossa", "nosso", "empresa", "con", "com", "em", "reportando", "baseado", "baseada", "tipo", "partir",
    };

    /// <summary>"Cheffe de projet", "Directrice des ressources humaines": behind a joining word the title goes on in small letters.</summary>
    private static bool IsRomance(string text, int start, int at, string word) =>
        !s_romanceEnds.Contains(word) && !s_determiners.Contains(word) && word.Length > 1 && text[start..at].Split(' ', '\'', '’').Any(s_romance.Contains) && text[start..at].Split(' ', '\'', '’').Skip(1).Any(part => s_romance.Contains(part) || part == "d")
        || text[start..at].Split(' ').Any(part => part.StartsWith("d'", StringComparison.Ordinal) || part.StartsWith("d’", StringComparison.Ordinal)) && !s_romanceEnds.Contains(word);

    /// <summary>What French, Portuguese and Spanish titles begin with; their field stands behind in small letters: "Responsable supply chain".</summary>
    private static readonly CueTable<bool> s_romanceRanks = new(
        (true, "responsable;chargé;chargée;chef;cheffe;directeur;directrice;ingénieur;ingénieure;technicien;technicienne;architecte;conseiller;conseillère;analyste;développeur;développeuse;contrôleur;contrôleuse;attaché;attachée;gestionnaire;juriste;acheteur;acheteuse;gerente;analista;coordenador;coordenadora;diretor;diretora;engenheiro;engenheira;especialista;jefe;jefa;director;directora;ingeniero;ingeniera;técnico;técnica;responsabile;*cien;*cienne;*iste;*trice;*ateur;*ière;*eiro;*eira"));

    /// <summary>"Responsable de Almacén en Zaragoza": behind a French or Spanish title a capital after "en" is a place; "Inkoop en Logistiek" is Dutch.</summary>
    private static bool IsRomancePlace(string text, int start, string word, int end) =>
        word == "en" && end + 1 < text.Length && char.IsUpper(text[end + 1]) && s_romanceRanks.In(text.AsSpan(start..Math.Min(text.Length, start + RankLength))) is [{ Start: 0 }, ..];

    private static bool IsRomanceField(string text, int start, string word) =>
        s_romanceRanks.In(text.AsSpan(start..Math.Min(text.Length, start + RankLength))) is [{ Start: 0 }, ..] && !s_romanceEnds.Contains(word) && !s_determiners.Contains(word) && !s_ends.Contains(word) && word.All(char.IsLetter) && !s_verbs.Contains(word);

    /// <summary>Characters of the longest rank.</summary>
    private const int RankLength = 16;

    private static readonly HashSet<string> s_verbs = new(StringComparer.Ordinal) { "est", "sera", "qui", "que", "dont", "es", "será", "que", "quien", "è", "sarà", "che", "vous", "nous", "il", "elle", "ou", "puis", "dès", "à", "avec", "par", "un", "une", "um", "uma", "una", "su", "sua", "seu", "is", "will", "who", "and" };

    /// <summary>Words in small letters that may stand before the one that names the work: "Senior software development engineer".</summary>
    private const int SmallWords = 3;

    /// <summary>Whether words in small letters lead to one that names work before anything ends the title.</summary>
    private static bool LeadsToJob(string text, int at)
    {
        for (var i = 0; i < SmallWords && at < text.Length; i++)
        {
            var end = WordEnd(text, at);
            var word = text[at..end];
            if (word.Length == 0 || s_ends.Contains(word) || char.IsUpper(word[0]))
            {
                return false;
            }

            if (OfferRole.HasJobWord(word))
            {
                return true;
            }

            if (end >= text.Length || text[end] != ' ')
            {
                return false;
            }

            at = end + 1;
        }

        return false;
    }

    /// <summary>"en cybersécurité" names the field of a French title; "en Valencia" names a place, and "en" is more words elsewhere.</summary>
    private static bool IsField(string text, string word, int end, int words) =>
        words > 0 && word == "en" && end + 2 < text.Length && char.IsLower(text[end + 1]) && !s_determiners.Contains(text[(end + 1)..WordEnd(text, end + 1)]) && WordEnd(text, end + 1) - end > MinFieldLength;

    private static readonly HashSet<string> s_determiners = new(StringComparer.Ordinal) { "nuestro", "nuestra", "nuestras", "nuestros", "notre", "nos", "nosso", "nossa", "onze", "contrat", "contrato", "régimen", "regime" };

    private static bool IsAfterField(string text, int start, int at) => text.AsSpan(start, at - start).TrimEnd().EndsWith(" en") || text[at..].StartsWith("en ", StringComparison.Ordinal);

    /// <summary>Letters of the shortest field after "en", its blank counted.</summary>
    private const int MinFieldLength = 6;

    /// <summary>Ranks that French titles write small.</summary>
    private static readonly HashSet<string> s_frenchRanks = new(StringComparer.Ordinal) { "senior", "junior", "confirmé", "confirmée", "principal", "principale", "adjoint", "adjointe", "délégué", "déléguée", "expérimenté", "expérimentée", "back-end", "front-end", "full-stack", "backend", "frontend", "fullstack" };

    private static int SkipLead(string text, int start)
    {
        var at = start;
        while (true)
        {
            while (at < text.Length && text[at] is ' ' or '\'' or '’' or '“' or '"' or '*' or ':' or '„' or '«')
            {
                at++;
            }

            var end = WordEnd(text, at);
            if (end < text.Length && end > at && text[at..end] is "unchanged" or "same" or "still")
            {
                at = text[end] == ',' ? end + 1 : end;
                continue;
            }

            if (end == at || !s_leading.Contains(text[at..end]) || end >= text.Length)
            {
                return at;
            }

            at = end;
        }
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            if (GenderEnd(text, at) is var gender && gender > at)
            {
                at = gender;
                continue;
            }

            if (text[at] is ',' or ';' or ':' or '(' or ')' or '!' or '?' or '„' or '|' || (text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]))))
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static readonly HashSet<string> s_genders = new(StringComparer.Ordinal) { "in", "innen", "frau", "e", "ne", "euse", "rice", "trice", "ière", "a", "o" };

    /// <summary>The end of what a title says for the other gender: "Projektleiter:in", "Entwickler/-in", "Chargé(e)"; the place itself where nothing of it stands there.</summary>
    public static int GenderEnd(string text, int at)
    {
        if (at == 0 || !char.IsLetter(text[at - 1]) || text[at] is not (':' or '*' or '_' or '/' or '(' or '·' or '.'))
        {
            return at;
        }

        var start = at + 1 < text.Length && text[at + 1] == '-' ? at + 2 : at + 1;
        var end = start;
        while (end < text.Length && char.IsLower(text[end]))
        {
            end++;
        }

        var closes = text[at] != '(' || (end < text.Length && text[end] == ')');
        return closes && s_genders.Contains(text[start..end]) && (end == text.Length || !char.IsLetterOrDigit(text[end])) ? end + (text[at] == '(' ? 1 : 0) : at;
    }

    /// <summary>"Hillsboro, Oregon" behind a title's comma is no field of work.</summary>
    private static bool IsPlaceWithState(string text, int at) => WordEnd(text, at) is var end && end + 2 < text.Length && text[end] == ',' && char.IsUpper(text[end + 2]);

    private static readonly HashSet<string> s_weekdays = new(StringComparer.Ordinal) { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" };

    /// <summary>After a blank the title goes on; after a comma only where a rank is followed by its field.</summary>
    private static bool GoesOn(string text, int start, ref int end, bool capital)
    {
        if (text[end] == ' ')
        {
            return true;
        }

        if (text[end] != ',' || !capital || end + 2 >= text.Length || !char.IsUpper(text[end + 2]))
        {
            return false;
        }

        var words = Words.Of(text[start..end]);
        var field = text[(end + 2)..WordEnd(text, end + 2)];
        if ((!s_ranks.IsIn(words[^1].Folded) && !OfferRole.HasJobWord(words[^1].Folded)) || IsPlaceWithState(text, end + 2) || s_weekdays.Contains(field) || PlaceNames.IsKnown(field) || CompanyNames.In(text[(end + 2)..Math.Min(text.Length, end + 40)]).FirstOrDefault() is { End: > 0, Start: 0 })
        {
            return false;
        }

        end++;
        return true;
    }
}
