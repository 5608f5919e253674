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
    INegotiationStore store, IAddressBook addresses, DocumentBlobs documents, ICoaching coaching, TimeProvider clock, CoachOptions options, SlackPeople? people = null)
{
    /// <summary>The person is found again by the negotiation's own key.</summary>
    private const string NoReference = "{}";

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
        if (options.Slack is not { } slack || people is null)
        {
            return Results.NotFound();
        }

        var headers = request.Headers;
        var body = await BodyAsync(request, slack.MaxRequestBytes, cancellation);
        var answer = read(new(slack, clock), new(headers[SlackRequest.TimestampHeader], headers[SlackRequest.SignatureHeader], body));
        if (answer.Signal is not { } signal)
        {
            return Results.Text(answer.Body, statusCode: answer.Status);
        }

        var inbox = new SignalInbox(client, store, addresses, documents);
        await inbox.AcceptAsync(signal.Key, SlackPeople.ArrivalOf(signal, coaching, clock.GetUtcNow()), SlackReplies.Channel, NoReference, cancellation);
        await Results.Text(answer.Body, statusCode: answer.Status).ExecuteAsync(request.HttpContext);
        // Slack waits three seconds: it has its answer before anything is tidied.
        await request.HttpContext.Response.CompleteAsync();
        await people.TidyAsync(signal);
        return Results.Empty;
    }

    // One byte more than is taken tells that there is too much.
    private static async Task<ReadOnlyMemory<byte>> BodyAsync(HttpRequest request, int maxBytes, CancellationToken cancellation)
    {
        var bytes = new byte[maxBytes + 1];
        var read = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
        return bytes.AsMemory(0, read);
    }
}
