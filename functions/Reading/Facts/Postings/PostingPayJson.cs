using System.Text.Json;
using Coach.Pay;

namespace Reading.Facts;

/// <summary>The pay that a board's fields state: each board has its own names for the two ends, the currency and the period.</summary>
internal static class PostingPayJson
{
    /// <summary>Below this a figure without a period is an hour's pay.</summary>
    private const decimal LeastYearly = 500;

    private static readonly string[] s_words = ["salary", "compensation", "salaryText", "pay"];

    /// <summary>The ranges of a posting's fields; empty where it has none with figures. An estimate by somebody else than the employer is none.</summary>
    public static IReadOnlyList<PostedPay> Read(JsonElement posting, IReadOnlyList<string> places)
    {
        var pay = Cents(posting).Concat(Lever(posting)).Concat(Ashby(posting)).Concat(BaseSalary(posting)).Concat(Words(posting, places)).ToList();
        return [.. (pay.Count > 0 ? pay : Numbers(posting, places)).Distinct()];
    }

    /// <summary>Whether a component of equity is listed.</summary>
    public static bool OffersEquity(JsonElement posting) =>
        Components(posting).Any(pair => PostingJson.Text(PostingJson.Get(pair.Component, "compensationType"))?.StartsWith("Equity", StringComparison.Ordinal) ?? false);

    private static IEnumerable<PostedPay> Cents(JsonElement posting) =>
        PostingJson.Items(PostingJson.Get(posting, "pay_input_ranges")).Select(range => Make(
            PostingJson.Number(PostingJson.Get(range, "min_cents")) / 100,
            PostingJson.Number(PostingJson.Get(range, "max_cents")) / 100,
            PostingJson.Text(PostingJson.Get(range, "currency_type")),
            PostingJson.Text(PostingJson.Get(range, "title")),
            PostingPayText.RegionIn(PostingJson.Text(PostingJson.Get(range, "title"))))).OfType<PostedPay>();

    private static IEnumerable<PostedPay> Lever(JsonElement posting) =>
        PostingJson.Items(PostingJson.Get(posting, "salaryRange")).Select(range => Make(
            PostingJson.Number(PostingJson.Get(range, "min")),
            PostingJson.Number(PostingJson.Get(range, "max")),
            PostingJson.Text(PostingJson.Get(range, "currency")),
            PostingJson.Text(PostingJson.Get(range, "interval")),
            null)).OfType<PostedPay>();

    private static IEnumerable<PostedPay> Ashby(JsonElement posting) => Components(posting)
        .Where(pair => PostingJson.Text(PostingJson.Get(pair.Component, "compensationType")) == "Salary")
        .Select(pair => Make(
            PostingJson.Number(PostingJson.Get(pair.Component, "minValue")),
            PostingJson.Number(PostingJson.Get(pair.Component, "maxValue")),
            PostingJson.Text(PostingJson.Get(pair.Component, "currencyCode")),
            PostingJson.Text(PostingJson.Get(pair.Component, "interval")),
            pair.Tier)).OfType<PostedPay>();

    /// <summary>The components of each tier with its name; those of the summary where there are no tiers.</summary>
    private static IEnumerable<(string? Tier, JsonElement Component)> Components(JsonElement posting)
    {
        if (PostingJson.Get(posting, "compensation") is not { ValueKind: JsonValueKind.Object } compensation)
        {
            return [];
        }

        var tiers = PostingJson.Items(PostingJson.Get(compensation, "compensationTiers")).SelectMany(tier =>
            PostingJson.Items(PostingJson.Get(tier, "components")).Select(component => (PostingJson.Text(PostingJson.Get(tier, "title")), component))).ToList();
        return tiers.Count > 0 ? tiers : PostingJson.Items(PostingJson.Get(compensation, "summaryComponents")).Select(component => (default(string), component));
    }

