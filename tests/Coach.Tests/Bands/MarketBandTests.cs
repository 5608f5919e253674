using Coach.Bands;
using Coach.Negotiations;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Tests.Bands;

public sealed class MarketBandTests
{
    private static readonly BandSnapshot Survey = Samples.Snapshot(
        Row("Software Developers", "New York-Newark-Jersey City, NY-NJ-PA", 90_000),
        Row("Software Developers", "Austin-Round Rock, TX", 78_000),
        Row("Software Developers", "Texas", 70_000),
        Row("Software Developers", "U.S.", 72_000),
        Row("Mechanical Engineers", null, 64_000),
        Row("Registered Nurses", "Washington", 66_000));

    [Theory]
    [InlineData("Software Engineer", "New York City", "Software Developers", "New York-Newark-Jersey City, NY-NJ-PA")]
    [InlineData("Backend Developer", "Austin, TX, United States", "Software Developers", "Austin-Round Rock, TX")]
    [InlineData("Sr. Full Stack Engineer", "El Paso, Texas", "Software Developers", "Texas")]
    [InlineData("Software Engineer", "Boise, ID", "Software Developers", "U.S.")]
    [InlineData("Mechanical Engineer II", "Boise, ID", "Mechanical Engineers", null)]
    [InlineData("Nurse", "Seattle, WA", "Registered Nurses", "Washington")]
    public void Where_no_band_of_the_company_is_held_the_survey_s_nearest_stands_in(string role, string region, string occupation, string? area)
    {
        var (match, problems) = BandFinder.Find(Offer(role, region), Survey);

        Assert.True(match is not null, string.Join("; ", problems.Select(problem => problem.Message)));
        Assert.Equal(new BandKey(BandKey.Market, occupation, null, area), match.Band.Key);
    }

    [Fact]
    public void It_is_said_plainly_that_it_is_no_range_of_the_company_and_base_pay_alone()
    {
        var match = BandFinder.Find(Offer("Software Engineer", "Austin, TX"), Survey).Match!;

        var problem = Assert.Single(match.Problems);
        Assert.Equal(ProblemCodes.BandOfMarket, problem.Code);
        Assert.Equal(
            "No band is held for Harbourlight, so a wage survey stands in: Software Developers in Austin-Round Rock, TX, all employers there together, of May 2025. "
            + "It is not this company's range, and it is base pay alone. The middle half, from the 25th to the 75th percentile, of its spread stands for this level.",
            problem.Message);
        Assert.Null(match.Band.Equity);
    }

    [Theory]
    [InlineData("Junior Software Engineer", 78_000, 127_000)]
    [InlineData("Software Engineer", 99_000, 160_000)]
    [InlineData("Senior Software Engineer", 127_000, 190_000)]
    [InlineData("Staff Software Engineer", 160_000, 190_000)]
    public void The_part_of_the_spread_goes_by_the_seniority_of_the_title(string role, decimal min, decimal max)
    {
        var match = BandFinder.Find(Offer(role, "Austin, TX"), Survey).Match!;

        Assert.Equal(new PayRange(min, max, Currency.Usd, PayPeriod.Year), match.Band.Base);
    }

    [Fact]
    public void The_percentile_is_one_of_the_whole_spread()
    {
        var offer = Offer("Software Engineer", "Austin, TX");
        var match = BandFinder.Find(offer, Survey).Match!;

        Assert.Equal(52.3m, BandPositions.Of(offer, match, ExchangeRates.None).Positions.Single().Percentile);
    }

    [Fact]
    public void The_company_s_own_bands_come_first_and_so_does_a_range_that_the_person_trusts()
    {
        var own = Survey with { Bands = [.. Survey.Bands, Samples.NewYork with { Key = new("Harbourlight", "Software Engineer", null, "Austin, TX") }] };
        var offer = Offer("Software Engineer", "Austin, TX");
        var trusted = new Band(new("Harbourlight", "Software Engineer", null, null), Samples.Range(150_000, 170_000), null, null, null, null, null, new("what you told me", Samples.Today));

        Assert.Equal("Harbourlight", BandFinder.Find(offer, own).Match!.Band.Key.Company);
        Assert.Equal(150_000, Advisor.Advise(new(offer, Survey, ExchangeRates.None, Samples.Today) { Trusted = trusted }).Band!.Base!.Min);
    }

    [Theory]
    [InlineData("Zookeeper", "Austin, TX", "USD")]
    [InlineData("Software Engineer", "Oslo", "NOK")]
    public void A_job_that_no_occupation_fits_and_another_country_find_none(string role, string region, string currency)
    {
        var offer = Offer(role, region) with { Base = new PayAmount(130_000, Currency.Of(currency), PayPeriod.Year) };

        var (match, problems) = BandFinder.Find(offer, Survey);

        Assert.Null(match);
        Assert.Equal(ProblemCodes.BandNotFound, problems.Single().Code);
    }

    [Fact]
    public void Without_pay_only_a_place_in_the_country_finds_it()
    {
        Assert.NotNull(BandFinder.Find(Offer("Software Engineer", "Austin, TX") with { Base = null }, Survey).Match);
        Assert.Null(BandFinder.Find(Offer("Software Engineer", "Oslo") with { Base = null }, Survey).Match);
        Assert.Null(BandFinder.Find(Offer("Software Engineer", null) with { Base = null }, Survey).Match);
    }

    [Fact]
    public void A_figure_above_the_survey_s_highest_class_leaves_the_upper_end_open()
    {
        var open = Row("Software Developers", "Austin-Round Rock, TX", 78_000);
        open = open with { Base = open.Base! with { Max = null }, Evidence = [open.Evidence![0] with { Percentiles = null }] };

        var advice = Advisor.Advise(new(Offer("Software Engineer", "Austin, TX"), Samples.Snapshot(open), ExchangeRates.None, Samples.Today));

        Assert.Null(advice.Band!.Base!.Max);
        Assert.Contains(advice.Problems, problem => problem.Message.Contains("Its upper end is not published", StringComparison.Ordinal));
    }

    [Fact]
    public void The_advice_names_the_survey_as_its_source_with_its_day()
    {
        var advice = Advisor.Advise(new(Offer("Software Engineer", "Austin, TX"), Survey, ExchangeRates.None, Samples.Today));

        Assert.NotNull(advice.Strategy);
        Assert.Contains(advice.Reasons, reason => reason.Source == "base pay: 31,240 survey answers of oews, 1 May 2025");
    }

    private static Offer Offer(string role, string? region) =>
        Samples.Empty with { Company = "Harbourlight", Role = role, Region = region, Base = new PayAmount(130_000, Currency.Usd, PayPeriod.Year) };

    private static Band Row(string occupation, string? area, decimal low)
    {
        var spread = new PayPercentiles(low, low + 21_000, low + 49_000, low + 82_000, low + 112_000);
        return new(new(BandKey.Market, occupation, null, area), Samples.Range(spread.P10, spread.P90), null, null, null, null, null, new("oews", new(2025, 5, 1)))
        {
            Evidence = [new(PayComponent.Base, 31_240, 0, spread, [new("oews", SourceKind.Survey, 31_240, new(2025, 5, 1), new(2025, 5, 1), null)])],
        };
    }
}
