using Coach.Offers;

namespace Coach.Tests.Offers;

public sealed class VestingScheduleTests
{
    [Fact]
    public void Monthly_after_a_cliff_gives_the_first_year_at_once_and_then_a_lot_each_month()
    {
        var schedule = VestingSchedule.Even(48, VestingCadence.Month, cliffMonths: 12);

        Assert.Equal(37, schedule.Lots.Count);
        Assert.Equal(new VestingLot(12, 0.25m), schedule.Lots[0] with { Share = Math.Round(schedule.Lots[0].Share, 10) });
        Assert.Equal(13, schedule.Lots[1].Month);
        Assert.Equal(0, schedule.ShareBy(11));
    }

    [Theory]
    [InlineData(48, VestingCadence.Year, 0, 4)]
    [InlineData(48, VestingCadence.Quarter, 0, 16)]
    [InlineData(48, VestingCadence.Quarter, 12, 13)]
    [InlineData(48, VestingCadence.HalfYear, 12, 7)]
    [InlineData(36, VestingCadence.Month, 0, 36)]
    [InlineData(30, VestingCadence.Year, 0, 3)]
    [InlineData(48, VestingCadence.Year, 48, 1)]
    public void An_even_schedule_has_a_lot_a_step_after_its_cliff(int months, VestingCadence cadence, int cliff, int lots) =>
        Assert.Equal(lots, VestingSchedule.Even(months, cadence, cliff).Lots.Count);

    [Fact]
    public void A_last_step_that_is_shorter_vests_less()
    {
        var schedule = VestingSchedule.Even(30, VestingCadence.Year);

        Assert.Equal([0.4m, 0.4m, 0.2m], schedule.Lots.Select(lot => lot.Share));
    }

    [Theory]
    [InlineData(25, 25, 25, 25)]
    [InlineData(33, 33, 22, 12)]
    [InlineData(38, 32, 20, 10)]
    [InlineData(5, 15, 40, 40)]
    public void Each_year_vests_its_stated_percentage_whatever_the_cadence(int first, int second, int third, int fourth)
    {
        decimal[] percents = [first, second, third, fourth];

        foreach (var cadence in Enum.GetValues<VestingCadence>())
        {
            var schedule = VestingSchedule.ByYear(percents, [cadence]);
            Assert.Equal(percents.Select(percent => percent / 100), Enumerable.Range(1, 4).Select(year => Math.Round(schedule.ShareInYear(year), 12)));
        }
    }

    [Fact]
    public void Back_loaded_stock_comes_yearly_at_first_and_in_half_yearly_lots_in_years_three_and_four()
    {
        var schedule = VestingSchedule.ByYear([5, 15, 40, 40], [VestingCadence.Year, VestingCadence.Year, VestingCadence.HalfYear]);

        Assert.Equal([(12, 0.05m), (24, 0.15m), (30, 0.20m), (36, 0.20m), (42, 0.20m), (48, 0.20m)], schedule.Lots.Select(lot => (lot.Month, lot.Share)));
    }

    [Fact]
    public void Percentages_that_miss_a_hundred_are_scaled()
    {
        var schedule = VestingSchedule.ByYear([33, 33, 33], [VestingCadence.Year]);

        Assert.Equal(1, schedule.Lots.Sum(lot => lot.Share));
        Assert.Equal(1m / 3, schedule.ShareInYear(1));
    }

    [Theory]
    [InlineData(LotRounding.CumulativeRounding, new[] { 5, 4, 5, 4 })]
    [InlineData(LotRounding.CumulativeRoundDown, new[] { 4, 5, 4, 5 })]
    [InlineData(LotRounding.FrontLoaded, new[] { 5, 5, 4, 4 })]
    [InlineData(LotRounding.BackLoaded, new[] { 4, 4, 5, 5 })]
    [InlineData(LotRounding.FrontLoadedToSingleTranche, new[] { 6, 4, 4, 4 })]
    [InlineData(LotRounding.BackLoadedToSingleTranche, new[] { 4, 4, 4, 6 })]
    public void Eighteen_shares_in_four_lots_are_split_as_the_open_cap_format_says(LotRounding rounding, int[] lots) =>
        Assert.Equal(lots.Select(lot => (decimal)lot), VestingSchedule.Even(48, VestingCadence.Year).Split(18, rounding));

    [Fact]
    public void Fractional_lots_keep_parts_of_a_share() =>
        Assert.Equal([4.5m, 4.5m, 4.5m, 4.5m], VestingSchedule.Even(48, VestingCadence.Year).Split(18, LotRounding.Fractional));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(121, 0)]
    [InlineData(48, 49)]
    [InlineData(48, -1)]
    public void A_schedule_that_cannot_be_is_refused(int months, int cliff) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => VestingSchedule.Even(months, VestingCadence.Year, cliff));

    [Fact]
    public void Percentages_that_vest_nothing_are_refused()
    {
        Assert.Throws<ArgumentException>(() => VestingSchedule.ByYear([], [VestingCadence.Year]));
        Assert.Throws<ArgumentException>(() => VestingSchedule.ByYear([0, 0], [VestingCadence.Year]));
        Assert.Throws<ArgumentException>(() => VestingSchedule.ByYear([-5, 105], [VestingCadence.Year]));
    }
}
