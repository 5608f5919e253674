using System.Globalization;
using System.Text.Json.Nodes;
using Coach.Bands;
using Coach.Negotiations;
using Coaching;
using Reading.Facts;

namespace Local.Tests.Serve;

/// <summary>
/// A coach of four rules, to see the engine by: it counts what it was told and says the count. "look up" plans an effect, "remind" a reminder one hour
/// later, "forget me" forgets, "fail" fails.
/// </summary>
internal sealed class TinyCoaching : ICoaching
{
    private readonly Lock _lock = new();

    /// <summary>Ids of the effects performed, in order, repeats too.</summary>
    public List<string> Performed { get; } = [];

    /// <summary>How many attempts at an effect fail before one succeeds.</summary>
    public int FailingAttempts { get; set; }

    /// <summary>What happens while a document is being read.</summary>
    public Action Reading { get; set; } = () => { };

    public string Opened(string id) => Signal("opened", "");

    public string Said(string id, string text) => Signal("said", text);

    public string Chose(string id, string choice) => Signal("chose", choice);

    public string Brought(string id, string name, DocumentFacts facts)
    {
        Reading();
        return Signal(facts.Kind, name);
    }

    public string BandsMoved(string id, string company, BandSnapshot bands) => Signal("moved", company);

    public IReadOnlyList<string> CompaniesOf(string? state) => [];

    public TurnRecord TakeTurn(NegotiationKey key, string? state, StoredSignal signal)
    {
        var text = JsonNode.Parse(signal.Signal)!["text"]!.GetValue<string>();
        var kind = JsonNode.Parse(signal.Signal)!["kind"]!.GetValue<string>();
        var heard = state is null ? [] : JsonNode.Parse(state)!["heard"]!.AsArray().Select(word => word!.GetValue<string>()).ToList();
        heard.Add(text);
        var id = $"{key}/{heard.Count}";
        return new(signal.Position, new JsonObject { ["heard"] = new JsonArray([.. heard.Select(word => JsonValue.Create(word))]) }.ToJsonString(), signal.At)
        {
            Replies = text == "look up" ? [] : [new($"{id}/0", Reply(string.Create(CultureInfo.InvariantCulture, $"{heard.Count}: {kind} {text}")))],
            Effects = text == "look up" ? [new($"{id}/1", Signal("effect", text))] : [],
            Reminders = text == "remind" ? [new("later", signal.At.AddHours(1), Signal("reminder", "an hour later"))] : [],
            Erases = text == "forget me",
        };
    }

    public Task<Arrival?> PerformAsync(NegotiationKey key, WaitingEffect effect, CancellationToken cancellation)
    {
        lock (_lock)
        {
            Performed.Add(effect.Id);
            if (effect.Attempts < FailingAttempts)
            {
                throw new IOException("The effect fails, as it was told to.");
            }
        }

        return Task.FromResult<Arrival?>(new($"effect/{effect.Id}", Signal("found", "a band"), Said: null, DateTimeOffset.UnixEpoch));
    }

    public static string Reply(string headline) => new JsonObject
    {
        ["headline"] = headline,
        ["text"] = "",
        ["facts"] = new JsonArray(),
        ["chart"] = null,
        ["choices"] = new JsonArray(),
        ["script"] = null,
        ["stage"] = "Intake",
    }.ToJsonString();

    private static string Signal(string kind, string text) => new JsonObject { ["kind"] = kind, ["text"] = text }.ToJsonString();
}
