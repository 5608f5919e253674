using Coach.Bands;
using Coach.Offers;
using Coach.Pay;
using static Coach.Tests.Samples;

namespace Coach.Tests.Bands;

/// <summary>What a band takes from other sources with the same key, and what it keeps.</summary>
public sealed class CompletedBandTests
{
    private static readonly PayRange s_once = new(10_000, 20_000, Currency.Usd, PayPeriod.Once);

    private static Band Of(string source, int month) =>
        new(NewYork.Key, null, null, null, null, null, null, new(source, new(2026, month, 1), $"row {month}"));

    private static EquityRange Stock(decimal min) => new(min, min + 100_000, Currency.Usd, EquityBasis.Grant, 4, EquityKind.Rsu);

    private static Band Found(params Band[] bands) => BandFinder.Find(Letter, Snapshot(bands)).Match!.Band;

    private static ComponentEvidence Evidence(PayComponent component, string source) => new(component, 7, 1, null, [new(source, SourceKind.Posting, 7, new(2026, 1, 1), new(2026, 2, 1), null)]);

    [Fact]
    public void What_the_newest_does_not_give_the_next_newest_that_has_it_gives_and_each_says_where_it_is_from()
    {
        var newest = Of("postings", 3) with { Base = Range(200_000, 240_000), Evidence = [Evidence(PayComponent.Base, "board")] };
        var middle = Of("guide", 2) with { Base = Range(1, 2), Equity = Stock(200_000), Total = Range(300_000, 400_000), Evidence = [Evidence(PayComponent.Total, "answers")] };
        var oldest = Of("old guide", 1) with { Equity = Stock(100_000), SignOn = s_once, Total = Range(3, 4) };

        foreach (var bands in new[] { new[] { newest, middle, oldest }, [oldest, middle, newest], [middle, newest, oldest] })
        {
            var found = Found(bands);

            Assert.Equal((newest.Base, middle.Equity, oldest.SignOn, middle.Total), (found.Base, found.Equity, found.SignOn, found.Total));
            Assert.Equal(newest.Provenance, found.Provenance);
            Assert.Equal(
                [
                    Evidence(PayComponent.Base, "board"),
                    new(PayComponent.Equity, 1, 0, null, [new("guide", SourceKind.Guide, 1, new(2026, 2, 1), new(2026, 2, 1), "row 2")]),
                    Evidence(PayComponent.Total, "answers"),
                    new(PayComponent.SignOn, 1, 0, null, [new("old guide", SourceKind.Guide, 1, new(2026, 1, 1), new(2026, 1, 1), "row 1")]),
                ],
                found.Evidence!);
        }
    }

    [Fact]
    public void A_band_without_base_takes_it()
    {
        var found = Found(Of("guide", 3) with { Equity = Stock(200_000) }, Of("postings", 2) with { Base = Range(200_000, 240_000), Equity = Stock(1) });

        Assert.Equal((Range(200_000, 240_000), Stock(200_000)), (found.Base, found.Equity));
        Assert.Equal([PayComponent.Base], found.Evidence!.Select(evidence => evidence.Component));
    }

    [Fact]
    public void A_bonus_in_percent_and_one_in_money_are_one_component_and_taken_together_or_not_at_all()
    {
        var percent = new PercentRange(15, 20);
        var amount = Range(30_000, 40_000);
        var other = Of("guide", 1) with { Base = Range(1, 2), BonusPercent = new(5, 5), Bonus = Range(1, 2), SignOn = s_once };

        var keepsPercent = Found(Of("a", 3) with { Base = Range(200_000, 240_000), BonusPercent = percent }, other);
        var keepsAmount = Found(Of("a", 3) with { Base = Range(200_000, 240_000), Bonus = amount }, other);
        var takes = Found(Of("a", 3) with { Base = Range(200_000, 240_000) }, other);

        Assert.Equal((percent, null), (keepsPercent.BonusPercent, keepsPercent.Bonus));
        Assert.Equal((null, amount), (keepsAmount.BonusPercent, keepsAmount.Bonus));
        Assert.Equal((other.BonusPercent, other.Bonus), (takes.BonusPercent, takes.Bonus));
        Assert.Equal([PayComponent.SignOn], keepsPercent.Evidence!.Select(evidence => evidence.Component));
        Assert.Equal([PayComponent.Bonus, PayComponent.SignOn], takes.Evidence!.Select(evidence => evidence.Component));
    }

    [Fact]
    public void A_band_that_lacks_nothing_the_others_have_stays_as_it_is() =>
        Assert.Null(Found(Of("a", 3) with { Base = Range(200_000, 240_000) }, Of("b", 2) with { Base = Range(1, 2) }).Evidence);

    [Fact]
    public void Only_bands_of_the_same_level_and_place_give_something()
    {
        var own = Of("a", 3) with { Base = Range(200_000, 240_000) };
        var elsewhere = Of("b", 2) with { Key = NewYork.Key with { Region = "Boston" }, SignOn = s_once };
        var higher = Of("c", 2) with { Key = NewYork.Key with { Level = "L6" }, SignOn = s_once };
        var inOtherWords = Of("d", 2) with { Key = new("Lumen Audio Inc.", "Machine Learning Engineer", null, "NYC"), SignOn = s_once with { Max = 30_000 } };

        Assert.Null(Found(own, elsewhere, higher).SignOn);
        Assert.Equal(30_000, Found(own, elsewhere, higher, inOtherWords).SignOn!.Max);
    }
}
