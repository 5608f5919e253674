using System.Text.Json.Nodes;
using Coach.Negotiations;

namespace Slack;

/// <summary>Something that a person did in Slack. The same id is the same signal, however often Slack sends it.</summary>
public abstract record SlackSignal
{
    /// <summary>What the tenant of a Slack workspace begins with, so that no workspace has the name of another channel's tenant.</summary>
    public const string TenantPrefix = "slack:";

    /// <summary>The name of a person's negotiation in Slack.</summary>
    private const string Negotiation = "main";

    private SlackSignal(string id, SlackPerson person) => (Id, Person) = (id, person);

    /// <summary>Slack's id of the event; of a tap, the message, button and time.</summary>
    public string Id { get; }

    /// <summary>Who did it.</summary>
    public SlackPerson Person { get; }

    /// <summary>The person opened the conversation with the coach and has not said anything.</summary>
    public sealed record Opened(string Id, SlackPerson Person) : SlackSignal(Id, Person);

    /// <summary>The person wrote something.</summary>
    /// <param name="Id">The id of the event.</param>
    /// <param name="Person">Who.</param>
    /// <param name="Text">The words as the person sees them, without Slack's marks.</param>
    public sealed record Said(string Id, SlackPerson Person, string Text) : SlackSignal(Id, Person);

    /// <summary>The person tapped a choice.</summary>
    /// <param name="Id">The id of the tap.</param>
    /// <param name="Person">Who.</param>
    /// <param name="Choice">The id of the choice.</param>
    /// <param name="Label">What the button says; empty where Slack does not tell.</param>
    public sealed record Chose(string Id, SlackPerson Person, string Choice, string Label) : SlackSignal(Id, Person)
    {
        /// <summary>The message that was tapped as it should stand from now on; null where Slack does not tell what stood there.</summary>
        public SlackTapped? Tapped { get; init; }
    }

    /// <summary>The person gave a file.</summary>
    /// <param name="Id">The id of the event.</param>
    /// <param name="Person">Who.</param>
    /// <param name="File">The id of the file, for <see cref="SlackFiles"/>.</param>
    public sealed record Shared(string Id, SlackPerson Person, string File) : SlackSignal(Id, Person);

    /// <summary>Whose negotiation it is: the workspace is the tenant, the user the person.</summary>
    public NegotiationKey Key => new(TenantPrefix + Person.Team, Person.User, Negotiation);
}

/// <summary>A message whose choices are replaced by the one that was tapped, for <see cref="SlackClient.UpdateAsync"/>.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">What is to stand there.</param>
public sealed record SlackTapped(SlackMessage Place, JsonObject Message);

/// <summary>A person in Slack.</summary>
/// <param name="Team">The id of the workspace, which begins with T or, for a whole organisation, with E.</param>
/// <param name="User">The id of the user, which begins with U or W. Messages to it arrive where only this person reads them.</param>
public sealed record SlackPerson(string Team, string User)
{
    /// <summary>Characters of an id that are taken. Slack's have 9 to 12 so far.</summary>
    private const int LongestId = 40;

    /// <summary>The person; null where the ids are not Slack's.</summary>
    internal static SlackPerson? Of(string? team, string? user) => IsId(team, "TE") && IsId(user, "UW") ? new(team!, user!) : null;

    internal static bool IsId(string? text, string first) =>
        text is { Length: > 1 and <= LongestId } && first.Contains(text[0], StringComparison.Ordinal) && text.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter));
}
