using System.Text.Json;
using System.Text.Json.Serialization;

namespace Coach.Pay;

/// <summary>An ISO 4217 currency.</summary>
[JsonConverter(typeof(CurrencyJsonConverter))]
public readonly record struct Currency
{
    private readonly string? _code;

    private Currency(string code) => _code = code;

    /// <summary>The three capital letters of ISO 4217. The default value reads as <c>XXX</c>, ISO's "no currency".</summary>
    public string Code => _code ?? "XXX";

    /// <summary>The US dollar.</summary>
    public static Currency Usd { get; } = new("USD");

    /// <summary>The euro.</summary>
    public static Currency Eur { get; } = new("EUR");

    /// <summary>The pound sterling.</summary>
    public static Currency Gbp { get; } = new("GBP");

    /// <summary>The Swedish krona.</summary>
    public static Currency Sek { get; } = new("SEK");

    /// <summary>The Indian rupee.</summary>
    public static Currency Inr { get; } = new("INR");

    /// <summary>Digits after the decimal point in this currency's smallest coin or unit (ISO 4217 "minor unit").</summary>
    public int MinorUnits => Code switch
    {
        "JPY" or "KRW" or "VND" or "CLP" or "ISK" or "XAF" or "XOF" or "PYG" or "UGX" => 0,
        "BHD" or "KWD" or "OMR" or "JOD" or "TND" or "IQD" or "LYD" => 3,
        _ => 2,
    };

    /// <summary>The currency with this code.</summary>
    /// <exception cref="FormatException"><paramref name="code"/> is not three letters A–Z.</exception>
    public static Currency Of(string code) =>
        TryOf(code, out var currency) ? currency : throw new FormatException("A currency is three letters, as in ISO 4217: USD, EUR, SEK.");

    /// <summary>The currency with this code in any letter case; false where it is not three letters.</summary>
    public static bool TryOf(string? code, out Currency currency)
    {
        var valid = code is { Length: 3 } && code.All(char.IsAsciiLetter);
        currency = valid ? new Currency(code!.ToUpperInvariant()) : default;
        return valid;
    }

    /// <inheritdoc/>
    public override string ToString() => Code;
}

/// <summary>Writes a <see cref="Currency"/> as its code.</summary>
public sealed class CurrencyJsonConverter : JsonConverter<Currency>
{
    /// <inheritdoc/>
    public override Currency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Currency.TryOf(reader.GetString(), out var currency) ? currency : throw new JsonException("Not a currency code.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);

    /// <inheritdoc/>
    public override Currency ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Code);
    }
}
