namespace AzureBlobs;

/// <summary>Parts of a blob's name. A part must not hold a slash, or it would be two.</summary>
public static class BlobNames
{
    /// <summary>The part as it stands in a name.</summary>
    public static string Escape(string part) => Uri.EscapeDataString(part);

    /// <summary>The part as it was.</summary>
    public static string Unescape(string part) => Uri.UnescapeDataString(part);
}
