using Coach.Bands;
using Coach.Offers;
using Coach.Signals;
using static Coach.Tests.Samples;

namespace Coach.Tests.InFull;

/// <summary>The tables of names, entry by entry: companies, jobs, levels, places and occupations as people write them, and what each is taken for.</summary>
public sealed class NamesInFullTests
{
    private static readonly Dictionary<string, Func<IEnumerable<string>>> s_tables = new()
    {
        ["names-of-companies.txt"] = Companies,
        ["names-of-jobs.txt"] = Jobs,
        ["titles.txt"] = Titles,
        ["names-of-levels.txt"] = Levels,
        ["ladders.txt"] = Ladders,
        ["names-of-cities.txt"] = Cities,
        ["names-of-countries.txt"] = Countries,
        ["states.txt"] = States,
        ["occupations.txt"] = Occupations,
        ["families-and-stages.txt"] = Families,
    };

    public static TheoryData<string> Names => [.. s_tables.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_table_is_as_it_is_kept(string name) => Expected.Same(name, string.Join('\n', s_tables[name]()));

    /// <summary>What makes observations comparable: company, job, level, place, currency and period in their normal forms.</summary>
    private static string[] Forms(string company = "Initech", string title = "Engineer", string? level = null, string? region = null) =>
        new ObservationGroups().Of(new PayObservation("1", SourceKind.Posting, "board", company, title, level, region, Range(1, 2), Today)).Split(ObservationGroups.Separator);

    private static string Form(string company = "Initech", string title = "Engineer", string? level = null, string? region = null, int at = 0) =>
        Forms(company, title, level, region)[at] is { Length: > 0 } form ? form : "nothing";

    private static string Found(Offer offer, BandSnapshot bands)
    {
        var (match, problems) = BandFinder.Find(offer, bands);
        return match is null ? "none" : $"{match.Band.Key.Region ?? match.Band.Key.Level ?? match.Band.Key.Role}{string.Concat((match.Problems.Count > 0 ? match.Problems : problems).Select(problem => $" ({problem.Code})"))}";
    }

    private static IEnumerable<string> Companies()
    {
        string[] lawful =
        [
            "Initech, Inc.", "Initech Incorporated", "Initech, LLC", "Initech Ltd.", "Initech Limited", "Initech GmbH", "Initech AG", "Initech AB", "Initech AB (publ)", "Initech S.A.", "Initech SAS", "Initech B.V.", "Initech N.V.",
            "Initech plc", "Initech Corp.", "Initech Corporation", "Initech Co.", "Initech Company", "Initech Oy", "Initech A/S", "Initech Danmark A/S", "A S", "Media/Sports", "Initech AS", "Initech ApS", "Initech KK", "Initech Pvt", "Initech Pte", "Initech Pty", "Initech S.r.l.",
            "Initech S.p.A.", "Initech SE", "The Initech", "The Company", "Limited", "Østgård & Sønner", "L’Atelier d'Été", "C++ Works", "C# Works",
        ];
        string[] ofCountries =
        [
            "USA", "US", "America", "Americas", "Canada", "UK", "Ireland", "Deutschland", "Germany", "France", "Sverige", "Sweden", "Norge", "Norway", "Danmark", "Denmark", "Suomi", "Finland", "Nederland", "Netherlands", "Schweiz",
            "Switzerland", "Österreich", "Austria", "Italia", "Italy", "España", "Spain", "Portugal", "Polska", "Poland", "Europe", "EMEA", "India", "Japan", "China", "Singapore", "Australia", "Korea", "Brasil", "Brazil", "México", "Israel",
            "International", "Global", "Europe Germany", "Studios",
        ];
        var bands = Snapshot(NewYork with { Key = NewYork.Key with { Company = "Initech" } });
        return
        [
            .. lawful.Select(company => $"{company} -> {Form(company)}"),
            .. ofCountries.Select(country => $"Initech {country}, Inc. -> {(BandFinder.OfCompany(bands, $"Initech {country}, Inc.").Count > 0 ? "Initech" : "none")}"),
            $"Germany Initech -> {(BandFinder.OfCompany(bands, "Germany Initech").Count > 0 ? "Initech" : "none")}",
        ];
    }

    private static IEnumerable<string> Jobs()
    {
        string[] titles =
        [
            "Data Eng", "Data Engr", "Data Engineering", "SWE", "SDE", "Web Developer", "Web Dev", "ML Scientist", "MLE", "Sales Mgr", "Product Management", "PM", "TPM", "EM", "VP Sales", "Dir Sales", "Sales Ops", "HR Partner", "QA Analyst", "SRE",
            "UX Writer", "AE", "Network Admin", "Programme Director", "Head of the Design and Research for a Lab", "Artist in an Office at Home", "Buyer, m/f", "Buyer w / d", "Buyer x/h", "Buyer h/f/x", "Buyer d", "R&D Buyer", "Vitamin D Buyer", "Buyer, Buyer",
            "Ingénieur Données", "Café Manager",
        ];
        var held = Snapshot(NewYork with { Key = NewYork.Key with { Role = "Recruiter, Sourcing" } });
        string[] senior = ["Senior", "Sr", "Snr", "Junior", "Jr", "Jnr", "Staff", "Principal", "Lead", "Associate", "Distinguished", "Entry", "Mid", "1", "2", "3", "4", "5", "II", "III", "IV", "6", "Global"];
        string[] searched = ["sr", "snr", "jr", "jnr", "ii", "iii", "iv"];
        return
        [
            .. titles.Select(title => $"{title} -> {Form(title: title, at: 1)}"),
            .. senior.Select(word => $"{word} Recruiter -> {Found(Letter with { Role = $"{word} Recruiter" }, held)}"),
            .. searched.Select(word => $"looked for by {word} -> {string.Join(", ", new[] { "Senior", "Junior", "2", "3", "4" }.Where(level => new BandSearch(Job: word).Matches(new("Initech", "Buyer", level, null))))}"),
        ];
    }

    private static IEnumerable<string> Titles()
    {
        string[] titles =
        [
            .. "Intern Internship Junior Jr. Jnr Associate Graduate Entry Mid Senior Sr. Snr Staff Principal Distinguished Lead I II III IV V 1 2 3 4 5 L5 IC4 E6 T3 P2 M1 L12 IC10 X5 L IC5a L123 l5".Split(' ').Select(level => $"{level} Buyer"),
            .. "Remote Hybrid Onsite On-site Contract Contractor Permanent Temporary Fulltime Full-time Parttime Part-time Level Lvl Grade m/f/d f/m/d m/w/d w/m/d Weekend".Split(' ').Select(aside => $"Buyer {aside}"),
            "Buyer (all genders)", "Buyer (Remote) II", "Buyer [R0012345] Senior", "Buyer ((nested) brackets) for Shoes", "Buyer) of Shoes", "Buyer (open", "Buyer R0012345", "Buyer 15-1252.00", "Buyer 12", "Buyer A12", "Buyer A123",
            "BUYER OF SHOES AND HATS FOR THE WEB", "TAX BUYER", "LAB BUYER", "LAW BUYER", "SAP BUYER IN NYC", "HEAD OF IT", "DATA SCIENTIST I", "Senior Staff Buyer", "Senior Senior Buyer", "Chief of Staff", "Director of V", "- Buyer -", ". Buyer", "Buyer, Shoes",
            "Buyer - Shoes", "Buyer / Planner", "Buyer | Shoes,", "Buyer — Shoes –", "Senior, Lead", "  Senior  ", "II", "Buyer\tII", "Buyer\u00a0III", "Level 5 Buyer", "Grade 3", "Buyer: Shoes;", "",
        ];
        return titles.Select(title => JobTitle.Of(title) is var job ? $"“{title}” -> {job.Role} | {job.Level ?? "no level"}" : "");
    }

    private static IEnumerable<string> Levels()
    {
        string[] levels = ["Level 5", "lvl 5", "L 5", "L-5", "l5", "L5", "Grade 7", "G7", "g 7", "Sr", "Snr", "Jr", "Jnr", "II", "III", "IV", "Senior Manager", "Mgr", "E5", "IC-4", "6", "Band B"];
        return levels.Select(level => $"{level} -> {Form(level: level, at: 2)}");
    }

    /// <summary>Of each ladder's levels the one in words that is taken, and of each word the level of each ladder.</summary>
    private static IEnumerable<string> Ladders()
    {
        string[] words = ["Intern", "Junior", "Mid", "Senior", "Staff", "Principal", "Distinguished"];
        string[] spelled = ["Internship", "Sr", "Snr", "Jr", "Junior Analyst"];
        (string Company, string[] Levels)[] ladders =
        [
            ("Lumen Audio", ["L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L9", "L12", "E3", "E5", "IC2", "IC6", "I", "II", "III", "IV", "1", "2", "3", "4", "5", "0", "L0", "L123", "T5", "Band C"]),
            ("Amazon", ["L3", "L4", "L5", "L6", "L7", "L8", "L10", "E6"]),
            ("Amazon Web Services, Inc.", ["L6", "L7"]),
            ("AWS", ["L6"]),
            ("Amazon Deutschland GmbH", ["L6"]),
            ("Microsoft", ["58", "59", "60", "61", "62", "63", "64", "65", "67", "68", "70", "L64", "L5", "2"]),
            ("Apple", ["ICT1", "ICT2", "ICT3", "ICT4", "ICT5", "ICT6"]),
            ("Lumen", ["ICT4", "64"]),
        ];
        foreach (var (company, levels) in ladders)
        {
            Band At(string level) => NewYork with { Key = NewYork.Key with { Company = company, Level = level, Region = null }, Base = null };
            BandSnapshot Of(IEnumerable<string> held) => Snapshot([.. held.Select(At)]);
            foreach (var level in levels)
            {
                yield return $"{level} at {company} -> {Found(Letter with { Company = company, Level = level }, Of(words))}, without the step on either side {Found(Letter with { Company = company, Level = level }, Of(words.Where((_, n) => n % 3 == 0)))}";
            }

            foreach (var word in words)
            {
                yield return $"{word} at {company} -> {Found(Letter with { Company = company, Level = word }, Of(levels))}";
            }
        }

        foreach (var word in words.Concat(spelled))
        {
            var others = Snapshot([.. words.Where(other => other != word).Select(level => NewYork with { Key = NewYork.Key with { Level = level, Region = null } })]);
            var all = Snapshot([.. words.Select(level => NewYork with { Key = NewYork.Key with { Level = level, Region = null } })]);
            yield return $"{word} where there is none -> {Found(Letter with { Level = word }, others)}; in the title -> {Found(Letter with { Role = $"{word} ML Engineer" }, all)}";
        }
    }

    private static readonly string[] s_countries =
    [
        "United States", "United Kingdom", "Canada", "Mexico", "Brazil", "Argentina", "Colombia", "Chile", "Ireland", "Germany", "France", "Netherlands", "Belgium", "Switzerland", "Austria", "Italy", "Spain", "Portugal", "Sweden", "Denmark",
        "Norway", "Finland", "Poland", "Czech Republic", "Hungary", "Romania", "Greece", "Ukraine", "Estonia", "Latvia", "Lithuania", "Turkey", "Israel", "United Arab Emirates", "South Africa", "India", "China", "Taiwan", "Japan", "South Korea",
        "Australia", "New Zealand",
    ];

    /// <summary>A band for some other place first, which is taken where no country's is.</summary>
    private static readonly BandSnapshot s_ofCountries = Snapshot([.. s_countries.Prepend("Elsewhere").Select(country => NewYork with { Key = NewYork.Key with { Region = country } })]);

    private static string InCountry(string place) => Found(Letter with { Region = place }, s_ofCountries);

    /// <summary>Each spelling of a city: the name that its bands are found together under, and the country whose band stands in.</summary>
    private static IEnumerable<string> Cities() => """
        New York City; New York Metro; New York, NY; New York; NYC; Manhattan; Brooklyn, NY; San Francisco Bay Area; SF Bay Area; San Francisco, CA; San Francisco; Bay Area; Silicon Valley; SF; SFO; Los Angeles, CA; Greater Los Angeles; Los Angeles
        Washington, DC; Washington D.C.; DC Metro; USA-DC-Washington; Greater Seattle; Seattle, WA; Seattle; Bellevue; Redmond; Greater Boston; Boston, MA; Boston; Chicagoland; Chicago, IL; Chicago; Austin, TX; Austin; Atlanta, GA; Atlanta
        Denver, CO; Denver; Philadelphia, PA; Philadelphia; Philly; Pittsburgh, PA; Pittsburgh; Miami, FL; Miami; Dallas-Fort Worth; Dallas, TX; Dallas; DFW; Houston, TX; Houston; Minneapolis-Saint Paul; Minneapolis, MN; Minneapolis; Twin Cities
        Raleigh-Durham; Research Triangle; Raleigh, NC; Raleigh; Durham, NC; Salt Lake City, UT; Salt Lake City; SLC; San Diego, CA; San Diego; Las Vegas, NV; Las Vegas; Kansas City, MO; Kansas City; Detroit, MI; Detroit
        Greater Toronto Area; Toronto, ON; Toronto; GTA; Montréal, QC; Montreal; Vancouver, BC; Vancouver; Ottawa, ON; Ottawa; Calgary, AB; Calgary; Quebec City; Ville de Québec; Ciudad de México; Mexico City; CDMX; São Paulo, SP; São Paulo
        Rio de Janeiro; Rio; Buenos Aires; CABA; Bogotá; Santiago de Chile; Greater London; London, UK; London; Edinburgh; Greater Manchester; Manchester; Bristol; Dublin; Baile Átha Cliath; Cork City; County Cork
        Munich; München; Muenchen; Cologne; Köln; Koeln; Berlin; Hamburg; Frankfurt am Main; Frankfurt (Main); Frankfurt a. M.; Frankfurt; Düsseldorf; Duesseldorf; Stuttgart; Nuremberg; Nürnberg; Nuernberg; Hanover, Germany; Hannover
        Greater Paris; Région parisienne; Île-de-France; Paris; Lyon; Lyons; Toulouse; Marseille; Marseilles; Amsterdam; Den Haag; The Hague; 's-Gravenhage; Rotterdam; Eindhoven; Utrecht; Brussels; Bruxelles; Brussel; Antwerp; Antwerpen; Anvers
        Ghent; Gent; Gand; Luxembourg City; Luxembourg; Luxemburg; Zurich; Zürich; Zuerich; Geneva; Genève; Genf; Basel; Basle; Bâle; Bern; Berne; Lausanne; Zug; Vienna; Wien; Milan; Milano; Rome; Roma; Turin; Torino; Madrid; Barcelona; Seville; Sevilla
        Lisbon; Lisboa; Oporto; Porto; Greater Stockholm; Stockholm; Gothenburg; Göteborg; Malmö; Malmoe; Copenhagen; København; Koebenhavn; Aarhus; Århus; Oslo; Bergen; Helsinki; Helsingfors; Espoo; Esbo; Warsaw; Warszawa; Kraków; Cracow; Wrocław; Breslau
        Gdańsk; Danzig; Prague; Praha; Brno; Budapest; Bucharest; București; Cluj-Napoca; Cluj; Sofia, Bulgaria; Sofiya; Belgrade; Beograd; Athens, Greece; Athína; Kyiv; Kiev; Tallinn; Riga; Vilnius; Istanbul; Tel Aviv-Yafo; Tel Aviv Jaffa; Tel Aviv; TLV
        Dubai; Abu Dhabi; Cairo; Al Qahirah; Cape Town; Kaapstad; Johannesburg; Joburg; Lagos; Nairobi; Bengaluru; Bangalore; Mumbai; Bombay; Navi Mumbai; Delhi NCR; New Delhi; Delhi; Gurgaon; Gurugram; Noida; Hyderabad; Chennai; Madras; Pune; Poona
        Kolkata; Calcutta; Singapore; Hong Kong SAR; Hong Kong; Beijing; Peking; Shanghai; Shenzhen; Hangzhou; Taipei; Taibei; Greater Tokyo; Tokyo; Tokio; Osaka; Seoul; Ho Chi Minh City; HCMC; Saigon; Metro Manila; Manila; Jakarta; Bangkok; Krung Thep
        Kuala Lumpur; Sydney NSW; Sydney; Melbourne, VIC; Melbourne; Brisbane QLD; Brisbane; Perth, WA; Perth; Auckland; Wellington, NZ; Wellington; 4 Main St, New York, NY 10001; York; New Yorker Allee, Berlin; Jakarta, ID; Buenos Aires, AR; Berlin, DE; Kansas, MO; Remote; Work from home; Work from anywhere; Anywhere; WFH; Remote, Berlin
        """.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(place => $"{place} -> {Form(region: place, at: 3)}, {InCountry(place)}");

    /// <summary>Each name of a country, and a town behind which it stands.</summary>
    private static IEnumerable<string> Countries() => """
        United States of America; United States; USA; US; United Kingdom; Great Britain; UK; GB; England; Scotland; Wales; Canada; Mexico; México; Brazil; Brasil; Argentina; Colombia; Chile; Republic of Ireland; Ireland; Éire; Germany; Deutschland; France
        The Netherlands; Netherlands; Nederland; Holland; Belgium; Belgique; België; Belgien; Switzerland; Schweiz; Suisse; Svizzera; Austria; Österreich; Oesterreich; Italy; Italia; Spain; España; Portugal; Sweden; Sverige; Denmark; Danmark; Norway; Norge
        Finland; Suomi; Poland; Polska; Czech Republic; Czechia; Hungary; Romania; Greece; Ukraine; Estonia; Latvia; Lithuania; Türkiye; Turkey; Israel; United Arab Emirates; UAE; South Africa; India; China; Taiwan; Japan; Nippon; South Korea; Korea; Australia; New Zealand; Atlantis
        """.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(country => $"{country} -> {Form(region: country, at: 3)}, {InCountry(country)}; Newtown, {country} -> {Form(region: $"Newtown, {country}", at: 3)}, {InCountry($"Newtown, {country}")}");

    /// <summary>Each state behind a town and alone: the form of the town, and the country whose band stands in.</summary>
    private static IEnumerable<string> States() => """
        AL; AK; AZ; AR; CA; CO; CT; DE; FL; GA; HI; ID; IL; IN; IA; KS; KY; LA; ME; MD; MA; MI; MN; MS; MO; MT; NE; NV; NH; NJ; NM; NY; NC; ND; OH; OK; OR; PA; RI; SC; SD; TN; TX; UT; VT; VA; WA; WV; WI; WY; DC
        Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana
        Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming
        British Columbia; Nova Scotia; New Brunswick; New South Wales; South Australia; Western Australia; ON; QC; BC; AB; MB; SK; NS; NB; Ontario; Quebec; Alberta; Manitoba; Saskatchewan; NSW; VIC; QLD; TAS; ACT; Queensland; Victoria; Tasmania
        """.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(state => $"Newtown, {state} -> {Form(region: $"Newtown, {state}", at: 3)}, {InCountry($"Newtown, {state}")}; {state} -> {Form(region: state, at: 3)}, {InCountry(state)}");

    private static IEnumerable<string> Occupations() => """
        Software Specialist; Software Engineer; Backend Specialist; Frontend Specialist; Back End Specialist; Front End Specialist; Full Stack Specialist; Fullstack Specialist; Mobile Engineer; iOS Specialist; Android Specialist; Platform Engineer; Site Reliability Specialist; DevOps Specialist; Application Engineer; Programmer; Embedded Engineer
        Data Scientist; Data Science Specialist; Machine Learning Specialist; Applied Scientist; Artificial Intelligence Engineer; AI Engineer; Data Engineer; Data Architect; Data Warehouse Specialist; Database Architect; Database Administrator; Research Scientist; Research Engineer; AI Researcher; Machine Learning Researcher
        Quality Assurance Specialist; Test Engineer; Tester; Software Test Engineer; Systems Analyst; System Analyst; Business Systems Analyst; Security Engineer; Security Analyst; Information Security Specialist; Cybersecurity Specialist; Cyber Security Specialist; Systems Administrator; System Administrator; Network Administrator
        Network Engineer; Network Architect; Cloud Architect; Solutions Architect; Help Desk Specialist; Support Technician; Desktop Support; User Experience Specialist; Product Designer; UI Designer; Interaction Designer; Web Designer; Web Engineer; Web Developer; Data Entry Specialist; Entry Level Data Analyst
        Project Manager; Program Manager; Technical Program Manager; Scrum Master; Engineering Manager; Software Engineering Manager; Data Manager; IT Manager; Technology Manager; CTO; Mechanical Engineering Manager; Hardware Engineering Manager; Civil Engineering Manager
        Marketing Manager; Marketing Director; Product Manager; Brand Manager; Growth Manager; Marketing; Marketing Specialist; Marketing Analyst; Market Research; Growth Marketer; Public Relations; Communications Specialist; Communications
        Consultant; Management Consultant; Strategy Consultant; Business Analyst; Strategy Analyst; Financial Analyst; Finance Analyst; Investment Analyst; Equity Analyst; Credit Analyst; Finance Manager; Finance Director; Financial Controller; Controller; Treasurer; CFO; Accountant; Auditor; Accounting; Tax Accountant
        Actuary; Actuarial Specialist; Statistician; Biostatistician; Operations Research Specialist; Data Analyst; Analytics; Recruiter; Human Resources; Talent Specialist; People Partner; Sourcer; Human Resources Manager; Human Resources Director; People Manager; Sales Manager; Sales Director
        Account Executive; Sales Representative; Sales Development; Sales Executive; Sales Engineer; Solutions Engineer; Solution Engineer; Presales Engineer; Customer Service; Customer Support; Customer Success; Operations Manager; General Manager; Store Manager; Branch Manager; Logistics; Supply Chain; Logistician
        Purchasing Manager; Procurement Manager; Lawyer; Attorney; Counsel; Paralegal; Legal Assistant; Compliance; Nurse; Registered Nurse; Nurse Practitioner; Practical Nurse; Vocational Nurse; Physician Assistant; Physician; Doctor; Pharmacist; Physical Therapist; Physiotherapist; Dentist
        Practice Manager; Clinic Manager; Healthcare Manager; Nurse Manager; Mechanical Engineer; Electrical Engineer; Electronics Engineer; RF Engineer; Hardware Engineer; ASIC Specialist; FPGA Specialist; Silicon Specialist; VLSI Specialist; Chip Specialist; Civil Engineer; Structural Engineer; Chemical Engineer
        Industrial Engineer; Manufacturing Engineer; Process Engineer; Quality Engineer; Aerospace Engineer; Flight Engineer; Biomedical Engineer; Bioengineer; Materials Engineer; Material Engineer; Environmental Engineer; Architect; Graphic Designer; Visual Designer; Designer; Technical Writer; Editor; Writer; Copywriter
        Elementary Teacher; Primary Teacher; Elementary School Teacher; Teacher; Secondary Teacher; High School Teacher; Admin Assistant; Secretary; Office Assistant; Administrative Assistant; Executive Assistant; Chef; Cook; Waiter; Waitress; Electrician; Plumber; Pipefitter; Carpenter; Welder; Truck Driver
        Zookeeper; Zookeepers; Chef, Data Science; Sr. Data Analyst II; Staff
        """.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(role => $"{role} -> {string.Join(" | ", MarketBand.CompaniesFor(role))}");

    /// <summary>Each word that tells a family of work or a stage, in a title beside nothing that tells one.</summary>
    private static IEnumerable<string> Families() => """
        intern internship apprentice werkstudent trainee graduate research researcher scientist sales account solutions partnerships customer revenue presales bdr sdr data analytics analyst statistician business-intelligence product program project scrum design designer ux ui creative content editor
        engineer engineering developer architect software devops sre swe programmer security infrastructure cto qa people recruiter recruiting talent hr human finance financial accountant accounting controller tax payroll legal counsel compliance audit risk treasury
        marketing brand communications growth seo social pr editorial operations support logistics supply office workplace facilities administrator assistant coordinator technician prototype innovation phd fellow platform reliability performance expansion efficiency
        deployment deployed implementation release field machine ml ai zookeeper research-engineer sales-engineer data-scientist product-designer support-engineer people-operations
        """.Split([' ', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word =>
        {
            var summary = HiringCount.Of("Larkspur", HiringRecord.Empty with { Roles = [new("1", $"Quiet {word.Replace('-', ' ')}", null, Today, Today, null, null, "board")] }, Today);
            return $"{word} -> {summary.ByFamily.Single().Name}, {summary.ByStage.SingleOrDefault()?.Name ?? "no stage"}";
        });
}
