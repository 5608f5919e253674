using System.Globalization;
using Coach.Bands;
using Coach.Comparisons;
using Coach.Guides;
using Coach.Negotiations;
using Coach.Offers;
using Coach.Pay;
using Coach.Playbooks;
using Coach.Signals;
using static Coach.Tests.Samples;

namespace Coach.Tests.InFull;

/// <summary>Documents that the coach writes, whole: plans, guides, hiring pages, comparisons.</summary>
public sealed class PlansInFullTests
{
    private static readonly GuideNotes s_notes = new(
        "lumen-guide.md", "Lumen Audio", "ML Engineer", ["Northwind E5", "Fjord L4"],
        [new("Data of its own", "Name the scale you have worked at."), new("Audio", "Say what you shipped for ears.")], ["Lumen pay survey 2026"]);

    private static readonly HiringRecord s_hiring = new(
        [
            .. Enumerable.Range(0, 9).Select(n => Role($"a{n}", "Machine Learning Engineer", new(2026, 1, 10), new(180_000 + (n * 5_000), 240_000, Currency.Usd, PayPeriod.Year))),
            .. Enumerable.Range(0, 4).Select(n => Role($"b{n}", "Account Executive", new(2026, 2, 20), null)),
            Role("c0", "Research Scientist", new(2025, 12, 1), new(20_000, 30_000, Currency.Usd, PayPeriod.Month)),
        ],
        [
            new("Ada Quill", "hiring", "building", "We would like to hire about fifty engineers over the next year.", new(2026, 2, 9), "call of the fourth quarter"),
            new("Tomas Reyes", "ai", "shipping", "The model reads every order now.", new(2026, 2, 9), "call of the fourth quarter"),
            new(null, "layoffs", null, "There are no reductions planned.", new(2026, 1, 15), "call of January"),
            new("Ada Quill", "pay", "scaling", "Pay rises of four percent are in the plan.", null, "letter to owners"),
        ],
        []);

    private static readonly Dictionary<string, Func<string>> s_texts = new()
    {
        ["plan-offer.md"] = () => PlaybookMarkdown.Of(Plan(Letter, Noted())),
        ["plan-offer.html"] = () => WithoutStyle(PlaybookHtml.Of(Plan(Letter, Noted()))),
        ["plan-thin-vesting.md"] = () => PlaybookMarkdown.Of(Plan(
            Letter with { Equity = [Stock(300_000, 5, 15, 40, 40)], SignOn = [new(20_000, Currency.Usd, 0, 24), new(5_000, Currency.Usd, 12, 18)], Relocation = new(8_000, Currency.Usd) },
            request => request with { Alternative = Letter with { Company = "Fjord Systems" }, Goals = [Goal.CashNow, Goal.Time, Goal.Level, Goal.Remote], Tone = Tone.Firm, Candidate = "Elias", Recruiter = "Karin" })),
        ["plan-bare-offer.md"] = () => PlaybookMarkdown.Of(Plan(Letter with { SignOn = [], Bonus = null, Equity = [], StartDate = null, ExpiresOn = null }, request => request with { Tone = Tone.Plain })),
        ["plan-of-an-offer-without-figures.md"] = () => PlaybookMarkdown.Of(Plan(Empty with { Company = "Nobody Ltd", Role = "Machine Learning Engineer" }, request => request)),
        ["plan-raise.md"] = () => PlaybookMarkdown.Of(Plan(
            Letter with { Equity = [], SignOn = [], Bonus = null, ExpiresOn = null, StartDate = null },
            request => request with { IsRaise = true, Results = ["Cut serving cost by 40%", "Led the move to streaming features"], MonthsInRole = 30, Candidate = "Elias", Recruiter = "Karin" },
            new("What you told the coach") { ReviewDate = new(2026, 3, 20) })),
        ["plan-above-the-band.md"] = () => PlaybookMarkdown.Of(Plan(Letter with { Base = new(275_000, Currency.Usd, PayPeriod.Year), Equity = [Stock(440_000)], Bonus = new(18, null, null, true, false) }, request => request)),
        ["plan-without-a-band.html"] = () => WithoutStyle(PlaybookHtml.Of(Plan(Letter with { Company = "Nobody Ltd" }, request => request))),
        ["guide.md"] = () => GuideDraft.Of(Snapshot(NewYork with { Notes = s_notes }, Stockholm), "Lumen Audio Inc.", "Machine Learning Engineer", Today)!,
        ["guide-levels.md"] = () => GuideDraft.Of(Snapshot(NewYork with { Key = NewYork.Key with { Level = "L4", Region = null } }, NewYork with { Key = NewYork.Key with { Level = "L5", Region = null }, Base = Range(240_000, 300_000) }), "Lumen Audio", "ML Engineer", Today)!,
        ["hiring.html"] = () => WithoutStyle(HiringPage.Html(HiringCount.Of("Lumen Audio", s_hiring, Today))),
        ["hiring.txt"] = () => Lines(HiringCount.Of("Lumen Audio", s_hiring, Today)),
        ["hiring-of-a-page.txt"] = () => Lines(HiringCount.Of(
            "Lumen Audio", new([], [], [new(42, 39, 4, ["Build", "Research"], new(110_000, 402_000, Currency.Usd, PayPeriod.Year), new Money(222_000, Currency.Usd), new(2026, 1, 2), "page.html")]), Today)),
        ["comparison.txt"] = () => Text(Comparison.Of(Offers(), Rates, new ComparisonOptions { CountsRemote = true, CurrentPay = new(170_000, Currency.Usd), Weights = new Dictionary<PayComponent, decimal> { [PayComponent.Equity] = 1.2m } }, Today)!),
        ["comparison-in-euros.txt"] = () => Text(Comparison.Of([.. Offers().Take(2)], Rates, new ComparisonOptions { Set = new Dictionary<string, decimal> { ["leaving"] = 0, ["later"] = 0.02m } }, Today, Currency.Eur)!),
        ["comparison-after-a-deadline.txt"] = () => Text(Comparison.Of([.. Offers().Take(2)], Rates, new ComparisonOptions(), new(2026, 3, 9))!),
    };

