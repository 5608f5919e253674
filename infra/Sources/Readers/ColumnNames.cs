using Sources.Tables;

namespace Sources.Readers;

/// <summary>Finds the columns of a table by the names they have had over the years.</summary>
internal sealed class ColumnNames
{
    private readonly Dictionary<string, int> _cells = new(StringComparer.OrdinalIgnoreCase);
    private readonly SourceSetting _source;

    private ColumnNames(SourceSetting source, IReadOnlyList<string> header)
    {
        _source = source;
        for (var cell = 0; cell < header.Count; cell++)
        {
            _cells.TryAdd(Form(header[cell]), cell);
        }
    }

    /// <summary>Goes on to the row that names the columns: the first that has the first name of each of <paramref name="telling"/>, or another name of it.</summary>
    /// <exception cref="SourceUnavailableException">No row does; the message says which name is missing and how to say it.</exception>
    public static ColumnNames Find(TableRows rows, SourceSetting source, params ReadOnlySpan<string[]> telling)
    {
        ColumnNames? nearest = null;
        var missing = telling[0][0];
        var most = 0;
        for (var row = 0; row < TableRows.MostTitleRows && rows.Next(); row++)
        {
            var names = new ColumnNames(source, rows.Row());
            var found = 0;
            foreach (var name in telling)
            {
                found += names.Cell(name) is not null ? 1 : 0;
            }

            if (found == telling.Length)
            {
                return names;
            }

            if (found > most)
            {
                (nearest, most) = (names, found);
                missing = First(telling, names);
            }
        }

        throw new SourceUnavailableException(nearest is null
            ? $"The table has none of the columns of a {source.Kind} file. Check that it is the right file."
            : $"The table has no column {missing}. Where it is called otherwise here, say so in sources.json: \"columns\": {{\"{missing}\": \"NAME IN THE FILE\"}}.");
    }

    /// <summary>The place of the column with one of these names, the first that there is; null where there is none.</summary>
    public int? Cell(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_cells.TryGetValue(Form(_source.Columns?.GetValueOrDefault(name) ?? name), out var cell))
            {
                return cell;
            }
        }

        return null;
    }

    private static string First(ReadOnlySpan<string[]> telling, ColumnNames names)
    {
        foreach (var name in telling)
        {
            if (names.Cell(name) is null)
            {
                return name[0];
            }
        }

        return telling[0][0];
    }

    private static string Form(string name) => name.Trim().Replace(' ', '_').Replace('-', '_');
}
