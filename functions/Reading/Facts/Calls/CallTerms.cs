using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>Reads the terms of one turn after the other: the figures and words, what they are about, and what is done with them.</summary>
/// <param name="ledger">What is on the table.</param>
/// <param name="currency">Where none is said.</param>
internal sealed class CallTerms(CallLedger ledger, Currency currency)
{
    // In messages a yes that names nothing stays as written. In speech it is read as a yes to what the other side offered last.
    private readonly bool _isChat = ledger.IsChat;

    private TermIssue? _lastIssue;

    /// <summary>The terms of a turn, which are on the table from then on.</summary>
    public IReadOnlyList<CallTerm> Read(string text, bool byCandidate, int turn)
    {
        var words = SpokenWords.Of(text);
        var terms = new List<(CallTerm Term, int At, bool IsRange)>();
        ReadFigures(text, words, byCandidate, terms);
        terms.AddRange(WordedTerms.In(text, words, byCandidate, ledger).Where(term => !terms.Exists(other => other.Term.Issue == term.Term.Issue && other.Term.Issue != TermIssue.Other)).Select(term => (term.Term with { Quote = SpokenWords.Quote(text, words, term.At), Certainty = CallCertainty.Worded }, term.At, false)));
        var read = terms.OrderBy(term => term.At).ToList();
        var isLetter = byCandidate && !ledger.HasOffers;
        foreach (var (term, _, isRange) in read)
        {
            ledger.Take(term, byCandidate, turn, isRange);
            if (isLetter && CallActs.TellsOfLetter(term, text))
            {
                ledger.TakeFromBefore(term, byCandidate: false);
            }
        }

        var result = Distinct(read.Select(term => term.Term));
        foreach (var (bare, sentence) in BareAnswers.In(text, words, result, _isChat, turn, _isChat || ledger.IsOtherOfferLater(byCandidate) ? ledger.LastTurnOfOther(byCandidate) : -1))
        {
            result.AddRange(Resolve(bare, sentence, byCandidate, turn, result));
        }

        if (!result.Exists(term => term.Act == TermAct.Offer) && CallPhrases.YesToAll().IsMatch(text) && !CallPhrases.Refusal().IsMatch(text) && !text.TrimEnd().EndsWith('?'))
        {
            ledger.Settle(byCandidate);
        }

        return result;
    }

    private void ReadFigures(string text, IReadOnlyList<SpokenWord> words, bool byCandidate, List<(CallTerm Term, int At, bool IsRange)> terms)
    {
        var names = CallIssues.In(text, words);
        ledger.IsPensionDiscussed |= names.Any(name => name.Issue == TermIssue.Pension);
        var figures = CallFigures.In(words, currency == Currency.Inr, ledger.PeriodOfBase, amount => ledger.OfSize(amount) is not null);
        var places = figures.Select(figure => (figure.First, figure.Last)).ToList();
        var beside = _isChat ? s_none : CallIssues.Beside(names, words, places);
        var cues = new TurnCues(text, words);
        TermIssue? inRange = null;
        foreach (var figure in figures)
        {
            var issue = inRange ?? Issue(figure, names, beside, words, places, text);
            inRange = figure.IsRange && inRange is null ? issue : null;
            if (issue is { } about)
            {
                var term = Added(Term(figure, about, words), figure, words, byCandidate) with { Quote = SpokenWords.Quote(text, words, figure.First), Certainty = Certainty(figure, names, beside, words, places) };
                terms.Add((term with { Act = CallActs.Of(term, figure, cues, byCandidate, ledger, _isChat) }, figure.First, figure.IsRange));
                _lastIssue = about;
            }
        }

        _lastIssue = names.Count > 0 ? names[^1].Issue : _lastIssue;
    }

    private static readonly Dictionary<int, TermIssue> s_none = [];

    // "I could add three hundred to the grant": on top of what they offer now.
    private CallTerm Added(CallTerm term, CallFigure figure, IReadOnlyList<SpokenWord> words, bool byCandidate)
    {
        var before = SpokenWords.Join(words, Math.Max(0, figure.First - 3), figure.First - 1);
        var after = SpokenWords.Join(words, figure.Last + 1, Math.Min(words.Count - 1, figure.Last + 4));
        var own = ledger.OwnOffer(term.Issue!.Value, byCandidate) ?? ledger.OfferOfOther(term.Issue.Value, byCandidate, out _);
        return own is { Amount: { } stands, Unit: TermUnit.Money } && term is { Unit: TermUnit.Money, Amount: { } more } && more < stands
            && (((before.EndsWith("add", StringComparison.Ordinal) || before.EndsWith("add another", StringComparison.Ordinal) || before.EndsWith("put another", StringComparison.Ordinal)) && (after.StartsWith("to the", StringComparison.Ordinal) || after.StartsWith("more", StringComparison.Ordinal) || after.StartsWith("on the", StringComparison.Ordinal))))
            ? term with { Amount = stands + more }
            : term;
    }

