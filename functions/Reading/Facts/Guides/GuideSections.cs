namespace Reading.Facts;

/// <summary>The parts of a guide that are lists of words: level mappings, levers and sources.</summary>
internal static class GuideSections
{
    /// <summary>Lines of one section that are looked at; guides have some dozens.</summary>
    private const int MaxSection = 400;

    /// <summary>Sections of one name that are looked at.</summary>
    private const int MaxSections = 100;

    /// <summary>A lever's name is short; in characters.</summary>
    private const int MaxLeverTitle = 140;

    /// <summary>Levels of other companies held equal, from "A = B = C" or the table under the heading; the guide's own company stands first and is left out.</summary>
    public static IReadOnlyList<string> LevelMapping(IReadOnlyList<DocumentLine> lines)
    {
        var found = new List<string>();
        var seen = 0;
        for (var i = 0; i < lines.Count && seen < MaxSections; i++)
        {
            if (!IsMapping(lines[i].Text) || lines[i].Kind == LineKind.TableRow)
            {
                continue;
            }

            seen++;
            found.AddRange(HeldEqual(AfterColon(lines[i].Text)));
            foreach (var line in Section(lines, i))
            {
                found.AddRange(line.Kind == LineKind.TableRow ? [] : HeldEqual(line.Text));
            }

            found.AddRange(FromTable([.. Section(lines, i).Where(line => line.Kind == LineKind.TableRow)]));
            if (found.Count > 0)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>The items under a heading of levers, each with its name before the colon; or paragraphs that begin with "Lever 1".</summary>
    public static IReadOnlyList<Lever> Levers(IReadOnlyList<DocumentLine> lines)
    {
        var levers = new List<Lever>();
        for (var i = 0; i < lines.Count && levers.Count < MaxSection; i++)
        {
            if (lines[i].Kind == LineKind.Heading && Says(lines[i].Text, "lever"))
            {
                levers.AddRange(Section(lines, i).Where(line => line.Kind == LineKind.ListItem && line.Level <= 1).Select(Split).OfType<Lever>());
                AddTitled(lines, i, levers);
            }
            else if (lines[i].Kind is LineKind.Text or LineKind.ListItem && lines[i].Text.StartsWith("Lever ", StringComparison.OrdinalIgnoreCase) && Split(lines[i]) is { } lever)
            {
                levers.Add(lever);
            }
        }

        return [.. levers.DistinctBy(lever => lever.Title)];
    }

    /// <summary>What stands under a heading of sources.</summary>
    public static IReadOnlyList<string> Sources(IReadOnlyList<DocumentLine> lines)
    {
        var start = lines.ToList().FindLastIndex(line => line.Kind == LineKind.Heading && (Says(line.Text, "source") || Says(line.Text, "evidence") || Says(line.Text, "reference")));
        return start < 0 ? [] : [.. Section(lines, start).Where(line => line.Kind is LineKind.ListItem or LineKind.Text).Select(line => Unbracket(line.Text))];
    }

    /// <summary>The lines after a heading until the next one of its rank; after another line, until the next heading.</summary>
    public static IEnumerable<DocumentLine> Section(IReadOnlyList<DocumentLine> lines, int heading)
    {
        var rank = lines[heading].Kind == LineKind.Heading ? lines[heading].Level : 6;
        return lines.Skip(heading + 1).TakeWhile(line => line.Kind != LineKind.Heading || line.Level > rank).Take(MaxSection);
    }

    private static void AddTitled(IReadOnlyList<DocumentLine> lines, int heading, List<Lever> levers)
    {
        if (heading + 1 < lines.Count && lines[heading + 1].Kind is LineKind.Text or LineKind.Quote && char.IsAsciiDigit(lines[heading].Text[0]))
        {
            levers.Add(new(lines[heading].Text.TrimStart("0123456789.) ".ToCharArray()), Unquote(lines[heading + 1].Text)));
        }
    }

    private static Lever? Split(DocumentLine line)
    {
        var colon = line.Text.IndexOf(": ", StringComparison.Ordinal);
        return colon is > 0 and <= MaxLeverTitle ? new(line.Text[..colon].Trim(), Unquote(line.Text[(colon + 2)..])) : null;
    }

    private static IEnumerable<string> HeldEqual(string text) =>
        text.Contains(" = ", StringComparison.Ordinal) ? text.Split(" = ").Skip(1).Select(part => part.Trim(' ', '*', '.')) : [];

    private static IEnumerable<string> FromTable(List<DocumentLine> rows) =>
        rows.Count < 2 ? [] : rows.Skip(1).SelectMany(row => row.Cells.Skip(1).Select((cell, i) => $"{Company(rows[0].Cells, i + 1)} {cell}".Trim()).Where(name => name.Length > 0));

    private static string Company(IReadOnlyList<string> headers, int column) =>
        column < headers.Count ? headers[column].Replace("Equivalent", "", StringComparison.OrdinalIgnoreCase).Replace("Equiv.", "", StringComparison.OrdinalIgnoreCase).Trim() : "";

    private static bool IsMapping(string text) => text.Length < 2000 && (StartsWith(text, "level mapping") || StartsWith(text, "level equivalen") || StartsWith(text, "levels"));

    private static string AfterColon(string text) => text.IndexOf(':', StringComparison.Ordinal) is var at and >= 0 ? text[(at + 1)..] : text;

    private static string Unquote(string text) => text.Trim().Trim('"', '“', '”').Trim();

    private static string Unbracket(string text) => text.Length > 2 && text[0] == '[' && text.IndexOf(']', StringComparison.Ordinal) == text.Length - 1 ? text[1..^1] : text;

    private static bool StartsWith(string text, string word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static bool Says(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
