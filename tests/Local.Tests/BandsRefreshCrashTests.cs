using System.Diagnostics;
using System.Globalization;

namespace Local.Tests;

/// <summary>A refresh in a process of its own, killed in the middle.</summary>
public sealed class BandsRefreshCrashTests : IDisposable
{
    private const int Companies = 2_000;

    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    private string WriteFilings(int pay) => _machine.Write("lca.csv", string.Join('\n', Enumerable.Range(0, Companies * 4)
        .Select(number => FormattableString.Invariant($"I-{number},Certified,2026-10-01,Data Engineer,Company {number % Companies},Austin,TX,{pay},,Year"))
        .Prepend("CASE_NUMBER,CASE_STATUS,DECISION_DATE,JOB_TITLE,EMPLOYER_NAME,WORKSITE_CITY,WORKSITE_STATE,WAGE_RATE_OF_PAY_FROM,WAGE_RATE_OF_PAY_TO,WAGE_UNIT_OF_PAY")));

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "coach.dll"), "bands", "refresh", "--data", _machine.Data })
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private async Task<IReadOnlyList<string>> PaysAsync() => [.. (await _machine.RunAsync("bands", "list")).Lines.Select(line => line.Split('\t')[1])];

    [Fact]
    public async Task Killed_at_any_moment_it_leaves_the_old_bands_whole_and_the_next_refresh_succeeds()
    {
        await _machine.RunAsync("bands", "refresh", "--source", $"lca={WriteFilings(100_000)}");
        WriteFilings(110_000);
        var killed = 0;
        var published = false;

        // From the file of what was gathered on, each kill comes a little later; the last ones may come after the end.
        for (var wait = 0; wait < 6 && !published; wait++)
        {
            using var refresh = Start();
            while (!refresh.HasExited && !File.Exists(Path.Combine(_machine.Data, "refresh.tmp")))
            {
                await Task.Delay(2);
            }

            await Task.Delay(wait * 60);
            killed += refresh.HasExited ? 0 : 1;
            refresh.Kill();
            await refresh.WaitForExitAsync();

            var pays = await PaysAsync();
            published = pays[0] == "$110,000";
            Assert.Equal(Companies, pays.Count);
            Assert.Single(pays.Distinct());
        }

        Assert.True(killed > 0, string.Create(CultureInfo.InvariantCulture, $"No refresh was killed; published: {published}."));
        using var whole = Start();
        var said = await whole.StandardError.ReadToEndAsync();
        await whole.WaitForExitAsync();
        Assert.Equal((0, ""), (whole.ExitCode, said));
        Assert.All(await PaysAsync(), pay => Assert.Equal("$110,000", pay));
        Assert.False(File.Exists(Path.Combine(_machine.Data, "refresh.tmp")));
    }
}
