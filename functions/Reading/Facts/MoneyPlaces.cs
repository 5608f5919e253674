using Coach.Pay;

namespace Reading.Facts;

/// <summary>
/// The currency that pay is stated in at a place: the cities and countries that guides, letters and postings name. Countries and their
/// currencies follow ISO 4217 (list one); cities are the large labour markets of each.
/// </summary>
public static class MoneyPlaces
{
    private static readonly PhraseTable<string> s_places = new(
        ("USD", "united states;usa;u.s.;us;new york;nyc;san francisco;bay area;seattle;austin;boston;chicago;los angeles;denver;remote us;atlanta;dallas;san jose;palo alto;mountain view"),
        ("CAD", "canada;toronto;vancouver;montreal;montréal;ottawa;calgary;waterloo"),
        ("GBP", "united kingdom;uk;u.k.;england;scotland;wales;london;manchester;edinburgh;cambridge uk;bristol;leeds;belfast;glasgow"),
        ("EUR", "germany;deutschland;berlin;munich;münchen;hamburg;frankfurt;cologne;köln;stuttgart;düsseldorf;france;paris;lyon;toulouse;grenoble;netherlands;amsterdam;rotterdam;utrecht;eindhoven;delft"),
        ("EUR", "ireland;dublin;cork;galway;spain;madrid;barcelona;valencia;italy;milan;rome;portugal;lisbon;porto;austria;vienna;wien;belgium;brussels;finland;helsinki;espoo;greece;athens;luxembourg;estonia;tallinn;latvia;riga;lithuania;vilnius;slovakia;bratislava;slovenia;ljubljana;croatia;zagreb;malta;cyprus;limassol;europe;emea"),
        ("CHF", "switzerland;schweiz;zurich;zürich;geneva;genève;basel;lausanne;zug;bern"),
        ("SEK", "sweden;sverige;stockholm;gothenburg;göteborg;malmö;malmo;lund;linköping;uppsala"),
        ("NOK", "norway;norge;oslo;bergen;trondheim;stavanger"),
        ("DKK", "denmark;danmark;copenhagen;københavn;aarhus;odense"),
        ("ISK", "iceland;reykjavik;reykjavík"),
        ("INR", "india;bangalore;bengaluru;hyderabad;mumbai;pune;chennai;delhi;gurgaon;gurugram;noida;kolkata;ahmedabad"),
        ("SGD", "singapore"),
        ("HKD", "hong kong"),
        ("CNY", "china;beijing;shanghai;shenzhen;hangzhou;guangzhou;chengdu;nanjing;wuhan;suzhou;xi'an"),
        ("TWD", "taiwan;taipei;hsinchu"),
        ("JPY", "japan;tokyo;osaka;kyoto;fukuoka;yokohama"),
        ("KRW", "south korea;korea;seoul;pangyo"),
        ("AUD", "australia;sydney;melbourne vic;brisbane;perth;canberra;adelaide"),
        ("NZD", "new zealand;auckland;wellington"),
        ("ILS", "israel;tel aviv;haifa;jerusalem;herzliya"),
        ("AED", "united arab emirates;uae;dubai;abu dhabi"),
        ("SAR", "saudi arabia;riyadh;jeddah"),
        ("QAR", "qatar;doha"),
        ("PLN", "poland;polska;warsaw;warszawa;krakow;kraków;wroclaw;wrocław;gdansk;gdańsk"),
        ("CZK", "czech republic;czechia;prague;brno"),
        ("HUF", "hungary;budapest"),
        ("RON", "romania;bucharest;cluj;iasi"),
        ("BGN", "bulgaria;sofia"),
        ("RSD", "serbia;belgrade"),
        ("UAH", "ukraine;kyiv;lviv"),
        ("TRY", "turkey;türkiye;istanbul;ankara"),
        ("BRL", "brazil;brasil;são paulo;sao paulo;rio de janeiro"),
        ("MXN", "mexico;méxico;mexico city;guadalajara;monterrey"),
        ("ARS", "argentina;buenos aires"),
        ("CLP", "chile"),
        ("COP", "colombia;bogotá;bogota;medellín;medellin"),
        ("ZAR", "south africa;cape town;johannesburg"),
        ("NGN", "nigeria;lagos"),
        ("KES", "kenya;nairobi"),
        ("EGP", "egypt;cairo"),
        ("PHP", "philippines;manila"),
        ("IDR", "indonesia;jakarta"),
        ("MYR", "malaysia;kuala lumpur;penang"),
        ("THB", "thailand;bangkok"),
        ("VND", "vietnam;hanoi;ho chi minh city"),
        ("PKR", "pakistan;karachi;lahore;islamabad"));

    /// <summary>The currency of the first place that a text names; null where it names none that is known.</summary>
    /// <param name="text">A place, or text with one in it, in any letter case.</param>
    public static Currency? CurrencyOf(string? text)
    {
        for (var at = 0; at < (text?.Length ?? 0); at++)
        {
            if ((at == 0 || !char.IsLetter(text![at - 1])) && s_places.TryMatchAt(text, at, out var code, out _))
            {
                return Currency.Of(code);
            }
        }

        return null;
    }

    /// <summary>The codes of all places that a text names, in order, written as names are: "us" is no place, nor is "turkey".</summary>
    /// <param name="text">Text of any length; where it has no capital at all, letter case tells nothing.</param>
    public static IEnumerable<string> CodesIn(string text) => CodesIn(text, s_places);

    /// <summary>The same for places of another list.</summary>
    internal static IEnumerable<string> CodesIn(string text, PhraseTable<string> places)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isPlain = !text.Any(char.IsUpper);
        for (var at = 0; at < text.Length; at++)
        {
            if ((char.IsUpper(text[at]) || (isPlain && !text.AsSpan(at).StartsWith("us", StringComparison.Ordinal))) && (at == 0 || !char.IsLetter(text[at - 1])) && places.TryMatchAt(text, at, out var code, out var length))
            {
                yield return code;
                at += length - 1;
            }
        }
    }
}
