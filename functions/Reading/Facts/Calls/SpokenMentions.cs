using System.Text.RegularExpressions;
using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>Whether a figure is only spoken of: what is earned, what others pay or get, what was said before, what is reckoned.</summary>
internal static partial class SpokenMentions
{
    /// <summary>A turn of so few words that names a figure which the other side only spoke of repeats it.</summary>
    private const int Echo = 4, EchoOfEmployer = 5;

    /// <summary>Whether the words beside the figure say so, in speech and in writing alike.</summary>
    public static bool IsTold(TermContext said)
    {
        var isChat = said.Ledger.IsChat;
        var opens = !said.ByCandidate && !isChat && said.IsFirstOfIssue;
        var clause = opens ? Opens().Replace(said.Clause, "") : said.Clause;
        return (!said.Figure.IsRange && CallPhrases.Compared().IsMatch(said.Before))
            || (said.ByCandidate && (CallPhrases.CurrentPay().IsMatch(clause) || (CallPhrases.Limit().IsMatch(clause) && (isChat || !said.IsQuestion))))
            || CallPhrases.OtherFirm().IsMatch(said.ByCandidate ? said.Sentence : clause)
            || IsOfMarket(said, clause)
            || CallPhrases.Restated().IsMatch(clause);
    }

    /// <summary>Whether a speaker names what they would have gone for, or only repeats what they heard.</summary>
    public static bool IsHeard(TermContext said) => IsAfterthought(said) || IsRepeated(said);

    /// <summary>Whether the figure is that of others: what the other side told of, judged, or what somebody else gets.</summary>
    public static bool IsOfOthers(TermContext said)
    {
        if (said.IsTheirs || said.IsQuestion)
        {
            return false;
        }

        // "Thirty-one is a stretch for us": what the other side only told of, judged.
        var isJudged = !said.ByCandidate && said.Cues.IsJudged(said.Figure.First) && !AsFar().IsMatch(said.Sentence) && said.IsMentionedByOther;
        return isJudged || OthersGet().IsMatch(said.Sentence);
    }

    /// <summary>Whether what speech leaves unsaid tells so: the question before, the sentence before, what is on the table.</summary>
    public static bool IsImplied(TermContext said) =>
        (said.IsQuestion ? AsksOnly(said) : IsEcho(said))
        || (said.ByCandidate ? IsOfOtherPay(said) || (!said.IsQuestion && IsReported(said)) : IsLeftToOthers(said))
        || IsReckoned(said)
        || FollowsMarket(said);

    // What the market pays, told beside the figure and not asked for.
    private static bool IsOfMarket(TermContext said, string clause)
    {
        var isChat = said.Ledger.IsChat;
        var isTold = CallPhrases.Market().IsMatch(clause) || (!isChat && said.ByCandidate && CallPhrases.Market().IsMatch(said.Sentence));
        return isTold && (isChat || !CallPhrases.Asking().IsMatch(clause));
    }

    // "I'd have come for sixty": said once more is settled at.
    private static bool IsAfterthought(TermContext said) =>
        said is { ByCandidate: true, IsTheirs: false, Theirs: { Unit: TermUnit.Money } theirs, Term.Unit: TermUnit.Money }
        && said.Term.Amount < theirs.Amount && said.Ledger.Agreements.IsSettled(theirs);

    // "Eighty-five. Okay. So what we've got is seventy-eight": heard, and no more.
    private static bool IsRepeated(TermContext said) =>
        said is { ByCandidate: false, IsQuestion: false } && said.Cues.IsEcho(said.Figure.First)
        && !OfferAnswers.Refuses(said, said.Sentence, said.Sentence) && (said.IsTheirs || said.IsMentionedByOther);

    // A question for what the figure is, or for what it stands on, and none that puts it forward.
    private static bool AsksOnly(TermContext said)
    {
        var (cues, at) = (said.Cues, said.Figure.First);
        if (cues.AsksAgain(at))
        {
            return true;
        }

        var asks = cues.Asks(at)
            || (CallPhrases.Concludes().IsMatch(said.Sentence) && IsOnTable(said))
            || (said.ByCandidate && AsksOf().IsMatch(said.Sentence))
            || (said.IsMentionedByOther && !cues.HasAnotherNumber(at));
        return asks && !CallPhrases.Wants().IsMatch(said.Sentence);
    }

