using Local.Tests.Serve;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Local.Tests.Talk;

/// <summary>The page in Chromium: words are typed, choices clicked, files dropped into its file field.</summary>
internal sealed class PageChannel(RunningServer server, Browser browser) : ITalkChannel
{
    private const string Replies = ".coach:not(.thinking)";

    private IPage _page = null!;
    private int _seen;

    public async Task<IReadOnlyList<Shown>> DoAsync(Doing doing, int answers)
    {
        switch (doing)
        {
            case Doing.Comes:
                _page = await browser.OpenAsync(server.Server.LinkOf(server.Server.People.Add("me")));
                break;
            case Doing.Says said:
                await _page.GetByLabel("Your message").FillAsync(said.Text);
                await _page.Keyboard.PressAsync("Enter");
                break;
            case Doing.Taps tap:
                await _page.GetByRole(AriaRole.Button, new() { Name = tap.Label, Exact = true }).Last.ClickAsync();
                break;
            case Doing.Gives give:
                await _page.Locator("#file").SetInputFilesAsync(TalkScript.PathOf(give.File));
                break;
            case Doing.Waits wait:
                server.Clock.Now = server.Clock.Now.AddDays(wait.Days);
                break;
        }

        await Expect(_page.Locator(Replies)).ToHaveCountAsync(_seen + answers);
        var shown = await _page.EvaluateAsync<string[][]>(
            """
            skip => [...document.querySelectorAll('.coach:not(.thinking)')].slice(skip).map(reply => [
              reply.querySelector('.headline').innerText,
              ...[...reply.querySelectorAll('.facts tr')].flatMap(row => [row.cells[0].innerText, row.cells[1].innerText])])
            """,
            _seen);
        _seen += answers;
        return [.. shown.Select(texts => new Shown(texts[0], [.. texts.Skip(1).Chunk(2).Select(pair => (pair[0], pair[1]))]))];
    }

    /// <summary>Compares the window with the picture of it that is kept.</summary>
    public Task CompareAsync(string name) => browser.CompareAsync(_page, name);

    public async ValueTask DisposeAsync() => await (_page?.Context.CloseAsync() ?? Task.CompletedTask);
}