    /// <summary>schema.org: a number, text, an amount or a price with one value or two, or a list of them, the currency inside or beside.</summary>
    private static IEnumerable<PostedPay> BaseSalary(JsonElement posting)
    {
        var beside = PostingJson.Text(PostingJson.Get(posting, "salaryCurrency"));
        foreach (var salary in PostingJson.Items(PostingJson.Get(posting, "baseSalary")))
        {
            var value = PostingJson.Get(salary, "value");
            var ends = value is { ValueKind: JsonValueKind.Object } inner ? inner : salary;
            var single = PostingJson.Number(value) ?? PostingJson.Number(PostingJson.Get(ends, "value")) ?? PostingJson.Number(PostingJson.Get(ends, "price")) ?? PostingJson.Number(salary);
            var currency = PostingJson.Text(PostingJson.Get(salary, "currency")) ?? PostingJson.Text(PostingJson.Get(ends, "currency")) ?? PostingJson.Text(PostingJson.Get(ends, "priceCurrency")) ?? beside;
            var unit = PostingJson.Text(PostingJson.Get(ends, "unitText")) ?? PostingJson.Text(PostingJson.Get(salary, "unitText"));
            var (min, max) = (PostingJson.Number(PostingJson.First(ends, ["minValue", "minPrice"])) ?? single, PostingJson.Number(PostingJson.First(ends, ["maxValue", "maxPrice"])) ?? single);
            if (Make(min, max, currency, unit, null) is { } pay)
            {
                yield return pay;
            }
            else if (salary.ValueKind == JsonValueKind.String)
            {
                foreach (var found in InWords(salary.GetString()!, Currency.TryOf(beside, out var own) ? own : null))
                {
                    yield return found;
                }
            }
        }
    }

    private static IEnumerable<PostedPay> Words(JsonElement posting, IReadOnlyList<string> places) =>
        s_words.Select(name => PostingJson.Get(posting, name)).Where(field => field is { ValueKind: JsonValueKind.String })
            .SelectMany(field => InWords(field!.Value.GetString()!, places.Select(MoneyPlaces.CurrencyOf).FirstOrDefault()));

    private static IEnumerable<PostedPay> InWords(string text, Currency? own) =>
        MoneyText.Find(text, new MoneyContext { Currency = own, AcceptsBareNumbers = own is not null })
            .Where(span => span.Currency is not null && PostingPayText.IsLikely(span))
            .Select(span => new PostedPay(span.Min, span.Max, span.Currency!.Value, span.Period ?? PeriodOf(null, span.Max ?? span.Min ?? 0), null));

    /// <summary>Two bare fields, unless the board says that it guessed them.</summary>
    private static IEnumerable<PostedPay> Numbers(JsonElement posting, IReadOnlyList<string> places)
    {
        var guessed = PostingJson.Text(PostingJson.Get(posting, "salary_is_predicted")) is "1" || PostingJson.Number(PostingJson.Get(posting, "salary_is_predicted")) == 1;
        var currency = PostingJson.Text(PostingJson.Get(posting, "salary_currency")) ?? places.Select(MoneyPlaces.CurrencyOf).FirstOrDefault(found => found is not null)?.Code;
        var pay = guessed ? null : Make(
            PostingJson.Number(PostingJson.First(posting, ["salary_min", "minSalary", "salaryMin"])),
            PostingJson.Number(PostingJson.First(posting, ["salary_max", "maxSalary", "salaryMax"])),
            currency,
            null,
            null);
        return pay is null ? [] : [pay];
    }

    private static PostedPay? Make(decimal? min, decimal? max, string? currency, string? unit, string? region) =>
        (min ?? max) is > 0 && Currency.TryOf(currency, out var known) ? new(min, max, known, PeriodOf(unit, max ?? min ?? 0), region) : null;

    private static PayPeriod PeriodOf(string? unit, decimal amount)
    {
        var says = (string word) => unit?.Contains(word, StringComparison.OrdinalIgnoreCase) ?? false;
        return says("hour") ? PayPeriod.Hour
            : says("day") ? PayPeriod.Day
            : says("week") ? PayPeriod.Week
            : says("month") ? PayPeriod.Month
            : says("year") || says("ann") ? PayPeriod.Year
            : says("one-time") || says("once") ? PayPeriod.Once
            : amount < LeastYearly ? PayPeriod.Hour : PayPeriod.Year;
    }
}
