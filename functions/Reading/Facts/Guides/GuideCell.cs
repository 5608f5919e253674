using Coach.Pay;

namespace Reading.Facts;

/// <summary>The figures of one cell of a pay table.</summary>
/// <param name="Range">The range in the local currency; null where the cell has no money.</param>
/// <param name="Also">The same in another currency.</param>
/// <param name="Percent">A percentage; null where the cell has none.</param>
/// <param name="Text">The cell.</param>
/// <param name="Span">Where the first figure stands.</param>
internal sealed record GuideCell(PayRange? Range, IReadOnlyList<PayRange> Also, PercentRange? Percent, string Text, MoneySpan? Span)
{
    /// <summary>
    /// Whether the cell itself says what a year of the grant is ("$180K–$280K ($45K–$70K/yr)"): the first figures are then the whole grant.
    /// </summary>
    public bool StatesYearOfGrant { get; private init; }

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The cell's text.</param>
    /// <param name="place">The place that its row or column is for, as written; empty where none is.</param>
    public static GuideCell Read(string text, string place)
    {
        var context = new MoneyContext { Currency = Local(place, text), AcceptsBareNumbers = true };
        var spans = MoneyText.Find(text, context).Where(span => span.Currency is not null && !span.IsPerShare && !IsCount(text, span)).ToList();
        var percent = PercentText.FindFirst(text)?.Range;
        if (spans.Count == 0)
        {
            return new(null, [], percent, text, null);
        }

        var currency = LocalOf(spans, place);
        var range = Opened(RangeIn(spans, currency), text);
        var also = spans.Select(span => span.Currency!.Value).Distinct().Where(other => other != currency).Select(other => RangeIn(spans, other)).ToList();
        return new(range, also, percent, text, spans.First(span => span.Currency == currency)) { StatesYearOfGrant = HasYearOfGrant(spans, range) };
    }

    private static readonly PhraseTable<bool> s_units = new((true, "option;options;share;shares;unit;units;rsu;rsus;psu;psus;token;tokens;warrants;aktier;optioner;aktien;anteile"));

    private static readonly PhraseTable<bool> s_from = new((true, "from;starting from;ab;à partir de;dès;vanaf;från;fra;desde;a partir de"));

    /// <summary>"25,000 options" counts, also where numbers are the local money.</summary>
    private static bool IsCount(string text, MoneySpan span) =>
        !span.IsCurrencyStated && s_units.TryMatchAt(text, span.AmountEnd + text.AsSpan(span.AmountEnd).Length - text.AsSpan(span.AmountEnd).TrimStart().Length, out _, out _);

    /// <summary>"from €130K" has no upper end.</summary>
    private static PayRange Opened(PayRange range, string text) =>
        range.Min is not null && range.Min == range.Max && s_from.TryMatchAt(text, text.Length - text.AsSpan().TrimStart().Length, out _, out _) ? range with { Max = null } : range;

    /// <summary>The currency codes that a header or place names ("London (GBP £)"), else the place's own where its sign is no dollar.</summary>
    private static Currency? Local(string place, string text)
    {
        if (GuidePlace.StatedCurrency(place) is { } stated)
        {
            return stated;
        }

        var own = MoneyPlaces.CurrencyOf(place);
        return own is { Code: "USD" } || (own is not null && !text.Contains('$', StringComparison.Ordinal)) ? own : null;
    }

    /// <summary>Of several currencies in a cell the one of the place; else the one that is not the dollar of the guide's readers.</summary>
    private static Currency LocalOf(List<MoneySpan> spans, string place)
    {
        var own = GuidePlace.StatedCurrency(place) ?? MoneyPlaces.CurrencyOf(place);
        var found = spans.Select(span => span.Currency!.Value).Distinct().ToList();
        return own is { } local && found.Contains(local) ? local : found.Find(currency => currency != Currency.Usd) is { Code: not "XXX" } other ? other : found[0];
    }

    private static bool HasYearOfGrant(List<MoneySpan> spans, PayRange range) => spans.Exists(span =>
        span.Currency == range.Currency && span.Period == PayPeriod.Year && span.Max < range.Max && span.Max * 3 / 2 <= range.Max && span.Max * 6 >= range.Max);

    /// <summary>"a / b - c / d" gives both ends as single figures of each currency; "a - b / c - d" a range of each.</summary>
    private static PayRange RangeIn(List<MoneySpan> spans, Currency currency)
    {
        var own = spans.Where(span => span.Currency == currency).ToList();
        var first = own[0];
        var period = own.Select(span => span.Period).FirstOrDefault(period => period is not null) ?? PayPeriod.Year;
        var crossed = own.Count > 1 && spans.Exists(span => span.Currency != currency && span.Start > first.Start && span.Start < own[1].Start)
            && first.Figure is not null && own[1].Figure is not null && first.Figure <= own[1].Figure;
        return crossed ? new(first.Min, own[1].Max, currency, period) : new(first.Min, first.Max, currency, first.Period ?? PayPeriod.Year);
    }
}
