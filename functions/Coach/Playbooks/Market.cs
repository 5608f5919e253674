using System.Globalization;
using Coach.Bands;
using Coach.Negotiations;
using Coach.Pay;
using Coach.Replies;

namespace Coach.Playbooks;

/// <summary>Each component in its band: by percentile where enough sources are held, else by its place between the ends.</summary>
internal static class Market
{
    public static IEnumerable<PlaybookBlock> Blocks(PlaybookDraft.Draft draft)
    {
        if (draft.Advice.Band is not { } band)
        {
            yield return new PlaybookBlock.Paragraph(draft.Citations.Of(
                "No band is held for this job. Ask for the pay range first: who sees the market's figure before asking asks for more, and gets it.", "Roussille 2024"));
            yield break;
        }

        var key = string.Join(", ", new[] { band.Key.Company, band.Key.Role, band.Key.Level, band.Key.Region }.OfType<string>().Select(Words.Name));
        yield return new PlaybookBlock.Paragraph(new($"Held against the band of {key}.", [draft.OfBand(band)]));
        var positions = draft.Advice.Positions.Where(position => position.Component != PayComponent.Total || !IsPartOnly(draft, band)).ToArray();
        var pictures = positions.Select(position => Picture(draft, band, position)).OfType<PlaybookPicture>().ToArray();
        if (pictures.Length > 0)
        {
            yield return new PlaybookBlock.Pictures(pictures);
        }

        var open = positions.Where(position => position is { Min: null } or { Max: null } || position.Max <= position.Min).ToArray();
        if (open.Length > 0)
        {
            yield return new PlaybookBlock.List(open.Select(position => new Cited($"{Label(position)}: {Standing(position, draft.Request.IsRaise)}", [draft.OfBand(band)])).ToArray());
        }
    }

    /// <summary>A total without stock that the band counts in would be held against the wrong thing.</summary>
    private static bool IsPartOnly(PlaybookDraft.Draft draft, Band band) => draft.Request.IsRaise && band.Equity is not null && draft.Request.Offer.Equity.Count == 0;

    private static PlaybookPicture? Picture(PlaybookDraft.Draft draft, Band band, BandPosition position)
    {
        if (position is not { Min: { } min, Max: { } max } || max <= min)
        {
            return null;
        }

        ChartMark Mark(string label, decimal amount) => new(label, amount, MoneyFormat.Brief(new Money(amount, position.Currency)) + MoneyFormat.Per(position.Period));
        var marks = new List<ChartMark> { Mark(draft.Request.IsRaise ? "You have" : "Offered", position.Offered) };
        if (draft.Advice.Strategy?.Lines.FirstOrDefault(line => (line.Component, line.Currency, line.Period) == (position.Component, position.Currency, position.Period)) is { } line
            && line.Ask > position.Offered)
        {
            marks.Add(Mark("Ask", line.Ask));
        }

        return new(
            new BandChart(Label(position), Mark("Low", min), Mark("High", max), marks),
            new(Standing(position, draft.Request.IsRaise), [draft.OfBand(band)]));
    }

    private static string Label(BandPosition position) => ReplyWords.Label(position.Component);

    private static string Standing(BandPosition position, bool isRaise)
    {
        string?[] parts =
        [
            $"{(isRaise ? "You have" : "Offered")} {MoneyFormat.Full(new PayAmount(Whole(position.Offered), position.Currency, position.Period))}",
            position.Percentile is { } percentile ? string.Create(CultureInfo.InvariantCulture, $"percentile {percentile:0} of the sources held")
                : position.Penetration switch
                {
                    null => null,
                    < 0 => "below the band",
                    > 1 => "above the band",
                    { } part => string.Create(CultureInfo.InvariantCulture, $"{part * 100:0}% of the way up the band"),
                },
            position.CompaRatio is { } ratio ? string.Create(CultureInfo.InvariantCulture, $"{ratio * 100:0}% of its middle") : null,
        ];
        return string.Join(", ", parts.OfType<string>()) + ".";
    }

    // Cents count in an hourly wage only.
    private static decimal Whole(decimal amount) => amount < 1_000 ? amount : Math.Round(amount, MidpointRounding.AwayFromZero);
}
