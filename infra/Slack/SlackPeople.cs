using System.Collections.Concurrent;
using System.Text.Json;
using Coach;
using Coach.Negotiations;
using Coach.Replies;
using Coaching;
using Microsoft.Extensions.Logging;

namespace Slack;

/// <summary>Talks with people in Slack, each in the conversation that only they read. Every workspace is spoken to with its own token.</summary>
/// <param name="slack">The tokens and the limits.</param>
/// <param name="http">See <see cref="SlackClient.NewHttp"/>.</param>
/// <param name="data">What a person may ask for.</param>
/// <param name="clock">For the waits.</param>
/// <param name="logger">Gets codes of Slack's, never names, words or links.</param>
public sealed partial class SlackPeople(SlackOptions slack, HttpClient http, PersonalData data, TimeProvider clock, ILogger logger)
{
    /// <summary>The name of a file before Slack has told its own.</summary>
    private const string UnnamedFile = "your file";

    private readonly ConcurrentDictionary<string, Workspace> _workspaces = new(StringComparer.Ordinal);

    /// <summary>Whether a negotiation is one of a person in Slack.</summary>
    public static bool Has(NegotiationKey key) => key.Tenant.StartsWith(SlackSignal.TenantPrefix, StringComparison.Ordinal);

    /// <summary>What a person did, as it is put into the inbox. A file is fetched later: Slack waits three seconds for its answer.</summary>
    public static Arrival ArrivalOf(SlackSignal signal, ICoaching coaching, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(coaching);
        return signal switch
        {
            SlackSignal.Opened opened => new(opened.Id, coaching.Opened(opened.Id), Said: null, now),
            SlackSignal.Said said => new(said.Id, coaching.Said(said.Id, said.Text), new SaidBody(said.Text).ToJson(), now),
            SlackSignal.Chose chose => new(chose.Id, coaching.Chose(chose.Id, chose.Choice), new SaidBody(null, chose.Choice).ToJson(), now),
            SlackSignal.Shared shared => new(shared.Id, Arrived(shared), new SaidBody(null, Document: UnnamedFile).ToJson(), now),
            _ => throw new ArgumentOutOfRangeException(nameof(signal)),
        };
    }

    /// <summary>Says a reply, with the person's data as a file where the reply gives it.</summary>
    /// <param name="key">To whom.</param>
    /// <param name="id">The same for every try to say the same reply.</param>
    /// <param name="reply">What.</param>
    /// <param name="cancellation">Whether it was said is uncertain then.</param>
    /// <exception cref="SlackBusyException">Slack cannot take it now, or was not reached.</exception>
    /// <exception cref="SlackSetupException">The token or its permissions do not suffice.</exception>
    /// <exception cref="SlackRefusedException">Slack will never take it.</exception>
    public async Task SayAsync(NegotiationKey key, string id, Reply reply, CancellationToken cancellation)
    {
        var workspace = WorkspaceOf(key);
        var gives = PersonalData.IsGivenBy(reply);
        // To the user, not to where they wrote: nobody else reads it.
        var posted = await workspace.Client.PostAsync(key.Person, BlockKit.Of(gives ? PersonalData.WithoutAsking(reply) : reply), id, cancellation);
        if (gives)
        {
            await GiveDataAsync(key, workspace, posted.Channel, id, cancellation);
        }
    }

    /// <summary>Fetches a file that a person gave and has it read.</summary>
    /// <param name="key">Whose.</param>
    /// <param name="id">The id of the signal that it becomes.</param>
    /// <param name="document">Which.</param>
    /// <param name="brought">Reads a file and gives the signal, as JSON.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The signal as JSON; where Slack does not hand the file out, one that says so.</returns>
    /// <exception cref="SlackBusyException">Slack cannot give it now, or was not reached.</exception>
    public async Task<string> ReadAsync(
        NegotiationKey key, string id, Effect.ReadDocument document, Func<SlackFile, CancellationToken, Task<string>> brought, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(brought);
        SlackFile file;
        try
        {
            file = await WorkspaceOf(key).Files.FetchAsync(document.Document, cancellation);
        }
        catch (SlackRefusedException refused)
        {
            return Unreadable(id, document, refused.Code == SlackFiles.TooLarge
                ? new(ProblemCodes.OverBudget, "The file is too large. Give only the pages with the letter, or paste its text.")
                : new(ProblemCodes.NotFound, "Slack does not give me this file. Upload it here once more, or paste its text."));
        }
        catch (SlackSetupException setup)
        {
            LogNotAllowed(setup.Message);
            return Unreadable(id, document, new(ProblemCodes.NotFound, "I may not fetch files in this workspace. Paste the text of the letter instead."));
        }

        return await brought(file, cancellation);
    }

    /// <summary>Replaces the choices of a message by the one that was tapped. It only tidies up: where it does not succeed, the old choices stay and still work.</summary>
    public async Task TidyAsync(SlackSignal signal)
    {
        ArgumentNullException.ThrowIfNull(signal);
        if (signal is not SlackSignal.Chose { Tapped: { } tapped })
        {
            return;
        }

        try
        {
            await WorkspaceOf(signal.Key).Client.UpdateAsync(tapped.Place, tapped.Message, CancellationToken.None);
        }
        catch (Exception failure)
        {
            LogNotTidied(failure.GetType().Name);
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
            LogNotAllowed(failure.Message);
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

    private static string Arrived(SlackSignal.Shared shared) =>
        JsonSerializer.Serialize(new Signal.DocumentArrived(shared.Id, shared.File, UnnamedFile, FromRecruiter: false), CoachJson.Default.Signal);

    private static string Unreadable(string id, Effect.ReadDocument document, Problem problem) =>
        JsonSerializer.Serialize(new Signal.DocumentUnreadable(id, document.Name, [problem]), CoachJson.Default.Signal);

    private sealed record Workspace(SlackClient Client, SlackFiles Files);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Reason}")]
    private partial void LogNotAllowed(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message in Slack kept its choices after a tap ({Failure}); they still work.")]
    private partial void LogNotTidied(string failure);
}
