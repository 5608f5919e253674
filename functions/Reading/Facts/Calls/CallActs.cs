using System.Text.RegularExpressions;
using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>What a speaker does with a figure, from the words around it and what is on the table.</summary>
internal static partial class CallActs
{
    public static TermAct Of(CallTerm term, CallFigure figure, TurnCues cues, bool byCandidate, CallLedger ledger, bool isChat)
    {
        var words = cues.Words;
        var (first, last) = SpokenWords.Clause(words, figure.First);
        var clause = Tag().Replace(SpokenWords.Join(words, first, last), "");
        var (from, to) = SpokenWords.Sentence(words, figure.First);
        var sentence = Tag().Replace(SpokenWords.Join(words, from, to), "");
        var before = SpokenWords.Join(words, first, figure.First - 1);
        var isQuestion = words[to].Stop == '?';
        if ((!byCandidate && ((Ceiling().IsMatch($"{before} ") && (isChat || !Ladder().IsMatch(sentence))) || (!isChat && IsAsFarAs(words, figure, to) && !(ledger.OfferOfOther(term.Issue!.Value, byCandidate, out _) is { } asked && CallLedger.Same(asked, term))))) || (byCandidate && IfNot().IsMatch(before)))
        {
            return TermAct.Offer;
        }

        var offered = ledger.OfferOfOther(term.Issue!.Value, byCandidate, out var wasRange);
        var isTheirs = offered is not null && CallLedger.Same(offered, term);
        if (!isTheirs && wasRange && !isChat && !isQuestion && !figure.IsRange && ledger.IsEndOfRange(term, byCandidate) && TakesOutright().IsMatch(cues.Around(figure.First)))
        {
            return TermAct.Accept;
        }

        // "I'd have come for sixty": said once more is settled at.
        if (!isChat && byCandidate && !isTheirs && ledger.IsAgreed(term.Issue.Value) && offered is { Unit: TermUnit.Money } && term is { Unit: TermUnit.Money } && term.Amount < offered.Amount && ledger.IsSettled(offered))
        {
            return TermAct.Mention;
        }

        // "Eighty-five. Okay. So what we've got is seventy-eight": heard, and no more.
        if (!isChat && !byCandidate && !isQuestion && cues.IsEcho(figure.First) && !IsRefused(sentence, sentence, isTheirs) && (isTheirs || ledger.IsMentioned(term.Issue.Value, term.Amount ?? 0, !byCandidate)))
        {
            return TermAct.Mention;
        }

        // "So we're at seventy-four?" "Seventy-four."
        if (!isChat && isTheirs && !isQuestion && cues.AnswersRecap(figure.First))
        {
            return TermAct.Accept;
        }

        // "No, I won't push it. Sixty-one it is."
        if (!isChat && isTheirs && !isQuestion && SpokenWords.Join(words, figure.Last + 1, Math.Min(to, figure.Last + 2)) is "it is" or "it's then")
        {
            return TermAct.Accept;
        }

        if (!isChat && isTheirs && !isQuestion && IsRefused(clause, clause, isTheirs))
        {
            return TermAct.Reject;
        }

        // "Thirty-one is a stretch for us": what the other side only told of, judged.
        if (!isChat && !isTheirs && !byCandidate && !isQuestion && cues.IsJudged(figure.First) && !AsFar().IsMatch(sentence) && ledger.IsMentioned(term.Issue.Value, term.Amount ?? 0, !byCandidate))
        {
            return TermAct.Mention;
        }

        if (!isChat && !isTheirs && !isQuestion && OthersGet().IsMatch(sentence))
        {
            return TermAct.Mention;
        }

        if (!isChat && !isTheirs && !byCandidate && !isQuestion && !figure.IsRange && !ledger.HasOfferOf(byCandidate) && !AboutOthers().IsMatch(sentence) && !CallPhrases.Compared().IsMatch(before))
        {
            return TermAct.Offer;
        }

        if (IsOnlyMentioned(!byCandidate && !isChat && ledger.OwnOffer(term.Issue.Value, byCandidate) is null ? Opens().Replace(clause, "") : clause, sentence, figure.IsRange ? "" : before, byCandidate, isChat, isQuestion))
        {
            return TermAct.Mention;
        }

        if (!isChat && IsMentionOfSpeech(term, figure, cues, before, sentence, byCandidate, ledger, isQuestion))
        {
            return TermAct.Mention;
        }

        if (isChat)
        {
            return InChat(term, figure, clause, sentence, byCandidate, ledger, isTheirs && !wasRange && !isQuestion, offered, isQuestion);
        }

        var around = Tag().Replace(cues.Around(figure.First), "");
        if (IsRefused(clause, around, isTheirs))
        {
            return Refused(clause, isTheirs, ledger.OwnOffer(term.Issue.Value, byCandidate), term);
        }

        if (isTheirs && !figure.IsRange && (!wasRange || isQuestion || TakesOutright().IsMatch(around)))
        {
            return OfTheirs(cues, clause, sentence, around, byCandidate, isQuestion, figure.First, cues.HasNewFigure(figure.First), ledger.LastTurnOfOther(!byCandidate) >= 0);
        }

        return byCandidate && IsOfLetter(term, cues.Text, clause, ledger) ? TermAct.Mention
            : ledger.IsSettled(term) && isQuestion ? TermAct.Mention
            : ledger.IsSettled(term) && !cues.Hesitates ? TermAct.Accept
            : TakesAsItStands(clause, offered, isQuestion) ? TermAct.Accept : TermAct.Offer;
    }

