using System.Text.Json;
using System.Text.Json.Nodes;
using App.Conversations;
using AzureBlobs;
using Coach.Negotiations;
using Coaching;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Slack;

namespace App.Channels;

/// <summary>What the two addresses of Slack have in common: the signature, the signal stored before the answer, and where replies go.</summary>
public sealed class SlackDoor(
    INegotiationStore store, IAddressBook addresses, DocumentBlobs documents, ICoaching coaching, TimeProvider clock, CoachOptions options, SlackFiles? files = null)
{
    /// <summary>Answers one request; 404 where Slack is not connected.</summary>
    /// <param name="request">As it came.</param>
    /// <param name="read">Which of the two addresses it is.</param>
    /// <param name="client">Wakes the negotiation.</param>
    /// <param name="cancellation">Gives up; Slack sends it again.</param>
    public async Task<IResult> AnswerAsync(
        HttpRequest request, Func<SlackEndpoint, SlackRequest, SlackAnswer> read, DurableTaskClient client, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(read);
        if (options.Slack is not { } slack)
        {
            return Results.NotFound();
        }

        var headers = request.Headers;
        var body = await BodyAsync(request, slack.MaxRequestBytes, cancellation);
        var answer = read(new(slack, clock), new(headers[SlackRequest.TimestampHeader], headers[SlackRequest.SignatureHeader], body));
        if (answer.Signal is { } signal)
        {
            await AcceptAsync(signal, new(client, store, addresses, documents), cancellation);
        }

        return Results.Text(answer.Body, statusCode: answer.Status);
    }

    private async Task AcceptAsync(SlackSignal signal, SignalInbox inbox, CancellationToken cancellation)
    {
        var to = JsonSerializer.Serialize(signal.Person.User, AppJson.Default.String);
        if (signal is SlackSignal.Shared shared && files is not null)
        {
            // Where the answer goes has to be known before the document is read.
            await inbox.RememberAsync(signal.Key, SlackReplies.Channel, to, cancellation);
            var file = await files.FetchAsync(shared.File, cancellation);
            using var content = new MemoryStream(file.Bytes.ToArray());
            await inbox.AcceptDocumentAsync(signal.Key, file.Name, content, cancellation);
            return;
        }

        var (json, said) = signal switch
        {
            SlackSignal.Said words => (coaching.Said(signal.Id, words.Text), words.Text),
            SlackSignal.Chose tap => (coaching.Chose(signal.Id, tap.Choice), tap.Label),
            _ => (coaching.Opened(signal.Id), null),
        };
        var line = said is null ? null : new JsonObject { ["text"] = said }.ToJsonString();
        await inbox.AcceptAsync(signal.Key, new(signal.Id, json, line, clock.GetUtcNow()), SlackReplies.Channel, to, cancellation);
    }

    // One byte more than is taken tells that there is too much.
    private static async Task<ReadOnlyMemory<byte>> BodyAsync(HttpRequest request, int maxBytes, CancellationToken cancellation)
    {
        var bytes = new byte[maxBytes + 1];
        var read = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
        return bytes.AsMemory(0, read);
    }
}
