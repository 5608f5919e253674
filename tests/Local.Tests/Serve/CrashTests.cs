using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Embedded;
using Local.Serve;
using Microsoft.Extensions.Logging.Abstractions;

namespace Local.Tests.Serve;

/// <summary>
/// Kills a real server at random moments while people talk with it. COACH_CRASHES sets how often; unset, a few, so that every run of the tests does it.
/// </summary>
public sealed class CrashTests
{
    private const int UsualCrashes = 8;
    private const int Seed = 20_260_302;

    private static readonly string[] People = ["ada", "bob", "cleo", "dev", "edda", "fritz"];

    private static readonly string[] Talk =
    [
        "hello", "yes", "I got an offer", "Harbourlight", "Data Engineer", "base is 180k and 200k in stock", "why", "skip", "they came back with 190 base",
        "what if base were 200k", "undo", "show me the numbers", "no", "I asked them for 210k", "thanks", "what should I write?",
    ];

    private static int Crashes =>
        Environment.GetEnvironmentVariable("COACH_CRASHES") is { Length: > 0 } set ? int.Parse(set, CultureInfo.InvariantCulture) : UsualCrashes;

    [Fact]
    public async Task Killed_at_random_moments_it_loses_nothing_says_nothing_twice_and_ends_as_if_never_killed()
    {
        var folder = Directory.CreateTempSubdirectory("coach-").FullName;
        try
        {
            var data = Path.Combine(folder, "killed");
            var said = await TalkWhileKillingAsync(data);
            var killed = await HeldAsync(data);
            var calm = Path.Combine(folder, "calm");
            await TalkCalmlyAsync(calm, said);
            var reference = await HeldAsync(calm);

            Assert.All(said.Values, count => Assert.True(count > 0));
            foreach (var person in People)
            {
                Assert.Equal(Enumerable.Range(0, said[person]).Select(Id), Said(killed[person]));
                Assert.Equal(Replies(reference[person]), Replies(killed[person]));
                Assert.Equal(reference[person]["state"]!.ToJsonString(), killed[person]["state"]!.ToJsonString());
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Everybody talks until the last crash; how many messages of each were acknowledged.</summary>
    private static async Task<Dictionary<string, int>> TalkWhileKillingAsync(string data)
    {
        var tokens = Tokens(data);
        var chance = new Random(Seed);
        using var over = new CancellationTokenSource();
        var server = await CoachProcess.StartAsync(data);
        var talking = People.Select(person => TalkUntilAsync(tokens[person], () => server.Address, over.Token)).ToList();
        for (var crash = 0; crash < Crashes; crash++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(chance.Next(0, 250)));
            await server.KillAsync();
            await server.DisposeAsync();
            server = await CoachProcess.StartAsync(data);
        }

        await over.CancelAsync();
        var counts = await Task.WhenAll(talking);
        await server.DisposeAsync();
        return People.Zip(counts).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static async Task<int> TalkUntilAsync(string token, Func<Uri> address, CancellationToken over)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var number = 0;
        while (!over.IsCancellationRequested)
        {
            await SayUntilAcknowledgedAsync(client, address, number++);
        }

        return number;
    }

    private static async Task SayUntilAcknowledgedAsync(HttpClient client, Func<Uri> address, int number)
    {
        while (true)
        {
            try
            {
                using var response = await client.PostAsJsonAsync(new Uri(address(), "/api/chat"), new { id = Id(number), text = Talk[number % Talk.Length] });
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It was just killed: the same message goes to the next one.
                await Task.Delay(TimeSpan.FromMilliseconds(5));
            }
        }
    }

    private static async Task TalkCalmlyAsync(string data, Dictionary<string, int> said)
    {
        var tokens = Tokens(data);
        await using var server = await StartAsync(data);
        foreach (var person in People)
        {
            using var client = ClientOf(server, tokens[person]);
            for (var number = 0; number < said[person]; number++)
            {
                await client.SayAsync(Id(number), Talk[number % Talk.Length]);
            }
        }
    }

    /// <summary>What is held of everybody once all that was left unfinished is finished.</summary>
    private static async Task<Dictionary<string, JsonObject>> HeldAsync(string data)
    {
        var held = new Dictionary<string, JsonObject>();
        await using var server = await StartAsync(data);
        foreach (var (person, token) in Tokens(data))
        {
            using var client = ClientOf(server, token);
            await client.SayAsync("last", "thanks");
            var export = await client.GetFromJsonAsync<JsonObject>("/api/export");
            held[person] = export!["negotiations"]!.AsArray().Single()!.AsObject();
        }

        return held;
    }

    private static Task<Server> StartAsync(string data) => Server.StartAsync(
        DataFolder.Of(data, null),
        new() { Port = 0 },
        RunningServer.Rules(TimeProvider.System),
        TimeProvider.System,
        NullLoggerFactory.Instance);

    private static HttpClient ClientOf(Server server, string token) =>
        new() { BaseAddress = new(server.Address), DefaultRequestHeaders = { Authorization = new("Bearer", token) } };

    private static Dictionary<string, string> Tokens(string data)
    {
        var people = new Local.Serve.People(DataFolder.Of(data, null));
        return People.ToDictionary(person => person, person => people.Add(person).Token);
    }

    private static string Id(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Said(JsonObject negotiation) => Lines(negotiation)
        .Where(line => line["headline"] is null)
        .Select(line => line["id"]!.GetValue<string>())
        .Where(id => id != "last");

    private static IEnumerable<string> Replies(JsonObject negotiation) => Lines(negotiation)
        .Where(line => line["headline"] is not null)
        .Select(line => $"{line["headline"]} {line["text"]} {line["facts"]!.ToJsonString()}");

    private static IEnumerable<JsonObject> Lines(JsonObject negotiation) => negotiation["conversation"]!.AsArray().Select(line => line!.AsObject());
}
