using System.Buffers;
using System.Text.Json;
using Coach.Negotiations;
using Coach.Replies;

namespace Coaching;

/// <summary>Everything that is held about a person, as one file.</summary>
/// <param name="store">Where it is held.</param>
public sealed class PersonalData(INegotiationStore store)
{
    /// <summary>What the file is called, in every channel.</summary>
    public const string FileName = "negotiation-coach.json";

    /// <summary>Whether a reply gives the file, and not only speaks of it: then that is its first choice.</summary>
    public static bool IsGivenBy(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return reply.Choices is [{ Id: ChoiceIds.Export }, ..];
    }

    /// <summary>The reply without the choice that asks for the file: where it comes along, nobody needs to ask for it again.</summary>
    public static Reply WithoutAsking(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return reply with { Choices = [.. reply.Choices.Where(choice => choice.Id != ChoiceIds.Export)] };
    }

    /// <summary>The file: all negotiations of the person in the tenant.</summary>
    public async Task<ReadOnlyMemory<byte>> OfAsync(NegotiationKey key, CancellationToken cancellation = default)
    {
        var held = await store.ExportAsync(key.Tenant, key.Person, cancellation);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true }))
        {
            ConversationJson.WriteExport(json, key.Person, held);
        }

        return buffer.WrittenMemory;
    }
}
