using Coach.Pay;
using Coach.Signals;

namespace Coach.Tests.Signals;

/// <summary>What is counted of a company's hiring, at the bounds of each rule.</summary>
public sealed class HiringBoundsTests
{
    private static readonly DateOnly s_today = new(2026, 11, 20);

    private static DateOnly Ago(int days) => s_today.AddDays(-days);

    private static PostedRole Role(string id, int first, int last = 0, int? posted = null, int? until = null, PayRange? pay = null, string source = "board", string title = "Engineer") =>
        new(id, title, posted is { } day ? Ago(day) : null, Ago(first), Ago(last), until is { } end ? Ago(end) : null, pay, source);

    private static PayRange Pays(decimal? min, decimal? max, string currency = "USD", PayPeriod period = PayPeriod.Year) => new(min, max, Currency.Of(currency), period);

    private static LeaderStatement Said(DateOnly? on, string topic = "hiring", string quote = "We hire.") => new("Ada Quill", topic, null, quote, on, "call.txt");

    private static ReportedRoles Report(int? roles, int daysOld, decimal? change = null) => new(roles, change, 4, ["Build"], Pays(1, 9), new Money(5, Currency.Usd), Ago(daysOld), "page.html");

    private static HiringSummary Of(params PostedRole[] roles) => HiringCount.Of("Larkspur", HiringRecord.Empty with { Roles = roles }, s_today);

    private static HiringSummary With(ReportedRoles[] reports, params PostedRole[] roles) => HiringCount.Of("Larkspur", HiringRecord.Empty with { Roles = roles, Reports = reports }, s_today);

    /// <summary>A second posting, seen today, makes today the last look at the board.</summary>
    [Theory]
    [InlineData(5, 3, null, null, true, 4)]
    [InlineData(5, 3, null, null, true, 3)]
    [InlineData(5, 3, null, null, false, 2)]
    [InlineData(5, 3, null, null, true, 5)]
    [InlineData(5, 3, null, null, false, 6)]
    [InlineData(5, 3, 8, null, true, 8)]
    [InlineData(5, 3, 8, null, false, 9)]
    [InlineData(5, 3, 4, null, true, 5)]
    [InlineData(5, 0, null, 1, true, 1)]
    [InlineData(5, 0, null, 1, false, 0)]
    [InlineData(5, 0, null, 0, true, 0)]
    public void A_role_is_open_from_its_first_day_to_the_last_it_was_seen_or_could_be_applied_for(int first, int last, int? posted, int? until, bool isOpen, int daysAgo)
    {
        var other = Role("other", 0);

        var summary = HiringCount.Of("Larkspur", HiringRecord.Empty with { Roles = [Role("1", first, last, posted, until), other] }, Ago(daysAgo));

        Assert.Equal(isOpen, summary.Open.Any(role => role.Id == "1"));
    }

    [Fact]
    public void What_was_there_at_the_last_look_at_its_own_source_counts_as_open_since() =>
        Assert.Equal(["1", "3"], Of(Role("1", 9, 4, source: "a"), Role("2", 9, 5, source: "a"), Role("3", 9, 7, source: "b")).Open.Select(role => role.Id));

    [Theory]
    [InlineData(28, 4)]
    [InlineData(27, null)]
    public void A_change_is_told_against_four_weeks_before_where_somebody_looked_then(int first, int? weeks)
    {
        var summary = Of(Role("1", first), Role("2", 3), Role("3", 3));

        Assert.Equal((weeks, weeks is null ? null : 200m), (summary.ChangeWeeks, summary.ChangePercent));
        Assert.Equal(
            weeks is null ? ["no-comparison: The postings are watched since 2026-10-24: what had closed before is not known, so no change is stated, and earlier months show only what is still open."] : [],
            summary.Problems.Select(problem => $"{problem.Code}: {problem.Message}"));
    }

    [Theory]
    [InlineData(8, 3, -63)]
    [InlineData(8, 9, 13)]
    [InlineData(3, 3, 0)]
    public void A_change_is_rounded_to_whole_percent_half_away_from_nothing(int before, int now, int percent)
    {
        var both = Math.Min(before, now);
        PostedRole[] roles =
        [
            .. Enumerable.Range(0, both).Select(n => Role($"both {n}", 40)), .. Enumerable.Range(0, before - both).Select(n => Role($"gone {n}", 40, 20)), .. Enumerable.Range(0, now - both).Select(n => Role($"new {n}", 5)),
        ];

        Assert.Equal(percent, Of(roles).ChangePercent);
    }

