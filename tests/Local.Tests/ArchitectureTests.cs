using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Coach.Pay;
using Repository;

namespace Local.Tests;

/// <summary>Which room may speak of which, and what the rules may use: as the README says it.</summary>
public sealed class ArchitectureTests
{
    /// <summary>From the rules to the hosts. A project refers only to those before it.</summary>
    private static readonly string[][] s_layers =
    [
        ["Coach"], ["Reading"], ["Coaching"], ["Embedded", "Slack", "AzureTables", "AzureBlobs", "AzureBot"], ["Sources"], ["Local", "App"],
    ];

    private static readonly string s_root = SolutionFolder.Root();

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

    /// <summary>Files and the clock lie in the same assembly as text and numbers, so it is what is used of it that tells.</summary>
    [Fact]
    public void The_rules_use_nothing_of_files_processes_the_console_the_network_the_clock_or_chance()
    {
        var used = UsedBy(typeof(Money).Assembly);

        Assert.Contains("System.Math.Round", used);
        Assert.DoesNotContain(used, member => s_outside.Any(outside => member.StartsWith(outside, StringComparison.Ordinal)));
    }

    /// <summary>What reaches outside of values: types by their name with a dot behind it, members whole.</summary>
    private static readonly string[] s_outside =
    [
        "System.IO.File.", "System.IO.FileInfo.", "System.IO.FileStream.", "System.IO.Directory.", "System.IO.DirectoryInfo.", "System.IO.StreamReader.", "System.IO.StreamWriter.", "System.IO.Path.",
        "System.Console.", "System.Environment.Get", "System.Environment.get_T", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch.", "System.Net.Http", "System.Net.Sockets", "System.Net.Dns", "System.Random.", "System.Security.Cryptography.RandomNumberGenerator.",
        "System.Guid.NewGuid", "System.TimeProvider.", "System.Threading.Thread.", "System.Threading.Timer.", "System.Threading.Tasks.Task.Delay",
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
    ];

    /// <summary>Every member of another assembly that is called or read, as "Namespace.Type.Member".</summary>
    private static HashSet<string> UsedBy(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        return [.. metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => (Member: member, Type: metadata.GetTypeReference((TypeReferenceHandle)member.Parent)))
            .Select(one => $"{metadata.GetString(one.Type.Namespace)}.{metadata.GetString(one.Type.Name)}.{metadata.GetString(one.Member.Name)}")];
    }

    [Fact]
    public void Reading_needs_no_network() => Assert.DoesNotContain(
        typeof(global::Reading.DocumentReader).Assembly.GetReferencedAssemblies(), assembly => assembly.Name is "System.Net.Http" or "System.Net.Sockets" or "System.Net.Requests");

    [Fact]
    public void Money_is_decimal_with_its_currency()
    {
        Assert.Equal(typeof(decimal), typeof(Money).GetProperty("Amount")!.PropertyType);
        Assert.Equal(typeof(Currency), typeof(Money).GetProperty("Currency")!.PropertyType);
        // A rehearsal reckons in places in a range, and a tournament in shares: neither is money.
        var rounded = typeof(Money).Assembly.GetTypes().Where(type => type.IsPublic && !type.Namespace!.StartsWith("Coach.Rehearsal", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var type && (type == typeof(double) || type == typeof(float)))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}");
        Assert.Equal("", string.Join(" ", rounded));
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
