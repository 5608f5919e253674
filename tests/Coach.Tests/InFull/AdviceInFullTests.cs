using System.Globalization;
using Coach.Negotiations;
using Coach.Offers;
using Coach.Pay;
using static Coach.Tests.Samples;

namespace Coach.Tests.InFull;

/// <summary>What the coach says of one offer, whole, with what changes it one at a time: words of the ask, questions, reasons, problems, answers to pushback.</summary>
public sealed class AdviceInFullTests
{
    private static readonly Dictionary<string, Func<IEnumerable<string>>> s_tables = new()
    {
        ["advice-words.txt"] = Words,
        ["advice-questions.txt"] = Questions,
        ["advice-reasons.txt"] = Reasons,
        ["advice-deadlines.txt"] = Deadlines,
        ["advice-pushbacks.txt"] = Pushbacks,
        ["advice-openings.txt"] = Openings,
        ["advice-starts.txt"] = Starts,
        ["advice-packages.txt"] = Packages,
    };

    public static TheoryData<string> Names => [.. s_tables.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_table_is_as_it_is_kept(string name) => Expected.Same(name, string.Join('\n', s_tables[name]()));

    private static Offer Bare => Letter with { SignOn = [], Bonus = null, Equity = [], StartDate = null, ExpiresOn = null };

    private static Offer High => Letter with { Base = new(275_000, Currency.Usd, PayPeriod.Year), Equity = [Stock(440_000)], Bonus = new(18, null, null, true, false), SignOn = [new(60_000, Currency.Usd, 0, 12)] };

    private static AdviceRequest Request(Offer? offer = null) => new(offer ?? Letter, Snapshot(NewYork), Rates, Today);

    private static AdviceRequest Raise(Offer? offer = null) => Request(offer ?? Bare) with { IsRaise = true };

    private static AdviceRequest WithoutBand(AdviceRequest request) => request with { Offer = request.Offer with { Company = "Nobody Ltd" } };

    private static IEnumerable<string> Words()
    {
        (string What, AdviceRequest Request)[] asked =
        [
            .. Enum.GetValues<Tone>().SelectMany(tone => new[]
            {
                ($"an ask, {tone}", Request() with { Tone = tone }),
                ($"an ask with nothing else to move, {tone}", Request() with { Tone = tone, Bands = Snapshot(NewYork with { Equity = null, BonusPercent = null, Total = null }), Offer = Letter with { SignOn = [] } }),
                ($"a raise, {tone}", Raise() with { Tone = tone, Results = ["Cut serving cost by 40%."], MonthsInRole = 14, Candidate = "Elias", Recruiter = "Karin" }),
            }),
            ("another offer", Request() with { Alternative = Letter with { Company = "Fjord Systems" }, Candidate = "Elias", Recruiter = "Karin" }),
            ("no role", Request(Letter with { Role = null })),
            ("no company, a range trusted", Request(Letter with { Company = null }) with { Trusted = NewYork }),
            ("a company with a full stop", WithoutBand(Request(Letter with { Company = "Nobody Inc." }))),
            ("base first", Request() with { Goals = [Goal.Base] }),
            ("above what asks for", Request(High)),
            ("no band", WithoutBand(Request())),
            ("no band, one question", WithoutBand(Request(High with { Level = "L5", ExpiresOn = Today.AddDays(8) }))),
            ("no band, a bare offer", WithoutBand(Request(Bare))),
            ("the day has passed", Request(Letter with { ExpiresOn = Today.AddDays(-1) })),
            ("no band and the day has passed", WithoutBand(Request(Letter with { ExpiresOn = Today.AddDays(-1) }))),
            ("above and the day has passed", Request(High with { ExpiresOn = Today.AddDays(-1) })),
            ("a raise without a band", WithoutBand(Raise())),
            ("a raise above what asks for", Raise(High)),
            .. new int?[] { null, 5, 6, 12, 13, 23, 24, 47 }.Select(months => ($"a raise after {months?.ToString(CultureInfo.InvariantCulture) ?? "nobody knows how many"} months", Raise() with { MonthsInRole = months })),
            ("a raise with four results", Raise() with { Results = ["One.", "Two", " ", "Three", "Four"] }),
        ];
        foreach (var (what, request) in asked)
        {
            var advice = Advisor.Advise(request);
            yield return $"== {what}";
            yield return advice.Scripts!.Email;
            yield return "-- on the phone";
            yield return advice.Scripts.Call;
        }
    }

    private static IEnumerable<string> Questions()
    {
        (string What, Offer Offer)[] offers =
        [
            ("the sample", Letter), ("bare", Bare), ("nothing at all", Empty with { Company = "Lumen Audio", Role = "ML Engineer" }), ("a level", Letter with { Level = "L5" }), ("a bare level", Letter with { Level = "5" }),
            ("a guaranteed bonus", Letter with { Bonus = new(15, null, null, true, false) }),
            ("options without a price", Letter with { Equity = [new(EquityKind.Options, null, null, 12_000, null, 4, 12, VestingCadence.Month, null)] }),
            ("options with a price", Letter with { Equity = [new(EquityKind.Options, null, null, 12_000, 4.5m, 4, 12, VestingCadence.Month, null)] }),
            ("shares without a value", Letter with { Equity = [Stock(1) with { Value = null, Units = 900 }] }),
            ("stock that vests nobody knows how", Letter with { Equity = [Stock(300_000) with { Years = null, CliffMonths = null, Cadence = null }] }),
            ("a sign-on kept for good or not", Letter with { SignOn = [new(20_000, Currency.Usd, 0, null)] }),
            ("no deadline", Letter with { ExpiresOn = null }),
        ];
        foreach (var (what, offer) in offers)
        {
            foreach (var (how, band, raise) in new[] { ("", NewYork, false), (", no band", null, false), (", a band without stock", NewYork with { Equity = null }, false), (", a raise", NewYork, true) })
            {
                yield return $"{what}{how}: {string.Join(" ", RecruiterQuestions.For(offer, band, raise))}";
            }
        }
    }

    private static IEnumerable<string> Reasons()
    {
        (string What, AdviceRequest Request)[] asked =
        [
            ("plain", Request()),
            ("a raise", Raise()),
            ("a raise with stock and bonus", Raise(Letter)),
            ("another offer", Request() with { Alternative = Letter with { Base = new(245_000, Currency.Usd, PayPeriod.Year) } }),
            ("above what asks for", Request(High)),
            ("no band", WithoutBand(Request())),
            ("no band and no figure", WithoutBand(Request(Bare with { Base = null }))),
            ("a neighbour's band", Request() with { Bands = Snapshot(NewYork with { Key = NewYork.Key with { Region = "Boston" } }) }),
            ("a neighbour's band, no figure of theirs", Request(Bare with { Base = null }) with { Bands = Snapshot(NewYork with { Key = NewYork.Key with { Region = "Boston" } }) }),
            ("a range trusted", WithoutBand(Request()) with { Trusted = NewYork }),
            ("a total that leaves the bonus out", Request() with { Bands = Snapshot(NewYork with { Total = Range(250_000, 345_000) }) }),
            ("base first, standing low", Request(Letter with { Base = new(215_000, Currency.Usd, PayPeriod.Year) }) with { Goals = [Goal.Base] }),
            ("base first, standing high", Request(Letter with { Base = new(250_000, Currency.Usd, PayPeriod.Year) }) with { Goals = [Goal.Base] }),
            ("a raise standing low", Raise(Bare with { Base = new(214_000, Currency.Usd, PayPeriod.Year) })),
            ("a raise standing high", Raise(Bare with { Base = new(245_000, Currency.Usd, PayPeriod.Year) })),
            ("below the band", Request(Letter with { Base = new(150_000, Currency.Usd, PayPeriod.Year), Equity = [Stock(100_000)] })),
            ("in kronor by the month", new(Letter with { Region = "Stockholm", Base = new(64_000, Currency.Sek, PayPeriod.Month), SignOn = [], Equity = [new(EquityKind.Rsu, 700_000, Currency.Sek, null, null, 4, 12, VestingCadence.Quarter, null)] }, Snapshot(Stockholm), Rates, Today)),
            .. new[] { 0.98m, 1, 1.04m, 1.08m, 1.12m }.Select(at => ($"{at.ToString(CultureInfo.InvariantCulture)} of base, nothing else to move", Request(Bare with { Base = new(225_000 * at, Currency.Usd, PayPeriod.Year) }) with { Bands = Snapshot(NewYork with { Equity = null, BonusPercent = null, Total = null }) })),
        ];
        foreach (var (what, request) in asked)
        {
            var advice = Advisor.Advise(request);
            yield return $"== {what}";
            foreach (var reason in advice.Reasons)
            {
                yield return $"{reason.Text}{(reason.Source is null ? "" : $" ({reason.Source})")}";
            }

            foreach (var lever in advice.Strategy?.Levers ?? [])
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{lever.Component}, {lever.Headroom.Amount} of room: {lever.Why}");
            }

            foreach (var problem in advice.Problems)
            {
                yield return $"{problem.Code}: {problem.Message}";
            }
        }
    }

