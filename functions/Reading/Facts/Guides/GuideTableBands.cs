namespace Reading.Facts;

/// <summary>One band as its table states it, before the totals have settled what the equity figures mean.</summary>
/// <param name="Region">The place; null where the table has none.</param>
/// <param name="Level">The level; null where the table has none.</param>
/// <param name="Cells">By component: the cell, and the name of its column or row.</param>
/// <param name="Row">The row within the table, counted from 1.</param>
/// <param name="Line">The row's line.</param>
internal sealed record GuideRow(string? Region, string? Level, IReadOnlyDictionary<GuideColumn, (GuideCell Cell, string Name)> Cells, int Row, int Line)
{
    /// <summary>The cell of a component; null where it has none.</summary>
    public GuideCell? this[GuideColumn column] => Cells.TryGetValue(column, out var found) ? found.Cell : null;
}

/// <summary>Reads the bands of a table, whichever way it lies. A table that is not pay gives none.</summary>
internal static class GuideTableBands
{
    /// <summary>The part of a pivot's cells that must be money, so that one row of figures among words makes no pay table.</summary>
    private const double LeastMoney = 0.5;

    private static readonly string[] s_comparisons = ["equivalent", "equiv", "competitor", "differentiator", "scenario", "parity"];

    /// <summary>The bands in the order of the table.</summary>
    public static IEnumerable<GuideRow> Read(GuideTable table)
    {
        var first = GuideColumns.OfFirst(table.Headers.Count > 0 ? table.Headers[0] : "");
        var kinds = table.Headers.Select(GuideColumns.Of).ToList();
        var hasPayColumns = kinds.Skip(1).Any(IsPay);
        first = first == GuideColumn.Other ? Inferred(table, hasPayColumns) : first;
        var bands = ComponentRows(table) && !hasPayColumns ? ByComponent(table, first)
            : first is not (GuideColumn.Region or GuideColumn.Level) || IsComparison(table) ? []
            : hasPayColumns ? ByRow(table, kinds, first)
            : ByCell(table, first);
        return bands.Where(band => band.Cells.Any(cell => cell.Value.Cell.Range is not null || (cell.Key == GuideColumn.Bonus && cell.Value.Cell.Percent is not null)));
    }

