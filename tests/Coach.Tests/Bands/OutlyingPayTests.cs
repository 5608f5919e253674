using Coach.Bands;
using Coach.Pay;

namespace Coach.Tests.Bands;

/// <summary>Which figures of a job are set aside, at the bounds of each rule.</summary>
public sealed class OutlyingPayTests
{
    private static readonly ExchangeRates s_rates = new(Samples.Today, "ECB", Currency.Eur, new Dictionary<Currency, decimal> { [Currency.Usd] = 1.25m });

    private static PayObservation Pay(decimal? min, decimal? max, string id, string currency = "USD", PayPeriod period = PayPeriod.Year) =>
        new(id, SourceKind.Posting, "board", "Harbourlight", "Buyer", null, "Utrecht", new(min, max, Currency.Of(currency), period), Samples.Today);

    private static string SetAside(params PayObservation[] observations) =>
        string.Join(" ", ObservedBand.Of(observations, s_rates, Samples.Today).SetAside.Select(aside => aside.Observation.Id));

    public static TheoryData<string, double?, double?, PayPeriod, string?> Figures() => new()
    {
        { "USD", 2_000, 2_000, PayPeriod.Year, null },
        { "USD", 1_999.99, 90_000, PayPeriod.Year, "A year of it is less than any full-time pay." },
        { "USD", 5_000_000, 5_000_000, PayPeriod.Year, null },
        { "USD", 90_000, 5_000_000.01, PayPeriod.Year, "A year of it is more than any base pay." },
        { "EUR", 1_600, 4_000_000, PayPeriod.Year, null },
        { "EUR", 1_599.99, 90_000, PayPeriod.Year, "A year of it is less than any full-time pay." },
        { "EUR", 90_000, 4_000_000.01, PayPeriod.Year, "A year of it is more than any base pay." },
        { "USD", 167, 200, PayPeriod.Month, null },
        { "USD", 166, 200, PayPeriod.Month, "A year of it is less than any full-time pay." },
        { "NOK", 0.01, 99_000_000, PayPeriod.Year, null },
        { "NOK", 0, 90_000, PayPeriod.Year, "Its ends are missing, not above zero or the wrong way round." },
        { "NOK", -1, 0, PayPeriod.Year, "Its ends are missing, not above zero or the wrong way round." },
        { "NOK", null, 90_000, PayPeriod.Year, "Its ends are missing, not above zero or the wrong way round." },
        { "NOK", 90_000, null, PayPeriod.Year, "Its ends are missing, not above zero or the wrong way round." },
        { "NOK", 90_001, 90_000, PayPeriod.Year, "Its ends are missing, not above zero or the wrong way round." },
        { "NOK", 90_000, 90_000, PayPeriod.Year, null },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_single_figure_is_set_aside_where_no_full_time_pay_is_like_it(string currency, double? min, double? max, PayPeriod period, string? why)
    {
        var reckoned = ObservedBand.Of([Pay((decimal?)min, (decimal?)max, "1", currency, period)], s_rates, Samples.Today);

        Assert.Equal(why, reckoned.SetAside.SingleOrDefault()?.Why);
        Assert.Equal(why is null, reckoned.Band is not null);
    }

    [Fact]
    public void Four_figures_cannot_tell_which_is_the_odd_one_and_five_can()
    {
        PayObservation[] alike = [Pay(80_000, 80_000, "a"), Pay(81_000, 81_000, "b"), Pay(82_000, 82_000, "c")];
        var odd = Pay(800_000, 800_000, "odd");

        Assert.Equal("", SetAside([.. alike, odd]));
        Assert.Equal("odd", SetAside([.. alike, Pay(83_000, 83_000, "d"), odd]));
    }

    [Fact]
    public void Of_too_few_that_are_left_the_count_of_the_others_is_told() => Assert.Equal(
        "It lies too far from the other 5 figures of this job.",
        ObservedBand.Of([.. Enumerable.Range(0, 5).Select(n => Pay(80_000 + n, 80_000 + n, $"{n}")), Pay(9_000, 9_000, "odd")], s_rates, Samples.Today).SetAside.Single().Why);

    [Theory]
    [InlineData(134_900, "")]
    [InlineData(135_100, "odd")]
    [InlineData(74_100, "")]
    [InlineData(74_000, "odd")]
    public void Where_nearly_all_are_the_same_a_third_above_or_below_still_stays(int pay, string aside) =>
        Assert.Equal(aside, SetAside([.. Enumerable.Range(0, 6).Select(n => Pay(100_000, 100_000, $"{n}")), Pay(pay, pay, "odd")]));

    /// <summary>
    /// The logarithms of 50, 70.7, 100, 141.4 and 200 thousand lie half a doubling apart, so their median absolute deviation is half a doubling: 3.5 times 1.4826
    /// times that is 2.59 doublings, which is a factor of 6.04.
    /// </summary>
    [Theory]
    [InlineData(600_000, "")]
    [InlineData(610_000, "odd")]
    [InlineData(16_600, "")]
    [InlineData(16_500, "odd")]
    public void Where_pay_spreads_three_and_a_half_robust_deviations_stay(int pay, string aside)
    {
        int[] spread = [50_000, 70_711, 70_711, 100_000, 100_000, 100_000, 141_421, 141_421, 200_000];

        Assert.Equal(aside, SetAside([.. spread.Select((one, n) => Pay(one, one, $"{n}")), Pay(pay, pay, "odd")]));
    }

    [Theory]
    [InlineData(SourceKind.Filing, 2, false)]
    [InlineData(SourceKind.Filing, 3, true)]
    [InlineData(SourceKind.Posting, 1, true)]
    [InlineData(SourceKind.Survey, 1, true)]
    public void Filings_alone_are_no_band_below_three(SourceKind kind, int count, bool isBand)
    {
        var observations = Enumerable.Range(0, count).Select(n => Pay(80_000, 80_000, $"{n}") with { Kind = kind }).ToArray();

        Assert.Equal(isBand, ObservedBand.Of(observations, s_rates, Samples.Today).Band is not null);
    }

    [Fact]
    public void Two_filings_with_a_posting_are_a_band_and_nothing_is_none()
    {
        PayObservation[] filings = [Pay(80_000, 80_000, "1") with { Kind = SourceKind.Filing }, Pay(90_000, 90_000, "2") with { Kind = SourceKind.Filing }];

        Assert.Equal((80_000m, 95_000m), ObservedBand.Of([.. filings, Pay(95_000, 95_000, "3")], s_rates, Samples.Today).Band!.Base is { } pay ? (pay.Min, pay.Max) : default);
        Assert.Null(ObservedBand.Of([], s_rates, Samples.Today).Band);
    }

    [Fact]
    public void The_same_id_of_two_kinds_of_source_is_two_observations() =>
        Assert.Equal(2, ObservedBand.Of([Pay(80_000, 80_000, "1"), Pay(90_000, 90_000, "1") with { Kind = SourceKind.Filing }], s_rates, Samples.Today).Band!.EvidenceOf(PayComponent.Base)!.Observations);

    [Fact]
    public void A_band_is_named_as_most_name_it_and_of_as_many_by_the_first_in_order_of_letters()
    {
        static PayObservation Named(string id, string company, string title, string? level, string? region) => Pay(80_000, 90_000, id) with { Company = company, Title = title, Level = level, Region = region };

        Assert.Equal(new BandKey("Birch", "Buyer", "Senior", "Oslo"), Key(Named("1", "Alder", "Sr. Buyer", null, "OSLO"), Named("2", "Birch", "Buyer", "Senior", "Oslo"), Named("3", "Birch", "Planner", null, null)));
        Assert.Equal(new BandKey("Alder", "Buyer", "L4", "Bergen"), Key(Named("1", "Birch", "Planner", "L5", "OSLO"), Named("2", "Alder", "Buyer, L5", "L4", " BERGEN")));

        static BandKey Key(params PayObservation[] observations) => ObservedBand.Of(observations, s_rates, Samples.Today).Band!.Key;
    }

    [Theory]
    [InlineData("AUSTIN, TX", "Austin, TX")]
    [InlineData("SAN FRANCISCO", "San Francisco")]
    [InlineData("  RIO DE JANEIRO ", "Rio DE Janeiro")]
    [InlineData("Rio de Janeiro ", "Rio de Janeiro")]
    public void A_place_in_capitals_is_written_as_people_write_it(string written, string told) =>
        Assert.Equal(told, ObservedBand.Of([Pay(80_000, 90_000, "1") with { Region = written }], s_rates, Samples.Today).Band!.Key.Region);

    [Theory]
    [InlineData(SourceKind.Posting, 0, 100_000)]
    [InlineData(SourceKind.Posting, -20, 100_000)]
    [InlineData(SourceKind.Posting, 364, 100_000)]
    [InlineData(SourceKind.Posting, 365, 90_000)]
    [InlineData(SourceKind.Posting, 366, 80_000)]
    [InlineData(SourceKind.Filing, 364, 100_000)]
    [InlineData(SourceKind.Survey, 0, 90_000)]
    [InlineData(SourceKind.Survey, 1, 80_000)]
    [InlineData(SourceKind.Guide, 0, 90_000)]
    public void What_an_employer_states_counts_whole_what_others_gathered_half_and_each_half_as_much_a_year_later(SourceKind kind, int daysOld, int median)
    {
        // Four figures above weigh as much as two postings of today where each counts half.
        var above = Enumerable.Range(0, 4).Select(n => Pay(100_000, 100_000, $"above {n}") with { Kind = kind, AsOf = Samples.Today.AddDays(-daysOld) });
        var band = ObservedBand.Of([Pay(80_000, 80_000, "1"), Pay(80_000, 80_000, "2"), .. above], s_rates, Samples.Today).Band!;

        Assert.Equal(median, band.EvidenceOf(PayComponent.Base)!.Percentiles!.P50);
    }

    [Fact]
    public void What_is_years_old_still_counts_a_twentieth()
    {
        // Twenty of them weigh as much as one figure of today.
        PayObservation[] old = [.. Enumerable.Range(0, 20).Select(n => Pay(100_000, 100_000, $"{n}") with { AsOf = Samples.Today.AddYears(-12) })];

        Assert.Equal(90_000, ObservedBand.Of([.. old, Pay(80_000, 80_000, "new")], s_rates, Samples.Today).Band!.EvidenceOf(PayComponent.Base)!.Percentiles!.P50);
    }
}