    // "The last one was on sixty", "sixty is what the controller makes": somebody else's pay.
    [GeneratedRegex(@"\b(?:the last (?:\w+ )?(?:was|were|had|got|made)|predecessor|before you|what the (?:\w+ ){1,2}(?:makes?|gets?|has|have|earns?)|had (?:the role|the job|it|this) before)\b")]
    private static partial Regex OthersGet();

    // "Ninety is the maximum that I can support", "ninety-three it is": paid after all.
    [GeneratedRegex(@"\b(?:max\w*|most|limit|final|best|can|could|it is|it's|then|okay|ok|fine|done)\b")]
    private static partial Regex AsFar();

    // The first figure of who pays is what they pay, unless it is what others get, a ladder, or what was asked or is earned.
    [GeneratedRegex(@"\b(?:was|were|last (?:one|person|man|woman|guy|bloke|holder)|before you|predecessor|bands?|range|ranges|grid|scale|cap|bracket|market|survey\w*|median|average|most (?:people|folks|candidates)|folks|others?|colleagues?|peers?|people|you(?:'re| are| were| said| asked| mentioned| wanted|'d asked)|your (?:current|ask|number|figure|expectation\w*)|makes|earns|revenue\w*|turnover|budget of|raised|up to|between)\b")]
    private static partial Regex AboutOthers();

    /// <summary>Whether it is told what the employer offered before the call.</summary>
    public static bool TellsOfLetter(CallTerm term, string text, bool byCandidate, bool isFirst) =>
        term is { Act: TermAct.Mention, Issue: not null, Quote: { } quote }
        && (byCandidate ? (isFirst && Letter().IsMatch(text)) || Telling().IsMatch(quote.ToLowerInvariant()) : CallPhrases.Restated().IsMatch(quote) && Letter().IsMatch(quote))
        && !CallPhrases.CurrentPay().IsMatch(quote) && !CallPhrases.OtherFirm().IsMatch(quote) && !CallPhrases.Market().IsMatch(quote) && !CallPhrases.Limit().IsMatch(quote);

    /// <summary>A turn of so few words that names a figure which the other side only spoke of repeats it.</summary>
    private const int Echo = 4, EchoOfEmployer = 5;

    // What the other side offers, said again: put under a condition, taken, or only repeated.
    private static TermAct OfTheirs(TurnCues cues, string clause, string sentence, string around, bool byCandidate, bool isQuestion, int at, bool isPackage, bool hasAsked)
    {
        if (isQuestion)
        {
            return Wants().IsMatch(WhatAbout().Replace(sentence, "")) || (isPackage && cues.HasAnotherNumber(at)) || (cues.HasAnotherNumber(at) && !So().IsMatch(sentence) && !WhatAbout().IsMatch(sentence)) || (cues.AsksBare(at) && Adds().IsMatch(sentence)) ? TermAct.Offer : TermAct.Mention;
        }

        if (Conditional().IsMatch(OnPaper().Replace(sentence, "")) || GivesMore().IsMatch(sentence) || (isPackage && Then().IsMatch(sentence)) || ((isPackage || But().IsMatch(sentence)) && !TakesOutright().IsMatch(clause) && !(isPackage && cues.IsRecap)))
        {
            return TermAct.Offer;
        }

        if (!byCandidate && cues.IsJudged(at) && !Grants().IsMatch(sentence) && !CallPhrases.Yes().IsMatch(sentence))
        {
            return TermAct.Reject;
        }

        return !byCandidate && (Grants().IsMatch(sentence) || (cues.IsSaidBare(at) && Grants().IsMatch(cues.Text.ToLowerInvariant()))) ? TermAct.Accept
            : cues.Hesitates && !TakesOutright().IsMatch(around) ? TermAct.Mention
            : cues.SaysYes(around) || (!byCandidate && CallPhrases.Yes().IsMatch(around)) ? TermAct.Accept
            : cues.IsRecap && hasAsked && !cues.Text.Contains('?', StringComparison.Ordinal) ? TermAct.Accept
            : Wants().IsMatch(sentence) ? TermAct.Offer : TermAct.Mention;
    }

