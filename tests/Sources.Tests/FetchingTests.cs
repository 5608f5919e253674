using System.Text;

namespace Sources.Tests;

public sealed class FetchingTests : IAsyncLifetime
{
    private const string Rates = """
        <?xml version="1.0" encoding="UTF-8"?><gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
        <gesmes:subject>Reference rates</gesmes:subject><Cube><Cube time='2026-03-02'><Cube currency='USD' rate='1.0831'/><Cube currency='SEK' rate='11.152'/></Cube></Cube></gesmes:Envelope>
        """;

    private Refreshing _refreshing = null!;

    private SourceServer Server => _refreshing.Server;

    public async Task InitializeAsync() => _refreshing = await Refreshing.StartAsync();

    public async Task DisposeAsync() => await _refreshing.DisposeAsync();

    private Task<SourceReport> RunAsync() => _refreshing.RunAsync(SourceFormat.Ecb, "/rates.xml");

    [Fact]
    public async Task Rates_have_their_day_and_are_per_euro()
    {
        Server.Serve("/rates.xml", Rates);

        await RunAsync();

        var rates = _refreshing.Quoted.Rates;
        Assert.Equal((new DateOnly(2026, 3, 2), "ECB", "EUR", 1.0831m), (rates.AsOf, rates.Source, rates.Pivot.Code, rates.PerUnit[Coach.Pay.Currency.Usd]));
    }

    [Fact]
    public async Task Who_asks_says_who_it_is()
    {
        var agent = "";
        Server.Paths["/rates.xml"] = async context =>
        {
            agent = context.Request.Headers.UserAgent.ToString();
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(Rates));
        };

        await RunAsync();

        Assert.StartsWith("NegotiationCoach/", agent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_did_not_change_is_not_sent_again()
    {
        Server.Serve("/rates.xml", Rates);
        Assert.Equal(SourceState.New, (await RunAsync()).State);
        Assert.Equal(Rates.Length, _refreshing.BytesReceived);

        var again = await RunAsync();

        Assert.Equal((SourceState.Unchanged, 0L), (again.State, _refreshing.BytesReceived));
        Assert.NotNull(_refreshing.Quoted);
    }

    [Fact]
    public async Task A_server_that_knows_days_only_is_asked_by_day()
    {
        var day = new DateTimeOffset(2026, 3, 2, 16, 0, 0, TimeSpan.Zero);
        Server.Paths["/rates.xml"] = async context =>
        {
            if (context.Request.Headers.IfModifiedSince.ToString() == day.ToString("R"))
            {
                context.Response.StatusCode = 304;
                return;
            }

            context.Response.Headers.LastModified = day.ToString("R");
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(Rates));
        };

        await RunAsync();
        await RunAsync();

        Assert.Equal(0, _refreshing.BytesReceived);
    }

    [Fact]
    public async Task A_server_that_knows_nothing_of_versions_has_nothing_new_where_the_bytes_are_the_same()
    {
        Server.Serve("/rates.xml", Rates, tag: null);
        await RunAsync();

        Assert.Equal(SourceState.Unchanged, (await RunAsync()).State);
    }

    [Fact]
    public async Task A_busy_server_is_asked_again_after_as_long_as_it_says()
    {
        var first = true;
        var at = new List<DateTimeOffset>();
        Server.Paths["/rates.xml"] = async context =>
        {
            at.Add(TimeProvider.System.GetUtcNow());
            if (first)
            {
                first = false;
                context.Response.StatusCode = 429;
                context.Response.Headers.RetryAfter = "1";
                return;
            }

            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(Rates));
        };

