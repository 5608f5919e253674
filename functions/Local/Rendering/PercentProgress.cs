using System.Globalization;

namespace Local.Rendering;

/// <summary>How far a long run has come, as a percentage on one line that is wiped at the end. Nothing where nobody watches.</summary>
internal sealed class PercentProgress(string what, Terminal terminal) : IProgress<double>, IDisposable
{
    private int _shown = -1;

    public void Report(double value)
    {
        var percent = (int)(value * 100);
        if (terminal.ShowsProgress && percent > _shown)
        {
            _shown = percent;
            terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{what}: {percent}%"));
            terminal.Error.Flush();
        }
    }

    public void Dispose()
    {
        if (_shown >= 0)
        {
            terminal.Error.Write($"\r{new string(' ', what.Length + 6)}\r");
        }
    }
}