    private TermIssue? Issue(CallFigure figure, IReadOnlyList<(TermIssue Issue, int First, int Last)> names, IReadOnlyDictionary<int, TermIssue> beside, IReadOnlyList<SpokenWord> words, List<(int First, int Last)> places, string text)
    {
        var near = Near(figure, names, beside, words, places);
        return figure.Unit switch
        {
            TermUnit.Hours => TermIssue.Hours,
            TermUnit.Shares => TermIssue.Equity,
            TermUnit.Days => IsTimeOff(words, figure, text) ? TermIssue.Other : null,
            TermUnit.Percent when IsShareOfSomethingElse(words, figure) => null,
            TermUnit.Percent when ledger.IsPensionDiscussed && near is not (TermIssue.Bonus or TermIssue.Equity) => TermIssue.Pension,
            TermUnit.Percent => near is TermIssue.Hours or TermIssue.SignOn ? TermIssue.Bonus : near ?? InSentence(names, words, figure) ?? ledger.OfShare(figure.Value) ?? PercentIssue(text) ?? (_lastIssue == TermIssue.Bonus ? TermIssue.Bonus : null),
            _ when near is TermIssue.Hours or TermIssue.Pension => ledger.OfSize(figure.Value) ?? TermIssue.Base,
            _ when near == TermIssue.Other && figure is { Currency: null, Value: < 100_000 } && !IsWrittenOut(words, figure) => null,
            _ when near is { } named && ledger.IsFarFrom(named, figure.Value) && ledger.OfSize(figure.Value) is { } fitting => fitting,
            _ => near ?? ledger.OfSize(figure.Value) ?? (_lastIssue is TermIssue.SignOn or TermIssue.Equity or TermIssue.Bonus or TermIssue.Total ? _lastIssue : TermIssue.Base),
        };
    }

    private decimal Certainty(CallFigure figure, IReadOnlyList<(TermIssue Issue, int First, int Last)> names, IReadOnlyDictionary<int, TermIssue> beside, IReadOnlyList<SpokenWord> words, List<(int First, int Last)> places) => CallCertainty.Of(
        figure,
        beside.ContainsKey(figure.First) || CallIssues.Nearest(names, words, figure.First, figure.Last, places) is not null,
        ledger.OfSize(figure.Value) is not null,
        figure.Currency is not null || IsWrittenOut(words, figure));

    // The name that stands beside it; else the nearest that no other figure has for its own, unless the size tells another issue.
    private TermIssue? Near(CallFigure figure, IReadOnlyList<(TermIssue Issue, int First, int Last)> names, IReadOnlyDictionary<int, TermIssue> beside, IReadOnlyList<SpokenWord> words, List<(int First, int Last)> places)
    {
        if (_isChat || beside.Count == 0)
        {
            return CallIssues.Nearest(names, words, figure.First, figure.Last, places);
        }

        if (beside.TryGetValue(figure.First, out var own))
        {
            return own;
        }

        var free = names.Where(name => !beside.Values.Contains(name.Issue)).ToList();
        return CallIssues.Nearest(free, words, figure.First, figure.Last, places)
            ?? (figure.Unit == TermUnit.Money && ledger.OfSize(figure.Value) is not null ? null : CallIssues.Nearest(names, words, figure.First, figure.Last, places));
    }

    // "twenty-two days instead of eighteen": eighteen is no money, though no unit says so.
    private static bool IsWrittenOut(IReadOnlyList<SpokenWord> words, CallFigure figure) =>
        SpokenNumbers.At(words, figure.First) is { IsScaled: true };

    // "paid out eighty percent of target", "cut incidents by forty percent"
    private static bool IsShareOfSomethingElse(IReadOnlyList<SpokenWord> words, CallFigure figure)
    {
        var after = SpokenWords.Join(words, figure.Last + 1, Math.Min(words.Count - 1, figure.Last + 4));
        return after.StartsWith("percent of ", StringComparison.Ordinal) && !after.StartsWith("percent of base", StringComparison.Ordinal) && !after.StartsWith("percent of salary", StringComparison.Ordinal) && !after.StartsWith("percent of your", StringComparison.Ordinal) && !after.StartsWith("percent of that", StringComparison.Ordinal) && !after.StartsWith("percent of the", StringComparison.Ordinal) && !after.StartsWith("percent of pay", StringComparison.Ordinal);
    }

