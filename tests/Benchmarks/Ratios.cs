using System.Globalization;
using System.Text.Json;

namespace Benchmarks;

/// <summary>Two runs against each other: figures of one machine on one day say little, their ratios say what a change did.</summary>
internal static class Ratios
{
    /// <summary>A ratio nearer to 1 than this is noise on a machine that does other things too.</summary>
    private const double Noise = 0.10;

    /// <summary>Writes a table; 1 where anything has become slower by more than <see cref="Noise"/>, 2 where there is nothing to compare.</summary>
    /// <param name="before">A folder with the JSON reports of one run or more; of several the fastest mean counts.</param>
    /// <param name="after">Another.</param>
    /// <param name="output">Where to write.</param>
    public static int Write(string before, string after, TextWriter output)
    {
        var (old, now) = (Means(before), Means(after));
        var both = old.Keys.Where(now.ContainsKey).Order(StringComparer.Ordinal).ToArray();
        if (both.Length == 0)
        {
            Console.Error.WriteLine("No benchmark stands in both folders. Give two folders that --artifacts wrote, with --exporters json.");
            return 2;
        }

        output.WriteLine($"{"",-12}{"before µs",14}{"after µs",14}{"ratio",8}");
        foreach (var name in both)
        {
            var ratio = now[name] / old[name];
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-12}{old[name] / 1000,14:N1}{now[name] / 1000,14:N1}{ratio,8:0.00}{(ratio > 1 + Noise ? "  slower" : ratio < 1 - Noise ? "  faster" : "")}"));
        }

        return both.Any(name => now[name] / old[name] > 1 + Noise) ? 1 : 0;
    }

    private static Dictionary<string, double> Means(string folder) => Directory.EnumerateFiles(folder, "*-report*.json", SearchOption.AllDirectories)
        .SelectMany(Of)
        .GroupBy(one => one.Name)
        .ToDictionary(name => name.Key, name => name.Min(one => one.Nanoseconds), StringComparer.Ordinal);

    private static IEnumerable<(string Name, double Nanoseconds)> Of(string path)
    {
        using var report = JsonDocument.Parse(File.ReadAllText(path));
        return [.. report.RootElement.GetProperty("Benchmarks").EnumerateArray()
            .Where(benchmark => benchmark.GetProperty("Statistics").ValueKind == JsonValueKind.Object)
            .Select(benchmark => (benchmark.GetProperty("Method").GetString()!, benchmark.GetProperty("Statistics").GetProperty("Mean").GetDouble()))];
    }
}
