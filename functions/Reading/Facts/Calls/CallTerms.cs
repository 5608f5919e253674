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
        foreach (var (term, at) in WordedTerms.In(text, words, byCandidate, ledger, Asked(byCandidate)))
        {
            if (!terms.Exists(other => IsSaidWith(term, other.Term)))
            {
                terms.Add((term with { Quote = SpokenWords.Quote(text, words, at), Certainty = CallCertainty.Worded }, at, false));
            }
        }

        var read = terms.OrderBy(term => term.At).ToList();
        if (_isChat)
        {
            read = ChatPackages.Read(read, ledger, byCandidate);
        }
        else if (read.Exists(term => term.Term is { Act: TermAct.Accept, Amount: not null }))
        {
            read = [.. read.Select(term => IsTakenAlong(term.Term, term.IsRange, text, byCandidate) ? (term.Term with { Act = TermAct.Accept }, term.At, term.IsRange) : term)];
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
        foreach (var (bare, sentence) in BareAnswers.In(text, words, result, _isChat, turn, isAfterRecap, OfferAnswered(text, byCandidate)))
        {
            result.AddRange(AnswerTerms.Of(bare, sentence, byCandidate, turn, result, ledger));
        }

        var closes = CallPhrases.YesToAll().IsMatch(text) && !CallPhrases.Refusal().IsMatch(text);
        var asks = text.TrimEnd().EndsWith('?');
        if (closes && !asks && !result.Exists(term => term.Act == TermAct.Offer))
        {
            ledger.Agreements.Settle(byCandidate);
        }

        if (!_isChat && !asks && BareAnswers.TakesAll(text))
        {
            ledger.Agreements.SettleAll(byCandidate);
        }

        // "Forty and we have a deal." "Forty. Done.": with what was asked for, the whole is taken.
        if (_dealBy is { } side && side != byCandidate && result.Exists(term => term.Act == TermAct.Accept && term.Issue is not null))
        {
            ledger.Agreements.Settle(side);
        }

        _dealBy = closes && result.Exists(term => term is { Act: TermAct.Offer, Issue: not null }) ? byCandidate : null;
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

    // The turn of the offer that a yes answers: in writing what was written last, if that offered something; in speech what the other side offered after this
    // side, with nothing of weight since; -1 where there is none.
    private int OfferAnswered(string text, bool byCandidate)
    {
        var last = ledger.Offers.LastTurnOfOther(byCandidate);
        var isAnswered = _isChat
            ? last < 0 || _said.Skip(last + 1).All(said => said.ByCandidate == byCandidate)
            : BareAnswers.TakesAll(text) || (ledger.Offers.IsOtherLater(byCandidate) && IsFresh(last, byCandidate));
        return isAnswered ? last : -1;
    }

    // What one offers oneself, said once more beside what is taken, is a part of the yes; and gone through with what is taken, their day is taken with it.
    private bool IsTakenAlong(CallTerm term, bool isRange, string text, bool byCandidate)
    {
        if (term is not { Issue: { } issue, Act: TermAct.Offer })
        {
            return false;
        }

        var offers = ledger.Offers;
        if (issue == TermIssue.StartDate && term.Text is { } day)
        {
            return (offers.OfOther(issue, byCandidate) ?? offers.Own(issue, byCandidate)) is { Text: { } said } && StartDates.IsSame(day, said);
        }

        return !isRange && term.Amount is not null && term.Quote?.EndsWith('?') != true && offers.IsOwn(term, byCandidate)
            && (offers.OfOther(issue, byCandidate) is null || (CallPhrases.YesToAll().IsMatch(text) && offers.IsLeftStanding(issue, byCandidate)));
    }

    // Something of the turn is about the same already: then its words add nothing.
    private bool IsSaidWith(CallTerm worded, CallTerm other) => other.Issue == worded.Issue && other.Issue != TermIssue.Other && !(_isChat && IsOwnInstead(worded, other));

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
            var issue = inRange ?? (_isChat ? InChat(context, figure) : spoken.Of(figure));
            inRange = figure.IsRange && inRange is null ? issue : null;
            if (issue is { } about)
            {
                var term = FigureTerms.Of(figure, about, context, currency, byCandidate) with
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

    // In writing: the nearest name, then what is on the table.
    private TermIssue? InChat(IssueContext context, CallFigure figure)
    {
        var near = context.Nearest(context.Names, figure);
        return figure.Unit switch
        {
            TermUnit.Hours => TermIssue.Hours,
            TermUnit.Shares => TermIssue.Equity,
            TermUnit.Days => TimeOff.IsSpokenOf(context.Words, figure, context.Text, ledger) ? TermIssue.Other : null,
            TermUnit.Percent when ledger.IsPensionDiscussed && near is not (TermIssue.Bonus or TermIssue.Equity) => TermIssue.Pension,
            TermUnit.Percent => near is TermIssue.Hours or TermIssue.SignOn ? TermIssue.Bonus : near ?? (_lastIssue == TermIssue.Bonus ? TermIssue.Bonus : null),
            _ when near is TermIssue.Hours or TermIssue.Pension => ledger.Sizes.Of(figure.Value) ?? TermIssue.Base,
            _ when near is { } named && ledger.Sizes.IsFarFrom(named, figure.Value) && ledger.Sizes.Of(figure.Value) is { } fitting => fitting,
            _ => near ?? ledger.Sizes.Of(figure.Value) ?? (_lastIssue is TermIssue.SignOn or TermIssue.Equity or TermIssue.Bonus or TermIssue.Total ? _lastIssue : TermIssue.Base),
        };
    }

    // A count, a time or a reason is asked for, and no amount.
    [GeneratedRegex(@"\b(?:how (?:many|long|often|soon|does|did|is|was)|when|who|why|where|which)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksOtherwise();

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
