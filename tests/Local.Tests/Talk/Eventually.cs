using System.Diagnostics;

namespace Local.Tests.Talk;

/// <summary>Waits for what others bring about.</summary>
internal static class Eventually
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>Waits until something is so.</summary>
    public static async Task SoAsync(Func<bool> so, Func<string> otherwise)
    {
        for (var began = Stopwatch.GetTimestamp(); !so(); await Task.Delay(20))
        {
            Assert.True(Stopwatch.GetElapsedTime(began) < s_patience, otherwise());
        }
    }
}
