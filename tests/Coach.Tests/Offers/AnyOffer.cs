using Coach.Offers;
using Coach.Pay;
using FsCheck;
using FsCheck.Fluent;

namespace Coach.Tests.Offers;

/// <summary>Makes offers of every shape: parts missing, odd currencies, odd schedules, absurd figures.</summary>
internal static class AnyOffer
{
    public static Gen<T?> OrMissing<T>(this Gen<T> gen) where T : class => Gen.Frequency((3, gen.Select(x => (T?)x)), (1, Gen.Constant<T?>(null)));

    public static Gen<T?> OrNone<T>(this Gen<T> gen) where T : struct => Gen.Frequency((3, gen.Select(x => (T?)x)), (1, Gen.Constant<T?>(null)));

    public static Gen<Currency> Currencies { get; } = Gen.Elements(Currency.Usd, Currency.Eur, Currency.Sek, Currency.Inr);

    public static Gen<decimal> Amounts { get; } = Gen.OneOf(
        Gen.Choose(0, 500_000).Select(x => (decimal)x),
        Gen.Choose(0, 500_000_000).Select(x => x / 100m),
        Gen.Elements(0m, 1m, -1m, decimal.MaxValue, decimal.MinValue, 0.0000001m));

    public static Gen<EquityGrant> Grants { get; } =
        from kind in Gen.Elements(Enum.GetValues<EquityKind>())
        from value in Amounts.OrNone()
        from currency in Currencies.OrNone()
        from years in Gen.Elements(4m, 3m, 5m, 0m, -1m, 2.5m, 1000m).OrNone()
        from cliff in Gen.Elements(0, 6, 12, 18, -4, 9999).OrNone()
        from cadence in Gen.Elements(Enum.GetValues<VestingCadence>()).OrNone()
        from percents in Gen.Elements<decimal[]>([25, 25, 25, 25], [33, 33, 22, 12], [5, 15, 40, 40], [33, 33, 33], [], [0, 0, 0], [-10, 110], [1]).OrMissing()
        select new EquityGrant(kind, value, currency, null, null, years, cliff, cadence, percents);

    public static Gen<SignOn> SignOns { get; } =
        from amount in Amounts
        from currency in Currencies
        from paid in Gen.Elements(0, 1, 12, 24, 48, -5, int.MaxValue).OrNone()
        select new SignOn(amount, currency, paid, null);

    public static Gen<Offer> Offers { get; } =
        from company in Gen.Elements("Lumen Audio", "lumen audio, inc.", "Nobody Ltd", "").OrMissing()
        from role in Gen.Elements("ML Engineer", "Senior Machine Learning Engineer", "Chef", "", "[Job Title]").OrMissing()
        from level in Gen.Elements("L5", "Senior", "").OrMissing()
        from region in Gen.Elements("NYC", "Stockholm", "Remote", "Berlin", "").OrMissing()
        from pay in (from amount in Amounts from currency in Currencies from period in Gen.Elements(Enum.GetValues<PayPeriod>()) select new PayAmount(amount, currency, period)).OrMissing()
        from bonus in (from percent in Amounts.OrNone() from amount in Amounts.OrNone() from currency in Currencies.OrNone() select new Bonus(percent, amount, currency, false, false)).OrMissing()
        from signOn in SignOns.ListOf()
        from equity in Grants.ListOf()
        from relocation in (from amount in Amounts from currency in Currencies select new Money(amount, currency)).OrNone()
        select new Offer(company, role, level, region, pay, bonus, signOn.ToArray(), equity.ToArray(), relocation, null, null);
}
