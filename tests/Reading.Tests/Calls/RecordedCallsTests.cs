using System.Text.Json.Nodes;
using Reading.Facts;
using Reading.Tests.Formats;
using Xunit.Abstractions;

namespace Reading.Tests.Calls;

/// <summary>
/// Calls of our own by a writer who did not know the rules, in all formats, with what careful listeners hear in them. The first lots were used to make the
/// rules; of the last one only the classes of its mistakes were.
/// </summary>
public sealed class RecordedCallsTests(ITestOutputHelper output)
{
    /// <summary>Reached by the rules as they are; a change that lowers them has to say why.</summary>
    private const double TermsFloor = 0.93, AgreedFloor = 0.93;

    /// <summary>Fewer facts of one certainty show nothing.</summary>
    private const int LeastFacts = 20;

    private static readonly Lazy<List<(JsonObject Truth, JsonObject Read)>> s_calls = new(() => [.. File.ReadLines(Path.Combine(Folder, "truth.jsonl")).Select(line => JsonNode.Parse(line)!.AsObject()).Select(truth => (truth, Read(truth["source"]!.GetValue<string>())))]);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Calls", "recordings");

    [Fact]
    public void A_call_is_told_from_talks_about_other_things()
    {
        var wrong = s_calls.Value.Where(call => call.Read["about"]?.GetValue<string>() != call.Truth["about"]!.GetValue<string>()).Select(call => call.Truth["source"]!.GetValue<string>()).ToList();
        Assert.True(wrong.Count == 0, string.Join("; ", wrong));
    }

    [Fact]
    public void Terms_of_all_calls_together_agree_with_careful_listeners()
    {
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var (truth, read) in Turns())
        {
            var (matched, extra, lost) = Compare(Terms(truth["terms"]), Terms(read?["terms"]));
            right += matched.Count;
            missed += lost.Count;
            wrong += truth["free"] is null ? extra.Count(term => !matched.Exists(other => Same(other.Truth, term))) : 0;
        }

        Holds("terms", right, wrong, missed, TermsFloor);
    }

    [Fact]
    public void What_is_agreed_at_the_end_is_what_both_said_yes_to()
    {
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var (truth, read) in s_calls.Value)
        {
            var (matched, extra, lost) = Compare(Terms(truth["agreed"]), Terms(read["agreed"]));
            (right, wrong, missed) = (right + matched.Count, wrong + extra.Count(term => Amount(term) is not null || Issue(term) != "other"), missed + lost.Count);
        }

        Holds("agreed", right, wrong, missed, AgreedFloor);
    }

    /// <summary>Of terms given at 0.9 nine in ten are right: no step of certainty may be right less often than it says.</summary>
    [Fact]
    public void Terms_are_right_at_least_as_often_as_their_certainty_says()
    {
        var judged = new List<(decimal Certainty, bool IsRight)>();
        foreach (var (truth, read) in Turns().Where(turn => turn.Truth["free"] is null && turn.Read is not null))
        {
            var (matched, extra, _) = Compare(Terms(truth["terms"]), Terms(read!["terms"]));
            judged.AddRange(matched.Select(pair => (Certainty(pair.Read), true)));
            judged.AddRange(extra.Where(term => Amount(term) is not null && !matched.Exists(pair => Same(pair.Truth, term))).Select(term => (Certainty(term), false)));
        }

        var steps = judged.GroupBy(fact => fact.Certainty).OrderBy(step => step.Key).ToList();
        output.WriteLine(string.Join("; ", steps.Select(step => $"{step.Key}: {step.Count(fact => fact.IsRight)} of {step.Count()}")));
        Assert.All(steps.Where(step => step.Count() >= LeastFacts), step => Assert.True(step.Average(fact => fact.IsRight ? 1m : 0m) >= step.Key, $"{step.Key}: {step.Count(fact => fact.IsRight)} of {step.Count()}"));
    }

    private void Holds(string what, int right, int wrong, int missed, double floor)
    {
        var f1 = 2.0 * right / ((2 * right) + wrong + missed);
        output.WriteLine($"{what}: {right} right, {wrong} invented, {missed} missed, F1 {f1:0.000}");
        Assert.True(f1 >= floor, $"{what} F1 {f1:0.000}");
    }

    private static IEnumerable<(JsonObject Truth, JsonObject? Read)> Turns()
    {
        foreach (var (truth, read) in s_calls.Value)
        {
            var turns = read["turns"]?.AsArray().Select(turn => turn!.AsObject()).ToList() ?? [];
            foreach (var turn in truth["turns"]!.AsArray())
            {
                var words = Words(turn!["text"]);
                var found = turns.Find(other => Words(other["text"]) == words);
                turns.Remove(found!);
                yield return (turn.AsObject(), found);
            }
        }
    }

    private static string Words(JsonNode? text) => new([.. text!.GetValue<string>().ToLowerInvariant().Where(char.IsLetterOrDigit)]);

    private static (List<(JsonObject Truth, JsonObject Read)> Matched, List<JsonObject> Extra, List<JsonObject> Lost) Compare(List<JsonObject> truth, List<JsonObject> read)
    {
        var matched = new List<(JsonObject, JsonObject)>();
        var lost = new List<JsonObject>();
        var left = read.ToList();
        foreach (var term in truth)
        {
            if (left.Find(other => Same(term, other)) is { } found)
            {
                left.Remove(found);
                matched.Add((term, found));
            }
            else
            {
                lost.Add(term);
            }
        }

        return (matched, left, lost);
    }

    private static List<JsonObject> Terms(JsonNode? terms) => [.. (terms?.AsArray() ?? []).Select(term => term!.AsObject())];

    private static bool Same(JsonObject truth, JsonObject read) =>
        Issue(truth) == Issue(read)
        && (Amount(truth) is not { } amount
            ? Amount(read) is null || Issue(truth) is "start-date" or "title" or "other"
            : Amount(read) is { } other && Math.Abs(amount - other) <= Math.Abs(amount) * 0.005m
                && Text(truth["currency"]) == Text(read["currency"])
                && (Issue(truth) != "base" || Text(truth["period"]) is not { } period || Text(read["period"]) == period));

    private static string? Issue(JsonObject term) => Text(term["issue"]);

    private static decimal? Amount(JsonObject term) => term["amount"]?.GetValue<decimal>();

    private static decimal Certainty(JsonObject term) => term["certainty"]!.GetValue<decimal>();

    private static string? Text(JsonNode? node) => node?.GetValue<string>();

    private static JsonObject Read(string name) =>
        JsonNode.Parse(FactsJson.Write(FactsReader.Read(name, Documents.Read(name, File.ReadAllBytes(Path.Combine(Folder, name)))).Single()))!.AsObject();
}
