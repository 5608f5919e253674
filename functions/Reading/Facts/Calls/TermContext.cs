using System.Text.RegularExpressions;
using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>A term of a turn with all that tells what is done with it: the words around its figure, in lower case, and what is on the table.</summary>
internal sealed partial class TermContext
{
    private string? _around;

    /// <param name="term">The term, which is about something.</param>
    /// <param name="figure">Its figure.</param>
    /// <param name="cues">The turn.</param>
    /// <param name="byCandidate">Whether the candidate speaks.</param>
    /// <param name="ledger">What is on the table.</param>
    public TermContext(CallTerm term, CallFigure figure, TurnCues cues, bool byCandidate, CallLedger ledger)
    {
        (Term, Figure, Cues, ByCandidate, Ledger) = (term, figure, cues, byCandidate, ledger);
        Issue = term.Issue!.Value;
        var words = cues.Words;
        var (first, last) = SpokenWords.Clause(words, figure.First);
        var (from, to) = SpokenWords.Sentence(words, figure.First);
        Clause = WithoutTag(SpokenWords.Join(words, first, last));
        Sentence = WithoutTag(SpokenWords.Join(words, from, to));
        Before = SpokenWords.Join(words, first, figure.First - 1);
        LastWord = to;
        IsQuestion = words[to].Stop == '?';
        var theirs = ledger.Offers.Of(Issue, !byCandidate);
        Theirs = theirs?.Term;
        IsTheirsRange = theirs is { IsRange: true };
        IsTheirs = Theirs is not null && TermValues.Same(Theirs, term);
    }

    public CallTerm Term { get; }

    public CallFigure Figure { get; }

    public TurnCues Cues { get; }

    public bool ByCandidate { get; }

    public CallLedger Ledger { get; }

    /// <summary>What the term is about.</summary>
    public TermIssue Issue { get; }

    /// <summary>The clause around the figure.</summary>
    public string Clause { get; }

    /// <summary>The sentence around the figure.</summary>
    public string Sentence { get; }

    /// <summary>The clause up to the figure.</summary>
    public string Before { get; }

    /// <summary>The sentence up to the figure; empty where the clause begins with it.</summary>
    public string UpToFigure => Before.Length == 0 ? "" : Sentence[..(Sentence.IndexOf(Before, StringComparison.Ordinal) + Before.Length)];

    /// <summary>The sentence with the short ones beside it that answer for the figure.</summary>
    public string Around => _around ??= WithoutTag(Cues.Around(Figure.First));

    /// <summary>The last word of the sentence.</summary>
    public int LastWord { get; }

    /// <summary>Whether the sentence asks.</summary>
    public bool IsQuestion { get; }

    /// <summary>What the other side offers for the issue now; null where nothing.</summary>
    public CallTerm? Theirs { get; }

    /// <summary>Whether the other side offers a range.</summary>
    public bool IsTheirsRange { get; }

    /// <summary>Whether the term is just what the other side offers.</summary>
    public bool IsTheirs { get; }

    /// <summary>Whether the term is just what the speaker offers.</summary>
    public bool IsOwn => Ledger.Offers.IsOwn(Term, ByCandidate);

    /// <summary>Whether the speaker has offered nothing for the issue.</summary>
    public bool IsFirstOfIssue => Ledger.Offers.Own(Issue, ByCandidate) is null;

    /// <summary>Whether both have said yes to just this.</summary>
    public bool IsSettled => Ledger.Agreements.IsSettled(Term);

    /// <summary>Whether the other side only spoke of this figure before.</summary>
    public bool IsMentionedByOther => Ledger.IsMentioned(Issue, Term.Amount ?? 0, !ByCandidate);

    // "couldn't we?" asks for a nod, and refuses nothing.
    private static string WithoutTag(string sentence) => Tag().Replace(sentence, "");

    [GeneratedRegex(@"(?: \w+)? (?:couldn't|can't|won't|isn't|wouldn't|don't|aren't|didn't|doesn't|haven't|hasn't) (?:we|you|it|i|they|that|he|she)$")]
    private static partial Regex Tag();
}
