using Coach.Bands;
using Coach.Pay;

namespace Coach.Tests.Bands;

public sealed class ObservedBandTests
{
    private static readonly DateOnly s_today = new(2026, 3, 1);

    private static readonly ExchangeRates s_rates = new(s_today, "ECB", Currency.Eur, new Dictionary<Currency, decimal> { [Currency.Usd] = 1.1m, [Currency.Of("JPY")] = 160 });

    private static PayObservation Posting(string id, decimal min, decimal max, string title = "Data Engineer", int daysOld = 0) =>
        new(id, SourceKind.Posting, "board", "Harbourlight", title, null, "Utrecht", new(min, max, Currency.Eur, PayPeriod.Year), s_today.AddDays(-daysOld), $"https://jobs.example/{id}");

    private static PayObservation Filing(string id, decimal pay) =>
        new(id, SourceKind.Filing, "lca", "HARBOURLIGHT INC", "DATA ENGINEER", null, "AUSTIN, TX", new(pay, pay, Currency.Usd, PayPeriod.Year), s_today);

    private static ReckonedBand Of(params PayObservation[] observations) => ObservedBand.Of(observations, s_rates, s_today);

    [Fact]
    public void One_posting_is_a_band_as_posted_without_percentiles()
    {
        var band = Of(Posting("1", 70_000, 90_000)).Band!;

        Assert.Equal(new PayRange(70_000, 90_000, Currency.Eur, PayPeriod.Year), band.Base);
        Assert.Null(band.EvidenceOf(PayComponent.Base)!.Percentiles);
        Assert.Equal(new BandKey("Harbourlight", "Data Engineer", null, "Utrecht"), band.Key);
        Assert.Equal("1 posting", band.Provenance.Source);
    }

    [Fact]
    public void From_three_sources_on_a_band_goes_from_the_tenth_to_the_ninetieth_percentile()
    {
        var band = Of(Posting("1", 60_000, 80_000), Posting("2", 70_000, 90_000), Posting("3", 80_000, 100_000)).Band!;

        // The nine figures are 60 70 70 80 80 80 90 90 100.
        Assert.Equal(new PayPercentiles(60_000, 70_000, 80_000, 90_000, 100_000), band.EvidenceOf(PayComponent.Base)!.Percentiles);
        Assert.Equal((60_000, 100_000), (band.Base!.Min, band.Base.Max));
    }

    [Fact]
    public void Two_sources_give_no_percentile() =>
        Assert.Null(Of(Posting("1", 60_000, 80_000), Posting("2", 70_000, 90_000)).Band!.EvidenceOf(PayComponent.Base)!.Percentiles);

    [Fact]
    public void A_figure_of_last_year_counts_half()
    {
        var fresh = Of(Posting("1", 100, 100), Posting("2", 200, 200), Posting("3", 200, 200)).Band;
        Assert.Null(fresh);

        var medians = new[] { 0, 365 }.Select(age => Of(
            Posting("1", 100_000, 100_000), Posting("2", 100_000, 100_000), Posting("3", 120_000, 120_000, daysOld: age), Posting("4", 120_000, 120_000, daysOld: age))
            .Band!.EvidenceOf(PayComponent.Base)!.Percentiles!);
        Assert.Equal([110_000, 100_000], medians.Select(percentiles => percentiles.P50));
        Assert.Equal([120_000, 120_000], medians.Select(percentiles => percentiles.P75));
    }

    [Fact]
    public void The_same_posting_seen_twice_counts_once_and_the_newer_one_counts()
    {
        var band = Of(Posting("1", 60_000, 80_000, daysOld: 30), Posting("1", 65_000, 85_000)).Band!;

        Assert.Equal((1, 65_000m), (band.EvidenceOf(PayComponent.Base)!.Observations, band.Base!.Min));
    }

    [Theory]
    [InlineData(9_999_999, "more than any base pay")]
    [InlineData(45, "less than any full-time pay")]
    [InlineData(0, "not above zero")]
    public void A_figure_that_is_no_pay_is_set_aside_and_listed(decimal amount, string why)
    {
        var reckoned = Of(Posting("1", 70_000, 90_000), Posting("2", amount, amount));

        Assert.Equal("2", reckoned.SetAside.Single().Observation.Id);
        Assert.Contains(why, reckoned.SetAside[0].Why, StringComparison.Ordinal);
        Assert.Equal((1, 1), (reckoned.Band!.EvidenceOf(PayComponent.Base)!.Observations, reckoned.Band.EvidenceOf(PayComponent.Base)!.SetAside));
    }

    [Fact]
    public void Ten_million_yen_are_pay()
    {
        var yen = Posting("1", 0, 0) with { Base = new(9_999_999, 9_999_999, Currency.Of("JPY"), PayPeriod.Year) };

        Assert.Empty(Of(yen).SetAside);
    }

