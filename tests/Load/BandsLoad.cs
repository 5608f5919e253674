using System.Diagnostics;
using System.Globalization;
using System.Text;
using Coach.Bands;
using Coach.Offers;
using Coach.Pay;
using Embedded;
using Embedded.Bands;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Load;

/// <summary>
/// A refresh from a loopback set of filings and postings, by a real <c>coach bands refresh</c>: rows a second, memory at its highest, and what a second refresh
/// moves. Then lookups with position in band from a store of many bands, warm and cold.
/// </summary>
internal static class BandsLoad
{
    private const int PostingsOfABoard = 200;

    private static readonly string[] s_jobs = ["Software Engineer", "Data Engineer", "Data Scientist", "Product Manager", "Systems Analyst", "Accountant", "Mechanical Engineer", "QA Analyst", "Database Administrator", "Business Analyst"];
    private static readonly string[] s_levels = ["", "Senior ", "Staff ", "Junior ", "Principal "];
    private static readonly string[] s_cities = ["AUSTIN,TX", "NEW YORK,NY", "SEATTLE,WA", "SAN JOSE,CA", "CHICAGO,IL", "BOSTON,MA", "ATLANTA,GA", "DENVER,CO", "DALLAS,TX", "MIAMI,FL"];

    public static async Task RunAsync(int rows, int postings, int bands)
    {
        var folder = Directory.CreateTempSubdirectory("coach-bands-load-").FullName;
        try
        {
            await RefreshAsync(folder, rows, postings);
            await LookUpAsync(folder, bands);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Lookups alone.</summary>
    public static async Task LookUpAsync(int bands)
    {
        var folder = Directory.CreateTempSubdirectory("coach-bands-load-").FullName;
        try
        {
            await LookUpAsync(folder, bands);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The first lookup of a process: how long it takes from opening the file on.</summary>
    public static async Task LookUpOnceAsync(string folder, string company)
    {
        var began = Stopwatch.GetTimestamp();
        using var database = Database.OpenBands(DataFolder.Of(folder, null));
        await PositionAsync(new(database), company);
        Console.WriteLine(Stopwatch.GetElapsedTime(began).TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture));
    }

    private static async Task RefreshAsync(string folder, int rows, int postings)
    {
        var lca = Path.Combine(folder, "lca.csv");
        WriteFilings(lca, rows);
        await using var web = Serve(lca);
        await web.StartAsync();
        var address = web.Urls.First();
        var data = Directory.CreateDirectory(Path.Combine(folder, "data")).FullName;
        var boards = Enumerable.Range(0, postings / PostingsOfABoard).Select(board => $$"""{"kind": "greenhouse", "name": "board {{board}}", "location": "{{address}}/boards/{{board}}/jobs"}""");
        await File.WriteAllTextAsync(Path.Combine(data, "sources.json"), $$"""
            {"hosts": ["{{new Uri(address).Authority}}"], "requestsPerSecond": 1000, "sources": [{"kind": "lca", "name": "lca", "location": "{{address}}/lca.csv"}, {{string.Join(", ", boards)}}]}
            """);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} filings ({new FileInfo(lca).Length >> 20} MB), {postings:N0} postings on {postings / PostingsOfABoard} boards, {Environment.ProcessorCount} cores"));
        var first = await RunAsync(data);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first refresh: {first.Seconds:0.0} s, {(rows + postings) / first.Seconds:N0} rows a second, at most {first.Peak >> 20} MB of memory: {first.Said}"));
        var second = await RunAsync(data);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"second refresh: {second.Seconds:0.0} s: {second.Said}"));
    }