    // In writing, the same figure may be put forward anew; a yes says that it is taken.
    private static TermAct InChat(CallTerm term, CallFigure figure, string clause, string sentence, bool byCandidate, CallLedger ledger, bool isTheirs, CallTerm? offered, bool isQuestion)
    {
        if (CallPhrases.Refusal().IsMatch(clause))
        {
            return Refused(clause, isTheirs, ledger.OwnOffer(term.Issue!.Value, byCandidate), term);
        }

        return isTheirs && !figure.IsRange && !clause.StartsWith("if ", StringComparison.Ordinal) && CallPhrases.Yes().IsMatch(clause) && !PutsForward().IsMatch(sentence) ? TermAct.Accept
            : TakesAsItStands(clause, offered, isQuestion) ? TermAct.Accept : TermAct.Offer;
    }

    // What speech adds: an answer to a question for current pay, a range of theirs, a figure of ours asked back, market figures before the ask.
    private static bool IsMentionOfSpeech(CallTerm term, CallFigure figure, TurnCues cues, string before, string sentence, bool byCandidate, CallLedger ledger, bool isQuestion) =>
        (byCandidate && !isQuestion && Describes().IsMatch(BeforeIn(sentence, before)) && !Asking().IsMatch(sentence))
        || (isQuestion && cues.Asks(figure.First) && !Wants().IsMatch(sentence))
        || (isQuestion && So().IsMatch(sentence) && IsKnown(term, byCandidate, ledger) && !Wants().IsMatch(sentence))
        || (byCandidate && !isQuestion && So().IsMatch(sentence) && !Asking().IsMatch(sentence) && !Wants().IsMatch(sentence) && IsConcluded(term, figure, sentence, byCandidate, ledger))
        || (byCandidate && (cues.FollowsOtherFirm(figure.First) || cues.IsAskedForOtherOffer) && !Asking().IsMatch(Theirs().Replace(sentence, "")))
        || (byCandidate && cues.IsAskedForCurrentPay && !Asking().IsMatch(before))
        || (byCandidate && cues.ExplainsOtherPay(figure.First))
        || WouldBe().IsMatch(before)
        || (isQuestion && cues.AsksAgain(figure.First))
        || (!isQuestion && cues.IsSaidBare(figure.First) && term is { Issue: { } told, Amount: { } said } && ledger.IsMentioned(told, said, !byCandidate) && ledger.OfferOfOther(told, byCandidate, out _) is var last && (last is null || !CallLedger.Same(last, term)) && cues.Words.Count <= (byCandidate ? Echo : EchoOfEmployer))
        || (byCandidate && isQuestion && AsksOf().IsMatch(sentence) && !Wants().IsMatch(sentence))
        || (LaterYear().IsMatch(BeforeIn(sentence, before)) && !Grants().IsMatch(cues.Text) && !(ledger.OfferOfOther(term.Issue!.Value, byCandidate, out _) is { } wanted && CallLedger.Same(wanted, term)))
        || (!byCandidate && TakesElsewhere().IsMatch(sentence))
        || (!byCandidate && figure.IsRange && !OffersRange().IsMatch(sentence))
        || (byCandidate && !isQuestion && Told().IsMatch(BeforeIn(sentence, before)) && !Own().IsMatch(before) && (figure.IsRange || (!OwnWord().IsMatch(BeforeIn(sentence, before)) && !Asking().IsMatch(sentence) && !IsKnown(term, byCandidate, ledger) && !ItIs().IsMatch(sentence))))
        || (isQuestion && term is { Issue: { } issue, Amount: { } amount } && ledger.IsMentioned(issue, amount, !byCandidate) && !Wants().IsMatch(sentence) && !cues.HasAnotherNumber(figure.First))
        || IsYearOfGrant(term, figure, ledger.OwnOffer(TermIssue.Equity, byCandidate) ?? ledger.OfferOfOther(TermIssue.Equity, byCandidate, out _))
        || (byCandidate && StrongAsk().IsMatch(before) ? false : byCandidate ? Last(CallPhrases.Market(), BeforeIn(sentence, before)) > Last(Asking(), BeforeIn(sentence, before)) : CallPhrases.Market().IsMatch(before));

