using Coach.Bands;
using Coach.Negotiations;
using Coach.Pay;
using Coach.Tests.Offers;
using FsCheck;
using FsCheck.Fluent;

namespace Coach.Tests.Negotiations;

public sealed class AdvisorProperties
{
    private static readonly Gen<PayRange> s_ranges =
        from min in AnyOffer.Amounts.OrNone()
        from max in AnyOffer.Amounts.OrNone()
        from currency in AnyOffer.Currencies
        from period in Gen.Elements(PayPeriod.Year, PayPeriod.Month, PayPeriod.Hour)
        select new PayRange(min, max, currency, period);

    private static readonly Gen<Band> s_bands =
        from key in Gen.Elements(Samples.NewYork.Key, Samples.Stockholm.Key, Samples.NewYork.Key with { Level = "L5" }, Samples.NewYork.Key with { Region = null })
        from pay in s_ranges.OrMissing()
        from equity in (from range in s_ranges from basis in Gen.Elements(EquityBasis.Grant, EquityBasis.Year) from years in Gen.Elements(4, 3, 0).OrNone() select new EquityRange(range.Min, range.Max, range.Currency, basis, years, null)).OrMissing()
        from percent in (from min in Gen.Choose(0, 30) from more in Gen.Choose(0, 10) select new PercentRange(min, min + more)).OrMissing()
        from bonus in s_ranges.OrMissing()
        from signOn in s_ranges.OrMissing()
        from total in s_ranges.OrMissing()
        select new Band(key, pay, equity, percent, bonus, signOn is null ? null : signOn with { Period = PayPeriod.Once }, total, Samples.NewYork.Provenance);

    private static readonly Arbitrary<AdviceRequest> s_requests = (
        from offer in AnyOffer.Offers
        from start in Gen.Elements<DateOnly?>(null, Samples.Today.AddDays(40))
        from bands in s_bands.ListOf()
        from sound in Gen.Elements<Band[]>([], [Samples.NewYork], [Samples.NewYork, Samples.Stockholm])
        from other in AnyOffer.Offers.OrMissing()
        from rates in Gen.Elements(Samples.Rates, ExchangeRates.None)
        from goals in Gen.Elements<Goal[]>([], [Goal.Base], [Goal.Equity, Goal.CashNow], [Goal.CashNow, Goal.Level], [Goal.Remote], [Goal.Time, Goal.Base], [Goal.Level, Goal.Remote, Goal.Time])
        select new AdviceRequest(offer with { StartDate = start }, Samples.Snapshot([.. bands, .. sound]), rates, Samples.Today) { Alternative = other, Goals = goals }).ToArbitrary();

    private static void Always(Func<Advice, bool> holds) => Prop.ForAll(s_requests, request => holds(Advisor.Advise(request))).QuickCheckThrowOnFailure();

    [Fact]
    public void Advice_never_throws_and_there_is_always_something_to_send() =>
        Always(advice => advice.Scripts is { Email.Length: > 0, Call.Length: > 0 } && advice.Questions.Count > 0);

    [Fact]
    public void Every_line_is_in_order() => Always(advice => advice.Strategy?.Lines.All(line =>
        line.Ask >= line.CounterMax && line.CounterMax >= line.CounterMin && (line.CounterMax >= line.Accept || line.WalkAway == line.Accept) && line.Ask >= line.Accept
        && line.Accept >= line.WalkAway && line.WalkAway >= 0) ?? true);

    [Fact]
    public void No_line_but_the_walk_away_is_below_the_offer() => Always(advice => advice.Strategy?.Lines.All(line =>
        line.Offered is not { } offered || (line.Ask >= offered && line.CounterMin >= offered && line.Accept >= offered)) ?? true);

    [Fact]
    public void The_strategy_is_one_of_its_lines() => Always(advice => advice.Strategy is not { } strategy || strategy.Lines.Any(line =>
        (line.Component, line.Ask, line.CounterMin, line.CounterMax, line.Accept, line.WalkAway, line.Currency)
        == (strategy.Component, strategy.Ask, strategy.CounterMin, strategy.CounterMax, strategy.Accept, strategy.WalkAway, strategy.Currency)));

