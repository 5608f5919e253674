namespace Reading.Facts.Offers;

/// <summary>Names of places in running text, and the sites they stand beside.</summary>
internal static class PlaceNames
{
    /// <summary>Words of the longest place: "Research Triangle Park, North Carolina".</summary>
    private const int MaxWords = 6;

    public static CueTable<bool> Kinds { get; } = new(
        (true, "fab;taproom;mill;centre;center;terminal;shop;restaurant;hotel;school;support center;support centre;distribution center;distribution centre;fulfillment center;technical center;technical centre;service center;data center;data centre;works;refinery;shipyard;brewery;bakery;kitchen;farm;mine;port;zentrale;niederlassung;office;offices;site;headquarters;hq;location;campus;hub;studio;surgery;clinic;plant;factory;store;lab;laboratory;premises;facility;branch;warehouse;büro;kontor;kontoret;kantoor;hospital;depot;yard;works;district"));

    /// <summary>Names that are places whatever stands around them: countries and American states, enough to tell "Engineer, Texas" from a field of work.</summary>
    private static readonly HashSet<string> s_known = new(StringComparer.OrdinalIgnoreCase)
    {
        "Germany", "France", "Ireland", "Netherlands", "Sweden", "Denmark", "Norway", "Switzerland", "India", "Singapore", "Japan", "Canada", "Brazil", "Australia", "England", "Scotland", "Wales", "Finland", "Spain", "Italy", "Portugal", "Austria", "Belgium", "Poland", "Mexico", "Texas", "California", "Ontario", "London",
        "Paris", "Berlin", "Munich", "Dublin", "Amsterdam", "Stockholm", "Copenhagen", "Oslo", "Zurich", "Zürich", "Tokyo", "Sydney", "Melbourne", "Toronto", "Vancouver", "Seattle", "Boston", "Chicago", "Austin", "Denver", "Bengaluru", "Bangalore", "Hyderabad", "Mumbai", "EMEA", "APAC", "US", "UK", "USA",
        "Hamburg", "München", "Lyon", "Rotterdam", "Göteborg", "Madrid", "Barcelona", "Lisbon", "Lisboa", "Milan", "Vienna", "Wien", "Brussels", "Helsinki", "Manchester", "Edinburgh", "Glasgow", "Atlanta", "Dallas", "Houston", "Miami", "Philadelphia", "Phoenix", "Portland", "Washington", "Virginia", "Florida", "Georgia", "Massachusetts", "Colorado", "Illinois",
    };

