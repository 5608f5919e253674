using System.Text.RegularExpressions;
using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>Terms that are words and no figures: job, car, promotion, first day; and a yes or no to an issue by its name.</summary>
internal static partial class WordedTerms
{
    public static IEnumerable<(CallTerm Term, int At)> In(string text, IReadOnlyList<SpokenWord> words, bool byCandidate, CallLedger ledger, string asked)
    {
        ledger.IsStartDiscussed |= Start().IsMatch(text);
        if (ledger.IsChat && NoPension().Match(text) is { Success: true } none)
        {
            var isOpen = none.Groups["open"].Success;
            yield return (new CallTerm(TermIssue.Pension, isOpen ? null : 0, isOpen ? null : TermUnit.Percent, null, null, isOpen ? "no agreement on the pension" : null, TermAct.Offer), WordAt(words, none.Index));
        }

        foreach (Match match in Titles().Matches(text))
        {
            if (IsOfJob(match, text, ledger))
            {
                yield return Term(TermIssue.Title, Title(match.Value), match.Index, text, words, byCandidate, ledger);
            }
        }

        if (Car().Match(text) is { Success: true } car && CarTerm(car, words, byCandidate, ledger, text.Any(char.IsDigit)) is { } carTerm)
        {
            yield return carTerm;
        }

        if (Promotion().Match(text) is { Success: true } promotion)
        {
            var speed = promotion.Value.Contains("slow", StringComparison.OrdinalIgnoreCase) ? "slow promotion track" : "fast promotion track";
            yield return Term(TermIssue.Promotion, speed, promotion.Index, text, words, byCandidate, ledger);
        }

        if (Doubled().Match(text) is { Success: true } doubled && Twice(doubled, byCandidate, ledger) is { } twice)
        {
            yield return (twice, WordAt(words, doubled.Index));
        }

        var days = StartDates.In(text, asked, ledger).ToList();
        ledger.IsStartDiscussed |= days.Count > 0;
        foreach (var (value, at) in days)
        {
            yield return Term(TermIssue.StartDate, value, at, text, words, byCandidate, ledger);
        }

        if (!Titles().IsMatch(text) && TitleName().Match(text) is { Success: true } title && ledger.Offers.OfOther(TermIssue.Title, byCandidate) is { } wanted)
        {
            var (from, to) = SpokenWords.Sentence(words, WordAt(words, title.Index));
            var sentence = SpokenWords.Join(words, from, to);
            if (CallPhrases.Refusal().IsMatch(sentence) || Grants().IsMatch(sentence))
            {
                yield return (wanted with { Act = CallPhrases.Refusal().IsMatch(sentence) ? TermAct.Reject : TermAct.Accept }, WordAt(words, title.Index));
            }
        }

        if (days.Count == 0 && ledger.Offers.OfOther(TermIssue.StartDate, byCandidate) is { Text: { } day } offered && SaidAgain(day, text) is { } again && CallPhrases.Yes().IsMatch(text) && !text.Contains('?', StringComparison.Ordinal))
        {
            yield return (offered with { Act = TermAct.Accept }, WordAt(words, again));
        }

        foreach (var named in ByName(text, words, byCandidate, ledger))
        {
            yield return named;
        }
    }

    // Where a longer word of the value is said once more; null where none is.
    private static int? SaidAgain(string value, string text) =>
        value.Split(' ').Where(word => word.Length >= LongWord).Select(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).Select(at => (int?)at).FirstOrDefault();

    private const int LongWord = 5;

    /// <summary>Who only says the day again takes it.</summary>
    private const int FewWords = 5;

    // "I can double the sign-on"
    private static CallTerm? Twice(Match match, bool byCandidate, CallLedger ledger)
    {
        var issue = match.Groups[1].Value.ToLowerInvariant() switch { "bonus" => TermIssue.Bonus, "sign-on" or "signing bonus" or "sign on" => TermIssue.SignOn, _ => TermIssue.Equity };
        var stands = ledger.Offers.Own(issue, byCandidate) ?? ledger.Offers.OfOther(issue, byCandidate);
        return stands is { Amount: { } amount } ? stands with { Amount = amount * 2, Act = TermAct.Offer } : null;
    }

