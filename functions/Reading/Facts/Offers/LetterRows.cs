namespace Reading.Facts.Offers;

/// <summary>Cuts a table into passages: a row each, or a cell each where the table names its columns and gives them below.</summary>
internal sealed class LetterRows(PassageList passages)
{
    /// <summary>Characters of the longest number of a row: "A-12".</summary>
    private const int MaxReference = 4;

    /// <summary>Adds what the rows of one table say.</summary>
    public void Add(List<DocumentLine> rows)
    {
        rows = LetterTables.WithoutOldColumn(rows);
        if (rows.Count > 1 && LetterTables.IsNames(rows[0]) && !LetterTables.IsNames(rows[1]) && rows[1].Cells.Count == rows[0].Cells.Count && rows.Where(LetterTables.IsNames).Count() > 1)
        {
            AddPairs(rows);
            return;
        }

        var header = rows.Find(row => row.IsHeaderRow) ?? (rows.Count > 1 && LetterTables.IsHeader(rows[0]) && !rows.Skip(1).All(LetterTables.IsHeader) ? rows[0] : null);
        foreach (var row in rows)
        {
            passages.BeginParagraph();
            if (rows.Count == 2 && row == rows[1] && LetterTables.IsBelow(rows[0], row))
            {
                AddColumns(row, rows[0]);
            }
            else if (rows.Count == 2 && row == rows[0] && LetterTables.IsBelow(row, rows[1]))
            {
                continue;
            }
            else if (row == header)
            {
                passages.Add(row.Text, row, "", 0, isHeading: true);
            }
            else if (header is not null && row.Cells.Count == header.Cells.Count && header.Cells.Count(cell => LabelVocabulary.IsWhole(cell)) > 1 && LabelVocabulary.IsWhole(header.Cells[0]) && !LabelVocabulary.IsWhole(row.Cells[0]))
            {
                AddColumns(header, row);
            }
            else
            {
                AddRow(row, header?.Cells ?? []);
            }
        }
    }

    /// <summary>A form that names things in one row and gives them in the next, again and again.</summary>
    private void AddPairs(List<DocumentLine> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            passages.BeginParagraph();
            if (i + 1 < rows.Count && LetterTables.IsNames(rows[i]) && !LetterTables.IsNames(rows[i + 1]) && rows[i + 1].Cells.Count == rows[i].Cells.Count)
            {
                AddColumns(rows[i], rows[i + 1]);
                i++;
            }
            else
            {
                AddRow(rows[i], []);
            }
        }
    }

    /// <summary>A table that names the parts of the offer across and gives them in one row.</summary>
    private void AddColumns(DocumentLine header, DocumentLine row)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].Length > 0)
            {
                passages.AddValue(header.Cells[i], row.Cells[i], row, row.Text);
            }
        }
    }

    private void AddRow(DocumentLine row, IReadOnlyList<string> columns)
    {
        var cells = row.Cells;
        if (cells.Count == 4 && LabelVocabulary.Of(cells[0]) is not null && LabelVocabulary.Of(cells[2]) is not null)
        {
            AddCells(row, [cells[0], cells[1]], []);
            AddCells(row, [cells[2], cells[3]], []);
        }
        else if (cells.Count > 1 && Salutations.IsWhole(cells[^1]))
        {
            // A margin's note that stands beside the greeting: two texts, no row.
            AddCells(row, [.. cells.Take(cells.Count - 1)], []);
            passages.BeginParagraph();
            passages.Add(cells[^1], row, "", 0);
        }
        else
        {
            AddCells(row, cells, columns);
        }
    }

    private void AddCells(DocumentLine row, IReadOnlyList<string> cells, IReadOnlyList<string> columns)
    {
        cells = passages.HasPages ? [.. cells.Select(LetterTables.Rejoined)] : cells;
        if (IsNumbered(cells))
        {
            cells = [.. cells.Skip(1)];
            columns = columns.Count > 0 ? [.. columns.Skip(1)] : columns;
        }

        var starts = new int[cells.Count];
        var at = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            starts[i] = at;
            at += cells[i].Length + (cells[i].Length > 0 ? 2 : 0);
        }

        var text = string.Join("  ", cells.Where(cell => cell.Length > 0));
        var valueStart = cells.Count > 1 && cells[0].Length > 0 && text.Length > cells[0].Length ? cells[0].Length + 2 : LetterLabels.LabelEnd(text);
        var label = cells.Count > 1 ? cells[0] : valueStart > 0 ? LetterLabels.Label(text[..valueStart]) : "";
        passages.Add(text, row, label.TrimEnd(':', ' ', '.'), valueStart, cellStarts: starts, columns: columns);
    }

    /// <summary>Whether the first cell only numbers the row.</summary>
    private static bool IsNumbered(IReadOnlyList<string> cells) =>
        cells.Count > 2 && cells[0].Length is > 0 and <= MaxReference && cells[0].Any(char.IsAsciiDigit) && LabelVocabulary.Of(cells[0]) is null && MoneyText.Find(cells[0]).Count == 0 && LabelVocabulary.Of(cells[1]) is not null;
}
