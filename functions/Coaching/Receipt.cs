using Coach;
using Reading.Facts;

namespace Coaching;

/// <summary>
/// What whoever gave a document is told: that it was read, and what was missing. No amounts, and nothing of what the coach makes of it.
/// </summary>
/// <param name="Name">The document's name.</param>
/// <param name="Kind">What kind of document it is: <c>offer</c>, <c>transcript</c>, <c>guide</c>, <c>posting</c> or <c>unknown</c>.</param>
/// <param name="Accepted">Whether it was understood.</param>
/// <param name="Read">What was found, by field name.</param>
/// <param name="Missing">What such a document usually states and this one does not, by field name.</param>
/// <param name="Problems">What a person should know.</param>
public sealed record Receipt(
    string Name, string Kind, bool Accepted, IReadOnlyList<string> Read, IReadOnlyList<string> Missing, IReadOnlyList<Problem> Problems)
{
    /// <summary>The receipt for what was read.</summary>
    public static Receipt Of(string name, IReadOnlyList<DocumentFacts> facts) => new(
        name,
        facts[0].Kind,
        facts[0] is not UnknownDocument,
        [.. facts.SelectMany(Fields).Distinct()],
        [.. facts.OfType<OfferLetter>().SelectMany(letter => letter.Missing).Distinct()],
        [.. facts.SelectMany(one => one.Problems)]);

    /// <summary>The receipt for what was not even opened.</summary>
    public static Receipt Refused(string name, string code, string message) => new(name, "unknown", false, [], [], [new(code, message)]);

    private static IEnumerable<string> Fields(DocumentFacts facts) => facts switch
    {
        OfferLetter letter => letter.Evidence.Keys,
        Guide guide => guide.Bands.Count > 0 ? ["bands"] : [],
        Posting posting => posting.Pay.Count > 0 ? ["pay"] : [],
        Call call => call.Turns.Count > 0 ? ["turns"] : [],
        _ => [],
    };
}
