using Coach.Bands;
using Coach.Pay;

namespace Coach.Tests.Bands;

/// <summary>In which order lists of bands stand.</summary>
public sealed class BandOrderTests
{
    private static Band Named(string company, string role, string? level, string? place) => Samples.NewYork with { Key = new(company, role, level, place) };

    private static Band Pays(decimal? min, decimal? max, string company = "Alder", string currency = "USD", PayPeriod period = PayPeriod.Year) =>
        Named(company, "Engineer", null, null) with { Base = new(min, max, Currency.Of(currency), period), Total = new(min * 2, max * 2, Currency.Of(currency), period) };

    /// <summary>The same whatever order the bands were held in.</summary>
    private static void Stands(Band[] expected, BandOrder order, bool isDown, ExchangeRates? rates = null)
    {
        Assert.Equal(expected, expected.By(order, isDown, rates ?? Samples.Rates));
        Assert.Equal(expected, Enumerable.Reverse(expected).By(order, isDown, rates ?? Samples.Rates));
    }

    [Fact]
    public void By_company_then_job_level_and_place_and_downwards_by_company_alone()
    {
        Band[] alder =
        [
            Named("ALDER", "Designer", "L9", "Zug"), Named("Alder", "Engineer", "L4", "Zug"), Named("alder", "Engineer", "L5", "Berlin"), Named("Alder", "engineer", "l5", "Oslo"), Named("Alder", "Engineer", "L6", "Aachen"),
        ];
        var birch = Named("Birch", "Architect", "L1", "Aachen");

        Stands([.. alder, birch], BandOrder.Company, isDown: false);
        Stands([birch, .. alder], BandOrder.Company, isDown: true);
    }

    [Fact]
    public void By_job_then_company_and_place_and_downwards_by_job_alone()
    {
        var architect = Named("Zinc", "Architect", null, "Zug");
        Band[] engineers = [Named("Alder", "engineer", null, "Zug"), Named("birch", "Engineer", null, "Aachen"), Named("Birch", "Engineer", null, "oslo")];

        Stands([architect, .. engineers], BandOrder.Job, isDown: false);
        Stands([.. engineers, architect], BandOrder.Job, isDown: true);
    }

    [Fact]
    public void By_place_then_company_and_job_and_a_band_without_a_place_comes_last_either_way()
    {
        var berlin = Named("Zinc", "Writer", null, "Berlin");
        Band[] oslo = [Named("Alder", "Writer", null, "oslo"), Named("birch", "Architect", null, "Oslo"), Named("Birch", "engineer", null, "OSLO")];
        var everywhere = Named("Alder", "Architect", null, null);

        Stands([berlin, .. oslo, everywhere], BandOrder.Place, isDown: false);
        Stands([.. oslo, berlin, everywhere], BandOrder.Place, isDown: true);
    }

    [Theory]
    [InlineData(BandOrder.Base)]
    [InlineData(BandOrder.Total)]
    public void By_amount_a_closed_range_counts_by_its_middle_and_an_open_one_by_the_end_it_has(BandOrder order)
    {
        Band[] up = [Pays(45, null), Pays(40, 60), Pays(null, 55), Pays(5, 7, period: PayPeriod.Month)];
        var none = Samples.NewYork with { Base = null, Total = null };

        Stands([.. up, none], order, isDown: false);
        Stands([.. Enumerable.Reverse(up), none], order, isDown: true);
    }

    [Fact]
    public void By_base_the_total_does_not_count_nor_base_by_total()
    {
        Band[] bands = [Pays(10, 10) with { Total = Samples.Range(90, 90) }, Pays(20, 20) with { Total = Samples.Range(80, 80) }];

        Stands(bands, BandOrder.Base, isDown: false);
        Stands(bands, BandOrder.Total, isDown: true);
    }

    [Fact]
    public void Of_the_same_amount_the_company_decides_either_way()
    {
        Band[] bands = [Pays(10, 10, "alder"), Pays(10, 10, "Birch"), Pays(10, 10, "Cedar")];

        Stands(bands, BandOrder.Base, isDown: false);
        Stands(bands, BandOrder.Base, isDown: true);
    }

    [Fact]
    public void Without_rates_dollars_come_first_and_other_currencies_after_each_other_by_their_codes()
    {
        Band[] up = [Pays(10, 10), Pays(90, 90), Pays(5, 5, currency: "CAD"), Pays(1, 1, currency: "EUR"), Pays(2, 2, currency: "EUR"), Pays(1, 1, currency: "SEK")];

        Stands(up, BandOrder.Base, isDown: false, ExchangeRates.None);
        Stands([up[1], up[0], up[2], up[4], up[3], up[5]], BandOrder.Base, isDown: true, ExchangeRates.None);
        Stands([up[3], up[4], up[0], up[1], up[2]], BandOrder.Base, isDown: false);
    }

    [Fact]
    public void Another_order_is_none() => Assert.Throws<ArgumentOutOfRangeException>(() => Array.Empty<Band>().By((BandOrder)9, false, Samples.Rates));
}
