using System.Globalization;
using Coach.Comparisons;

namespace Local.Rendering;

/// <summary>A comparison for people: who comes first, each offer from what it states to what it is worth, and what would turn it round.</summary>
internal static class ComparisonText
{
    private const int LabelWidth = 34, NumberWidth = 14, BarWidth = 30;

    public static IEnumerable<string> Lines(Comparison comparison, Style style)
    {
        string Money(decimal amount) => Amounts.Of(Math.Round(amount, MidpointRounding.AwayFromZero), comparison.Currency);
        var first = comparison.Standings[0];
        return
        [
            .. Wrap.Lines(comparison.Standings[1].HasPassed ? $"{first.Name} can still be taken." : $"{first.Name} comes first, by {Money(comparison.Lead4)} over four years.", style.Width).Select(style.Heading),
            .. comparison.Standings.Select(standing => Bar(standing, comparison.Standings.Max(one => one.Worth4), Money)),
            .. comparison.Standings.SelectMany((standing, n) => Standing(standing, n, Money, style)),
            .. Section("Why", comparison.Why, style),
            .. Section("What would turn it round", comparison.TurningPoints.Select(point => point.Text), style),
            .. Section("Days to answer by", comparison.Waiting, style),
            .. Section("Assumed", comparison.Assumed.Select(reason => reason.Source is { } source ? $"{reason.Text.TrimEnd('.')} ({source})." : reason.Text), style),
            .. Section("To know", comparison.Problems.Select(problem => problem.Message), style),
        ];
    }

    private static string Bar(OfferStanding standing, decimal most, Func<decimal, string> money)
    {
        var cells = most <= 0 ? 0 : (int)Math.Round(Math.Clamp(standing.Worth4 / most, 0, 1) * BarWidth);
        return $"  {Cut(standing.Name),-22} {new string('█', cells)}{new string('·', BarWidth - cells)} {money(standing.Worth4)}";
    }

    private static IEnumerable<string> Standing(OfferStanding standing, int n, Func<decimal, string> money, Style style) =>
    [
        "",
        style.Heading(string.Create(CultureInfo.InvariantCulture, $"{n + 1}. {standing.Name}{(standing.HasPassed ? " (its day has passed)" : "")}")),
        $"  {"first year",-LabelWidth}{money(standing.FirstYear),NumberWidth}",
        $"  {"four years as stated",-LabelWidth}{money(standing.Stated4),NumberWidth}",
        .. standing.Steps.Select(step => $"  {step.What,-LabelWidth}{money(step.Amount),NumberWidth}"),
        $"  {"worth to you over four years",-LabelWidth}{money(standing.Worth4),NumberWidth}",
    ];

    private static IEnumerable<string> Section(string heading, IEnumerable<string> sentences, Style style) =>
        sentences.SelectMany(sentence => Wrap.Lines("- " + sentence, style.Width, "  ")).ToArray() is { Length: > 0 } lines ? ["", style.Heading(heading), .. lines] : [];

    private static string Cut(string name) => name.Length <= 22 ? name : name[..21] + "…";
}