    private static IEnumerable<string> Deadlines()
    {
        foreach (var days in new int?[] { null, -1, 0, 1, 2, 3, 4, 30 })
        {
            var request = Request(Letter with { ExpiresOn = days is { } to ? Today.AddDays(to) : null });
            yield return $"== {days?.ToString(CultureInfo.InvariantCulture) ?? "no"} days: {AnswerDeadline.LetUsTalk(request)} {AnswerDeadline.StillStands(request)} Later: {AnswerDeadline.LaterDay(request):yyyy-MM-dd}";
            yield return AnswerDeadline.MoreTime(request).Email;
            yield return "-- on the phone";
            yield return AnswerDeadline.MoreTime(request).Call;
            yield return $"-- a raise: {AnswerDeadline.HasPassed(request with { IsRaise = true })}, {AnswerDeadline.Problem(request with { IsRaise = true })?.Message ?? "no problem"}; an offer: {AnswerDeadline.Problem(request)?.Message ?? "no problem"}";
        }
    }

    private static IEnumerable<string> Pushbacks()
    {
        (string What, AdviceRequest Request)[] asked =
        [
            ("an offer", Request()),
            ("an offer, another one held", Request() with { Alternative = Letter with { Company = "Fjord Systems" } }),
            ("an offer with nothing else to move", Request() with { Bands = Snapshot(NewYork with { Equity = null, BonusPercent = null, Total = null }), Offer = Letter with { SignOn = [] } }),
            ("an offer above what asks for", Request(High)),
            ("an offer without a band, another one held", WithoutBand(Request()) with { Alternative = Letter }),
            ("a raise", Raise()),
            ("a raise without a band", WithoutBand(Raise())),
        ];
        foreach (var (what, request) in asked)
        {
            var strategy = Advisor.Advise(request).Strategy;
            yield return $"== {what}: {string.Join(", ", PushbackAnswers.Expected(request.IsRaise))}";
            foreach (var move in Enum.GetValues<RecruiterMove>())
            {
                var answer = PushbackAnswers.To(move, request, strategy);
                yield return $"{move}, \"{answer.They}\": {answer.Advice} -> {answer.You}";
            }
        }
    }