    public static TheoryData<string> Names => [.. s_texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_document_reads_as_it_is_kept(string name) => Expected.Same(name, s_texts[name]());

    /// <summary>How a page looks is held by pictures; here it is what it says.</summary>
    private static string WithoutStyle(string html)
    {
        var (begin, end) = (html.IndexOf("<style>", StringComparison.Ordinal), html.IndexOf("</style>", StringComparison.Ordinal));
        return html[..begin] + html[end..].Replace("</style>", "", StringComparison.Ordinal);
    }

    private static Playbook Plan(Offer offer, Func<AdviceRequest, AdviceRequest> with, PlaybookMaterial? material = null)
    {
        var request = with(new(offer, Snapshot(NewYork, Stockholm), Rates, Today));
        return PlaybookDraft.Of(request, Advisor.Advise(request), material ?? new("letter.pdf"));
    }

    private static Func<AdviceRequest, AdviceRequest> Noted() => request => request with
    {
        Bands = Snapshot(NewYork with { Notes = s_notes }, Stockholm),
        Hiring = HiringCount.Of("Lumen Audio", s_hiring, Today),
        Compared = Comparison.Of(Offers(), Rates, new ComparisonOptions(), Today),
    };

    private static ComparedOffer[] Offers() =>
    [
        new("Lumen Audio", Letter) { RemoteDays = 1, DaysOff = 25 },
        new("Fjord Systems", Letter with { Company = "Fjord Systems", Equity = [Stock(340_000, 5, 15, 40, 40)], StartDate = new(2026, 5, 4), ExpiresOn = new(2026, 3, 6) }) { RemoteDays = 4, DaysOff = 20, Chance = 0.8m },
        new("Quarrel & Pine", Letter with { Base = new(205_000, Currency.Usd, PayPeriod.Year), Equity = [Stock(500_000) with { Kind = EquityKind.Options }] }) { RemoteDays = 0, DaysOff = 22 },
        new("Tiefwasser GmbH", Letter with { Base = new(190_000, Currency.Eur, PayPeriod.Year), Equity = [], SignOn = [] }) { RemoteDays = 5, DaysOff = 30 },
        new("Kronor AB", Empty with { Base = new(90_000, Currency.Of("NOK"), PayPeriod.Month) }),
    ];

    private static string Text(Comparison comparison) => string.Join('\n', [
        string.Create(CultureInfo.InvariantCulture, $"{comparison.Kind} in {comparison.Currency}, the first leads by {comparison.Lead4:0.00}"),
        .. comparison.Standings.Select(standing => string.Create(
            CultureInfo.InvariantCulture,
            $"{standing.Number}. {standing.Name}: first year {standing.FirstYear:0.00}, stated {standing.Stated4:0.00}, likely {standing.Worth4:0.00}{(standing.HasPassed ? ", passed" : "")}, listed {standing.IsListed}; {string.Join("; ", standing.Steps.Select(step => $"{step.What} {step.Amount.ToString("0.00", CultureInfo.InvariantCulture)}"))}")),
        "Why:", .. comparison.Why,
        "What would turn it round:", .. comparison.TurningPoints.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.What} at {point.At:0.####}: {point.Text} ({point.Brief})")),
        "Waiting:", .. comparison.Waiting,
        "Assumed:", .. comparison.Assumed.Select(reason => $"{reason.Text} ({reason.Source})"),
        "Problems:", .. comparison.Problems.Select(problem => $"{problem.Code}: {problem.Message}"),
    ]);

    private static string Lines(HiringSummary summary) => string.Join('\n', [
        .. HiringFacts.Of(summary).Select(fact => $"{fact.Label}: {fact.Value}"),
        "", .. SaidAndPostedPicture.Lines(summary.Months),
        "", .. HiringReasons.Of(summary).Select(reason => $"{reason.Text} ({reason.Source})"),
        "", .. summary.Problems.Select(problem => $"{problem.Code}: {problem.Message}"),
    ]);

    private static PostedRole Role(string id, string title, DateOnly since, PayRange? pay) => new(id, title, since, since, Today, null, pay, "Greenhouse");
}
