using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Reading.Facts.Offers;

namespace Reading.Facts;

/// <summary>Facts as programs read them: one compact JSON object, <c>source</c> and <c>kind</c> first and <c>problems</c> last.</summary>
public static class FactsJson
{
    /// <summary>Dividing by one with every digit that a decimal holds drops trailing zeros.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>One line of JSON, without a line break at its end.</summary>
    public static string Write(DocumentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts is OfferLetter letter ? OfferLetterJson.Write(letter) : JsonSerializer.Serialize(facts, facts.GetType(), Serialiser.Context);
    }

    /// <summary>185000 and not 185000.00: how many zeros a letter wrote is no part of the amount.</summary>
    internal static decimal Plain(decimal value) => value / One;

    /// <summary>Prepared where the first document that is no letter is written: it takes its time (<see cref="OfferLetterJson"/>).</summary>
    private static class Serialiser
    {
        public static readonly FactsJsonContext Context = new(new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            // The lines are read by programs and people, never put into a page's markup: quotes in any language stay legible.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new PlainDecimalConverter() },
        });
    }

    private sealed class PlainDecimalConverter : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(Plain(value));
    }
}

[JsonSerializable(typeof(Guide))]
[JsonSerializable(typeof(HiringSignals))]
[JsonSerializable(typeof(Posting))]
[JsonSerializable(typeof(Call))]
[JsonSerializable(typeof(UnknownDocument))]
internal sealed partial class FactsJsonContext : JsonSerializerContext;
