using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Coach;
using Coach.Offers;
using Coach.Pay;

namespace Reading.Facts.Offers;

/// <summary>
/// Writes a letter field by field, as the serialiser would from the record. A letter is what most runs read, one a run, and preparing the serialiser for it
/// takes longer than reading it: a quarter of a cold start. A test holds both against each other.
/// </summary>
internal static class OfferLetterJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(OfferLetter letter)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(bytes, s_options))
        {
            json.WriteStartObject();
            json.WriteString("source", letter.Source);
            json.WriteString("kind", letter.Kind);
            Parties(json, letter);
            Pay(json, letter);
            Strings(json, "benefits", letter.Benefits);
            Terms(json, letter.Terms);
            Strings(json, "missing", letter.Missing);
            Quotes(json, letter.Evidence);
            Problems(json, letter.Problems);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Parties(Utf8JsonWriter json, OfferLetter letter)
    {
        json.WriteString("company", letter.Company);
        json.WriteString("candidate", letter.Candidate);
        json.WriteString("title", letter.Title);
        json.WriteString("level", letter.Level);
        json.WriteString("location", letter.Location);
        json.WriteString("manager", letter.Manager);
        json.WriteString("employmentType", letter.EmploymentType);
        json.WriteString("offerDate", Day(letter.OfferDate));
        json.WriteString("startDate", Day(letter.StartDate));
        json.WriteString("expiresOn", Day(letter.ExpiresOn));
    }

    private static void Pay(Utf8JsonWriter json, OfferLetter letter)
    {
        if (letter.Base is { } pay)
        {
            Amount(json, "base", pay.Amount, pay.Currency, PeriodName(pay.Period));
        }
        else
        {
            json.WriteNull("base");
        }

        Bonus(json, letter.Bonus);
        json.WriteStartArray("signOn");
        foreach (var payment in letter.SignOn)
        {
            json.WriteStartObject();
            Number(json, "amount", payment.Amount);
            json.WriteString("currency", payment.Currency.Code);
            Number(json, "paidAfterMonths", payment.PaidAfterMonths);
            Number(json, "clawbackMonths", payment.ClawbackMonths);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("equity");
        foreach (var grant in letter.Equity)
        {
            Grant(json, grant);
        }

        json.WriteEndArray();
        if (letter.Relocation is { } relocation)
        {
            Amount(json, "relocation", relocation.Amount, relocation.Currency, period: null);
        }
        else
        {
            json.WriteNull("relocation");
        }

        Number(json, "paidTimeOffDays", letter.PaidTimeOffDays);
        Number(json, "retirementMatchPercent", letter.RetirementMatchPercent);
    }

    private static void Bonus(Utf8JsonWriter json, Bonus? bonus)
    {
        if (bonus is null)
        {
            json.WriteNull("bonus");
            return;
        }

        json.WriteStartObject("bonus");
        Number(json, "targetPercent", bonus.TargetPercent);
        Number(json, "targetAmount", bonus.TargetAmount);
        json.WriteString("currency", bonus.Currency?.Code);
        json.WriteBoolean("guaranteed", bonus.Guaranteed);
        json.WriteBoolean("discretionary", bonus.Discretionary);
        json.WriteEndObject();
    }

    private static void Grant(Utf8JsonWriter json, EquityGrant grant)
    {
        json.WriteStartObject();
        json.WriteString("kind", KindName(grant.Kind));
        Number(json, "value", grant.Value);
        json.WriteString("currency", grant.Currency?.Code);
        Number(json, "units", grant.Units);
        Number(json, "strikePrice", grant.StrikePrice);
        Number(json, "years", grant.Years);
        Number(json, "cliffMonths", grant.CliffMonths);
        json.WriteString("cadence", grant.Cadence is { } cadence ? CadenceName(cadence) : null);
        if (grant.SchedulePercent is { } years)
        {
            json.WriteStartArray("schedulePercent");
            foreach (var percent in years)
            {
                json.WriteNumberValue(FactsJson.Plain(percent));
            }

            json.WriteEndArray();
        }
        else
        {
            json.WriteNull("schedulePercent");
        }

        json.WriteEndObject();
    }

    private static void Terms(Utf8JsonWriter json, IReadOnlyList<LetterTerm> terms)
    {
        json.WriteStartArray("terms");
        foreach (var term in terms)
        {
            json.WriteStartObject();
            json.WriteString("kind", term.Kind);
            json.WriteString("quote", term.Quote);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Quotes(Utf8JsonWriter json, IReadOnlyDictionary<string, Evidence> evidence)
    {
        json.WriteStartObject("evidence");
        foreach (var (field, found) in evidence)
        {
            json.WriteStartObject(field);
            Known(json, "page", found.Page);
            Known(json, "line", found.Line);
            json.WriteString("quote", found.Quote);
            Known(json, "certainty", found.Certainty);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Problems(Utf8JsonWriter json, IReadOnlyList<Problem> problems)
    {
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("code", problem.Code);
            json.WriteString("message", problem.Message);
            json.WriteString("where", problem.Where);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Amount(Utf8JsonWriter json, string name, decimal amount, Currency currency, string? period)
    {
        json.WriteStartObject(name);
        Number(json, "amount", amount);
        json.WriteString("currency", currency.Code);
        if (period is not null)
        {
            json.WriteString("period", period);
        }

        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, FactsJson.Plain(number));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Known(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is not null)
        {
            Number(json, name, value);
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string PeriodName(PayPeriod period) => period switch
    {
        PayPeriod.Year => "year",
        PayPeriod.Month => "month",
        PayPeriod.Week => "week",
        PayPeriod.Day => "day",
        PayPeriod.Hour => "hour",
        PayPeriod.Once => "once",
        _ => throw new ArgumentOutOfRangeException(nameof(period)),
    };

    private static string KindName(EquityKind kind) => kind switch
    {
        EquityKind.Rsu => "rsu",
        EquityKind.Psu => "psu",
        EquityKind.Options => "options",
        EquityKind.Phantom => "phantom",
        EquityKind.ProfitSharing => "profit-sharing",
        EquityKind.Other => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string CadenceName(VestingCadence cadence) => cadence switch
    {
        VestingCadence.Month => "month",
        VestingCadence.Quarter => "quarter",
        VestingCadence.HalfYear => "half-year",
        VestingCadence.Year => "year",
        _ => throw new ArgumentOutOfRangeException(nameof(cadence)),
    };
}
