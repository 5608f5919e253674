using Coach;
using Reading;

namespace Local.Documents;

/// <summary>How reading one file went.</summary>
/// <param name="Path">As given.</param>
/// <param name="Unread">Why nothing could be read of it; null where something was.</param>
/// <param name="Problems">All that was reported.</param>
internal sealed record ReadingOutcome(string Path, Problem? Unread, IReadOnlyList<Problem> Problems)
{
    /// <summary>A file counts as read when it gave text. One that gave none and no reason is empty.</summary>
    public static ReadingOutcome Of(string path, Document document) => Of(path, document.Lines.Any(), document.Problems);

    /// <summary>The same where the text went elsewhere.</summary>
    public static ReadingOutcome Of(string path, bool hasText, IReadOnlyList<Problem> problems) =>
        new(path, hasText ? null : problems is [var why, ..] ? why : Empty, problems);

    private static Problem Empty { get; } = new(ProblemCodes.NoText, "There is no text in it.");
}