    [Fact]
    public void Among_five_figures_one_far_from_the_others_is_set_aside()
    {
        var reckoned = Of([.. Enumerable.Range(0, 4).Select(i => Posting($"{i}", 80_000 + (i * 1_000), 80_000 + (i * 1_000))), Posting("odd", 800_000, 800_000)]);

        Assert.Equal("odd", reckoned.SetAside.Single().Observation.Id);
    }

    [Fact]
    public void Equal_figures_with_one_a_quarter_above_stay_together() =>
        Assert.Empty(Of([.. Enumerable.Range(0, 6).Select(i => Posting($"{i}", 80_000, 80_000)), Posting("up", 100_000, 100_000)]).SetAside);

    [Fact]
    public void A_band_of_filings_needs_three_of_them()
    {
        Assert.Null(Of(Filing("1", 120_000), Filing("2", 130_000)).Band);

        var band = Of(Filing("1", 120_000), Filing("2", 130_000), Filing("3", 140_000)).Band!;
        Assert.Equal("3 filings", band.Provenance.Source);
        Assert.Equal(new BandKey("HARBOURLIGHT INC", "Data Engineer", null, "Austin, TX"), band.Key);
    }

    [Fact]
    public void Every_source_of_a_band_is_named_with_its_count_days_and_an_address()
    {
        var shares = Of(Posting("1", 60_000, 80_000, daysOld: 9), Posting("2", 61_000, 81_000), Posting("3", 62_000, 82_000) with { Source = "other" }).Band!.EvidenceOf(PayComponent.Base)!.Sources;

        Assert.Equal(
            [
                new SourceShare("board", SourceKind.Posting, 2, s_today.AddDays(-9), s_today, "https://jobs.example/2"),
                new SourceShare("other", SourceKind.Posting, 1, s_today, s_today, "https://jobs.example/3"),
            ],
            shares);
    }

    [Theory]
    [InlineData("Senior Software Engineer", "Software Engineer", "Senior")]
    [InlineData("Sr. Software Engineer II (Remote)", "Software Engineer", "Senior II")]
    [InlineData("SOFTWARE ENGINEER III", "Software Engineer", "III")]
    [InlineData("Software Engineer, L5", "Software Engineer", "L5")]
    [InlineData("Staff Machine Learning Engineer - Ads", "Machine Learning Engineer - Ads", "Staff")]
    [InlineData("DATA SCIENTIST - 1554.22561", "Data Scientist", null)]
    [InlineData("Senior", "Senior", null)]
    [InlineData("Vice President of Engineering", "Vice President of Engineering", null)]
    [InlineData("Chief of Staff", "Chief of Staff", null)]
    [InlineData("Chief of Staff, Senior", "Chief of Staff", "Senior")]
    public void A_title_is_taken_apart_into_job_and_level(string title, string role, string? level) =>
        Assert.Equal(new JobTitle(role, level), JobTitle.Of(title));

    [Theory]
    [InlineData("Sr. ML Engineer", "NYC", "Senior Machine Learning Engineer", "New York, NY, United States")]
    [InlineData("DATA ENGINEER II", "AUSTIN, TX", "Data Engineer II", "Austin, Texas, USA")]
    [InlineData("Software Developer", "Remote", "Software Engineer", "Remote")]
    public void The_same_job_and_place_in_other_words_are_one_group(string title, string place, string otherTitle, string otherPlace) => Assert.Equal(
        new ObservationGroups().Of(Posting("1", 1, 1, title) with { Region = place }),
        new ObservationGroups().Of(Posting("2", 1, 1, otherTitle) with { Region = otherPlace }));

    [Theory]
    [InlineData("Data Engineer", "Utrecht")]
    [InlineData("Senior Data Engineer", "Dublin")]
    public void Another_level_or_place_is_another_group(string title, string place) => Assert.NotEqual(
        new ObservationGroups().Of(Posting("1", 1, 1, "Senior Data Engineer") with { Region = "Utrecht" }),
        new ObservationGroups().Of(Posting("2", 1, 1, title) with { Region = place }));

    [Fact]
    public void A_reckoned_band_belongs_to_the_group_of_its_observations()
    {
        var posting = Posting("1", 70_000, 90_000, "Sr Data Engineer II, Payments (m/f/d)");

        Assert.Equal(new ObservationGroups().Of(posting), new ObservationGroups().Of(Of(posting).Band!));
    }

    [Theory]
    [InlineData(100, 10)]
    [InlineData(150, 17.5)]
    [InlineData(200, 25)]
    [InlineData(300, 62.5)]
    [InlineData(500, 90)]
    [InlineData(10, 10)]
    [InlineData(900, 90)]
    public void Between_known_percentiles_an_amount_stands_on_a_straight_line(decimal amount, decimal percentile) =>
        Assert.Equal(percentile, new PayPercentiles(100, 200, 300, 300, 500).Of(amount));
}
