using System.Text.RegularExpressions;
using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>What is done with a figure that the other side offers when it is said again: put under a condition, taken, refused, or only repeated.</summary>
internal static partial class OfferAnswers
{
    /// <summary>Whether the words refuse the figure.</summary>
    /// <param name="said">The term.</param>
    /// <param name="clause">The words that it stands in.</param>
    /// <param name="around">The words in which a no to an offer of the other side may stand.</param>
    public static bool Refuses(TermContext said, string clause, string around)
    {
        var saysNo = CallPhrases.Refusal().IsMatch(clause) || (said.IsTheirs && (clause.EndsWith(" no", StringComparison.Ordinal) || CallPhrases.Refusal().IsMatch(around)));
        return saysNo && !IsCondition(clause) && !Unknowing().IsMatch(clause);
    }

    /// <summary>What a no does with the figure. "I can't do 160": refused. "I can't go above 165": a limit, which is only spoken of.</summary>
    /// <param name="said">The term.</param>
    /// <param name="isTheirs">Whether the no is to an offer of the other side.</param>
    public static TermAct Refused(TermContext said, bool isTheirs)
    {
        var isLimit = said.Clause.Contains(" above ", StringComparison.Ordinal) || said.Clause.Contains(" past ", StringComparison.Ordinal);
        return isTheirs ? TermAct.Reject
            : said.IsOwn ? TermAct.Offer
            : isLimit ? TermAct.Mention
            : TermAct.Reject;
    }

    /// <summary>Whether an offer of the other side is answered: one figure, and where they named a range, with a question or a yes.</summary>
    public static bool Answers(TermContext said) =>
        said is { IsTheirs: true, Figure.IsRange: false } && (!said.IsTheirsRange || said.IsQuestion || CallPhrases.TakesOutright().IsMatch(said.Around));

    /// <summary>What is done in speech with an offer of the other side.</summary>
    public static TermAct InSpeech(TermContext said)
    {
        if (said.IsQuestion)
        {
            return AsksForMore(said) ? TermAct.Offer : TermAct.Mention;
        }

        if (IsTied(said))
        {
            return TermAct.Offer;
        }

        var (cues, at, around) = (said.Cues, said.Figure.First, said.Around);
        var isGranted = !said.ByCandidate && CallPhrases.Grants().IsMatch(said.Sentence);
        if (!said.ByCandidate && cues.IsJudged(at) && !isGranted && !CallPhrases.Yes().IsMatch(said.Sentence))
        {
            return TermAct.Reject;
        }

        var isGrantedBeside = !said.ByCandidate && cues.IsSaidBare(at) && CallPhrases.Grants().IsMatch(cues.Text.ToLowerInvariant());
        if (isGranted || isGrantedBeside)
        {
            return TermAct.Accept;
        }

        if (cues.Hesitates && !CallPhrases.TakesOutright().IsMatch(around))
        {
            return TermAct.Mention;
        }

        var saysYes = cues.SaysYes(around) || (!said.ByCandidate && CallPhrases.Yes().IsMatch(around));
        return saysYes || GoesThrough(said) ? TermAct.Accept : CallPhrases.Wants().IsMatch(said.Sentence) ? TermAct.Offer : TermAct.Mention;
    }

    /// <summary>What is done in writing with a figure: the same one may be put forward anew; a yes says that it is taken.</summary>
    public static TermAct InWriting(TermContext said)
    {
        var isTheirs = said is { IsTheirs: true, IsTheirsRange: false, IsQuestion: false };
        if (CallPhrases.Refusal().IsMatch(said.Clause))
        {
            return Refused(said, isTheirs);
        }

        var isTaken = isTheirs && !said.Figure.IsRange && !IsCondition(said.Clause) && CallPhrases.Yes().IsMatch(said.Clause) && !CallPhrases.PutsForward().IsMatch(said.Sentence);
        return isTaken || TakesAsItStands(said) ? TermAct.Accept : TermAct.Offer;
    }

    /// <summary>Whether what nobody offered in the call is taken: an offer made before it.</summary>
    public static bool TakesAsItStands(TermContext said) =>
        said is { Theirs: null, IsQuestion: false } && s_takings.Any(taking => said.Clause.Contains(taking, StringComparison.Ordinal));

    private static readonly string[] s_takings = ["as it stands", "i accept", "i'm happy with", "is fine"];

    private static bool IsCondition(string clause) => clause.StartsWith("if ", StringComparison.Ordinal);

    // A question that puts something forward: as wanted, with a figure of one's own, or with something added.
    private static bool AsksForMore(TermContext said)
    {
        var (cues, at, sentence) = (said.Cues, said.Figure.First, said.Sentence);
        var isList = cues.HasAnotherNumber(at) && (cues.HasNewFigure(at) || (!CallPhrases.Concludes().IsMatch(sentence) && !WhatAbout().IsMatch(sentence)));
        return isList || CallPhrases.Wants().IsMatch(WhatAbout().Replace(sentence, "")) || (cues.AsksBare(at) && Adds().IsMatch(sentence));
    }

    // Under a condition, or together with something of one's own: a new offer.
    private static bool IsTied(TermContext said)
    {
        var sentence = said.Sentence;
        var isPackage = said.Cues.HasNewFigure(said.Figure.First);
        var isCountered = isPackage ? !said.Cues.IsRecap : But().IsMatch(sentence);
        return Conditional().IsMatch(CallPhrases.OnPaper().Replace(sentence, ""))
            || GivesMore().IsMatch(sentence)
            || (isPackage && Then().IsMatch(sentence))
            || (isCountered && !CallPhrases.TakesOutright().IsMatch(said.Clause));
    }

    // Who has asked, and now goes through what the other side offers without a question, takes it.
    private static bool GoesThrough(TermContext said) =>
        said.Cues.IsRecap && said.Ledger.Offers.LastTurnOfOther(!said.ByCandidate) >= 0 && !said.Cues.Text.Contains('?', StringComparison.Ordinal);

    // What makes an offer of a yes.
    [GeneratedRegex(@"\b(?:if|provided|as long as|so long as|on condition|assuming|otherwise|unless)\b")]
    private static partial Regex Conditional();

    // "I can't tell what eight thousand means" refuses nothing.
    [GeneratedRegex(@"\b(?:can't|cannot|don't|couldn't) (?:tell|say|know|comment|remember|see why)\b")]
    private static partial Regex Unknowing();

    // "Thirty-eight with six variable, and what about the joining bonus?" asks about the bonus.
    [GeneratedRegex(@"\b(?:and|but) (?:what|how) about\b.*$")]
    private static partial Regex WhatAbout();

    // What goes against the figure said with it.
    [GeneratedRegex(@"\bbut\b")]
    private static partial Regex But();

    // "Eighty-three and a parking space?"
    [GeneratedRegex(@"\b(?:and|plus|with) (?:a|an|the|my|your|another|extra|\w+ (?:days?|weeks?))\b")]
    private static partial Regex Adds();

    // "Three fifty-five, and I'll take one weekend more": with something of one's own.
    [GeneratedRegex(@"\band i(?:'ll| will|'d| would) (?:give|throw|commit|add|cover|do|skip|take (?:one|two|on|over|care|more|an? extra|another)|start (?:earlier|sooner))\b")]
    private static partial Regex GivesMore();

    // "One seventy-two and fifteen percent, and I'm in"
    [GeneratedRegex(@"\b(?:and|then) (?:i'm in|i'll sign|i sign|it's a deal|we have a deal|you have a deal|we're done|i'm yours)\b")]
    private static partial Regex Then();
}
