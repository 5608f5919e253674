namespace Coach.Bands;

/// <summary>
/// A small gazetteer: the cities that pay bands are told by, with the country they are in and the names people write, and the countries by their names.
/// </summary>
/// <remarks>
/// Country codes are those of ISO 3166-1 (alpha-2). Other names are those in use in their own languages and in English, written down from general knowledge, not
/// taken from a data set. It is no list of all places: a place that is not in it is compared by its words.
/// </remarks>
internal static class Gazetteer
{
    /// <summary>A city: the name that stands for it, its country, and all names. Longer names need not come first.</summary>
    public readonly record struct City(string Name, string Country, string[] Spellings);

    private static readonly string[] s_rows =
    [
        "US new-york: new york city, new york metro, new york ny, new york, nyc, manhattan, brooklyn",
        "US san-francisco: san francisco bay area, sf bay area, san francisco ca, san francisco, bay area, silicon valley, sf, sfo",
        "US los-angeles: los angeles ca, greater los angeles, los angeles",
        "US washington-dc: washington dc, washington d c, dc metro, usa dc washington",
        "US seattle: greater seattle, seattle wa, seattle, bellevue, redmond",
        "US boston: greater boston, boston ma, boston",
        "US chicago: chicagoland, chicago il, chicago",
        "US austin: austin tx, austin",
        "US atlanta: atlanta ga, atlanta",
        "US denver: denver co, denver",
        "US philadelphia: philadelphia pa, philadelphia, philly",
        "US pittsburgh: pittsburgh pa, pittsburgh",
        "US miami: miami fl, miami",
        "US dallas: dallas fort worth, dallas tx, dallas, dfw",
        "US houston: houston tx, houston",
        "US minneapolis: minneapolis saint paul, minneapolis mn, minneapolis, twin cities",
        "US raleigh: raleigh durham, research triangle, raleigh nc, raleigh, durham nc",
        "US salt-lake-city: salt lake city ut, salt lake city, slc",
        "US san-diego: san diego ca, san diego",
        "US las-vegas: las vegas nv, las vegas",
        "US kansas-city: kansas city mo, kansas city",
        "US detroit: detroit mi, detroit",
        "CA toronto: greater toronto area, toronto on, toronto, gta",
        "CA montreal: montreal qc, montreal",
        "CA vancouver: vancouver bc, vancouver",
        "CA ottawa: ottawa on, ottawa",
        "CA calgary: calgary ab, calgary",
        "CA quebec-city: quebec city, ville de quebec",
        "MX mexico-city: ciudad de mexico, mexico city, cdmx",
        "BR sao-paulo: sao paulo sp, sao paulo",
        "BR rio-de-janeiro: rio de janeiro, rio",
        "AR buenos-aires: buenos aires, caba",
        "CO bogota: bogota",
        "CL santiago: santiago de chile",
        "GB london: greater london, london uk, london",
        "GB edinburgh: edinburgh",
        "GB manchester: greater manchester, manchester",
        "GB bristol: bristol",
        "IE dublin: dublin, baile atha cliath",
        "IE cork: cork city, county cork",
        "DE munich: munich, munchen, muenchen",
        "DE cologne: cologne, koln, koeln",
        "DE berlin: berlin",
        "DE hamburg: hamburg",
        "DE frankfurt: frankfurt am main, frankfurt main, frankfurt a m, frankfurt",
        "DE dusseldorf: dusseldorf, duesseldorf",
        "DE stuttgart: stuttgart",
        "DE nuremberg: nuremberg, nurnberg, nuernberg",
        "DE hanover: hanover germany, hannover",
        "FR paris: greater paris, region parisienne, ile de france, paris",
        "FR lyon: lyon, lyons",
        "FR toulouse: toulouse",
        "FR marseille: marseille, marseilles",
        "NL amsterdam: amsterdam",
        "NL the-hague: den haag, the hague, s gravenhage",
        "NL rotterdam: rotterdam",
        "NL eindhoven: eindhoven",
        "NL utrecht: utrecht",
        "BE brussels: brussels, bruxelles, brussel",
        "BE antwerp: antwerp, antwerpen, anvers",
        "BE ghent: ghent, gent, gand",
        "LU luxembourg: luxembourg city, luxembourg, luxemburg",
        "CH zurich: zurich, zuerich",
        "CH geneva: geneva, geneve, genf",
        "CH basel: basel, basle, bale",
        "CH bern: bern, berne",
        "CH lausanne: lausanne",
        "CH zug: zug",
        "AT vienna: vienna, wien",
        "IT milan: milan, milano",
        "IT rome: rome, roma",
        "IT turin: turin, torino",
        "ES madrid: madrid",
        "ES barcelona: barcelona",
        "ES seville: seville, sevilla",
        "PT lisbon: lisbon, lisboa",
        "PT porto: oporto, porto",
        "SE stockholm: greater stockholm, stockholm",
        "SE gothenburg: gothenburg, goteborg",
        "SE malmo: malmo, malmoe",
        "DK copenhagen: copenhagen, kobenhavn, koebenhavn",
        "DK aarhus: aarhus, arhus",
        "NO oslo: oslo",
        "NO bergen: bergen",
        "FI helsinki: helsinki, helsingfors",
        "FI espoo: espoo, esbo",
        "PL warsaw: warsaw, warszawa",
        "PL krakow: krakow, cracow",
        "PL wroclaw: wroclaw, breslau",
        "PL gdansk: gdansk, danzig",
        "CZ prague: prague, praha",
        "CZ brno: brno",
        "HU budapest: budapest",
        "RO bucharest: bucharest, bucuresti",
        "RO cluj: cluj napoca, cluj",
        "BG sofia: sofia bulgaria, sofiya",
        "RS belgrade: belgrade, beograd",
        "GR athens: athens greece, athina",
        "UA kyiv: kyiv, kiev",
        "EE tallinn: tallinn",
        "LV riga: riga",
        "LT vilnius: vilnius",
        "TR istanbul: istanbul",
        "IL tel-aviv: tel aviv yafo, tel aviv jaffa, tel aviv, tlv",
        "AE dubai: dubai",
        "AE abu-dhabi: abu dhabi",
        "EG cairo: cairo, al qahirah",
        "ZA cape-town: cape town, kaapstad",
        "ZA johannesburg: johannesburg, joburg",
        "NG lagos: lagos",
        "KE nairobi: nairobi",
        "IN bengaluru: bengaluru, bangalore",
        "IN mumbai: mumbai, bombay, navi mumbai",
        "IN delhi: delhi ncr, new delhi, delhi, gurgaon, gurugram, noida",
        "IN hyderabad: hyderabad",
        "IN chennai: chennai, madras",
        "IN pune: pune, poona",
        "IN kolkata: kolkata, calcutta",
        "SG singapore: singapore",
        "HK hong-kong: hong kong sar, hong kong",
        "CN beijing: beijing, peking",
        "CN shanghai: shanghai",
        "CN shenzhen: shenzhen",
        "CN hangzhou: hangzhou",
        "TW taipei: taipei, taibei",
        "JP tokyo: greater tokyo, tokyo, tokio",
        "JP osaka: osaka",
        "KR seoul: seoul",
        "VN ho-chi-minh-city: ho chi minh city, hcmc, saigon",
        "PH manila: metro manila, manila",
        "ID jakarta: jakarta",
        "TH bangkok: bangkok, krung thep",
        "MY kuala-lumpur: kuala lumpur",
        "AU sydney: sydney nsw, sydney",
        "AU melbourne: melbourne vic, melbourne",
        "AU brisbane: brisbane qld, brisbane",
        "AU perth: perth wa, perth",
        "NZ auckland: auckland",
        "NZ wellington: wellington nz, wellington",
    ];

