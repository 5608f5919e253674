using System.Text.RegularExpressions;
using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>Reads the terms of one turn after the other: the figures and words, what they are about, and what is done with them.</summary>
/// <param name="ledger">What is on the table.</param>
/// <param name="currency">Where none is said.</param>
internal sealed partial class CallTerms(CallLedger ledger, Currency currency)
{
    // In messages a yes that names nothing stays as written. In speech it is read as a yes to what the other side offered last.
    private readonly bool _isChat = ledger.IsChat;

    /// <summary>Words of a turn that is only a word between ("Hang on.").</summary>
    private const int ShortTurn = 5;

    private readonly List<(bool ByCandidate, string Text)> _said = [];
    private TermIssue? _lastIssue;
    private bool _isRecap;
    private bool? _recapBy;
    private bool? _dealBy;
    private List<TermIssue> _lastIssues = [];

    /// <summary>The terms of a turn, which are on the table from then on.</summary>
    public IReadOnlyList<CallTerm> Read(string text, bool byCandidate, int turn)
    {
        var words = SpokenWords.Of(text);
        var isAfterRecap = !_isChat && _recapBy is { } by && by != byCandidate && ledger.Offers.LastTurnOfOther(byCandidate) == turn - 1;
        var terms = new List<(CallTerm Term, int At, bool IsRange)>();
        ReadFigures(text, words, byCandidate, terms);
        terms.AddRange(WordedTerms.In(text, words, byCandidate, ledger, Asked(byCandidate)).Where(term => !terms.Exists(other => other.Term.Issue == term.Term.Issue && other.Term.Issue != TermIssue.Other && !(_isChat && IsOwnInstead(term.Term, other.Term)))).Select(term => (term.Term with { Quote = SpokenWords.Quote(text, words, term.At), Certainty = CallCertainty.Worded }, term.At, false)));
        var read = terms.OrderBy(term => term.At).ToList();
        if (_isChat)
        {
            read = ChatPackages.Read(read, ledger, byCandidate);
        }

        if (!_isChat && read.Exists(term => term.Term is { Act: TermAct.Accept, Amount: not null }))
        {
            // What one offers oneself, said once more beside what is taken, is a part of the yes.
            read = [.. read.Select(term => term.Term is { Issue: { } issue, Act: TermAct.Offer, Amount: not null } && !term.IsRange && term.Term.Quote?.EndsWith('?') != true && ledger.Offers.IsOwn(term.Term, byCandidate) && (ledger.Offers.OfOther(issue, byCandidate) is null || (CallPhrases.YesToAll().IsMatch(text) && ledger.Offers.IsLeftStanding(issue, byCandidate))) ? (term.Term with { Act = TermAct.Accept }, term.At, term.IsRange) : term)];

            // Gone through with what is taken: their day is taken with it.
            read = [.. read.Select(term => term.Term is { Issue: TermIssue.StartDate, Act: TermAct.Offer, Text: { } day } && (ledger.Offers.OfOther(TermIssue.StartDate, byCandidate) ?? ledger.Offers.Own(TermIssue.StartDate, byCandidate)) is { Text: { } said } && StartDates.IsSame(day, said) ? (term.Term with { Act = TermAct.Accept }, term.At, term.IsRange) : term)];
        }

        var isLetter = byCandidate && !ledger.Offers.HasMoney;
        foreach (var (term, _, isRange) in read)
        {
            ledger.Take(term, byCandidate, turn, isRange);
            if (!_isChat && OfferLetters.Tells(term, text, byCandidate, isLetter))
            {
                ledger.TakeFromBefore(term, byCandidate: false);
            }
        }

        var result = Distinct(read.Select(term => term.Term));
        foreach (var (bare, sentence) in BareAnswers.In(text, words, result, _isChat, turn, isAfterRecap, _isChat ? OfferAnswered(byCandidate) : (BareAnswers.TakesAll(text) || (ledger.Offers.IsOtherLater(byCandidate) && IsFresh(ledger.Offers.LastTurnOfOther(byCandidate), byCandidate))) ? ledger.Offers.LastTurnOfOther(byCandidate) : -1))
        {
            result.AddRange(Resolve(bare, sentence, byCandidate, turn, result));
        }

        if (!result.Exists(term => term.Act == TermAct.Offer) && CallPhrases.YesToAll().IsMatch(text) && !CallPhrases.Refusal().IsMatch(text) && !text.TrimEnd().EndsWith('?'))
        {
            ledger.Agreements.Settle(byCandidate);
        }

        if (!_isChat && BareAnswers.TakesAll(text) && !text.TrimEnd().EndsWith('?'))
        {
            ledger.Agreements.SettleAll(byCandidate);
        }

        // "Forty and we have a deal." "Forty. Done.": with what was asked for, the whole is taken.
        if (_dealBy is { } side && side != byCandidate && result.Exists(term => term.Act == TermAct.Accept && term.Issue is not null))
        {
            ledger.Agreements.Settle(side);
        }

        _dealBy = result.Exists(term => term is { Act: TermAct.Offer, Issue: not null }) && CallPhrases.YesToAll().IsMatch(text) && !CallPhrases.Refusal().IsMatch(text) ? byCandidate : null;
        _said.Add((byCandidate, text));
        _recapBy = _isRecap && !text.Contains(" if ", StringComparison.OrdinalIgnoreCase) ? byCandidate : null;
        return result;
    }

