using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Coach.Negotiations;
using Coach.Replies;
using Coaching;
using Local.Serve;
using Microsoft.Extensions.Logging;

namespace Local.Connector;

/// <summary>
/// Replies to people in a client of the Bot Connector on this machine. Where they are reached is known from the time they write until the coach stops: replies and
/// reminders of later on wait until they write again.
/// </summary>
internal sealed partial class ConnectorReplies(HttpClient http, DataTickets tickets, TimeProvider clock, ILogger logger) : IReplyDelivery
{
    /// <summary>People whose place is remembered. Default 1,000, some kilobytes each; range 1 to 100,000.</summary>
    private const int PeopleRemembered = 1_000;

    /// <summary>Messages of a person that can be rewritten when a choice of them is tapped. Default 30; range 1 to 1,000.</summary>
    private const int MessagesRemembered = 30;

    /// <summary>How long a client may take. Default 10 s: it runs on this machine; range 1 s to 2 min.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<NegotiationKey, PersonInChat> _people = new();
    private readonly ConcurrentDictionary<NegotiationKey, ConcurrentQueue<(string Message, Reply Reply)>> _messages = new();

    /// <inheritdoc/>
    public bool Reaches(NegotiationKey key) => key.Tenant.StartsWith(PersonInChat.TenantPrefix, StringComparison.Ordinal);

    /// <summary>Remembers where a person is reached.</summary>
    public void Remember(NegotiationKey key, PersonInChat person)
    {
        if (_people.Count >= PeopleRemembered && !_people.ContainsKey(key) && _people.Keys.FirstOrDefault() is { } other)
        {
            _people.TryRemove(other, out _);
            _messages.TryRemove(other, out _);
        }

        _people[key] = person;
    }

    /// <summary>The card of a message as it should stand after a choice was tapped: the choice instead of the choices; null where the message is not known any more.</summary>
    public JsonObject? Answered(NegotiationKey key, string? message, string choice)
    {
        var reply = _messages.TryGetValue(key, out var known) ? known.LastOrDefault(one => one.Message == message).Reply : null;
        return reply is null ? null : AdaptiveCard.Answered(reply, choice);
    }

    /// <summary>Says something at once that is no part of the conversation.</summary>
    public Task SayAsync(PersonInChat person, string text, CancellationToken cancellation) => PostAsync(person, person.Message(text), cancellation);

    /// <inheritdoc/>
    public async Task BringAsync(NegotiationKey key, Effect.Say say, CancellationToken cancellation)
    {
        if (!_people.TryGetValue(key, out var person))
        {
            throw new ReplyWaitsException("The person has not written since the coach was started.");
        }

        var download = PersonalData.IsGivenBy(say.Reply) ? tickets.For(key) : null;
        if (await PostAsync(person, person.Message(say.Reply, download), cancellation) is { } id)
        {
            var messages = _messages.GetOrAdd(key, _ => new());
            messages.Enqueue((id, say.Reply));
            while (messages.Count > MessagesRemembered)
            {
                messages.TryDequeue(out _);
            }
        }
    }

    /// <inheritdoc/>
    public Task<string?> ReadAsync(NegotiationKey key, string id, Effect.ReadDocument document, CancellationToken cancellation) => Task.FromResult<string?>(null);

    /// <summary>Posts an activity; its id. Null where the client will never take it.</summary>
    private async Task<string?> PostAsync(PersonInChat person, JsonObject activity, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, MediaTypeHeaderValue.Parse("application/json; charset=utf-8"));
        try
        {
            using var response = await http.PostAsync(person.Activities, content, either.Token);
            if (response.IsSuccessStatusCode)
            {
                using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(either.Token), default, either.Token);
                return JsonText.In(answer.RootElement, "id") ?? "";
            }

            if (response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone)
            {
                LogRefused((int)response.StatusCode);
                return null;
            }

            throw new ReplyWaitsException("The client cannot take it now.");
        }
        catch (JsonException)
        {
            return "";
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new ReplyWaitsException("The client was not reached.");
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The client of the Bot Connector refused a reply ({Status}); it was given up.")]
    private partial void LogRefused(int status);
}
