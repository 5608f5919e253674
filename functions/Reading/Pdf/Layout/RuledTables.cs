namespace Reading.Pdf;

/// <summary>Finds the tables of a page whose cells are drawn with rules.</summary>
internal static class RuledTables
{
    /// <summary>Bounds the search for lines that meet; a drawing has more of them, a page of tables far fewer.</summary>
    private const int MostLines = 600;

    /// <summary>Takes the words of such tables out of a frame and gives each table as a block.</summary>
    public static List<TextBlock> TakeFrom(TextFrame frame, PageCanvas canvas)
    {
        var found = new List<TextBlock>();
        if (canvas.Backdrop.Rules.Count < 4 || (frame.Cos != 0 && frame.Sin != 0))
        {
            return found;
        }
        var boxes = canvas.Backdrop.Rules.Select(rule => frame.FromPage(rule)).ToList();
        List<RuleLine> across = RuleLines.Of(boxes, isAlong: true), down = RuleLines.Of(boxes, isAlong: false);
        if (across.Count is < 3 or > MostLines || down.Count is < 3 or > MostLines)
        {
            return found;
        }
        foreach (var table in Meeting(across, down))
        {
            if (table.HasShape && table.TakeFrom(frame.Words, canvas) is { } block)
            {
                found.Add(block);
            }
        }
        return found;
    }

    /// <summary>Lines that meet, directly or by way of others, are one table.</summary>
    private static IEnumerable<RuledTable> Meeting(List<RuleLine> across, List<RuleLine> down)
    {
        var group = new int[across.Count];
        var left = new List<int>(Enumerable.Range(0, down.Count));
        for (var start = 0; start < across.Count; start++)
        {
            if (group[start] > 0)
            {
                continue;
            }
            group[start] = start + 1;
            var members = new List<int> { start };
            var crossing = new List<int>();
            for (var i = 0; i < members.Count; i++)
            {
                var line = across[members[i]];
                var met = left.FindAll(d => Meet(line, down[d]));
                left.RemoveAll(met.Contains);
                crossing.AddRange(met);
                for (var other = start + 1; other < across.Count; other++)
                {
                    if (group[other] == 0 && met.Exists(d => Meet(across[other], down[d])))
                    {
                        group[other] = start + 1;
                        members.Add(other);
                    }
                }
            }
            if (members.Count >= 3 && crossing.Count >= 3)
            {
                yield return new(members.Select(i => across[i]), crossing.Select(i => down[i]));
            }
        }
    }

    private static bool Meet(in RuleLine across, in RuleLine down) => across.Covers(down.At) && down.Covers(across.At);
}
