using System.Globalization;
using Coach.Comparisons;
using Coach.Offers;
using Coach.Pay;
using static Coach.Tests.Samples;

namespace Coach.Tests.InFull;

/// <summary>Offers compared case by case, each case for one rule, kept whole.</summary>
public sealed class ComparisonsInFullTests
{
    private static readonly Dictionary<string, decimal> s_sure = new() { ["unlisted"] = 0, ["leaving"] = 0, ["later"] = 0 };

    private static readonly ComparisonOptions s_plain = new() { Set = s_sure };

    private static Offer Pays(decimal pay, decimal stock = 0, EquityKind kind = EquityKind.Rsu, decimal signOn = 0, string currency = "USD") => Empty with
    {
        Base = new(pay, Currency.Of(currency), PayPeriod.Year),
        Equity = stock > 0 ? [new(kind, stock, Currency.Of(currency), null, null, 4, 12, VestingCadence.Year, null)] : [],
        SignOn = signOn > 0 ? [new(signOn, Currency.Of(currency), 0, null)] : [],
    };

    private static Offer Until(Offer offer, int days) => offer with { ExpiresOn = Today.AddDays(days) };

    private static Offer From(Offer offer, int days) => offer with { StartDate = Today.AddDays(days) };

    private static ComparedOffer Named(string name, Offer offer) => new(name, offer);

