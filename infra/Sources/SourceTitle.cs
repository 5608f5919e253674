namespace Sources;

/// <summary>A source's name, taken from where it is.</summary>
internal static class SourceTitle
{
    /// <summary>"greenhouse harbourlight" for a board, the file's or page's name for everything else.</summary>
    public static string Of(SourceFormat kind, string location)
    {
        var parts = location.Split('?')[0].Split('/', '\\').Where(part => part.Length > 0).ToArray();
        var board = kind switch
        {
            SourceFormat.Greenhouse => After(parts, "boards"),
            SourceFormat.Lever => After(parts, "postings"),
            SourceFormat.Ashby => After(parts, "job-board"),
            _ => null,
        };
        return board is not null ? $"{kind.ToString().ToLowerInvariant()} {board}" : parts.LastOrDefault() ?? location;
    }

    private static string? After(string[] parts, string word) => parts.SkipWhile(part => part != word).Skip(1).FirstOrDefault();
}