    // On the table from either side.
    private static bool IsKnown(CallTerm term, bool byCandidate, CallLedger ledger) =>
        (ledger.OwnOffer(term.Issue!.Value, byCandidate) is { } own && CallLedger.Same(own, term)) || (ledger.OfferOfOther(term.Issue.Value, byCandidate, out _) is { } theirs && CallLedger.Same(theirs, term));

    // "So forty-two in total": reckoned from what the other side said, and nowhere on the table.
    private static bool IsConcluded(CallTerm term, CallFigure figure, string sentence, bool byCandidate, CallLedger ledger) =>
        !figure.IsRange && !OwnWord().IsMatch(sentence) && !IsKnown(term, byCandidate, ledger) && ledger.OwnOffer(term.Issue!.Value, byCandidate) is null && ledger.HasOffers && !ledger.IsSettled(term);

    [GeneratedRegex(@"\b(?:i|i'd|i'm|i'll|i've|my|me|mine)\b")]
    private static partial Regex OwnWord();

    // "Forty-four's as far as it stretches": what they would pay.
    private static bool IsAsFarAs(IReadOnlyList<SpokenWord> words, CallFigure figure, int last) =>
        FarAs().IsMatch(words[figure.Last].Text.EndsWith("'s", StringComparison.Ordinal) ? $"is {SpokenWords.Join(words, figure.Last + 1, last)}" : SpokenWords.Join(words, figure.Last + 1, last));

    [GeneratedRegex(@"^(?:is |was |would be )?(?:as (?:far|high|much) as|where (?:i|we) (?:have to )?stop|what i(?:'ve| have) got|my (?:limit|max\w*))\b")]
    private static partial Regex FarAs();

    // The employer's own ladder, and no offer.
    [GeneratedRegex(@"\b(?:grid|scale|grade|box|bracket|ladder|band)\b")]
    private static partial Regex Ladder();

    // "couldn't we?" asks for a nod, and refuses nothing.
    [GeneratedRegex(@"(?: \w+)? (?:couldn't|can't|won't|isn't|wouldn't|don't|aren't|didn't|doesn't|haven't|hasn't) (?:we|you|it|i|they|that|he|she)$")]
    private static partial Regex Tag();

    // "I'd walk if it's not two fifteen"
    [GeneratedRegex(@"\b(?:if|unless) (?:it|that|this|the \w+|you|we)(?:'s|'re| is| are)?(?: not| isn't| aren't)?(?: at| for)?$")]
    private static partial Regex IfNot();

    // "I see a base of", "the stock says", "there's a line with": what stands in a paper.
    [GeneratedRegex(@"\b(?:i see|it says|says|there's|there is|i (?:read|count|get)|listed|stated|shows?)\b")]
    private static partial Regex Describes();

    [GeneratedRegex(@"^(?:and |okay |ok |right |yes |yeah |great |good |well |alright |um |uh )*so\b")]
    private static partial Regex So();

    // "Thirty-eight with six variable, and what about the joining bonus?" asks about the bonus.
    [GeneratedRegex(@"\b(?:and|but) (?:what|how) about\b.*$")]
    private static partial Regex WhatAbout();

    // "It vests quarterly, sixty thousand a year": a year of the grant that is on the table.
    private static bool IsYearOfGrant(CallTerm term, CallFigure figure, CallTerm? grant) =>
        term is { Issue: TermIssue.Equity, Amount: { } amount } && figure.Period == PayPeriod.Year && grant is { Unit: TermUnit.Money, Amount: { } whole } && amount > 0 && whole / amount is >= 2 and <= 6 && whole % amount == 0;

    private static string BeforeIn(string sentence, string before) => before.Length == 0 ? "" : sentence[..(sentence.IndexOf(before, StringComparison.Ordinal) + before.Length)];

