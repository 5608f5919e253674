using System.Globalization;
using Coach.Signals;

namespace Local.Rendering;

/// <summary>A company's hiring for people: the counts, the picture, and what was said.</summary>
internal static class HiringText
{
    /// <summary>Statements shown; the others are in the JSON and on the page.</summary>
    private const int MostStatements = 8;

    private const int LabelWidth = 16;

    public static IEnumerable<string> Lines(HiringSummary summary, Style style) =>
    [
        style.Heading($"Hiring at {summary.Company}"),
        .. HiringFacts.Of(summary).SelectMany(fact => Wrap.Lines(fact.Value, style.Width - LabelWidth).Select((line, number) => (number == 0 ? $"  {fact.Label}" : "").PadRight(LabelWidth) + line)),
        .. Picture(summary, style),
        .. Said(summary, style),
        .. summary.Problems.Count > 0 ? ["", style.Heading("To know"), .. summary.Problems.SelectMany(problem => Wrap.Lines($"- {problem.Message}", style.Width, "  "))] : (IEnumerable<string>)[],
    ];

    private static IEnumerable<string> Picture(HiringSummary summary, Style style) => summary.Months.Count == 0
        ? []
        :
        [
            "",
            style.Heading("What was said, above the line, against what was posted, below it"),
            .. SaidAndPostedPicture.Lines(summary.Months).Select(line => "  " + line),
            .. Wrap.Lines(
                $"  Each side is scaled to its own peak: {summary.Months.Max(month => month.Said)} statements a month, {summary.Months.Max(month => month.Posted)} open roles.", style.Width, "  ").Select(style.Quiet),
        ];

    private static IEnumerable<string> Said(HiringSummary summary, Style style)
    {
        if (summary.Statements.Count == 0)
        {
            yield break;
        }

        yield return "";
        yield return style.Heading("What its leaders said");
        foreach (var said in summary.Statements.Take(MostStatements))
        {
            var who = string.Join(", ", new[] { said.Speaker, said.Topic, said.Stage, said.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }.OfType<string>());
            foreach (var line in Wrap.Lines($"- {who}: “{said.Quote}” ({said.Source})", style.Width, "  "))
            {
                yield return line;
            }
        }

        if (summary.Statements.Count > MostStatements)
        {
            yield return style.Quiet($"  and {summary.Statements.Count - MostStatements} more: --out FILE.html shows all of them.");
        }
    }
}
