using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Embedded;
using Local.Serve;

namespace Load;

/// <summary>
/// A whole office against one <c>coach serve</c>: every person holds a talk of their own, half of them give a letter, and in the middle the server is killed.
/// In the end every message is counted, and every reply looked through for what only somebody else said.
/// </summary>
internal sealed partial class WholeLoad(int people, int turns, int documents) : IDisposable
{
    /// <summary>Talks at once: enough to keep two cores busy, few enough that none waits for long.</summary>
    private const int AtOnce = 32;

    /// <summary>How long a client waits before it sends again, in milliseconds.</summary>
    private const int RetryAfter = 50;

    private static readonly string[] s_talk = ["hello", "yes", "I got an offer", "{0}", "Data Engineer", "base is 180k and 200k in stock", "why", "skip", "they came back with 190 base", "what if base were 200k"];

    private readonly string _folder = Directory.CreateTempSubdirectory("coach-load-").FullName;
    private readonly int _port = FreePort();
    private readonly HttpClient _client = new(new SocketsHttpHandler { MaxConnectionsPerServer = AtOnce * 2 }) { Timeout = TimeSpan.FromSeconds(60) };
    private ServedCoach? _server;
    private int _retries;
    private long _peak;

    private DataFolder Data => DataFolder.Of(Path.Combine(_folder, "data"), null);

    public async Task RunAsync()
    {
        var known = new People(Data);
        var tokens = Enumerable.Range(0, people).Select(person => known.Add($"person-{person}").Token).ToArray();
        _server = await ServedCoach.StartAsync(Data, _port);
        var (before, beforeFile) = (_server.Memory, _server.FileBytes);
        var clock = Stopwatch.StartNew();
        var first = await TalkAsync(tokens, 0, turns / 2);
        Line($"{people:N0} talks, {turns} turns each, {documents:N0} letters, {AtOnce} at once, {Environment.ProcessorCount} cores");
        Report("first half", first, clock.Elapsed);
        Line($"the server used {_server.Cpu / clock.Elapsed:N2} of {Environment.ProcessorCount} cores, this program most of the rest");

        var half = TalkAsync(tokens, turns / 2, turns);
        await Task.Delay(TimeSpan.FromSeconds(5));
        _server.Kill();
        var log = _server.FileOf("coach.db-wal");
        var down = Stopwatch.StartNew();
        _server = await ServedCoach.StartAsync(Data, _port);
        var ready = down.Elapsed;
        await SendAsync(() => Say(tokens[0], "after-the-kill", "where do we stand"));
        Line($"killed in the middle of it with a log of {log >> 20} MB: ready again after {ready.TotalMilliseconds:N0} ms, first answer after {down.Elapsed.TotalMilliseconds:N0} ms");
        clock.Restart();
        Report("second half, with the kill", await half, clock.Elapsed);
        Line($"messages sent again because of the kill or a busy answer: {_retries:N0}");
        Line($"memory of the server {before >> 20} MB before, {_peak >> 20} MB at most; file {beforeFile >> 20} MB before, {_server.FileBytes >> 20} MB after ({(_server.FileBytes - beforeFile) / ((long)people * turns):N0} bytes a turn)");
        await CountAsync(tokens);
    }