    // What the other side said just before; empty where nothing.
    private string Asked(bool byCandidate) => _said.Count > 0 && _said[^1].ByCandidate != byCandidate ? _said[^1].Text : "";

    // The one issue that the question before names without a figure: what answers it is about that. Null where none, or more than one.
    private TermIssue? AskedAbout(bool byCandidate)
    {
        var words = SpokenWords.Of(Asked(byCandidate));
        var last = words.Count - 1;
        if (last < 0 || words[last].Stop != '?')
        {
            last = Enumerable.Range(0, words.Count).LastOrDefault(i => words[i].Stop == '?', -1);
        }

        if (last < 0)
        {
            return null;
        }

        var (from, to) = SpokenWords.Sentence(words, last);
        if (AsksOtherwise().IsMatch(SpokenWords.Join(words, from, to)))
        {
            return null;
        }

        var issues = CallIssues.In(Asked(byCandidate), words).Where(name => name.First >= from && name.Last <= to).Select(name => name.Issue).Distinct().ToList();
        return issues.Count == 1 && !CallFigures.In(words, currency == Currency.Inr, ledger).Any(figure => figure.First >= from && figure.Last <= to) ? issues[0] : null;
    }

    // In writing a yes answers what was written last, if that offered something.
    private int OfferAnswered(bool byCandidate)
    {
        var last = ledger.Offers.LastTurnOfOther(byCandidate);
        return last < 0 || _said.Skip(last + 1).All(said => said.ByCandidate == byCandidate) ? last : -1;
    }

    // "I cannot agree to that salary. I am allowed to offer sixty": theirs by its name refused, and one's own put in its place.
    private static bool IsOwnInstead(CallTerm named, CallTerm own) => named.Act == TermAct.Reject && own.Act == TermAct.Offer && !TermValues.Same(named, own);

    // Whether nothing of weight was said by the other side since it offered: only then does a yes answer the offer.
    private bool IsFresh(int offered, bool byCandidate) =>
        offered >= 0 && _said.Skip(offered + 1).Where(said => said.ByCandidate != byCandidate).All(said => said.Text.Count(c => c == ' ') < ShortTurn && !said.Text.Contains('?', StringComparison.Ordinal));

    private void ReadFigures(string text, IReadOnlyList<SpokenWord> words, bool byCandidate, List<(CallTerm Term, int At, bool IsRange)> terms)
    {
        var names = CallIssues.In(text, words);
        ledger.IsPensionDiscussed |= names.Any(name => name.Issue == TermIssue.Pension);
        var figures = CallFigures.In(words, currency == Currency.Inr, ledger);
        var places = figures.Select(figure => (figure.First, figure.Last)).ToList();
        var context = new IssueContext
        {
            Ledger = ledger,
            Text = text,
            Words = words,
            Names = names,
            Figures = places,
            LastIssue = _lastIssue,
            Asked = AskedAbout(byCandidate),
            Only = _lastIssues.Count == 1 ? _lastIssues[0] : null,
            IsOfElse = BusinessMoney.IsAskedBy(SpokenWords.Of(Asked(byCandidate))),
        };
        var spoken = new SpokenIssues(context);
        _isRecap = IsRecap(figures, byCandidate);
        var cues = new TurnCues(text, words, Asked(byCandidate))
        {
            IsRecap = _isRecap,
            Figures = [.. figures.Select(figure => figure.First)],
            NewFigures = [.. figures.Where(figure => !ledger.Offers.IsOffered(figure.Value)).Select(figure => figure.First)],
        };
        TermIssue? inRange = null;
        foreach (var figure in figures)
        {
            var issue = inRange ?? (_isChat ? InChat(figure, names, words, places, text) : spoken.Of(figure));
            inRange = figure.IsRange && inRange is null ? issue : null;
            if (issue is { } about)
            {
                var term = Added(Term(figure, about, words), figure, words, byCandidate) with
                {
                    Quote = SpokenWords.Quote(text, words, figure.First),
                    IsRange = figure.IsRange,
                    Certainty = CallCertainty.Of(figure, context.IsNamed(figure), ledger.Sizes.Of(figure.Value) is not null, context.IsSized(figure)),
                };
                terms.Add((term with { Act = CallActs.Of(new TermContext(term, figure, cues, byCandidate, ledger)) }, figure.First, figure.IsRange));
                _lastIssue = about;
            }
        }

        _lastIssue = names.Count > 0 ? names[^1].Issue : _lastIssue;
        var issues = terms.Select(term => term.Term.Issue).OfType<TermIssue>().Distinct().ToList();
        _lastIssues = issues.Count > 0 ? issues : _lastIssues;
    }

