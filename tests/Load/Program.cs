using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Embedded;
using Load;
using Local.Serve;

// People who talk with a real `coach serve` at once, over loopback: how long a turn takes, and how memory and file grow.
// Usage: Load [PEOPLE [TURNS [PAUSE_MS]]]. PAUSE_MS 0 is everybody all the time; 1000 is a message a second each.
//        Load growth TURNS...  memory and file after so many turns altogether, of 100 people without pause: each step has to cost a turn the same.
//        Load whole [PEOPLE [TURNS [LETTERS]]]  a talk for everybody, letters, a kill in the middle; all is counted in the end.
// Usage: Load bands [FILINGS [POSTINGS [BANDS]]] measures a refresh and lookups instead;
//        Load lookups [BANDS] the lookups alone, of 15,000 bands or more; Load xlsx [ROWS] a refresh from one spreadsheet of filings.

if (args is ["bands", .. var sizes])
{
    int Number(int place, int usual) => sizes.Length > place ? int.Parse(sizes[place], CultureInfo.InvariantCulture) : usual;
    await BandsLoad.RunAsync(Number(0, 2_000_000), Number(1, 20_000), Number(2, 1_000_000));
    return;
}

if (args is ["lookups", .. var many])
{
    await BandsLoad.LookUpAsync(many.Length > 0 ? int.Parse(many[0], CultureInfo.InvariantCulture) : 1_000_000);
    return;
}

if (args is ["lookup-once", var place, var name])
{
    await BandsLoad.LookUpOnceAsync(place, name);
    return;
}

if (args is ["xlsx", .. var rows])
{
    await SpreadsheetLoad.RunAsync(rows.Length > 0 ? int.Parse(rows[0], CultureInfo.InvariantCulture) : 500_000);
    return;
}

if (args is ["whole", .. var office])
{
    int Wanted(int place, int usual) => office.Length > place ? int.Parse(office[place], CultureInfo.InvariantCulture) : usual;
    using var load = new WholeLoad(Wanted(0, 10_000), Wanted(1, 20), Wanted(2, 5_000));
    await load.RunAsync();
    return;
}

int[] steps = args is ["growth", .. var wanted] ? [.. wanted.Select(turns => int.Parse(turns, CultureInfo.InvariantCulture))] : [];
args = steps.Length > 0 ? [] : args;
var people = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100;
var turns = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 40;
var pause = TimeSpan.FromMilliseconds(args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 0);
string[] talk = ["hello", "yes", "I got an offer", "Harbourlight", "Data Engineer", "base is 180k and 200k in stock", "why", "skip", "they came back with 190 base", "what if base were 200k"];

var folder = Directory.CreateTempSubdirectory("coach-load-").FullName;
var data = DataFolder.Of(Path.Combine(folder, "data"), null);
var known = new People(data);
var tokens = Enumerable.Range(0, people).Select(number => known.Add($"person-{number}").Token).ToList();
using var server = await ServedCoach.StartAsync(data);
try
{
    var clients = tokens.Select(token => new HttpClient { BaseAddress = server.Address, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } }).ToList();

    if (steps.Length > 0)
    {
        await GrowAsync(clients, server);
        return;
    }

    // The first messages meet code that is not compiled yet: a server that has been up for a while is measured.
    await RunAsync(clients, "warm", turns);
    var (memory, size) = (server.Memory, server.FileBytes);
    var clock = Stopwatch.StartNew();
    var times = await RunAsync(clients, "measured", turns);
    var seconds = clock.Elapsed.TotalSeconds;

    Array.Sort(times);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {people} people at once, {turns} turns each, pause {pause.TotalMilliseconds:0} ms, {Environment.ProcessorCount} cores
        turn: p50 {Percentile.At(times, 0.50):0.0} ms, p90 {Percentile.At(times, 0.90):0.0} ms, p99 {Percentile.At(times, 0.99):0.0} ms, most {times[^1]:0.0} ms
        {times.Length / seconds:0} turns a second
        memory of the server {memory >> 20} MB before, {server.Memory >> 20} MB after
        file {size / 1024.0 / 1024:0.0} MB before, {server.FileBytes / 1024.0 / 1024:0.0} MB after: {(server.FileBytes - size) / times.Length} bytes a turn
        """));
}
finally
{
    server.Kill();
    Directory.Delete(folder, recursive: true);
}

async Task GrowAsync(List<HttpClient> clients, ServedCoach serving)
{
    Console.WriteLine("     turns   file MB   log MB   memory MB   bytes of file a turn since the last line");
    var (done, before) = (0, serving.FileOf("coach.db"));
    foreach (var step in steps)
    {
        await RunAsync(clients, string.Create(CultureInfo.InvariantCulture, $"to-{step}"), (step - done) / people);
        // The write-ahead log is moved into the file when it is long enough; what stays in it is no growth.
        await Task.Delay(TimeSpan.FromSeconds(2));
        var size = serving.FileOf("coach.db");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{step,10:N0} {size / 1048576.0,9:0.0} {serving.FileOf("coach.db-wal") / 1048576.0,8:0.0} {serving.Memory >> 20,11} {(size - before) / Math.Max(1, step - done),12}"));
        (done, before) = (step, size);
    }
}

async Task<double[]> RunAsync(List<HttpClient> clients, string name, int count)
{
    var all = await Task.WhenAll(clients.Select((client, number) => TalkAsync(client, name, count, number)));
    return [.. all.SelectMany(one => one)];
}

async Task<List<double>> TalkAsync(HttpClient client, string name, int count, int number)
{
    var times = new List<double>();
    // Not everybody in the same instant, where there are pauses at all.
    await Task.Delay(pause * number / people);
    for (var turn = 0; turn < count; turn++)
    {
        var began = Stopwatch.GetTimestamp();
        using var response = await client.PostAsJsonAsync("/api/chat", new { id = $"{name}-{turn}", text = talk[turn % talk.Length] });
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
        var took = Stopwatch.GetElapsedTime(began);
        times.Add(took.TotalMilliseconds);
        await Task.Delay(took < pause ? pause - took : TimeSpan.Zero);
    }

    return times;
}