    private static readonly (string What, ComparisonOptions Options, ComparedOffer[] Offers)[] s_cases =
    [
        ("the same twice", s_plain, [Named("Alder.", Pays(100_000)), Named("Birch", Pays(100_000))]),
        ("a dollar apart", s_plain, [Named("Alder", Pays(100_000)), Named("Birch", Pays(100_000.25m))]),
        ("base against stock", s_plain, [Named("Alder", Pays(100_000, 200_000)), Named("Birch", Pays(140_000))]),
        ("stock alone", s_plain, [Named("Alder", Empty with { Equity = Pays(1, 500_000).Equity }), Named("Birch", Pays(110_000))]),
        ("stock alone comes second", s_plain, [Named("Alder", Empty with { Equity = Pays(1, 400_000).Equity }), Named("Birch", Pays(110_000))]),
        ("options against stock units", new(), [Named("Alder", Pays(100_000, 400_000, EquityKind.Options)), Named("Birch", Pays(130_000, 200_000))]),
        ("options that come first until more is taken off", new(), [Named("Alder", Pays(100_000, 600_000, EquityKind.Options)), Named("Birch", Pays(150_000))]),
        ("listed or not as the person says", new(), [Named("Alder", Pays(100_000, 400_000)) with { IsListed = false }, Named("Birch", Pays(100_000, 400_000, EquityKind.Options)) with { IsListed = true }]),
        ("phantom shares and a share of profit", new(), [Named("Alder", Pays(100_000, 400_000, EquityKind.Phantom)), Named("Birch", Pays(100_000, 390_000, EquityKind.ProfitSharing)), Named("Cedar", Pays(100_000, 100_000, EquityKind.Psu))]),
        ("a grant worth nothing", new(), [Named("Alder", Pays(100_000) with { Equity = [Stock(0)] }), Named("Birch", Pays(90_000))]),
        ("a chance", s_plain, [Named("Alder", Pays(200_000)) with { Chance = 0.9m }, Named("Birch", Pays(150_000))]),
        ("a chance with pay to fall back on", s_plain with { CurrentPay = new(100_000, Currency.Usd) }, [Named("Alder", Pays(200_000)) with { Chance = 0.9m }, Named("Birch", Pays(150_000))]),
        ("a chance beyond all chances", s_plain, [Named("Alder", Pays(200_000)) with { Chance = 1.7m }, Named("Birch", Pays(150_000)) with { Chance = -0.3m }]),
        ("present pay in another currency", s_plain with { CurrentPay = new(100_000, Currency.Eur) }, [Named("Alder", Pays(200_000)) with { Chance = 0.5m }, Named("Birch", Pays(150_000))]),
        ("present pay without a rate", s_plain with { CurrentPay = new(100_000, Currency.Inr) }, [Named("Alder", Pays(200_000)) with { Chance = 0.5m }, Named("Birch", Pays(150_000))]),
        ("one in euros", s_plain, [Named("Alder", Pays(150_000)), Named("Birch", Pays(120_000, currency: "EUR"))]),
        ("the one in euros first", s_plain, [Named("Alder", Pays(120_000)), Named("Birch", Pays(120_000, currency: "EUR"))]),
        ("one without a rate", s_plain, [Named("Alder", Pays(120_000)), Named("Birch", Pays(110_000)), Named("Cedar", Pays(120_000, currency: "INR")), Named("Elm", Empty), Named("Fir", Pays(100_000) with { SignOn = [new(5, Currency.Inr, 0, null)] })]),
        ("nobody passed, the second runs out first", s_plain, [Named("Alder", Until(Pays(200_000), 20)), Named("Birch", Until(Pays(150_000), 5))]),
        ("the second runs out first and the best never", s_plain, [Named("Alder", Pays(200_000)), Named("Birch", Until(Pays(150_000), 5))]),
        ("both run out on one day", s_plain, [Named("Alder", Until(Pays(200_000), 5)), Named("Birch", Until(Pays(150_000), 5))]),
        ("the last day is today", s_plain, [Named("Alder", Until(Pays(200_000), 0)), Named("Birch", Until(Pays(150_000), -1))]),
        ("all have passed", s_plain, [Named("Alder", Until(Pays(200_000), -2)), Named("Birch", Until(Pays(150_000), -1))]),
        ("a third to fall back on", s_plain with { CurrentPay = new(50_000, Currency.Usd) }, [Named("Alder", Until(Pays(200_000), 20)), Named("Birch", Until(Pays(150_000), 5)), Named("Cedar", Pays(120_000))]),
        ("a third that runs out no later", s_plain with { CurrentPay = new(50_000, Currency.Usd) }, [Named("Alder", Until(Pays(200_000), 20)), Named("Birch", Until(Pays(150_000), 5)), Named("Cedar", Until(Pays(120_000), 5))]),
        ("a third that has passed", s_plain with { CurrentPay = new(50_000, Currency.Usd) }, [Named("Alder", Until(Pays(200_000), 20)), Named("Birch", Until(Pays(150_000), 5)), Named("Cedar", Until(Pays(120_000), -5))]),
        ("letting go of what present pay beats", s_plain with { CurrentPay = new(150_000, Currency.Usd) }, [Named("Alder", Until(Pays(200_000), 20)), Named("Birch", Until(Pays(150_000), 5))]),
        ("present pay of nothing", s_plain with { CurrentPay = new(0, Currency.Usd) }, [Named("Alder", Until(Pays(200_000), 20)), Named("Birch", Until(Pays(150_000), 5))]),
        ("a later start", s_plain, [Named("Alder", From(Pays(104_000) with { Bonus = new(10, null, null, false, false) }, 10)), Named("Birch", From(Pays(104_000), 24)), Named("Cedar", Pays(90_000))]),
        ("two years later", s_plain with { CurrentPay = new(52_000, Currency.Usd) }, [Named("Alder", From(Pays(104_000), 0)), Named("Birch", From(Pays(104_000), 730)), Named("Cedar", From(Pays(104_000), 364))]),
        ("the earliest start has passed", s_plain, [Named("Alder", Until(From(Pays(104_000), 0), -1)), Named("Birch", From(Pays(104_000), 28)), Named("Cedar", From(Pays(104_000), 14))]),
        ("days off", s_plain, [Named("Alder", Pays(130_000)) with { DaysOff = 30 }, Named("Birch", Pays(130_000)) with { DaysOff = 20 }]),
        ("days off of one alone", s_plain, [Named("Alder", Pays(130_000)) with { DaysOff = 30 }, Named("Birch", Pays(130_000))]),
        ("days at home", s_plain with { CountsRemote = true }, [Named("Alder", Pays(130_000)) with { RemoteDays = 2.5m }, Named("Birch", Pays(130_000)) with { RemoteDays = 0 }]),
        ("days at home of one alone", s_plain with { CountsRemote = true }, [Named("Alder", Pays(130_000)) with { RemoteDays = 2.5m }, Named("Birch", Pays(130_000))]),
        ("what matters", s_plain with { Weights = new Dictionary<PayComponent, decimal> { [PayComponent.SignOn] = 2, [PayComponent.Base] = 1.25m } }, [Named("Alder", Pays(100_000, signOn: 20_000)), Named("Birch", Pays(110_000))]),
        ("paying back", new() { Set = new Dictionary<string, decimal> { ["leaving"] = 0.1m, ["later"] = 0 } }, [Named("Alder", Pays(100_000) with { SignOn = [new(10_000, Currency.Usd, null, 24)] }), Named("Birch", Pays(100_000) with { SignOn = [new(10_000, Currency.Usd, 12, 6)] }), Named("Cedar", Pays(100_000) with { SignOn = [new(10_000, Currency.Usd, -3, 999)] }), Named("Elm", Pays(100_000) with { SignOn = [new(10_000, Currency.Usd, 0, -5)] })]),
        ("payments in the first year and after the fourth", s_plain, [Named("Alder", Pays(100_000) with { SignOn = [new(1_000, Currency.Usd, 11, null), new(2_000, Currency.Usd, 12, null), new(4_000, Currency.Usd, 47, null), new(8_000, Currency.Usd, 48, null)] }), Named("Birch", Pays(90_000, 120_000) with { Bonus = new(null, 500, Currency.Usd, true, false) })]),
        ("stock over five years", s_plain, [Named("Alder", Pays(100_000) with { Equity = [Stock(100_000) with { Years = 5, Currency = null }] }), Named("Birch", Pays(100_000) with { Equity = [Stock(90_000) with { Value = null, Units = 4 }] })]),
        ("paid by the month", s_plain, [Named("Alder", Pays(1) with { Base = new(10_000, Currency.Usd, PayPeriod.Month) }), Named("Birch", Pays(100_000))]),
        ("more comes later", new() { Set = new Dictionary<string, decimal> { ["leaving"] = 0, ["later"] = 0.1m } }, [Named("Alder", Pays(100_000, 100_000)), Named("Birch", Pays(121_000))]),
        ("cents apart", s_plain, [Named("Alder", Pays(100_000)), Named("Birch", Pays(100_000.05m))]),
        ("a dollar more as stated", s_plain, [Named("Alder", Pays(100_000)), Named("Birch", Pays(100_000.25m)) with { Chance = 0.5m }]),
        ("a sign-on that hardly matters", s_plain with { Weights = new Dictionary<PayComponent, decimal> { [PayComponent.SignOn] = 0.01m } }, [Named("Alder", Pays(110_000)), Named("Birch", Pays(100_000))]),
        ("a sign-on that matters a little", s_plain with { Weights = new Dictionary<PayComponent, decimal> { [PayComponent.SignOn] = 0.03m } }, [Named("Alder", Pays(110_000)), Named("Birch", Pays(100_000))]),
        ("the earliest start is of an offer that runs out today", s_plain, [Named("Alder", Until(From(Pays(104_000), 0), 0)), Named("Birch", From(Pays(104_000), 28))]),
        ("stock that would have to grow fourfold", s_plain, [Named("Alder", Pays(130_000)), Named("Birch", Pays(100_000, 30_000)), Named("Cedar", Pays(90_000))]),
        ("stock that would have to grow sixfold", s_plain, [Named("Alder", Pays(130_000)), Named("Birch", Pays(100_000, 20_000)), Named("Cedar", Pays(90_000))]),
        ("nine offers", s_plain, [.. Enumerable.Range(1, 9).Select(n => Named($"No {n}", Pays(100_000 + n)))]),
    ];

