using System.Globalization;
using Coach;
using Coach.Bands;
using Coach.Negotiations;
using Local.Bands;
using Reading.Facts;

namespace Local.Rendering;

/// <summary>An advice for people, section by section; a section without content is left out.</summary>
internal static class AdviceText
{
    public static IEnumerable<string> Lines(OfferLetter letter, Advice advice, Style style)
    {
        IEnumerable<(string Heading, IEnumerable<string> Lines)> sections =
        [
            ("Read from the letter", LetterText.Lines(letter, style)),
            (BandHeading(advice), PositionText.Lines(advice, style)),
            ($"What it is worth, in {advice.Value?.Currency}", ValueText.Lines(advice.Value, style)),
            ("What to ask for", StrategyText.Lines(advice.Strategy, style)),
            ("Three packages worth the same to you, to offer together", PackageText.Lines(advice, style)),
            ("To write", Paragraph(advice.Scripts?.Email, style)),
            ("To say", Paragraph(advice.Scripts?.Call, style)),
            ("To ask the recruiter", Items(advice.Questions, style)),
            ("Why", Items(advice.Reasons.Select(WithSource), style)),
            ("Where the figures come from", Items(Sources(letter, advice), style)),
            ("To know", Items(advice.Problems.Select(problem => problem.Message).Distinct(), style)),
        ];
        return Title(letter, advice, style).Concat(sections.SelectMany(section => Section(section.Heading, [.. section.Lines], style)));
    }

    private static IEnumerable<string> Title(OfferLetter letter, Advice advice, Style style)
    {
        var offer = advice.Offer;
        yield return style.Heading($"{offer.Role ?? "A job"} at {offer.Company ?? "a company the letter does not name"}");
        string?[] parts =
        [
            offer.Level,
            offer.Region,
            Path.GetFileName(letter.Source),
            offer.ExpiresOn is { } day ? $"answer by {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}{(HasPassed(advice) ? " (passed)" : "")}" : null,
        ];
        yield return style.Quiet(string.Join(" · ", parts.OfType<string>()));
    }

    private static bool HasPassed(Advice advice) => advice.Problems.Any(problem => problem.Code == ProblemCodes.DeadlinePassed);

    private static string BandHeading(Advice advice) => advice.Band is not { } band
        ? "Where it stands"
        : $"Where it stands: {band.Key.Company}, {string.Join(", ", new[] { band.Key.Role, band.Key.Level, band.Key.Region }.OfType<string>())}";

    private static IEnumerable<string> Section(string heading, IReadOnlyList<string> lines, Style style) =>
        lines.Count == 0 ? [] : ["", .. Wrap.Lines(heading, style.Width).Select(style.Heading), .. lines];

    private static IEnumerable<string> Paragraph(string? text, Style style) =>
        text is null ? [] : Wrap.Lines(text, style.Width - 2).Select(line => line.Length == 0 ? "" : "  " + line);

    private static IEnumerable<string> Items(IEnumerable<string> items, Style style) =>
        items.SelectMany(item => Wrap.Lines("- " + item, style.Width, "  "));

    /// <summary>Of the offer and of each part of the band; what is said for a reason has its source beside it.</summary>
    private static IEnumerable<string> Sources(OfferLetter letter, Advice advice)
    {
        if (advice.Band is not { } band)
        {
            yield break;
        }

        yield return $"The offer: {Path.GetFileName(letter.Source)}, each figure with its words above.";
        foreach (var parts in BandSources.Of(band).GroupBy(part => string.Join("; ", part.Sources.Select(SourceWords.Of))))
        {
            yield return $"The band's {string.Join(", ", parts.Select(part => ComponentName.Of(part.Component)))}: {parts.Key}.";
        }

        if (band.Evidence is not null)
        {
            yield return $"All that is held of this band: coach bands show {BandKeyText.Of(band.Key)}";
        }
    }

    private static string WithSource(Reason reason) => reason.Source is null ? reason.Text : $"{reason.Text} ({reason.Source})";
}
