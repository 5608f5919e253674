using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Local.Tests.Serve;

public sealed class AccessTests
{
    public static TheoryData<string, string> Personal { get; } = new()
    {
        { "POST", "/api/chat" },
        { "GET", "/api/chat" },
        { "POST", "/api/documents" },
        { "GET", "/api/export" },
        { "GET", "/api/playbook" },
        { "DELETE", "/api/me" },
    };

    [Theory]
    [MemberData(nameof(Personal))]
    public async Task Nothing_of_a_person_is_served_without_a_token_or_with_a_wrong_one(string method, string path)
    {
        await using var server = await RunningServer.StartAsync();
        var right = server.Server.People.Add("me").Token;

        foreach (var token in new[] { null, "", "x", right[..^1], right + "x", right.ToUpperInvariant() })
        {
            using var request = new HttpRequestMessage(new(method), path);
            request.Headers.TryAddWithoutValidation("Authorization", token is null ? null : $"Bearer {token}");
            using var response = await server.Stranger().SendAsync(request);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }
    }

    [Fact]
    public async Task The_link_sets_a_cookie_that_no_script_can_read_and_lets_the_person_in()
    {
        await using var server = await RunningServer.StartAsync();
        var stranger = server.Stranger();

        using var page = await stranger.GetAsync(server.Server.LinkOf(server.Server.People.Add("me")));
        var cookie = page.Headers.GetValues("Set-Cookie").Single();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/chat");
        request.Headers.Add("Cookie", cookie.Split(';')[0]);
        using var response = await stranger.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_token_file_that_somebody_copied_shuts_nobody_out()
    {
        await using var server = await RunningServer.StartAsync();
        var people = new[] { server.Client("me"), server.Client("bob") };
        File.Copy(Path.Combine(server.Data, "people", "me.token"), Path.Combine(server.Data, "people", "another.token"));

        foreach (var person in people)
        {
            using var answer = await person.GetAsync("/api/chat");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_link_opens_from_the_moment_it_is_made_to_the_moment_it_is_taken_away()
    {
        await using var server = await RunningServer.StartAsync();
        for (var n = 0; n < 30; n++)
        {
            var token = server.Server.People.Add("bob").Token;
            Assert.Equal("bob", server.Server.People.Find(token)?.Name);
            server.Server.People.Remove("bob");
            Assert.Null(server.Server.People.Find(token));
        }
    }

    [Fact]
    public async Task Without_the_link_the_page_says_how_to_get_in()
    {
        await using var server = await RunningServer.StartAsync();

        using var page = await server.Stranger().GetAsync("/");
        using var wrong = await server.Stranger().GetAsync("/?token=wrong");

        Assert.Equal(HttpStatusCode.Unauthorized, page.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.False(wrong.Headers.Contains("Set-Cookie"));
        Assert.Contains("coach serve", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example", 403)]
    [InlineData("evil.example:7071", 403)]
    [InlineData("127.0.0.1.evil.example", 403)]
    [InlineData("localhost.evil.example", 403)]
    [InlineData("10.0.0.1", 403)]
    [InlineData("localhost", 200)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("[::1]:7071", 200)]
    public async Task A_request_that_names_another_host_is_refused(string host, int status)
    {
        await using var server = await RunningServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health");
        request.Headers.Host = host;

        using var response = await server.Stranger().SendAsync(request);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("http://evil.example", null, 403)]
    [InlineData("null", null, 403)]
    [InlineData("https://127.0.0.1", null, 403)]
    [InlineData(null, "cross-site", 403)]
    [InlineData(null, "same-site", 403)]
    [InlineData(null, "same-origin", 200)]
    [InlineData(null, null, 200)]
    [InlineData("own", "same-origin", 200)]
    public async Task A_write_from_another_site_is_refused(string? origin, string? site, int status)
    {
        await using var server = await RunningServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/chat") { Content = JsonContent.Create(new { id = "1", text = "hello" }) };
        request.Headers.TryAddWithoutValidation("Origin", origin == "own" ? server.Server.Address : origin);
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site);

        using var response = await server.Client().SendAsync(request);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/chat.js")]
    [InlineData("/chat.css")]
    [InlineData("/icon.svg")]
    [InlineData("/health")]
    [InlineData("/api/chat")]
    [InlineData("/api/export")]
    [InlineData("/nowhere")]
    public async Task Every_answer_is_uncached_unframed_and_loads_nothing_from_elsewhere(string path)
    {
        await using var server = await RunningServer.StartAsync();

        using var response = await server.Client().GetAsync(path);

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Two_people_see_only_their_own()
    {
        await using var server = await RunningServer.StartAsync();
        var ada = server.Client("ada");
        var bob = server.Client("bob");
        await ada.SayAsync("1", "my secret");
        await bob.SayAsync("1", "hello");

        Assert.Equal(["1: said hello"], Talking.Headlines(await bob.FollowAsync()));
        foreach (var path in new[] { "/api/chat", "/api/chat?after=0&person=ada", "/api/export", "/api/export?person=ada", "/api/export/ada", "/api/chat/ada" })
        {
            using var response = await bob.GetAsync(path);
            Assert.DoesNotContain("secret", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var forgotten = await bob.DeleteAsync("/api/me");
        Assert.Equal(["1: said my secret"], Talking.Headlines(await ada.FollowAsync()));
    }

    [Fact]
    public async Task A_person_added_while_the_server_runs_can_come_in_and_one_removed_cannot()
    {
        await using var server = await RunningServer.StartAsync();
        await server.Client().SayAsync("1", "hello");
        var people = new Local.Serve.People(Embedded.DataFolder.Of(server.Data, null));

        var ada = server.Stranger();
        ada.DefaultRequestHeaders.Add("Authorization", $"Bearer {people.Add("ada").Token}");
        Assert.Equal(["1: said hi"], await ada.SayAsync("1", "hi"));

        people.Remove("ada");
        using var refused = await ada.GetAsync("/api/chat");
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../me")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("Ada")]
    [InlineData("ada\n")]
    [InlineData(".hidden")]
    [InlineData("é")]
    public async Task A_name_that_could_lead_elsewhere_is_no_persons(string name)
    {
        await using var server = await RunningServer.StartAsync();

        Assert.Throws<ArgumentException>(() => server.Server.People.Add(name));
    }

    [Fact]
    public async Task Tokens_can_only_be_read_by_the_owner_of_the_machine()
    {
        await using var server = await RunningServer.StartAsync();
        server.Server.People.Add("ada");

        var files = Directory.GetFiles(Path.Combine(server.Data, "people"));

        Assert.Single(files);
        Assert.All(files, file => Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite)));
    }

    [Fact]
    public async Task A_refusal_repeats_nothing_of_what_was_sent()
    {
        await using var server = await RunningServer.StartAsync();

        using var response = await server.Client().PostAsync("/api/chat", new StringContent("""{"id": "1", "text": 385000}"""));

        Assert.DoesNotContain("385000", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(400, (await response.Content.ReadFromJsonAsync<JsonObject>())!["status"]!.GetValue<int>());
    }
}
