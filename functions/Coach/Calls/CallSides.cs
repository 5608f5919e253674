using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>A negotiation seen from the candidate's side: who said what, what stood on the table when, and what was settled.</summary>
internal sealed partial class CallSides
{
    public CallSides(IReadOnlyList<CallTurn> turns, IReadOnlySet<string> candidates, IReadOnlyList<CallTerm> agreed)
    {
        (All, Agreed) = (turns, agreed);
        Own = [.. turns.Where(turn => turn.Speaker is not null && candidates.Contains(turn.Speaker))];
        Theirs = [.. turns.Where(turn => turn.Speaker is not null && !candidates.Contains(turn.Speaker))];
    }

    public IReadOnlyList<CallTurn> All { get; }

    public IReadOnlyList<CallTurn> Own { get; }

    public IReadOnlyList<CallTurn> Theirs { get; }

    public IReadOnlyList<CallTerm> Agreed { get; }

    /// <summary>The candidate's figures of base and total pay, with what each stands for.</summary>
    public IReadOnlyList<CandidateFigure> Figures => _figures ??= CandidateFigures.In(this);

    private IReadOnlyList<CandidateFigure>? _figures;

    /// <summary>What a side offered last for an issue up to and with a turn; null where nothing.</summary>
    public CallTerm? Standing(TermIssue issue, bool byCandidate, int upTo) => (byCandidate ? Own : Theirs)
        .Where(turn => turn.Index <= upTo)
        .SelectMany(turn => turn.Terms)
        .LastOrDefault(term => term.Issue == issue && term is { Act: TermAct.Offer, Amount: not null });

    /// <summary>The figure of theirs that stands before a turn; the candidate's own, only said again by them, is none.</summary>
    public decimal? TheirFigure(TermIssue? issue, int before) => Theirs
        .Where(turn => turn.Index < before)
        .SelectMany(turn => turn.Terms.Where(term => term.Issue == issue && term is { Act: TermAct.Offer, Amount: not null } && !IsEcho(term, turn.Index)))
        .LastOrDefault()?.Amount;

    /// <summary>What they would pay as far as it is known before a turn: their figure, or else the one they spoke of, which is no end of a range; null where none is.</summary>
    public decimal? TheirPay(TermIssue issue, int before) => Standing(issue, byCandidate: false, before - 1)?.Amount ?? Spoken(issue, before);

    /// <summary>The last figure that they only spoke of before a turn, and that is no end of a range and not the candidate's; null where none is.</summary>
    public decimal? Spoken(TermIssue issue, int before) => Theirs
        .Where(turn => turn.Index < before && !Questions.ForPayNow(turn.Text))
        .SelectMany(turn => turn.Terms.Where(term => term.Issue == issue && term is { Act: TermAct.Mention, Unit: TermUnit.Money, Amount: not null, IsRange: false } && !Own.Any(own => own.Index < turn.Index && own.Terms.Any(said => said.Amount == term.Amount))))
        .LastOrDefault()?.Amount;

    /// <summary>Whether the candidate asked for just that before, and they only say it again.</summary>
    public bool IsEcho(CallTerm term, int turn) => Own.LastOrDefault(own => own.Index < turn && own.Terms.Any(said => said.Issue == term.Issue && said.Amount is not null)) is { } last && last.Index >= turn - Echoing
        && (QuotesBack().IsMatch(All[turn].Text) ? Own.Where(own => own.Index < turn && own.Index >= turn - Echoing) : [last]).Any(own => own.Terms.Any(said => said.Issue == term.Issue && said.Amount == term.Amount && !said.IsRange && said.Act != TermAct.Accept))
        && !Theirs.Any(their => their.Index < turn && their.Terms.Any(said => said.Issue == term.Issue && said.Amount == term.Amount && said.Act == TermAct.Offer));

    [GeneratedRegex(@"\?|\byou(?: \w+)? said\b|\bago\b|\bearlier\b|\bit was\b", RegexOptions.IgnoreCase)]
    private static partial Regex QuotesBack();

    /// <summary>A figure said again within so many turns is still the one just heard.</summary>
    private const int Echoing = 3;

    /// <summary>What a side offered first for an issue after a turn; null where nothing.</summary>
    public CallTerm? Next(TermIssue issue, bool byCandidate, int after) => (byCandidate ? Own : Theirs)
        .Where(turn => turn.Index > after)
        .SelectMany(turn => turn.Terms)
        .FirstOrDefault(term => term.Issue == issue && term is { Act: TermAct.Offer or TermAct.Accept, Amount: not null });

