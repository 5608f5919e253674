namespace AzureBlobs;

/// <summary>The containers of documents. Documents of a person lie under <c>{tenant}/{person}/</c>, each part escaped.</summary>
public static class DocumentContainers
{
    /// <summary>Offer letters.</summary>
    public const string Offers = "offers";

    /// <summary>Transcripts of calls.</summary>
    public const string Transcripts = "transcripts";

    /// <summary>Compensation guides, for everybody.</summary>
    public const string Bands = "bands";

    /// <summary>What was read and what was missing, a JSON file for each document, under the document's container and name.</summary>
    public const string Receipts = "receipts";

    /// <summary>Documents that can never be read, under their container and name.</summary>
    public const string Quarantine = "quarantine";

    /// <summary>Which public sources bands are refreshed from, and what was fetched from them: no documents of people's.</summary>
    public const string Sources = "sources";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Offers, Transcripts, Bands, Receipts, Quarantine, Sources];
}
