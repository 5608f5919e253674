using Local.Serve;

namespace Local.Tests.Serve;

public sealed class BandTimerTests : IAsyncLifetime
{
    private RunningServer _running = null!;

    private string Lca => Path.Combine(_running.Data, "lca.csv");

    public async Task InitializeAsync() =>
        _running = await RunningServer.StartAsync(coaching: RunningServer.Rules(new MovableClock()));

    public async Task DisposeAsync() => await _running.DisposeAsync();

    private void Filings(int pay)
    {
        File.WriteAllLines(Lca, Enumerable.Range(0, 5)
            .Select(number => FormattableString.Invariant($"I-{number},Certified,2026-02-01,Data Engineer,Harbourlight,Austin,TX,{pay},,Year"))
            .Prepend("CASE_NUMBER,CASE_STATUS,DECISION_DATE,JOB_TITLE,EMPLOYER_NAME,WORKSITE_CITY,WORKSITE_STATE,WAGE_RATE_OF_PAY_FROM,WAGE_RATE_OF_PAY_TO,WAGE_UNIT_OF_PAY"));
        File.WriteAllText(Path.Combine(_running.Data, "sources.json"), """{"sources": [{"kind": "lca", "location": "lca.csv"}]}""");
    }

    private async Task<bool> NextDayAsync()
    {
        _running.Clock.Now += TimeSpan.FromHours(25);
        return await _running.Server.BandTimer.LookAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Without_sources_nothing_is_refreshed() => Assert.False(await NextDayAsync());

    [Fact]
    public async Task Once_a_day_the_bands_are_refreshed_and_not_more_often()
    {
        Filings(120_000);

        Assert.True(await NextDayAsync());
        Filings(121_000);
        Assert.False(await _running.Server.BandTimer.LookAsync(CancellationToken.None));
        Assert.True(await NextDayAsync());
    }

    [Fact]
    public async Task A_broken_list_of_sources_stops_nothing()
    {
        await File.WriteAllTextAsync(Path.Combine(_running.Data, "sources.json"), "nonsense");

        Assert.False(await NextDayAsync());
        Filings(120_000);
        Assert.True(await NextDayAsync());
    }

    [Theory]
    [InlineData(121_000, false)]
    [InlineData(132_000, true)]
    public async Task A_person_whose_band_moved_hears_of_it_once(int pay, bool hears)
    {
        Filings(120_000);
        await NextDayAsync();
        var client = _running.Client();
        foreach (var (text, number) in new[] { "hello", "yes", "I got an offer", "base is 118k", "Harbourlight", "Data Engineer", "Austin, TX", "skip", "skip", "skip" }.Select((text, number) => (text, number)))
        {
            await client.SayAsync($"s{number}", text);
        }

        Filings(pay);
        Assert.True(await NextDayAsync());

        var heard = new List<string>();
        // A turn takes milliseconds; a busy machine may take a minute over it.
        for (var tries = 0; tries < (hears ? 1_200 : 20) && !heard.Exists(IsNews); tries++)
        {
            heard = [.. Talking.Headlines(await client.FollowAsync())];
            await Task.Delay(hears ? 50 : 5);
        }

        Assert.Equal(hears ? 1 : 0, heard.Count(IsNews));

        static bool IsNews(string headline) => headline == "The band of Harbourlight has risen.";
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(8_761)]
    public void Hours_out_of_range_are_refused(int hours) =>
        Assert.Contains("--refresh-hours is a number from 0 to 8760", new ServeOptions { RefreshHours = hours }.Mistakes().Single(), StringComparison.Ordinal);
}
