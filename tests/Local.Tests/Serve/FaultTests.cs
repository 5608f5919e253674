using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json.Nodes;
using Coach.Negotiations;
using Embedded;
using Embedded.Negotiations;
using Local.Serve;
using Microsoft.Extensions.Logging.Abstractions;

namespace Local.Tests.Serve;

/// <summary>Bad days of the machine: a second server, a full disk, a damaged file, a clock that jumps, a slow disk, signals twice and out of order.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task A_second_server_on_the_same_data_folder_is_refused_with_a_sentence_and_the_first_goes_on()
    {
        await using var server = await RunningServer.StartAsync();
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var host = new CommandHost(new(TextWriter.Null, error), server.Clock, _ => null);

        var status = await CoachCommand.RunAsync(["serve", "--port", "0", "--data", server.Data], host);

        Assert.Equal(1, status);
        Assert.Contains("Another `coach serve` works with this data folder", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(["1: said hello"], await server.Client().SayAsync("1", "hello"));
    }

    [Fact]
    public async Task A_damaged_file_is_left_as_it_is_and_the_person_is_told_what_to_do()
    {
        await using var server = await RunningServer.StartAsync();
        await server.Client().SayAsync("1", new string('x', 15_000));
        await server.StopAsync();
        var file = DataFolder.Of(server.Data, null).DatabasePath;
        var bytes = await File.ReadAllBytesAsync(file);
        bytes.AsSpan(4_096, 8_192).Fill(0x5a);
        await File.WriteAllBytesAsync(file, bytes);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var host = new CommandHost(new(TextWriter.Null, error), server.Clock, _ => null);

        var status = await CoachCommand.RunAsync(["serve", "--port", "0", "--data", server.Data], host);

        Assert.Equal(1, status);
        Assert.Contains("coach.db in the data folder is damaged; it was left as it is", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task On_a_full_disk_it_says_so_keeps_what_it_acknowledged_and_goes_on_where_there_is_room()
    {
        var folder = Directory.CreateTempSubdirectory("coach-").FullName;
        await using var server = await CoachProcess.StartWithLittleRoomAsync(folder, kibibytes: 700);
        using var client = new HttpClient { BaseAddress = server.Address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", server.Link.Query["?token=".Length..]);
        var acknowledged = new List<string>();
        var refusal = "";
        for (var n = 0; n < 400 && refusal.Length == 0; n++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{n}");
            using var answer = await client.PostAsJsonAsync("/api/chat", new { id, text = $"{n} {new string('x', 3_000)}" });
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, $"{answer.StatusCode}");
            refusal = answer.StatusCode == HttpStatusCode.OK ? "" : (string)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["detail"]!;
            if (refusal.Length == 0)
            {
                acknowledged.Add(id);
            }
        }

        Assert.Contains("disk", refusal, StringComparison.Ordinal);
        Assert.Contains("try again", refusal, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health")).StatusCode);

        using (var room = Process.Start("prlimit", ["--pid", $"{server.Id}", "--fsize=unlimited"]))
        {
            await room.WaitForExitAsync();
        }

        using var after = await client.PostAsJsonAsync("/api/chat", new { id = "after", text = "hello again" });
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        var said = (await client.GetFromJsonAsync<JsonObject>("/api/export"))!["negotiations"]![0]!["conversation"]!.AsArray()
            .Where(line => line!["headline"] is null).Select(line => (string)line!["id"]!).ToList();
        Assert.Equal(acknowledged.Append("after"), said.Where(id => acknowledged.Contains(id) || id == "after"));
        await server.KillAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_clock_set_back_and_forward_loses_no_message_and_rings_each_reminder_once()
    {
        await using var server = await RunningServer.StartAsync();
        var client = server.Client();
        var begin = server.Clock.Now;
        await client.SayAsync("1", "remind");

        server.Clock.Set(begin.AddDays(-3));
        Assert.Equal(["2: said hello"], await client.SayAsync("2", "hello"));
        await server.Server.Timers.TickAsync(default);
        Assert.Equal(["4: found a band"], await client.SayAsync("3", "look up"));

        server.Clock.Set(begin.AddDays(1));
        await server.Server.Timers.TickAsync(default);
        await client.SayAsync("4", "hello");
        server.Clock.Set(begin.AddMinutes(-5));
        await server.Server.Timers.TickAsync(default);
        server.Clock.Set(begin.AddDays(2));
        await server.Server.Timers.TickAsync(default);
        await client.SayAsync("5", "hello");

        var headlines = Talking.Headlines(await client.FollowAsync());
        Assert.Single(headlines, line => line.EndsWith("an hour later", StringComparison.Ordinal));
        Assert.Equal(["1", "2", "3", "4", "5"], (await client.FollowAsync())["said"]!.AsArray().Select(said => (string)said!["id"]!));
    }

    [Fact]
    public async Task What_failed_while_the_clock_was_ahead_is_tried_again_once_it_is_set_back()
    {
        await using var server = await RunningServer.StartAsync();
        var (client, right) = (server.Client(), server.Clock.Now);
        server.Tiny.FailingAttempts = 1;
        server.Clock.Set(right.AddDays(20));
        Assert.Empty(await client.SayAsync("1", "look up"));

        server.Clock.Set(right);
        server.Clock.Pass(TimeSpan.FromSeconds(11));
        await server.Server.Timers.TickAsync(default);
        await client.SayAsync("2", "hello");

        Assert.Single(Talking.Headlines(await client.FollowAsync()), line => line.EndsWith("found a band", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Signals_that_come_twice_and_in_any_order_are_each_answered_once_and_nothing_is_mixed()
    {
        await using var server = await RunningServer.StartAsync(coaching: RunningServer.Rules(new MovableClock()));
        var chance = new Random(9);
        var sends = (from person in new[] { "ada", "bob", "cleo" }
                     from n in Enumerable.Range(0, 20)
                     from copy in Enumerable.Range(0, 3)
                     select (person, n)).OrderBy(_ => chance.Next()).ToList();
        await Task.WhenAll(sends.Chunk(12).Select(async part =>
        {
            foreach (var (person, n) in part)
            {
                await server.Client(person).SayAsync($"{n}", n % 4 == 0 ? $"I got an offer from Company{person}, 18{n}k base" : n % 4 == 1 ? "yes" : $"{person} says {n}");
            }
        }));

        foreach (var person in new[] { "ada", "bob", "cleo" })
        {
            var export = (await server.Client(person).GetFromJsonAsync<JsonObject>("/api/export"))!["negotiations"]![0]!;
            var lines = export["conversation"]!.AsArray();
            Assert.Equal(Enumerable.Range(0, 20).Select(n => $"{n}").Order(StringComparer.Ordinal), lines.Where(line => line!["headline"] is null).Select(line => (string)line!["id"]!).Order(StringComparer.Ordinal));
            Assert.All(new[] { "ada", "bob", "cleo" }.Where(other => other != person), other => Assert.DoesNotContain($"Company{other}", export.ToJsonString(), StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task On_a_slow_disk_everybody_is_answered_in_order_and_once()
    {
        var folder = Directory.CreateTempSubdirectory("coach-").FullName;
        using (var database = Database.Open(DataFolder.Of(folder, null)))
        {
            await using var store = new SqliteNegotiationStore(database);
            await using var conversations = new Conversations(SlowStore.Over(store), new TinyCoaching(), _ => { }, TimeProvider.System, NullLogger.Instance);
            string[] people = ["ada", "bob", "cleo"];
            await Task.WhenAll(people.SelectMany(person => Enumerable.Range(0, 12).Select(n => Task.Run(() =>
                conversations.AnswerAsync(new("local", person, "main"), new($"{n}", $$"""{"kind":"said","text":"{{n}}"}""", null, DateTimeOffset.UnixEpoch), default)))));
            foreach (var person in people)
            {
                var key = new NegotiationKey("local", person, "main");
                await conversations.Ring(key);
                Assert.Equal(Enumerable.Range(1, 12).Select(n => $"{key}/{n}/0"), (await store.LinesAfterAsync(key, 0, 100)).Select(line => line.Id));
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A store whose every operation takes some milliseconds more.</summary>
    public class SlowStore : DispatchProxy
    {
        private static readonly ManualResetEventSlim s_never = new();
        private INegotiationStore _store = null!;

        internal static INegotiationStore Over(INegotiationStore store)
        {
            var slow = Create<INegotiationStore, SlowStore>();
            ((SlowStore)(object)slow)._store = store;
            return slow;
        }

        /// <inheritdoc/>
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            s_never.Wait(8);
            var result = targetMethod!.Invoke(_store, args);
            s_never.Wait(8);
            return result;
        }
    }
}
