using Microsoft.Playwright;
using Node;

namespace Cards.Tests;

/// <summary>The system's Chromium without a window, shared by the drawings.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Needs.Chromium is not { } chromium)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
    }

    /// <summary>An empty page as wide as a chat on a phone or a narrow window.</summary>
    public async Task<IPage> PageAsync(int width) => await (_browser ?? throw new InvalidOperationException("Chromium is not there. Install it (Debian: apt-get install chromium), or name it in the environment variable CHROMIUM.")).NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, DeviceScaleFactor = 1.5f });

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
    }
}
