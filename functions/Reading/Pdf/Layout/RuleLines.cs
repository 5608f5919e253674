namespace Reading.Pdf;

/// <summary>A straight line of rules: where it lies across its direction, and from where to where it runs.</summary>
internal readonly record struct RuleLine(double At, double From, double To)
{
    public double Length => To - From;

    public bool Covers(double place) => From - RuleLines.Touching <= place && place <= To + RuleLines.Touching;
}

/// <summary>Joins the pieces that rules are drawn in, often one for each cell, into whole lines.</summary>
internal static class RuleLines
{
    /// <summary>Ends of lines closer than so many points meet: as much as a thick border or the gap of a double one.</summary>
    public const double Touching = 3;

    /// <summary>The lines along the text (horizontal) or across it.</summary>
    public static List<RuleLine> Of(IEnumerable<Box> rules, bool isAlong)
    {
        var pieces = new List<RuleLine>();
        foreach (var box in rules)
        {
            if (isAlong ? box.Width > box.Height : box.Height > box.Width)
            {
                pieces.Add(isAlong ? new((box.Y0 + box.Y1) / 2, box.X0, box.X1) : new((box.X0 + box.X1) / 2, box.Y0, box.Y1));
            }
        }
        pieces.Sort(static (a, b) => a.At.CompareTo(b.At));
        var lines = new List<RuleLine>();
        for (var i = 0; i < pieces.Count;)
        {
            var end = i + 1;
            while (end < pieces.Count && pieces[end].At - pieces[i].At <= Touching)
            {
                end++;
            }
            Join(pieces.GetRange(i, end - i), lines);
            i = end;
        }
        return lines;
    }

    private static void Join(List<RuleLine> pieces, List<RuleLine> lines)
    {
        pieces.Sort(static (a, b) => a.From.CompareTo(b.From));
        var open = pieces[0];
        foreach (var piece in pieces)
        {
            if (piece.From > open.To + Touching)
            {
                lines.Add(open);
                open = piece;
            }
            open = open with { To = Math.Max(open.To, piece.To) };
        }
        lines.Add(open);
    }
}
