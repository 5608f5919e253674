using System.Text.Json;

namespace Slack;

/// <summary>
/// The two addresses that Slack calls. Both check the signature before they read anything, and answer at once: Slack waits three seconds, so the
/// host stores the signal, answers, and replies by <see cref="SlackClient"/> later.
/// </summary>
public sealed class SlackEndpoint(SlackOptions options, TimeProvider clock)
{
    /// <summary>How deep JSON may be nested. Blocks that people write are not read; Slack's own frame has some ten levels. Range 1 to 1,000.</summary>
    private const int Depth = 64;

    private static readonly JsonDocumentOptions s_json = new() { MaxDepth = Depth };

    /// <summary>What the Events API sends.</summary>
    public SlackAnswer Events(SlackRequest request) => Checked(request, body =>
    {
        using var json = JsonDocument.Parse(body, s_json);
        return SlackEvents.Read(json.RootElement);
    });

    /// <summary>What a tap on a button sends.</summary>
    public SlackAnswer Interactivity(SlackRequest request) => Checked(request, body => SlackInteractivity.Payload(body.Span) is { } payload ? Tapped(payload) : SlackAnswer.Malformed);

    private static SlackAnswer Tapped(string payload)
    {
        using var json = JsonDocument.Parse(payload, s_json);
        return SlackInteractivity.Read(json.RootElement);
    }

    private SlackAnswer Checked(SlackRequest request, Func<ReadOnlyMemory<byte>, SlackAnswer> read)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Body.Length > options.MaxRequestBytes)
        {
            return new(413, "The request is too large.", null);
        }

        switch (SlackSignature.Check(request, options, clock.GetUtcNow()))
        {
            case SignatureCheck.Stale:
                return new(401, "The request is too old, or one of the clocks is wrong.", null);
            case SignatureCheck.Missing or SignatureCheck.Forged:
                return new(401, "The request is not signed by Slack.", null);
        }

        try
        {
            return read(request.Body);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // The second is what a text that is none brings: half a character, or bytes that are no UTF-8.
            return SlackAnswer.Malformed;
        }
    }
}
