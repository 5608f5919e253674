using Drawn;
using Microsoft.Playwright;
using Node;
using Repository;

namespace Local.Tests.Serve;

/// <summary>One Chromium for all tests of the page: the machine's own.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>How long to wait for what should come within moments: machines that run tests are busy.</summary>
    private const float PatienceMilliseconds = 20_000;

    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    public async Task InitializeAsync()
    {
        if (Needs.Chromium is not { } path)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"] });
    }

    public async Task DisposeAsync()
    {
        await (_chromium?.CloseAsync() ?? Task.CompletedTask);
        _playwright?.Dispose();
    }

    /// <summary>Compares the page with the picture of it that is kept.</summary>
    public async Task CompareAsync(IPage page, string name)
    {
        // No caret that blinks, and nothing that still moves.
        await page.EvaluateAsync("() => Promise.all([document.fonts.ready, ...document.getAnimations().map(animation => animation.finished)])");
        var picture = await page.ScreenshotAsync(new() { Caret = ScreenshotCaret.Hide, Animations = ScreenshotAnimations.Disabled });
        var beside = await _chromium!.NewPageAsync();
        await new Pictures(Path.Combine(SolutionFolder.Root(), "tests", "Local.Tests", "expected", "pictures"), beside).CompareAsync(name, picture);
        await beside.CloseAsync();
    }

    /// <summary>Closes every window: one whose server is gone asks for it again and again, and slows down those that come after it.</summary>
    public async Task CloseWindowsAsync()
    {
        foreach (var context in _chromium?.Contexts.ToArray() ?? [])
        {
            await context.CloseAsync();
        }
    }

    /// <summary>A window of its own, as somebody with their own cookies has it.</summary>
    public async Task<IPage> OpenAsync(string link, int width = 1100, int height = 860, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.True(_chromium is not null, "The tests of the page need Chromium: apt-get install chromium, or set CHROMIUM to where it is.");
        var context = await _chromium!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(PatienceMilliseconds);
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        await page.GotoAsync(link);
        return page;
    }
}