    /// <summary>Capitalised words that follow "in" and are no places.</summary>
    private static readonly HashSet<string> s_notPlaces = new(StringComparer.OrdinalIgnoreCase)
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "rsus", "usd", "eur", "gbp", "inr", "vollzeit", "teilzeit", "company", "q1", "q2", "q3", "q4", "year", "addition", "exhibit", "appendix", "section", "schedule", "annexure", "cover", "januar", "februar", "märz", "mai", "juni",
        "juli", "oktober", "dezember", "the", "our", "your", "accordance", "höhe", "raten", "form", "monatsraten", "will", "full", "year", "kraft", "verbindung", "einer", "ihrem", "sek", "nok", "dkk", "chf", "i", "du", "vi", "ett", "cad", "stock", "equity", "annex", "attachment", "clause", "article", "part", "human", "product", "sales", "engineering", "finance", "marketing", "operations", "cash",
        "company", "company's", "company’s", "firm", "firm's", "firm’s", "team", "abhängigkeit", "bezug", "absprache", "textform", "schriftform", "elternzeit", "you", "we", "any", "this", "lieu", "consideration", "tranchen", "regime", "anexo", "at-will", "will", "least", "group", "all", "no", "1", "r&d", "lohn", "brutto", "general", "order", "good", "case", "full-time", "part-time", "principle", "writing", "person", "fiscal", "respect", "return", "recognition", "line", "kind", "arrears", "equal", "total", "cash", "addition", "summe", "euro", "monat", "jahr", "bezug", "rahmen", "zukunft", "bereich", "abteilung", "tant", "qualité", "cas", "vue", "outre", "euros", "december", "christmas", "personalabteilung", "personalwesen", "abteilung", "direction", "band", "grade", "level", "rue", "avenue", "boulevard", "quai", "chemin", "allée", "route", "calle", "rua", "avenida", "street", "department", "dept", "home", "head",
    };

    /// <summary>Whether a word is a place for certain.</summary>
    public static bool IsKnown(string word) => s_known.Contains(word.Trim('.', ',', ')')) || MoneyPlaces.CurrencyOf(word.Trim('.', ',', ')')) is not null;

    /// <summary>"based at our Parkmore campus in Galway": the city behind the site.</summary>
    public static string? CityBehind(string text, string place)
    {
        var end = text.IndexOf(place, StringComparison.Ordinal) + place.Length;
        var rest = text[end..Math.Min(text.Length, end + 40)];
        return Kinds.In(rest) is [{ Start: <= 2 } site, ..] && rest.AsSpan(site.End).StartsWith(" in ") ? PlaceAfter(text, end + site.End + 4) : null;
    }

    /// <summary>The town beside a postal code at the end of an address: "York YO1", "44000 Nantes", "8017 JG Zwolle", "San Diego, CA 92121".</summary>
    public static string? InAddress(string text)
    {
        var parts = text.Split([',', '·', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts is [.., { } town, { Length: > 7 } state] && States.Contains(state.Split(' ')[0]) && state[^5..].All(char.IsAsciiDigit) && IsTown(town))
        {
            return $"{town}, {state[..2]}";
        }

        var words = parts is [.., { } last] ? last.Split(' ') : [];
        var first = Array.FindIndex(words, word => !word.Any(char.IsAsciiDigit) && word.Any(char.IsLower));
        var end = Array.FindLastIndex(words, word => !word.Any(char.IsAsciiDigit) && word.Any(char.IsLower)) + 1;
        var before = first > 0 && words[0].Length is 4 or 5 && words[0].All(char.IsAsciiDigit);
        var behind = first == 0 && end < words.Length && words[end].Length is 2 or 3 or 4 && char.IsAsciiLetterUpper(words[end][0]) && words[end].Any(char.IsAsciiDigit);
        var name = first >= 0 ? string.Join(' ', words[first..end]) : "";
        return (before || behind) && first <= 2 && IsTown(name) ? name : null;
    }

    private static bool IsTown(string text) => text.Length > 2 && PlaceAfter(text, 0) == text;

    /// <summary>States and provinces by their two letters: "Nashville, TN" is a place whatever the town.</summary>
    public static HashSet<string> States { get; } = new(StringComparer.Ordinal)
    {
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC",
        "ON", "QC", "BC", "AB", "MB", "SK", "NS", "NB", "NL", "PE", "NSW", "VIC", "QLD", "TAS", "ACT",
    };

    /// <summary>The capitalised words after "based in (our)": a city, and what follows its comma.</summary>
    public static string? PlaceAfter(string text, int at)
    {
        at = SkipArticles(text, at);
        if (at >= text.Length || !char.IsUpper(text[at]))
        {
            return null;
        }

        var (end, words) = (at, 0);
        for (var next = at; next < text.Length && words < MaxWords;)
        {
            var wordEnd = next;
            while (wordEnd < text.Length && (char.IsLetterOrDigit(text[wordEnd]) || text[wordEnd] is '-' or '\'' or '’' or '.' || (text[wordEnd] == '&' && wordEnd > next && wordEnd + 1 < text.Length && char.IsUpper(text[wordEnd + 1]))))
            {
                wordEnd++;
            }

            var word = text[next..wordEnd].TrimEnd('.');
            var connects = words > 0 && !(wordEnd < text.Length && text[wordEnd] == ',') && word is "am" or "an" or "de" or "do" or "da" or "upon" or "of" or "the" or "la" or "el" or "der" or "le" or "sur";
            if (word.Length == 0 || !(char.IsUpper(word[0]) || connects) || s_notPlaces.Contains(word) || Kinds.IsIn(word))
            {
                break;
            }

            words++;
            end = connects ? end : next + word.Length;
            if (wordEnd < text.Length && text[wordEnd] == ',' && wordEnd + 2 < text.Length && text[wordEnd + 1] == ' ' && char.IsUpper(text[wordEnd + 2]) && !(words > 1 && text.AsSpan(at, end - at).Contains(',')))
            {
                next = wordEnd + 2;
            }
            else if (wordEnd < text.Length && text[wordEnd] == ' ' && !text.AsSpan(next, wordEnd - next).EndsWith("."))
            {
                next = wordEnd + 1;
            }
            else
            {
                break;
            }
        }

        var place = text[at..end].Trim(' ', ',');
        return words > 0 && place.Length > 1 && DateText.Find(place).Count == 0 && CompanyNames.In(place).FirstOrDefault().End == 0 && !OfferRole.HasJobWord(place) ? place : null;
    }

    private static int SkipArticles(string text, int at)
    {
        while (true)
        {
            while (at < text.Length && text[at] is ' ' or ':')
            {
                at++;
            }

            var end = text.IndexOf(' ', at);
            if (end < 0 || text.AsSpan(at, end - at) is not ("will" or "be" or "is" or "blir" or "är" or "er" or "ist" or "wird" or "sera" or "fixé" or "fixée" or "situé" or "située" or "liegt" or "located" or "based" or "est" or "wordt" or "será" or "é" or "es" or "in" or "i" or "à" or "en" or "em" or "at" or "primarily" or "our" or "The" or "the" or "unserem" or "unser" or "notre" or "ons" or "vårt" or "nosso" or "nuestra" or "central" or "downtown" or "og" or "home" or "either"))
            {
                return at;
            }

            at = end;
        }
    }

    /// <summary>"our Denver office", "the Seattle, Washington headquarters", "Account Executive, Denver office".</summary>
    public static string? PlaceBefore(string text, int end)
    {
        var words = text[..end].TrimEnd().Split(' ');
        var first = words.Length;
        while (first > 0 && words.Length - first < 4 && words[first - 1].Length > 1 && char.IsUpper(words[first - 1][0]) && words[first - 1][^1] is not ('.' or ';' or ':') && !(first < words.Length && words[first - 1].EndsWith("S.A.,", StringComparison.Ordinal)) && !s_notPlaces.Contains(words[first - 1].TrimEnd(',')))
        {
            first--;
        }

        var led = first > 0 && (words[first - 1] is "our" or "the" or "unser" or "notre" or "in" or "at" || words[first - 1].EndsWith(',') || words[first - 1].EndsWith(':'));
        return (led ? Site(words, first) : null) ?? (Array.FindLastIndex(words, words.Length - 1, word => word.EndsWith(',')) is var comma and >= 0 && comma >= first - 1 && comma + 1 < words.Length ? Site(words, comma + 1) : null);
    }

    private static string? Site(string[] words, int first)
    {
        var place = string.Join(' ', words[first..]).Trim(',', ' ');
        return place.Length > 2 && !OfferRole.HasJobWord(place) && LabelVocabulary.Of(place) is null && place is not ("Human Resources" or "Home" or "Head" or "Company" or "Main") ? place : null;
    }

    /// <summary>Words of a site in the languages that put the place behind it: "escritório do Recife", "centro de Jaén", "usine de Lyon".</summary>
    public static CueTable<bool> Sites { get; } = new(
        (true, "team;équipe;équipes;equipe;equipo;teamet;office;offices;site;campus;plant;factory;lab;hub;headquarters;hq;branch;centre;center;studio;clinic;hospital;school;warehouse;store;büro;standort;werk;zentrale;niederlassung;hauptsitz;filiale;praxis;klinik;bureau;bureaux;siège;usine;agence;établissement;locaux;laboratoire;kantoor;vestiging;fabriek;hoofdkantoor;kontor;kontoret;fabrik;fabriken;anläggning;hovedkontor;hovedkontoret;kontorer;escritório;sede;unidade;fábrica;filial;loja;oficina;oficinas;centro;planta;tienda;delegación"));

    private static readonly HashSet<string> s_behindSite = new(StringComparer.Ordinal) { "in", "at", "di", "von", "à", "de", "du", "des", "te", "i", "på", "do", "da", "em", "no", "na", "en" };

    /// <summary>The place behind a site: "no nosso escritório do Recife".</summary>
    public static string? BehindSite(string text, int end)
    {
        var rest = text[end..].TrimStart();
        var blank = rest.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && s_behindSite.Contains(rest[..blank]) ? PlaceAfter(text, end + (text.Length - end - rest.Length) + blank) : null;
    }
}
