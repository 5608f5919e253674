using System.Buffers;
using System.Text.Json;
using Coach.Negotiations;
using Coach.Replies;

namespace Local.Serve;

/// <summary>Everything that is held about a person, as one file.</summary>
internal sealed class PersonalData(INegotiationStore store)
{
    /// <summary>What the file is called, in every channel.</summary>
    public const string FileName = "negotiation-coach.json";

    /// <summary>Whether a reply gives the file, and not only speaks of it: then that is its first choice.</summary>
    public static bool IsGivenBy(Reply reply) => reply.Choices is [{ Id: ChoiceIds.Export }, ..];

    /// <summary>The file: all negotiations of the person in the tenant.</summary>
    public async Task<ReadOnlyMemory<byte>> OfAsync(NegotiationKey key, CancellationToken cancellation)
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
