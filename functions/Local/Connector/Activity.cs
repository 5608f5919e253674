using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Local.Connector;

/// <summary>What a client of the Bot Connector sends, as far as the coach needs it (Bot Framework, "Activity schema", version 3.1).</summary>
/// <param name="Type">What it is: <c>message</c>, <c>invoke</c>, <c>installationUpdate</c> or <c>conversationUpdate</c>; others are acknowledged and ignored.</param>
/// <param name="Id">The same for a repeat of the same activity.</param>
/// <param name="Name">Which invoke it is.</param>
/// <param name="Text">What was typed.</param>
/// <param name="Action">Of an installation: <c>add</c> or <c>remove</c>.</param>
/// <param name="ServiceUrl">Where replies go.</param>
/// <param name="ChannelId">Which kind of client it is.</param>
/// <param name="From">Who did it.</param>
/// <param name="Recipient">The coach, by its name there.</param>
/// <param name="Conversation">Where.</param>
/// <param name="ReplyToId">The message that a choice was tapped in.</param>
/// <param name="Value">What a card sent.</param>
/// <param name="Attachments">Files and cards.</param>
/// <param name="MembersAdded">Who joined the conversation.</param>
internal sealed partial record Activity(
    string? Type,
    string? Id,
    string? Name,
    string? Text,
    string? Action,
    string? ServiceUrl,
    string? ChannelId,
    Account? From,
    Account? Recipient,
    ActivityConversation? Conversation,
    string? ReplyToId,
    JsonElement Value,
    IReadOnlyList<ActivityAttachment>? Attachments,
    IReadOnlyList<Account>? MembersAdded)
{
    /// <summary>The words without mentions of the coach; empty where there are none.</summary>
    [JsonIgnore]
    public string Words => Mention().Replace(Text ?? "", "").Trim();

    /// <summary>The id of the choice that a card sent; null where it sent none. An <c>Action.Execute</c> sends it within an action.</summary>
    [JsonIgnore]
    public string? Choice => ChoiceIn(Value) ?? (Value is { ValueKind: JsonValueKind.Object } && Value.TryGetProperty("action", out var action) && action.ValueKind == JsonValueKind.Object
        && action.TryGetProperty("data", out var data) ? ChoiceIn(data) : null);

    private static string? ChoiceIn(JsonElement data) => JsonText.In(data, "choice");

    [GeneratedRegex("<at[^<>]*>[^<>]*</at>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Mention();
}

/// <summary>Somebody in a conversation.</summary>
internal sealed record Account(string? Id, string? Name);

/// <summary>Where something was said.</summary>
/// <param name="Id">The conversation.</param>
/// <param name="TenantId">The organisation; null where there is none.</param>
/// <param name="ConversationType">Null or <c>personal</c> where the person is alone with the coach.</param>
/// <param name="IsGroup">Whether others are there.</param>
internal sealed record ActivityConversation(string? Id, string? TenantId, string? ConversationType, bool? IsGroup)
{
    /// <summary>What others can read is no place to talk about one's pay.</summary>
    [JsonIgnore]
    public bool IsPrivate => IsGroup != true && ConversationType is null or "personal";
}

/// <summary>A file or a card.</summary>
/// <param name="ContentType">Its kind.</param>
/// <param name="Name">The file's name.</param>
/// <param name="ContentUrl">Where it lies, or itself as a <c>data:</c> address.</param>
/// <param name="Content">Itself, or where it lies.</param>
internal sealed record ActivityAttachment(string? ContentType, string? Name, string? ContentUrl, JsonElement Content);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Activity))]
internal sealed partial class ActivityJson : JsonSerializerContext;
