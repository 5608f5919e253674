using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>The currency a call is held in where none is said: that of the place, the money words or the forms of address that are spoken.</summary>
internal static class CallCurrency
{
    private static readonly PhraseTable<string> s_signs = new(
        ("INR", "lakh;lakhs;lpa;crore;crores;rupees;ctc;india;bengaluru;bangalore;hyderabad;mumbai;pune;gurugram;gurgaon;noida;chennai;delhi;kolkata"),
        ("GBP", "pounds;quid;sterling;london;manchester;edinburgh;glasgow;bristol;leeds;birmingham;cambridge uk;united kingdom;england;scotland;hmrc;nhs"),
        ("EUR", "euros;euro;frau;herr;munich;berlin;hamburg;frankfurt;cologne;stuttgart;germany;vienna;austria;paris;france;lyon;dublin;cork;galway;ireland;amsterdam;rotterdam;utrecht;eindhoven;netherlands;madrid;barcelona;spain;lisbon;porto;portugal;milan;rome;italy;brussels;belgium;helsinki;finland;athens;luxembourg;benelux;tallinn;betriebsrat;apec;works council"),
        ("CHF", "francs;zurich;zürich;geneva;basel;lausanne;bern;zug;switzerland"),
        ("SEK", "kronor;stockholm;gothenburg;malmö;sweden"),
        ("DKK", "copenhagen;aarhus;denmark"),
        ("NOK", "oslo;bergen;trondheim;stavanger;norway"),
        ("JPY", "yen;tokyo;osaka;kyoto;japan"),
        ("SGD", "singapore;cpf;lah"),
        ("HKD", "hong kong"),
        ("CAD", "toronto;vancouver;montreal;montréal;quebec;québec;edmonton;winnipeg;halifax;ottawa;calgary;canada;ontario;rrsp"),
        ("AUD", "sydney;melbourne;brisbane;perth;adelaide;canberra;hobart;australia;superannuation;plus super;super on top;the super;g'day;ute"),
        ("NZD", "auckland;wellington;new zealand;kiwisaver"),
        ("BRL", "reais;são paulo;sao paulo;rio de janeiro;brazil"),
        ("PLN", "zloty;warsaw;krakow;kraków;wroclaw;poland"),
        ("USD", "dollars;bucks;new york;san francisco;seattle;austin;boston;chicago;denver;atlanta;los angeles;portland;dallas;houston;boise;california;texas;ohio;401k;united states"));

    // How people greet and speak in a place: heard only where nothing else tells.
    private static readonly PhraseTable<string> s_manners = new(
        ("EUR", "ciao;grazie;buongiorno;buonasera;certo;guten tag;guten morgen;danke;bitte;hola;gracias;bom dia;obrigado;obrigada;goedemorgen;dank je;bonjour;merci"),
        ("GBP", "fortnight;headteacher;head-of-year;head of year;governors;council tax;a-levels;bank holidays;gcse;gcses"),
        ("SEK", "hej;tack"),
        ("DKK", "kroner"));

    /// <summary>The currency that most signs point to, said ones counted first; US dollars where nothing tells.</summary>
    public static Currency Of(IReadOnlyList<Utterance> said)
    {
        var spoken = said.SelectMany(turn => CallFigures.In(SpokenWords.Of(turn.Text), isRupees: false)).Select(figure => figure.Currency).OfType<string>().ToList();
        if (spoken.Count > 0)
        {
            return Currency.Of(Most(spoken));
        }

        var signs = said.SelectMany(turn => In(s_signs, turn.Text).Concat(In(s_signs, turn.Speaker ?? ""))).ToList();
        signs = signs.Count > 0 ? signs : [.. said.SelectMany(turn => In(s_manners, turn.Text))];
        return Currency.Of(signs.Count > 0 ? Most(signs) : "USD");
    }

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

    // The first of equals stands, as the first said.
    private static string Most(IReadOnlyList<string> codes) => codes.CountBy(code => code).MaxBy(entry => entry.Value).Key;
}
