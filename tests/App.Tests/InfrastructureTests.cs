using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;

namespace App.Tests;

/// <summary>What can be checked of the deployment without Azure: code, Bicep, manifests and examples speak of the same things.</summary>
public sealed partial class InfrastructureTests
{
    /// <summary>Read by the host, by Azure Monitor or by the Bot Framework, not by code of ours.</summary>
    private static readonly string[] s_readByOthers =
    [
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "DURABLE_TASK_SCHEDULER_CONNECTION_STRING",
        "AzureFunctionsJobHost__extensions__durableTask__storageProvider__type", "AzureFunctionsJobHost__extensions__durableTask__storageProvider__connectionStringName",
        "AzureFunctionsJobHost__extensions__durableTask__hubName",
    ];

    private static readonly string s_root = Root();

    [Fact]
    public void Every_setting_that_is_read_is_set_and_every_setting_that_is_set_is_read()
    {
        // The connection string is for development: Bicep must not set it. The host name is set by Azure.
        var read = Settings().Except([AppSettings.Storage, AppSettings.HostName]).Concat(s_readByOthers);
        var set = SettingLine().Matches(Text("bicep/modules/app.bicep")).Select(match => match.Groups[1].Value);

        Assert.Equal(read.Order(), set.Order());
    }

    [Fact]
    public void The_example_of_local_settings_names_only_what_is_read()
    {
        using var example = JsonDocument.Parse(Text("functions/App/local.settings.json.example"));
        var named = example.RootElement.GetProperty("Values").EnumerateObject().Select(value => value.Name)
            .Except(["FUNCTIONS_WORKER_RUNTIME", "DOTNET_ENVIRONMENT", "AZURE_FUNCTIONS_ENVIRONMENT"]);

        Assert.Empty(named.Except(Settings()));
    }

    [Fact]
    public void Every_address_in_the_manifests_and_in_Bicep_is_a_route_of_the_app()
    {
        var named = new[] { "infra/slack/manifest.json", "bicep/main.bicep" }
            .SelectMany(file => Address().Matches(Text(file))).Select(match => match.Groups[1].Value).ToHashSet();

        Assert.Equal(3, named.Count);
        Assert.Empty(named.Except(Routes()));
    }

    [Fact]
    public void Every_container_with_a_trigger_has_its_event_subscription()
    {
        var triggers = Parameters<BlobTriggerAttribute>().Select(found => (Container: found.Trigger.BlobPath.Split('/')[0], found.Function));
        var subscribed = Subscription().Matches(Text("bicep/modules/events.bicep")).Select(match => (Container: match.Groups[1].Value, Function: match.Groups[2].Value));

        Assert.Equal(triggers.Order(), subscribed.Order());
        Assert.All(triggers, trigger => Assert.Contains($"'{trigger.Container}'", Text("bicep/modules/storage.bicep"), StringComparison.Ordinal));
        Assert.All(Parameters<BlobTriggerAttribute>(), found => Assert.Equal(BlobTriggerSource.EventGrid, found.Trigger.Source));
    }

    [Fact]
    public void Roles_are_named_by_the_identifiers_that_Azure_gave_them()
    {
        var named = Files("bicep", "*.bicep").SelectMany(file => RoleId().Matches(File.ReadAllText(file))).Select(match => match.Value).Distinct();

        Assert.Equal(
            new[]
            {
                "b7e6dc6d-f1e8-4753-8033-0f276bb0955b", "974c5e8b-45b9-4653-ba55-5f855dd0fb88", "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3",
                "0ad04412-c4d5-4796-b79c-f76d14c8d402", "3913510d-42f4-4e42-8a64-420c390055eb",
            }.Order(),
            named.Order());
    }

    [Fact]
    public void Each_type_of_resource_is_asked_for_in_one_version_that_is_no_preview()
    {
        var types = Files("bicep", "*.bicep").SelectMany(file => ResourceType().Matches(File.ReadAllText(file))).Select(match => (Type: match.Groups[1].Value, Version: match.Groups[2].Value)).ToList();

        Assert.NotEmpty(types);
        Assert.All(types, type => Assert.Matches(@"^\d{4}-\d{2}-\d{2}$", type.Version));
        Assert.All(types.GroupBy(type => type.Type), same => Assert.Single(same.Select(type => type.Version).Distinct()));
    }

    [Fact]
    public void Storage_telemetry_and_the_bot_take_identities_only()
    {
        Assert.Contains("allowSharedKeyAccess: false", Text("bicep/modules/storage.bicep"), StringComparison.Ordinal);
        Assert.Contains("DisableLocalAuth: true", Text("bicep/modules/monitoring.bicep"), StringComparison.Ordinal);
        Assert.Contains("disableLocalAuth: true", Text("bicep/modules/bot.bicep"), StringComparison.Ordinal);
        Assert.DoesNotContain("listKeys(storage", Text("bicep/modules/app.bicep"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_host_keeps_pay_out_of_traces_and_starts_conversations_in_the_version_of_the_code()
    {
        using var host = JsonDocument.Parse(Text("host.json"));
        var durable = host.RootElement.GetProperty("extensions").GetProperty("durableTask");

        Assert.False(durable.GetProperty("tracing").GetProperty("traceInputsAndOutputs").GetBoolean());
        Assert.Equal(Conversations.NegotiationOrchestration.Version, durable.GetProperty("defaultVersion").GetString());
        Assert.True(TimeSpan.Parse(durable.GetProperty("storageProvider").GetProperty("maxQueuePollingInterval").GetString()!, null) <= TimeSpan.FromSeconds(10));
        Assert.False(host.RootElement.TryGetProperty("extensionBundle", out _));
    }

    [Fact]
    public void The_alert_on_an_overdue_refresh_watches_what_the_app_measures() =>
        Assert.Contains($"customMetrics | where name == \"{Measures.BandsAge}\"", Text("bicep/modules/monitoring.bicep"), StringComparison.Ordinal);

    [Fact]
    public void The_icons_of_the_Teams_app_have_the_sizes_that_Teams_asks_for()
    {
        Assert.Equal((192, 192), Size("infra/teams/color.png"));
        Assert.Equal((32, 32), Size("infra/teams/outline.png"));
    }

    private static IEnumerable<string> Settings() => typeof(AppSettings).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> Routes() => Parameters<HttpTriggerAttribute>().Select(found => found.Trigger.Route!);

    private static IEnumerable<(string Function, T Trigger)> Parameters<T>()
        where T : Attribute =>
        from type in typeof(AppSettings).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where method.GetCustomAttribute<FunctionAttribute>() is not null
        from parameter in method.GetParameters()
        where parameter.GetCustomAttribute<T>() is not null
        select (method.GetCustomAttribute<FunctionAttribute>()!.Name, parameter.GetCustomAttribute<T>()!);

    private static (int Width, int Height) Size(string picture)
    {
        var bytes = File.ReadAllBytes(Path.Combine(s_root, picture));
        return (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(s_root, file));

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.EnumerateFiles(Path.Combine(s_root, folder), pattern, SearchOption.AllDirectories);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Serverless.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run from within the repository.");
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"^      ([A-Z]\w+): ", RegexOptions.Multiline)]
    private static partial Regex SettingLine();

    [GeneratedRegex(@"/api/([a-z/]+)['""]")]
    private static partial Regex Address();

    [GeneratedRegex(@"container: '(\w+)', function: '(\w+)'")]
    private static partial Regex Subscription();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex RoleId();

    [GeneratedRegex(@"'(Microsoft\.[\w./]+)@([\w-]+)'")]
    private static partial Regex ResourceType();
}
