namespace Reading.Facts.Offers;

/// <summary>
/// Tells what a figure is of by the words around it: the nearest phrase that names something, before the figure or right after it. Commas, conjunctions
/// and other figures between the two put them further apart.
/// </summary>
internal static class Roles
{
    /// <summary>Characters that a phrase may stand away, after all that puts it further apart.</summary>
    private const int Reach = 170;

    /// <summary>Another figure between the phrase and this one: the phrase is most likely that one's.</summary>
    private const int OtherFigure = 45;

    private const int Comma = 14;
    private const int Conjunction = 14;
    private const int Stop = 50;

    /// <summary>A phrase that follows has to be close: "a $20,000 sign-on bonus".</summary>
    private const int Following = 9;

    private static readonly CueTable<bool> s_conjunctions = new((true, "and;or;plus;und;oder;et;ou;en;och;og;e;y;with;within;mit;avec;com;samt;as well as;sowie;in addition"));

    /// <summary>The nearest phrase, and how far it is; null where none is in reach.</summary>
    public static (Cue<T> Cue, int Distance)? Nearest<T>(Passage passage, int start, int end, IReadOnlyList<Cue<T>> cues, IReadOnlyList<(int Start, int End)> figures)
        where T : struct
    {
        (Cue<T> Cue, int Distance)? best = null;
        foreach (var cue in cues)
        {
            var distance = Distance(passage, start, end, cue.Start, cue.End, figures);
            if (distance <= Reach && (best is null || distance < best.Value.Distance))
            {
                best = (cue, distance);
            }
        }

        return best;
    }

    /// <summary>How far a phrase is from a figure, in characters and what stands between them.</summary>
    public static int Distance(Passage passage, int start, int end, int cueStart, int cueEnd, IReadOnlyList<(int Start, int End)> figures)
    {
        if (cueStart < end && cueEnd > start)
        {
            return 0;
        }

        var follows = cueStart >= end;
        var (from, to) = follows ? (end, cueStart) : (cueEnd, start);
        var gap = passage.Text.AsSpan(from, to - from);
        var others = figures.Count(figure => figure.Start >= from && figure.End <= to);
        var distance = gap.Length + (others * OtherFigure) + (gap.Count(',') * Comma) + ((gap.Count(';') + gap.Count(". ")) * Stop) + (Conjunctions(passage, from, to) * Conjunction);
        return follows ? Following + (distance * 2) + (Conjunctions(passage, from, to) * Conjunction) : distance;
    }

    private static int Conjunctions(Passage passage, int from, int to) =>
        from >= to ? 0 : s_conjunctions.In(passage).Count(cue => cue.Start >= from && cue.End <= to);
}
