namespace Sources.Fetching;

/// <summary>
/// What a host's robots.txt lets this program fetch (RFC 9309): the rules of the groups that name it, else of those for everybody; of the rules that fit an
/// address the longest counts, and of two as long the one that allows.
/// </summary>
internal sealed class RobotsRules
{
    /// <summary>Bytes of the file that are read: at least as many as the standard asks for (500 KiB).</summary>
    public const int MostBytes = 512 << 10;

    private readonly IReadOnlyList<(string Path, bool Allows)> _rules;

    private RobotsRules(IReadOnlyList<(string Path, bool Allows)> rules) => _rules = rules;

    /// <summary>Nothing is forbidden: there is no such file.</summary>
    public static RobotsRules None { get; } = new([]);

    /// <summary>The rules for a program in the text of the file. Lines that are no rules are left out.</summary>
    /// <param name="text">The file.</param>
    /// <param name="product">The program's name, as its user agent begins.</param>
    public static RobotsRules Of(string text, string product)
    {
        var (own, everybody) = (new List<(string, bool)>(), new List<(string, bool)>());
        var (agents, isNamed) = (new List<string>(), false);
        var isInRules = true;
        foreach (var (key, value) in Lines(text))
        {
            if (key == "user-agent")
            {
                // Several in a row begin one group.
                agents = isInRules ? [value] : [.. agents, value];
                isInRules = false;
                isNamed |= IsFor(value, product);
                continue;
            }

            isInRules = true;
            if (key is "allow" or "disallow" && value.Length > 0)
            {
                var rule = (value, key == "allow");
                own.AddRange(agents.Any(agent => IsFor(agent, product)) ? [rule] : []);
                everybody.AddRange(agents.Contains("*") ? [rule] : []);
            }
        }

        return new(isNamed ? own : everybody);
    }

    /// <summary>Whether an address may be fetched.</summary>
    public bool Allows(Uri address)
    {
        var path = address.PathAndQuery;
        var fitting = _rules.Where(rule => Fits(rule.Path, path)).OrderByDescending(rule => rule.Path.Length).ThenByDescending(rule => rule.Allows).Take(1).ToArray();
        return path == "/robots.txt" || fitting.Length == 0 || fitting[0].Allows;
    }

    private static IEnumerable<(string Key, string Value)> Lines(string text) =>
        from line in text.Split('\n', '\r')
        let rule = line.Split('#')[0]
        let colon = rule.IndexOf(':', StringComparison.Ordinal)
        where colon > 0
        select (rule[..colon].Trim().ToLowerInvariant(), rule[(colon + 1)..].Trim());

    private static bool IsFor(string agent, string product) => agent.Split('/')[0].Trim().Equals(product, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a path begins as a rule says; a star stands for anything, a dollar sign at the end for the end.</summary>
    private static bool Fits(string rule, string path)
    {
        var isWhole = rule.EndsWith('$');
        var parts = (isWhole ? rule[..^1] : rule).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        for (var part = 1; part < parts.Length; part++)
        {
            // The last part of a whole rule has to reach the end, so it is looked for from there.
            var found = isWhole && part == parts.Length - 1 ? path.LastIndexOf(parts[part], StringComparison.Ordinal) : path.IndexOf(parts[part], at, StringComparison.Ordinal);
            if (found < at)
            {
                return false;
            }

            at = found + parts[part].Length;
        }

        return !isWhole || at == path.Length;
    }
}
