using Coach.Bands;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Tests.Bands;

/// <summary>A range that no pay has is left out of its band; the rest of the band stays.</summary>
public class PlausibleBandTests
{
    private const decimal Largest = PlausibleOffer.LargestAmount;

    public static TheoryData<decimal?, decimal?, bool> Ends() => new()
    {
        { 100, 200, true },
        { 200, 200, true },
        { 0, 0, true },
        { Largest, Largest, true },
        { null, 200, true },
        { 100, null, true },
        { 201, 200, false },
        { -1, 200, false },
        { null, -1, false },
        { Largest + 1, null, false },
        { 100, Largest + 1, false },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public void Ends_below_zero_beyond_any_pay_or_the_wrong_way_round_are_no_range(decimal? min, decimal? max, bool stays)
    {
        var range = new PayRange(min, max, Currency.Usd, PayPeriod.Year);
        var equity = new EquityRange(min, max, Currency.Usd, EquityBasis.Grant, 4, EquityKind.Rsu);
        var band = Samples.NewYork with { Base = range, Bonus = range, SignOn = range, Total = range, Equity = equity };

        var held = Assert.Single(BandFinder.OfCompany(Samples.Snapshot(band), "Lumen Audio"));

        Assert.All([held.Base, held.Bonus, held.SignOn, held.Total], kept => Assert.Equal(stays ? range : null, kept));
        Assert.Equal(stays ? equity : null, held.Equity);
        Assert.Equal(Samples.NewYork.BonusPercent, held.BonusPercent);
    }

    [Theory]
    [InlineData(0, 1_000, true)]
    [InlineData(10, 1_000.5, false)]
    [InlineData(-1, 10, false)]
    [InlineData(20, 10, false)]
    public void A_bonus_is_at_most_ten_times_the_base(double min, double max, bool stays)
    {
        var percent = new PercentRange((decimal)min, (decimal)max);

        var held = Assert.Single(BandFinder.OfCompany(Samples.Snapshot(Samples.NewYork with { BonusPercent = percent }), "Lumen Audio"));

        Assert.Equal(stays ? percent : null, held.BonusPercent);
        Assert.Equal(Samples.NewYork.Base, held.Base);
    }
}
