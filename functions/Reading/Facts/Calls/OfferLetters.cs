using System.Text.RegularExpressions;
using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>What the employer offered in writing before the call: it is on the table, though nobody offers it in the call.</summary>
internal static partial class OfferLetters
{
    /// <summary>Whether a term tells what the employer offered before the call.</summary>
    /// <param name="term">The term, its act read.</param>
    /// <param name="text">The turn.</param>
    /// <param name="byCandidate">Whether the candidate speaks.</param>
    /// <param name="isFirst">Whether nothing was on the table before the turn.</param>
    public static bool Tells(CallTerm term, string text, bool byCandidate, bool isFirst)
    {
        if (term is not { Act: TermAct.Mention, Issue: not null, Quote: { } quote })
        {
            return false;
        }

        var isTold = byCandidate
            ? (isFirst && Letter().IsMatch(text)) || Telling().IsMatch(quote.ToLowerInvariant())
            : CallPhrases.Restated().IsMatch(quote) && Letter().IsMatch(quote);
        return isTold && !CallPhrases.CurrentPay().IsMatch(quote) && !CallPhrases.OtherFirm().IsMatch(quote) && !CallPhrases.Market().IsMatch(quote) && !CallPhrases.Limit().IsMatch(quote);
    }

    /// <summary>Whether the candidate names what stands in the letter, before the employer has said it, and asks for nothing.</summary>
    public static bool Names(TermContext said)
    {
        if (!said.ByCandidate || CallPhrases.Asking().IsMatch(said.Clause))
        {
            return false;
        }

        var offers = said.Ledger.Offers;
        return (!offers.HasMoney && Letter().IsMatch(said.Cues.Text)) || (!offers.Has(said.Issue) && Telling().IsMatch(said.Clause));
    }

    // What an offer is written on.
    [GeneratedRegex(@"\b(?:letter|offer|draft|contract|paperwork|paper|proposal|outline|package|e-?mail|sent|read|numbers?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Letter();

    // "The base is", "you put me at": how the candidate tells what was written.
    [GeneratedRegex(@"\b(?:the (?:\w+ )?(?:number|figure|base|salary|offer|grant|bonus|equity|stock|sign-on)(?:'s| is| was)|it (?:says|said|has)|so you(?:'ve| have)|you (?:offer|offered|propose|proposed|wrote)\b|it's at|if i read|doesn't cut|isn't|is below|came in at|you (?:have|put) (?:me|it) (?:at|down))\b")]
    private static partial Regex Telling();
}