    [Fact]
    public void Inside_the_band_positions_are_between_nothing_and_one() => Always(advice => advice.Positions.All(position =>
        position.Penetration is not { } part || position.Offered < position.Min || position.Offered > position.Max || part is >= 0 and <= 1));

    [Fact]
    public void Packages_are_three_or_none_and_equal_by_the_person_s_weights_within_one_percent() => Always(advice => advice.Packages.Count is 0 or 3
        && advice.Packages.All(one => advice.Packages.All(other => Math.Abs(one.WeightedGain4 - other.WeightedGain4) <= (advice.Value!.Total4 + one.WeightedGain4) * 0.01m)));

    [Fact]
    public void No_package_is_at_least_as_good_as_another_in_everything() => Always(advice => !advice.Packages.Any(one => advice.Packages.Any(other =>
        one != other && Parts(one).Zip(Parts(other)).All(pair => pair.First >= pair.Second))));

    [Fact]
    public void Packages_stay_inside_the_known_limits() => Always(advice => advice.Packages.All(package =>
        Inside(package.Base?.Amount, advice.Offer.Base?.Yearly.Amount, advice.Band!.Base?.Yearly(), advice)
        && Inside(package.SignOn?.Amount, advice.Offer.SignOn.Sum(payment => payment.Amount), advice.Band.SignOn, advice)));

    [Fact]
    public void What_is_no_pay_is_in_a_package_only_for_who_named_it_and_never_is_most_of_it() => Prop.ForAll(s_requests, request => Advisor.Advise(request).Packages.All(package =>
        package.Terms.All(term => term.Amount >= 1 && request.Goals.Contains(term.Kind switch { TermKind.Level => Goal.Level, TermKind.Remote => Goal.Remote, _ => Goal.Time })
            && term.Amount <= (term.Kind switch { TermKind.Level => 1, TermKind.Remote => 3, TermKind.TimeOff => 5, _ => 4 })))).QuickCheckThrowOnFailure();

    [Fact]
    public void Packages_cost_the_company_differently() => Always(advice => advice.Packages.Select(package => package.Cost4).Distinct().Count() == advice.Packages.Count);

    [Fact]
    public void The_front_rises_in_both_and_the_nash_point_lies_on_it_within_the_budget() => Always(advice => advice.Front is not { } front
        || (front.Front.Zip(front.Front.Skip(1)).All(side => side.Second.Gain4 >= side.First.Gain4 && side.Second.Cost4 >= side.First.Cost4)
            && front.Nash.Cost4 <= Math.Max(front.Budget4, 0) && front.Nash.Gain4 >= 0 && front.Nash.Gain4 <= front.Front[^1].Gain4));

    private static decimal[] Parts(Package package) =>
    [
        package.Base?.Amount ?? 0, package.Equity?.Amount ?? 0, package.SignOn?.Amount ?? 0, package.Bonus?.Amount ?? 0,
        .. Enum.GetValues<TermKind>().Select(kind => package.Terms.Where(term => term.Kind == kind).Sum(term => term.Amount)),
    ];

    // A currency that had to be converted is left to the tests of conversion.
    private static bool Inside(decimal? amount, decimal? offered, PayRange? range, Advice advice) =>
        range?.Max is not { } most || range.Currency != advice.Strategy!.Currency || amount is not { } set || set <= Math.Max(most, offered ?? 0) + 1;

    [Fact]
    public void Scripts_never_have_a_blank_to_fill_in() => Always(advice => !(advice.Scripts!.Email + advice.Scripts.Call).Any(letter => letter is '[' or ']' or '{' or '}' or '<' or '>'));

    [Fact]
    public void The_same_request_gives_the_same_advice() => Prop.ForAll(s_requests, request =>
        System.Text.Json.JsonSerializer.Serialize(Advisor.Advise(request), CoachJson.Default.Advice)
        == System.Text.Json.JsonSerializer.Serialize(Advisor.Advise(request), CoachJson.Default.Advice)).QuickCheckThrowOnFailure();
}
