namespace Sources.Fetching;

/// <summary>A file of a source, on the disk.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Hash">Tells this version from others.</param>
/// <param name="FetchedAt">When its bytes came.</param>
/// <param name="IsNew">Whether it has not been understood before: then it takes the place of the last one only by <see cref="FetchFolder.Keep"/>.</param>
/// <param name="Note">What to remember once it is understood; null for a file of this machine, which stays where it is.</param>
internal sealed record FetchedFile(string Path, string Hash, DateTimeOffset FetchedAt, bool IsNew, FetchNote? Note);
