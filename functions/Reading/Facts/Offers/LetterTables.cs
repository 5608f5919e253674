namespace Reading.Facts.Offers;

/// <summary>What the rows of a letter's table are: names of its columns, names above figures, what was and what will be.</summary>
internal static class LetterTables
{
    /// <summary>A row that has words in every cell and no figures may name the columns.</summary>
    public static bool IsHeader(DocumentLine row) =>
        row.Cells.Count > 1 && row.Cells.All(IsColumnName) && row.Cells.Count(cell => cell.Length > 0) > 1 && (LabelVocabulary.Of(row.Cells[0]) is null || row.Cells.Count(cell => LabelVocabulary.IsWhole(cell)) > 2);

    public static bool IsNames(DocumentLine row) =>
        row.Cells.Count > 1 && row.Cells.All(cell => cell.Length > 0) && !row.Text.Any(char.IsAsciiDigit) && row.Cells.All(cell => LabelVocabulary.IsWhole(cell));

    private static readonly CueTable<bool> s_old = new((true, "until;up to;bis;jusqu;tot;t o m;till;til;até;hasta;today;current;currently;previous;previously;old;original;originally;before;was;existing;bisher;bisherig;alt;aktuell;actuel;ancien;ancienne;avant;huidig;oud;nuvarande;tidigare;nuværende;tidligere;nåværende;atual;anterior;actual;prior;first offer;initial offer;letter of;offer of;letter dated;offer dated;last letter;earlier letter"));

    private static readonly CueTable<bool> s_new = new((true, "new;revised;from;updated;amended;now;proposed;after;neu;künftig;ab;nouveau;nouvelle;après;nieuw;ny;nytt;ny;novo;nova;nuevo;nueva;changed;final;this offer;this letter;this amendment;as amended"));

    /// <summary>Of a table that shows what was and what will be, what will be.</summary>
    public static List<DocumentLine> WithoutOldColumn(List<DocumentLine> rows)
    {
        var heads = rows[0].Cells;
        var old = Enumerable.Range(0, heads.Count).FirstOrDefault(i => s_old.In(heads[i]) is [{ Start: 0 }, ..] && heads.Count - i == 2 && s_new.IsIn(heads[^1]), -1);
        if (old < 0 && heads.Count == 2 && rows.Count > 1 && rows[1].Cells.Count == 3 && s_old.In(heads[0]) is [{ Start: 0 }, ..] && s_new.IsIn(heads[1]))
        {
            old = 1;
        }

        return old < 1 ? rows : rows.ConvertAll(row => row.Cells.Count == old + 2 && row.Cells[^1].Length > 0 ? row with { Cells = [.. row.Cells.Take(old), row.Cells[^1]], Text = string.Join("  ", row.Cells.Take(old).Append(row.Cells[^1])) } : row);
    }

    /// <summary>Figures side by side, each with its name below it.</summary>
    public static bool IsBelow(DocumentLine figures, DocumentLine names) =>
        figures.Cells.Count == names.Cells.Count && figures.Cells.Count > 1 && figures.Cells.All(cell => cell.Any(char.IsAsciiDigit)) && names.Cells.All(cell => LabelVocabulary.Of(cell) is not null && MoneyText.Find(cell).Count == 0);

    /// <summary>Words alone, or a year by its number: "Year 2", "FY27", "2026".</summary>
    private static bool IsColumnName(string cell)
    {
        if (!cell.Any(char.IsAsciiDigit))
        {
            return true;
        }

        var words = Words.Of(cell);
        return cell.Length <= 12 && words.Length <= 2 && words.All(IsYear);
    }

    private static bool IsYear(Word word) =>
        s_yearWords.Contains(word.Folded.TrimEnd("0123456789").ToString()) || (!word.Folded.ContainsAnyExceptInRange('0', '9') && word.Folded.Length is 1 or 4);

    private static readonly HashSet<string> s_yearWords = new(StringComparer.Ordinal) { "year", "yr", "y", "fy", "jahr", "année", "an", "jaar", "år", "ano", "año", "month", "quarter", "q" };

    /// <summary>A word parted at the end of a line within a cell, "anniver- sary", is whole again; "short- and long-term" stays.</summary>
    public static string Rejoined(string cell)
    {
        for (var at = cell.IndexOf("- ", StringComparison.Ordinal); at > 0; at = cell.IndexOf("- ", at + 1, StringComparison.Ordinal))
        {
            var rest = cell[(at + 2)..];
            var word = rest.Split(' ', 2)[0];
            if (char.IsLower(cell[at - 1]) && word.Length > 0 && char.IsLower(word[0]) && word is not ("and" or "or" or "to" or "und" or "oder" or "et" or "ou" or "och" or "og"))
            {
                cell = cell[..at] + rest;
            }
        }

        return cell;
    }
}
