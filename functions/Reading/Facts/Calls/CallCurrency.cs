using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>The currency a call is held in where none is said: that of the place, the money words or the forms of address that are spoken.</summary>
internal static class CallCurrency
{
    // Words of law, work and money that only one country has, and places beside those of the letters and guides.
    private static readonly PhraseTable<string> s_signs = new(
        ("INR", "lakh;lakhs;lpa;crore;crores;rupees;ctc;provident fund"),
        ("GBP", "pounds;quid;sterling;birmingham;hmrc;nhs;ir35;national insurance;aberdeen;cardiff;sheffield;liverpool;newcastle;nottingham"),
        ("EUR", "euros;euro;frau;herr;betriebsrat;apec;works council;benelux;limerick;hague;dordrecht;leipzig;marseille;bordeaux;naples;turin;seville"),
        ("CHF", "francs;lucerne;lugano"),
        ("SEK", "kronor"),
        ("JPY", "yen"),
        ("SGD", "cpf;lah"),
        ("CAD", "quebec;québec;edmonton;winnipeg;halifax;ontario;alberta;manitoba;saskatoon;rrsp"),
        ("AUD", "melbourne;hobart;darwin;queensland;superannuation;plus super;super on top;the super;including super;g'day;ute"),
        ("NZD", "kiwisaver;christchurch"),
        ("BRL", "reais;clt;plr;recife;curitiba"),
        ("PLN", "zloty"),
        ("USD", "dollars;bucks;portland;boise;california;texas;ohio;florida;memphis;nashville;phoenix;philadelphia;401k;401(k);w-2;osha"),
        ("AED", "dirhams;sharjah"));

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
        // A surname may be a town; a firm's name beside it tells by its words of money only.
        var place = Most([.. said.SelectMany(turn => In(s_signs, turn.Text).Concat(MoneyPlaces.CodesIn(turn.Text)).Concat(In(s_signs, turn.Speaker ?? "")))])
            ?? Most([.. said.SelectMany(turn => In(s_manners, turn.Text))])
            ?? Most([.. PlacesOf(Path.GetFileNameWithoutExtension(source))]);
        return Currency.Of(spoken is not null ? Meant(spoken, place) : place ?? "USD");
    }

    private static IEnumerable<string> PlacesOf(string name)
    {
        var words = string.Join(' ', name.ToLowerInvariant().Split('-', '_', '.'));
        return In(s_signs, words).Concat(MoneyPlaces.CodesIn(words));
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
    private static string? Most(IReadOnlyList<string> codes) => codes.Count == 0 ? null : codes.CountBy(code => code).MaxBy(entry => entry.Value).Key;
}
