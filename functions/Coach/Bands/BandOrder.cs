using Coach.Pay;

namespace Coach.Bands;

/// <summary>By what bands are put in order.</summary>
public enum BandOrder
{
    /// <summary>Company, then job, level and place, each by its letters.</summary>
    Company,

    /// <summary>The job, then company and place.</summary>
    Job,

    /// <summary>The place, then company and job.</summary>
    Place,

    /// <summary>The middle of a year's base pay.</summary>
    Base,

    /// <summary>The middle of a year's total.</summary>
    Total,
}

/// <summary>Puts bands in order.</summary>
public static class BandOrdering
{
    /// <summary>
    /// The bands in order. Amounts are compared in US dollars where a rate is held, else among their own currency only; bands that do not state the amount come
    /// last in either direction.
    /// </summary>
    public static IEnumerable<Band> By(this IEnumerable<Band> bands, BandOrder order, bool isDown, ExchangeRates rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        return order switch
        {
            BandOrder.Company => ByName(bands, band => band.Key.Company, isDown).ThenBy(band => band.Key.Role, Names).ThenBy(band => band.Key.Level, Names).ThenBy(band => band.Key.Region, Names),
            BandOrder.Job => ByName(bands, band => band.Key.Role, isDown).ThenBy(band => band.Key.Company, Names).ThenBy(band => band.Key.Region, Names),
            BandOrder.Place => ByName(bands, band => band.Key.Region, isDown).ThenBy(band => band.Key.Company, Names).ThenBy(band => band.Key.Role, Names),
            BandOrder.Base => ByAmount(bands, PayComponent.Base, isDown, rates),
            BandOrder.Total => ByAmount(bands, PayComponent.Total, isDown, rates),
            _ => throw new ArgumentOutOfRangeException(nameof(order)),
        };
    }

    private static StringComparer Names => StringComparer.OrdinalIgnoreCase;

    private static IOrderedEnumerable<Band> ByName(IEnumerable<Band> bands, Func<Band, string?> name, bool isDown)
    {
        var stated = bands.OrderBy(band => name(band) is null);
        return isDown ? stated.ThenByDescending(name, Names) : stated.ThenBy(name, Names);
    }

    private static IEnumerable<Band> ByAmount(IEnumerable<Band> bands, PayComponent component, bool isDown, ExchangeRates rates)
    {
        var all = bands.Select(band => (Band: band, Pay: Middle(band, component, rates))).ToList();
        var stated = all.OrderBy(one => one.Pay is null).ThenBy(one => one.Pay?.Currency == Currency.Usd ? "" : one.Pay?.Currency.Code, StringComparer.Ordinal);
        var ordered = isDown ? stated.ThenByDescending(one => one.Pay?.Amount) : stated.ThenBy(one => one.Pay?.Amount);
        return ordered.ThenBy(one => one.Band.Key.Company, Names).Select(one => one.Band);
    }

    private static Money? Middle(Band band, PayComponent component, ExchangeRates rates)
    {
        if (ComponentRange.Of(band, component)?.Yearly() is not { } year || (year.Midpoint ?? year.Min ?? year.Max) is not { } middle)
        {
            return null;
        }

        var stated = new Money(middle, year.Currency);
        return rates.Convert(stated, Currency.Usd) ?? stated;
    }
}