    /// <summary>Columns are components, rows are places or levels.</summary>
    private static IEnumerable<GuideRow> ByRow(GuideTable table, List<GuideColumn> kinds, GuideColumn first)
    {
        kinds[0] = first;
        var (region, level) = (kinds.IndexOf(GuideColumn.Region), kinds.IndexOf(GuideColumn.Level));
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            var place = GuideTable.Cell(row, region);
            var name = GuidePlace.Name(GuideTable.Cell(row, region >= 0 ? region : level));
            if (name is null || !GuidePlace.IsPlace(name))
            {
                continue;
            }

            var cells = new Dictionary<GuideColumn, (GuideCell, string)>();
            for (var column = 0; column < kinds.Count; column++)
            {
                if (IsPay(kinds[column]))
                {
                    Put(cells, kinds[column], GuideCell.Read(GuideTable.Cell(row, column), $"{place} {Bracket(table.Headers[column])}"), table.Headers[column]);
                }
            }

            yield return new(GuidePlace.Name(place), GuidePlace.Name(GuideTable.Cell(row, level)), cells, i + 1, row.Number);
        }
    }

    /// <summary>Rows are components, columns are places or levels.</summary>
    private static IEnumerable<GuideRow> ByComponent(GuideTable table, GuideColumn first)
    {
        for (var column = 1; column < table.Headers.Count; column++)
        {
            var header = table.Headers[column];
            var cells = new Dictionary<GuideColumn, (GuideCell, string)>();
            foreach (var row in table.Rows)
            {
                var name = GuideTable.Cell(row, 0);
                if (GuideColumns.Pay(name) is var kind && IsPay(kind))
                {
                    Put(cells, kind, GuideCell.Read(GuideTable.Cell(row, column), $"{header} {Bracket(name)}"), name);
                }
            }

            var isLevel = first == GuideColumn.Level || GuideColumns.OfFirst(header) == GuideColumn.Level || IsLevelName(header);
            yield return new(isLevel ? null : GuidePlace.Name(header), isLevel ? GuidePlace.Name(header) : null, cells, column, table.Rows[0].Number);
        }
    }

    /// <summary>Rows are levels and columns places, or the other way round: each filled cell is a band's total.</summary>
    private static IEnumerable<GuideRow> ByCell(GuideTable table, GuideColumn first)
    {
        if (MoneyShare(table) < LeastMoney)
        {
            yield break;
        }

        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            var name = GuideTable.Cell(row, 0);
            for (var column = 1; column < table.Headers.Count; column++)
            {
                var header = table.Headers[column];
                var cell = GuideCell.Read(GuideTable.Cell(row, column), $"{header} {name}");
                var (region, level) = first == GuideColumn.Region ? (name, header) : (header, name);
                yield return new(
                    GuidePlace.Name(region),
                    GuidePlace.Name(level),
                    new Dictionary<GuideColumn, (GuideCell, string)> { [GuideColumn.Total] = (cell, header) },
                    i + 1,
                    row.Number);
            }
        }
    }

    /// <summary>The part of the cells with money, in the columns that have any.</summary>
    private static double MoneyShare(GuideTable table)
    {
        var (money, all) = (0, 0);
        for (var column = 1; column < table.Headers.Count; column++)
        {
            var filled = table.Rows.Count(row => GuideCell.Read(GuideTable.Cell(row, column), table.Headers[column]).Range is not null);
            (money, all) = filled == 0 ? (money, all) : (money + filled, all + table.Rows.Count);
        }

        return all == 0 ? 0 : (double)money / all;
    }

    private static bool ComponentRows(GuideTable table) =>
        table.Rows.Select(row => GuideColumns.Pay(GuideTable.Cell(row, 0))).Where(IsPay).Distinct().Count() >= 2
        && table.Rows.Exists(row => GuideColumns.Pay(GuideTable.Cell(row, 0)) == GuideColumn.Base);

    private static bool IsComparison(GuideTable table) =>
        table.Headers.Any(header => s_comparisons.Any(word => header.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static bool IsLevelName(string header) =>
        header.Length >= 2 && char.IsAsciiLetterUpper(header[0]) && char.IsAsciiDigit(header[1]) && MoneyPlaces.CurrencyOf(header) is null;

    /// <summary>The first filled cell of a component counts; an amount for joining may stand in a column of bonuses, and the other way round.</summary>
    private static void Put(Dictionary<GuideColumn, (GuideCell Cell, string Name)> cells, GuideColumn kind, GuideCell cell, string name)
    {
        if (kind is GuideColumn.SignOn or GuideColumn.Bonus)
        {
            var joining = cell.Text.Contains("sign", StringComparison.OrdinalIgnoreCase);
            var both = name.Contains("sign", StringComparison.OrdinalIgnoreCase) && name.Contains('/', StringComparison.Ordinal);
            kind = joining ? GuideColumn.SignOn : both ? GuideColumn.Bonus : kind;
        }

        if (!cells.TryGetValue(kind, out var old) || (old.Cell.Range is null && cell.Range is not null))
        {
            cells[kind] = (cell, name);
        }
    }

    /// <summary>The part of a column's names that must be places or levels for the column to be one of them.</summary>
    private const double LeastNames = 0.5;

    private static readonly string[] s_ranks = ["intern", "junior", "associate", "analyst", "mid", "senior", "staff", "principal", "lead", "manager", "director", "vice president", "vp", "head", "partner", "fellow", "distinguished", "entry"];

    /// <summary>What the rows are of where the first header says nothing known: places and levels are told by their names; with pay beside them they are places.</summary>
    private static GuideColumn Inferred(GuideTable table, bool hasPayColumns)
    {
        var names = table.Rows.Select(row => GuidePlace.Name(GuideTable.Cell(row, 0))).OfType<string>().ToList();
        var places = names.Count(name => MoneyPlaces.CurrencyOf(name) is not null || name.Contains("remote", StringComparison.OrdinalIgnoreCase));
        var levels = names.Count(IsLevel);
        return names.Count == 0 ? GuideColumn.Other
            : levels > places && levels >= names.Count * LeastNames ? GuideColumn.Level
            : places >= names.Count * LeastNames || hasPayColumns ? GuideColumn.Region
            : GuideColumn.Other;
    }

    /// <summary>"L5", "DS2", "Senior Engineer".</summary>
    private static bool IsLevel(string name) =>
        (name.Length <= 5 && name.Any(char.IsAsciiDigit) && char.IsAsciiLetterUpper(name[0])) || s_ranks.Any(rank => name.StartsWith(rank, StringComparison.OrdinalIgnoreCase));

    private static string Bracket(string header) => GuidePlace.StatedCurrency(header) is { } currency ? $"({currency})" : "";

    private static bool IsPay(GuideColumn column) =>
        column is GuideColumn.Base or GuideColumn.Equity or GuideColumn.Bonus or GuideColumn.SignOn or GuideColumn.Total;
}