    [Fact]
    public void Where_nothing_was_open_then_no_change_is_told() => Assert.Null(Of(Role("gone", 60, 40), Role("1", 3)).ChangePercent);

    [Theory]
    [InlineData(2, 60, 2)]
    [InlineData(3, 60, 3)]
    [InlineData(3, 61, 2)]
    [InlineData(null, 0, 2)]
    public void A_page_that_counted_more_within_sixty_days_tells_the_count(int? reported, int daysOld, int count)
    {
        var summary = With([Report(reported, daysOld, change: 7)], Role("1", 40), Role("2", 40));

        Assert.Equal((count, count == 3 ? 7m : 0m), (summary.ActiveRoles, summary.ChangePercent));
        Assert.Equal([count == 3 ? $"page.html, {Ago(daysOld):yyyy-MM-dd}" : "board, 2026-11-20"], summary.CountedFrom);
        Assert.Equal(["Build"], summary.Focus);
        Assert.Equal(Pays(1, 9), summary.Pay!.Range);
        Assert.Empty(summary.Problems);
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(61, true)]
    public void A_page_older_than_sixty_days_is_told_to_be_old(int daysOld, bool old) =>
        Assert.Equal(old ? [$"The counts were reported on {Ago(daysOld):yyyy-MM-dd} and may no longer hold."] : [], With([Report(9, daysOld)]).Problems.Select(problem => problem.Message));

    [Fact]
    public void The_newest_page_up_to_the_day_counts() => Assert.Equal(2, With([Report(1, 9), Report(2, 0), Report(3, -1)]).ActiveRoles);

    [Fact]
    public void With_nothing_held_nothing_is_told()
    {
        var summary = Of();

        Assert.Equal((null, null, null, null), (summary.ActiveRoles, summary.ChangePercent, summary.ChangeWeeks, summary.Pay));
        Assert.Empty(summary.CountedFrom);
        Assert.Empty(summary.Problems);
        Assert.Empty(summary.Months);
        Assert.Empty(HiringFacts.Of(summary));
        Assert.Empty(HiringReasons.Of(summary));
        Assert.All(SaidAndPostedPicture.Lines([]), line => Assert.Equal("", line));
    }

    [Fact]
    public void Where_only_a_page_tells_pay_it_is_told_and_where_it_does_not_the_postings_tell()
    {
        var paid = Role("1", 3, pay: Pays(10, 20));

        Assert.Equal(new(Pays(1, 9), new Money(5, Currency.Usd), null, null), With([Report(5, 3)], paid).Pay);
        Assert.Equal(new(Pays(10, 20), new Money(15, Currency.Usd), 1, 1), With([Report(5, 3) with { Salary = null }], paid).Pay);
        Assert.Equal(new(Pays(10, 20), new Money(15, Currency.Usd), 1, 1), With([Report(1, 3)], paid).Pay);
    }

    public static TheoryData<PayRange?[], PayRange?, int?, int> Pay() => new()
    {
        { [Pays(10, 20), Pays(5, 31), null], Pays(5, 31), 17, 2 },
        { [Pays(30, null), Pays(10, 20)], Pays(10, 30), 15, 2 },
        { [Pays(null, 5), Pays(10, 20)], Pays(5, 20), 15, 2 },
        { [Pays(30, null), Pays(null, 5)], Pays(5, 30), null, 2 },
        { [Pays(1, 2, period: PayPeriod.Once), Pays(10, 20)], Pays(10, 20), 15, 1 },
        { [Pays(1, 2, period: PayPeriod.Once)], null, null, 0 },
        { [null], null, null, 0 },
        { [Pays(1, 2, "EUR"), Pays(10, 20), Pays(3, 4, "EUR")], Pays(1, 4, "EUR"), 3, 2 },
        { [Pays(1, 2, period: PayPeriod.Month), Pays(18, 18)], Pays(12, 24), 18, 2 },
        { [Pays(1, 2), Pays(1, 3)], Pays(1, 3), 2, 2 },
    };