    private static int Last(Regex what, string within) => what.Matches(within) is { Count: > 0 } found ? found[^1].Index : -1;

    private static bool IsOfLetter(CallTerm term, string text, string clause, CallLedger ledger) =>
        !Asking().IsMatch(clause) && ((!ledger.HasOffers && Letter().IsMatch(text)) || (!ledger.HasOffer(term.Issue!.Value) && Telling().IsMatch(clause)));

    private static bool IsOnlyMentioned(string clause, string sentence, string before, bool byCandidate, bool isChat, bool isQuestion) =>
        CallPhrases.Compared().IsMatch(before)
        || (byCandidate && (CallPhrases.CurrentPay().IsMatch(clause) || (CallPhrases.Limit().IsMatch(clause) && (isChat || !isQuestion))))
        || (byCandidate ? CallPhrases.OtherFirm().IsMatch(sentence) : CallPhrases.OtherFirm().IsMatch(clause))
        || (CallPhrases.Market().IsMatch(clause) && (isChat || !Asking().IsMatch(clause)))
        || (!isChat && CallPhrases.Market().IsMatch(sentence) && !Asking().IsMatch(clause) && byCandidate)
        || CallPhrases.Restated().IsMatch(clause);

    private static bool IsRefused(string clause, string around, bool isTheirs) =>
        (CallPhrases.Refusal().IsMatch(clause) || (isTheirs && (clause.EndsWith(" no", StringComparison.Ordinal) || CallPhrases.Refusal().IsMatch(around)))) && !clause.StartsWith("if ", StringComparison.Ordinal) && !Unknowing().IsMatch(clause);

    // "I can't do 160": refused. "I can't go above 165": a limit, which is only spoken of.
    private static TermAct Refused(string clause, bool isTheirs, CallTerm? own, CallTerm term) =>
        isTheirs ? TermAct.Reject
        : own is not null && CallLedger.Same(own, term) ? TermAct.Offer
        : clause.Contains(" above ", StringComparison.Ordinal) || clause.Contains(" past ", StringComparison.Ordinal) ? TermAct.Mention
        : TermAct.Reject;