    // A turn that says nothing but what the other side only spoke of.
    private static bool IsEcho(TermContext said) =>
        !said.IsTheirs && said.Cues.Words.Count <= (said.ByCandidate ? Echo : EchoOfEmployer) && said.IsMentionedByOther && said.Cues.IsSaidBare(said.Figure.First);

    // The candidate's pay of today, or another firm's offer: it was asked for, or the sentence before is about it.
    private static bool IsOfOtherPay(TermContext said)
    {
        var (cues, at) = (said.Cues, said.Figure.First);
        return ((cues.FollowsOtherFirm(at) || cues.IsAskedForOtherOffer) && !CallPhrases.Asking().IsMatch(TheirWish().Replace(said.Sentence, "")))
            || (cues.IsAskedForCurrentPay && !CallPhrases.Asking().IsMatch(said.Before))
            || cues.ExplainsOtherPay(at);
    }

    // The candidate says what stands in a paper, what a colleague gets, or what comes of what the other side said; and asks for nothing.
    private static bool IsReported(TermContext said)
    {
        var isPlain = !CallPhrases.Asking().IsMatch(said.Sentence);
        if (isPlain && (Describes().IsMatch(said.UpToFigure) || IsConcluded(said)))
        {
            return true;
        }

        return Told().IsMatch(said.UpToFigure) && !Speaker().IsMatch(said.Before)
            && (said.Figure.IsRange || (isPlain && !SpeakersOwn().IsMatch(said.UpToFigure) && !IsOnTable(said) && !ItIs().IsMatch(said.Sentence)));
    }

    // "So forty-two in total": reckoned from what the other side said, and nowhere on the table.
    private static bool IsConcluded(TermContext said) =>
        CallPhrases.Concludes().IsMatch(said.Sentence) && !CallPhrases.Wants().IsMatch(said.Sentence) && !SpeakersOwn().IsMatch(said.Sentence)
        && !said.Figure.IsRange && !said.IsTheirs && said.IsFirstOfIssue && said.Ledger.Offers.HasMoney && !said.IsSettled;

    // The employer has to ask somebody, or names a range without offering it.
    private static bool IsLeftToOthers(TermContext said) =>
        TakesElsewhere().IsMatch(said.Sentence) || (said.Figure.IsRange && !OffersRange().IsMatch(said.Sentence));

    // What comes of an offer in a later year, in a year of the grant, or all together.
    private static bool IsReckoned(TermContext said)
    {
        var offers = said.Ledger.Offers;
        return WouldBe().IsMatch(said.Before)
            || (!said.IsTheirs && LaterYear().IsMatch(said.UpToFigure) && !CallPhrases.Grants().IsMatch(said.Cues.Text))
            || IsYearOfGrant(said, offers.Own(TermIssue.Equity, said.ByCandidate) ?? offers.OfOther(TermIssue.Equity, said.ByCandidate));
    }

    // "It vests quarterly, sixty thousand a year": a year of the grant that is on the table.
    private static bool IsYearOfGrant(TermContext said, CallTerm? grant) =>
        said is { Issue: TermIssue.Equity, Figure.Period: PayPeriod.Year, Term.Amount: { } amount } && grant is { Unit: TermUnit.Money, Amount: { } whole }
        && amount > 0 && whole / amount is >= 2 and <= 6 && whole % amount == 0;

    // What the market pays, unless the candidate asks after that.
    private static bool FollowsMarket(TermContext said) =>
        said.ByCandidate
            ? !StrongAsk().IsMatch(said.Before) && Last(CallPhrases.Market(), said.UpToFigure) > Last(CallPhrases.Asking(), said.UpToFigure)
            : CallPhrases.Market().IsMatch(said.Before);

    private static int Last(Regex what, string within) => what.Matches(within) is { Count: > 0 } found ? found[^1].Index : -1;

    private static bool IsOnTable(TermContext said) => said.IsTheirs || said.IsOwn;