    [Theory]
    [MemberData(nameof(Pay))]
    public void Pay_goes_from_the_lowest_end_to_the_highest_with_the_mean_of_the_middles(PayRange?[] stated, PayRange? range, int? mean, int count)
    {
        var pay = Of([.. stated.Select((pay, n) => Role($"{n}", 3, pay: pay))]).Pay;

        Assert.Equal(range is null ? null : new PostedPaySummary(range, mean is { } middle ? new Money(middle, range.Currency) : null, count, stated.Length), pay);
    }

    [Fact]
    public void Kinds_of_work_come_by_their_count_then_by_their_letters_and_stages_in_their_order()
    {
        var summary = Of(
            Role("1", 3, title: "Editor"), Role("2", 3, title: "Accountant"), Role("3", 3, title: "Field Engineer"), Role("4", 3, title: "Software Engineer"), Role("5", 3, title: "Platform Engineer"), Role("6", 3, title: "Research Fellow"), Role("7", 3, title: "Cook"));

        Assert.Equal([new("engineering", 3), new("design", 1), new("finance and legal", 1), new("other", 1), new NamedCount("research", 1)], summary.ByFamily);
        Assert.Equal([new("exploring", 1), new("building", 1), new("shipping", 1), new NamedCount("scaling", 1)], summary.ByStage);
    }

    [Fact]
    public void Months_go_back_a_year_at_the_most_and_to_the_first_thing_known()
    {
        static string[] Months(HiringRecord held, DateOnly on) => [.. HiringCount.Of("Larkspur", held, on).Months.Select(month => $"{month.Month:yyyy-MM} {month.Said}/{month.Posted} {string.Join(" ", month.Topics.Select(topic => $"{topic.Name} {topic.Count}"))}".Trim())];

        Assert.Equal(["2026-10 0/1", "2026-11 0/1"], Months(HiringRecord.Empty with { Roles = [Role("1", 30)] }, s_today));
        Assert.Equal(["2026-10 1/0 pay 1", "2026-11 2/0 ai 1 hiring 1"], Months(HiringRecord.Empty with { Statements = [Said(new(2026, 11, 1)), Said(new(2026, 10, 31), "pay"), Said(new(2026, 11, 20), "ai"), Said(new(2026, 11, 21), "pay") with { On = new(2026, 12, 1) }, Said(null)] }, s_today));
        Assert.Equal(12, Months(HiringRecord.Empty with { Statements = [Said(new(2025, 12, 31))] }, s_today).Length);
        Assert.Equal("2025-12 1/0 hiring 1", Months(HiringRecord.Empty with { Statements = [Said(new(2025, 12, 31))] }, s_today)[0]);
        Assert.Equal("2025-12 0/0", Months(HiringRecord.Empty with { Statements = [Said(new(2025, 11, 30)), Said(new(2025, 10, 30))] }, s_today)[0]);
        Assert.Equal(12, Months(HiringRecord.Empty with { Statements = [Said(new(2025, 11, 30))] }, s_today).Length);
        Assert.Empty(Months(HiringRecord.Empty with { Statements = [Said(s_today.AddDays(1)), Said(null)] }, s_today));
        Assert.Equal(["2026-11 1/0 hiring 1"], Months(HiringRecord.Empty with { Statements = [Said(s_today)] }, s_today));
        Assert.Equal(["2026-11 0/0"], Months(HiringRecord.Empty with { Roles = [Role("1", 5, 3, until: 2), Role("2", 0)] }, Ago(1)));
    }

    [Fact]
    public void Statements_come_the_newest_first_and_undated_ones_last() =>
        Assert.Equal(["b", "a", "c"], HiringCount.Of("Larkspur", HiringRecord.Empty with { Statements = [Said(null, quote: "c"), Said(Ago(9), quote: "a"), Said(Ago(2), quote: "b")] }, s_today).Statements.Select(said => said.Quote));

    private static HiringSummary Summary(int? roles = null, decimal? change = null, int? weeks = null) => new("Larkspur [Ltd]", s_today, roles, change, weeks, [], [], [], null, [], [], [], []);

    private static string Facts(HiringSummary summary) => string.Join("; ", HiringFacts.Of(summary).Select(fact => $"{fact.Label}: {fact.Value}"));

