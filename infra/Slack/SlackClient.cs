using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slack;

/// <summary>Where a message stands in Slack.</summary>
/// <param name="Channel">The conversation.</param>
/// <param name="Time">Slack's time of the message, which is its id there.</param>
public sealed record SlackMessage(string Channel, string Time);

/// <summary>
/// Slack's Web API, as far as the coach needs it. What the host keeps until it is confirmed is posted at least once. Each post carries a
/// <c>client_msg_id</c> made from its id, and the id as metadata: Slack drops a repeat of the first while it remembers it, but promises no time for it,
/// so after an answer that was lost a reply can stand there twice. It is never left out.
/// </summary>
/// <param name="http">A client that follows no redirects: see <see cref="NewHttp"/>.</param>
/// <param name="options">Token, addresses and limits.</param>
/// <param name="clock">For the waits.</param>
public sealed class SlackClient(HttpClient http, SlackOptions options, TimeProvider clock)
{
    /// <summary>The kind of the metadata that each message carries.</summary>
    public const string MetadataType = "coach_reply";

    /// <summary>Bytes of an answer that is held whole; files are counted as they come. Default 4 MiB: answers are under 100 KiB; range 64 KiB to 64 MiB.</summary>
    private const int MaxAnswerBytes = 4 << 20;

    private readonly SlackCalls _calls = new(http, options, clock);

    /// <summary>A client for <see cref="SlackClient"/> and <see cref="SlackFiles"/>: no redirects, so that the token goes nowhere else, and no cookies.</summary>
    public static HttpClient NewHttp() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = MaxAnswerBytes };

    /// <summary>Posts a message (<c>chat.postMessage</c>).</summary>
    /// <param name="to">A user, who reads it in the conversation with the coach that nobody else sees; or a conversation.</param>
    /// <param name="message"><c>text</c> and <c>blocks</c>.</param>
    /// <param name="id">The same for every attempt to post the same message.</param>
    /// <param name="cancellation">Whether it was posted is uncertain then.</param>
    /// <exception cref="SlackBusyException">Slack cannot take it now, or was not reached.</exception>
    /// <exception cref="SlackSetupException">The token or its permissions do not suffice.</exception>
    /// <exception cref="SlackRefusedException">Slack will never take this one.</exception>
    public async Task<SlackMessage> PostAsync(string to, JsonObject message, string id, CancellationToken cancellation)
    {
        var body = Addressed(message, to);
        body["client_msg_id"] = ClientMessageId(id);
        body["metadata"] = new JsonObject { ["event_type"] = MetadataType, ["event_payload"] = new JsonObject { ["id"] = ClientMessageId(id) } };
        body["unfurl_links"] = false;
        body["unfurl_media"] = false;
        return Placed(await _calls.CallAsync(SlackMethod.Post, () => Json(body), cancellation));
    }

    /// <summary>Replaces a message (<c>chat.update</c>). Doing it twice is doing it once.</summary>
    /// <exception cref="SlackBusyException">Slack cannot take it now, or was not reached.</exception>
    /// <exception cref="SlackSetupException">The token or its permissions do not suffice.</exception>
    /// <exception cref="SlackRefusedException">The message is gone or not ours.</exception>
    public async Task<SlackMessage> UpdateAsync(SlackMessage place, JsonObject message, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(place);
        var body = Addressed(message, place.Channel);
        body["ts"] = place.Time;
        return Placed(await _calls.CallAsync(SlackMethod.Update, () => Json(body), cancellation));
    }

    /// <summary>A place to put a file of so many bytes, and its id (<c>files.getUploadURLExternal</c>).</summary>
    internal async Task<(string? Address, string File)> PlaceForFileAsync(string name, int bytes, CancellationToken cancellation)
    {
        var length = bytes.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var answer = await _calls.CallAsync(SlackMethod.PlaceForFile, () => new FormUrlEncodedContent([new("filename", name), new("length", length)]), cancellation);
        return (answer.Text("upload_url"), answer.Text("file_id") ?? "");
    }

    /// <summary>Shows a file that was put there in a conversation (<c>files.completeUploadExternal</c>).</summary>
    internal Task ShowFileAsync(string file, string name, string channel, CancellationToken cancellation)
    {
        var body = new JsonObject { ["files"] = new JsonArray(new JsonObject { ["id"] = file, ["title"] = name }), ["channel_id"] = channel };
        return _calls.CallAsync(SlackMethod.ShowFile, () => Json(body), cancellation);
    }

    /// <summary>What Slack knows of a file (<c>files.info</c>).</summary>
    internal async Task<JsonElement> FileAsync(string file, CancellationToken cancellation) =>
        (await _calls.CallAsync(SlackMethod.FileInfo, () => new FormUrlEncodedContent([new("file", file)]), cancellation)).Member("file");

    /// <summary>A UUID (RFC 9562, version 8) from an id: Slack takes no other form, and must not see whose negotiation it is.</summary>
    internal static string ClientMessageId(string id)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    private static JsonObject Addressed(JsonObject message, string channel)
    {
        ArgumentNullException.ThrowIfNull(message);
        var body = message.DeepClone().AsObject();
        body["channel"] = channel;
        return body;
    }

    private static SlackMessage Placed(JsonElement answer) => new(answer.Text("channel") ?? "", answer.Text("ts") ?? "");

    private static StringContent Json(JsonObject body) => new(body.ToJsonString(), Encoding.UTF8, MediaTypeHeaderValue.Parse("application/json; charset=utf-8"));
}