    // At least two figures of the other side in one turn, or one of theirs among such as all are on the table: it is gone through once more.
    private bool IsRecap(IReadOnlyList<CallFigure> figures, bool byCandidate) =>
        figures.Count(figure => ledger.Offers.IsOfferedBy(!byCandidate, figure.Value)) is var theirs
        && (theirs >= 2 || (!_isChat && theirs == 1 && figures.Count >= 2 && figures.All(figure => ledger.Offers.IsOffered(figure.Value))));

    // "I could add three hundred to the grant": on top of what they offer now.
    private CallTerm Added(CallTerm term, CallFigure figure, IReadOnlyList<SpokenWord> words, bool byCandidate)
    {
        var before = SpokenWords.Join(words, Math.Max(0, figure.First - 3), figure.First - 1);
        var after = SpokenWords.Join(words, figure.Last + 1, Math.Min(words.Count - 1, figure.Last + 4));
        var own = ledger.Offers.Own(term.Issue!.Value, byCandidate) ?? ledger.Offers.OfOther(term.Issue.Value, byCandidate);
        return own is { Amount: { } stands, Unit: TermUnit.Money } && term is { Unit: TermUnit.Money, Amount: { } more } && more < stands
            && (((before.EndsWith("add", StringComparison.Ordinal) || before.EndsWith("add another", StringComparison.Ordinal) || before.EndsWith("put another", StringComparison.Ordinal)) && (after.StartsWith("to the", StringComparison.Ordinal) || after.StartsWith("more", StringComparison.Ordinal) || after.StartsWith("on the", StringComparison.Ordinal))))
            ? term with { Amount = stands + more }
            : term;
    }

    // In writing: the nearest name, then what is on the table.
    private TermIssue? InChat(CallFigure figure, IReadOnlyList<(TermIssue Issue, int First, int Last)> names, IReadOnlyList<SpokenWord> words, IReadOnlyList<(int First, int Last)> places, string text)
    {
        var near = CallIssues.Nearest(names, words, figure.First, figure.Last, places);
        return figure.Unit switch
        {
            TermUnit.Hours => TermIssue.Hours,
            TermUnit.Shares => TermIssue.Equity,
            TermUnit.Days => TimeOff.IsSpokenOf(words, figure, text, ledger) ? TermIssue.Other : null,
            TermUnit.Percent when ledger.IsPensionDiscussed && near is not (TermIssue.Bonus or TermIssue.Equity) => TermIssue.Pension,
            TermUnit.Percent => near is TermIssue.Hours or TermIssue.SignOn ? TermIssue.Bonus : near ?? (_lastIssue == TermIssue.Bonus ? TermIssue.Bonus : null),
            _ when near is TermIssue.Hours or TermIssue.Pension => ledger.Sizes.Of(figure.Value) ?? TermIssue.Base,
            _ when near is { } named && ledger.Sizes.IsFarFrom(named, figure.Value) && ledger.Sizes.Of(figure.Value) is { } fitting => fitting,
            _ => near ?? ledger.Sizes.Of(figure.Value) ?? (_lastIssue is TermIssue.SignOn or TermIssue.Equity or TermIssue.Bonus or TermIssue.Total ? _lastIssue : TermIssue.Base),
        };
    }