    [Fact]
    public void Only_what_is_known_is_a_fact()
    {
        Assert.Equal("Open roles: 7", Facts(Summary(7)));
        Assert.Equal("Open roles: 7", Facts(Summary(7, change: 5)));
        Assert.Equal("Open roles: 7", Facts(Summary(7, weeks: 4)));
        Assert.Equal("Open roles: 1234, +12.5% against 4 weeks before", Facts(Summary(1_234, 12.5m, 4)));
        Assert.Equal("Open roles: 7, -12% against 4 weeks before", Facts(Summary(7, -12, 4)));
        Assert.Equal("Open roles: 7, 0% against 4 weeks before", Facts(Summary(7, 0, 4)));
        Assert.Equal("They pay: $1–$9/yr", Facts(Summary() with { Pay = new(Pays(1, 9), null, null, null) }));
        Assert.Equal("They pay: $1–$9/yr, $5 in the mean", Facts(Summary() with { Pay = new(Pays(1, 9), new Money(5, Currency.Usd), 3, null) }));
        Assert.Equal("They pay: $1–$9/yr (3 of 4 state it)", Facts(Summary() with { Pay = new(Pays(1, 9), null, 3, 4) }));
        Assert.Equal("They pay: $1–$9/yr", Facts(Summary() with { Pay = new(Pays(1, 9), null, null, 4) }));
        Assert.Equal("By work: sales 2, data 1", Facts(Summary() with { ByFamily = [new("sales", 2), new("data", 1)] }));
        Assert.Equal("By stage: building 2, scaling 1", Facts(Summary() with { ByStage = [new("building", 2), new("scaling", 1)] }));
        Assert.Equal("Focus: Build, Sell", Facts(Summary() with { Focus = ["Build", "Sell"] }));
        Assert.Equal("Counted from: a; b", Facts(Summary() with { CountedFrom = ["a", "b"] }));
    }

    private static string Reasons(HiringSummary summary) => string.Join("; ", HiringReasons.Of(summary).Select(reason => $"{reason.Text} ({reason.Source})"));

    [Theory]
    [InlineData(10, "Larkspur Ltd has 7 open roles, 10% more than 4 weeks before: they need people, and that is on your side. ()")]
    [InlineData(9.9, "")]
    [InlineData(-10, "Larkspur Ltd has 7 open roles, 10% fewer than 4 weeks before: they can wait, so give reasons rather than pressure. ()")]
    [InlineData(-9.9, "")]
    public void A_change_of_a_tenth_is_a_reason(double change, string reason)
    {
        Assert.Equal(reason, Reasons(Summary(7, (decimal)change, 4)));
        Assert.Equal("", Reasons(Summary(null, (decimal)change, 4)));
        Assert.Equal("", Reasons(Summary(7, (decimal)change, null)));
        Assert.Equal("", Reasons(Summary(7, null, 4)));
    }

    [Fact]
    public void What_open_roles_pay_is_a_reason_with_all_its_sources() => Assert.Equal(
        "Open roles at Larkspur Ltd pay $1–$9/yr, $5 in the mean (3 of 4 state it). (a; b)",
        Reasons(Summary() with { Pay = new(Pays(1, 9), new Money(5, Currency.Usd), 3, 4), CountedFrom = ["a", "b"] }));

    [Theory]
    [InlineData("hiring", 200, "Ada Quill on hiring: “We hire.” (call.txt, 2026-05-04)")]
    [InlineData("hiring", 201, "")]
    [InlineData("headcount", 1, "Ada Quill on headcount: “We hire.” (call.txt, 2026-11-19)")]
    [InlineData("layoffs", 1, "Ada Quill on layoffs: “We hire.” (call.txt, 2026-11-19)")]
    [InlineData("pay", 1, "Ada Quill on pay: “We hire.” (call.txt, 2026-11-19)")]
    [InlineData("pay", null, "Ada Quill on pay: “We hire.” (call.txt)")]
    [InlineData("ai", 1, "")]
    public void The_newest_word_about_people_of_the_last_two_quarters_is_a_reason(string topic, int? daysOld, string reason) =>
        Assert.Equal(reason, Reasons(Summary() with { Statements = [Said(Ago(1), "ai"), Said(daysOld is { } days ? Ago(days) : null, topic), Said(Ago(300), "pay")] }));