    private static IEnumerable<string> Openings() =>
        from known in Enum.GetValues<BandKnowledge>()
        from named in new[] { false, true }
        from raise in new[] { false, true }
        select $"{known}, {(named ? "they named a figure" : "no figure yet")}, {(raise ? "a raise" : "an offer")}: {string.Join(" | ", OpeningRules.For(known, named, raise).Select(rule => $"{rule.Name}: {rule.Say} ({rule.Source})"))}";

    private static IEnumerable<string> Packages()
    {
        var level = NewYork with { Key = NewYork.Key with { Level = "E5" } };
        var levels = Snapshot(level, level with { Key = level.Key with { Level = "E7" } }, level with { Key = level.Key with { Level = "E6" } }, level with { Key = level.Key with { Level = "E4" } });
        Goal[][] wishes = [[], .. Enum.GetValues<Goal>().Select(goal => new[] { goal }), [Goal.Remote, Goal.Level], [Goal.Base, Goal.Time], [Goal.Time, Goal.Remote, Goal.Equity]];
        (string What, AdviceRequest Request)[] asked =
        [
            ("stock", Request(Letter with { Level = "E5" }) with { Bands = levels }),
            ("base", Request(Letter with { Level = "E5", Equity = [Stock(420_000)] }) with { Bands = levels }),
            ("a raise", Raise(Letter with { Level = "E5" }) with { Bands = levels }),
            ("little to gain", Request(Letter with { Level = "E5", Base = new(255_000, Currency.Usd, PayPeriod.Year), Equity = [Stock(395_000)] }) with { Bands = levels }),
            ("remote, no start", Request(Letter with { Level = "E5", StartDate = null, Region = "Remote" }) with { Bands = Snapshot([.. levels.Bands.Select(band => band with { Key = band.Key with { Region = "Remote" } })]) }),
            ("a later sign-on", Request(Letter with { Level = "E5", SignOn = [new(20_000, Currency.Usd, 12, 12)] }) with { Bands = levels }),
        ];
        foreach (var (what, request) in asked)
        {
            foreach (var goals in wishes)
            {
                var advice = Advisor.Advise(request with { Goals = goals });
                yield return string.Create(CultureInfo.InvariantCulture, $"== {what}, for {(goals.Length == 0 ? "nothing named" : string.Join(", ", goals))}: front of {advice.Front?.Front.Count} corners to {advice.Front?.Front[^1].Gain4:0}, fair at {advice.Front?.Nash.Gain4:0} for {advice.Front?.Nash.Cost4:0} of {advice.Front?.Budget4:0}");
                foreach (var package in advice.Packages)
                {
                    yield return string.Create(CultureInfo.InvariantCulture, $"{package.Name}: base {package.Base?.Amount}, equity {package.Equity?.Amount}, sign-on {package.SignOn?.Amount}, bonus {package.Bonus?.Amount}; {string.Join(", ", package.Terms.Select(term => term.Text))}; {package.Total4.Amount:0.00} in four, gains {package.WeightedGain4}, costs {package.Cost4}. {package.Why}");
                }
            }
        }
    }

    /// <summary>Who is to start soon is urgently wanted: the day it begins to count, the last one, and the days beside them.</summary>
    private static IEnumerable<string> Starts()
    {
        foreach (var days in new int?[] { null, -1, 0, 1, 20, 21, 22, 90 })
        {
            var line = Advisor.Advise(Request(Letter with { StartDate = days is { } to ? Today.AddDays(to) : null })).Strategy!;
            yield return string.Create(CultureInfo.InvariantCulture, $"{days?.ToString(CultureInfo.InvariantCulture) ?? "no"} days: ask {line.Ask}, they {line.CounterMin}–{line.CounterMax}, yes from {line.Accept}");
        }
    }
}