    // "As discussed, it's one ninety-three": how the other side opens.
    [GeneratedRegex(@"\b(?:as (?:we )?(?:said|discussed|mentioned)|we (?:said|discussed|proposed|talked)|(?:so |just )*to (?:recap|confirm|summari[sz]e|be clear)|(?:a )?(?:quick )?recap)\b")]
    private static partial Regex Opens();

    // "The last one was on sixty", "sixty is what the controller makes": somebody else's pay.
    [GeneratedRegex(@"\b(?:the last (?:\w+ )?(?:was|were|had|got|made)|predecessor|before you|what the (?:\w+ ){1,2}(?:makes?|gets?|has|have|earns?)|had (?:the role|the job|it|this) before)\b")]
    private static partial Regex OthersGet();

    // "Ninety is the maximum that I can support", "ninety-three it is": paid after all.
    [GeneratedRegex(@"\b(?:max\w*|most|limit|final|best|can|could|it is|it's|then|okay|ok|fine|done)\b")]
    private static partial Regex AsFar();

    // "I see a base of", "the stock says", "there's a line with": what stands in a paper.
    [GeneratedRegex(@"\b(?:i see|it says|says|there's|there is|i (?:read|count|get)|listed|stated|shows?)\b")]
    private static partial Regex Describes();

    // "It has to be eighty", "the number's eighty": one's own, whatever the subject.
    [GeneratedRegex(@"\b(?:it|that|this|there|number|figure|ask|answer|target|price|we|then|you|asking|expectation) (?:is|was|has|are|have)\b")]
    private static partial Regex ItIs();

    // What a table or a colleague says, and no word of the speaker.
    [GeneratedRegex(@"\b(?:is|are|was|were|has|have|had|says|said|puts|pays|shows|goes|runs)\b")]
    private static partial Regex Told();

    // The speaker is the one who does something.
    [GeneratedRegex(@"\b(?:i|i'd|i'm|i'll|me)\b")]
    private static partial Regex Speaker();

    // The speaker, or what is theirs.
    [GeneratedRegex(@"\b(?:i|i'd|i'm|i'll|i've|my|me|mine)\b")]
    private static partial Regex SpeakersOwn();

    // "Which would be forty-seven four": reckoned, not offered.
    [GeneratedRegex(@"\b(?:which|that|it) would be$")]
    private static partial Regex WouldBe();

    // "Where does one forty-one sit in your range?"
    [GeneratedRegex(@"^(?:so |and |okay |but )*(?:where|why|how (?:did|do|does|is|was)|what does|what's|what is)\b(?! about| if)|\b(?:ask|know|tell me|explain) (?:how|why|where|what)\b|\b(?:on|of|in|from|for|by|with) what$")]
    private static partial Regex AsksOf();

    // An ask in so many words, whatever market stands before it.
    [GeneratedRegex(@"\bi(?:'d| would) (?:like|ask|propose|want|need)\b|\bi(?:'m| am) asking\b|\bi (?:ask|want|propose)\b")]
    private static partial Regex StrongAsk();

    // "Year two there's no sign-on, so three seventy": what comes of the offer, not an offer.
    [GeneratedRegex(@"\b(?:(?:in |by )?year (?:two|three|four|five|[2-5])|(?:second|third|fourth|following) year|years (?:two|three))\b")]
    private static partial Regex LaterYear();

    // "I'll take five sixty to them": it is for others to say yes.
    [GeneratedRegex(@"\b(?:take|bring|carry|put) (?:\S+ ){1,7}(?:to|past|before|in front of) (?:them|her|him|finance|legal|hr|the (?:board|committee|team|ceo|cfo|vp|director)|my (?:boss|manager|partner)s?)\b")]
    private static partial Regex TakesElsewhere();

    // "they'd like to know by the first": the other firm's wish.
    [GeneratedRegex(@"\bthey(?:'d| would| also)? \w+(?: \w+)?")]
    private static partial Regex TheirWish();

    // A range that is offered.
    [GeneratedRegex(@"\b(?:offer|pay you|can do|could do|can go|give you|do you between)\b")]
    private static partial Regex OffersRange();
}
