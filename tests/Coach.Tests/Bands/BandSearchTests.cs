using Coach.Bands;
using Coach.Pay;

namespace Coach.Tests.Bands;

public sealed class BandSearchTests
{
    private static readonly BandKey Key = new("Lumen Audio, Inc.", "Machine Learning Engineer", "Senior", "New York, NY");

    [Theory]
    [InlineData("lum", null, null)]
    [InlineData("audio", null, null)]
    [InlineData("LUMEN aud", null, null)]
    [InlineData(null, "ml engineer", null)]
    [InlineData(null, "sr", null)]
    [InlineData(null, "eng mach", null)]
    [InlineData(null, null, "nyc")]
    [InlineData(null, null, "new york")]
    [InlineData("lumen", "learning", "NY")]
    public void It_finds_by_beginnings_of_words_short_forms_and_other_names(string? company, string? job, string? place) =>
        Assert.True(new BandSearch(company, job, place).Matches(Key));

    [Theory]
    [InlineData("umen", null, null)]
    [InlineData("lumen foods", null, null)]
    [InlineData(null, "data engineer", null)]
    [InlineData(null, null, "Boston")]
    [InlineData("lumen", "learning", "Boston")]
    public void Everything_that_is_asked_for_has_to_fit(string? company, string? job, string? place) =>
        Assert.False(new BandSearch(company, job, place).Matches(Key));

    [Fact]
    public void Amounts_of_other_currencies_are_put_in_order_at_the_rates_held_and_without_them_come_after_dollars()
    {
        var dollars = Samples.NewYork;
        var crowns = Samples.Stockholm;
        Band[] bands = [dollars, crowns, Samples.NewYork with { Base = Samples.Range(90_000, 100_000) }, Samples.NewYork with { Base = null }];

        Assert.Equal([68_000m, 95_000m, 240_000m, null], bands.By(BandOrder.Base, false, Samples.Rates).Select(band => band.Base?.Midpoint));
        Assert.Equal([240_000m, 95_000m, 68_000m, null], bands.By(BandOrder.Base, true, ExchangeRates.None).Select(band => band.Base?.Midpoint));
    }

    [Fact]
    public void The_picture_stands_on_one_scale_and_tells_itself_in_words()
    {
        var scale = SpreadPicture.Over([Samples.Range(50_000, 150_000), new PayRange(null, 500_000, Currency.Usd, PayPeriod.Year)])!;

        var svg = scale.Svg(Samples.Range(100_000, 150_000), new(100_000, 110_000, 120_000, 130_000, 150_000));

        Assert.Equal((50_000m, 150_000m), (scale.Low, scale.High));
        Assert.Contains("aria-label=\"$100,000–$150,000/yr; a quarter up to $110,000, half up to $120,000, three quarters up to $130,000\"", svg, StringComparison.Ordinal);
        Assert.Contains("<rect class=\"rail\" x=\"80\"", svg, StringComparison.Ordinal);
        Assert.Equal("", scale.Svg(new(null, 100_000, Currency.Usd, PayPeriod.Year), null));
    }
}
