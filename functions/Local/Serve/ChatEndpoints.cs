using System.Globalization;
using System.Text.Json;
using Coach.Negotiations;
using Coaching;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Local.Serve;

/// <summary><c>/api/chat</c>: saying something, and following the conversation.</summary>
internal sealed class ChatEndpoints(Conversations conversations, ICoaching coaching, ServeOptions options, TimeProvider clock)
{
    /// <summary>Characters of a client-made id. Default 100: a UUID has 36; range 1 to 1,000.</summary>
    private const int MaxIdCharacters = 100;

    /// <summary>Lines of the conversation in one answer. Default 500; the client asks on from the last. Range 1 to 10,000.</summary>
    private const int MaxLines = 500;

    /// <summary>The longest that a client may wait for a new line, in seconds. Default 25: under the half minute after which some proxies give up; range 0 to 300.</summary>
    private const int MaxWaitSeconds = 25;

    private const string OpenedId = "opened";

    /// <summary>Bytes that a character may take in JSON (<c>\u0000</c>), for the limit of a body.</summary>
    private const int MaxBytesPerCharacter = 6;

    public async Task SayAsync(HttpContext context, Person person)
    {
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = (options.MaxMessageCharacters * MaxBytesPerCharacter) + 4096;
        var message = await JsonSerializer.DeserializeAsync(context.Request.Body, ServeJson.Default.ChatMessage, context.RequestAborted);
        if (Mistake(message) is { } mistake)
        {
            await Refusal.BadAsync(context, mistake);
            return;
        }

        var lines = await conversations.AnswerAsync(KeyOf(person), ArrivalOf(message!), context.RequestAborted);
        await WriteAsync(context, json => ConversationJson.WriteReplies(json, lines));
    }

    public async Task FollowAsync(HttpContext context, Person person)
    {
        if (!Number(context.Request.Query["after"], out var after) || !Number(context.Request.Query["wait"], out var wait))
        {
            await Refusal.BadAsync(context, "`after` is the last sequence seen, 0 or more; `wait` is a number of seconds.");
            return;
        }

        var lines = await LinesAsync(KeyOf(person), after, TimeSpan.FromSeconds(Math.Min(wait, MaxWaitSeconds)), context.RequestAborted);
        await WriteAsync(context, json =>
        {
            ConversationJson.WriteReplies(json, lines);
            ConversationJson.WriteSaid(json, lines);
            json.WriteBoolean("more", lines.Count == MaxLines);
        });
    }

    /// <summary>The negotiation of a person that the web page shows.</summary>
    public static NegotiationKey KeyOf(Person person) => new(ServeOptions.Tenant, person.Name, ServeOptions.Negotiation);

    /// <summary>Writes one JSON object.</summary>
    public static async Task WriteAsync(HttpContext context, Action<Utf8JsonWriter> members)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
        await json.FlushAsync(context.RequestAborted);
    }

    // Who comes for the first time is greeted: the signal has the same id every time, so it counts once.
    private async Task<IReadOnlyList<ConversationLine>> LinesAsync(NegotiationKey key, long after, TimeSpan patience, CancellationToken cancellation)
    {
        if (after == 0 && (await conversations.FollowAsync(key, 0, 1, TimeSpan.Zero, cancellation)).Count == 0)
        {
            await conversations.AnswerAsync(key, new(OpenedId, coaching.Opened(OpenedId), Said: null, clock.GetUtcNow()), cancellation);
        }

        return await conversations.FollowAsync(key, after, MaxLines, patience, cancellation);
    }

    private string? Mistake(ChatMessage? message) => message switch
    {
        null or { Id: null or "" } => "A message has an `id` made by the client and either `text` or `choice`.",
        _ when message.Id.Any(char.IsControl) => "The `id` has no control characters.",
        { Id.Length: > MaxIdCharacters } => $"The `id` has at most {MaxIdCharacters} characters.",
        { Text: null or "", Choice: null or "" } or { Text: not (null or ""), Choice: not (null or "") } => "A message has either `text` or `choice`.",
        _ when (message.Text ?? message.Choice)!.Length > options.MaxMessageCharacters =>
            $"A message has at most {options.MaxMessageCharacters} characters. Send longer text as a document.",
        _ => null,
    };

    private Arrival ArrivalOf(ChatMessage message)
    {
        var now = clock.GetUtcNow();
        var id = $"chat/{message.Id}";
        var signal = message.Choice is { Length: > 0 } choice ? coaching.Chose(id, choice) : coaching.Said(id, message.Text!);
        return new(id, signal, new SaidBody(message.Text, message.Choice).ToJson(), now);
    }

    private static bool Number(string? text, out long number)
    {
        number = 0;
        return string.IsNullOrEmpty(text) || long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
