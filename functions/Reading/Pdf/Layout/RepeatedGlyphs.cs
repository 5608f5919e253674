namespace Reading.Pdf;

/// <summary>
/// Characters set again at nearly the same place: writers without a bold font set each string, or each character, two to four times, and
/// the last time may go on with what follows. Only the latest characters are remembered, since repeats follow at once.
/// </summary>
internal sealed class RepeatedGlyphs
{
    private const int Remembered = 64;

    /// <summary>How far apart the two may be along and across the line, in font sizes.</summary>
    private const double Along = 0.06;
    private const double Across = 0.12;

    private readonly double[] _us = new double[Remembered];
    private readonly double[] _vs = new double[Remembered];
    private readonly string[] _texts = new string[Remembered];
    private TextFrame? _frame;
    private TextVisibility _visibility;
    private int _count;
    private int _next;

    /// <summary>Whether a character was set here just before; remembers it if not.</summary>
    /// <param name="run">What it has in common with its string.</param>
    /// <param name="text">What it stands for.</param>
    /// <param name="u">Where it begins along the line.</param>
    /// <param name="v">Its baseline.</param>
    /// <param name="width">Its advance; what has none may stand where the one before it stands.</param>
    public bool IsRepeat(in TextRun run, string text, double u, double v, double width)
    {
        if (width <= 0)
        {
            return false;
        }
        if (run.Frame != _frame || run.Visibility != _visibility)
        {
            Forget();
            (_frame, _visibility) = (run.Frame, run.Visibility);
        }
        double along = Along * run.Size, across = Across * run.Size;
        for (var i = 0; i < _count; i++)
        {
            if (Math.Abs(_us[i] - u) < along && Math.Abs(_vs[i] - v) < across && _texts[i] == text)
            {
                return true;
            }
        }
        (_us[_next], _vs[_next], _texts[_next]) = (u, v, text);
        _next = (_next + 1) % Remembered;
        _count = Math.Max(_count, _next == 0 ? Remembered : _next);
        return false;
    }

    /// <summary>What was set so far may have been painted over, so that the next is no repeat.</summary>
    public void Forget() => (_count, _next) = (0, 0);
}
