using System.Text.Json;
using System.Text.Json.Serialization;

namespace Coach.Calls;

/// <summary>Who a speaker is in a call.</summary>
[JsonConverter(typeof(SpeakerRoleJsonConverter))]
public enum SpeakerRole
{
    /// <summary>Not clear.</summary>
    Unknown,

    /// <summary>The person whose pay is discussed.</summary>
    Candidate,

    /// <summary>Who speaks for the employer.</summary>
    Recruiter,

    /// <summary>An officer of the company on an earnings call.</summary>
    Executive,

    /// <summary>Who asks for an investor or bank on an earnings call.</summary>
    Analyst,

    /// <summary>Who runs the line of an earnings call.</summary>
    Operator,
}

/// <summary>Writes a <see cref="SpeakerRole"/> in lower case.</summary>
public sealed class SpeakerRoleJsonConverter() : JsonStringEnumConverter<SpeakerRole>(JsonNamingPolicy.KebabCaseLower);

/// <summary>What somebody does by what they say.</summary>
[JsonConverter(typeof(CallMoveJsonConverter))]
public enum CallMove
{
    /// <summary>Says hello.</summary>
    Greet,

    /// <summary>Asks.</summary>
    Inquire,

    /// <summary>Tells something that is no offer.</summary>
    Inform,

    /// <summary>Puts the first figure for an issue on the table.</summary>
    Propose,

    /// <summary>Answers an offer with another.</summary>
    Counter,

    /// <summary>Says yes.</summary>
    Accept,

    /// <summary>Says no.</summary>
    Reject,

    /// <summary>Gives reasons.</summary>
    Justify,

    /// <summary>Says that they may leave.</summary>
    ThreatenWalkAway,

    /// <summary>Tells current pay or the least that would do.</summary>
    DiscloseLimit,

    /// <summary>Says by when.</summary>
    SetDeadline,

    /// <summary>Ends, with what happens next.</summary>
    Close,
}

/// <summary>Writes a <see cref="CallMove"/> as <c>greet</c>, <c>set-deadline</c> …</summary>
public sealed class CallMoveJsonConverter() : JsonStringEnumConverter<CallMove>(JsonNamingPolicy.KebabCaseLower);

/// <summary>A person in a call.</summary>
/// <param name="Name">As the transcript names them.</param>
/// <param name="Role">Who they are in it.</param>
public sealed record CallSpeaker(string Name, SpeakerRole Role);

/// <summary>What one person says until another speaks.</summary>
/// <param name="Index">Counted from 0.</param>
/// <param name="Start">Seconds from the start of the recording; null without times.</param>
/// <param name="End">Seconds from the start of the recording; null where not known.</param>
/// <param name="Speaker">The name; null where nobody is named.</param>
/// <param name="Text">The words.</param>
/// <param name="Moves">What is done, in the order of <see cref="CallMove"/>; empty where nothing of note.</param>
/// <param name="Terms">What is said about pay and conditions.</param>
public sealed record CallTurn(
    int Index, decimal? Start, decimal? End, string? Speaker, string Text, IReadOnlyList<CallMove> Moves, IReadOnlyList<CallTerm> Terms);

/// <summary>What an executive said about work and pay at the company.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="Topic"><c>ai</c>, <c>hiring</c>, <c>headcount</c>, <c>layoffs</c> or <c>pay</c>.</param>
/// <param name="Quote">The sentence, as said.</param>
/// <param name="Stage">How far it is: <c>exploring</c>, <c>building</c>, <c>shipping</c> or <c>scaling</c>; null where not clear.</param>
public sealed record CallStatement(string Speaker, string Topic, string Quote, string? Stage);
