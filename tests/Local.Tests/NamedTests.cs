using System.Text.RegularExpressions;
using Repository;

namespace Local.Tests;

/// <summary>Tests that pages in <c>docs</c> name as <c>Class.Method</c>, and whether they are there.</summary>
internal static partial class NamedTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_sources = new(() => Directory
        .EnumerateFiles(Path.Combine(SolutionFolder.Root(), "tests"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .GroupBy(file => Path.GetFileNameWithoutExtension(file)!)
        .ToDictionary(files => files.Key, files => string.Join('\n', files.Select(File.ReadAllText))));

    /// <summary>The tests that a text names.</summary>
    public static IReadOnlyList<string> In(string text) => [.. Name().Matches(text).Select(match => match.Groups[1].Value)];

    /// <summary>Whether a test of this name stands in the sources, as a fact or a theory.</summary>
    public static bool Exists(string name)
    {
        var (type, method) = (name.Split('.')[0], name.Split('.')[1]);
        return s_sources.Value.TryGetValue(type, out var source)
            && Regex.IsMatch(source, $@"\[(Fact|Theory|NeedsFact|NeedsTheory)\b[^\0]*?\b{Regex.Escape(method)}\(", RegexOptions.CultureInvariant);
    }

    [GeneratedRegex(@"`([A-Z][A-Za-z]+(?:Tests|Contract|Properties)\.[A-Za-z0-9_]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
