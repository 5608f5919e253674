using System.Globalization;
using Coach.Pay;

namespace Reading.Facts;

/// <summary>Reads a page of hiring signals: counts and pay of open roles, and quotations with their speakers.</summary>
public static class HiringSignalsReader
{
    /// <summary>How long a speaker's name may be, in characters.</summary>
    private const int MaxName = 60;

    /// <summary>How far into its line the count of roles may stand, in characters.</summary>
    private const int MaxCount = 200;

    private static readonly (string Stage, string[] Words)[] s_stages =
    [
        ("scaling", ["across every", "at scale", "scaling", "hundreds of millions", "every part of", "tremendous return", "rolled out", "expanding", "all our"]),
        ("building", ["building", "build ", "developing", "development of", "training", "transition", "working on", "we're making", "creating"]),
        ("shipping", ["launched", "shipped", "shipping", "now available", "live in", "released", "this is why you can", "lets users", "can talk to"]),
        ("exploring", ["exploring", "plans to", "plan to", "want to", "we think", "looking at", "experimenting", "expect", "potential", "would like"]),
    ];

    private static readonly (string Topic, string[] Words)[] s_topics =
    [
        ("layoffs", ["layoff", "laid off", "workforce reduction", "reduction in force", "restructuring"]),
        ("headcount", ["headcount", "employees", "workforce", "per employee", "team size"]),
        ("hiring", ["hiring", "hire ", "recruit", "open roles", "talent"]),
        ("pay", ["compensation", "salary", "salaries", "stock-based", "pay "]),
    ];

    /// <summary>The signals; null where the document is no such page.</summary>
    /// <param name="source">The document's name, for the output only.</param>
    /// <param name="document">What the format's reader made of the bytes.</param>
    public static HiringSignals? TryRead(string source, Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Format == DocumentFormat.Json)
        {
            return null;
        }

        var lines = document.Lines.Select(line => line.Text).ToList();
        if (lines.Find(line => ActiveRoles(line) is not null) is not { } count)
        {
            return null;
        }

        var statements = Statements(lines).ToList();
        var salary = MoneyText.Find(count).Where(span => span.Currency is not null).ToList();
        var range = salary.Find(span => span.Min != span.Max);
        var average = salary.Find(span => span.Figure is not null && count[..span.Start].TrimEnd().EndsWith("avg", StringComparison.OrdinalIgnoreCase));
        return new(
            source,
            Company(lines, statements),
            ActiveRoles(count),
            Change(count),
            Weeks(count),
            Focus(count),
            range.Currency is { } currency ? new(range.Min, range.Max, currency, range.Period ?? PayPeriod.Year) : null,
            average is { Currency: { } own, Figure: { } mean } ? new(mean, own) : null,
            statements,
            document.Problems);
    }

    /// <summary>"42 active AI roles", "120 open roles": the count before the word.</summary>
    private static int? ActiveRoles(string line)
    {
        var roles = line.IndexOf(" roles", StringComparison.OrdinalIgnoreCase);
        if (roles < 0 || roles > MaxCount)
        {
            return null;
        }

        var words = line[..roles].Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(4).ToList();
        if (!words.Exists(word => word.Equals("active", StringComparison.OrdinalIgnoreCase) || word.Equals("open", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var word = words.FindLast(word => char.IsAsciiDigit(word[0]));
        return int.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count) ? count : null;
    }

    private static decimal? Change(string line) =>
        PercentText.FindFirst(line) is { Figure: { } change } span ? Falls(line[..span.Start]) ? -change : change : null;

    private static bool Falls(string before) => before.TrimEnd().Split(' ')[^1].ToUpperInvariant() is "DOWN" or "FELL" or "MINUS" or "-" or "−" or "DECREASED";

    private static int? Weeks(string line)
    {
        var weeks = line.IndexOf(" week", StringComparison.OrdinalIgnoreCase);
        return weeks > 0 && int.TryParse(line[..weeks].Split(' ')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
    }

    private static string[] Focus(string line)
    {
        var at = line.IndexOf("focus:", StringComparison.OrdinalIgnoreCase);
        var end = at < 0 ? -1 : line.IndexOf('.', at);
        return at < 0 ? [] : line[(at + "focus:".Length)..(end < 0 ? line.Length : end)].Split(['·', ',', '|', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>A quotation with a dash and a name behind it; the line before says what it is about.</summary>
    private static IEnumerable<HiringStatement> Statements(List<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var open = lines[i].IndexOfAny(['“', '"']);
            var close = lines[i].LastIndexOfAny(['”', '"']);
            if (open < 0 || close <= open + 1)
            {
                continue;
            }

            var quote = lines[i][(open + 1)..close].Trim();
            var name = lines[i][(close + 1)..].Trim().TrimStart('—', '–', '-', ' ').Trim();
            var summary = i > 0 && lines[i - 1].IndexOfAny(['“', '”']) < 0 ? lines[i - 1] : null;
            if (lines[i][(close + 1)..].Contains('—', StringComparison.Ordinal) || lines[i][(close + 1)..].Contains('–', StringComparison.Ordinal))
            {
                var said = $"{quote} {summary}";
                yield return new(name.Length is > 0 and <= MaxName ? name : null, First(s_topics, said) ?? "ai", First(s_stages, quote) ?? First(s_stages, said), quote, summary);
            }
        }
    }

    /// <summary>The name that begins most summaries and is not the speakers' own ("Larkspur is building").</summary>
    private static string? Company(List<string> lines, List<HiringStatement> statements) => statements
        .Select(statement => statement.Summary?.Split(' ') ?? [])
        .Where(words => words.Length > 2 && char.IsUpper(words[0][0]) && words[0] is not ("Management" or "The" or "Leadership") && words[1] is "is" or "plans" or "has" or "expects" or "will")
        .GroupBy(words => words[0])
        .OrderByDescending(group => group.Count() + lines.Count(line => line.Contains(group.Key, StringComparison.Ordinal)))
        .Select(group => group.Key)
        .FirstOrDefault();

    private static string? First((string Name, string[] Words)[] kinds, string text) =>
        kinds.Where(kind => kind.Words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))).Select(kind => kind.Name).FirstOrDefault();
}
