namespace Reading.Pdf;

/// <summary>Writes blocks in their order as lines: text as paragraphs, tables and grids of blocks as rows.</summary>
internal sealed class PageWriter(PageCanvas canvas, List<LaidOutLine> lines)
{
    /// <summary>A block with more lines is a column of text, no cell.</summary>
    private const int MostLinesOfCell = 6;

    /// <summary>More words than this in a cell, on average, is a page laid out in boxes.</summary>
    private const int WordsOfProse = 12;

    private int _tables;

    public void Write(List<OrderedBlock> blocks)
    {
        for (var i = 0; i < blocks.Count;)
        {
            var end = EndOfGrid(blocks, i);
            if (end - i > 1 && IsTable(blocks, i, end))
            {
                WriteGrid(blocks, i, end);
                i = end;
                continue;
            }
            end = Math.Max(end, i + 1);
            for (; i < end; i++)
            {
                Write(blocks[i].Block);
            }
        }
        _tables = LeaderRows.Mark(lines, _tables);
    }

    private void Write(TextBlock block)
    {
        if (block.Rows is { } rows)
        {
            _tables++;
            for (var i = 0; i < rows.Count; i++)
            {
                WriteRow(rows[i], i == 0 && block.HasHeader);
            }
        }
        else
        {
            Paragraphs.Write(block, canvas, lines);
        }
    }

    /// <summary>Behind the last of the blocks from here on that belong to one grid.</summary>
    private static int EndOfGrid(List<OrderedBlock> blocks, int start)
    {
        var end = start;
        while (end < blocks.Count && blocks[end].Grid > 0 && blocks[end].Grid == blocks[start].Grid)
        {
            end++;
        }
        return end;
    }

    private static bool IsTable(List<OrderedBlock> blocks, int start, int end)
    {
        var words = 0;
        for (var i = start; i < end; i++)
        {
            if (blocks[i].Block.Rows is not null || blocks[i].Block.Lines.Count > MostLinesOfCell)
            {
                return false;
            }
            words += blocks[i].Block.Words.Count;
        }
        return words <= WordsOfProse * (end - start);
    }

    /// <summary>Each row is one line; blocks that overlap in height stand in one row.</summary>
    private void WriteGrid(List<OrderedBlock> blocks, int start, int end)
    {
        var columns = GridColumns.Of(blocks, start, end);
        _tables++;
        for (var i = start; i < end;)
        {
            var cells = new string[columns.Count];
            Array.Fill(cells, "");
            var last = -1;
            var first = blocks[i];
            while (i < end && columns.IndexOf(blocks[i].Box) is var column && column > last && (last < 0 || first.OverlapsAcross(blocks[i])))
            {
                cells[column] = Paragraphs.Joined(blocks[i].Block, canvas);
                last = column;
                i++;
            }
            WriteRow(cells);
        }
    }

    private void WriteRow(string[] cells, bool isHeader = false) =>
        lines.Add(new(string.Join("  ", cells.Where(cell => cell.Length > 0)), true, cells, _tables, isHeader));
}
