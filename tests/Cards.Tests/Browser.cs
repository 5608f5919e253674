using Microsoft.Playwright;

namespace Cards.Tests;

/// <summary>The system's Chromium without a window, shared by the drawings.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] s_places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        var chromium = Environment.GetEnvironmentVariable("CHROMIUM") ?? s_places.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("Chromium is not there. Install it (Debian: apt-get install chromium), or name it in the environment variable CHROMIUM.");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
    }

    /// <summary>An empty page as wide as a chat on a phone or a narrow window.</summary>
    public async Task<IPage> PageAsync(int width) => await _browser!.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, DeviceScaleFactor = 1.5f });

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
    }
}
