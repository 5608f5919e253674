using System.Text.Json;

namespace Slack.Tests;

/// <summary>The app's manifest brings what the code needs, and no more: a person who installs it is asked for each scope.</summary>
public sealed class ManifestTests : IDisposable
{
    private readonly JsonDocument _manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "manifest.json")));

    public void Dispose() => _manifest.Dispose();

    [Fact]
    public void It_has_the_scope_of_every_method_that_is_called_and_every_event_that_is_heard_and_no_other() =>
        Assert.Equal(
            SlackMethod.All.Select(method => method.Scope).Concat(SlackEvents.Heard.Values.Select(heard => heard.Scope).OfType<string>()).Distinct().Order(),
            Texts("oauth_config", "scopes", "bot").Order());

    [Fact]
    public void It_subscribes_to_every_event_that_is_heard_and_no_other() =>
        Assert.Equal(SlackEvents.Heard.Values.Select(heard => heard.Subscription).Order(), Texts("settings", "event_subscriptions", "bot_events").Order());

    [Fact]
    public void Every_method_that_can_be_called_is_listed() =>
        Assert.Equal(
            typeof(SlackMethod).GetProperties().Where(property => property.PropertyType == typeof(SlackMethod)).Select(property => ((SlackMethod)property.GetValue(null)!).Name).Order(),
            SlackMethod.All.Select(method => method.Name).Order());

    private IEnumerable<string> Texts(params string[] path) =>
        path.Aggregate(_manifest.RootElement, (at, name) => at.GetProperty(name)).EnumerateArray().Select(text => text.GetString()!);
}
