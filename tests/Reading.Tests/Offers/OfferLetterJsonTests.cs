using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Coach;
using Coach.Offers;
using Coach.Pay;
using Reading.Facts;

namespace Reading.Tests.Offers;

/// <summary>A letter is written by hand, for speed: what is written has to be what the serialiser would make of the record.</summary>
public sealed class OfferLetterJsonTests
{
    private static readonly JsonSerializerOptions s_serialiser = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new Plain() },
    };

    [Fact]
    public void Every_letter_of_the_samples_is_written_as_the_serialiser_would() => Assert.All(LetterTruth.All, truth =>
    {
        var document = DocumentReader.Read(truth.Name, File.ReadAllBytes(Path.Combine(LetterTruth.Folder, truth.Name)), new ReadingBudget(), TimeProvider.System, CancellationToken.None);
        foreach (var letter in FactsReader.Read(truth.Name, document).OfType<OfferLetter>())
        {
            Same(letter);
        }
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_equity_cadence_and_period_has_its_name(EquityKind kind, VestingCadence cadence, PayPeriod period) => Same(Full(kind, cadence, period));

    [Fact]
    public void A_letter_of_which_nothing_is_known_has_every_field() => Same(new OfferLetter(
        "letter.txt", null, null, null, null, null, null, null, null, null, null, null, null, [], [], null, null, null, [], [], [], new Dictionary<string, Evidence>(), []));

    public static TheoryData<EquityKind, VestingCadence, PayPeriod> Kinds()
    {
        var data = new TheoryData<EquityKind, VestingCadence, PayPeriod>();
        var (kinds, cadences, periods) = (Enum.GetValues<EquityKind>(), Enum.GetValues<VestingCadence>(), Enum.GetValues<PayPeriod>());
        for (var i = 0; i < Math.Max(kinds.Length, Math.Max(cadences.Length, periods.Length)); i++)
        {
            data.Add(kinds[i % kinds.Length], cadences[i % cadences.Length], periods[i % periods.Length]);
        }

        return data;
    }

    private static OfferLetter Full(EquityKind kind, VestingCadence cadence, PayPeriod period) => new(
        "a \"b\"/<ö>.pdf", "Åkerfält & Søn", "\u2028Ada", "Engineer\t2", "L5", "Zürich", "O'Brien", "full-time", new(2026, 3, 1), new(2026, 4, 1), new(2026, 3, 9),
        new(65_000.50m, Currency.Sek, period),
        new(12.50m, 20_000.00m, Currency.Eur, true, false),
        [new(10_000.00m, Currency.Usd, 0, 12), new(5_000m, Currency.Usd, null, null)],
        [new(kind, 340_000m, Currency.Usd, 1_200m, 2.10m, 4m, 12, cadence, [25m, 25m, 25.0m, 25m]), new(kind, null, null, 5m, null, null, null, null, null)],
        new Money(7_500.00m, Currency.Gbp), 25.5m, 4.00m, ["health", "a \\ b"], [new("at-will", "Either side may end it.")], ["level"],
        new Dictionary<string, Evidence> { ["base"] = new(1, 12, "€65 000") { Certainty = 0.95m }, ["title"] = new(null, null, "“Engineer”") },
        [new Problem("conflict", "Two values.", "line 7"), new Problem("hidden-text", "Hidden.")]);

    private static void Same(OfferLetter letter) => Assert.Equal(JsonSerializer.Serialize(letter, s_serialiser), FactsJson.Write(letter));

    private sealed class Plain : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteRawValue(value.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture));
    }
}
