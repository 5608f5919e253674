using Sources.Fetching;

namespace Sources.Tests;

public sealed class RobotsTests
{
    private const string Page = """
        <html><body><script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Data Engineer","datePosted":"2026-10-01",
        "hiringOrganization":{"@type":"Organization","name":"Harbourlight"},"jobLocation":{"address":{"addressLocality":"Utrecht"}},
        "baseSalary":{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","minValue":70000,"maxValue":90000,"unitText":"YEAR"}}}</script></body></html>
        """;

    [Theory]
    [InlineData("", "/jobs/1", true)]
    [InlineData("User-agent: *\nDisallow: /", "/jobs/1", false)]
    [InlineData("User-agent: *\nDisallow: /private\nDisallow:", "/jobs/1", true)]
    [InlineData("User-agent: *\nDisallow: /jobs\nAllow: /jobs/1", "/jobs/1", true)]
    [InlineData("User-agent: *\nAllow: /jobs\nDisallow: /jobs", "/jobs/1", true)]
    [InlineData("User-agent: *\nDisallow: /*.html$", "/jobs/1.html", false)]
    [InlineData("User-agent: *\nDisallow: /*.html$", "/jobs/1.html?print=1", true)]
    [InlineData("User-agent: *\nDisallow: /*/print", "/jobs/1/print", false)]
    [InlineData("# for us\r\nUSER-AGENT: negotiationcoach # us\r\nDisallow: /jobs\r\n\r\nUser-agent: *\r\nDisallow:", "/jobs/1", false)]
    [InlineData("User-agent: NegotiationCoach\nAllow: /jobs\n\nUser-agent: *\nDisallow: /", "/jobs/1", true)]
    [InlineData("User-agent: NegotiationCoach\n\nUser-agent: *\nDisallow: /", "/jobs/1", false)]
    [InlineData("User-agent: Other\nUser-agent: NegotiationCoach/2\nDisallow: /jobs", "/jobs/1", false)]
    [InlineData("User-agent: Other\nDisallow: /\n", "/jobs/1", true)]
    [InlineData("Disallow: /\nnothing here\n:\n", "/jobs/1", true)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    public void The_rules_for_us_or_else_for_everybody_tell_what_may_be_fetched(string text, string path, bool allowed) =>
        Assert.Equal(allowed, RobotsRules.Of(text, "NegotiationCoach").Allows(new("https://jobs.example" + path)));

    [Fact]
    public async Task A_page_that_its_host_keeps_from_programs_is_not_fetched_and_the_person_is_told_what_to_do()
    {
        await using var refreshing = await Refreshing.StartAsync();
        refreshing.Server.Serve("/jobs/1", Page);
        refreshing.Server.Serve("/robots.txt", "User-agent: *\nDisallow: /jobs/");

        var report = await refreshing.RunAsync(SourceFormat.JobPosting, "/jobs/1");

        Assert.Equal(SourceState.Failed, report.State);
        Assert.Contains("robots.txt", report.Message, StringComparison.Ordinal);
        Assert.Contains("Save the page yourself", report.Message, StringComparison.Ordinal);
        Assert.Equal(["/robots.txt"], refreshing.Server.Requests);
    }

    [Theory]
    [InlineData(404, true)]
    [InlineData(403, true)]
    [InlineData(503, false)]
    public async Task Where_there_is_no_such_file_all_is_allowed_and_where_the_host_fails_the_page_waits(int status, bool fetched)
    {
        await using var refreshing = await Refreshing.StartAsync();
        refreshing.Limits = refreshing.Limits with { Retries = 0 };
        refreshing.Server.Serve("/jobs/1", Page);
        refreshing.Server.Paths["/robots.txt"] = context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        };

        var report = await refreshing.RunAsync(SourceFormat.JobPosting, "/jobs/1");

        Assert.Equal(fetched ? SourceState.New : SourceState.Failed, report.State);
        Assert.Equal(fetched ? ["Harbourlight | Data Engineer | Utrecht | 70000-90000 EUR Year | 2026-10-01"] : [], refreshing.Lines);
    }

    [Fact]
    public async Task A_page_that_leads_on_to_one_kept_from_programs_is_not_followed()
    {
        await using var refreshing = await Refreshing.StartAsync();
        refreshing.Server.Serve("/robots.txt", "User-agent: *\nDisallow: /private");
        refreshing.Server.Serve("/private/1", Page);
        refreshing.Server.Paths["/jobs/1"] = context =>
        {
            context.Response.Redirect("/private/1");
            return Task.CompletedTask;
        };

        var report = await refreshing.RunAsync(SourceFormat.JobPosting, "/jobs/1");

        Assert.Equal(SourceState.Failed, report.State);
        Assert.DoesNotContain("/private/1", refreshing.Server.Requests);
    }

    [Fact]
    public async Task What_is_published_for_programs_is_fetched_without_asking()
    {
        await using var refreshing = await Refreshing.StartAsync();
        refreshing.Server.Serve("/robots.txt", "User-agent: *\nDisallow: /");
        refreshing.Server.Serve("/v1/boards/x/jobs", """{"jobs": []}""");

        var report = await refreshing.RunAsync(SourceFormat.Greenhouse, "/v1/boards/x/jobs");

        Assert.Equal(SourceState.New, report.State);
        Assert.Equal(["/v1/boards/x/jobs"], refreshing.Server.Requests);
    }
}