    [GeneratedRegex(@"\bdoubl(?:e|ing) (?:the|your|my|that) (sign[- ]on|signing bonus|grant|equity|stock|bonus)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Doubled();

    // A yes or no to an issue that is named without its value: "I can't move on the sign-on", "the salary is fine".
    private static IEnumerable<(CallTerm Term, int At)> ByName(string text, IReadOnlyList<SpokenWord> words, bool byCandidate, CallLedger ledger)
    {
        foreach (var (issue, first, _) in CallIssues.In(text, words).DistinctBy(name => name.Issue))
        {
            var offered = ledger.Offers.OfOther(issue, byCandidate);
            if (offered is null)
            {
                continue;
            }

            var (from, to) = SpokenWords.Clause(words, first);
            var clause = SpokenWords.Join(words, from, to);
            if (words[to].Stop == '?' || clause.Any(char.IsDigit))
            {
                continue;
            }

            if (CallPhrases.Refusal().IsMatch(clause) || Waives().IsMatch(clause) || (!ledger.IsChat && first > from && words[first - 1].Text is "no" or "without"))
            {
                yield return (offered with { Act = TermAct.Reject }, first);
            }
            else if (Takes().IsMatch(clause))
            {
                yield return (offered with { Act = TermAct.Accept }, first);
            }
        }
    }

    [GeneratedRegex(@"(?<open>\bno agreement (?:on|about|for) (?:the )?pension|\bpension[^.?!]{0,20}\bno agreement)|\b(?:no|without an?|without) pension\b|\b(?:cannot|can't|can not|do not|don't) (?:offer|give|pay) (?:you )?(?:an? |any )?(?:contribution to )?(?:the )?pension\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoPension();

    [GeneratedRegex(@"\b(?:forget|skip|leave out|drop|never mind|don't bother)\b")]
    private static partial Regex Waives();

    private static (CallTerm Term, int At) Term(TermIssue issue, string value, int at, string text, IReadOnlyList<SpokenWord> words, bool byCandidate, CallLedger ledger)
    {
        var term = new CallTerm(issue, null, null, null, null, value, TermAct.Offer);
        return (term with { Act = Act(term, at, text, words, byCandidate, ledger) }, WordAt(words, at));
    }

    private static TermAct Act(CallTerm term, int at, string text, IReadOnlyList<SpokenWord> words, bool byCandidate, CallLedger ledger)
    {
        var word = WordAt(words, at);
        var (from, to) = SpokenWords.Clause(words, word);
        var clause = SpokenWords.Join(words, from, to);
        var isFrom = term.Issue == TermIssue.StartDate && word > 0 && words[word - 1].Text is "from" or "the";
        if ((!isFrom && CallPhrases.Compared().IsMatch(SpokenWords.Join(words, from, word - 1)) && !CallPhrases.Ceiling().IsMatch($"{SpokenWords.Join(words, from, word - 1)} ")) || CallPhrases.Restated().IsMatch(clause) || IsGround(term, SpokenWords.Join(words, from, word - 1), byCandidate, ledger))
        {
            return TermAct.Mention;
        }

        if (!byCandidate && CallPhrases.Ceiling().IsMatch($"{SpokenWords.Join(words, from, word - 1)} "))
        {
            return TermAct.Offer;
        }

        var offered = ledger.Offers.OfOther(term.Issue!.Value, byCandidate);
        var isTheirs = offered is not null && (TermValues.Same(offered, term) || (term.Issue == TermIssue.StartDate && StartDates.IsSame(offered.Text ?? "", term.Text ?? "")));
        var (first, last) = SpokenWords.Sentence(words, word);
        var sentence = SpokenWords.Join(words, first, last);
        if (CallPhrases.Refusal().IsMatch(clause) || (isTheirs && CallPhrases.Refusal().IsMatch(sentence)) || HasNo(clause, word - from))
        {
            return TermAct.Reject;
        }

        if (isTheirs && term.Issue == TermIssue.StartDate && !ledger.IsChat && words[last].Stop != '?' && (words.Count <= FewWords || last - first < FewWords || !ButNo().IsMatch(sentence) || text.Contains("got it", StringComparison.OrdinalIgnoreCase)))
        {
            return TermAct.Accept;
        }

        return isTheirs && !CallPhrases.PutsForward().IsMatch(sentence) && words[last].Stop != '?' && CallPhrases.Yes().IsMatch(ledger.IsChat ? sentence : new TurnCues(text, words).Around(word)) ? TermAct.Accept : TermAct.Offer;
    }

    // Said again with nothing against it, their day is taken.
    [GeneratedRegex(@"\b(?:if|but|not|or|can't|couldn't|until|unless|sure|think|maybe|perhaps)\b")]
    private static partial Regex ButNo();

    // "As a team manager you work ten hours": the job is settled, or their own words already.
    private static bool IsGround(CallTerm term, string before, bool byCandidate, CallLedger ledger) =>
        term.Issue != TermIssue.Promotion && Ground().IsMatch(before) && (ledger.Agreements.IsSettled(term) || ledger.Offers.IsOwn(term, byCandidate));

    [GeneratedRegex(@"\b(?:because|since|you are|you're|as an?|being|already|gave|the)(?: the| an?| you)*$")]
    private static partial Regex Ground();

    /// <summary>A no further before the thing than this many words is about something else.</summary>
    private const int NearNo = 3;

    private static bool HasNo(string clause, int before) => clause.Split(' ').Take(before).TakeLast(NearNo).Any(word => word is "no" or "not" or "isn't" or "aren't" or "without");

    private static (CallTerm Term, int At)? CarTerm(Match match, IReadOnlyList<SpokenWord> words, bool byCandidate, CallLedger ledger, bool hasFigures)
    {
        var word = WordAt(words, match.Index);
        var (from, to) = SpokenWords.Clause(words, word);
        var clause = SpokenWords.Join(words, from, to);
        var term = new CallTerm(TermIssue.Car, null, null, null, null, "with leased car", TermAct.Offer);
        if (!ledger.IsChat && (CarMoney().IsMatch(clause) || CallPhrases.CurrentPay().IsMatch(clause)))
        {
            return null;
        }

        if (clause.Contains("no agreement", StringComparison.Ordinal))
        {
            term = term with { Text = "no agreement on the car" };
        }
        else if (CallPhrases.Refusal().IsMatch(clause) || HasNo(clause, word - from))
        {
            // A no to what was just asked for turns it down; said unasked, it puts "without" on the table.
            var isAsked = !WithoutLeased().IsMatch(clause) && ledger.Offers.LastOfOther(byCandidate).Any(offer => offer.Issue == TermIssue.Car && offer.Text == term.Text) && !clause.Any(char.IsDigit) && !hasFigures;
            return isAsked ? (term with { Act = TermAct.Reject }, word) : (term with { Text = "without leased car" }, word);
        }
        else if (Talk().IsMatch(clause) || (words[SpokenWords.Sentence(words, word).Last].Stop == '?' && !Proposing().IsMatch(clause)))
        {
            return null;
        }

        var offered = ledger.Offers.OfOther(TermIssue.Car, byCandidate);
        var accepts = offered is not null && TermValues.Same(offered, term) && CallPhrases.Yes().IsMatch(clause) && !clause.Contains("if ", StringComparison.Ordinal);
        return (term with { Act = accepts ? TermAct.Accept : TermAct.Offer }, word);
    }

    // An allowance is told as money; a park is for parking.
    [GeneratedRegex(@"\bcar (?:allowance|park\w*)\b")]
    private static partial Regex CarMoney();

    // As the thing is called on the list of what can be chosen: then the choice "without" is put forward, whatever was asked.
    [GeneratedRegex(@"\b(?:no|without an?|without|not to have an?) (?:leased?|company) (?:car|lease)s?\b(?=.*\b(?:expect|about|is that|what if|work)\b)|\b(?:no|without an?|without)\s+leased? cars?\b")]
    private static partial Regex WithoutLeased();

    [GeneratedRegex(@"\b(?:talk about|discuss|situation|decide|gave|given|worked|already|why|worth|if you want)\b")]
    private static partial Regex Talk();

    [GeneratedRegex(@"\b(?:if|how about|what about|can|could|with|give|offer|would you accept|let)\b")]
    private static partial Regex Proposing();

    // Words of rank are terms where a title is the topic; jobs by their full name wherever they are said.
    private static bool IsOfJob(Match match, string text, CallLedger ledger) =>
        (ledger.IsChat || !Post().IsMatch(text[(match.Index + match.Length)..])) && (!match.Groups["rank"].Success || ledger.HasTitle(match.Value) || TitleTopic().IsMatch(text));

    // "for the team lead position": what the call is about, and nothing bargained for.
    [GeneratedRegex(@"^ (?:position|role|job|post|opening|vacancy)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Post();

    private static string Title(string value) => Manager().Replace(TeamLead().Replace(value, "Team Manager"), "manager").Replace("programer", "programmer", StringComparison.OrdinalIgnoreCase).Replace("quality assurance", "QA", StringComparison.OrdinalIgnoreCase).TrimEnd('s');

    private static int WordAt(IReadOnlyList<SpokenWord> words, int at)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (at < words[i].End)
            {
                return i;
            }
        }

        return Math.Max(0, words.Count - 1);
    }

    [GeneratedRegex(@"\b(?:(?:project|product|team|engineering|account|program) ma\w{1,3}ers?|team lead(?:er)?s?|programm?ers?|qa\b|quality assurance|(?<rank>(?-i:L\d{1,2}|IC\d|E\d|Level \d{1,2}|Senior|Staff|Principal|Lead|Director|Associate|Junior|Vice President|VP|Manager)\b)(?: (?-i:[A-Z]\w+)){0,3})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Titles();

    [GeneratedRegex(@"\b(?:title|level|(?:that|this) (?:position|job))\b", RegexOptions.IgnoreCase)]
    private static partial Regex TitleName();

    [GeneratedRegex(@"\b(?:can (?:give|do|get|make)|(?:i'll|i will|we'll|we will) give|have (?:assigned|given)|is (?:fine|yours|okay|ok|no problem|done)|works|agree\w*|you can have|have the title)\b")]
    private static partial Regex Grants();

    // Misspelt as people type it.
    [GeneratedRegex(@"\bma\w{1,3}ers?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Manager();

    [GeneratedRegex(@"\bteam lead(?:er)?s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex TeamLead();

    [GeneratedRegex(@"\b(?:title|titles|level|levels|levelled|rather than|promot\w+|instead of|position|role as|as an?|come in (?:as|at)|call it|hired as|join as|bring (?:you|me) (?:in|on)|senior now|come in|at L\d|title)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TitleTopic();

    [GeneratedRegex(@"\bcars?\b|\bcompany (?:transportation|vehicle)\b|\bvehicle\b", RegexOptions.IgnoreCase)]
    private static partial Regex Car();

    [GeneratedRegex(@"\b(?:fast|slow|quick)(?:er)?\b[^.?!]{0,20}\b(?:promotions?|track)\b|\b(?:promotions?|track)\b[^.?!]{0,20}\b(?:fast|slow|quick)", RegexOptions.IgnoreCase)]
    private static partial Regex Promotion();

    [GeneratedRegex(@"\b(?:start(?:ing|s)? (?:date|on|in|the)|start date|can (?:you )?start|do i start|would i start|\bstart\?|first day|begin (?:on|in)|joining date|join (?:on|us on|in)|see you on|(?:January|February|March|April|May|June|July|August|September|October|November|December) start|(?:love|like|want|have|need) you (?:in|here|on board|with us|to start|to join)|your first day|day one would|start in|i(?:'d| would| could|'ll| will| can) start|you(?:'d| would| could|'ll| will| can) start|starting)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Start();

    [GeneratedRegex(@"\b(?:agree|accept|i'll take|works|suits?|comfortable with|good with|is fine|are fine|is good|happy with|ok with|okay with|ok for|fine with|can live with|that's fine|as it stands)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Takes();
}
