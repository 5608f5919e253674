using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Tests;
using AzureBlobs;
using Coach;
using Coach.Bands;
using Coach.Negotiations;
using Coach.Replies;
using Coaching;
using Local.Tests.Talk;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;

namespace App.Tests.Worker;

/// <summary>The whole app as a process, driven as the Functions host drives it: real bindings, real storage protocols, the real durable engine.</summary>
[Collection(Azurite.Name)]
public sealed class WorkerProcessTests(Azurite azurite, WorkerProcessTests.Started started) : IClassFixture<WorkerProcessTests.Started>, IAsyncLifetime
{
    private static readonly string[] s_script =
    [
        "hello", "new offer", "Harbourlight", "Data Engineer", "Utrecht", "base 92000 EUR, bonus 10%, 4000 sign-on", "summary", "why", "they said it is their best offer",
    ];

    private const string Letter = """
        Harbourlight B.V.
        Utrecht

        Dear Noor Bakker,

        We are pleased to offer you the position of Data Engineer. Your base salary will be EUR 92,000 per year. You are eligible for a yearly bonus with a target
        of 10% of your base salary. You will receive a sign-on bonus of EUR 4,000 with your first payroll.
        """;

    private RunningApp App => started.App;

    public Task InitializeAsync() => started.BeginAsync(azurite);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_app_tells_the_host_of_every_function_in_the_code_and_is_well()
    {
        var written = typeof(AppSettings).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Select(method => method.GetCustomAttribute<FunctionAttribute>()?.Name).OfType<string>();

        Assert.Equal(written.Order(StringComparer.Ordinal), App.Host.Functions.Keys.Order(StringComparer.Ordinal));
        var health = await GetAsync("Health", "/api/health");
        Assert.Equal("ready", health["state"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_conversation_gets_the_cards_that_the_rules_give_and_the_logs_hold_none_of_it()
    {
        var expected = new List<JsonNode>();
        string? state = null;
        var none = new Mock<IBandStore>();
        none.Setup(store => store.HistoryAsync(It.IsAny<CancellationToken>())).ReturnsAsync([]);
        none.Setup(store => store.OfCompanyAsync(It.IsAny<string>(), It.IsAny<string?>(), It.IsAny<CancellationToken>())).ReturnsAsync(BandSnapshot.Empty);
        var rules = new ConversationCoaching(new(none.Object), TimeProvider.System, NullLogger.Instance);
        foreach (var (text, number) in s_script.Select((text, number) => (text, number)))
        {
            (state, var replies) = await TurnsAsync(rules, state, text, number);
            expected.AddRange(replies.Select(AdaptiveCard.Of));
            await App.SayAsync(text, "noor");
            await App.RepliesAsync(expected.Count, "noor");
        }

        var cards = App.CardsOf("noor").Select(WithoutPlaces).ToList();
        Assert.Equal(expected.Count, cards.Count);
        Assert.All(expected.Zip(cards), pair => Assert.True(JsonNode.DeepEquals(pair.First, pair.Second), $"{pair.First}\n{pair.Second}"));
        await MeasuredAsync("coach.turns");
        var logged = string.Join('\n', App.Host.Logged.Concat(App.Telemetry));
        Assert.All(["Harbourlight", "92000", "92,000", "best offer", "noor"], word => Assert.DoesNotContain(word, logged, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_letter_put_into_storage_is_read_once_with_a_receipt_and_a_reply()
    {
        await App.SayAsync("hello", "lee");
        await App.RepliesAsync(1, "lee");
        var name = await PutAsync("offers", "lee", "letter.txt", Letter);

        var first = await App.DroppedAsync("OfferLetterDropped", "offers", name);
        await App.RepliesAsync(2, "lee");
        var again = await App.DroppedAsync("OfferLetterDropped", "offers", name);
        await App.SayAsync("help", "lee");
        await App.RepliesAsync(3, "lee");

        Assert.True(first.Succeeded, first.Failure);
        Assert.True(again.Succeeded, again.Failure);
        var receipt = JsonNode.Parse((await App.Blobs.GetBlobContainerClient("receipts").GetBlobClient($"offers/{name}.json").DownloadContentAsync()).Value.Content.ToString())!;
        Assert.Equal(("offer", true), (receipt["kind"]!.GetValue<string>(), receipt["accepted"]!.GetValue<bool>()));
        Assert.DoesNotContain("92", receipt.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(3, App.CardsOf("lee").Count);
    }

    [Fact]
    public async Task What_can_never_be_read_goes_to_quarantine_and_the_person_is_told()
    {
        await App.SayAsync("hello", "kim");
        await App.RepliesAsync(1, "kim");
        var noise = await PutAsync("offers", "kim", "noise.bin", "\u0001\u0002\u0003");
        var poison = await PutAsync("offers", "kim", "poison.pdf", "%PDF-1.7");

        Assert.True((await App.DroppedAsync("OfferLetterDropped", "offers", noise)).Succeeded);
        await App.RepliesAsync(2, "kim");
        var outcome = await App.Host.InvokeAsync("UnreadableDocument", new()
        {
            ["message"] = new JsonObject { ["string"] = new JsonObject { ["FunctionId"] = "x", ["BlobType"] = "BlockBlob", ["ContainerName"] = "offers", ["BlobName"] = poison, ["ETag"] = "\"1\"" }.ToJsonString() },
            ["client"] = App.Hub.Client(App.Host.Address),
        });
        await App.RepliesAsync(3, "kim");

        Assert.True(outcome.Succeeded, outcome.Failure);
        foreach (var name in new[] { noise, poison })
        {
            Assert.True(await App.Blobs.GetBlobContainerClient("quarantine").GetBlobClient($"offers/{name}").ExistsAsync());
            Assert.False(await App.Blobs.GetBlobContainerClient("offers").GetBlobClient(name).ExistsAsync());
        }
    }

    [Fact]
    public async Task A_guide_put_into_storage_is_served_as_bands_and_the_timers_run()
    {
        await App.Blobs.GetBlobContainerClient("bands").GetBlobClient("fjord.md").UploadAsync(
            new BinaryData("""
                ### Data Engineer | Fjord Systems Negotiation Guide

                | Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |
                |--------|-------------|-----------------|-------|------------|
                | Bergen | $150K–$180K | $120K–$200K | 10% | $195K–$248K |
                | Utrecht | $145K–$175K | $110K–$190K | 10% | $187K–$240K |
                """),
            overwrite: true);

        var dropped = await App.DroppedAsync("BandGuideDropped", "bands", "fjord.md");
        Assert.True(dropped.Succeeded, dropped.Failure);
        Assert.Equal(2, (await GetAsync("Bands", "/api/bands?company=Fjord%20Systems"))["bands"]!.AsArray().Count);
        foreach (var timer in new[] { "RefreshBands", "RefreshAge", "LostDoorbells", "Retention" })
        {
            var outcome = await App.RingAsync(timer);
            Assert.True(outcome.Succeeded, $"{timer}: {outcome.Failure}");
        }

        // What the night reads again changes nothing.
        Assert.Equal(2, (await GetAsync("Bands", "/api/bands?company=Fjord%20Systems"))["bands"]!.AsArray().Count);
    }

    [Fact]
    public async Task Who_asks_to_be_forgotten_is_told_so_and_leaves_no_document_or_receipt()
    {
        await App.SayAsync("hello", "sam");
        await App.RepliesAsync(1, "sam");
        var name = await PutAsync("offers", "sam", "letter.txt", Letter);
        await App.DroppedAsync("OfferLetterDropped", "offers", name);
        await App.RepliesAsync(2, "sam");

        await App.SayAsync("forget me", "sam");
        await App.RepliesAsync(3, "sam");
        await App.SayAsync("yes", "sam");
        await App.RepliesAsync(4, "sam");

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await App.Blobs.GetBlobContainerClient("offers").GetBlobClient(name).ExistsAsync(patience.Token)
            || await App.Blobs.GetBlobContainerClient("receipts").GetBlobClient($"offers/{name}.json").ExistsAsync(patience.Token))
        {
            await Task.Delay(50, patience.Token);
        }
    }

    [Fact]
    public async Task A_function_that_fails_answers_an_error_so_that_the_channel_sends_it_again()
    {
        // Without the durable client nobody can be woken.
        using var response = await App.BringAsync("hello", "max", []);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task The_link_to_ones_data_leads_to_the_app_and_gives_the_file_once()
    {
        await App.SayAsync("hello", "pia");
        await App.SayAsync("export my data", "pia");
        await App.RepliesAsync(2, "pia");
        var link = new Uri(App.CardsOf("pia")[^1]["actions"]![0]!["url"]!.GetValue<string>());
        Assert.Equal("coach.example", link.Host);

        var statuses = new List<HttpStatusCode>();
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post, HttpMethod.Post })
        {
            using var request = new HttpRequestMessage(method, new Uri(link.AbsolutePath, UriKind.Relative));
            using var response = await App.Host.SendAsync("PersonalDataFetched", request);
            statuses.Add(response.StatusCode);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound], statuses);
    }

    [Fact]
    public async Task Turns_documents_failed_replies_and_the_age_of_the_bands_are_measured_and_sent()
    {
        await App.SayAsync("hello", RunningApp.Gone);
        var name = await PutAsync("offers", "measured", "letter.txt", Letter);
        Assert.True((await App.DroppedAsync("OfferLetterDropped", "offers", name)).Succeeded);
        Assert.True((await App.RingAsync("RefreshBands")).Succeeded);

        foreach (var measure in new[] { "coach.turns", "coach.documents.read", "coach.replies.failed", Measures.BandsAge })
        {
            await MeasuredAsync(measure);
        }
    }

    [Fact]
    public async Task Slack_without_its_signature_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/slack/events", UriKind.Relative)) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };

        using var response = await App.Host.SendAsync("SlackEventsReceived", request, new() { ["client"] = App.Hub.Client(App.Host.Address) });

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    /// <summary>A card as the rules made it: a choice knows where its reply stands.</summary>
    private static JsonNode WithoutPlaces(JsonNode card)
    {
        foreach (var action in card["body"]!.AsArray().Where(part => (string?)part!["type"] == "ActionSet").SelectMany(set => set!["actions"]!.AsArray()).SelectMany(one => new[] { one!, one!["fallback"]! }))
        {
            Assert.True(action["data"]!.AsObject().Remove("place"));
        }

        return card;
    }

    private Task MeasuredAsync(string measure) =>
        Eventually.SoAsync(() => App.Telemetry.Any(sent => sent.Contains(measure, StringComparison.Ordinal)), () => $"{measure} was not sent.");

    private async Task<JsonNode> GetAsync(string function, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        using var response = await App.Host.SendAsync(function, request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    private async Task<string> PutAsync(string container, string person, string file, string text)
    {
        var name = $"{BlobNames.Escape("msteams/harbour")}/{person}/{file}";
        await App.Blobs.GetBlobContainerClient(container).GetBlobClient(name).UploadAsync(new BinaryData(text), overwrite: true);
        return name;
    }

    /// <summary>What the rules alone make of words, effects performed in between.</summary>
    private static async Task<(string State, IReadOnlyList<Reply> Replies)> TurnsAsync(ConversationCoaching rules, string? state, string text, int number)
    {
        var key = new NegotiationKey("msteams/harbour", "noor", "main");
        var (replies, waiting) = (new List<Reply>(), new Queue<string>([rules.Said($"s{number}", text)]));
        while (waiting.TryDequeue(out var signal))
        {
            var turn = rules.TakeTurn(key, state, new(number + 1, $"s{number}", signal, number + 1, TimeProvider.System.GetUtcNow()));
            state = turn.State;
            replies.AddRange(turn.Replies.Select(reply => JsonSerializer.Deserialize(reply.Body, CoachJson.Default.Reply)!));
            foreach (var effect in turn.Effects)
            {
                if (await rules.PerformAsync(key, new(effect.Id, effect.Body, 0), CancellationToken.None) is { } answer)
                {
                    waiting.Enqueue(answer.Signal);
                }
            }
        }

        return (state!, replies);
    }

    /// <summary>The one app of this class.</summary>
    public sealed class Started : IAsyncLifetime
    {
        private RunningApp? _app;

        internal RunningApp App => _app!;

        /// <inheritdoc/>
        public Task InitializeAsync() => Task.CompletedTask;

        /// <inheritdoc/>
        public async Task DisposeAsync() => await (_app?.DisposeAsync() ?? ValueTask.CompletedTask);

        internal async Task BeginAsync(Azurite azurite) => _app ??= await RunningApp.StartAsync(azurite);
    }
}
