using System.Text.RegularExpressions;
using System.Xml.Linq;
using Repository;

namespace Local.Tests;

/// <summary>Holds <c>docs/dependencies.md</c> against the packages that are pinned, and against what those state themselves.</summary>
public sealed partial class DependencyTests
{
    /// <summary>Licences that let the program be used and passed on freely. Another one is a decision of the owner, not of whoever adds a package.</summary>
    private static readonly string[] s_free = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MS-PL OR Apache-2.0"];

    private static readonly string s_root = SolutionFolder.Root();

    private static string Packages => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
        ? set
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    [Fact]
    public void Every_package_stands_in_the_list_with_its_version_and_a_reason_and_no_other_does() => Assert.Equal(
        Pinned().Order(), Listed().Select(row => (row[0], row[1])).Order());

    [Fact]
    public void Every_licence_is_one_that_lets_the_program_be_passed_on_and_every_reason_is_given() => Assert.All(Listed(), row =>
    {
        Assert.Contains(row[2], s_free);
        Assert.NotEmpty(row[3]);
    });

    [Fact]
    public void The_licences_are_those_that_the_packages_state()
    {
        var stated = Listed().Select(row => (Package: row[0], Listed: row[2], Stated: StatedBy(row[0], row[1]))).Where(one => one.Stated is not null).ToList();

        Assert.True(stated.Count >= 10, $"Only {stated.Count} packages state a licence in {Packages}.");
        Assert.All(stated, one => Assert.Equal((one.Package, one.Stated), (one.Package, one.Listed)));
    }

    private static IEnumerable<(string, string)> Pinned()
    {
        var props = XDocument.Load(Path.Combine(s_root, "Directory.Packages.props")).Descendants("PackageVersion")
            .Select(package => ((string)package.Attribute("Include")!, (string)package.Attribute("Version")!));
        var bot = XDocument.Load(Path.Combine(s_root, "infra", "Azure", "Bot", "BotFramework.props"));
        var version = bot.Descendants("BotFrameworkVersion").Single().Value;
        return props.Concat(bot.Descendants("BotLibrary").Where(library => library.Attribute("Include") is not null).Select(library => ((string)library.Attribute("Include")!, version)));
    }

    private static IEnumerable<string[]> Listed() => DocumentTable.TextOf("dependencies.md").Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| Package", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split(" | "));

    // Some packages of old name an address in place of a licence.
    private static string? StatedBy(string package, string version)
    {
        var name = package.ToLowerInvariant();
        var path = Path.Combine(Packages, name, version, $"{name}.nuspec");
        return File.Exists(path) && Licence().Match(File.ReadAllText(path)) is { Success: true } match ? match.Groups[1].Value : null;
    }

    [GeneratedRegex("<license type=\"expression\">([^<]+)</license>", RegexOptions.CultureInvariant)]
    private static partial Regex Licence();
}
