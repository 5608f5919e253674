using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>All that tells what the figures of a turn are about: the turn, what it names, what was said before, what is on the table.</summary>
internal sealed class IssueContext
{
    private IReadOnlyDictionary<int, TermIssue>? _beside;

    /// <summary>What is on the table.</summary>
    public required CallLedger Ledger { get; init; }

    /// <summary>The turn.</summary>
    public required string Text { get; init; }

    /// <summary>Its words.</summary>
    public required IReadOnlyList<SpokenWord> Words { get; init; }

    /// <summary>The issues it names.</summary>
    public required IReadOnlyList<(TermIssue Issue, int First, int Last)> Names { get; init; }

    /// <summary>The places of its figures.</summary>
    public required IReadOnlyList<(int First, int Last)> Figures { get; init; }

    /// <summary>What was spoken of last before the turn; null at the beginning.</summary>
    public TermIssue? LastIssue { get; init; }

    /// <summary>What the other side just asked about; null where nothing.</summary>
    public TermIssue? Asked { get; init; }

    /// <summary>The one issue whose figures the last turn with any named; null where several, or none.</summary>
    public TermIssue? Only { get; init; }

    /// <summary>Whether the other side just asked for a count, or for money of the firm.</summary>
    public bool IsOfElse { get; init; }

    /// <summary>The issue named beside a figure; null where none.</summary>
    public TermIssue? Beside(CallFigure figure) => BesideAll.TryGetValue(figure.First, out var issue) ? issue : null;

    /// <summary>Whether an issue is named beside or near the figure.</summary>
    public bool IsNamed(CallFigure figure) => Beside(figure) is not null || Nearest(Names, figure) is not null;

    /// <summary>The names that stand beside no figure, and that money can be about.</summary>
    public IReadOnlyList<(TermIssue Issue, int First, int Last)> FreeNames =>
        [.. Names.Where(name => !BesideAll.Values.Contains(name.Issue) && name.Issue is not (TermIssue.Hours or TermIssue.Pension))];

    /// <summary>The nearest of some names, in words, breaks and joining words; null where none is within so many.</summary>
    public TermIssue? Nearest(IReadOnlyList<(TermIssue Issue, int First, int Last)> among, CallFigure figure, int within = int.MaxValue) =>
        CallIssues.Nearest(among, Words, figure.First, figure.Last, Figures, within);

    /// <summary>The issue named last before a figure in this turn; null where none.</summary>
    public TermIssue? NamedBefore(CallFigure figure) => Names.Where(name => name.Last < figure.First).Select(name => (TermIssue?)name.Issue).LastOrDefault();

    /// <summary>The issues named from one word to another, inclusive, each once.</summary>
    public IReadOnlyList<TermIssue> NamedWithin(int first, int last) =>
        [.. Names.Where(name => name.First >= first && name.Last <= last).Select(name => name.Issue).Distinct()];

    /// <summary>Whether a figure is the first of the turn, with nothing named up to the end of its sentence: then it answers what was asked.</summary>
    public bool IsAnswer(CallFigure figure) =>
        Figures[0].First == figure.First && !Ledger.Sizes.IsFarFrom(Asked ?? TermIssue.Other, figure.Value)
        && Names.All(name => name.First > SpokenWords.Sentence(Words, figure.First).Last);

    /// <summary>Whether the figure's own words say its size or currency.</summary>
    public bool IsSized(CallFigure figure) => figure.Currency is not null || SpokenNumbers.At(Words, figure.First) is { IsScaled: true };

    private IReadOnlyDictionary<int, TermIssue> BesideAll => _beside ??= CallIssues.Beside(Names, Words, Figures);
}
