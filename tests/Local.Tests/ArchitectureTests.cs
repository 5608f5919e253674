using System.Reflection;
using System.Xml.Linq;
using Coach.Pay;
using Node;

namespace Local.Tests;

/// <summary>Which room may speak of which, and what the rules may use: as the README says it.</summary>
public sealed class ArchitectureTests
{
    /// <summary>From the rules to the hosts. A project refers only to those before it.</summary>
    private static readonly string[][] s_layers =
    [
        ["Coach"], ["Reading"], ["Coaching"], ["Embedded", "Slack", "AzureTables", "AzureBlobs", "AzureBot"], ["Sources"], ["Local", "App"],
    ];

    private static readonly string s_root = NodeFolder.Root();

    [Fact]
    public void A_project_refers_only_to_those_above_it()
    {
        foreach (var (file, project) in Projects())
        {
            var own = Layer(Path.GetFileNameWithoutExtension(file));
            Assert.All(project.Descendants("ProjectReference").Select(reference => Name((string)reference.Attribute("Include")!)), named => Assert.True(Layer(named) < own, $"{file} refers to {named}."));
        }
    }

    [Fact]
    public void The_rules_need_no_package_no_framework_no_network_and_no_file()
    {
        var (file, project) = Projects().Single(one => one.File.EndsWith("Coach.csproj", StringComparison.Ordinal));
        Assert.Empty(project.Descendants("PackageReference"));
        Assert.Empty(project.Descendants("FrameworkReference"));
        Assert.NotEmpty(file);
        Assert.All(typeof(Money).Assembly.GetReferencedAssemblies(), assembly => Assert.DoesNotContain(assembly.Name, new[]
        {
            "System.Net.Http", "System.Net.Sockets", "System.IO.FileSystem", "System.Diagnostics.Process", "System.Data.Common", "Microsoft.Extensions.Logging.Abstractions", "Negotiation.Reading",
        }));
    }

    [Fact]
    public void Reading_needs_no_network() => Assert.DoesNotContain(
        typeof(global::Reading.DocumentReader).Assembly.GetReferencedAssemblies(), assembly => assembly.Name is "System.Net.Http" or "System.Net.Sockets" or "System.Net.Requests");

    [Fact]
    public void Money_is_decimal_with_its_currency()
    {
        Assert.Equal(typeof(decimal), typeof(Money).GetProperty("Amount")!.PropertyType);
        Assert.Equal(typeof(Currency), typeof(Money).GetProperty("Currency")!.PropertyType);
        var pay = typeof(Money).Assembly.GetTypes().Where(type => type.IsPublic && type.Namespace is "Coach.Pay" or "Coach.Offers");
        Assert.All(pay.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)), property =>
            Assert.False(property.PropertyType == typeof(double) || property.PropertyType == typeof(float), $"{property.DeclaringType!.Name}.{property.Name} is rounded."));
    }

    private static IEnumerable<(string File, XDocument Project)> Projects() => new[] { "functions", "infra" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(s_root, folder), "*.csproj", SearchOption.AllDirectories))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Select(file => (file, XDocument.Load(file)));

    private static int Layer(string project)
    {
        var layer = Array.FindIndex(s_layers, names => names.Contains(project));
        return layer >= 0 ? layer : throw new InvalidOperationException($"{project} stands in no layer: say in which.");
    }

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
}
