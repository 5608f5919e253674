namespace Slack;

/// <summary>
/// A method of the Web API with the scope that it asks for: only these can be called, so that the app's manifest can be held against what is called.
/// Source: the page of each method at docs.slack.dev.
/// </summary>
public sealed record SlackMethod
{
    private SlackMethod(string name, string scope) => (Name, Scope) = (name, scope);

    /// <summary>As in its address.</summary>
    public string Name { get; }

    /// <summary>The scope of a bot token without which Slack answers <c>missing_scope</c>.</summary>
    public string Scope { get; }

    /// <summary>Says something.</summary>
    public static SlackMethod Post { get; } = new("chat.postMessage", "chat:write");

    /// <summary>Replaces what was said.</summary>
    public static SlackMethod Update { get; } = new("chat.update", "chat:write");

    /// <summary>What is known of a file.</summary>
    public static SlackMethod FileInfo { get; } = new("files.info", "files:read");

    /// <summary>A place to put a file.</summary>
    public static SlackMethod PlaceForFile { get; } = new("files.getUploadURLExternal", "files:write");

    /// <summary>Shows a file that was put there.</summary>
    public static SlackMethod ShowFile { get; } = new("files.completeUploadExternal", "files:write");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SlackMethod> All { get; } = [Post, Update, FileInfo, PlaceForFile, ShowFile];
}