    private static readonly string[] s_countryRows =
    [
        "US united-states: united states of america, united states, usa, us",
        "GB united-kingdom: united kingdom, great britain, uk, gb, england, scotland, wales",
        "CA canada: canada", "MX mexico: mexico", "BR brazil: brazil, brasil", "AR argentina: argentina", "CO colombia: colombia", "CL chile: chile",
        "IE ireland: republic of ireland, ireland, eire", "DE germany: germany, deutschland", "FR france: france", "NL netherlands: the netherlands, netherlands, nederland, holland",
        "BE belgium: belgium, belgique, belgie, belgien", "CH switzerland: switzerland, schweiz, suisse, svizzera", "AT austria: austria, osterreich, oesterreich",
        "IT italy: italy, italia", "ES spain: spain, espana", "PT portugal: portugal", "SE sweden: sweden, sverige", "DK denmark: denmark, danmark", "NO norway: norway, norge",
        "FI finland: finland, suomi", "PL poland: poland, polska", "CZ czechia: czech republic, czechia", "HU hungary: hungary", "RO romania: romania", "GR greece: greece", "UA ukraine: ukraine",
        "EE estonia: estonia", "LV latvia: latvia", "LT lithuania: lithuania", "TR turkey: turkiye, turkey", "IL israel: israel", "AE united-arab-emirates: united arab emirates, uae",
        "ZA south-africa: south africa", "IN india: india", "CN china: china", "TW taiwan: taiwan", "JP japan: japan, nippon", "KR south-korea: south korea, korea", "AU australia: australia", "NZ new-zealand: new zealand",
    ];

