using Coach.Pay;
using Coach.Signals;

namespace Coach.Tests.Signals;

public sealed class HiringCountTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public void A_role_counts_from_the_day_it_was_published_until_a_look_finds_it_gone()
    {
        var held = Roles(
            Role("1", "Data Engineer", posted: Today.AddDays(-60), first: Today.AddDays(-50), last: Today),
            Role("2", "Data Engineer", posted: Today.AddDays(-60), first: Today.AddDays(-50), last: Today.AddDays(-30)),
            Role("3", "Data Engineer", posted: null, first: Today.AddDays(-3), last: Today),
            Role("4", "Data Engineer", posted: Today.AddDays(-40), first: Today.AddDays(-40), last: Today, until: Today.AddDays(-1)));

        Assert.Equal(2, HiringCount.Of("Larkspur", held, Today).ActiveRoles);
        Assert.Equal(3, HiringCount.Of("Larkspur", held, Today.AddDays(-35)).ActiveRoles);
    }

    [Fact]
    public void The_change_compares_with_four_weeks_before()
    {
        var old = Enumerable.Range(0, 10).Select(i => Role($"o{i}", "Engineer", null, Today.AddDays(-40), Today));
        var young = Enumerable.Range(0, 4).Select(i => Role($"n{i}", "Engineer", null, Today.AddDays(-5), Today));

        var summary = HiringCount.Of("Larkspur", Roles([.. old, .. young]), Today);

        Assert.Equal((14, 40m, 4), (summary.ActiveRoles, summary.ChangePercent, summary.ChangeWeeks));
    }

    [Fact]
    public void No_change_is_stated_where_nobody_looked_four_weeks_before_for_what_closed_since_is_not_known()
    {
        var summary = HiringCount.Of("Larkspur", Roles(Role("1", "Engineer", Today.AddDays(-90), Today, Today)), Today);

        Assert.Null(summary.ChangePercent);
        Assert.Contains(summary.Problems, problem => problem.Code == ProblemCodes.NoComparison);
    }

    [Fact]
    public void Pay_is_a_year_over_the_postings_that_state_it_in_the_commonest_currency()
    {
        var held = Roles(
            Role("1", "Engineer", pay: new(100_000, 140_000, Currency.Usd, PayPeriod.Year)),
            Role("2", "Engineer", pay: new(10_000, 20_000, Currency.Usd, PayPeriod.Month)),
            Role("3", "Engineer", pay: new(70_000, 90_000, Currency.Eur, PayPeriod.Year)),
            Role("4", "Engineer"));

        var pay = HiringCount.Of("Larkspur", held, Today).Pay!;

        Assert.Equal(new PayRange(100_000, 240_000, Currency.Usd, PayPeriod.Year), pay.Range);
        Assert.Equal(new Money(150_000, Currency.Usd), pay.Mean);
        Assert.Equal((2, 4), (pay.Stated, pay.Of));
    }

    [Theory]
    [InlineData("Senior Machine Learning Engineer", "engineering", "building")]
    [InlineData("Research Scientist, Audio", "research", "exploring")]
    [InlineData("Site Reliability Engineer", "engineering", "scaling")]
    [InlineData("Account Executive, Nordics", "sales", "shipping")]
    [InlineData("Product Designer", "product", "shipping")]
    [InlineData("Payroll Specialist", "finance and legal", null)]
    [InlineData("Chief of Staff", "other", null)]
    public void A_title_tells_the_family_of_work_and_the_stage(string title, string family, string? stage)
    {
        var summary = HiringCount.Of("Larkspur", Roles(Role("1", title)), Today);

        Assert.Equal([new NamedCount(family, 1)], summary.ByFamily);
        Assert.Equal(stage, summary.ByStage.SingleOrDefault()?.Name);
    }

    [Fact]
    public void A_page_that_counted_more_than_the_postings_at_hand_tells_the_counts()
    {
        var report = new ReportedRoles(57, -12, 4, ["Build"], new(90_000, 310_000, Currency.Usd, PayPeriod.Year), new Money(180_000, Currency.Usd), Today.AddDays(-10), "page.html");

        var summary = HiringCount.Of("Larkspur", Roles(Role("1", "Engineer")) with { Reports = [report] }, Today);

        Assert.Equal((57, -12m, 4), (summary.ActiveRoles, summary.ChangePercent, summary.ChangeWeeks));
        Assert.Equal(report.Salary, summary.Pay!.Range);
        Assert.Equal(["page.html, 2026-11-10"], summary.CountedFrom);
    }

    [Fact]
    public void Figures_of_an_old_page_come_with_a_warning()
    {
        var report = new ReportedRoles(57, null, null, [], null, null, Today.AddDays(-90), "page.html");

        Assert.Equal(ProblemCodes.FiguresOld, Assert.Single(HiringCount.Of("Larkspur", HiringRecord.Empty with { Reports = [report] }, Today).Problems).Code);
    }

    [Fact]
    public void Months_hold_statements_against_the_roles_open_at_their_end()
    {
        var held = Roles(Role("1", "Engineer", null, new(2026, 9, 15), Today), Role("2", "Engineer", null, new(2026, 11, 2), Today)) with
        {
            Statements = [Said("hiring", new(2026, 9, 3)), Said("ai", new(2026, 9, 30)), Said("ai", null)],
        };

        var months = HiringCount.Of("Larkspur", held, Today).Months;

        Assert.Equal([new(new(2026, 9, 1), 2, 1) { Topics = [new("ai", 1), new("hiring", 1)] }, new(new(2026, 10, 1), 0, 1), new SaidAndPosted(new(2026, 11, 1), 0, 2)], months);
    }

    [Theory]
    [InlineData(39, "39% more")]
    [InlineData(-25, "25% fewer")]
    [InlineData(4, null)]
    public void Only_a_telling_change_is_a_reason(int change, string? words)
    {
        var report = new ReportedRoles(42, change, 4, [], null, null, Today, "page.html");

        var reasons = HiringReasons.Of(HiringCount.Of("Larkspur", HiringRecord.Empty with { Reports = [report] }, Today)).ToArray();

        Assert.Equal(words is null ? 0 : 1, reasons.Length);
        Assert.All(reasons, reason => Assert.Contains(words!, reason.Text, StringComparison.Ordinal));
        Assert.All(reasons, reason => Assert.Equal("page.html, 2026-11-20", reason.Source));
    }

    [Fact]
    public void A_statement_about_people_is_a_reason_for_two_quarters_and_one_about_ai_is_none()
    {
        var held = HiringRecord.Empty with { Statements = [Said("ai", Today), Said("hiring", Today.AddDays(-30)), Said("layoffs", Today.AddDays(-400))] };

        var reason = Assert.Single(HiringReasons.Of(HiringCount.Of("Larkspur", held, Today)));

        Assert.StartsWith("Ada Quill on hiring: ", reason.Text, StringComparison.Ordinal);
        Assert.Equal("call.txt, 2026-10-21", reason.Source);
    }

    [Fact]
    public void Names_and_quotes_never_become_markup_of_the_page()
    {
        var held = Roles(Role("1", "Engineer", null, Today.AddDays(-40), Today)) with { Statements = [Said("ai", Today) with { Quote = "<script>alert(1)</script>", Speaker = "<b>Ada</b>" }] };

        var page = HiringPage.Html(HiringCount.Of("<i>Larkspur</i>", held, Today));

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>Ada", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>Larkspur", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_scales_each_side_to_its_own_peak_and_draws_a_small_count_as_something()
    {
        var lines = SaidAndPostedPicture.Lines([new(new(2026, 9, 1), 1, 100), new(new(2026, 10, 1), 4, 1)]).ToArray();

        Assert.Equal(
            [
                "      ███",
                "      ███",
                "      ███",
                " ███  ███",
                "──────────",
                " ███  ▀▀▀",
                " ███",
                " ███",
                " ███",
                " Sep  Oct",
            ],
            lines);
    }

    private static HiringRecord Roles(params PostedRole[] roles) => HiringRecord.Empty with { Roles = roles };

    private static PostedRole Role(string id, string title, DateOnly? posted = null, DateOnly? first = null, DateOnly? last = null, DateOnly? until = null, PayRange? pay = null) =>
        new(id, title, posted, first ?? Today, last ?? Today, until, pay, "board");

    private static LeaderStatement Said(string topic, DateOnly? on) => new("Ada Quill", topic, "building", $"We speak about {topic}.", on, "call.txt");
}
