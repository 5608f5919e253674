using System.Text.Json.Nodes;
using Reading.Facts;
using Reading.Tests.Formats;

namespace Reading.Tests.Postings;

/// <summary>Postings of our own in every form that boards publish, each with the pay ranges that a careful reader finds in it.</summary>
public sealed class PostingSamplesTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Postings", "samples");

    public static TheoryData<string> Samples() => [.. File.ReadLines(Path.Combine(Folder, "truth.jsonl")).Select(line => JsonNode.Parse(line)!["source"]!.GetValue<string>()).Distinct()];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_range_of_pay_is_found_and_none_invented(string name)
    {
        var expected = File.ReadLines(Path.Combine(Folder, "truth.jsonl")).Select(line => JsonNode.Parse(line)!).Where(truth => truth["source"]!.GetValue<string>() == name).Select(truth => Ranges(truth["pay"]));
        var read = FactsReader.Read(name, Documents.Read(name, File.ReadAllBytes(Path.Combine(Folder, name)))).Select(facts => JsonNode.Parse(FactsJson.Write(facts))!).ToList();

        Assert.All(read, posting => Assert.Equal("posting", posting["kind"]!.GetValue<string>()));
        Assert.Equal(expected, read.Select(posting => Ranges(posting["pay"])));
    }

    private static string Ranges(JsonNode? pay) =>
        string.Join("; ", pay!.AsArray().Select(range => $"{range!["min"]}..{range["max"]} {range["currency"]} {range["period"]}").Order(StringComparer.Ordinal));
}
