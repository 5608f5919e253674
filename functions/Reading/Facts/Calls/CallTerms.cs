using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>Reads the terms of one turn after the other: the figures and words, what they are about, and what is done with them.</summary>
/// <param name="ledger">What is on the table.</param>
/// <param name="currency">Where none is said.</param>
/// <param name="isChat">
/// Written messages: a yes that names nothing stays as written. In speech it is read as a yes to what the other side offered last.
/// </param>
internal sealed class CallTerms(CallLedger ledger, Currency currency, bool isChat)
{
    private TermIssue? _lastIssue;

    /// <summary>The terms of a turn, which are on the table from then on.</summary>
    public IReadOnlyList<CallTerm> Read(string text, bool byCandidate, int turn)
    {
        var words = SpokenWords.Of(text);
        var terms = new List<(CallTerm Term, int At, bool IsRange)>();
        ReadFigures(text, words, byCandidate, terms);
        terms.AddRange(WordedTerms.In(text, words, byCandidate, ledger).Where(term => !terms.Exists(other => other.Term.Issue == term.Term.Issue && other.Term.Issue != TermIssue.Other)).Select(term => (term.Term, term.At, false)));
        var read = terms.OrderBy(term => term.At).ToList();
        foreach (var (term, _, isRange) in read)
        {
            ledger.Take(term, byCandidate, turn, isRange);
        }

        var result = Distinct(read.Select(term => term.Term));
        foreach (var bare in BareAnswers.In(text, words, result, isChat, turn, isChat || ledger.IsOtherOfferLater(byCandidate) ? ledger.LastTurnOfOther(byCandidate) : -1))
        {
            result.AddRange(Resolve(bare, byCandidate, turn, result));
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
        var figures = CallFigures.In(words, currency == Currency.Inr, ledger.PeriodOfBase);
        var places = figures.Select(figure => (figure.First, figure.Last)).ToList();
        TermIssue? inRange = null;
        foreach (var figure in figures)
        {
            var issue = inRange ?? Issue(figure, names, words, places, text);
            inRange = figure.IsRange && inRange is null ? issue : null;
            if (issue is { } about)
            {
                var term = Term(figure, about, words);
                terms.Add((term with { Act = CallActs.Of(term, figure, words, byCandidate, ledger, isChat) }, figure.First, figure.IsRange));
                _lastIssue = about;
            }
        }

        _lastIssue = names.Count > 0 ? names[^1].Issue : _lastIssue;
    }

    private TermIssue? Issue(CallFigure figure, IReadOnlyList<(TermIssue Issue, int First, int Last)> names, IReadOnlyList<SpokenWord> words, List<(int First, int Last)> places, string text)
    {
        var near = CallIssues.Nearest(names, words, figure.First, figure.Last, places);
        return figure.Unit switch
        {
            TermUnit.Hours => TermIssue.Hours,
            TermUnit.Shares => TermIssue.Equity,
            TermUnit.Days => IsTimeOff(words, figure, text) ? TermIssue.Other : null,
            TermUnit.Percent when ledger.IsPensionDiscussed && near is not (TermIssue.Bonus or TermIssue.Equity) => TermIssue.Pension,
            TermUnit.Percent => near is TermIssue.Hours or TermIssue.SignOn ? TermIssue.Bonus : near ?? PercentIssue(text) ?? (_lastIssue == TermIssue.Bonus ? TermIssue.Bonus : null),
            _ when near is TermIssue.Hours or TermIssue.Pension => ledger.OfSize(figure.Value) ?? TermIssue.Base,
            _ when near == TermIssue.Other && figure is { Currency: null, Value: < 100_000 } && !IsWrittenOut(words, figure) => null,
            _ when near is { } named && ledger.IsFarFrom(named, figure.Value) && ledger.OfSize(figure.Value) is { } fitting => fitting,
            _ => near ?? ledger.OfSize(figure.Value) ?? (_lastIssue is TermIssue.SignOn or TermIssue.Equity or TermIssue.Bonus or TermIssue.Total ? _lastIssue : TermIssue.Base),
        };
    }

    // "twenty-two days instead of eighteen": eighteen is no money, though no unit says so.
    private static bool IsWrittenOut(IReadOnlyList<SpokenWord> words, CallFigure figure) =>
        SpokenNumbers.At(words, figure.First) is { IsScaled: true };

    private static TermIssue? PercentIssue(string text) =>
        text.Contains("raise", StringComparison.OrdinalIgnoreCase) || text.Contains("increase", StringComparison.OrdinalIgnoreCase) ? TermIssue.Base
        : null;

    private static bool IsTimeOff(IReadOnlyList<SpokenWord> words, CallFigure figure, string text)
    {
        var after = SpokenWords.Join(words, figure.Last + 1, Math.Min(words.Count - 1, figure.Last + 6));
        return s_timeOff.Any(word => after.Contains(word, StringComparison.Ordinal))
            || (text.Contains("vacation", StringComparison.OrdinalIgnoreCase) || text.Contains("holiday", StringComparison.OrdinalIgnoreCase) || figure.Value is >= 15 and <= 40);
    }

    private static readonly string[] s_timeOff = ["vacation", "holiday", "leave", "off", "pto"];

    private CallTerm Term(CallFigure figure, TermIssue issue, IReadOnlyList<SpokenWord> words) => figure.Unit switch
    {
        TermUnit.Money => new CallTerm(issue, figure.Value, TermUnit.Money, figure.Currency is { } code ? Currency.Of(code) : currency, figure.Period ?? (issue == TermIssue.Base ? ledger.PeriodOfBase : null) ?? PeriodOf(issue), null, TermAct.Offer),
        TermUnit.Days => new CallTerm(issue, figure.Value, TermUnit.Days, null, null, $"{figure.Value:0.##} {SpokenWords.Join(words, figure.Last + 1, figure.Last + 1)} of vacation", TermAct.Offer),
        _ => new CallTerm(issue, figure.Value, figure.Unit, null, null, null, TermAct.Offer),
    };

    private static PayPeriod PeriodOf(TermIssue issue) => issue is TermIssue.SignOn or TermIssue.Other or TermIssue.Equity ? PayPeriod.Once : PayPeriod.Year;

    private List<CallTerm> Resolve(TermAct act, bool byCandidate, int turn, List<CallTerm> said)
    {
        var bare = new CallTerm(null, null, null, null, null, null, act);
        if (act == TermAct.Reject)
        {
            ledger.Refuse(byCandidate);
            return [bare];
        }

        var taken = ledger.LastOfOther(byCandidate).Where(offer => !ledger.IsSettled(offer) && !said.Exists(term => term.Issue == offer.Issue && term.Act != TermAct.Mention)).Select(offer => offer with { Act = TermAct.Accept }).ToList();
        foreach (var term in taken)
        {
            ledger.Take(term, byCandidate, turn, isRange: false);
        }

        return !isChat && taken.Count > 0 ? taken : said.Exists(term => term.Act == TermAct.Accept) ? [] : [bare];
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
