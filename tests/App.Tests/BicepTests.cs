using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;
using Repository;

namespace App.Tests;

/// <summary>The deployment as Bicep's own compiler understands it.</summary>
public sealed class BicepTests : IClassFixture<BicepTests.Compiled>
{
    private static readonly string[] s_asked = ["environmentName", "location"];

    private readonly Compiled _compiled;

    public BicepTests(Compiled compiled) => _compiled = compiled;

    [Fact]
    public void It_compiles_without_an_error_or_a_warning() => Assert.Equal("", _compiled.Said);

    [Fact]
    public void Every_parameter_says_what_it_is_and_only_name_and_place_are_asked_for()
    {
        var parameters = _compiled.Template["parameters"]!.AsObject();

        Assert.All(parameters, parameter => Assert.NotEmpty(parameter.Value!["metadata"]!["description"]!.GetValue<string>()));
        Assert.Equal(s_asked, parameters.Where(parameter => parameter.Value!["defaultValue"] is null).Select(parameter => parameter.Key).Order(StringComparer.Ordinal));
        Assert.All(parameters.Where(parameter => parameter.Value!["type"]!.GetValue<string>() == "int"), number =>
        {
            Assert.NotNull(number.Value!["minValue"]);
            Assert.NotNull(number.Value!["maxValue"]);
        });
    }

    [Fact]
    public void Secrets_are_secure_all_the_way_to_the_settings()
    {
        var secrets = Modules(_compiled.Template).Prepend(_compiled.Template)
            .SelectMany(template => template["parameters"]!.AsObject())
            .Where(parameter => parameter.Key.Contains("Secret", StringComparison.Ordinal) || parameter.Key.Contains("Token", StringComparison.Ordinal)).ToList();

        Assert.Equal(9, secrets.Count);
        Assert.All(secrets, secret => Assert.Equal("securestring", secret.Value!["type"]!.GetValue<string>(), ignoreCase: true));
    }

    [Fact]
    public void Behind_a_private_network_storage_cannot_be_reached_from_elsewhere()
    {
        var account = Resources("Microsoft.Storage/storageAccounts").Single();

        Assert.Contains("'Disabled'", account["properties"]!["publicNetworkAccess"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("'Deny'", account["properties"]!["networkAcls"]!["defaultAction"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.NotEmpty(Resources("Microsoft.Network/privateEndpoints"));
    }

    [Fact]
    public void Somebody_is_told_of_documents_given_up_failed_conversations_an_overdue_refresh_and_queues_that_grow()
    {
        Assert.Single(Resources("Microsoft.Insights/scheduledQueryRules"));
        Assert.Single(Resources("Microsoft.Insights/metricAlerts"));
        var alerts = Modules(_compiled.Template).Select(module => module["variables"]?["alerts"]).OfType<JsonArray>().Single();
        Assert.Equal(["documents-given-up", "conversations-failed", "bands-overdue"], alerts.Select(alert => alert!["name"]!.GetValue<string>()));
    }

    [Fact]
    public void The_bot_is_in_Teams_and_in_Slack_where_the_Slack_app_is_named() => Assert.Equal(2, Resources("Microsoft.BotService/botServices/channels").Count());

    private IEnumerable<JsonNode> Resources(string type) =>
        Modules(_compiled.Template).SelectMany(ResourcesOf).Where(resource => resource["type"]!.GetValue<string>() == type && resource["existing"] is null);

    private static IEnumerable<JsonNode> Modules(JsonNode template) =>
        ResourcesOf(template).Select(resource => resource["properties"]?["template"]).OfType<JsonNode>();

    private static IEnumerable<JsonNode> ResourcesOf(JsonNode template) =>
        template["resources"] is JsonArray list ? list.OfType<JsonNode>() : template["resources"]!.AsObject().Select(resource => resource.Value!);

    /// <summary>bicep/main.bicep, compiled once.</summary>
    public sealed class Compiled
    {
        /// <summary>Runs the compiler.</summary>
        public Compiled()
        {
            var compiler = typeof(BicepTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "Bicep").Value!;
            var start = new ProcessStartInfo(compiler, ["build", Path.Combine(SolutionFolder.Root(), "bicep", "main.bicep"), "--stdout"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
            using var process = Process.Start(start)!;
            var said = process.StandardError.ReadToEndAsync();
            var printed = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Said = said.GetAwaiter().GetResult();
            Template = process.ExitCode == 0 ? JsonNode.Parse(printed)! : throw new InvalidOperationException(Said);
        }

        /// <summary>Warnings and errors.</summary>
        public string Said { get; }

        /// <summary>The template that Azure is given.</summary>
        public JsonNode Template { get; }
    }
}