    /// <summary>What was agreed for an issue; null where it stayed open.</summary>
    public CallTerm? Settled(TermIssue issue) => Agreed.FirstOrDefault(term => term.Issue == issue && term.Amount is not null);

    /// <summary>Whether the candidate leaves at the end.</summary>
    public bool IsLeft => !Agreed.Any(term => term.Issue is TermIssue.Base or TermIssue.Total) && Own.Any(turn => turn.Index >= All.Count * 2 / 3 && SpokenSentences.Of(turn.Text).Any(said => DebriefWords.Leaves().IsMatch(said) && !Resignations.IsTold(said) && !DebriefWords.IfOnly().IsMatch(said)));

    /// <summary>The first turn of the candidate that puts money on the table; null where none does.</summary>
    public CallTurn? FirstAsk => Own.FirstOrDefault(turn => Has(turn, TermAct.Offer, TermUnit.Money));

    /// <summary>The first turn in which they put money on the table; null where none does.</summary>
    public CallTurn? FirstTheirOffer => Theirs.FirstOrDefault(turn => Has(turn, TermAct.Offer, TermUnit.Money));

    /// <summary>Money that the candidate puts on the table in a turn, in the order said.</summary>
    public static IEnumerable<CallTerm> Asks(CallTurn turn) => turn.Terms.Where(term => term is { Act: TermAct.Offer, Unit: TermUnit.Money, Issue: not null });

    public static bool Has(CallTurn turn, TermAct act) => turn.Terms.Any(term => term.Act == act);

    public static bool Has(CallTurn turn, TermAct act, TermUnit unit) => turn.Terms.Any(term => term.Act == act && term.Unit == unit);

    /// <summary>The first sentence of the candidate that says something like it, and not the other; null where none does.</summary>
    public Finding? Said(string code, Regex what, Regex? unless = null, Func<CallTurn, bool>? where = null) => Find(Own, code, what, unless, where);

    /// <summary>The last such sentence.</summary>
    public Finding? SaidLast(string code, Regex what, Regex? unless = null, Func<CallTurn, bool>? where = null) => Find(Own.Reverse(), code, what, unless, where);

    /// <summary>What the other side said just before a turn; null where nothing.</summary>
    public CallTurn? Before(CallTurn turn) => turn.Index > 0 && Theirs.Contains(All[turn.Index - 1]) ? All[turn.Index - 1] : null;

    /// <summary>Whether they come with more than stood, or with something new.</summary>
    public bool IsBetter(CallTurn turn) =>
        turn.Terms.Any(term => term is { Act: TermAct.Offer, Issue: { } issue } && !IsEcho(term, turn.Index) && (Standing(issue, byCandidate: false, turn.Index - 1) is not { } was || term.Amount > was.Amount));

    /// <summary>The words with which a turn offers, takes or refuses; its first sentence where no term tells, null where nothing is said.</summary>
    public static string? Sentence(CallTurn turn, TermAct act) => turn.Terms.FirstOrDefault(term => term.Act == act)?.Quote ?? SpokenSentences.Of(turn.Text).FirstOrDefault();

    /// <summary>Whether the turn just before asks something.</summary>
    public bool IsAsked(CallTurn turn) => turn.Index > 0 && All[turn.Index - 1] is var before && !Own.Contains(before) && before.Text.Contains('?', StringComparison.Ordinal);

    private static Finding? Find(IEnumerable<CallTurn> turns, string code, Regex what, Regex? unless, Func<CallTurn, bool>? where)
    {
        foreach (var turn in turns.Where(turn => where is null || where(turn)))
        {
            foreach (var sentence in SpokenSentences.Of(turn.Text))
            {
                if (what.IsMatch(sentence) && unless?.IsMatch(sentence) != true)
                {
                    return new Finding(code, turn.Index, sentence);
                }
            }
        }

        return null;
    }
}

/// <summary>A lesson as it was found.</summary>
/// <param name="Code">Which.</param>
/// <param name="Turn">Where.</param>
/// <param name="Quote">The words it shows in; null where it shows in what was never said.</param>
internal sealed record Finding(string Code, int Turn, string? Quote)
{
    /// <summary>What it is about, where it is about a figure.</summary>
    public TermIssue? Issue { get; init; }
}