    [Fact]
    public void A_long_quote_ends_at_a_word_and_a_speaker_without_a_name_is_the_leadership()
    {
        static string Quote(string quote) => Reasons(Summary() with { Statements = [Said(null, quote: quote) with { Speaker = null }] });

        var words = string.Concat(Enumerable.Repeat("nine more ", 22));
        Assert.Equal($"Its leadership on hiring: “{words}” (call.txt)", Quote(words));
        Assert.Equal($"Its leadership on hiring: “{words.TrimEnd()} …” (call.txt)", Quote(words + "x"));
        Assert.Equal($"Its leadership on hiring: “{new string('x', 220)} …” (call.txt)", Quote(new string('x', 221)));
        Assert.Equal($"Its leadership on hiring: “{new string('x', 219)} …” (call.txt)", Quote(new string('x', 219) + " yy"));
        Assert.Equal($"Its leadership on hiring: “ {new string('x', 219)} …” (call.txt)", Quote(" " + new string('x', 230)));
    }

    [Fact]
    public void In_brief_little_of_each_is_kept()
    {
        var seven = Enumerable.Range(0, 7).Select(n => $"{n}").ToArray();
        NamedCount[] kinds = [.. seven.Select(name => new NamedCount(name, 1))];
        var brief = (Summary(7) with
        {
            Open = [Role("1", 3)],
            Months = [new(s_today, 1, 1)],
            ByFamily = kinds,
            ByStage = kinds,
            Focus = seven,
            CountedFrom = seven,
            Problems = [new("a", "b")],
            Statements = [Said(null, "ai"), Said(null, "pay", new string('x', 400)), Said(null, "layoffs", new string('y', 401)), Said(null, "headcount"), Said(null, "hiring")],
        }).InBrief();

        Assert.Equal((0, 0, 6, 7, 6, 6, 0), (brief.Open.Count, brief.Months.Count, brief.ByFamily.Count, brief.ByStage.Count, brief.Focus.Count, brief.CountedFrom.Count, brief.Problems.Count));
        Assert.Equal(["0", "5"], new[] { brief.Focus[0], brief.CountedFrom[^1] });
        Assert.Equal([new string('x', 400), new string('y', 400) + "…", "We hire."], brief.Statements.Select(said => said.Quote));
    }

    [Fact]
    public void A_month_differs_from_another_in_any_part()
    {
        var month = new SaidAndPosted(s_today, 1, 2) { Topics = [new("ai", 1)] };

        Assert.Equal(month, month with { Topics = [new("ai", 1)] });
        Assert.Equal(month.GetHashCode(), (month with { Topics = [new("ai", 1)] }).GetHashCode());
        Assert.All(new[] { month with { Month = Ago(1) }, month with { Said = 2 }, month with { Posted = 1 }, month with { Topics = [] }, null }, other => Assert.NotEqual(month, other));
    }

    [Theory]
    [InlineData("Initech", "roles", "initech")]
    [InlineData("Initech USA, Inc.", "roles", "initech")]
    [InlineData("Initech USA, Inc.", "own roles", "own")]
    [InlineData("Initech USA, Inc.", "own statements", "own")]
    [InlineData("Initech USA, Inc.", "own reports", "own")]
    public async Task What_is_held_of_a_company_is_its_own_or_else_its_group_s(string company, string held, string found)
    {
        var own = held switch
        {
            "own roles" => HiringRecord.Empty with { Roles = [Role("own", 1)] },
            "own statements" => HiringRecord.Empty with { Statements = [Said(null)] },
            "own reports" => HiringRecord.Empty with { Reports = [Report(1, 1)] },
            _ => HiringRecord.Empty,
        };
        var group = HiringRecord.Empty with { Roles = [Role("group", 1)] };
        var store = new Shelf(name => name is "Initech" or "initech" ? group : own);

        Assert.Same(found == "own" ? own : group, await store.OfGroupAsync(company));
    }

    private sealed class Shelf(Func<string, HiringRecord> of) : IHiringStore
    {
        public Task AddAsync(string company, HiringRecord seen, CancellationToken cancellation = default) => Task.CompletedTask;

        public Task<HiringRecord> OfAsync(string company, CancellationToken cancellation = default) => Task.FromResult(of(company));
    }
}
