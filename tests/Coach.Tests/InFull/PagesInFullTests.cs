using Coach.Bands;
using Coach.Guides;
using Coach.Offers;
using Coach.Pay;
using Coach.Signals;
using static Coach.Tests.Samples;

namespace Coach.Tests.InFull;

/// <summary>Guides and pictures of hiring in each of their shapes, kept whole.</summary>
public sealed class PagesInFullTests
{
    private static readonly Band s_bare = NewYork with { Equity = null, BonusPercent = null, Total = null };

    private static readonly BandKey s_key = NewYork.Key;

    private static EquityRange Stock(EquityKind? kind, EquityBasis basis = EquityBasis.Grant, int? years = 4, decimal? min = 200_000, decimal? max = 300_000) => new(min, max, Currency.Usd, basis, years, kind);

    private static PayRange Pays(decimal? min, decimal? max, PayPeriod period = PayPeriod.Year) => new(min, max, Currency.Usd, period);

    private static Band At(string region, string? level = null) => s_bare with { Key = s_key with { Region = region, Level = level } };

    private static readonly SaidAndPosted[][] s_months =
    [
        [new(new(2026, 1, 1), 0, 0), new(new(2026, 2, 1), 1, 1) { Topics = [new("ai", 1)] }, new(new(2026, 3, 1), 8, 16) { Topics = [new("hiring", 5), new("x<y", 2), new("", 1)] }, new(new(2026, 4, 1), 3, 9)],
        [new(new(2026, 5, 1), 2, 0)],
        [new(new(2026, 6, 1), 0, 3)],
        [new(new(2026, 7, 1), 0, 0)],
    ];

    private static readonly HiringSummary s_summary = new("Larkspur", new(2026, 11, 20), 7, null, null, [], [], [], null, [], [], [], []);

    private static readonly HiringSummary[] s_summaries =
    [
        s_summary,
        s_summary with { Statements = [new("Ada <Quill>", "hiring", null, "We & you.", null, "call.txt")], Problems = [new("a", "Look <here>.")] },
        s_summary with { Statements = [new(null, "ai", "building", "Soon.", new(2026, 11, 3), "call.txt"), new(null, "ai", "building", "Sooner.", null, "call.txt")], ByStage = [new("scaling", 3)] },
        s_summary with { ByStage = [new("building", 2)], Months = s_months[1] },
        s_summary with
        {
            Open =
            [
                new("https://jobs.example/1?a=b&c=d", "Engineer <II>", new(2026, 11, 1), new(2026, 11, 2), new(2026, 11, 20), null, Pays(100_000, 140_000), "A & B"),
                new("http://jobs.example/2", "Cook", null, new(2026, 11, 2), new(2026, 11, 19), null, null, "board"),
                new("javascript:alert(1)", "Writer", null, new(2026, 11, 2), new(2026, 11, 19), null, null, "board"),
                new("17", "Buyer", null, new(2026, 11, 2), new(2026, 11, 19), null, null, "board"),
            ],
        },
    ];

    private static readonly Dictionary<string, Func<string?>> s_texts = new()
    {
        // What each column writes for each kind of range.
        ["guide-of-every-figure.md"] = () => Guide(
            At("Closed") with { Bonus = Pays(10_000, 20_000), SignOn = Pays(5_000, 9_000, PayPeriod.Once), Total = Pays(300_000, 400_000) },
            At("Single") with { Base = Pays(150_000, 150_000), BonusPercent = new(12.5m, 12.5m), Total = Pays(1, 1) },
            At("From") with { Base = Pays(150_000, null), BonusPercent = new(10, null), SignOn = Pays(5_000, null) },
            At("Up to") with { Base = Pays(null, 150_000), BonusPercent = new(null, 20.125m), SignOn = Pays(null, 5_000) },
            At("Nothing stated") with { Base = Pays(null, null), BonusPercent = new(null, null), Bonus = Pays(7, 8) },
            At("By the hour") with { Base = Pays(40, 60.50m, PayPeriod.Hour), BonusPercent = new(5, 15), Bonus = Pays(1_000, 2_000, PayPeriod.Month) },
            At("Pipes | and\nlines", "L|5"),
            s_bare with { Key = s_key with { Region = null, Level = null } },
            s_bare with { Key = s_key with { Region = null, Level = "L6" } }),
        // What each kind of equity is called.
        ["guide-of-every-equity.md"] = () => Guide(
        [
            .. new EquityKind?[] { EquityKind.Rsu, EquityKind.Psu, EquityKind.Options, EquityKind.Phantom, EquityKind.ProfitSharing, EquityKind.Other, null }.Select((kind, n) => At($"Place {n}") with { Equity = Stock(kind) }),
            At("Yearly") with { Equity = Stock(EquityKind.Rsu, EquityBasis.Year, null) }, At("Yearly options") with { Equity = Stock(EquityKind.Options, EquityBasis.Year, null) },
            At("Three years") with { Equity = Stock(EquityKind.Rsu, years: 3) }, At("Years not told") with { Equity = Stock(EquityKind.Rsu, years: null, min: null) },
        ]),
        // One strategy for each part of pay.
        ["guide-of-base-by-the-month.md"] = () => Guide(At("Utrecht") with { Base = new(5_000, 7_000, Currency.Eur, PayPeriod.Month) }),
        ["guide-of-a-sign-on.md"] = () => Guide(At("Oslo") with { Base = null, SignOn = Pays(10_000, 50_000, PayPeriod.Once) }),
        ["guide-of-a-bonus.md"] = () => Guide(At("Oslo") with { Base = null, Bonus = Pays(10_000, 50_000) }),
        ["guide-of-a-total.md"] = () => Guide(At("Oslo") with { Base = null, Total = Pays(100_000, 200_000) }),
        ["guide-without-a-strategy.md"] = () => Guide(At("Oslo") with { Base = Pays(100_000, null) }),
        ["guide-of-several-sources.md"] = () => Guide(
            At("Oslo") with { Base = Pays(1, 2), Provenance = new("old.md", new(2025, 1, 1)) },
            At("Oslo") with { Base = Pays(100_000, 140_000), Provenance = new("new.md", new(2026, 1, 1)), Notes = new("new.md", s_key.Company, s_key.Role, [], [], ["A survey", "A\tsecond | one"]) },
            At("Bergen") with { Base = Pays(9, 8), SignOn = Pays(1, 2), Provenance = new("new.md", new(2026, 1, 1)) },
            s_bare with { Key = s_key with { Role = "ML Engineer, Ads" } },
            s_bare with { Key = s_key with { Company = "Other" } }),
        ["said-and-posted.txt"] = () => string.Join('\n', s_months.SelectMany(months => new[] { SaidAndPostedPicture.Svg("Larkspur & Sons", months) }.Concat(SaidAndPostedPicture.Lines(months)))),
        ["hiring-in-every-shape.html"] = () => string.Join('\n', s_summaries.Select(HiringPage.Body)),
    };

    public static TheoryData<string> Names => [.. s_texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_reads_as_it_is_kept(string name) => Expected.Same(name, s_texts[name]()!);

    private static string? Guide(params Band[] bands) => GuideDraft.Of(Snapshot(bands), "lumen audio", "Machine Learning Engineer", Today);

    [Fact]
    public void No_guide_is_written_where_no_band_is_held_for_such_a_job()
    {
        Assert.Null(Guide());
        Assert.Null(GuideDraft.Of(Snapshot(NewYork), "Fjord", "ML Engineer", Today));
        Assert.Null(GuideDraft.Of(Snapshot(NewYork), "Lumen Audio", "Cook", Today));
    }
}
