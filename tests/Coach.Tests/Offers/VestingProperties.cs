using Coach.Offers;
using FsCheck;
using FsCheck.Fluent;

namespace Coach.Tests.Offers;

public sealed class VestingProperties
{
    private static readonly Gen<VestingCadence> s_cadences = Gen.Elements(Enum.GetValues<VestingCadence>());

    private static readonly Gen<VestingSchedule> s_even =
        from months in Gen.Choose(1, 120)
        from cadence in s_cadences
        from cliff in Gen.Choose(0, months)
        select VestingSchedule.Even(months, cadence, cliff);

    private static readonly Gen<VestingSchedule> s_byYear =
        from percents in Gen.Choose(0, 60).ListOf().Where(list => list.Count is > 0 and <= 10 && list.Sum() > 0)
        from cadences in s_cadences.NonEmptyListOf()
        from cliff in Gen.Choose(0, percents.Count * 12)
        select VestingSchedule.ByYear(percents.Select(percent => (decimal)percent).ToArray(), cadences.ToArray(), cliff);

    private static readonly Arbitrary<(VestingSchedule Schedule, LotRounding Rounding, int Units)> s_splits = (
        from schedule in Gen.OneOf(s_even, s_byYear)
        from rounding in Gen.Elements(Enum.GetValues<LotRounding>())
        from units in Gen.OneOf(Gen.Choose(0, 50), Gen.Choose(0, 10_000_000))
        select (schedule, rounding, units)).ToArbitrary();

    [Fact]
    public void Lots_add_up_to_the_grant_under_every_rounding() =>
        Prop.ForAll(s_splits, x => x.Schedule.Split(x.Units, x.Rounding).Sum() == x.Units).QuickCheckThrowOnFailure();

    [Fact]
    public void No_lot_takes_shares_back() =>
        Prop.ForAll(s_splits, x => x.Schedule.Split(x.Units, x.Rounding).All(lot => lot >= 0)).QuickCheckThrowOnFailure();

    [Fact]
    public void Lots_are_whole_shares_unless_fractional() =>
        Prop.ForAll(s_splits, x => x.Rounding == LotRounding.Fractional || x.Schedule.Split(x.Units, x.Rounding).All(decimal.IsInteger)).QuickCheckThrowOnFailure();

    [Fact]
    public void Shares_of_the_lots_add_up_to_exactly_one() =>
        Prop.ForAll(s_splits, x => x.Schedule.Lots.Sum(lot => lot.Share) == 1 && x.Schedule.Lots.All(lot => lot.Share > 0)).QuickCheckThrowOnFailure();

    [Fact]
    public void Lots_are_in_order_of_time_and_what_has_vested_never_falls() =>
        Prop.ForAll(s_splits, x => x.Schedule.Lots.Zip(x.Schedule.Lots.Skip(1)).All(pair => pair.First.Month < pair.Second.Month)
            && Enumerable.Range(1, 120).All(month => x.Schedule.ShareBy(month) >= x.Schedule.ShareBy(month - 1))).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_year_together_is_the_whole_grant() =>
        Prop.ForAll(s_splits, x => Enumerable.Range(1, 10).Sum(x.Schedule.ShareInYear) == 1).QuickCheckThrowOnFailure();
}
