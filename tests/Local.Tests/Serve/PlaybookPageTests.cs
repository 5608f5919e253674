using System.Net;
using System.Net.Http.Json;

namespace Local.Tests.Serve;

public sealed class PlaybookPageTests
{
    private static Task<RunningServer> StartAsync() => RunningServer.StartAsync(coaching: RunningServer.Rules(new MovableClock()));

    [Fact]
    public async Task The_plan_is_a_page_of_the_person_s_own_offer_that_loads_nothing()
    {
        await using var server = await StartAsync();
        var client = server.Client();
        foreach (var (id, text) in new[] { ("1", "yes"), ("2", "i got an offer from Lumen Audio as ML Engineer"), ("3", "225k base, 300k stock") })
        {
            (await client.PostAsJsonAsync("/api/chat", new { id, text })).Dispose();
        }

        using var page = await client.GetAsync("/api/playbook");
        using var markdown = await client.GetAsync("/api/playbook?format=md");
        var html = await page.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("$225,000", html, StringComparison.Ordinal);
        Assert.Contains("style-src 'sha256-", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.StartsWith("# Your offer: ", await markdown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_offer_there_is_no_plan_and_the_person_is_told_what_to_do()
    {
        await using var server = await StartAsync();

        using var none = await server.Client().GetAsync("/api/playbook");
        using var stranger = await server.Stranger().GetAsync("/api/playbook");

        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        Assert.Contains("Tell the coach the offer", await none.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.StatusCode);
    }
}
