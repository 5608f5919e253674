namespace Node;

/// <summary>Programs of the machine that some tests run.</summary>
[Flags]
public enum Tools
{
    Chromium = 1,
    Node = 2,
    Tesseract = 4,
}

/// <summary>A test that runs programs of the machine; it is passed over, with the reason, where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsFactAttribute : FactAttribute
{
    public NeedsFactAttribute(Tools tools) => Skip = Needs.Missing(tools);
}

/// <summary>The same over a table.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsTheoryAttribute : TheoryAttribute
{
    public NeedsTheoryAttribute(Tools tools) => Skip = Needs.Missing(tools);
}

/// <summary>What is installed. Before a change lands everything has to be: there, a test passed over is a failure.</summary>
internal static class Needs
{
    private static readonly string[] s_browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Where Chromium is: as the variable CHROMIUM says, else on the path; null where it is not.</summary>
    public static string? Chromium { get; } = Environment.GetEnvironmentVariable("CHROMIUM") ?? s_browsers.Select(PathOf).FirstOrDefault(path => path is not null);

    /// <summary>Why a test cannot run here, and what to install; null where it can.</summary>
    public static string? Missing(Tools tools)
    {
        string?[] missing =
        [
            tools.HasFlag(Tools.Chromium) && Chromium is null ? "chromium" : null,
            tools.HasFlag(Tools.Node) && (PathOf("node") is null || PathOf("npm") is null) ? "nodejs npm" : null,
            tools.HasFlag(Tools.Tesseract) && (PathOf("tesseract") is null || PathOf("pdftoppm") is null) ? "tesseract-ocr poppler-utils" : null,
        ];
        var packages = string.Join(' ', missing.OfType<string>());
        return packages.Length == 0 ? null : $"It runs programs that are not installed here (Debian: apt-get install {packages}).";
    }

    /// <summary>A program on the path; null where there is none.</summary>
    private static string? PathOf(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, program + ".exe"), Path.Combine(folder, program + ".cmd") }).FirstOrDefault(File.Exists);
}
