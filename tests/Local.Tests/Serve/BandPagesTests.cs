using System.Net;
using System.Text.Json;
using Coach.Bands;
using Coach.Pay;
using Coach.Signals;
using Embedded;
using Embedded.Bands;
using Embedded.Signals;
using Microsoft.Playwright;
using Node;
using static Microsoft.Playwright.Assertions;

namespace Local.Tests.Serve;

public sealed class BandPagesTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private const string Hostile = "<img src=x onerror=\"document.title='broken'\">=cmd()";

    private static readonly DateOnly Day = new(2026, 11, 2);

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => browser.CloseWindowsAsync();

    [Fact]
    public async Task Bands_are_found_by_company_job_and_place_in_the_words_people_use()
    {
        await using var server = await StartAsync();
        var client = server.Client();

        Assert.Equal(["Tern Audio, Senior Data Engineer, New York, NY"], await RowsAsync(client, "/bands?company=tern&job=sr+data+eng&place=NYC"));
        Assert.Equal(2, (await RowsAsync(client, "/bands?job=data+engineer")).Count);
        Assert.Empty(await RowsAsync(client, "/bands?company=nobody"));
        Assert.Equal("Pay bands", (await PageAsync(client, "/bands?company=nobody")).Heading);
    }

    [Fact]
    public async Task They_stand_in_the_order_asked_for_and_unstated_amounts_come_last()
    {
        await using var server = await StartAsync();
        var client = server.Client();

        var up = await RowsAsync(client, "/bands?sort=base");
        var down = await RowsAsync(client, "/bands?sort=-base");

        Assert.StartsWith("Fjord", up[0], StringComparison.Ordinal);
        Assert.StartsWith("Tern Audio", down[0], StringComparison.Ordinal);
        Assert.StartsWith("Osprey", up[^1], StringComparison.Ordinal);
        Assert.StartsWith("Osprey", down[^1], StringComparison.Ordinal);
    }

    [NeedsFact(Tools.Chromium)]
    public async Task Each_figure_can_be_traced_to_its_sources_and_days_on_the_page()
    {
        await using var server = await StartAsync();
        var page = await browser.OpenAsync(Link(server));
        await page.GetByRole(AriaRole.Link, new() { Name = "Pay bands" }).ClickAsync();

        await page.GetByText("37 postings, 2 November 2026").ClickAsync();

        var trace = page.Locator("details[open]");
        await Expect(trace).ToContainTextAsync("37 postings of greenhouse tern, 1 October 2026 to 2 November 2026, look at one of them");
        await Expect(trace).ToContainTextAsync("a quarter up to $148,000, half up to $156,000, three quarters up to $164,000");
        await Expect(trace).ToContainTextAsync("2 more set aside");
        await Expect(trace).ToContainTextAsync("stated in guide.md, row 2, 20 October 2026");
        await Expect(trace).ToContainTextAsync("coach bands show tern-audio/data-engineer/senior/new-york-ny");
        Assert.Equal("https://boards.example/tern/1", await trace.GetByRole(AriaRole.Link).GetAttributeAsync("href"));
    }

    [NeedsFact(Tools.Chromium)]
    public async Task A_name_of_a_stranger_s_file_stays_text_and_an_address_of_another_kind_is_no_link()
    {
        await using var server = await StartAsync();
        var page = await browser.OpenAsync(Link(server));
        await page.GotoAsync($"{server.Server.Address}/bands?job=welder");
        await page.Locator(".from summary").First.ClickAsync();

        await Expect(page.Locator("tbody th").First).ToHaveTextAsync(Hostile);
        await Expect(page.Locator("details[open]")).ToContainTextAsync("javascript:alert(1)");
        Assert.Equal(0, await page.Locator("main img, main [href^=javascript]").CountAsync());
        await page.GotoAsync($"{server.Server.Address}/signals?company={Uri.EscapeDataString(Hostile)}");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync($"Hiring at {Hostile}");
        Assert.Equal(0, await page.Locator("main img").CountAsync());
        Assert.StartsWith("Hiring at <img", await page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_downloads_hold_the_same_bands_and_no_cell_is_a_formula()
    {
        await using var server = await StartAsync();
        var client = server.Client();

        var csv = await client.GetStringAsync("/api/bands?format=csv&job=welder");
        using var json = JsonDocument.Parse(await client.GetStringAsync("/api/bands?company=tern"));
        using var all = JsonDocument.Parse(await client.GetStringAsync("/api/bands"));

        Assert.Equal(4, all.RootElement.GetArrayLength());
        Assert.Equal("Tern Audio", json.RootElement[0].GetProperty("key").GetProperty("company").GetString());
        Assert.Equal(37, json.RootElement[0].GetProperty("evidence")[0].GetProperty("observations").GetInt32());
        Assert.Equal(2, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(",'=1+1,", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bands_of_a_day_are_those_held_then()
    {
        await using var server = await StartAsync();
        var client = server.Client();

        Assert.Contains("No bands are held from then", (await PageAsync(client, "/bands?asOf=2026-01-01")).Html, StringComparison.Ordinal);
        Assert.Equal(4, (await RowsAsync(client, "/bands?asOf=2026-11-03")).Count);
    }

    [NeedsFact(Tools.Chromium)]
    public async Task What_was_said_stands_against_what_was_posted_and_each_posting_with_its_source_and_days()
    {
        await using var server = await StartAsync();
        var page = await browser.OpenAsync(Link(server));
        await page.GetByRole(AriaRole.Link, new() { Name = "Hiring" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Tern Audio, Inc." }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "Tern Audio, Inc.: what was said and what was posted" })).ToBeVisibleAsync();
        await Expect(page.Locator(".said-and-posted desc")).ToContainTextAsync("October 2026: 2 statements (ai 1, hiring 1), 2 open roles");
        await page.GetByText("The 3 postings seen open on that day").ClickAsync();
        await Expect(page.Locator(".postings tbody tr").First).ToContainTextAsync("greenhouse tern");
        Assert.Equal("https://boards.example/tern/1", await page.Locator(".postings a").First.GetAttributeAsync("href"));
        await Expect(page.Locator("blockquote").First).ToContainTextAsync("call.txt");
    }

    [Fact]
    public async Task Hiring_can_be_taken_away_as_a_table_and_as_json()
    {
        await using var server = await StartAsync();
        var client = server.Client();

        var csv = await client.GetStringAsync("/api/signals?company=tern+audio&format=csv");
        using var json = JsonDocument.Parse(await client.GetStringAsync("/api/signals?company=tern+audio"));
        using var none = await client.GetAsync("/api/signals?company=nobody");

        Assert.Equal(3, json.RootElement.GetProperty("activeRoles").GetInt32());
        Assert.Equal(3, json.RootElement.GetProperty("open").GetArrayLength());
        Assert.Contains("tern audio,open roles,,2026-11-02,3,,,\"greenhouse tern, 2026-11-02\"\r\n", csv, StringComparison.Ordinal);
        Assert.Equal(2, csv.Split('\n').Count(line => line.StartsWith("tern audio,statement,", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [NeedsTheory(Tools.Chromium)]
    [InlineData("/bands")]
    [InlineData("/signals")]
    public async Task Without_the_link_there_is_only_the_way_in(string path)
    {
        await using var server = await StartAsync();
        using var page = await server.Stranger().GetAsync(path);
        using var data = await server.Stranger().GetAsync("/api" + path);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (page.StatusCode, data.StatusCode));
        Assert.Contains("needs your link", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [NeedsFact(Tools.Chromium)]
    public async Task Nothing_runs_or_loads_but_what_is_the_coach_s_own()
    {
        await using var server = await StartAsync();
        using var talk = await server.Client().GetAsync("/");
        using var bands = await server.Client().GetAsync("/bands");
        var html = await bands.Content.ReadAsStringAsync();

        Assert.Equal(talk.Headers.GetValues("Content-Security-Policy"), bands.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("bands", "/bands?sort=-base", 1100, 860, ColorScheme.Light)]
    [InlineData("bands-dark", "/bands?sort=-base", 1100, 860, ColorScheme.Dark)]
    [InlineData("bands-phone", "/bands?sort=-base", 360, 740, ColorScheme.Light)]
    [InlineData("signals", "/signals?company=Tern%20Audio", 1100, 860, ColorScheme.Light)]
    [InlineData("signals-dark", "/signals?company=Tern%20Audio", 1100, 860, ColorScheme.Dark)]
    [InlineData("signals-phone", "/signals?company=Tern%20Audio", 360, 740, ColorScheme.Light)]
    public async Task They_fit_their_window_are_read_aloud_and_used_by_keyboard(string name, string address, int width, int height, ColorScheme scheme)
    {
        await using var server = await StartAsync();
        var page = await browser.OpenAsync(Link(server), width, height, scheme);
        await page.GotoAsync(server.Server.Address + address);
        await page.Locator("summary").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("details[open]")).ToHaveCountAsync(1);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(await page.EvaluateAsync<string[]>(Contrast.Script));
        Assert.Equal(0, await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('button, a, input, summary, svg')].filter(e => !(e.ariaLabel || e.textContent.trim() || e.labels?.length)).length"));
        Assert.Equal(1, await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).CountAsync());
        await browser.CompareAsync(page, name);
    }

    private static string Link(RunningServer server) => server.Server.LinkOf(server.Server.People.Add("me"));

    private static async Task<(string Html, string Heading)> PageAsync(HttpClient client, string address)
    {
        var html = await client.GetStringAsync(address);
        return (html, html.Split("<h1>")[1].Split("</h1>")[0]);
    }

    /// <summary>The rows as "company, job, place".</summary>
    private static async Task<IReadOnlyList<string>> RowsAsync(HttpClient client, string address) =>
    [
        .. (await client.GetStringAsync(address)).Split("<th scope=\"row\"").Skip(1).Select(row => string.Join(
            ", ", row.Split("</td>").Take(2).SelectMany(part => part.Split("</th>")).Select(Text))),
    ];

    private static string Text(string html)
    {
        var text = System.Text.RegularExpressions.Regex.Replace(html[(html.IndexOf('>', StringComparison.Ordinal) + 1)..], "<[^>]*>", "").Trim();
        var parts = WebUtility.HtmlDecode(text).Split(", ");
        // Jobs stand as "Data Engineer, Senior".
        return parts is [var job, "Senior"] ? $"Senior {job}" : string.Join(", ", parts);
    }

    private static async Task<RunningServer> StartAsync()
    {
        var server = await RunningServer.StartAsync();
        server.Clock.Now = new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);
        using var database = Database.OpenBands(DataFolder.Of(server.Data, null));
        await new SqliteBandStore(database).PublishAsync(new BandSnapshot("20261102T1200000000000Z", Bands), null);
        await new SqliteHiringStore(database).AddAsync("Tern Audio, Inc.", Hiring);
        return server;
    }

    private static PayRange Yearly(decimal min, decimal max) => new(min, max, Currency.Usd, PayPeriod.Year);

    private static IReadOnlyList<Band> Bands { get; } =
    [
        new(new("Tern Audio", "Data Engineer", "Senior", "New York, NY"), Yearly(140_000, 172_000), new(200_000, 320_000, Currency.Usd, EquityBasis.Grant, 4, null), new(15, 15), null, null, Yearly(210_000, 280_000), new("37 postings", Day))
        {
            Evidence =
            [
                new(PayComponent.Base, 37, 2, new(140_000, 148_000, 156_000, 164_000, 172_000), [new("greenhouse tern", SourceKind.Posting, 37, new(2026, 10, 1), Day, "https://boards.example/tern/1")]),
                .. new[] { PayComponent.Equity, PayComponent.Bonus, PayComponent.Total }.Select(component => new ComponentEvidence(component, 1, 0, null, [new("guide.md", SourceKind.Guide, 1, new(2026, 10, 20), new(2026, 10, 20), "row 2")])),
            ],
        },
        new(new("Fjord Foods", "Data Engineer", null, "Oslo"), Yearly(90_000, 120_000), null, null, null, null, null, new("fjord.md", Day, "row 1")),
        new(new("Osprey", "Navigator", null, null), null, null, null, null, null, Yearly(80_000, 95_000), new("osprey.md", Day, "row 1")),
        new(new(Hostile, "Welder", null, "Leith"), Yearly(92_000, 125_000), null, null, null, null, null, new("=1+1", Day))
        {
            Evidence = [new(PayComponent.Base, 1, 0, null, [new("a board", SourceKind.Posting, 1, Day, Day, "javascript:alert(1)")])],
        },
    ];

    private static HiringRecord Hiring { get; } = new(
        [
            Role(1, "Software Engineer", new(2026, 9, 3), Yearly(120_000, 160_000)),
            Role(2, "Research Scientist", new(2026, 10, 9), Yearly(150_000, 210_000)),
            Role(3, "Account Executive", new(2026, 11, 1), null),
        ],
        [
            new("Ada Quill", "ai", "building", "We trained it on twelve years of our own recordings, and nobody else has that.", new(2026, 10, 20), "call.txt"),
            new("Tomas Reyes", "hiring", null, "We would like to hire about fifty engineers over the next year.", new(2026, 10, 20), "call.txt"),
        ],
        []);

    private static PostedRole Role(int id, string title, DateOnly posted, PayRange? pay) =>
        new($"https://boards.example/tern/{id}", title, posted, posted, Day, null, pay, "greenhouse tern");
}
