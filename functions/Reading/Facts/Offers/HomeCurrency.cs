using Coach.Pay;

namespace Reading.Facts.Offers;

/// <summary>
/// The currency of the place a letter is from. It decides shared signs ("$", "kr", "¥") and stands for figures that name no currency. A code that the letter
/// writes out counts most.
/// </summary>
internal static class HomeCurrency
{
    /// <summary>A written code says it outright; a place or a custom only hints.</summary>
    private const int CodeWeight = 5;

    /// <summary>A sign that only one of the large currencies has.</summary>
    private const int SignWeight = 2;

    private static readonly CueTable<(string Code, int Weight)> s_signs = new(
        (("USD", CodeWeight), "usd;us dollars"), (("CAD", CodeWeight), "cad;canadian dollars;canadian funds"), (("AUD", CodeWeight), "aud;australian dollars"),
        (("NZD", CodeWeight), "nzd;new zealand dollars"), (("SGD", CodeWeight), "sgd;singapore dollars"), (("HKD", CodeWeight), "hkd;hong kong dollars"),
        (("SEK", CodeWeight), "sek;svenska kronor"), (("DKK", CodeWeight), "dkk;danske kroner"), (("NOK", CodeWeight), "nok;norske kroner"),
        (("EUR", CodeWeight), "eur;euro;euros"), (("GBP", CodeWeight), "gbp;pounds sterling"), (("CHF", CodeWeight), "chf"), (("INR", CodeWeight), "inr;rupees"),
        (("JPY", CodeWeight), "jpy;yen"), (("BRL", CodeWeight), "brl;reais"), (("MXN", CodeWeight), "mxn;pesos mexicanos"),
        (("CAD", 1), "canada;canadian;ontario;toronto;montreal;montréal;quebec;québec;vancouver;calgary;ottawa;alberta;british columbia;manitoba;halifax;nova scotia;rrsp;waterloo ontario;winnipeg"),
        (("AUD", 1), "australia;australian;sydney;melbourne;brisbane;perth;adelaide;canberra;nsw;vic;qld;superannuation;pty;fair work"),
        (("NZD", 1), "new zealand;auckland;wellington;christchurch;kiwisaver"),
        (("SGD", 1), "singapore;cpf;pte"),
        (("HKD", 1), "hong kong;mpf;kowloon"),
        (("SEK", 1), "sweden;stockholm;göteborg;gothenburg;malmö;sverige;hej;lön;tjänstepension;semester;och;inte;anställning"),
        (("DKK", 1), "denmark;copenhagen;københavn;aarhus;odense;danmark;kære;ansættelse;løn;ferietillæg;tiltrædelse;a s"),
        (("NOK", 1), "norway;oslo;bergen;trondheim;stavanger;norge;hei;lønn;ansettelse;oppsigelsestid;tiltredelse;prøvetid;stilling;innskuddspensjon"),
        (("USD", 1), "new mexico;united states;usa;401 k;401k;irs;new york;california;texas;san francisco;seattle;boston;chicago"),
        (("GBP", 1), "united kingdom;england;scotland;wales;london"),
        (("EUR", 1), "germany;deutschland;france;ireland;netherlands;nederland;spain;españa;italy;austria;österreich;belgium;finland;portugal;gmbh;urlaub"),
        (("CHF", 1), "switzerland;schweiz;suisse;zürich;zurich;genève;geneva;basel;lausanne;bern"),
        (("INR", 1), "india;bengaluru;bangalore;hyderabad;mumbai;pune;gurugram;gurgaon;noida;chennai;delhi;lakh;lakhs;crore;ctc;lpa;pvt"),
        (("JPY", 1), "japan;tokyo;osaka;kyoto;yokohama;fukuoka;kk"),
        (("BRL", 1), "brasil;brazil;são paulo;rio de janeiro;clt;plr;ltda;florianópolis;belo horizonte;curitiba;férias"),
        (("ZAR", CodeWeight), "zar;rand"), (("PLN", CodeWeight), "pln;zł"), (("ILS", CodeWeight), "ils;nis;shekel;shekels"), (("AED", CodeWeight), "aed;dirhams"), (("KRW", CodeWeight), "krw;won"), (("CZK", CodeWeight), "czk"), (("HUF", CodeWeight), "huf"), (("MYR", CodeWeight), "myr;ringgit"), (("CNY", CodeWeight), "cny;rmb"),
        (("ZAR", 2), "south africa;johannesburg;cape town;durban;pretoria;gauteng;kwazulu natal;medical aid;13th cheque;thirteenth cheque"),
        (("PLN", 1), "poland;polska;warszawa;warsaw;kraków;krakow;wrocław;gdańsk;poznań;łódź;ppk;umowa"), (("ILS", 1), "israel;tel aviv;haifa;jerusalem;herzliya"), (("AED", 1), "uae;united arab emirates;dubai;abu dhabi;sharjah"), (("KRW", 1), "korea;seoul"),
        (("MYR", 1), "malaysia;kuala lumpur;sdn;bhd;penang"), (("CZK", 1), "czech republic;praha;prague;brno"), (("HUF", 1), "hungary;budapest"), (("CNY", 1), "shanghai;beijing;shenzhen"),
        (("MXN", 1), "méxico;mexico;cdmx;guadalajara;monterrey;aguinaldo"));

    /// <summary>The currency with most signs; null where there is none.</summary>
    public static Currency? Of(LetterText letter)
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cue in letter.Passages.SelectMany(passage => s_signs.In(passage)))
        {
            votes[cue.Meaning.Code] = votes.GetValueOrDefault(cue.Meaning.Code) + cue.Meaning.Weight;
        }

        foreach (var passage in letter.Passages)
        {
            for (var rest = passage.Text.AsSpan(); rest.IndexOfAny("£€₹₪") is >= 0 and var at; rest = rest[(at + 1)..])
            {
                var code = rest[at] switch { '£' => "GBP", '€' => "EUR", '₹' => "INR", _ => "ILS" };
                votes[code] = votes.GetValueOrDefault(code) + SignWeight;
            }
        }

        return votes.Count == 0 ? null : Currency.Of(votes.MaxBy(vote => vote.Value).Key);
    }
}
