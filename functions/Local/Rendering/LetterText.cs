using System.Globalization;
using Coach.Offers;
using Reading.Facts;

namespace Local.Rendering;

/// <summary>What a letter states, each with the words it was read from.</summary>
internal static class LetterText
{
    private const int LabelWidth = 12;

    public static IEnumerable<string> Lines(OfferLetter letter, Style style) => Facts(letter)
        .SelectMany(fact => Wrap.Lines(fact.Text + Quote(letter, fact.Field), style.Width - 2 - LabelWidth)
            .Select((line, number) => $"  {(number == 0 ? fact.Label : ""),-LabelWidth}{line}"));

    private static IEnumerable<(string Label, string Field, string Text)> Facts(OfferLetter letter)
    {
        if (letter.Base is { } pay)
        {
            yield return ("base", "base", Amounts.Of(pay));
        }

        if (letter.Bonus is { } bonus)
        {
            yield return ("bonus", "bonus", Of(bonus));
        }

        foreach (var (n, signOn) in letter.SignOn.Index())
        {
            yield return ("sign-on", Numbered("signOn", n), Of(signOn));
        }

        foreach (var (n, grant) in letter.Equity.Index())
        {
            yield return ("equity", Numbered("equity", n), Of(grant));
        }

        if (letter.Relocation is { } relocation)
        {
            yield return ("relocation", "relocation", Amounts.Of(relocation));
        }

        if (letter.StartDate is { } start)
        {
            yield return ("start", "startDate", start.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
        }

        if (letter.Missing.Count > 0)
        {
            yield return ("not stated", "", string.Join(", ", letter.Missing));
        }
    }

    private static string Of(Bonus bonus)
    {
        string?[] parts =
        [
            bonus.TargetPercent is { } percent ? Amounts.Percent(percent) + " of base" : null,
            bonus is { TargetAmount: { } amount, Currency: { } currency } ? Amounts.Of(amount, currency) : null,
            bonus.Guaranteed ? "guaranteed" : null,
            bonus.Discretionary ? "at the employer's discretion" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static string Of(SignOn signOn)
    {
        string?[] parts =
        [
            Amounts.Of(signOn.Amount, signOn.Currency),
            signOn.PaidAfterMonths is > 0 and var months ? $"paid after {months} months" : null,
            signOn.ClawbackMonths is { } back ? $"to be paid back when leaving within {back} months" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static string Of(EquityGrant grant)
    {
        string?[] parts =
        [
            grant is { Value: { } value, Currency: { } currency } ? Amounts.Of(value, currency) : null,
            grant.Units is { } units ? $"{Amounts.Number(units)} {(grant.Kind == EquityKind.Options ? "options" : "units")}" : null,
            grant is { StrikePrice: { } strike, Currency: { } priced } ? $"at {Amounts.Of(strike, priced)}" : null,
            grant.Years is { } years ? $"over {Amounts.Number(years)} years" : null,
            grant.SchedulePercent is { } shares ? string.Join('/', shares.Select(Amounts.Number)) : null,
            grant.CliffMonths is > 0 and var cliff ? $"the first after {cliff} months" : null,
            grant.Cadence is { } cadence ? $"vesting each {Of(cadence)}" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static string Of(VestingCadence cadence) => cadence == VestingCadence.HalfYear ? "half-year" : cadence.ToString().ToLowerInvariant();

    // The second payment or grant has a quote of its own.
    private static string Numbered(string field, int n) => n == 0 ? field : string.Create(CultureInfo.InvariantCulture, $"{field}{n + 1}");

    private static string Quote(OfferLetter letter, string field) =>
        letter.Evidence.TryGetValue(field, out var evidence) ? $" – “{evidence.Quote}”{(evidence.Page is { } page ? $" (page {page})" : "")}" : "";
}