        Assert.Equal(SourceState.New, (await RunAsync()).State);
        Assert.InRange(at[1] - at[0], TimeSpan.FromSeconds(0.95), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_server_that_wants_to_be_left_alone_for_long_is_left_alone()
    {
        Server.Paths["/rates.xml"] = context =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        };

        var report = await RunAsync();

        Assert.Equal(SourceState.Failed, report.State);
        Assert.Contains("left alone for 60 min", report.Message, StringComparison.Ordinal);
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task A_server_that_stays_busy_is_given_up_after_three_more_tries()
    {
        Server.Paths["/rates.xml"] = context =>
        {
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        };

        Assert.Equal(SourceState.Failed, (await RunAsync()).State);
        Assert.Equal(4, Server.Requests.Count);
    }

    [Fact]
    public async Task A_refusal_is_not_asked_again()
    {
        var report = await RunAsync();

        Assert.Contains("status 404", report.Message, StringComparison.Ordinal);
        Assert.Single(Server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_breaks_off_is_not_taken_and_the_last_good_one_stays(bool knowsLength)
    {
        Server.Serve("/rates.xml", Rates);
        await RunAsync();
        Server.Paths["/rates.xml"] = async context =>
        {
            context.Response.ContentLength = knowsLength ? Rates.Length : null;
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(Rates[..200]));
            await context.Response.Body.FlushAsync();
            context.Abort();
        };

        var report = await RunAsync();

        Assert.Equal(SourceState.LastGood, report.State);
        Assert.Contains("broke off", report.Message, StringComparison.Ordinal);
        Assert.NotNull(_refreshing.Quoted);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_that_is_too_slow_is_given_up(bool begins)
    {
        _refreshing.Limits = _refreshing.Limits with { Retries = 0, AnswerWithin = TimeSpan.FromMilliseconds(200), StillFor = TimeSpan.FromMilliseconds(200) };
        Server.Paths["/rates.xml"] = async context =>
        {
            if (begins)
            {
                await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(Rates[..200]));
                await context.Response.Body.FlushAsync();
            }

            await Task.Delay(TimeSpan.FromSeconds(20), context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        };

        var report = await RunAsync();

        Assert.Contains("did not answer in time", report.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_is_too_large_is_not_taken(bool knowsLength)
    {
        _refreshing.Limits = _refreshing.Limits with { MaxPageBytes = 2_000 };
        Server.Paths["/rates.xml"] = async context =>
        {
            context.Response.ContentLength = knowsLength ? 1_000_000 : null;
            for (var i = 0; i < 1_000 && !context.RequestAborted.IsCancellationRequested; i++)
            {
                await context.Response.Body.WriteAsync(new byte[1_000]);
            }
        };

        Assert.Contains("larger than", (await RunAsync()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/rates.xml", "no allowed host")]
    [InlineData("http://www.ecb.europa.eu/rates.xml", "https only")]
    [InlineData("http://127.0.0.1:1/rates.xml", "no allowed host")]
    public async Task A_host_that_is_not_listed_is_not_asked(string address, string said)
    {
        var report = await _refreshing.RunAsync(new SourceSetting(SourceFormat.Ecb, address));

        Assert.Contains(said, report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirection_is_followed_to_a_listed_host_only()
    {
        Server.Serve("/there.xml", Rates);
        Server.Paths["/rates.xml"] = Redirect("/there.xml");
        Assert.Equal(SourceState.New, (await RunAsync()).State);

        Server.Paths["/rates.xml"] = Redirect("https://evil.example/rates.xml");
        Assert.Contains("no allowed host", (await RunAsync()).Message, StringComparison.Ordinal);

        Server.Paths["/rates.xml"] = Redirect("/rates.xml");
        Assert.Contains("in a circle", (await RunAsync()).Message, StringComparison.Ordinal);

        static Func<Microsoft.AspNetCore.Http.HttpContext, Task> Redirect(string to) => context =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = to;
            return Task.CompletedTask;
        };
    }

    [Fact]
    public async Task Requests_to_one_host_stand_apart()
    {
        Server.Serve("/v0/postings/x", $"[{string.Join(',', Enumerable.Repeat("{}", 100))}]");
        var source = new SourceSetting(SourceFormat.Lever, Server.Url("/v0/postings/x"));
        using var sources = new PublicSources(
            new SourceList { Hosts = [Server.Host], RequestsPerSecond = 20 }, _refreshing.Folder, Path.Combine(_refreshing.Folder, "sources"), new() { MaxPages = 5 }, TimeProvider.System);
        var begin = TimeProvider.System.GetTimestamp();

        await sources.AskAsync(source);

        Assert.Equal(5, Server.Requests.Count);
        Assert.True(TimeProvider.System.GetElapsedTime(begin) > TimeSpan.FromSeconds(0.19));
    }

    [Fact]
    public void A_list_of_sources_comes_back_as_it_was_written_and_a_broken_one_says_where()
    {
        var path = Path.Combine(_refreshing.Folder, "sources.json");
        var list = new SourceList { Sources = [new(SourceFormat.JobPosting, "https://a.example/b") { Company = "A", Columns = new Dictionary<string, string> { ["A"] = "B" } }], Hosts = ["a.example"], RequestsPerSecond = 5 };
        list.Write(path);
        Assert.Equal("A", SourceList.Read(path).Sources.Single().Company);

        File.WriteAllText(path, "{\n\"sources\": [{\"kind\": \"greenhouse\"}]}");
        Assert.Contains("no list of sources (line 2)", Assert.Throws<InvalidDataException>(() => SourceList.Read(path)).Message, StringComparison.Ordinal);
        File.WriteAllText(path, "{\"requestsPerSecond\": 0}");
        Assert.Contains("0.1 to 1000", Assert.Throws<InvalidDataException>(() => SourceList.Read(path)).Message, StringComparison.Ordinal);
        File.WriteAllText(path, "{\"sources\": [{\"kind\": \"csv\", \"location\": \"a/x.csv\"}, {\"kind\": \"csv\", \"location\": \"b/x.csv\"}]}");
        Assert.Contains("Two sources are called x.csv", Assert.Throws<InvalidDataException>(() => SourceList.Read(path)).Message, StringComparison.Ordinal);
    }
}
