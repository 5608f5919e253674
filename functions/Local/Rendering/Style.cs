namespace Local.Rendering;

/// <summary>Weight for headings where the terminal shows it, plain text elsewhere.</summary>
/// <param name="width">Columns to use.</param>
/// <param name="colour">Whether escape sequences may be written.</param>
internal sealed class Style(int width, bool colour)
{
    /// <summary>Longer lines tire the eye, however wide the screen is.</summary>
    private const int WidestText = 100;

    /// <summary>Narrower than this, the pictures do not fit; lines then run over.</summary>
    private const int NarrowestText = 60;

    /// <summary>Columns to use.</summary>
    public int Width { get; } = Math.Clamp(width, NarrowestText, WidestText);

    public static Style Of(Terminal terminal) => new(terminal.Width, terminal.Colour);

    public string Heading(string text) => colour ? $"\e[1m{text}\e[0m" : text;

    public string Quiet(string text) => colour ? $"\e[2m{text}\e[0m" : text;
}