    private static bool TakesAsItStands(string clause, CallTerm? offered, bool isQuestion) =>
        offered is null && !isQuestion && (clause.Contains("as it stands", StringComparison.Ordinal) || clause.Contains("i accept", StringComparison.Ordinal) || clause.Contains("i'm happy with", StringComparison.Ordinal) || clause.Contains("is fine", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?:you (?:already )?(?:agree|accept)\w*|how about|what about|let'?s say|(?:i|we) (?:can |will |could )?(?:offer|propose|suggest)|for us to)\b")]
    internal static partial Regex PutsForward();

    // "I can't offer more than", "the highest we can go is": what follows is what they would pay.
    [GeneratedRegex(@"\b(?:can'?t|cannot|can not|not|won't|nothing|unable)\b[^.?!]{0,40}\b(?:more|higher|above|over|beyond|past|further|less|lower|fewer|below|under)(?: than)?(?: the| a| about)? $|\b(?:highest|most|best|max(?:imum)?|ceiling|limit)\b[^.?!]{0,20}\b(?:is|at|of) $")]
    internal static partial Regex Ceiling();

    [GeneratedRegex(@"\b(?:if|provided|as long as|so long as|on condition|assuming|otherwise|unless)\b")]
    private static partial Regex Conditional();

    // "Sixty, once I've had the letter" is a yes; the letter only shows it.
    [GeneratedRegex(@"\b(?:if|once|when|provided|as long as|assuming)\b[^.?!]*?\b(?:letter|contract|writing|paper|e-?mail|mail|document|signed|draft)\b")]
    internal static partial Regex OnPaper();

    // "I can't tell what eight thousand means" refuses nothing.
    [GeneratedRegex(@"\b(?:can't|cannot|don't|couldn't) (?:tell|say|know|comment|remember|see why)\b")]
    private static partial Regex Unknowing();

    // "It has to be eighty", "the number's eighty": one's own, whatever the subject.
    [GeneratedRegex(@"\b(?:it|that|this|there|number|figure|ask|answer|target|price|we|then|you|asking|expectation) (?:is|was|has|are|have)\b")]
    private static partial Regex ItIs();

    // What a table or a colleague says, and no word of the speaker.
    [GeneratedRegex(@"\b(?:is|are|was|were|has|have|had|says|said|puts|pays|shows|goes|runs)\b")]
    private static partial Regex Told();

    [GeneratedRegex(@"\b(?:i|i'd|i'm|i'll|me)\b")]
    private static partial Regex Own();

    // "As discussed, it's one ninety-three": how the other side opens.
    [GeneratedRegex(@"\b(?:as (?:we )?(?:said|discussed|mentioned)|we (?:said|discussed|proposed|talked)|(?:so |just )*to (?:recap|confirm|summari[sz]e|be clear)|(?:a )?(?:quick )?recap)\b")]
    private static partial Regex Opens();

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

    // "Which would be forty-seven four": reckoned, not offered.
    [GeneratedRegex(@"\b(?:which|that|it) would be$")]
    private static partial Regex WouldBe();

    // "Where does one forty-one sit in your range?"
    [GeneratedRegex(@"^(?:so |and |okay |but )*(?:where|why|how (?:did|do|does|is|was)|what does|what's|what is)\b(?! about| if)|\b(?:ask|know|tell me|explain) (?:how|why|where|what)\b|\b(?:on|of|in|from|for|by|with) what$")]
    private static partial Regex AsksOf();

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
    private static partial Regex Theirs();

    [GeneratedRegex(@"\b(?:offer|pay you|can do|could do|can go|give you|do you between)\b")]
    private static partial Regex OffersRange();

    [GeneratedRegex(@"\b(?:is (?:okay|ok|fine|good|acceptable) (?:for|with|by) (?:me|us)|(?:i|we)(?:'ll| will| can| do|'d| would|'m happy to)? (?:take(?! (?:one|two|on|over|care|more|extra|another)\b)|accept|agree|sign)|i'm (?:in|happy with|fine with|good with)|works for (?:me|us)|(?:i|we)(?:'ll| will) (?:do|have|go with|go for|settle (?:for|on|at)|come (?:in |over |aboard )?(?:at|for))\b|^(?:\w+,? )?then it(?:'s| is)\b|is (?:all right|alright)\b|'s (?:all right|alright)\b|we(?:'re| are) good|'?s fine\b|is (?:okay|ok|fine|great|perfect)\b|stays?\b|stay (?:where|at|as)|as it stands|it's a deal|we have (?:it|a deal)|deal|agreed|settled|done)\b")]
    private static partial Regex TakesOutright();

    [GeneratedRegex(@"\b(?:(?:can|able to) (?:do|go|get|make|sign|approve|offer|match|give|live with)|could (?:do|go|sign|get|make|offer|stretch)|we'd (?:do|go)|will (?:do|get|give|match)|get you|got (?:it )?approved|is (?:possible|doable|approved)|approved|you've got|you have it|have it your way|it is\b|(?:they|she|he)(?:'ve|'s| have| has)? (?:agreed?|said yes|says yes|signed off|approved|okayed)|match(?:ed)? (?:it|that))\b")]
    private static partial Regex Grants();

    [GeneratedRegex(@"\b(?:how about|what about|would (?:\S+ ){1,5}(?:do it|do the trick|work|help)\b|would you|could you|can you|could we|can we|could it|could i\b(?! ask)|can i\b(?! ask)|may i\b(?! ask)|do you have|let's say|i'd need|i'd want|i(?:'d| would) (?:like|ask|propose)|i want|i(?:'m| am) asking|put the|make it|make that|then)\b")]
    private static partial Regex Wants();

    [GeneratedRegex(@"\b(?:ask\w*|want\w*|hop(?:e|ing)\b|looking|(?<!it's )(?<!something )(?<!is )like|need\w*|propose|would|could|can|should|get to|after|expect\w*|target\w*|counter\w*|move to|bring (?:it|that) to|how about|what about|either|or i|i'd (?:say|put it|sign|join|come|accept|take|say yes|do it|be (?:in|happy)|go with))\b")]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:letter|offer|draft|contract|paperwork|paper|proposal|outline|package|e-?mail|sent|read|numbers?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Letter();

    [GeneratedRegex(@"\b(?:the (?:\w+ )?(?:number|figure|base|salary|offer|grant|bonus|equity|stock|sign-on)(?:'s| is| was)|it (?:says|said|has)|so you(?:'ve| have)|you (?:offer|offered|propose|proposed|wrote)\b|it's at|if i read|doesn't cut|isn't|is below|came in at|you (?:have|put) (?:me|it) (?:at|down))\b")]
    private static partial Regex Telling();
}
