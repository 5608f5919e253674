using System.Buffers;
using System.Text;
using System.Text.Json;
using Coach.Negotiations;

namespace Coaching;

/// <summary>The conversation as the web API and the export write it. Bodies are JSON already and go through as they are.</summary>
public static class ConversationJson
{
    /// <summary><c>{"replies": […]}</c>, each reply with its sequence.</summary>
    public static void WriteReplies(Utf8JsonWriter json, IEnumerable<ConversationLine> lines)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray("replies");
        foreach (var line in lines.Where(line => !line.Said))
        {
            WriteLine(json, line);
        }

        json.WriteEndArray();
    }

    /// <summary>What the person said, each with its sequence and the id that the client gave it.</summary>
    public static void WriteSaid(Utf8JsonWriter json, IEnumerable<ConversationLine> lines)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray("said");
        foreach (var line in lines.Where(line => line.Said))
        {
            WriteLine(json, line);
        }

        json.WriteEndArray();
    }

    /// <summary>Everything held about a person.</summary>
    public static void WriteExport(Utf8JsonWriter json, string person, IReadOnlyList<HeldNegotiation> held)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(held);
        json.WriteStartObject();
        json.WriteString("person", person);
        json.WriteStartArray("negotiations");
        foreach (var negotiation in held)
        {
            WriteNegotiation(json, negotiation);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>One line as a JSON object by itself.</summary>
    public static string Of(ConversationLine line)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            WriteLine(json, line);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteNegotiation(Utf8JsonWriter json, HeldNegotiation negotiation)
    {
        json.WriteStartObject();
        json.WriteString("name", negotiation.Name);
        json.WritePropertyName("state");
        json.WriteRawValue(negotiation.State ?? "null");
        json.WriteStartArray("conversation");
        foreach (var line in negotiation.Lines)
        {
            WriteLine(json, line);
        }

        json.WriteEndArray();
        json.WriteStartArray("signals");
        foreach (var signal in negotiation.Signals)
        {
            json.WriteStartObject();
            json.WriteString("id", signal.Id);
            json.WriteString("at", signal.At);
            json.WritePropertyName("signal");
            json.WriteRawValue(signal.Signal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("reminders");
        foreach (var reminder in negotiation.Reminders)
        {
            json.WriteStartObject();
            json.WriteString("id", reminder.Id);
            json.WriteString("due", reminder.Due);
            json.WritePropertyName("signal");
            json.WriteRawValue(reminder.Signal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // The members of the body, with what only the store knows in front.
    private static void WriteLine(Utf8JsonWriter json, ConversationLine line)
    {
        json.WriteStartObject();
        json.WriteNumber("sequence", line.Sequence);
        if (line.Said)
        {
            json.WriteString("id", line.Id[(line.Id.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        }

        json.WriteString("at", line.At);
        using var body = JsonDocument.Parse(line.Body);
        foreach (var member in body.RootElement.EnumerateObject())
        {
            member.WriteTo(json);
        }

        json.WriteEndObject();
    }
}
