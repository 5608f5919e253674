using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reading.Tests.Offers;

/// <summary>What a careful person read in one letter, and how far a reading agrees with it.</summary>
internal sealed class LetterTruth(JsonObject truth)
{
    private static readonly string[] s_names = ["company", "candidate", "title", "level", "location", "manager", "employmentType"];
    private static readonly string[] s_values = ["offerDate", "startDate", "expiresOn", "paidTimeOffDays", "retirementMatchPercent", "base", "relocation"];
    private static readonly string[] s_bonus = ["targetPercent", "targetAmount", "guaranteed", "discretionary"];

    public string Name => truth["source"]!.GetValue<string>();

    /// <summary>What a field states; null where the letter does not.</summary>
    public string? Text(string field) => truth[field]?.GetValue<string>();

    /// <summary>Every letter of the samples, in order.</summary>
    public static IReadOnlyList<LetterTruth> All { get; } =
        [.. File.ReadLines(Path.Combine(Folder, "truth.jsonl")).Select(line => new LetterTruth(JsonNode.Parse(line)!.AsObject()))];

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Offers", "Letters");

    /// <summary>Right, invented and missed facts of a reading, each by name.</summary>
    public IEnumerable<(string Field, string Outcome)> Compare(JsonObject read)
    {
        yield return ("kind", Same(truth["kind"], read["kind"]) ? "right" : "wrong");
        foreach (var field in s_names.Concat(s_values).Where(field => !IsIgnored(field)))
        {
            yield return (field, Judge(Options(field), read[field], s_names.Contains(field) ? SameName : Same));
        }

        foreach (var part in s_bonus.Where(_ => !IsIgnored("bonus")))
        {
            yield return ($"bonus.{part}", Judge(BonusOptions(part), Flag(read["bonus"]?[part]), Same));
        }

        foreach (var outcome in CompareLists(read, "signOn", "amount").Concat(CompareLists(read, "equity", "value", "units")).Concat(CompareTerms(read)))
        {
            yield return outcome;
        }
    }

    private IEnumerable<(string, string)> CompareLists(JsonObject read, string field, params string[] keys)
    {
        if (IsIgnored(field))
        {
            yield break;
        }

        var left = (read[field] as JsonArray ?? []).Select(item => item!.AsObject()).ToList();
        foreach (var item in truth[field]!.AsArray().Select(item => item!.AsObject()))
        {
            var match = left.Find(other => keys.Any(key => item[key] is not null && Same(item[key], other[key])));
            yield return (field, match is null ? "missed" : "right");
            if (match is null)
            {
                continue;
            }

            left.Remove(match);
            foreach (var (part, value) in item.Where(part => part.Key != "_any"))
            {
                yield return ($"{field}.{part}", Judge([value, .. item["_any"]?[part] as JsonArray ?? []], match[part], Same));
            }
        }

        foreach (var _ in left)
        {
            yield return (field, "wrong");
        }
    }

    private IEnumerable<(string, string)> CompareTerms(JsonObject read)
    {
        var expected = truth["terms"]!.AsArray().Select(term => term!["kind"]!.GetValue<string>()).ToHashSet();
        var found = (read["terms"] as JsonArray ?? []).Select(term => term!["kind"]!.GetValue<string>()).ToHashSet();
        var free = (truth["_optTerms"] as JsonArray ?? []).Select(term => term!.GetValue<string>()).ToHashSet();
        foreach (var kind in expected.Union(found).Where(kind => !free.Contains(kind)))
        {
            yield return ($"terms.{kind}", !found.Contains(kind) ? "missed" : expected.Contains(kind) ? "right" : "wrong");
        }
    }

    private static string Judge(IReadOnlyList<JsonNode?> options, JsonNode? read, Func<JsonNode?, JsonNode?, bool> same) =>
        read is null
            ? options.Contains(null) ? "none" : "missed"
            : options.Any(option => option is not null && same(option, read)) ? "right" : "wrong";

    private bool IsIgnored(string field) => (truth["_ignore"] as JsonArray ?? []).Any(ignored => ignored!.GetValue<string>() == field);

    private JsonNode?[] Options(string field) => [truth[field], .. truth["_alt"]?[field] as JsonArray ?? []];

    private JsonNode?[] BonusOptions(string part) => truth["_alt"]?["bonus"] is JsonArray
        ? [Flag(truth["bonus"]?[part]), null]
        : [Flag(truth["bonus"]?[part]), .. truth["_any_bonus"]?[part] as JsonArray ?? []];

    /// <summary>What is not so and what is not said are the same.</summary>
    private static JsonNode? Flag(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool flag) && !flag ? null : node;

    private static bool Same(JsonNode? expected, JsonNode? read) => (expected, read) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (JsonObject one, JsonObject other) => one.All(part => Same(part.Value, other[part.Key])),
        (JsonArray one, JsonArray other) => one.Count == other.Count && one.Zip(other).All(pair => Same(pair.First, pair.Second)),
        _ when expected.GetValueKind() == JsonValueKind.Number && read.GetValueKind() == JsonValueKind.Number => Math.Abs(expected.GetValue<double>() - read.GetValue<double>()) <= 0.6,
        _ => expected.ToJsonString() == read.ToJsonString(),
    };

    /// <summary>Names agree where one has all words of the other, legal forms and titles of respect left out.</summary>
    private static bool SameName(JsonNode? expected, JsonNode? read)
    {
        var (one, other) = (Words(expected!), Words(read!));
        return one.Count > 0 && other.Count > 0 && (one.IsSubsetOf(other) ? other.Count <= one.Count + 3 : other.IsSubsetOf(one) && other.Count * 2 >= one.Count);
    }

    private static HashSet<string> Words(JsonNode node) =>
        [.. new string([.. node.GetValue<string>().ToLower(CultureInfo.InvariantCulture).Where(c => c is not ('.' or '\''))]).Split([' ', ',', '-', '(', ')', '&'], StringSplitOptions.RemoveEmptyEntries)];
}
