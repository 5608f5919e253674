namespace Sources.Tests;

public sealed class BoardTests : IAsyncLifetime
{
    private const string Greenhouse = """
        {"jobs": [
          {"absolute_url": "https://boards.example/harbourlight/jobs/1", "id": 1, "title": "Senior Data Engineer", "company_name": "Harbourlight",
           "location": {"name": "Utrecht, Netherlands"}, "first_published": "2026-02-17T05:58:03-04:00",
           "content": "&lt;p&gt;Build pipelines.&lt;/p&gt;",
           "pay_input_ranges": [{"min_cents": 7000000, "max_cents": 9000000, "currency_type": "EUR", "title": "Base pay", "blurb": ""}]},
          {"absolute_url": "https://boards.example/harbourlight/jobs/2", "id": 2, "title": "Designer", "company_name": "Harbourlight",
           "location": {"name": "New York, NY"}, "first_published": "2026-02-18T05:58:03-04:00",
           "content": "&lt;p&gt;The base salary range for this position is $120,000 - $150,000 a year.&lt;/p&gt;"},
          {"absolute_url": "https://boards.example/harbourlight/jobs/3", "id": 3, "title": "Lawyer", "company_name": "Harbourlight",
           "location": {"name": "New York, NY"}, "first_published": "2026-02-18T05:58:03-04:00", "content": "&lt;p&gt;Ask us.&lt;/p&gt;"}
        ], "meta": {"total": 3}}
        """;

    private Refreshing _refreshing = null!;

    public async Task InitializeAsync() => _refreshing = await Refreshing.StartAsync();

    public async Task DisposeAsync() => await _refreshing.DisposeAsync();

    [Fact]
    public async Task A_greenhouse_board_gives_pay_from_its_fields_and_from_its_text()
    {
        _refreshing.Server.Serve("/v1/boards/harbourlight/jobs", Greenhouse);

        var report = await _refreshing.RunAsync(SourceFormat.Greenhouse, "/v1/boards/harbourlight/jobs?content=true&pay_transparency=true");

        Assert.Equal((SourceState.New, null), (report.State, report.Message));
        Assert.Equal(
            [
                "Harbourlight | Senior Data Engineer | Utrecht, Netherlands | 70000-90000 EUR Year | 2026-02-17",
                "Harbourlight | Designer | New York, NY | 120000-150000 USD Year | 2026-02-18",
            ],
            _refreshing.Lines);
        Assert.Equal("https://boards.example/harbourlight/jobs/1", _refreshing.Observations[0].Where);
    }

    [Fact]
    public async Task The_pages_of_a_lever_site_are_followed_and_a_posting_that_slid_onto_the_next_page_keeps_its_id()
    {
        _refreshing.Server.Paths["/v0/postings/lumen"] = async context =>
        {
            var skip = int.Parse(context.Request.Query["skip"]!, System.Globalization.CultureInfo.InvariantCulture);
            var limit = int.Parse(context.Request.Query["limit"]!, System.Globalization.CultureInfo.InvariantCulture);
            // The second page begins with the last posting of the first.
            var jobs = Enumerable.Range(skip > 0 ? skip - 1 : 0, limit).Where(number => number < 130).Select(number => $$"""
                {"id": "{{number}}", "text": "Engineer {{number}}", "hostedUrl": "https://jobs.example/lumen/{{number}}", "createdAt": 1771329600000, "workplaceType": "hybrid",
                 "categories": {"location": "Dublin", "allLocations": ["Dublin", "Cork"], "commitment": "Full-time"}, "descriptionPlain": "Work.",
                 "salaryRange": {"currency": "EUR", "interval": "per-hour-wage", "min": 30, "max": 40.5} }
                """);
            await context.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes($"[{string.Join(',', jobs)}]"));
        };

        var report = await _refreshing.RunAsync(new SourceSetting(SourceFormat.Lever, _refreshing.Server.Url("/v0/postings/lumen?mode=json")) { Company = "Lumen" });

