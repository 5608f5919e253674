using System.Collections.Concurrent;
using System.Text.Json;
using Coach;
using Coach.Negotiations;
using Coach.Replies;
using Coaching;
using Microsoft.Extensions.Logging;
using Slack;

namespace Local.Serve;

/// <summary>Replies to people in Slack, each in the conversation that only they read; and the files that they give. Every workspace is spoken to with its own token.</summary>
internal sealed partial class SlackReplies(
    SlackOptions slack, HttpClient http, ICoaching coaching, DocumentReading reading, PersonalData data, TimeProvider clock, ILogger logger) : IReplyDelivery
{
    private readonly ConcurrentDictionary<string, Workspace> _workspaces = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool Reaches(NegotiationKey key) => key.Tenant.StartsWith(SlackSignal.TenantPrefix, StringComparison.Ordinal);

    /// <inheritdoc/>
    public async Task BringAsync(NegotiationKey key, Effect.Say say, CancellationToken cancellation)
    {
        try
        {
            await PostAsync(key, say, cancellation);
        }
        catch (SlackRefusedException refused)
        {
            LogRefused(refused.Code);
        }
        catch (Exception failure) when (failure is SlackBusyException or SlackSetupException)
        {
            LogNotPosted(failure.Message);
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<string?> ReadAsync(NegotiationKey key, string id, Effect.ReadDocument document, CancellationToken cancellation)
    {
        try
        {
            using var place = await reading.TakePlaceAsync(cancellation);
            var file = await WorkspaceOf(key).Files.FetchAsync(document.Document, cancellation);
            var name = DocumentReading.NameOf(file.Name);
            return coaching.Brought(id, name, (await reading.ReadAsync(name, file.Bytes, cancellation))[0]);
        }
        catch (SlackRefusedException refused)
        {
            return Unreadable(id, document, refused.Code == SlackFiles.TooLarge
                ? new(ProblemCodes.OverBudget, "The file is too large. Give only the pages with the letter, or paste its text.")
                : new(ProblemCodes.NotFound, "Slack does not give me this file. Upload it here once more, or paste its text."));
        }
        catch (SlackSetupException setup)
        {
            LogNotPosted(setup.Message);
            return Unreadable(id, document, new(ProblemCodes.NotFound, "I may not fetch files in this workspace. Paste the text of the letter instead."));
        }
    }

    /// <summary>Replaces the choices of a message by the one that was tapped. It only tidies up: where it does not succeed, the old choices stay and still work.</summary>
    public async Task TidyAsync(NegotiationKey key, SlackTapped tapped)
    {
        try
        {
            await WorkspaceOf(key).Client.UpdateAsync(tapped.Place, tapped.Message, CancellationToken.None);
        }
        catch (Exception failure)
        {
            LogNotTidied(failure.GetType().Name);
        }
    }

    private async Task PostAsync(NegotiationKey key, Effect.Say say, CancellationToken cancellation)
    {
        var workspace = WorkspaceOf(key);
        var gives = PersonalData.IsGivenBy(say.Reply);
        var reply = gives ? say.Reply with { Choices = [.. say.Reply.Choices.Where(choice => choice.Id != ChoiceIds.Export)] } : say.Reply;
        // To the user, not to where they wrote: nobody else reads it.
        var posted = await workspace.Client.PostAsync(key.Person, BlockKit.Of(reply), say.Id, cancellation);
        if (gives)
        {
            await GiveDataAsync(key, workspace, posted.Channel, say.Id, cancellation);
        }
    }

    private async Task GiveDataAsync(NegotiationKey key, Workspace workspace, string channel, string id, CancellationToken cancellation)
    {
        try
        {
            await workspace.Files.GiveAsync(channel, PersonalData.FileName, await data.OfAsync(key, cancellation), cancellation);
        }
        catch (Exception failure) when (failure is SlackSetupException or SlackRefusedException)
        {
            LogNotPosted(failure.Message);
            var sorry = new Reply("I may not send files in this workspace.", "Ask whoever runs the coach to give its Slack app the scope files:write, then ask me again.", [], null, [], null, Stage.Intake);
            await workspace.Client.PostAsync(key.Person, BlockKit.Of(sorry), $"{id}/data", cancellation);
        }
    }

    private Workspace WorkspaceOf(NegotiationKey key)
    {
        var team = key.Tenant[SlackSignal.TenantPrefix.Length..];
        return _workspaces.GetOrAdd(team, static (team, all) => all.Open(team), this);
    }

    private Workspace Open(string team)
    {
        var options = slack.For(team) ?? throw new SlackRefusedException("workspace_without_token");
        var client = new SlackClient(http, options, clock);
        return new(client, new(http, client, options, clock));
    }

    private static string Unreadable(string id, Effect.ReadDocument document, Problem problem) =>
        JsonSerializer.Serialize(new Signal.DocumentUnreadable(id, document.Name, [problem]), CoachJson.Default.Signal);

    private sealed record Workspace(SlackClient Client, SlackFiles Files);

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack refused a reply for good ({Code}); it was given up.")]
    private partial void LogRefused(string code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Reason}")]
    private partial void LogNotPosted(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message in Slack kept its choices after a tap ({Failure}); they still work.")]
    private partial void LogNotTidied(string failure);
}
