using System.Globalization;
using Coach.Negotiations;
using Coach.Pay;
using Coach.Replies;
using Coach.Tests.Negotiations;
using static Coach.Tests.Negotiations.TalkTester;
using static Coach.Tests.Samples;

namespace Coach.Tests.InFull;

/// <summary>Every kind of figure at every point of a talk: what is replied, and what is known differently afterwards.</summary>
public sealed class FiguresHeardInFullTests
{
    private static readonly (string Name, Func<TalkTester> Talk)[] s_points =
    [
        ("first words", () => new TalkTester(NewYork).Take(id => new Signal.Opened(id))),
        ("an offer read", () => Analysed()),
        ("asked", () => Analysed().Tap(ChoiceIds.Asked)),
        ("a raise", RaiseAnalysed),
        ("a raise asked for", () => RaiseAnalysed().Tap(ChoiceIds.Asked)),
    ];

    private static readonly (string Name, PayFigure Pay)[] s_figures =
    [
        .. Enum.GetValues<PayComponent>().Select(component => ($"{component} 238,000", PayFigure.Of(component, 238_000))),
        .. Enum.GetValues<PayComponent>().Select(component => ($"{component} 12%", PayFigure.Percent(component, 12))),
        .. new[] { 20, 224, 240, 310, 999, 1_000, 5_000 }.Select(amount => ($"bare {amount}", PayFigure.Of(null, amount) with { Bare = true })),
        .. new[] { 15_000, 24_000, 238_000, 262_000, 265_000, 310_000, 650_000 }.Select(amount => ($"{amount}", PayFigure.Of(null, amount))),
        ("12%", PayFigure.Percent(null, 12)),
        ("19,000 a month", PayFigure.Of(null, 19_000) with { Period = PayPeriod.Month }),
        ("95 an hour, bare", PayFigure.Of(null, 95) with { Period = PayPeriod.Hour, Bare = true }),
        ("stock of 90,000 a year", PayFigure.Of(PayComponent.Equity, 90_000) with { Period = PayPeriod.Year }),
        ("base of €210,000", PayFigure.Of(PayComponent.Base, 210_000) with { Currency = Currency.Eur }),
        ("base from 270 to 220, bare", new PayFigure(PayComponent.Base, 270, 220, false, null, null, false) with { Bare = true }),
        ("a base of nothing", PayFigure.Of(PayComponent.Base, 0)),
        ("a base beyond all bounds", PayFigure.Of(PayComponent.Base, 90_000_000_000)),
        ("a bonus beyond all bounds", PayFigure.Percent(PayComponent.Bonus, 5_000)),
    ];

    public static TheoryData<string> Points => [.. s_points.Select(point => point.Name)];

    [Theory]
    [MemberData(nameof(Points))]
    public void Each_figure_is_heard_as_it_is_kept(string point) => Expected.Same($"figures-heard-{point.Replace(' ', '-')}.txt", string.Join('\n', Lines(s_points.Single(one => one.Name == point).Talk())));

    private static IEnumerable<string> Lines(TalkTester talk)
    {
        var (start, known) = (talk.State, Known(talk.File));
        foreach (var subject in Enum.GetValues<Subject>().Select(one => (Subject?)one).Prepend(null))
        {
            foreach (var (name, pay) in s_figures)
            {
                talk.Say(new Intent.Figure(subject, pay));
                var now = Known(talk.File);
                yield return $"{subject?.ToString() ?? "-"}, {name} -> {talk.Last.Headline}{string.Concat(now.Except(known).Select(one => $" | {one}"))}";
                talk.State = start;
            }
        }
    }

    private static string[] Known(CaseFile file) =>
    [
        $"stage {file.Stage}",
        $"road {file.Road}",
        $"earns {Text(file.CurrentPay)}",
        .. file.Offers.SelectMany((one, n) => Known(one).Select(known => $"{(n == file.Current ? "" : $"offer {n} ")}{known}")),
    ];

    private static IEnumerable<string> Known(OfferCase at) =>
    [
        $"base {Text(at.Now.Base)}",
        string.Create(CultureInfo.InvariantCulture, $"bonus {at.Now.Bonus?.TargetPercent}% {at.Now.Bonus?.TargetAmount} {at.Now.Bonus?.Currency}"),
        .. at.Now.SignOn.Select(one => string.Create(CultureInfo.InvariantCulture, $"sign-on {one.Amount} {one.Currency}")),
        .. at.Now.Equity.Select(one => string.Create(CultureInfo.InvariantCulture, $"stock {one.Value} {one.Currency} over {one.Years}")),
        string.Create(CultureInfo.InvariantCulture, $"asked for {at.Ask} in {at.Component}, rounds {at.Rounds}"),
        .. at.Counters.Select(one => string.Create(CultureInfo.InvariantCulture, $"counter {one}")),
        .. at.Bands.Where(band => band.Provenance.Source != NewYork.Provenance.Source).Select(band => string.Create(CultureInfo.InvariantCulture, $"range told: base {Text(band.Base)}, equity {band.Equity?.Min}–{band.Equity?.Max}, bonus {band.BonusPercent?.Min}–{band.BonusPercent?.Max}, total {Text(band.Total)}")),
    ];

    private static string Text(PayAmount? pay) => pay is null ? "nothing" : string.Create(CultureInfo.InvariantCulture, $"{pay.Amount} {pay.Currency} a {pay.Period}");

    private static string Text(PayRange? range) => range is null ? "nothing" : string.Create(CultureInfo.InvariantCulture, $"{range.Min}–{range.Max} {range.Currency} a {range.Period}");
}