    [Fact]
    public void Each_case_is_as_it_is_kept() => Expected.Same("comparisons.txt", string.Join('\n', s_cases.SelectMany(one => Text(one.What, Comparison.Of(one.Offers, Rates, one.Options, Today)))));

    private static IEnumerable<string> Text(string what, Comparison? comparison)
    {
        yield return $"{what}: {(comparison is null ? "cannot be compared" : string.Create(CultureInfo.InvariantCulture, $"{comparison.Currency}, ahead by {comparison.Lead4:0.##}"))}";
        foreach (var standing in comparison?.Standings ?? [])
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"  {standing.Number} {standing.Name}{(standing.HasPassed ? " (passed)" : "")}: {standing.FirstYear:0.##} first, {standing.Stated4:0.##} stated, {standing.Worth4:0.##} worth{(standing.IsListed is { } listed ? $", listed {listed}" : "")}; {string.Join(", ", standing.Parts.Select(part => $"{part.Key} {part.Value.ToString("0.##", CultureInfo.InvariantCulture)}"))}; {string.Join(", ", standing.Steps.Select(step => $"{step.What} {step.Amount.ToString("0.##", CultureInfo.InvariantCulture)}"))}");
        }

        foreach (var line in comparison is null ? [] : comparison.Why.Select(why => $"why: {why}")
            .Concat(comparison.TurningPoints.Select(point => string.Create(CultureInfo.InvariantCulture, $"turn: {point.What} at {point.At:0.####}: {point.Text} ({point.Brief})")))
            .Concat(comparison.Waiting.Select(wait => $"wait: {wait}"))
            .Concat(comparison.Assumed.Where(reason => reason.Source is null || reason.Source == "ECB").Select(reason => $"assumed: {reason.Text} ({reason.Source})"))
            .Concat(comparison.Problems.Select(problem => $"problem: {problem.Code}: {problem.Message}")))
        {
            yield return "  " + line;
        }
    }
}
