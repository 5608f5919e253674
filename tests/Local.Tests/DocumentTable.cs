using Repository;

namespace Local.Tests;

/// <summary>Tables of the pages in <c>docs</c>, which tests hold against what there is.</summary>
internal static class DocumentTable
{
    public static string TextOf(string name) => File.ReadAllText(Path.Combine(SolutionFolder.Root(), "docs", name));

    /// <summary>The table whose first column is named so and that comes first after a heading, with its head as the first row.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(string name, string heading) =>
    [
        .. TextOf(name).Split('\n')
            .SkipWhile(line => line.Trim() != heading).Skip(1)
            .SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|'))
            .Where((_, n) => n != 1)
            .Select(line => (IReadOnlyList<string>)[.. line.Trim().Trim('|').Split(" | ").Select(cell => cell.Trim())]),
    ];
}
