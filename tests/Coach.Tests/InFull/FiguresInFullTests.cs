using System.Globalization;
using Coach.Bands;
using Coach.Negotiations;
using Coach.Offers;
using Coach.Pay;
using Coach.Rehearsal.Tournament;
using static Coach.Tests.Samples;

namespace Coach.Tests.InFull;

/// <summary>Tables of what is reckoned over a spread of cases, kept whole, so that no constant and no name changes unseen.</summary>
public sealed class FiguresInFullTests
{
    private static readonly Dictionary<string, Func<IEnumerable<string>>> s_tables = new()
    {
        ["places.txt"] = Places,
        ["jobs.txt"] = Jobs,
        ["companies.txt"] = Companies,
        ["levels.txt"] = Levels,
        ["lines.txt"] = Lines,
        ["worth.txt"] = Worth,
        ["positions.txt"] = Positions,
        ["tournament.txt"] = Played,
    };

    public static TheoryData<string> Names => [.. s_tables.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_table_is_as_it_is_kept(string name) => Expected.Same(name, string.Join('\n', s_tables[name]()));

    /// <summary>Of each place which of the bands is found: its own, one by another name of it, none.</summary>
    private static IEnumerable<string> Places()
    {
        string[] held =
        [
            "New York City", "San Francisco Bay Area", "Austin, TX", "Texas", "Washington, DC", "Seattle, WA", "Boston", "London", "Dublin", "Berlin", "München", "Zürich", "Paris", "Amsterdam", "Stockholm",
            "Bangalore", "Singapore", "Tokyo", "Toronto, ON", "São Paulo", "Sydney", "Remote", "United States", "Germany", "India", "Sverige", "Georgia", "Portland, OR", "Portland, ME",
        ];
        string[] asked =
        [
            .. held, "NYC", "New York, NY, United States", "Manhattan", "SF", "San Francisco", "Palo Alto, California", "Austin, Texas, USA", "Dallas, TX", "Washington D.C.", "Seattle", "Greater Boston", "London, UK",
            "Dublin, Ireland", "Berlin, Deutschland", "Munich", "Zurich, Switzerland", "Paris, France", "Amsterdam, Netherlands", "Solna, Stockholm", "Bengaluru, India", "Hyderabad", "Tokyo, Japan", "Toronto", "Sao Paulo, Brazil",
            "Sydney NSW", "work from home", "anywhere", "USA", "Deutschland", "Sweden", "Atlanta, Georgia", "Atlanta, GA", "Portland", "Hamburg", "Nowhere at all",
            .. "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Oregon Ohio Oklahoma Pennsylvania Tennessee Utah Vermont Virginia Washington Wisconsin Wyoming".Split(' '),
        ];
        var bands = Snapshot([.. held.Select((region, n) => NewYork with { Key = NewYork.Key with { Region = region }, Base = Range(100_000 + n, 200_000) })]);
        var survey = Snapshot([.. States().Select(state => Survey(state))]);
        return
        [
            .. asked.Select(region => $"{region} -> {Found(Letter with { Region = region }, bands)}"),
            .. States().SelectMany(state => new[] { state, $"Springfield, {state}" }).Concat(["Washington, DC", "Washington, District of Columbia", "Kansas City, Missouri", "New York, Texas"]).Select(region => $"market, {region} -> {Found(Empty with { Company = "Harbourlight", Role = "Software Engineer", Region = region, Base = new(130_000, Currency.Usd, PayPeriod.Year) }, survey)}"),
            .. "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc".Split(' ')
                .Select(letters => $"market, Springfield, {letters.ToUpperInvariant()} -> {Found(Empty with { Company = "Harbourlight", Role = "Software Engineer", Region = $"Springfield, {letters.ToUpperInvariant()}", Base = new(130_000, Currency.Usd, PayPeriod.Year) }, survey)}"),
        ];
    }

    private static string[] States() =>
    [
        "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida", "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine",
        "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska", "Nevada", "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Ohio",
        "Oklahoma", "Oregon", "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Texas", "Utah", "Vermont", "Virginia", "Washington", "West Virginia", "Wisconsin", "Wyoming", "District of Columbia",
    ];

    private static Band Survey(string area) => new(
        new(BandKey.Market, "Software Developers", null, area), Range(90_000, 190_000), null, null, null, null, null, new("survey", new(2025, 5, 1)));

    private static string Found(Offer offer, BandSnapshot bands)
    {
        var (match, problems) = BandFinder.Find(offer, bands);
        var codes = string.Join(", ", (match?.Problems ?? problems).Select(problem => problem.Code));
        return $"{(match is null ? "none" : match.Band.Key.Region ?? match.Band.Key.Role)}{(codes.Length > 0 ? $" ({codes})" : "")}";
    }

    /// <summary>Of each title its role and level, the occupations it may be, and which of the bands is found.</summary>
    private static IEnumerable<string> Jobs()
    {
        string[] held = ["Software Engineer", "Senior Software Engineer", "Staff Software Engineer", "ML Engineer", "Data Engineer", "Data Scientist", "Product Manager", "Engineering Manager", "Account Executive", "Site Reliability Engineer"];
        string[] titles =
        [
            .. held, "SWE", "Sr. SWE", "SDE II", "Software Developer", "Machine Learning Engineer", "Principal Machine Learning Engineer", "MLE", "Data Eng", "Jr Data Scientist", "PM", "Technical Program Manager", "EM", "Software Engineering Manager",
            "AE", "Enterprise Account Executive", "SRE", "DevOps Engineer", "QA Engineer", "UX Designer", "HR Manager", "VP of Engineering", "Dir. of Ops", "Head of Design", "Registered Nurse", "Electrician", "Teacher", "Accountant", "Backend Engineer (Remote)",
            "Software Engineer III - Payments", "Lead Software Engineer, m/f/d", "Graduate Software Engineer", "Intern, Data Science", "Software Engineer, L5", "Programme Manager", "Office Admin", "Chief of Staff",
        ];
        var bands = Snapshot([.. held.Select((role, n) => NewYork with { Key = NewYork.Key with { Role = role }, Base = Range(100_000 + n, 200_000) })]);
        return titles.Select(title =>
        {
            var (match, problems) = BandFinder.Find(Letter with { Role = title }, bands);
            var parts = JobTitle.Of(title);
            return $"{title} -> {parts.Role} | {parts.Level ?? "no level"} | {match?.Band.Key.Role ?? "none"} ({string.Join(", ", (match?.Problems ?? problems).Select(problem => problem.Code))}) | {string.Join(", ", MarketBand.CompaniesFor(title))}";
        });
    }

    private static IEnumerable<string> Companies()
    {
        string[] held = ["Lumen Audio", "Initech", "Fjord Systems AB", "Quarrel & Pine LLC", "Österbräu GmbH", "The Widget Company"];
        string[] asked =
        [
            "Lumen Audio, Inc.", "LUMEN AUDIO", "Initech USA, Inc.", "Initech Deutschland GmbH", "Initech (India) Pvt. Ltd.", "Initech Pte Ltd", "Initech Sverige AB (publ)", "Initech Japan KK", "Initech Australia Pty", "Initech Nederland B.V.", "Initech France SAS",
            "Initech Italia S.r.l.", "Initech España SA", "Initech Danmark ApS", "Initech Suomi Oy", "Initech Schweiz AG", "Initech UK Limited", "Initech plc", "Fjord Systems", "Quarrel and Pine", "Quarrel & Pine", "Osterbrau", "Österbräu", "Widget Co", "Widget Corporation", "Lumen", "Audio", "USA",
        ];
        var bands = Snapshot([.. held.Select((company, n) => NewYork with { Key = NewYork.Key with { Company = company }, Base = Range(100_000 + n, 200_000) })]);
        return asked.Select(company => $"{company} -> {BandFinder.Find(Letter with { Company = company }, bands).Match?.Band.Key.Company ?? "none"}");
    }

    private static IEnumerable<string> Levels()
    {
        string[] held = ["L3", "L4", "L5", "L6", "Senior", "Staff", "E5", "II"];
        string[] asked = [.. held, "Level 5", "L-5", "l5", "lvl 4", "L7", "IC5", "E4", "E6", "Sr", "Principal", "Junior", "Mid", "III", "2", "5", "Grade 5", "P4", "62", "nonsense"];
        var all = Snapshot([.. held.Select((level, n) => NewYork with { Key = NewYork.Key with { Level = level }, Base = Range(100_000 + n, 200_000) })]);
        var ladder = Snapshot([.. held.Take(4).Select((level, n) => NewYork with { Key = NewYork.Key with { Level = level }, Base = Range(100_000 + n, 200_000) })]);
        return asked.SelectMany(level => new[] { ("all", all), ("a ladder", ladder) }.Select(bands =>
        {
            var (match, problems) = BandFinder.Find(Letter with { Level = level }, bands.Item2);
            return $"{level} in {bands.Item1} -> {match?.Band.Key.Level ?? "none"} ({string.Join("; ", (match?.Problems ?? problems).Select(problem => $"{problem.Code}: {problem.Message}"))})";
        }));
    }

    /// <summary>Ask, counter, accept line and walk-away over offers from below the band to above it, with what changes them one at a time.</summary>
    private static IEnumerable<string> Lines()
    {
        (string What, Func<AdviceRequest, AdviceRequest> With)[] ways =
        [
            ("plain", request => request),
            ("a raise", request => request with { IsRaise = true }),
            ("another offer", request => request with { Alternative = Letter with { Base = new(245_000, Currency.Usd, PayPeriod.Year) } }),
            ("urgent", request => request with { Offer = request.Offer with { StartDate = Today.AddDays(10) } }),
            ("a neighbour's band", request => request with { Bands = Snapshot(NewYork with { Key = NewYork.Key with { Region = "Boston" } }) }),
            ("for base", request => request with { Goals = [Goal.Base] }),
            ("for cash now, then stock", request => request with { Goals = [Goal.CashNow, Goal.Equity] }),
            ("base alone", request => request with { Bands = Snapshot(NewYork with { Equity = null, BonusPercent = null, Total = null }) }),
            ("total alone", request => request with { Bands = Snapshot(NewYork with { Equity = null, BonusPercent = null, Base = null }) }),
        ];
        foreach (var (what, with) in ways)
        {
            foreach (var at in new[] { 0.8m, 0.9m, 1, 1.1m, 1.25m, 1.4m })
            {
                var request = with(new(Letter with { Base = new(225_000 * at, Currency.Usd, PayPeriod.Year), Equity = [Stock(300_000 * at)] }, Snapshot(NewYork), Rates, Today));
                var advice = Advisor.Advise(request);
                yield return string.Create(CultureInfo.InvariantCulture, $"{what}, at {at}: {(advice.Strategy is { } strategy ? $"{strategy.Component} a {strategy.Period}, levers {string.Join(" ", strategy.Levers.Select(lever => $"{lever.Component} {lever.Headroom.Amount}"))}" : "no strategy")}");
                foreach (var line in advice.Strategy?.Lines ?? [])
                {
                    yield return string.Create(CultureInfo.InvariantCulture, $"  {line.Component}: {line.Offered} ask {line.Ask}, they {line.CounterMin}–{line.CounterMax}, yes from {line.Accept}, walk below {line.WalkAway}");
                }

                foreach (var package in advice.Packages)
                {
                    yield return string.Create(CultureInfo.InvariantCulture, $"  {package.Name}: base {package.Base?.Amount}, equity {package.Equity?.Amount}, sign-on {package.SignOn?.Amount}, bonus {package.Bonus?.Amount}, {string.Join(", ", package.Terms.Select(term => term.Text))}, {package.Total4.Amount} in all; {package.Why}");
                }
            }
        }
    }

    private static IEnumerable<string> Worth()
    {
        (string What, Offer Offer)[] offers =
        [
            ("the sample", Letter),
            ("by the month", Letter with { Base = new(18_000, Currency.Usd, PayPeriod.Month) }),
            ("by the hour", Letter with { Base = new(95, Currency.Usd, PayPeriod.Hour) }),
            ("by the day", Letter with { Base = new(700, Currency.Usd, PayPeriod.Day) }),
            ("by the week", Letter with { Base = new(4_000, Currency.Usd, PayPeriod.Week) }),
            ("a bonus in money", Letter with { Bonus = new(null, 30_000, Currency.Usd, true, false) }),
            ("a bonus at their discretion", Letter with { Bonus = new(10, null, null, false, true) }),
            ("sign-on in parts", Letter with { SignOn = [new(20_000, Currency.Usd, 0, 12), new(10_000, Currency.Usd, 12, 24), new(5_000, Currency.Usd, 30, null)] }),
            ("sign-on in euros", Letter with { SignOn = [new(20_000, Currency.Eur, 0, 12)] }),
            ("slow vesting", Letter with { Equity = [Stock(300_000, 5, 15, 40, 40)] }),
            ("by the month, no cliff", Letter with { Equity = [Stock(300_000) with { CliffMonths = 0, Cadence = VestingCadence.Month }] }),
            ("over three years by the half", Letter with { Equity = [Stock(300_000) with { Years = 3, Cadence = VestingCadence.HalfYear }] }),
            ("over five years by the year", Letter with { Equity = [Stock(300_000) with { Years = 5, Cadence = VestingCadence.Year }] }),
            ("vesting not stated", Letter with { Equity = [Stock(300_000) with { Years = null, CliffMonths = null, Cadence = null }] }),
            ("options without a value", Letter with { Equity = [new(EquityKind.Options, null, null, 12_000, 4.5m, 4, 12, VestingCadence.Month, null)] }),
            ("two grants", Letter with { Equity = [Stock(200_000), Stock(90_000) with { Kind = EquityKind.Psu, Years = 3 }] }),
            ("nothing", Empty),
            ("out of all bounds", Letter with { Base = new(9_000_000_000, Currency.Usd, PayPeriod.Year), Bonus = new(900, null, null, false, false), SignOn = [new(-5, Currency.Usd, 0, 12)] }),
        ];
        foreach (var (what, offer) in offers)
        {
            var (plausible, implausible) = PlausibleOffer.Of(offer);
            var (value, problems) = OfferValuation.Value(plausible, Rates);
            yield return $"{what}: {(value is null ? "no money" : string.Create(CultureInfo.InvariantCulture, $"{value.FirstYear:0.00} first year, {string.Join("/", value.Years.Select(year => year.ToString("0.##", CultureInfo.InvariantCulture)))} {value.Currency}, {value.Total4:0.00} in four, {value.AverageYear:0.00} a year"))}";
            foreach (var line in (value?.Parts.Select(part => $"{part.Component}: {string.Join("/", part.Years.Select(year => year.ToString("0.##", CultureInfo.InvariantCulture)))}") ?? []).Concat(value?.Assumptions ?? []).Concat(implausible.Concat(problems).Select(problem => $"{problem.Code}: {problem.Message}")))
            {
                yield return $"  {line}";
            }
        }
    }

    private static IEnumerable<string> Positions()
    {
        foreach (var (what, offer, band) in new (string, Offer, Band)[]
        {
            ("in dollars", Letter, NewYork),
            ("in kronor", Letter with { Region = "Stockholm", Base = new(64_000, Currency.Sek, PayPeriod.Month), Equity = [Stock(700_000) with { Currency = Currency.Sek }] }, Stockholm),
            ("in another currency", Letter with { Base = new(205_000, Currency.Eur, PayPeriod.Year) }, NewYork),
            ("in a currency without a rate", Letter with { Base = new(205_000, Currency.Of("NOK"), PayPeriod.Year) }, NewYork),
            ("yearly stock", Letter, NewYork with { Equity = NewYork.Equity! with { Min = 60_000, Max = 110_000, Basis = EquityBasis.Year } }),
            ("open above", Letter, NewYork with { Base = new(212_000, null, Currency.Usd, PayPeriod.Year) }),
            ("a level further", Letter with { Level = "L6" }, NewYork with { Key = NewYork.Key with { Level = "L5" } }),
        })
        {
            var match = BandFinder.Find(offer, Snapshot(band)).Match!;
            var (positions, problems) = BandPositions.Of(offer, match, Rates);
            yield return $"{what}:";
            foreach (var position in positions)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"  {position.Component}: {position.Penetration:0.###} of the way, {position.CompaRatio:0.###} of the middle, percentile {position.Percentile}");
            }

            foreach (var problem in match.Problems.Concat(problems))
            {
                yield return $"  {problem.Code}: {problem.Message}";
            }
        }
    }

    /// <summary>One round of the grid: who got how much of the surplus from whom.</summary>
    private static IEnumerable<string> Played() => Tournament.Play(1, 7, null, CancellationToken.None) is var report
        ? report.Standings.Select(standing => string.Create(
            CultureInfo.InvariantCulture,
            $"{standing.Candidate} against {standing.Recruiter?.ToString() ?? "all"}: share {standing.Share.Mean:0.000} ±{standing.Share.Margin:0.000}, missed {standing.Missed:0.000}, joint {standing.Joint:0.000}, rounds {standing.Rounds:0.00}, {standing.Games} games"))
            .Concat(report.Coverages.Select(coverage => string.Create(
                CultureInfo.InvariantCulture,
                $"{coverage.Recruiter?.ToString() ?? "all"}{(coverage.WithoutTheManner ? ", without the manner" : "")}: {coverage.In50:0.000} {coverage.In80:0.000} {coverage.In95:0.000} of {coverage.Forecasts}")))
        : [];
}
