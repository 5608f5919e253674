using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>The currency a call is held in where none is said: that of the place, the money words or the forms of address that are spoken.</summary>
internal static class CallCurrency
{
    // Words of law, work and money that only one country has, and places beside those of the letters and guides.
    private static readonly PhraseTable<string> s_signs = new(
        ("INR", "lakh;lakhs;lpa;crore;crores;rupees;ctc;provident fund"),
        ("GBP", "pounds;quid;sterling;hmrc;nhs;ir35;national insurance"),
        ("EUR", "euros;euro;frau;herr;betriebsrat;apec;works council;benelux"),
        ("CHF", "francs"),
        ("SEK", "kronor"),
        ("JPY", "yen"),
        ("SGD", "cpf;lah"),
        ("CAD", "rrsp"),
        ("AUD", "superannuation;plus super;super on top;the super;including super;g'day;ute"),
        ("NZD", "kiwisaver"),
        ("BRL", "reais;clt;plr"),
        ("PLN", "zloty"),
        ("ZAR", "rand;ja nee"),
        ("USD", "dollars;bucks;401k;401(k);w-2;osha"),
        ("AED", "dirhams"));

    // Towns that letters and guides seldom name, and people in calls do.
    private static readonly PhraseTable<string> s_towns = new(
        ("INR", "gurgaon;coimbatore;kochi;jaipur;indore;lucknow;chandigarh;nagpur;surat;mysore;mysuru;visakhapatnam;thane"),
        ("GBP", "birmingham;aberdeen;cardiff;sheffield;liverpool;newcastle;nottingham;southampton;brighton;norwich;swansea;dundee;coventry;leicester;plymouth;derby;hull"),
        ("EUR", "limerick;waterford;the hague;dordrecht;leiden;groningen;haarlem;leipzig;dresden;hanover;nuremberg;bremen;bonn;essen;dortmund;mannheim;karlsruhe;graz;linz;salzburg;marseille;bordeaux;nantes;lille;strasbourg;rennes;montpellier;naples;turin;bologna;genoa;seville;bilbao;málaga;malaga;braga;antwerp;ghent;liège;tampere;turku;oulu;thessaloniki;tartu"),
        ("CHF", "lucerne;lugano;winterthur;st. gallen"),
        ("SEK", "västerås;örebro;umeå;helsingborg"),
        ("NOK", "tromsø;drammen;kristiansand"),
        ("DKK", "aalborg;esbjerg"),
        ("CAD", "quebec;québec;edmonton;winnipeg;halifax;ontario;alberta;manitoba;saskatoon;kelowna;mississauga"),
        ("AUD", "melbourne;hobart;darwin;queensland;gold coast;geelong;fremantle"),
        ("NZD", "christchurch;dunedin;tauranga"),
        ("BRL", "recife;curitiba;belo horizonte;porto alegre;brasília;brasilia;campinas"),
        ("PLN", "poznań;poznan;łódź;katowice"),
        ("ZAR", "durban;pretoria;sandton;stellenbosch"),
        ("PHP", "cebu;davao;makati;quezon city;taguig"),
        ("MYR", "johor;petaling jaya"),
        ("IDR", "bandung;surabaya"),
        ("KES", "mombasa"),
        ("NGN", "abuja"),
        ("AED", "sharjah"),
        ("SAR", "dammam"),
        ("MXN", "querétaro;queretaro;puebla;tijuana"),
        ("USD", "portland;boise;california;texas;ohio;florida;arizona;oregon;virginia;memphis;nashville;phoenix;philadelphia;pittsburgh;detroit;minneapolis;cleveland;columbus;cincinnati;indianapolis;milwaukee;sacramento;oakland;tulsa;omaha;tampa;orlando;miami;raleigh;baltimore;tucson;albuquerque;honolulu;anchorage;st. louis;kansas city;salt lake;las vegas;san diego;new orleans;rochester"));

    // How people greet and speak in a place: heard only where nothing else tells.
    private static readonly PhraseTable<string> s_manners = new(
        ("EUR", "ciao;grazie;buongiorno;buonasera;certo;guten tag;guten morgen;danke;bitte;hola;gracias;bom dia;obrigado;obrigada;goedemorgen;dank je;bonjour;merci"),
        ("GBP", "fortnight;headteacher;head-of-year;head of year;governors;council tax;a-levels;bank holidays;gcse;gcses"),
        ("SEK", "hej;tack"),
        ("DKK", "kroner"));

    // Names that several currencies share, each with the currency that the bare name is first taken for: the place says which is meant.
    private static readonly string[][] s_namesakes =
    [
        ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD"],
        ["NOK", "DKK", "SEK", "ISK"],
        ["MXN", "ARS", "CLP", "COP", "PHP"],
        ["SAR", "QAR"],
        ["INR", "PKR"],
    ];

    /// <summary>
    /// The currency that most signs point to: said ones first, then places, then manners of speech, then the places in the document's name; US dollars where
    /// nothing tells.
    /// </summary>
    public static Currency Of(IReadOnlyList<Utterance> said, string source = "")
    {
        List<string> codes = [.. said.SelectMany(turn => CallFigures.In(SpokenWords.Of(turn.Text), isRupees: false)).Select(figure => figure.Currency).OfType<string>()];
        // "thirty-four Canadian", then only "dollars": the name that tells the country holds.
        var spoken = Most(codes) is "USD" ? Most([.. codes.Where(code => code != "USD" && Meant("USD", code) == code)]) ?? "USD" : Most(codes);
        // A surname may be a town; a firm's name beside it tells by its words of money only. A place tells more than a word that neighbours share.
        var places = said.SelectMany(turn => Places(turn.Text)).ToList();
        var place = Most([.. places, .. places, .. said.SelectMany(turn => In(s_signs, turn.Text).Concat(In(s_signs, turn.Speaker ?? "")))])
            ?? Most([.. said.SelectMany(turn => In(s_manners, turn.Text))])
            ?? Most([.. PlacesOf(Path.GetFileNameWithoutExtension(source))]);
        return Currency.Of(spoken is not null ? Meant(spoken, place) : place ?? "USD");
    }

    private static IEnumerable<string> Places(string text) => MoneyPlaces.CodesIn(text).Concat(MoneyPlaces.CodesIn(text, s_towns));

    private static IEnumerable<string> PlacesOf(string name)
    {
        var words = string.Join(' ', name.ToLowerInvariant().Split('-', '_', '.'));
        return In(s_signs, words).Concat(Places(words));
    }

    /// <summary>The currency meant by a name that several share, by the one that the call is held in.</summary>
    /// <param name="code">As said.</param>
    /// <param name="call">That of the call; null where not known.</param>
    public static string Meant(string code, string? call) =>
        call is not null && Array.Exists(s_namesakes, names => names[0] == code && names.Contains(call)) ? call : code;

    private static IEnumerable<string> In(PhraseTable<string> table, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if ((i == 0 || !char.IsLetterOrDigit(text[i - 1])) && table.TryMatchAt(text, i, out var code, out _))
            {
                yield return code;
            }
        }
    }

    // The first of equals stands, as the first said; null where none.
    private static string? Most(List<string> codes) => codes.Count == 0 ? null : codes.CountBy(code => code).MaxBy(entry => entry.Value).Key;
}
