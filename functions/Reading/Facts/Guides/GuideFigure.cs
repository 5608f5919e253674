namespace Reading.Facts;

/// <summary>An amount of a strategy's text, or the blank that stands for one.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="Span">The amount; null for a blank ("$[X]K").</param>
/// <param name="Component">What it is of; null where the words around it do not say.</param>
internal sealed record GuideFigure(int Start, int End, MoneySpan? Span, string? Component)
{
    /// <summary>How many words may stand between an amount and the component behind it ("$100K guaranteed Year 1 bonus"), and before it ("base salary of about").</summary>
    private const int MaxWords = 5;

    private static readonly PhraseTable<string> s_components = new(
        ("total", "total;tc;ote;package;year 1 comp;first-year comp;first-year tc;all-in"),
        ("equity", "rsu;rsus;equity;stock;options;option;shares;ppu;ppus;grant;units;lti;tokens"),
        ("sign-on", "sign-on;signing;sign on;signon"),
        ("bonus", "bonus;bonuses"),
        ("base", "base;salary"));

    private static readonly PhraseTable<bool> s_links = new(
        (true, "at;of;to;is;around;about;above;exceeds;exceed;reaches;grant;salary;approximately;increased;valued;a;the;should;be;target;compensation;comp;moving;size;near;up;or;from;in;package;bonus;figure;~;:;≈;exceeding;annual;floor"));

    private static readonly PhraseTable<bool> s_stops = new((true, "with;and;plus;then;by;but;for;while;if;because;below;that;from;on"));

    /// <summary>The amounts and blanks of a text, in order.</summary>
    public static List<GuideFigure> All(string text, MoneyContext context)
    {
        var found = MoneyText.Find(text, context).Where(span => span.IsCurrencyStated).Select(span => (span.Start, span.End, Span: (MoneySpan?)span))
            .Concat(Blanks(text).Select(at => (Start: at, End: at + 2, Span: default(MoneySpan?))))
            .OrderBy(figure => figure.Start).ToList();
        var figures = new List<GuideFigure>();
        for (var i = 0; i < found.Count; i++)
        {
            var next = i + 1 < found.Count ? found[i + 1].Start : text.Length;
            figures.Add(new(found[i].Start, found[i].End, found[i].Span, Before(text, found[i].Start) ?? After(text, found[i].Span?.AmountEnd ?? found[i].End, next)));
        }

        for (var i = figures.Count - 2; i >= 0; i--)
        {
            var between = text[figures[i].End..figures[i + 1].Start].Trim();
            figures[i] = figures[i].Component is null && between == "/" ? figures[i] with { Component = figures[i + 1].Component } : figures[i];
        }

        return figures;
    }

    /// <summary>"$[X]K", "[$X]", "$X": a place that the reader of the guide fills in.</summary>
    private static IEnumerable<int> Blanks(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '$' && (text[i + 1] == '[' || (char.IsAsciiLetterUpper(text[i + 1]) && !(i + 2 < text.Length && char.IsLetter(text[i + 2])))))
            {
                yield return i;
            }
        }
    }

    /// <summary>The first component that a stretch of the text names; null where it names none.</summary>
    public static string? ComponentIn(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!char.IsLetter(text[Math.Max(0, at - 1)]) && s_components.TryMatchAt(text, at, out var component, out _))
            {
                return component;
            }
        }

        return null;
    }

    private static string? After(string text, int at, int end)
    {
        var words = 0;
        while (at < end && words <= MaxWords)
        {
            var c = text[at];
            if (c is '.' or ',' or ';' or '(' or ')' or '+' or '—' or '"' or '/' && words > 0)
            {
                if (c != '+' || words > 0)
                {
                    return null;
                }
            }

            if (!char.IsLetter(c) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
            {
                at++;
                continue;
            }

            if (s_components.TryMatchAt(text, at, out var component, out _))
            {
                return component;
            }

            if (s_stops.TryMatchAt(text, at, out _, out _))
            {
                return null;
            }

            words++;
            at++;
        }

        return null;
    }

    private static string? Before(string text, int start)
    {
        var end = start;
        for (var words = 0; words < MaxWords; words++)
        {
            while (end > 0 && text[end - 1] is ' ' or '~' or ':')
            {
                end--;
            }

            if (s_components.TryMatchBefore(text, end, out var component, out _))
            {
                return component;
            }

            if (!s_links.TryMatchBefore(text, end, out _, out var length))
            {
                return null;
            }

            end -= length;
        }

        return null;
    }
}
