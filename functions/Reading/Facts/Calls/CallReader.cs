using System.Text.RegularExpressions;
using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>Reads a transcript into a <see cref="Call"/>.</summary>
public static partial class CallReader
{
    /// <summary>The call; null for a document that is no transcript.</summary>
    /// <param name="source">The document's name, for the output only.</param>
    /// <param name="document">Captions, or text with speakers.</param>
    public static Call? Read(string source, Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var said = Transcript.Read(document);
        var isLoose = said.Count == 0 && document.Format is DocumentFormat.Text or DocumentFormat.Markdown or DocumentFormat.Docx;
        said = isLoose ? LooseTranscript.Read([.. document.Lines.Select(line => line.Text)]) : said;
        if (said.Count == 0 || (isLoose && About(said) != "offer"))
        {
            return null;
        }

        var format = FormatName(document.Format);
        var about = About(said);
        return about switch
        {
            "offer" => Negotiation(source, format, said, document),
            "earnings" => Earnings(source, format, said, document),
            _ => new Call(source, format, about, SpeakerRoles.Unknown(said), Plain(said), [], [], [], [], document.Problems),
        };
    }

    private static Call Negotiation(string source, string format, IReadOnlyList<Utterance> said, Document document)
    {
        var speakers = SpeakerRoles.OfNegotiation(said);
        var roles = speakers.ToDictionary(speaker => speaker.Name, speaker => speaker.Role, StringComparer.Ordinal);
        var currency = CallCurrency.Of(said, source);
        var ledger = Ledger(said, currency);
        var isChat = ledger.IsChat;
        var reader = new CallTerms(ledger, currency);
        var turns = new List<CallTurn>();
        for (var i = 0; i < said.Count; i++)
        {
            var byCandidate = said[i].Speaker is { } name && roles[name] == SpeakerRole.Candidate;
            var terms = reader.Read(said[i].Text, byCandidate, i);
            turns.Add(new CallTurn(i, said[i].Start, said[i].End, said[i].Speaker, said[i].Text, [], terms));
            // Who leaves has left, unless they ask for something or take something after that.
            if ((i >= said.Count - 4 || (byCandidate && !isChat && i * 3 >= said.Count)) && Leaves(said[i].Text))
            {
                ledger.CallOff();
            }
        }

        var isPostponed = !isChat && Postpone(turns, name => name is not null && roles[name] == SpeakerRole.Candidate, ledger);
        if (!isChat && !ledger.IsCalledOff && !isPostponed)
        {
            SettleEqual(said, ledger);
        }

        if (!isChat && !ledger.IsCalledOff && !isPostponed && !ledger.Agreements.Has(TermIssue.Base) && !ledger.Agreements.Has(TermIssue.Total))
        {
            ShakeHands(turns, name => name is not null && roles[name] == SpeakerRole.Candidate, ledger);
        }

        if (ledger.IsCalledOff)
        {
            ledger.Void();
        }
        else if (ledger.Agreements.All.Any(term => term.Issue is TermIssue.Base or TermIssue.Total))
        {
            if (isChat)
            {
                ledger.Agreements.Settle(byCandidate: true);
            }
            else
            {
                ledger.Agreements.SettleBesidePay();
            }
        }

        turns = CallMoves.In(turns, name => name is not null && roles[name] == SpeakerRole.Candidate);
        var debrief = CallDebrief.Of(turns, speakers, ledger.Agreements.All);
        return new Call(source, format, "offer", speakers, turns, ledger.Agreements.All, ledger.Agreements.Open, debrief, [], document.Problems) { Scheme = NegotiationScheme.Of(debrief) };
    }

    // What the whole call tells before its first turn is read: around which figures it goes, and by what time pay is told.
    private static CallLedger Ledger(IReadOnlyList<Utterance> said, Currency currency)
    {
        var isRupees = currency.Code == "INR";
        var isChat = IsChat(said);
        var period = isChat ? null : Bargaining.Period(said, isRupees);
        var monthly = period == PayPeriod.Month ? Bargaining.MonthlySize(said, isRupees) : null;
        return new CallLedger(isChat, isChat ? [] : Bargaining.Figures(said, isRupees, period, monthly))
        {
            MonthlySize = monthly,
            IsOfLargeUnits = currency.Code is "JPY" or "INR" or "KRW" or "IDR" or "HUF" or "VND" or "CLP" or "COP" or "NGN",
            PeriodOfBase = period,
        };
    }

