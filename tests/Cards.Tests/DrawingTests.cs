using System.Text.Json;
using Coach.Replies;
using Drawn;
using Microsoft.Playwright;
using Node;
using Repository;

namespace Cards.Tests;

/// <summary>
/// The reference renderer draws every card in Chromium. It knows nothing of Teams' charts, so it shows what a client without them shows. Pictures of some are kept
/// below Expected/pictures, to look at, and compared.
/// </summary>
public sealed class DrawingTests(Browser browser) : IClassFixture<Browser>
{
    /// <summary>CSS pixels of a card in the chat of a phone.</summary>
    private const int Narrow = 360;

    private const int Wide = 560;

    private static string Folder { get; } = Path.Combine(Expectation.Folder, "pictures");

    private static readonly string[] s_pictures = ["welcome", "question-goals", "analysis", "email", "counter", "letter-differs", "two-offers", "compare", "packages"];

    private static readonly string[] s_scripts = ["markdown-it/dist/browser/markdown-it.umd.min.js", "adaptivecards/dist/adaptivecards.min.js"];

    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web);

    [NeedsTheory(Tools.Chromium | Tools.Node)]
    [InlineData(Narrow)]
    [InlineData(Wide)]
    public async Task The_reference_renderer_draws_every_card_whole(int width)
    {
        var page = await browser.PageAsync(width);
        var pictures = new Pictures(Folder, await browser.PageAsync(width));
        var failures = new List<string>();
        page.PageError += (_, failure) => failures.Add(failure);
        await page.SetContentAsync(await File.ReadAllTextAsync(Path.Combine(SolutionFolder.Root(), "tests", "Cards.Tests", "node", "card.html")));
        foreach (var script in s_scripts)
        {
            await page.AddScriptTagAsync(new() { Path = Path.Combine(await NodeFolder.OfAsync("Cards.Tests"), "node_modules", script) });
        }

        foreach (var (name, reply) in ScriptedTalk.Replies)
        {
            var drawn = JsonSerializer.Deserialize<Drawn>(await page.EvaluateAsync<string>("card => draw(card)", AdaptiveCard.Of(reply).ToJsonString()), s_web)!;
            Check(name, reply, drawn);
            await KeepAsync(pictures, page, "#card", $"card-{name}-{width}", name);
        }

        Assert.Empty(failures);
    }

    [NeedsFact(Tools.Chromium)]
    public async Task Html_replies_fit_a_phone_and_show_their_charts()
    {
        var page = await browser.PageAsync(Narrow);
        var pictures = new Pictures(Folder, await browser.PageAsync(Narrow));
        var style = await File.ReadAllTextAsync(Path.Combine(SolutionFolder.Root(), "tests", "Cards.Tests", "node", "reply.css"));
        foreach (var (name, reply) in ScriptedTalk.Replies)
        {
            await page.SetContentAsync($"<!doctype html><meta charset=utf-8><style>{style}</style>{HtmlReply.Of(reply)}");

            Assert.Equal(Narrow, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
            Assert.Equal(reply.Choices.Select(choice => choice.Label), await page.Locator("button").AllInnerTextsAsync());
            Assert.Equal(reply.Chart is null ? 0 : 1, await page.Locator("svg").CountAsync());
            Assert.Empty(await page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('svg text')].filter(text => { const b = text.getBoundingClientRect(), s = text.ownerSVGElement.getBoundingClientRect(); return b.left < s.left - 1 || b.right > s.right + 1 || b.bottom > s.bottom + 1; }).map(text => text.textContent)"));
            await KeepAsync(pictures, page, "article", $"html-{name}", name);
        }
    }

    private static void Check(string name, Reply reply, Drawn drawn)
    {
        // The one thing the renderer may not know is a chart, which falls back to text.
        var problems = drawn.Problems.Where(problem => !problem.Contains("\"Chart.", StringComparison.Ordinal)).ToArray();
        Assert.True(problems.Length == 0, $"{name}: {string.Join("; ", problems)}");
        Assert.True(drawn.CutOff.Count == 0, $"{name} does not fit: {string.Join("; ", drawn.CutOff)}");
        Assert.Equal(reply.Choices.Select(choice => choice.Label), drawn.Buttons);
        Assert.All(Texts(reply), text => Assert.Contains(OneLine(text), OneLine(drawn.Text), StringComparison.Ordinal));
    }

    private static IEnumerable<string> Texts(Reply reply) =>
    [
        reply.Headline,
        .. reply.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries),
        .. reply.Facts.SelectMany(fact => new[] { fact.Label, fact.Value }),
        .. (reply.Script ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries),
        .. reply.Chart is null ? [] : new[] { reply.Chart.Title },
        .. Marks(reply.Chart).Select(mark => $"{mark.Label} {mark.Text}"),
    ];

    private static IEnumerable<ChartMark> Marks(ReplyChart? chart) => chart switch
    {
        FrontChart front => front.Marks.Select(mark => new ChartMark(mark.Label, mark.Cost, mark.Text)),
        BandChart band => band.Marks,
        YearsChart years => years.Bars,
        _ => [],
    };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task KeepAsync(Pictures pictures, IPage page, string what, string picture, string name)
    {
        if (s_pictures.Contains(name))
        {
            await pictures.CompareAsync(picture, await page.Locator(what).ScreenshotAsync());
        }
    }

    /// <summary>What the page saw of a card.</summary>
    private sealed record Drawn(string Text, IReadOnlyList<string> Buttons, IReadOnlyList<string> Problems, IReadOnlyList<string> CutOff);
}
