using Coach.Bands;
using Coach.Guides;
using Coach.Offers;
using Coach.Pay;
using Local.Documents;
using Reading.Facts;

namespace Local.Tests;

public sealed class GuideCommandTests : IDisposable
{
    private static readonly DateOnly s_day = new(2026, 11, 22);

    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    private Guide Read(string text) => Assert.IsType<Guide>(FactsReader.Read("guide.md", DocumentFile.Read(_machine.Write("guide.md", text), TimeProvider.System))[0]);

    [Theory]
    [InlineData("spotify-ml-ai-engineer.md", "spotify", "ml engineer")]
    [InlineData("spotify-audio-ai-personalization-engineer.md", "Spotify AB", "Audio AI Personalization Engineer")]
    public async Task A_guide_written_from_a_guide_s_bands_is_read_with_the_same_bands(string sample, string company, string role)
    {
        var path = Path.Combine(Machine.Samples, "bands", sample);
        var original = Assert.IsType<Guide>(FactsReader.Read(path, DocumentFile.Read(path, TimeProvider.System))[0]);

        var run = await _machine.RunAsync("guide", company, role, "--bands", path);
        var again = Read(run.Output);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal((original.Company, original.Role), (again.Company, again.Role));
        Assert.Equal(original.Bands.Select(band => band with { Row = 0, Also = [] }), again.Bands.Select(band => band with { Row = 0, Also = [] }));
        Assert.Equal(original.LevelMapping, again.LevelMapping);
        Assert.Equal(original.Levers.Select(lever => lever.Title), again.Levers.Select(lever => lever.Title));
        Assert.Equal("equity", again.Strategy.Component);
        Assert.NotNull(again.Strategy.Ask);
        Assert.NotNull(again.Strategy.CounterMin);
        Assert.NotNull(again.Strategy.Accept);
    }

    [Fact]
    public void Levels_options_monthly_pay_open_ends_and_amounts_of_bonus_come_back_as_they_were()
    {
        Band[] bands =
        [
            Of("L4", "Berlin") with { Base = new(70_000, 90_000, Currency.Eur, PayPeriod.Year), Bonus = new(5_000, 9_000, Currency.Eur, PayPeriod.Year) },
            Of("L5", "Berlin") with { Base = new(90_000, null, Currency.Eur, PayPeriod.Year), SignOn = new(10_000, 20_000, Currency.Eur, PayPeriod.Once) },
            Of("L5", null) with { Base = new(150_000, 150_000, Currency.Usd, PayPeriod.Year), Equity = new(100_000, 200_000, Currency.Usd, EquityBasis.Grant, 4, EquityKind.Options) },
            Of(null, "Stockholm") with { Base = new(64_000, 80_000, Currency.Sek, PayPeriod.Month), BonusPercent = new(10, 15) },
            Of(null, "Bengaluru") with { Base = new(2_800_000, 4_550_000, Currency.Inr, PayPeriod.Year), Equity = new(1_000_000, 2_000_000, Currency.Inr, EquityBasis.Year, null, EquityKind.Rsu) },
        ];

        var again = Read(GuideDraft.Of(new("1", bands), "Lumen Audio", "Data Engineer", s_day)!).ToBands(s_day);

        Assert.Equal(bands.Select(Bare).ToHashSet(), again.Select(Bare).ToHashSet());
    }

    [Fact]
    public async Task A_job_without_a_band_is_told_where_to_look()
    {
        var run = await _machine.RunAsync("guide", "Nobody", "Chef");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("coach bands list", run.Error, StringComparison.Ordinal);
    }

    private static Band Of(string? level, string? region) => new(new("Lumen Audio", "Data Engineer", level, region), null, null, null, null, null, null, new("x.md", s_day));

    private static Band Bare(Band band) => band with { Provenance = new("", s_day), Notes = null };
}