    // "Eighty, and the bonus guaranteed." "I'd have to speak to the works council": nothing is settled yet, if nobody says yes after that.
    private static bool Postpone(List<CallTurn> turns, Func<string?, bool> isCandidate, CallLedger ledger)
    {
        var last = turns.FindLastIndex(turn => turn.Terms.Any(term => term is { Act: TermAct.Accept, Issue: TermIssue.Base or TermIssue.Total }));
        var isPostponed = last >= 0 && last + 1 < turns.Count && isCandidate(turns[last].Speaker) && !isCandidate(turns[last + 1].Speaker) && AsksSomebody().IsMatch(turns[last + 1].Text) && !turns.Skip(last + 1).Any(turn => turn.Terms.Any(term => term.Act == TermAct.Accept));
        if (isPostponed)
        {
            foreach (var taken in turns[last].Terms.Where(term => term.Act == TermAct.Accept))
            {
                ledger.Agreements.Reopen(taken);
            }
        }

        return isPostponed;
    }

    [GeneratedRegex(@"\b(?:(?:i|we)(?:'d| would|'ll| will)? (?:have|need) to (?:ask|speak (?:to|with)|talk (?:to|with)|check (?:that |it |this )?with|clear|take (?:it|that|this) to)|let me (?:ask|check (?:that |it |this )?with))\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksSomebody();

    // Who both stand at one figure agree, unless one of them has yet to ask somebody or to think.
    private static void SettleEqual(IReadOnlyList<Utterance> said, CallLedger ledger)
    {
        foreach (var (term, turn) in ledger.Agreements.Equal.Where(equal => equal.Term.Unit == TermUnit.Money && !said.Skip(equal.Turn).Any(after => Handshake.Waits().IsMatch(after.Text))))
        {
            ledger.Take(term with { Act = TermAct.Accept }, byCandidate: true, turn, isRange: false);
        }
    }

    private static void ShakeHands(List<CallTurn> turns, Func<string?, bool> isCandidate, CallLedger ledger)
    {
        var offered = ledger.Offers.Of(TermIssue.Base, byCandidate: false) ?? ledger.Offers.Of(TermIssue.Total, byCandidate: false);
        if (offered is not { IsRange: true } && Handshake.In(turns, isCandidate, offered?.Term) is { } yes)
        {
            var taken = offered!.Value.Term with { Act = TermAct.Accept, Quote = turns[yes].Text, Certainty = CallCertainty.Answered };
            ledger.Take(taken, byCandidate: true, yes, isRange: false);
            turns[yes] = turns[yes] with { Terms = [.. turns[yes].Terms.Where(term => term.Issue != taken.Issue && term.Issue is not null), taken] };
        }
    }

    private static Call Earnings(string source, string format, IReadOnlyList<Utterance> said, Document document)
    {
        var speakers = SpeakerRoles.OfEarnings(said);
        var turns = Plain(said);
        return new Call(source, format, "earnings", speakers, turns, [], [], [], EarningsStatements.In(turns, speakers), document.Problems);
    }

    // "Below that I'd stay where I am" leaves nothing yet.
    private static bool Leaves(string text) => text.Split('.', '!', '?').Any(sentence => CallPhrases.Leaves().IsMatch(sentence) && !Condition().IsMatch(sentence));

    private static List<CallTurn> Plain(IReadOnlyList<Utterance> said) =>
        [.. said.Select((turn, index) => new CallTurn(index, turn.Start, turn.End, turn.Speaker, turn.Text, [], []))];

    private static string About(IReadOnlyList<Utterance> said)
    {
        var text = string.Join('\n', said.Select(turn => turn.Text));
        var earnings = EarningsWords().Count(text);
        var offer = OfferWords().Count(text);
        if (said.Select(turn => turn.Speaker).Distinct(StringComparer.Ordinal).Count() > 2 && earnings == 0 && !JobWords().IsMatch(text) && !Bargaining.In(said))
        {
            return "other";
        }

        var isEarnings = earnings >= 2 && EarningsWords().Matches(text).Select(match => match.Value.ToLowerInvariant()).Distinct().Count() >= 2 && earnings * 2 >= offer && !(said.Count < 40 && offer > earnings && earnings < 3);
        return isEarnings ? "earnings" : IsOfPay(offer, PayFigures(said), said.Count) || (MakesOffer().IsMatch(text) && PayFigures(said) > 0) || (earnings == 0 && Bargaining.In(said)) ? "offer" : "other";
    }

    private static bool IsOfPay(int words, int figures, int turns) =>
        (words >= 1 && figures >= 2) || (words >= 2 && (turns < ShortCall || figures >= 1)) || words >= 4;

    /// <summary>A call of fewer turns may say little and still be about pay.</summary>
    private const int ShortCall = 6;

    private static int PayFigures(IReadOnlyList<Utterance> said) =>
        said.Count(turn => CallFigures.In(SpokenWords.Of(turn.Text), isRupees: false).Any(figure => figure.Unit == TermUnit.Money));

    // Messages: nothing timed, and somebody sends two in a row. In a call the other person would have spoken between.
    private static bool IsChat(IReadOnlyList<Utterance> said) =>
        said.All(turn => turn.Start is null) && said.Zip(said.Skip(1)).Any(pair => pair.First.Speaker == pair.Second.Speaker);

    private static string FormatName(DocumentFormat format) => format switch
    {
        DocumentFormat.WebVtt => "webvtt",
        DocumentFormat.Srt => "srt",
        DocumentFormat.Docx => "docx",
        _ => "text",
    };

    [GeneratedRegex(@"\b(?:earnings|fiscal|(?:first|second|third|fourth|this|last) quarter|full[- ]year|guidance|revenues?|ebitda|operating (?:margin|profit)|annual results|year results|dividend|finance director|(?:take|have) (?:your )?questions|please go ahead|prepared remarks|ladies and gentlemen|shareholders?|investors?|conference call|analysts?|listen[- ]only|prepared remarks|year[- ]over[- ]year|basis points|cost to income)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EarningsWords();

    [GeneratedRegex(@"\b(?:offers?|salary|base|sign[- ]?on|equity|stock|bonus|package|compensation|pension|leased car|company car|work(?:ing)? hours|workday|promotion|candidate|hiring|level|title|start date|pay|notice|vacation|position|rate|an hour|a month|raise|contract|letter|paperwork|resign\w*|salaries|paid|band|counter|recruiter|joining|lakhs?|notice period|hire[ds]?|comp|role|money|stretch|commission|on[- ]target|quota|decline|wages?|fixed|remote days|leave|super|adverts?|expectations?|i accept|full benefits|(?:wants?|liked?|love|have|having) you (?:as|for|running|to (?:run|lead|join|direct|supervise|head))|when can we have you)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfferWords();

    // What several people talk about is a job only if they say so: they offer, accept and pay in other matters too.
    [GeneratedRegex(@"\b(?:salary|salaries|base|sign[- ]?on|equity|bonus|compensation|pension|candidate|hir(?:e[ds]?|ing)|recruiter|start date|first day|resign\w*|notice|lakhs?|vacation|title|wages?|an hour|day rate|per annum|offer you|(?:want|love|like|have) you (?:as|for|to))\b", RegexOptions.IgnoreCase)]
    private static partial Regex JobWords();

    // Somebody is offered a job, with or without the words of pay.
    [GeneratedRegex(@"\b(?:make you an offer|offer you (?:the|a|this)|like to offer|(?:able|happy|pleased) to offer|(?:can|could|would) offer|your (?:notice|first day)|when (?:can|could) you start|day rate|hourly|per annum)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MakesOffer();

    [GeneratedRegex(@"\b(?:if|unless|otherwise|below|under|less than|or else)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Condition();
}
