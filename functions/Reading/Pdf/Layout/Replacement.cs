namespace Reading.Pdf;

/// <summary>A text that stands for whatever characters are drawn while it is open (ActualText).</summary>
internal sealed class Replacement(string text)
{
    private double _x;
    private double _y;
    private double _u0 = double.MaxValue;
    private double _u1 = double.MinValue;

    /// <summary>That of the first character; null while nothing was drawn.</summary>
    public TextRun? Run { get; private set; }

    public void Include(in TextRun run, double x, double y, double width)
    {
        if (Run is null)
        {
            Run = run;
            (_x, _y) = (x, y);
        }
        var frame = Run.Value.Frame;
        var u = frame.U(x, y);
        _u0 = Math.Min(_u0, u);
        _u1 = Math.Max(_u1, u + width);
    }

    /// <summary>Spreads the text evenly over the place of what it stands for.</summary>
    public void Place(Action<string, double, double, double> set)
    {
        if (Run is not { } run || text.Length == 0)
        {
            return;
        }
        var width = Math.Max(0, _u1 - _u0) / text.Length;
        var from = run.Frame.U(_x, _y);
        for (var i = 0; i < text.Length; i++)
        {
            var step = _u0 - from + (i * width);
            set(text[i].ToString(), _x + (step * run.Frame.Cos), _y + (step * run.Frame.Sin), width);
        }
    }
}
