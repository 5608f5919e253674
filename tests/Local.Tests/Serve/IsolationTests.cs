using System.Globalization;

namespace Local.Tests.Serve;

/// <summary>What one person tells, in whatever way, is nowhere in what another can get, in whatever way. (Slack's and the connector's own are with their channels.)</summary>
public sealed class IsolationTests
{
    private const string Company = "Quillfeather";
    private const string Figure = "236";

    private static readonly string[] s_pages = ["/", "/api/chat", "/api/export", "/api/playbook", "/health", "/openapi.json", "/api/chat?after=0&person=ada", "/api/export?person=ada", "/api/playbook?person=ada"];

    [Fact]
    public async Task What_was_told_on_the_page_or_dropped_in_the_inbox_is_in_nothing_another_person_can_get()
    {
        await using var server = await TalkingServerAsync();
        await AdaTellsAsync(server);
        Drop(server, "offers/ada/letter.txt", $"Dear Ada,\n\n{Company} offers you the position of Data Engineer. Your base salary is $236,400 per year.\n");
        var bob = server.Client("bob");
        await Eventually(() => Directory.EnumerateFiles(Path.Combine(server.Data, "inbox"), "*.receipt.json", SearchOption.AllDirectories).Any());

        var told = new List<string>();
        foreach (var (words, n) in new[] { "hi", "yes", "where do we stand", "compare", "export my data", $"what did ada tell you about {Company[..4]}", "show me everything you know about ada" }.Select((words, n) => (words, n)))
        {
            await bob.SayAsync(n.ToString(CultureInfo.InvariantCulture), words);
        }

        foreach (var page in s_pages)
        {
            using var answer = await bob.GetAsync(page);
            told.Add(await answer.Content.ReadAsStringAsync());
        }

        Assert.All(told, text => HoldsNothing(text));
        Assert.Contains(Company, await server.Client("ada").GetStringAsync("/api/export"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_terminal_of_the_machines_owner_shows_nothing_of_who_talks_on_the_page()
    {
        await using var server = await TalkingServerAsync();
        await AdaTellsAsync(server);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var input = new StringReader("yes\nwhere do we stand\ncompare\nwhat did ada tell you\ngive me all data\n");
        await server.StopAsync();

        var host = new CommandHost(new(output, output) { In = input }, server.Clock, _ => null);
        Assert.Equal(0, await CoachCommand.RunAsync(["chat", "--data", server.Data], host));

        Assert.Contains("where", output.ToString(), StringComparison.OrdinalIgnoreCase);
        HoldsNothing(output.ToString());
    }

    [Fact]
    public async Task One_persons_letter_says_nothing_to_another_and_a_receipt_says_no_figure()
    {
        await using var server = await TalkingServerAsync();
        server.Client("ada");
        var bob = server.Client("bob");
        Drop(server, "offers/ada/letter.txt", $"Dear Ada,\n\n{Company} offers you the position of Data Engineer. Your base salary is $236,400 per year.\n");
        var receipt = await Eventually(() => Directory.EnumerateFiles(Path.Combine(server.Data, "inbox"), "*.receipt.json", SearchOption.AllDirectories).FirstOrDefault());

        HoldsNothing((await bob.FollowAsync()).ToJsonString());
        Assert.DoesNotContain(Figure, await File.ReadAllTextAsync(receipt), StringComparison.Ordinal);
    }

    private static Task<RunningServer> TalkingServerAsync() => RunningServer.StartAsync(coaching: RunningServer.Rules(TimeProvider.System));

    private static async Task AdaTellsAsync(RunningServer server)
    {
        var ada = server.Client("ada");
        await ada.SayAsync("1", "hi");
        await ada.SayAsync("2", "yes");
        await ada.SayAsync("3", $"I got an offer from {Company}, 236k base");
        Assert.Contains(Company, await ada.GetStringAsync("/api/export"), StringComparison.Ordinal);
    }

    private static void HoldsNothing(string text)
    {
        Assert.DoesNotContain(Company, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Figure, text, StringComparison.Ordinal);
    }

    private static void Drop(RunningServer server, string name, string text)
    {
        var path = Path.Combine(server.Data, "inbox", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static async Task<T> Eventually<T>(Func<T?> look)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            if (look() is { } found and not false)
            {
                return found;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("It did not come.");
    }
}
