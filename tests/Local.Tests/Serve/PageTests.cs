using Microsoft.Playwright;
using Node;
using static Microsoft.Playwright.Assertions;

namespace Local.Tests.Serve;

public sealed class PageTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private const string Replies = ".coach:not(.thinking)";

    private static readonly string Letter = Path.Combine(Machine.Samples, "offer.pdf");

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => browser.CloseWindowsAsync();

    [NeedsFact(Tools.Chromium)]
    public async Task A_person_is_greeted_talks_gives_a_letter_and_finds_it_all_again_after_a_reload()
    {
        await using var server = await StartAsync();
        var page = await browser.OpenAsync(Link(server));

        await page.GetByRole(AriaRole.Button, new() { Name = "Yes, go ahead" }).ClickAsync();
        await Expect(page.Locator(".own").Last).ToContainTextAsync("Yes, go ahead");
        await GiveLetterAsync(page);
        await Expect(page.Locator(".own .document")).ToContainTextAsync("offer.pdf");
        await SkipToFactsAsync(page);
        var before = await page.Locator("#log").InnerTextAsync();
        await page.ReloadAsync();

        await Expect(page.Locator(".facts").First).ToBeVisibleAsync();
        Assert.Equal(before, await page.Locator("#log").InnerTextAsync());
        Assert.DoesNotContain("token", page.Url, StringComparison.Ordinal);
    }

    [NeedsFact(Tools.Chromium)]
    public async Task What_is_typed_is_sent_by_enter_and_never_read_as_markup()
    {
        await using var server = await RunningServer.StartAsync();
        var page = await browser.OpenAsync(Link(server));
        const string Markup = "<img src=x onerror=\"document.title='broken'\"><b>bold</b>";

        await page.GetByLabel("Your message").FillAsync(Markup);
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".coach").Last).ToContainTextAsync($"2: said {Markup}");
        await Expect(page.Locator(".own").Last).ToContainTextAsync(Markup);
        Assert.Equal(0, await page.Locator("#log img, #log b").CountAsync());
        Assert.Equal("Negotiation coach", await page.TitleAsync());
    }

    [NeedsFact(Tools.Chromium)]
    public async Task What_is_said_while_the_server_is_away_arrives_once_when_it_is_back()
    {
        await using var server = await RunningServer.StartAsync();
        var page = await browser.OpenAsync(Link(server));
        await Expect(page.Locator(".coach")).ToHaveCountAsync(1);
        await server.StopAsync();

        await SayAsync(page, "are you there");
        await Expect(page.Locator(".own .note")).ToContainTextAsync("Not sent yet");
        await Expect(page.Locator("#status")).ToContainTextAsync("not running");
        await server.StartAgainAsync(new Uri(page.Url).Port);

        await Expect(page.Locator(".coach").Last).ToContainTextAsync("2: said are you there");
        await Expect(page.Locator(".own")).ToHaveCountAsync(1);
        await Expect(page.Locator("#status")).ToBeEmptyAsync();
    }

    [NeedsFact(Tools.Chromium)]
    public async Task A_reminder_appears_by_itself_in_every_window()
    {
        await using var server = await RunningServer.StartAsync();
        var one = await browser.OpenAsync(Link(server));
        var other = await browser.OpenAsync(Link(server), width: 360, height: 740);
        await SayAsync(one, "remind");
        await Expect(other.Locator(".own")).ToContainTextAsync("remind");

        server.Clock.Now = server.Clock.Now.AddHours(1);

        await Expect(one.Locator(".coach").Last).ToContainTextAsync("an hour later");
        await Expect(other.Locator(".coach").Last).ToContainTextAsync("an hour later");
    }

    [NeedsFact(Tools.Chromium)]
    public async Task Forget_me_asks_first_and_then_the_page_begins_anew()
    {
        await using var server = await RunningServer.StartAsync();
        var page = await browser.OpenAsync(Link(server));
        await SayAsync(page, "my secret");
        await Expect(page.Locator(".coach").Last).ToContainTextAsync("my secret");

        await page.GetByRole(AriaRole.Button, new() { Name = "Your data" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Forget me" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync();
        await Expect(page.Locator(".coach").Last).ToContainTextAsync("my secret");
        await page.GetByRole(AriaRole.Button, new() { Name = "Forget me" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Forget everything" }).ClickAsync();

        await Expect(page.Locator("#status")).ToContainTextAsync("gone");
        await Expect(page.Locator(".coach")).ToHaveCountAsync(1);
        await Expect(page.Locator("#log")).Not.ToContainTextAsync("my secret");
    }

    [NeedsFact(Tools.Chromium)]
    public async Task My_data_can_be_downloaded()
    {
        await using var server = await RunningServer.StartAsync();
        var page = await browser.OpenAsync(Link(server));
        await SayAsync(page, "hello");
        await page.GetByRole(AriaRole.Button, new() { Name = "Your data" }).ClickAsync();

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download my data" }).ClickAsync());

        Assert.EndsWith(".json", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.Contains("hello", await File.ReadAllTextAsync(await download.PathAsync()), StringComparison.Ordinal);
    }

    [NeedsFact(Tools.Chromium)]
    public async Task My_data_comes_when_it_is_asked_for_in_words()
    {
        await using var server = await StartAsync();
        var page = await browser.OpenAsync(Link(server));
        await SayAsync(page, "can I have a copy of my data?");

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".newest").GetByRole(AriaRole.Link, new() { Name = "Download my data" }).ClickAsync());

        Assert.Contains("a copy of my data", await File.ReadAllTextAsync(await download.PathAsync()), StringComparison.Ordinal);
    }

    [NeedsFact(Tools.Chromium)]
    public async Task The_page_can_be_used_by_keyboard_alone_and_names_all_its_controls()
    {
        await using var server = await StartAsync();
        var page = await browser.OpenAsync(Link(server));
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Yes, go ahead" })).ToBeVisibleAsync();
        Assert.Equal("message", await FocusAsync(page, "document.activeElement.id"));

        // Back from the message: the paper clip, then the last choice of the greeting.
        await page.Keyboard.PressAsync("Shift+Tab");
        Assert.Contains("offer letter", await FocusAsync(page, "document.activeElement.ariaLabel"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Shift+Tab");
        Assert.Equal("BUTTON", await FocusAsync(page, "document.activeElement.tagName"));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".own")).ToHaveCountAsync(1);
        Assert.Equal("message", await FocusAsync(page, "document.activeElement.id"));
        Assert.Equal("polite", await page.GetByRole(AriaRole.Log, new() { Name = "Conversation" }).GetAttributeAsync("aria-live"));
        Assert.Equal(0, await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('button, a, textarea')].filter(e => !(e.ariaLabel || e.textContent.trim() || e.labels?.length)).length"));
    }

    [NeedsTheory(Tools.Chromium)]
    [InlineData("light", 1100, 860, ColorScheme.Light)]
    [InlineData("dark", 1100, 860, ColorScheme.Dark)]
    [InlineData("phone", 360, 740, ColorScheme.Light)]
    [InlineData("phone-dark", 360, 740, ColorScheme.Dark)]
    public async Task It_fits_its_window_and_its_words_can_be_read(string name, int width, int height, ColorScheme scheme)
    {
        await using var server = await StartAsync();
        var page = await browser.OpenAsync(Link(server), width, height, scheme);
        await page.GetByRole(AriaRole.Button, new() { Name = "Yes, go ahead" }).ClickAsync();
        await GiveLetterAsync(page);
        await SkipToFactsAsync(page);

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth && document.querySelector('#log').scrollWidth <= document.querySelector('#log').clientWidth"));
        Assert.Empty(await page.EvaluateAsync<string[]>(Contrast.Script));
        await browser.CompareAsync(page, name);
    }

    [NeedsFact(Tools.Chromium)]
    public async Task Without_the_link_there_is_only_the_way_in()
    {
        await using var server = await RunningServer.StartAsync();
        var page = await browser.OpenAsync(server.Server.Address);

        await Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("This page needs your link");
        await browser.CompareAsync(page, "door");
    }

    // With the real rules, and the bands of the samples.
    private static async Task<RunningServer> StartAsync()
    {
        var server = await RunningServer.StartAsync(coaching: RunningServer.Rules(TimeProvider.System));
        var host = new CommandHost(new(TextWriter.Null, TextWriter.Null), TimeProvider.System, _ => null);
        Assert.Equal(0, await CoachCommand.RunAsync(["bands", "import", Path.Combine(Machine.Samples, "bands"), "--data", server.Data], host));
        return server;
    }

    private static string Link(RunningServer server) => server.Server.LinkOf(server.Server.People.Add("me"));

    private static Task<string> FocusAsync(IPage page, string script) => page.EvaluateAsync<string>(script);

    private static async Task GiveLetterAsync(IPage page)
    {
        await Expect(page.Locator(Replies)).ToHaveCountAsync(2);
        await page.Locator("#file").SetInputFilesAsync(Letter);
    }

    // The coach asks what the letter leaves open; whoever is in a hurry skips it.
    private static async Task SkipToFactsAsync(IPage page)
    {
        for (var answered = 3; ; answered++)
        {
            await Expect(page.Locator(Replies)).ToHaveCountAsync(answered);
            if (await page.Locator(".newest .facts").CountAsync() > 0)
            {
                return;
            }

            // "Skip" or "No": the last choice, where there is one.
            await page.Locator(".newest .choices button").Last.ClickAsync();
        }
    }

    private static async Task SayAsync(IPage page, string text)
    {
        await page.GetByLabel("Your message").FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
    }
}
