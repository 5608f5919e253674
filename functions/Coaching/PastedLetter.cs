using System.Text;
using Coach.Negotiations;
using Reading;
using Reading.Facts;

namespace Coaching;

/// <summary>The text of a letter, pasted where one types: it is read as the letter, not as a message.</summary>
internal static class PastedLetter
{
    /// <summary>Characters below which a text is a message. The shortest letters have some 300.</summary>
    private const int ShortestLetter = 300;

    /// <summary>Lines below which a text is a message: a letter has a greeting, terms and a name.</summary>
    private const int FewestLines = 4;

    private const string Name = "the pasted letter";

    /// <summary>The letter; null where the words are no letter with pay in it, or a line of a rehearsal.</summary>
    public static Signal? Of(Signal.Said said, Negotiation state, TimeProvider clock)
    {
        if (said.Text.Length < ShortestLetter || state.File.Rehearsal is not null || said.Text.Split('\n').Count(line => line.Trim().Length > 0) < FewestLines)
        {
            return null;
        }

        var document = DocumentReader.Read("pasted.txt", Encoding.UTF8.GetBytes(said.Text), new(), clock, CancellationToken.None);
        return FactsReader.Read("pasted.txt", document) is [OfferLetter { Offer.Base: not null } letter, ..]
            ? new Signal.OfferRead(said.Id, Name, letter.Offer, letter.Missing, letter.Problems)
            : null;
    }
}
