using Coach;
using Reading.Facts;

namespace Local.Rendering;

/// <summary>What was understood of a document, for people: a few lines, and what they should know.</summary>
internal static class FactsText
{
    public static string Write(DocumentFacts facts, Style style) => string.Join(
        '\n',
        new[] { $"{style.Heading(facts.Source)}: {Kind(facts)}" }
            .Concat(Lines(facts, style))
            .Concat(facts.Problems.SelectMany(problem => Wrap.Lines("  ! " + Of(problem), style.Width, "    "))));

    private static string Kind(DocumentFacts facts) => facts switch
    {
        OfferLetter letter => $"an offer{Named(" to ", letter.Candidate)}{Named(" as ", letter.Title)}{Named(" at ", letter.Company)}",
        Guide guide => $"a guide{Named(" to ", guide.Role)}{Named(" at ", guide.Company)}, {Count(guide.Bands.Count, "band")}",
        Posting posting => $"a posting{Named(" for ", posting.Title)}{Named(" at ", posting.Company)}",
        Call call => $"a call between {string.Join(", ", call.Speakers.Take(4).Select(speaker => speaker.Name))}, {Count(call.Turns.Count, "turn")}",
        _ => "nothing that was understood",
    };

    private static IEnumerable<string> Lines(DocumentFacts facts, Style style) => facts switch
    {
        OfferLetter letter => LetterText.Lines(letter, style),
        Guide guide => guide.Bands.Select(Of),
        Posting posting => posting.Pay.Select(pay => Indented([pay.Region, Amounts.Between(pay.Min, pay.Max, pay.Currency) + Amounts.Per(pay.Period)])),
        _ => [],
    };

    private static string Of(GuideBand band) => Indented(
    [
        band.Region,
        band.Level,
        Labelled("base", Amounts.Of(band.Base)),
        Labelled("equity", Amounts.Of(band.Equity)),
        Labelled("bonus", Amounts.Of(band.BonusPercent)),
        Labelled("bonus", Amounts.Of(band.Bonus)),
        Labelled("sign-on", Amounts.Of(band.SignOn)),
        Labelled("total", Amounts.Of(band.Total)),
    ]);

    private static string Of(Problem problem) => problem.Where is null ? problem.Message : $"{problem.Message} ({problem.Where})";

    private static string? Labelled(string label, string text) => text.Length == 0 ? null : $"{label} {text}";

    private static string Indented(IEnumerable<string?> parts) => "  " + string.Join(", ", parts.OfType<string>());

    private static string Named(string before, string? name) => name is null ? "" : before + name;

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
}
