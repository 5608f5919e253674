using System.Diagnostics;
using System.Globalization;

namespace Reading.Tests;

/// <summary>How long a thread worked, not how long it waited: a machine that is busy with other things makes nothing slower here.</summary>
internal static class WorkTime
{
    /// <summary>Nanoseconds that this thread was on a processor, as Linux counts them.</summary>
    private const string Counted = "/proc/thread-self/schedstat";

    /// <summary>Where the system counts no thread's time, the quickest of so many runs stands for the work.</summary>
    private const int Runs = 3;

    /// <summary>The time of the processor that the work took.</summary>
    /// <param name="work">Stays on its thread.</param>
    public static TimeSpan Of(Action work)
    {
        if (!File.Exists(Counted))
        {
            return Enumerable.Range(0, Runs).Min(_ => ByClock(work));
        }

        var before = OnProcessor();
        work();
        return TimeSpan.FromMicroseconds((OnProcessor() - before) / 1_000.0);
    }

    private static TimeSpan ByClock(Action work)
    {
        var began = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(began);
    }

    private static long OnProcessor() => long.Parse(File.ReadAllText(Counted).Split(' ')[0], CultureInfo.InvariantCulture);
}
