using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Local.Serve;
using Slack;
using Slack.Tests;

namespace Local.Tests.Serve;

/// <summary>Asks a running server for every cell of the tables in <c>docs/access.md</c>: what is answered, and that nobody else's data is in it or changed by it.</summary>
public sealed class AccessTableTests(AccessTableTests.Served served) : IClassFixture<AccessTableTests.Served>
{
    private const string Page = "access.md";
    private const string Mine = "Quillfeather";
    private const string Others = "Larkspurhill";

    private static int s_people;

    public static TheoryData<string, string, string> Local { get; } = Cells("## On one machine: `coach serve`");

    public static TheoryData<string, string, string> Slack { get; } = Cells("## Slack's addresses");

    public static TheoryData<string, string, string> Connector { get; } = Cells("## The Bot Connector on this machine: `coach serve --playground`");

    [Fact]
    public void Every_address_of_the_server_stands_in_the_table() => Assert.Equal(
        served.Full.Server.Routes.Order(StringComparer.Ordinal),
        Local.Concat(Slack).Concat(Connector).Select(cell => (string)cell[0]).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Local))]
    public async Task Each_cell_of_the_table_is_so(string address, string caller, string answer)
    {
        var server = served.Full;
        // Who is forgotten is nobody's example any more.
        var (mine, others) = address == "DELETE /api/me" ? await TwoPeopleAsync(server) : await served.TwoAsync();
        var planted = string.Create(CultureInfo.InvariantCulture, $"planted-{Interlocked.Increment(ref s_people)}-");
        using var request = RequestFor(address, planted);
        var token = caller switch
        {
            "own link" or "page of another site" or "another host name" => mine.Token,
            "another's link" => others.Token,
            "wrong token" => mine.Token[..^1] + (mine.Token[^1] == 'A' ? 'B' : 'A'),
            "removed link" => Removed(server, $"gone-{mine.Name}"),
            _ => null,
        };
        if (caller == "page of another site")
        {
            // A browser sends the cookie, and cannot be made to send the header.
            request.Headers.Add("Cookie", $"coach-{server.Stranger().BaseAddress!.Port}={token}");
            FromAnotherSite(request);
        }
        else if (token is not null)
        {
            request.Headers.Authorization = new("Bearer", token);
        }

        request.Headers.Host = caller == "another host name" ? $"rebound.example:{server.Stranger().BaseAddress!.Port}" : null;
        using var given = await server.Stranger().SendAsync(request);
        var text = await given.Content.ReadAsStringAsync();

        IsProtected(given);
        Assert.Equal(answer.Split(' ')[0], ((int)given.StatusCode).ToString(CultureInfo.InvariantCulture));
        HoldsOnly(text, caller switch { "own link" => Mine, "another's link" => Others, _ => null }, mustHold: answer.EndsWith("theirs", StringComparison.Ordinal) && request.Method == HttpMethod.Get);
        Assert.Equal(!(caller == "own link" && address == "DELETE /api/me"), await HoldsAsync(server, mine, Mine));
        Assert.Equal(!(caller == "another's link" && address == "DELETE /api/me"), await HoldsAsync(server, others, Others));
        Assert.False(await HoldsAsync(server, mine, planted) && answer.EndsWith("none", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Slack))]
    public async Task Each_cell_of_slack_is_so(string address, string caller, string answer)
    {
        var server = served.Full;
        var user = string.Create(CultureInfo.InvariantCulture, $"U{Interlocked.Increment(ref s_people)}");
        var body = address.EndsWith("events", StringComparison.Ordinal)
            ? $$"""{"team_id":"T061EG9R6","type":"event_callback","event_id":"Ev{{user}}","authorizations":[],"event":{"type":"message","channel":"D024BE91L","channel_type":"im","user":"{{user}}","text":"hello {{Mine}}"} }"""
            : "payload=" + WebUtility.UrlEncode($$"""{"type":"block_actions","team":{"id":"T061EG9R6"},"user":{"id":"{{user}}"},"actions":[{"action_id":"choose-0","value":"help","action_ts":"1"}] }""");
        var statuses = new List<HttpStatusCode>();
        for (var n = 0; n < (caller == "sent again" ? 2 : 1); n++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address.Split(' ')[1]) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
            Sign(request, caller, body, server.Clock.Now);
            using var given = await server.Stranger().SendAsync(request);
            statuses.Add(given.StatusCode);
        }

        Assert.All(statuses, status => Assert.Equal(answer.Split(' ')[0], ((int)status).ToString(CultureInfo.InvariantCulture)));
        var signals = (await server.Server.Store.ExportAsync("slack:T061EG9R6", user)).SelectMany(one => one.Signals).Count(signal => !signal.Id.StartsWith("effect/", StringComparison.Ordinal));
        Assert.Equal(answer.EndsWith("none", StringComparison.Ordinal) ? 0 : 1, signals);
    }

    [Theory]
    [MemberData(nameof(Connector))]
    public async Task Each_cell_of_the_bot_connector_is_so(string address, string caller, string answer)
    {
        var server = caller == "not asked for" ? served.Usual : served.Full;
        var person = string.Create(CultureInfo.InvariantCulture, $"c{Interlocked.Increment(ref s_people)}");
        var activity = new JsonObject
        {
            ["type"] = "installationUpdate",
            ["action"] = "add",
            ["id"] = "1",
            ["channelId"] = "msteams",
            ["serviceUrl"] = caller == "another service URL" ? "https://attacker.example/" : "http://127.0.0.1:9/",
            ["from"] = caller == "nobody named" ? null : new JsonObject { ["id"] = person },
            ["conversation"] = new JsonObject { ["id"] = "chat" },
        };
        using var request = address.StartsWith("POST", StringComparison.Ordinal)
            ? new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") }
            : new HttpRequestMessage(HttpMethod.Get, "/api/messages/data/made-up");
        if (caller == "page of another site")
        {
            FromAnotherSite(request);
        }

        request.Headers.Host = caller == "another host name" ? "rebound.example" : null;
        using var given = await server.Stranger().SendAsync(request);

        IsProtected(given);
        Assert.Equal(answer.Split(' ')[0], ((int)given.StatusCode).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(answer == "200", (await server.Server.Store.ExportAsync("connector:msteams:", person)).Count > 0);
    }

    [Fact]
    public async Task No_answer_allows_another_site_to_read_it_and_a_browser_that_asks_beforehand_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/api/chat");
        request.Headers.Add("Origin", "https://attacker.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization");

        using var given = await served.Full.Stranger().SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, given.StatusCode);
        IsProtected(given);
    }

    [Theory]
    [InlineData("cross-site", "navigate", null, 200)]
    [InlineData("same-site", "navigate", null, 200)]
    [InlineData("none", "navigate", null, 200)]
    [InlineData("same-origin", "cors", "own", 200)]
    [InlineData("same-site", "no-cors", null, 403)]
    [InlineData("cross-site", "cors", "http://localhost:3000", 403)]
    [InlineData(null, null, "http://localhost:3000", 403)]
    public async Task A_link_from_elsewhere_opens_and_nothing_else_from_there_does(string? site, string? mode, string? origin, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/export");
        request.Headers.Authorization = new("Bearer", served.Full.Server.People.Add("me").Token);
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site);
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Mode", mode);
        request.Headers.TryAddWithoutValidation("Origin", origin == "own" ? served.Full.Server.Address : origin);

        using var given = await served.Full.Stranger().SendAsync(request);

        Assert.Equal(status, (int)given.StatusCode);
    }

    private static TheoryData<string, string, string> Cells(string heading)
    {
        var cells = new TheoryData<string, string, string>();
        var table = DocumentTable.Of(Page, heading);
        foreach (var row in table.Skip(1))
        {
            foreach (var (caller, answer) in table[0].Zip(row).Skip(1))
            {
                cells.Add(row[0].Trim('`'), caller, answer);
            }
        }

        return cells;
    }

    private static void HoldsOnly(string text, string? whose, bool mustHold)
    {
        foreach (var one in new[] { Mine, Others })
        {
            Assert.True(one == whose || !text.Contains(one, StringComparison.Ordinal), $"The answer holds {one}.");
            Assert.True(one != whose || !mustHold || text.Contains(one, StringComparison.Ordinal), $"The answer lacks {one}.");
        }
    }

    private static void IsProtected(HttpResponseMessage given)
    {
        Assert.StartsWith("default-src 'none'", given.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", given.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", given.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", given.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", given.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal("same-origin", given.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.True(given.Headers.CacheControl!.NoStore);
        Assert.DoesNotContain(given.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    private static HttpRequestMessage RequestFor(string address, string planted)
    {
        var (method, path) = (address.Split(' ')[0], address.Split(' ')[1]);
        return new(new(method), path == "/api/signals" ? "/api/signals?company=Nobody" : path)
        {
            Content = address switch
            {
                "POST /api/chat" => new StringContent($$"""{"id":"{{planted}}","text":"{{planted}} words"}""", Encoding.UTF8, "application/json"),
                "POST /api/documents" => Talking.Form($"{planted}.txt", Encoding.UTF8.GetBytes($"{planted} words.")),
                _ => null,
            },
        };
    }

    private static void FromAnotherSite(HttpRequestMessage request)
    {
        var reads = request.Method == HttpMethod.Get;
        request.Headers.Add("Sec-Fetch-Site", reads ? "same-site" : "cross-site");
        request.Headers.Add("Sec-Fetch-Mode", "no-cors");
        if (!reads)
        {
            request.Headers.Add("Origin", "https://attacker.example");
        }
    }

    private static void Sign(HttpRequestMessage request, string caller, string body, DateTimeOffset now)
    {
        if (caller is "not signed" or "page of another site")
        {
            request.Headers.Add("Origin", "https://attacker.example");
            return;
        }

        var at = caller switch { "six minutes old" => now.AddMinutes(-6), "six minutes ahead" => now.AddMinutes(6), _ => now };
        var time = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        request.Headers.Add(SlackRequest.TimestampHeader, time);
        request.Headers.Add(SlackRequest.SignatureHeader, SlackSignature.Of(
            time, Encoding.UTF8.GetBytes(caller == "signed for another body" ? body + " " : body), caller == "wrong signature" ? "another secret" : FakeSlack.SigningSecret));
    }

    private static string Removed(RunningServer server, string name)
    {
        var token = server.Server.People.Add(name).Token;
        server.Server.People.Remove(name);
        return token;
    }

    private static async Task<(Person Mine, Person Others)> TwoPeopleAsync(RunningServer server)
    {
        var number = Interlocked.Increment(ref s_people);
        var people = new[] { $"mine-{number}", $"others-{number}" };
        foreach (var (name, company) in people.Zip([Mine, Others]))
        {
            var client = server.Client(name);
            await client.SayAsync("1", "yes");
            await client.SayAsync("2", $"I got an offer from {company} as ML Engineer");
            await client.SayAsync("3", "225k base, 300k stock");
        }

        return (server.Server.People.Add(people[0]), server.Server.People.Add(people[1]));
    }

    private static async Task<bool> HoldsAsync(RunningServer server, Person person, string text) =>
        (await server.Client(person.Name).GetStringAsync("/api/export")).Contains(text, StringComparison.Ordinal);

    /// <summary>A server with everything on, and one as it usually is.</summary>
    public sealed class Served : IAsyncLifetime
    {
        private FakeSlack? _slack;
        private Task<(Person, Person)>? _two;

        internal RunningServer Full { get; private set; } = null!;

        internal RunningServer Usual { get; private set; } = null!;

        /// <summary>Two people who have talked.</summary>
        internal Task<(Person Mine, Person Others)> TwoAsync() => _two ??= TwoPeopleAsync(Full);

        /// <inheritdoc/>
        public async Task InitializeAsync()
        {
            _slack = await FakeSlack.StartAsync();
            Full = await RunningServer.StartAsync(
                new() { Port = 0, LookEvery = TimeSpan.FromHours(1), Slack = _slack.Options, Playground = true },
                RunningServer.Rules(TimeProvider.System));
            Usual = await RunningServer.StartAsync();
        }

        /// <inheritdoc/>
        public async Task DisposeAsync()
        {
            await Full.DisposeAsync();
            await Usual.DisposeAsync();
            await _slack!.DisposeAsync();
        }
    }
}