    private static TermIssue? InSentence(IReadOnlyList<(TermIssue Issue, int First, int Last)> names, IReadOnlyList<SpokenWord> words, CallFigure figure)
    {
        var (first, last) = SpokenWords.Sentence(words, figure.First);
        var issues = names.Where(name => name.First >= first && name.Last <= last).Select(name => name.Issue).Distinct().ToList();
        return issues is [var only] && only is TermIssue.Bonus or TermIssue.Pension ? issues[0] : null;
    }

    private static TermIssue? PercentIssue(string text) =>
        text.Contains("raise", StringComparison.OrdinalIgnoreCase) || text.Contains("increase", StringComparison.OrdinalIgnoreCase) ? TermIssue.Base
        : null;

    private static bool IsTimeOff(IReadOnlyList<SpokenWord> words, CallFigure figure, string text)
    {
        var after = SpokenWords.Join(words, figure.Last + 1, Math.Min(words.Count - 1, figure.Last + 6));
        var isWeeks = figure.Last + 1 < words.Count && words[figure.Last + 1].Text == "weeks";
        return s_timeOff.Any(word => after.Contains(word, StringComparison.Ordinal))
            || (!isWeeks && (text.Contains("vacation", StringComparison.OrdinalIgnoreCase) || text.Contains("holiday", StringComparison.OrdinalIgnoreCase) || figure.Value is >= 15 and <= 40));
    }

    private static readonly string[] s_timeOff = ["vacation", "holiday", "leave", "off", "pto"];

    private CallTerm Term(CallFigure figure, TermIssue issue, IReadOnlyList<SpokenWord> words) => figure.Unit switch
    {
        TermUnit.Money => new CallTerm(issue, figure.Value, TermUnit.Money, figure.Currency is { } code ? Currency.Of(code) : currency, figure.Period ?? (issue == TermIssue.Base ? ledger.PeriodOfBase : null) ?? PeriodOf(issue), null, TermAct.Offer),
        TermUnit.Days => new CallTerm(issue, figure.Value, TermUnitOf(words, figure), null, null, $"{figure.Value:0.##} {SpokenWords.Join(words, figure.Last + 1, figure.Last + 1)} of vacation", TermAct.Offer),
        _ => new CallTerm(issue, figure.Value, figure.Unit, null, null, null, TermAct.Offer),
    };

    // The contract counts days; weeks stand in the text.
    private static TermUnit? TermUnitOf(IReadOnlyList<SpokenWord> words, CallFigure figure) => words[figure.Last + 1].Text == "weeks" ? null : TermUnit.Days;

    private static PayPeriod PeriodOf(TermIssue issue) => issue is TermIssue.SignOn or TermIssue.Other or TermIssue.Equity ? PayPeriod.Once : PayPeriod.Year;

    private List<CallTerm> Resolve(TermAct act, string sentence, bool byCandidate, int turn, List<CallTerm> said)
    {
        var bare = new CallTerm(null, null, null, null, null, null, act) { Quote = sentence, Certainty = CallCertainty.Answered };
        if (act == TermAct.Reject)
        {
            ledger.Refuse(byCandidate);
            return [bare];
        }

        var taken = ledger.LastOfOther(byCandidate).Where(offer => !ledger.IsSettled(offer) && !said.Exists(term => term.Issue == offer.Issue && term.Act != TermAct.Mention)).Select(offer => offer with { Act = TermAct.Accept, Quote = sentence, Certainty = CallCertainty.Answered }).ToList();
        foreach (var term in taken)
        {
            ledger.Take(term, byCandidate, turn, isRange: false);
        }

        return !_isChat && taken.Count > 0 ? taken : said.Exists(term => term.Act == TermAct.Accept) ? [] : [bare];
    }

    private static List<CallTerm> Distinct(IEnumerable<CallTerm> terms)
    {
        var distinct = new List<CallTerm>();
        foreach (var term in terms)
        {
            if (!distinct.Exists(other => other.Issue == term.Issue && other.Act == term.Act && CallLedger.Same(other, term)))
            {
                distinct.Add(term);
            }
        }

        return distinct;
    }
}