    /// <summary>States and provinces that are written behind a city, by country, in two or three letters and in full, with a hyphen between its words.</summary>
    private static readonly (string Country, string States)[] s_states =
    [
        ("US", "al ak az ar ct fl ga hi id ia ks ky ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wv wi wy dc alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming new-hampshire new-jersey new-mexico north-carolina north-dakota rhode-island south-carolina south-dakota west-virginia"),
        ("CA", "on qc bc ab mb sk ns nb ontario quebec alberta manitoba saskatchewan british-columbia nova-scotia new-brunswick"),
        ("AU", "nsw vic qld tas act queensland victoria tasmania new-south-wales south-australia western-australia"),
    ];

    /// <summary>The cities.</summary>
    public static IReadOnlyList<City> Cities { get; } = [.. s_rows.Select(Row)];

    /// <summary>The countries, each with its names in its own languages.</summary>
    public static IReadOnlyList<City> Countries { get; } = [.. s_countryRows.Select(Row)];

    /// <summary>The states that are named by several words.</summary>
    public static IReadOnlyList<City> States { get; } = [.. s_states.SelectMany(row => row.States.Split(' ').Where(state => state.Contains('-', StringComparison.Ordinal)).Select(state => new City(state, row.Country, [])))];

    private static readonly Dictionary<string, string> s_countryOfCity = Cities.ToDictionary(city => city.Name, city => city.Country);

    private static readonly Dictionary<string, string> s_countryOfName = Countries.ToDictionary(country => country.Name, country => country.Country);

    private static readonly Dictionary<string, string> s_countryOfState = s_states.SelectMany(row => row.States.Split(' ').Select(state => (state, row.Country))).ToDictionary(pair => pair.state, pair => pair.Country);

    /// <summary>The ISO code of the country of a place in the words of <see cref="Place.Words"/>; null where none is known.</summary>
    /// <remarks>A country that is named counts before a state, and a state before the best known city of the name: "London, Ontario" is in Canada. Letters that are the code of the city's own country stand for that: "Jakarta, ID" is not in Idaho.</remarks>
    public static string? CountryOf(IReadOnlyList<string> words) =>
        words.Select(word => s_countryOfName.GetValueOrDefault(word)).FirstOrDefault(code => code is not null)
        ?? words.Select(word => s_countryOfCity.GetValueOrDefault(word)).FirstOrDefault(code => code is not null && words.Skip(1).Contains(code, StringComparer.OrdinalIgnoreCase))
        ?? words.Skip(1).Select(word => s_countryOfState.GetValueOrDefault(word)).FirstOrDefault(code => code is not null)
        ?? words.Select(word => s_countryOfCity.GetValueOrDefault(word)).FirstOrDefault(code => code is not null)
        ?? (words.Count > 0 ? s_countryOfState.GetValueOrDefault(words[0]) : null);

    /// <summary>Whether the words name a country and no place within it.</summary>
    public static bool IsCountry(IReadOnlyList<string> words) => words.Count == 1 && IsCountry(words[0]);

    /// <summary>Whether a word of <see cref="Place.Words"/> stands for a country.</summary>
    public static bool IsCountry(string word) => s_countryOfName.ContainsKey(word);

    private static City Row(string row)
    {
        var colon = row.IndexOf(':', StringComparison.Ordinal);
        return new(row[3..colon], row[..2], row[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries));
    }
}