    private CallTerm Term(CallFigure figure, TermIssue issue, IReadOnlyList<SpokenWord> words) => figure.Unit switch
    {
        // "the target bonus is fifteen": a bonus of so little, its size not said, is a share of pay
        TermUnit.Money when issue == TermIssue.Bonus && figure is { Currency: null, Value: >= 3_000 and <= 60_000, Period: not (PayPeriod.Hour or PayPeriod.Day) } && !_isChat && IsBareNumber(words, figure) && !ledger.IsIn(TermUnit.Money, issue) && IsRoundShare(figure.Value / 1_000) => new CallTerm(issue, figure.Value / 1_000, TermUnit.Percent, null, null, null, TermAct.Offer),
        // "seventy-five on the bonus", where the bonus is a share of pay
        TermUnit.Money when issue == TermIssue.Bonus && figure.Currency is null && ledger.OfShare(figure.Value / 1_000) == TermIssue.Bonus => new CallTerm(issue, figure.Value / 1_000, TermUnit.Percent, null, null, null, TermAct.Offer),
        TermUnit.Money => new CallTerm(issue, figure.Value, TermUnit.Money, figure.Currency is { } code ? Currency.Of(CallCurrency.Meant(code, currency.Code)) : currency, figure.Period ?? (issue == TermIssue.Base ? ledger.PeriodOfBase : null) ?? PeriodOf(issue), null, TermAct.Offer),
        TermUnit.Days => new CallTerm(issue, figure.Value, TermUnitOf(words, figure), null, null, $"{figure.Value:0.##} {(figure.Last + 1 < words.Count ? words[figure.Last + 1].Text : "days")} of vacation", TermAct.Offer),
        _ => new CallTerm(issue, figure.Value, figure.Unit, null, null, null, TermAct.Offer),
    };

    // Shares of pay are small or round: "a forty-four bonus" is forty-four thousand.
    private static bool IsRoundShare(decimal percent) => percent % 5 == 0 || (percent <= 35 && percent % 0.5m == 0 && (percent % 1 == 0 || percent % 2.5m == 0));

    private static bool IsBareNumber(IReadOnlyList<SpokenWord> words, CallFigure figure) => SpokenNumbers.At(words, figure.First) is { IsScaled: false };

    // The contract counts days; weeks stand in the text.
    private static TermUnit? TermUnitOf(IReadOnlyList<SpokenWord> words, CallFigure figure) => figure.Last + 1 < words.Count && words[figure.Last + 1].Text == "weeks" ? null : TermUnit.Days;

    private static PayPeriod PeriodOf(TermIssue issue) => issue is TermIssue.SignOn or TermIssue.Other or TermIssue.Equity ? PayPeriod.Once : PayPeriod.Year;

    private List<CallTerm> Resolve(TermAct act, string sentence, bool byCandidate, int turn, List<CallTerm> said)
    {
        var bare = new CallTerm(null, null, null, null, null, null, act) { Quote = sentence, Certainty = CallCertainty.Answered };
        if (act == TermAct.Reject)
        {
            ledger.Offers.Refuse(byCandidate);
            if (!_isChat && byCandidate && ledger.Offers.LastTurnOfOther(byCandidate) == turn - 1 && ledger.Offers.LastOfOther(byCandidate) is [{ Unit: TermUnit.Money or TermUnit.Percent } refused] && StartsWithNo().IsMatch(sentence) && !said.Exists(term => term.Issue == refused.Issue && TermValues.Same(term, refused)))
            {
                var no = refused with { Act = TermAct.Reject, Quote = sentence, Certainty = CallCertainty.Answered };
                ledger.Take(no, byCandidate, turn, isRange: false);
                return [no];
            }

            return [bare];
        }

        var offers = !_isChat && BareAnswers.TakesAll(sentence) ? [.. ledger.Offers.AllOfOther(byCandidate).Where(offer => !ledger.Agreements.Has(offer.Issue!.Value))] : ledger.Offers.LastOfOther(byCandidate);
        var taken = offers.Where(offer => !ledger.Agreements.IsSettled(offer) && (_isChat || offer.Issue != TermIssue.Other || offer.Unit == TermUnit.Money) && !said.Exists(term => term.Issue == offer.Issue && term.Act != TermAct.Mention)).Select(offer => offer with { Act = TermAct.Accept, Quote = sentence, Certainty = CallCertainty.Answered }).ToList();
        foreach (var term in taken)
        {
            ledger.Take(term, byCandidate, turn, isRange: false);
        }

        return !_isChat && taken.Count > 0 ? taken : said.Exists(term => term.Act == TermAct.Accept) ? [] : [bare];
    }

    // A count, a time or a reason is asked for, and no amount.
    [GeneratedRegex(@"\b(?:how (?:many|long|often|soon|does|did|is|was)|when|who|why|where|which)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksOtherwise();

    [GeneratedRegex(@"^\W*no\b", RegexOptions.IgnoreCase)]
    private static partial Regex StartsWithNo();

    private static List<CallTerm> Distinct(IEnumerable<CallTerm> terms)
    {
        var distinct = new List<CallTerm>();
        foreach (var term in terms)
        {
            if (!distinct.Exists(other => other.Issue == term.Issue && other.Act == term.Act && TermValues.Same(other, term)))
            {
                distinct.Add(term);
            }
        }

        return distinct;
    }
}
