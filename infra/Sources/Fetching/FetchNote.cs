namespace Sources.Fetching;

/// <summary>What is remembered of a file that was fetched and understood.</summary>
/// <param name="Address">From where.</param>
/// <param name="File">Its name in the folder.</param>
/// <param name="Hash">SHA-256 of its bytes, as hexadecimal digits.</param>
/// <param name="FetchedAt">When its bytes came.</param>
/// <param name="ETag">The mark by which the server knows this version; null where it gave none.</param>
/// <param name="LastModified">When the server says it changed; null where it does not say.</param>
internal sealed record FetchNote(string Address, string File, string Hash, DateTimeOffset FetchedAt, string? ETag = null, DateTimeOffset? LastModified = null);
