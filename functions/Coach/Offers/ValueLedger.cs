using Coach.Pay;

namespace Coach.Offers;

/// <summary>Gathers the parts of an offer's value in one currency, with what was assumed and what had to be left out.</summary>
internal sealed class ValueLedger(Currency currency, ExchangeRates rates)
{
    private readonly SortedDictionary<PayComponent, decimal[]> _parts = [];
    private readonly List<string> _assumptions = [];
    private readonly List<Problem> _problems = [];

    public Currency Currency => currency;

    public IReadOnlyList<Problem> Problems => _problems;

    public void AddEachYear(PayComponent component, Money yearly) => AddShares(component, yearly, _ => 1);

    public void AddInYear(PayComponent component, Money money, int year) => AddShares(component, money, at => at == year ? 1 : 0);

    /// <summary>Adds the given part of an amount to each year, counted from 0.</summary>
    public void AddShares(PayComponent component, Money money, Func<int, decimal> share)
    {
        if (rates.Convert(money, currency) is not { } converted)
        {
            Report([new Problem(
                ProblemCodes.CurrencyMismatch,
                $"The {Words.Of(component)} is in {money.Currency} and is left out of the value: no exchange rate to {currency} is held.")]);
            return;
        }

        if (money.Currency != currency)
        {
            Assume($"{money.Currency} is converted to {currency} at the rate of {rates.AsOf:yyyy-MM-dd} ({rates.Source}).");
        }

        var years = Part(component);
        for (var year = 0; year < years.Length; year++)
        {
            years[year] += converted.Amount * share(year);
        }
    }

    public void Assume(string sentence)
    {
        if (!_assumptions.Contains(sentence))
        {
            _assumptions.Add(sentence);
        }
    }

    public void Report(IEnumerable<Problem> problems) => _problems.AddRange(problems.Except(_problems).ToArray());

    /// <summary>The value, rounded to the currency's smallest unit; null where nothing was counted.</summary>
    public OfferValue? Value()
    {
        if (_parts.Count == 0)
        {
            return null;
        }

        var parts = _parts.Select(part => new OfferValuePart(part.Key, part.Value.Select(amount => new Money(amount, currency).Rounded().Amount).ToArray())).ToArray();
        var years = Enumerable.Range(0, OfferValuation.YearsValued).Select(year => parts.Sum(part => part.Years[year])).ToArray();
        return new OfferValue(currency, years, parts, _assumptions);
    }

    private decimal[] Part(PayComponent component)
    {
        if (!_parts.TryGetValue(component, out var years))
        {
            _parts[component] = years = new decimal[OfferValuation.YearsValued];
        }

        return years;
    }
}