    /// <summary>A real <c>coach bands refresh</c>: how long it takes, the most memory it had, and what it says in the end.</summary>
    public static async Task<(double Seconds, long Peak, string Said)> RunAsync(string data)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        new[] { Path.Combine(AppContext.BaseDirectory, "coach.dll"), "bands", "refresh", "--data", data }.ToList().ForEach(start.ArgumentList.Add);
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!output.IsCompleted)
        {
            peak = Math.Max(peak, Peak(process.Id));
            await Task.Delay(200);
        }

        await process.WaitForExitAsync();
        return (clock.Elapsed.TotalSeconds, peak, (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Last(line => !line.StartsWith(' ')));
    }

    // What the system has seen at most, not what it happens to be now.
    private static long Peak(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) << 10;
        }
        catch (IOException)
        {
            // It has ended meanwhile.
            return 0;
        }
    }

    private static WebApplication Serve(string lca)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var web = builder.Build();
        web.MapGet("/lca.csv", context => AnswerAsync(context, () => context.Response.SendFileAsync(lca)));
        web.MapGet("/boards/{board:int}/jobs", (HttpContext context, int board) => AnswerAsync(context, () => context.Response.WriteAsync(Board(board))));
        return web;
    }

    private static async Task AnswerAsync(HttpContext context, Func<Task> write)
    {
        if (context.Request.Headers.IfNoneMatch.Contains("\"1\""))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.Headers.ETag = "\"1\"";
        await write();
    }

    // The columns of a disclosure file that are filled for nearly every row, in its order.
    private static void WriteFilings(string path, int rows)
    {
        using var file = new StreamWriter(path, append: false, Encoding.UTF8, 1 << 20);
        file.WriteLine("CASE_NUMBER,CASE_STATUS,RECEIVED_DATE,DECISION_DATE,VISA_CLASS,JOB_TITLE,SOC_CODE,SOC_TITLE,FULL_TIME_POSITION,BEGIN_DATE,END_DATE,TOTAL_WORKER_POSITIONS,EMPLOYER_NAME,EMPLOYER_ADDRESS1,EMPLOYER_CITY,EMPLOYER_STATE,EMPLOYER_POSTAL_CODE,EMPLOYER_COUNTRY,NAICS_CODE,WORKSITE_CITY,WORKSITE_STATE,WAGE_RATE_OF_PAY_FROM,WAGE_RATE_OF_PAY_TO,WAGE_UNIT_OF_PAY,PREVAILING_WAGE,PW_UNIT_OF_PAY,PW_WAGE_LEVEL");
        var chance = new Random(7);
        for (var row = 0; row < rows; row++)
        {
            // A few employers file thousands, most file some: the square of a chance is small for most.
            var employer = (int)(20_000 * chance.NextDouble() * chance.NextDouble());
            var job = chance.Next(s_jobs.Length);
            var pay = 70_000 + (job * 5_000) + (employer % 50 * 1_000) + chance.Next(40_000);
            file.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"I-200-{row:D9},{(row % 20 == 0 ? "Withdrawn" : "Certified")},2026-01-05,2026-01-12,H-1B,{s_levels[chance.Next(s_levels.Length)]}{s_jobs[job]},15-1252.00,\"Occupation, not elsewhere named\",Y,2026-03-01,2029-02-28,1,\"EMPLOYER {employer} INC.\",{employer} MAIN STREET,AUSTIN,TX,78701,UNITED STATES OF AMERICA,541511,{s_cities[chance.Next(s_cities.Length)]},{pay},{(row % 3 == 0 ? pay + 20_000 : 0)},Year,{pay - 5_000},Year,II"));
        }
    }

    private static string Board(int board) => $$"""
        {"jobs": [{{string.Join(',', Enumerable.Range(0, PostingsOfABoard).Select(number => $$"""
            {"absolute_url": "https://boards.example/{{board}}/{{number}}", "id": {{number}}, "title": "{{s_levels[number % 5]}}{{s_jobs[number % 10]}}", "company_name": "Board Employer {{board}}",
             "location": {"name": "{{(number % 2 == 0 ? "Utrecht, Netherlands" : "New York, NY")}}"}, "first_published": "2026-02-17T05:58:03-04:00",
             "content": "&lt;p&gt;{{string.Concat(Enumerable.Repeat("We build things that matter, together, with care. ", 40))}}&lt;/p&gt;",
             "pay_input_ranges": [{"min_cents": {{(8_000_000 + (number * 10_000)).ToString(CultureInfo.InvariantCulture)}}, "max_cents": {{(11_000_000 + (number * 10_000)).ToString(CultureInfo.InvariantCulture)}}, "currency_type": "USD", "title": "Base pay", "blurb": ""}]}
            """))}}]}
        """;

    private static async Task LookUpAsync(string folder, int bands)
    {
        const int ofACompany = 50, measuredCompanies = 300;
        ArgumentOutOfRangeException.ThrowIfLessThan(bands, ofACompany * measuredCompanies);
        var data = DataFolder.Of(Path.Combine(folder, "lookup"), null);
        using (var database = Database.OpenBands(data))
        {
            var clock = Stopwatch.StartNew();
            await new SqliteBandStore(database).PublishAsync(new SnapshotHead("20260301T0000000000000Z"), Enumerable.Range(0, bands).Select(number => Band(number / ofACompany, number % ofACompany)).ToAsyncEnumerable(), null);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bands:N0} bands published in {clock.Elapsed.TotalSeconds:0.0} s, {new FileInfo(data.BandsPath).Length >> 20} MB"));
        }

        await FirstOfProcessAsync(data.Path);
        using var again = Database.OpenBands(data);
        var store = new SqliteBandStore(again);
        var companies = bands / ofACompany;
        // The code is compiled by lookups of companies that are not measured.
        for (var i = 0; i < 200; i++)
        {
            await PositionAsync(store, $"Company {companies - 1 - (i % 100)} Inc.");
        }

        var cold = await TimesAsync(200, i => PositionAsync(store, $"Company {i * (companies / measuredCompanies)} Inc."));
        var warm = await TimesAsync(20_000, i => PositionAsync(store, $"Company {i % 200 * (companies / measuredCompanies)} Inc."));
        // A store of its own has no memory of what was asked before: a fresh connection and everything read and prepared anew.
        var fresh = await TimesAsync(200, i => PositionAsync(new SqliteBandStore(again), $"Company {i * (companies / measuredCompanies)} Inc."));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"lookup with position, {ofACompany} bands a company: cold from SQLite p50 {Percentile.At(cold, 0.5):0} µs, p99 {Percentile.At(cold, 0.99):0} µs, by a new store p50 {Percentile.At(fresh, 0.5):0} µs; warm p50 {Percentile.At(warm, 0.5):0.0} µs, p99 {Percentile.At(warm, 0.99):0.0} µs"));
    }

    private static async Task<double[]> TimesAsync(int count, Func<int, Task<decimal>> look)
    {
        var times = new double[count];
        for (var i = 0; i < count; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await look(i);
            times[i] = Stopwatch.GetElapsedTime(began).TotalMicroseconds;
        }

        Array.Sort(times);
        return times;
    }

    private static async Task FirstOfProcessAsync(string data)
    {
        var (inside, whole) = (new List<double>(), new List<double>());
        for (var run = 0; run < 5; run++)
        {
            var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
            new[] { typeof(BandsLoad).Assembly.Location, "lookup-once", data, $"Company {run} Inc." }.ToList().ForEach(start.ArgumentList.Add);
            var clock = Stopwatch.StartNew();
            using var process = Process.Start(start)!;
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            whole.Add(clock.Elapsed.TotalMilliseconds);
            inside.Add(double.Parse(output, CultureInfo.InvariantCulture));
        }

        inside.Sort();
        whole.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first lookup of a new process, median of 5: {inside[2]:0} ms from opening the file on, {whole[2]:0} ms with the start of the process"));
    }

    private static async Task<decimal> PositionAsync(SqliteBandStore store, string company)
    {
        var offer = new Offer(company, "Senior Data Engineer", null, "New York, NY", new PayAmount(150_000, Currency.Usd, PayPeriod.Year), null, [], [], null, null, null);
        var held = await store.OfCompanyAsync(offer.Company!);
        var match = BandFinder.Find(offer, held).Match ?? throw new InvalidOperationException("The band was not found.");
        return BandPositions.Of(offer, match, ExchangeRates.None).Positions[0].CompaRatio!.Value;
    }

    private static Band Band(int company, int number)
    {
        var pay = 100_000 + (company % 100 * 500) + (number * 300);
        var evidence = new ComponentEvidence(PayComponent.Base, 12, 0, new(pay, pay + 10_000, pay + 20_000, pay + 30_000, pay + 40_000), [new("lca", SourceKind.Filing, 12, new(2025, 10, 1), new(2026, 1, 2), null)]);
        var city = s_cities[number / 5 % 10].Replace(",", ", ", StringComparison.Ordinal);
        return new(
            new($"Company {company}", s_jobs[number % 5], number % 2 == 0 ? "Senior" : null, city), new(pay, pay + 40_000, Currency.Usd, PayPeriod.Year), null, null, null, null, null, new("12 filings", new(2026, 1, 2)))
        {
            Evidence = [evidence],
        };
    }
}