        Assert.Equal("lever lumen", report.Source.Title);
        Assert.Equal("Lumen | Engineer 0 | Dublin | 30-40.5 EUR Hour | 2026-02-17", _refreshing.Lines[0]);
        Assert.Equal("Lumen | Engineer 0 | Cork | 30-40.5 EUR Hour | 2026-02-17", _refreshing.Lines[1]);
        Assert.Equal(131 * 2, _refreshing.Observations.Count);
        Assert.Equal(130 * 2, _refreshing.Observations.Select(seen => seen.Id).Distinct().Count());
        Assert.Equal(["/v0/postings/lumen?mode=json&skip=0&limit=100", "/v0/postings/lumen?mode=json&skip=100&limit=100"], _refreshing.Server.Requests);
    }

    [Fact]
    public async Task An_ashby_board_gives_a_range_a_tier_and_leaves_out_what_is_not_listed()
    {
        _refreshing.Server.Serve("/posting-api/job-board/alder", """
            {"apiVersion": "1", "jobs": [
              {"id": "a", "title": "ML Engineer", "location": "Remote", "isListed": true, "isRemote": true, "publishedAt": "2026-01-05T20:13:45.158+00:00", "jobUrl": "https://jobs.example/alder/a", "descriptionHtml": "<p>Models.</p>",
               "compensation": {"compensationTierSummary": "…", "compensationTiers": [
                 {"id": "1", "title": "US Zone A", "components": [{"compensationType": "Salary", "interval": "1 YEAR", "currencyCode": "USD", "minValue": 180000, "maxValue": 220000}, {"compensationType": "EquityCashValue", "interval": "1 YEAR", "currencyCode": "USD", "minValue": 1, "maxValue": 2}]},
                 {"id": "2", "title": "US Zone B", "components": [{"compensationType": "Salary", "interval": "1 YEAR", "currencyCode": "USD", "minValue": 160000, "maxValue": 200000}]}]}},
              {"id": "b", "title": "Secret", "location": "Remote", "isListed": false, "publishedAt": "2026-01-05T20:13:45.158+00:00", "jobUrl": "https://jobs.example/alder/b", "descriptionHtml": "<p>.</p>",
               "compensation": {"summaryComponents": [{"compensationType": "Salary", "interval": "1 YEAR", "currencyCode": "USD", "minValue": 1, "maxValue": 2}]}}]}
            """);

        await _refreshing.RunAsync(new SourceSetting(SourceFormat.Ashby, _refreshing.Server.Url("/posting-api/job-board/alder?includeCompensation=true")) { Company = "Alder" });

        Assert.Equal(
            ["Alder | ML Engineer | US Zone A | 180000-220000 USD Year | 2026-01-05", "Alder | ML Engineer | US Zone B | 160000-200000 USD Year | 2026-01-05"],
            _refreshing.Lines);
    }

    [Fact]
    public async Task A_page_with_job_posting_data_gives_its_pay()
    {
        _refreshing.Server.Serve("/jobs/7", """
            <!DOCTYPE html><html><head><script type="application/ld+json">
            {"@context": "https://schema.org", "@type": "JobPosting", "title": "Cook", "datePosted": "2026-02-01", "hiringOrganization": {"@type": "Organization", "name": "Quillfern"},
             "jobLocation": {"@type": "Place", "address": {"addressLocality": "Austin", "addressRegion": "TX", "addressCountry": "US"}},
             "baseSalary": {"@type": "MonetaryAmount", "currency": "USD", "value": {"@type": "QuantitativeValue", "minValue": 18, "maxValue": 22, "unitText": "HOUR"}}}
            </script></head><body><h1>Cook</h1></body></html>
            """);

        await _refreshing.RunAsync(SourceFormat.JobPosting, "/jobs/7");

        Assert.Equal(["Quillfern | Cook | Austin, TX, US | 18-22 USD Hour | 2026-02-01"], _refreshing.Lines);
    }

    [Fact]
    public async Task A_board_without_openings_is_whole_and_gives_nothing()
    {
        _refreshing.Server.Serve("/v1/boards/empty/jobs", """{"jobs": [], "meta": {"total": 0}}""");

        var report = await _refreshing.RunAsync(SourceFormat.Greenhouse, "/v1/boards/empty/jobs");

        Assert.Equal((SourceState.New, 0), (report.State, _refreshing.Observations.Count));
    }

    [Theory]
    [InlineData("{\"jobs\": [{\"title\": \"Data Eng", "not whole")]
    [InlineData("<html>Maintenance</html>", "not whole")]
    [InlineData("{\"error\": \"unknown board\"}", "no list of postings")]
    public async Task An_answer_that_is_no_board_fails_and_says_so(string answer, string said)
    {
        _refreshing.Server.Serve("/board", answer);

        var report = await _refreshing.RunAsync(SourceFormat.Greenhouse, "/board");

        Assert.Equal(SourceState.Failed, report.State);
        Assert.Contains(said, report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_breaks_keeps_its_last_good_data_and_says_so()
    {
        _refreshing.Server.Serve("/v1/boards/harbourlight/jobs", Greenhouse);
        await _refreshing.RunAsync(SourceFormat.Greenhouse, "/v1/boards/harbourlight/jobs");
        var good = _refreshing.Lines;
        _refreshing.Server.Serve("/v1/boards/harbourlight/jobs", Greenhouse[..900], "\"2\"");

        var broken = await _refreshing.RunAsync(SourceFormat.Greenhouse, "/v1/boards/harbourlight/jobs");
        Assert.Equal(SourceState.LastGood, broken.State);
        Assert.NotNull(broken.FetchedAt);
        Assert.Equal(good, _refreshing.Lines);

        _refreshing.Server.Serve("/v1/boards/harbourlight/jobs", Greenhouse.Replace("7000000", "7100000", StringComparison.Ordinal), "\"3\"");
        var mended = await _refreshing.RunAsync(SourceFormat.Greenhouse, "/v1/boards/harbourlight/jobs");
        Assert.Equal(SourceState.New, mended.State);
        Assert.StartsWith("Harbourlight | Senior Data Engineer | Utrecht, Netherlands | 71000", _refreshing.Lines[0], StringComparison.Ordinal);
    }
}
