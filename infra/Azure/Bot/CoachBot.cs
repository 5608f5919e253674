using System.Text.Json;
using Coach.Negotiations;
using Coach.Replies;
using Coaching;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace AzureBot;

/// <summary>
/// Turns what happens in a chat into signals: messages, taps on cards, files, installing and removing. It never answers by itself, except where the protocol
/// asks for an answer within the call, or where others could read along.
/// </summary>
/// <param name="inbox">Where signals go.</param>
/// <param name="coaching">Writes signals.</param>
/// <param name="files">Fetches files that people send in Teams.</param>
/// <param name="clock">Tells when things arrived.</param>
public sealed class CoachBot(ISignalInbox inbox, ICoaching coaching, TeamsFiles files, TimeProvider clock) : TeamsActivityHandler
{
    /// <summary>The channel name under which addresses are kept, whatever the chat: all go through the Bot Connector.</summary>
    public const string Channel = "bot";

    // The same id every time, so that who comes for the first time is greeted once.
    private const string OpenedId = "opened";

    private const string AnswerInCall = "application/vnd.microsoft.activity.message";

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (!PersonInChannel.IsAlone(activity))
        {
            await turnContext.SendActivityAsync(MessageFactory.Text("Pay is between the two of us. Write to me in a private chat."), cancellationToken);
            return;
        }

        if ((ChoiceIn(activity.Value) ?? SlackTap.Choice(activity)) is { } choice)
        {
            await AcceptAsync(activity, coaching.Chose(IdOf(activity), choice), new SaidBody(null, choice), cancellationToken);
            return;
        }

        await TakeFilesAsync(turnContext, cancellationToken);
        var text = activity.RemoveRecipientMention()?.Trim();
        if (!string.IsNullOrEmpty(text))
        {
            await AcceptAsync(activity, coaching.Said(IdOf(activity), text), new SaidBody(text), cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        SlackTap.Choice(turnContext.Activity) is { } choice && PersonInChannel.IsAlone(turnContext.Activity)
            ? AcceptAsync(turnContext.Activity, coaching.Chose(IdOf(turnContext.Activity), choice), new SaidBody(null, choice), cancellationToken)
            : base.OnEventActivityAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        if (!PersonInChannel.IsAlone(turnContext.Activity) || ChoiceIn(invokeValue.Action?.Data) is not { } choice)
        {
            return new() { StatusCode = 400, Type = "application/vnd.microsoft.error", Value = new Error("BadRequest", "The card has no such choice here.") };
        }

        await AcceptAsync(turnContext.Activity, coaching.Chose(IdOf(turnContext.Activity), choice), new SaidBody(null, choice), cancellationToken);
        // The card that was tapped is given back with the choice in it instead of the choices.
        return await AnsweredAsync(turnContext.Activity, (invokeValue.Action!.Data as JObject)?.Value<long?>(BotReplies.Place), choice, cancellationToken) is { } card
            ? new() { StatusCode = 200, Type = BotReplies.Card, Value = card }
            : new() { StatusCode = 200, Type = AnswerInCall, Value = "Noted. The answer follows." };
    }

    /// <inheritdoc/>
    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.MembersAdded is { Count: > 0 } && PersonInChannel.IsAlone(turnContext.Activity)
            ? AcceptAsync(turnContext.Activity, OpenedId, coaching.Opened(OpenedId), said: null, cancellationToken)
            : Task.CompletedTask;

    /// <inheritdoc/>
    protected override async Task OnInstallationUpdateActivityAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (!PersonInChannel.IsAlone(activity))
        {
            return;
        }

        await (activity.Action is "remove" or "remove-upgrade"
            ? AcceptAsync(activity, JsonSerializer.Serialize<Signal>(new Signal.ForgetRequested(IdOf(activity)), Coach.CoachJson.Default.Signal), said: null, cancellationToken)
            : AcceptAsync(activity, OpenedId, coaching.Opened(OpenedId), said: null, cancellationToken));
    }

    private async Task TakeFilesAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellation)
    {
        var key = PersonInChannel.Key(turnContext.Activity);
        foreach (var file in TeamsFiles.In(turnContext.Activity))
        {
            // Where the answer goes has to be known before the document is read.
            await inbox.RememberAsync(key, Channel, Reference(turnContext.Activity), cancellation);
            await using var content = await files.OpenAsync(file, cancellation);
            if (content is null || !await inbox.AcceptDocumentAsync(key, file.Name, content, cancellation))
            {
                await turnContext.SendActivityAsync(
                    MessageFactory.Text("I could not fetch that file. Send it again, at most 20 MB, or paste the text of the letter."), cancellation);
            }
        }
    }

    private async Task<JObject?> AnsweredAsync(IActivity activity, long? place, string choice, CancellationToken cancellation) =>
        place is { } sequence && await inbox.ReplyAsync(PersonInChannel.Key(activity), sequence, cancellation) is { } reply && AdaptiveCard.Answered(reply, choice) is { } card
            ? JObject.Parse(card.ToJsonString())
            : null;

    private Task AcceptAsync(IActivity activity, string signal, SaidBody? said, CancellationToken cancellation) =>
        AcceptAsync(activity, IdOf(activity), signal, said, cancellation);

    private Task AcceptAsync(IActivity activity, string id, string signal, SaidBody? said, CancellationToken cancellation) =>
        inbox.AcceptAsync(PersonInChannel.Key(activity), new(id, signal, said?.ToJson(), clock.GetUtcNow()), Channel, Reference(activity), cancellation);

    private static string Reference(IActivity activity) =>
        JObject.FromObject(activity.GetConversationReference()).ToString(Newtonsoft.Json.Formatting.None);

    private static string IdOf(IActivity activity) => $"activity/{activity.ChannelId}/{activity.Conversation?.Id}/{activity.Id}";

    // What a card sends back is {"choice": id}; older clients wrap it, and some send it as text.
    private static string? ChoiceIn(object? value)
    {
        var data = value as JObject ?? (value is string { Length: > 0 } text && text.StartsWith('{') ? JObject.Parse(text) : null);
        return data?.Value<string>("choice");
    }
}
