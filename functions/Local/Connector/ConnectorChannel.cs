using System.Text.Json;
using System.Text.Json.Nodes;
using Coach;
using Coach.Negotiations;
using Coaching;
using Local.Serve;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Local.Connector;

/// <summary>
/// <c>/api/messages</c>: the Bot Connector's protocol for a client on this machine, as the Microsoft 365 Agents Playground, to see the coach as Teams shows it.
/// For development: who writes is who the client says, so it is there only where it was asked for (<c>--playground</c>), and it speaks to no other machine.
/// What a person does is stored before it is acknowledged; the replies follow by <see cref="ConnectorReplies"/>.
/// </summary>
internal sealed class ConnectorChannel(
    ConnectorReplies replies, ActivityFiles files, DataTickets tickets, PersonalData data, Conversations conversations, ICoaching coaching, DocumentReading reading, ServeOptions options, TimeProvider clock)
{
    /// <summary>Where activities come to.</summary>
    public const string Home = "/api/messages";

    /// <summary>Where the links of <see cref="DataTickets"/> lead.</summary>
    public const string DataHome = Home + "/data/";

    /// <summary>Bytes of an activity besides the files in it. Default 256 KiB: Teams takes 100 KB; range 1 KiB to 10 MiB.</summary>
    private const int MaxActivityBytes = 256 << 10;

    /// <summary>The invoke that a card's <c>Action.Execute</c> makes.</summary>
    private const string CardAction = "adaptiveCard/action";

    private const string OpenedId = "opened";

    public void MapTo(WebApplication web)
    {
        web.MapPost(Home, TakeAsync);
        web.MapGet(DataHome + "{ticket}", GiveDataAsync);
    }

    private async Task TakeAsync(HttpContext context)
    {
        // A file within is a third longer as text.
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = (options.MaxDocumentBytes * 4 / 3) + MaxActivityBytes;
        var activity = await JsonSerializer.DeserializeAsync(context.Request.Body, ActivityJson.Default.Activity, context.RequestAborted);
        if (activity is not { Type: not null, Id: not null } || PersonInChat.Of(activity) is not { } person)
        {
            await Refusal.BadAsync(context, "Send an activity with `type`, `id`, `from`, `conversation`, and a `serviceUrl` on this machine.");
            return;
        }

        await (activity.Conversation!.IsPrivate ? TakeAsync(context, activity, person) : ShyAwayAsync(activity, person, context.RequestAborted));
    }

    private async Task TakeAsync(HttpContext context, Activity activity, PersonInChat person)
    {
        var key = PersonInChat.KeyOf(activity);
        replies.Remember(key, person);
        if (activity.Type == "invoke")
        {
            await AnswerAsync(context, key, activity);
            return;
        }

        foreach (var arrival in await ArrivalsAsync(activity, context.RequestAborted))
        {
            // Not with the request's own token: the client may hang up while it is stored, and sends it again then.
            await conversations.AcceptAsync(key, arrival, CancellationToken.None);
        }
    }

    /// <summary>An invoke is answered in the call: a tapped card is given back with the choice in it instead of the choices.</summary>
    private async Task AnswerAsync(HttpContext context, NegotiationKey key, Activity activity)
    {
        if (activity is not { Name: CardAction, Choice: { Length: > 0 } choice } || choice.Length > options.MaxMessageCharacters)
        {
            await WriteAsync(context, 400, "application/vnd.microsoft.error", new JsonObject { ["code"] = "BadRequest", ["message"] = "The card has no such choice." });
            return;
        }

        await conversations.AcceptAsync(key, Chosen(activity, choice), CancellationToken.None);
        if (replies.Answered(key, activity.ReplyToId, choice) is { } card)
        {
            await WriteAsync(context, 200, PersonInChat.CardType, card);
            return;
        }

        await WriteAsync(context, 200, "application/vnd.microsoft.activity.message", "Noted. The answer follows.");
    }

    private async Task<IReadOnlyList<Arrival>> ArrivalsAsync(Activity activity, CancellationToken cancellation) => activity switch
    {
        { Type: "message", Choice: { } choice } => [Chosen(activity, choice)],
        { Type: "message" } => [.. await BroughtAsync(activity, cancellation), .. Said(activity)],
        { Type: "installationUpdate", Action: "remove" or "remove-upgrade" } =>
            [new(IdOf(activity), JsonSerializer.Serialize<Signal>(new Signal.ForgetRequested(IdOf(activity)), CoachJson.Default.Signal), Said: null, clock.GetUtcNow())],
        { Type: "installationUpdate" } => [Opened()],
        { Type: "conversationUpdate", MembersAdded: { } added } when added.Any(member => member.Id is not null) => [Opened()],
        _ => [],
    };

    // The same id every time, so that who comes for the first time is greeted once.
    private Arrival Opened() => new(OpenedId, coaching.Opened(OpenedId), Said: null, clock.GetUtcNow());

    private Arrival Chosen(Activity activity, string choice) =>
        new(IdOf(activity), coaching.Chose(IdOf(activity), choice), new SaidBody(null, choice).ToJson(), clock.GetUtcNow());

    private IEnumerable<Arrival> Said(Activity activity)
    {
        if (activity.Words is { Length: > 0 } words)
        {
            var text = words.Length > options.MaxMessageCharacters ? words[..options.MaxMessageCharacters] : words;
            yield return new(IdOf(activity), coaching.Said(IdOf(activity), text), new SaidBody(text).ToJson(), clock.GetUtcNow());
        }
    }

    private async Task<IReadOnlyList<Arrival>> BroughtAsync(Activity activity, CancellationToken cancellation)
    {
        var arrivals = new List<Arrival>();
        foreach (var (n, file) in (await files.OfAsync(activity, clock, cancellation)).Index())
        {
            var id = $"{IdOf(activity)}/file/{n}";
            var name = DocumentReading.NameOf(file.Name);
            var signal = file.Bytes is { } bytes ? await ReadAsync(id, name, bytes, cancellation) : JsonSerializer.Serialize<Signal>(
                new Signal.DocumentUnreadable(id, name, [new(ProblemCodes.NotFound, "The file is too large or does not lie on this machine.")]), CoachJson.Default.Signal);
            arrivals.Add(new(id, signal, new SaidBody(null, Document: name).ToJson(), clock.GetUtcNow()));
        }

        return arrivals;
    }

    private async Task<string> ReadAsync(string id, string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        using var place = await reading.TakePlaceAsync(cancellation);
        return coaching.Brought(id, name, (await reading.ReadAsync(name, bytes, cancellation))[0]);
    }

    private async Task ShyAwayAsync(Activity activity, PersonInChat person, CancellationToken cancellation)
    {
        if (activity.Type == "message")
        {
            await replies.SayAsync(person, "Pay is between the two of us. Write to me in a private chat.", cancellation);
        }
    }

    private async Task GiveDataAsync(HttpContext context)
    {
        if (tickets.Use((string)context.Request.RouteValues["ticket"]!) is { } key)
        {
            await MeEndpoints.GiveAsync(context, data, key);
            return;
        }

        await Refusal.WriteAsync(context, StatusCodes.Status404NotFound, "ticket-used", "This link was used or is too old. Ask the coach for your data once more.");
    }

    private static string IdOf(Activity activity) => $"activity/{activity.Conversation!.Id}/{activity.Id}";

    private static async Task WriteAsync(HttpContext context, int status, string type, JsonNode value)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        var answer = new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value };
        await context.Response.WriteAsync(answer.ToJsonString(), context.RequestAborted);
    }
}
