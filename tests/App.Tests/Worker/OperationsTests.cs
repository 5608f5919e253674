using System.Text.RegularExpressions;
using Azure.Tests;

namespace App.Tests.Worker;

/// <summary>What one message costs: each request to storage that the app and the engine make for it, and each invocation. README, "What it costs", is reckoned from it.</summary>
[Collection(Azurite.Name)]
public sealed partial class OperationsTests(Azurite azurite, Xunit.Abstractions.ITestOutputHelper output)
{
    [Fact]
    public async Task The_operations_of_a_turn_do_not_grow_with_the_conversation()
    {
        await using var app = await RunningApp.StartAsync(azurite);
        await app.SayAsync("hello");
        await app.RepliesAsync(1);
        var early = await LeastOfThreeTurnsAsync(app);
        foreach (var _ in Enumerable.Range(0, 40))
        {
            await TurnAsync(app);
        }

        var late = await LeastOfThreeTurnsAsync(app);

        output.WriteLine(string.Join(", ", late.Select(one => $"{one.Key} {one.Value}")));
        var stated = CostTests.Rows().ToDictionary(row => row.Counted.Split([' ', ':', ','])[0], row => row.PerMessage);
        Assert.InRange(late["table"], 1, stated["transactions"]);
        Assert.InRange(late["queue"], 1, stated["operations"]);
        Assert.False(late.ContainsKey("blob"));
        Assert.InRange(1 + late["orchestration"] + late["activity"], 1, stated["executions"]);
        // Pieces of work that meet by chance cost a request or two more.
        Assert.All(late, kind => Assert.InRange(kind.Value, early[kind.Key] - 2, early[kind.Key] + 2));
    }

    private static async Task<Dictionary<string, int>> LeastOfThreeTurnsAsync(RunningApp app)
    {
        var turns = new List<Dictionary<string, int>>();
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await Task.Delay(2_000);
            app.Storage.Requests.Clear();
            app.Hub.Work.Clear();
            await TurnAsync(app);
            await Task.Delay(2_000);
            var kinds = app.Storage.Requests.Select(KindOf).OfType<string>().CountBy(kind => kind).ToDictionary();
            kinds["orchestration"] = app.Hub.Work.GetValueOrDefault("orchestration");
            kinds["activity"] = app.Hub.Work.Where(work => work.Key.StartsWith("activity", StringComparison.Ordinal)).Sum(work => work.Value);
            turns.Add(kinds);
        }

        return turns.MinBy(turn => turn.Values.Sum())!;
    }

    private static async Task TurnAsync(RunningApp app)
    {
        var before = app.CardsOf("ada").Count;
        await app.SayAsync("help");
        await app.RepliesAsync(before + 1);
    }

    // Looking into empty queues and holding leases cost by the hour, not by the turn.
    private static string? KindOf(string line)
    {
        if (Request().Match(line) is not { Success: true } request)
        {
            return null;
        }

        var (method, path) = (request.Groups[1].Value, request.Groups[2].Value);
        if (path.Contains("comp=lease", StringComparison.Ordinal) || path.Contains("-leases", StringComparison.Ordinal) || path.Contains("-applease", StringComparison.Ordinal) || path.Contains("comp=metadata", StringComparison.Ordinal))
        {
            return null;
        }

        if (path.Contains("/messages", StringComparison.Ordinal))
        {
            return method == "GET" ? null : "queue";
        }

        return path.Contains("$batch", StringComparison.Ordinal) || path.Contains('(', StringComparison.Ordinal) || Table().IsMatch(path) ? "table" : "blob";
    }

    [GeneratedRegex("\"([A-Z]+) /devstoreaccount1/(\\S*) HTTP")]
    private static partial Regex Request();

    [GeneratedRegex("^(coach[a-z]+|hub\\d+(History|Instances|Partitions))")]
    private static partial Regex Table();
}
