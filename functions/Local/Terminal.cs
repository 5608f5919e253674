using System.Text;

namespace Local;

/// <summary>Where a command writes, and what can be shown there. Results go to <paramref name="Out"/>, all else to <paramref name="Error"/>.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Diagnostics and progress.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error) : IDisposable
{
    /// <summary>Columns assumed where nothing tells.</summary>
    public const int UsualWidth = 80;

    /// <summary>What is typed, or comes through a pipe.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>Whether a person watches the results, and not a file or a program.</summary>
    public bool ShowsResults { get; init; }

    /// <summary>Whether a person watches the diagnostics.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Whether colours and weights may be used in the results.</summary>
    public bool Colour { get; init; }

    /// <summary>Columns.</summary>
    public int Width { get; init; } = UsualWidth;

    public static Terminal OfThisProcess()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        var shows = !Console.IsOutputRedirected;
        return new(Utf8(Console.OpenStandardOutput()), Utf8(Console.OpenStandardError()))
        {
            In = Console.In,
            ShowsResults = shows,
            ShowsProgress = !Console.IsErrorRedirected,
            Colour = shows && MayColour(),
            Width = shows && Console.WindowWidth > 0 ? Console.WindowWidth : UsualWidth,
        };
    }

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }

    // https://no-color.org: any value but the empty one.
    private static bool MayColour() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    // What the contract says, whatever the machine's locale.
    private static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 << 10);
}
