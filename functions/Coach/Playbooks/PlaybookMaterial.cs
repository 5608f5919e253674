namespace Coach.Playbooks;

/// <summary>What a playbook needs beside the advice: where the figures come from.</summary>
/// <param name="OfferSource">Where the offer's figures come from, where <see cref="Evidence"/> does not say it: "offer.pdf", "what you told the coach".</param>
public sealed record PlaybookMaterial(string OfferSource)
{
    /// <summary>Where single facts were read, with the quote, by the names of an offer's fields: <c>base</c>, <c>bonus</c>, <c>signOn</c>, <c>signOn2</c>, <c>equity</c>, <c>relocation</c>, <c>expiresOn</c>.</summary>
    public IReadOnlyDictionary<string, string> Evidence { get; init; } = new Dictionary<string, string>();

    /// <summary>When pay is reviewed; null where not known, and for a new offer.</summary>
    public DateOnly? ReviewDate { get; init; }
}