    public void Dispose()
    {
        _server?.Dispose();
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<(List<double> Turns, List<double> Letters)> TalkAsync(string[] tokens, int from, int to)
    {
        var (times, letters, next, done) = (new List<double>(), new List<double>(), -1, 0);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            for (int person; (person = Interlocked.Increment(ref next)) < people;)
            {
                var (own, papers) = (new List<double>(), new List<double>());
                for (var turn = from; turn < to; turn++)
                {
                    var (id, text) = ($"turn-{turn}", string.Format(CultureInfo.InvariantCulture, s_talk[turn % s_talk.Length], Company(person)));
                    own.Add(await SendAsync(() => Say(tokens[person], id, text)));
                }

                // The letter comes at the end of the first half.
                if (from == 0 && person < documents)
                {
                    papers.Add(await SendAsync(() => Give(tokens[person], person)));
                }

                lock (times)
                {
                    times.AddRange(own);
                    letters.AddRange(papers);
                    done++;
                    if (done % Math.Max(1, people / 20) == 0)
                    {
                        _peak = Math.Max(_peak, _server!.Memory);
                        Console.Error.Write($"\r{done * 100 / people,3}%");
                    }
                }
            }
        }));
        Console.Error.Write("\r    \r");
        return (times, letters);
    }

    /// <summary>Every message stands there once and is answered, and nothing of anybody else's does.</summary>
    private async Task CountAsync(string[] tokens)
    {
        var (lost, twice, foreign, unanswered, nameless, next) = (0, 0, 0, 0, 0, -1);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            for (int person; (person = Interlocked.Increment(ref next)) < people;)
            {
                using var request = Request(HttpMethod.Get, tokens[person], "/api/chat");
                using var answer = await _client.SendAsync(request);
                var text = await answer.Content.ReadAsStringAsync();
                using var talk = JsonDocument.Parse(text);
                var said = talk.RootElement.GetProperty("said").EnumerateArray().Select(line => line.TryGetProperty("id", out var id) ? id.GetString() : null).ToArray();
                var expected = turns + (person < documents ? 1 : 0) + (person == 0 ? 1 : 0);
                Interlocked.Add(ref lost, Math.Max(0, expected - said.Length));
                Interlocked.Add(ref twice, Math.Max(0, said.Length - expected) + said.OfType<string>().GroupBy(id => id).Count(id => id.Count() > 1));
                Interlocked.Add(ref unanswered, Math.Max(0, said.Length - talk.RootElement.GetProperty("replies").GetArrayLength()));
                // Their own company is told back to them: a search that finds nothing at all would prove nothing.
                var named = CompanyPattern().Matches(text).Select(match => match.Value).ToArray();
                Interlocked.Add(ref foreign, named.Count(name => name != Company(person)));
                Interlocked.Add(ref nameless, named.Contains(Company(person)) ? 0 : 1);
            }
        }));
        Line($"counted: {lost} lost, {twice} twice, {unanswered} without an answer, {foreign} words of somebody else");
        if (lost + twice + unanswered + foreign + nameless > 0)
        {
            throw new InvalidOperationException($"Something was lost, said twice, left without an answer, or told to somebody else; or {nameless} talks say nothing of what was told in them.");
        }
    }

    /// <summary>Sends until it is taken, the same message each time; how long it took, in milliseconds.</summary>
    private async Task<double> SendAsync(Func<HttpRequestMessage> make)
    {
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using var request = make();
                using var answer = await _client.SendAsync(request);
                if ((int)answer.StatusCode is not (429 or 503))
                {
                    answer.EnsureSuccessStatusCode();
                    await answer.Content.ReadAsByteArrayAsync();
                    return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
                }
            }
            catch (HttpRequestException broken) when (broken.StatusCode is null)
            {
                // The server is away.
            }

            Interlocked.Increment(ref _retries);
            await Task.Delay(RetryAfter);
        }
    }

    private HttpRequestMessage Say(string token, string id, string text)
    {
        var request = Request(HttpMethod.Post, token, "/api/chat");
        request.Content = JsonContent.Create(new { id, text });
        return request;
    }

    private HttpRequestMessage Give(string token, int person)
    {
        var letter = $"Dear Person,\n\n{Company(person)} is pleased to offer you the position of Data Engineer in Austin, TX.\n\nYour base salary will be ${150_000 + (person % 1_000 * 10):N0} per year. You will have a sign-on bonus of $10,000.\nPlease answer by 30 November 2030.\n";
        var request = Request(HttpMethod.Post, token, "/api/documents");
        request.Content = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(letter)), "file", "letter.txt" } };
        return request;
    }

    private HttpRequestMessage Request(HttpMethod method, string token, string path) =>
        new(method, new Uri($"http://127.0.0.1:{_port}{path}")) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };

    private static void Report(string name, (List<double> Turns, List<double> Letters) times, TimeSpan took)
    {
        times.Turns.Sort();
        Line($"{name}: {times.Turns.Count / took.TotalSeconds:N0} turns a second; a turn p50 {Percentile.At(times.Turns, 0.5):N1} ms, p99 {Percentile.At(times.Turns, 0.99):N1} ms, p99.9 {Percentile.At(times.Turns, 0.999):N1} ms, at most {times.Turns[^1]:N0} ms");
        if (times.Letters.Count > 0)
        {
            times.Letters.Sort();
            Line($"letters: p50 {Percentile.At(times.Letters, 0.5):N1} ms, p99 {Percentile.At(times.Letters, 0.99):N1} ms, p99.9 {Percentile.At(times.Letters, 0.999):N1} ms");
        }
    }

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static string Company(int person) => $"Quill{person} Labs";

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"Quill\d+ Labs")]
    private static partial Regex CompanyPattern();
}
