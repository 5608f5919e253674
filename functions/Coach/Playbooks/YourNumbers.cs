using Coach.Negotiations;
using Coach.Pay;

namespace Coach.Playbooks;

/// <summary>Stretch, ask, accept line and floor, and the packages that are worth the ask.</summary>
internal static class YourNumbers
{
    public static IEnumerable<PlaybookBlock> Blocks(PlaybookDraft.Draft draft)
    {
        if (draft.Advice.Strategy is not { } strategy || draft.Line is not { } line || draft.IsSettled)
        {
            yield break;
        }

        yield return new PlaybookBlock.Paragraph(new($"All four are of {(line.Component == PayComponent.Equity ? "the whole stock grant" : $"the {ScriptWords.Thing(line.Component)}")}. Know them by heart; say only the ask."));
        yield return new PlaybookBlock.Numbers(Figures(draft, line).ToArray());
        yield return new PlaybookBlock.Paragraph(new(
            line.CounterMin == line.CounterMax
                ? $"They are likely to come back with {Money(line, line.CounterMin)}."
                : $"They are likely to come back with something between {Money(line, line.CounterMin)} and {Money(line, line.CounterMax)}.",
            draft.OfLines));
        var others = strategy.Lines.Where(other => other.Component != line.Component && other.Ask > (other.Offered ?? 0)).ToArray();
        if (others.Length > 0)
        {
            yield return new PlaybookBlock.Table(
                "The same for what else can move",
                ["Now", "Ask", "Say yes from", "Floor"],
                others.Select(other => new PlaybookRow(ReplyWords.Label(other.Component), [other.Offered is { } now ? Money(other, now) : "none", Money(other, other.Ask), Money(other, other.Accept), Money(other, other.WalkAway)], draft.OfLines)).ToArray());
        }
    }

    /// <summary>Three packages worth the same.</summary>
    public static IEnumerable<PlaybookBlock> Packages(PlaybookDraft.Draft draft)
    {
        var packages = draft.Advice.Packages;
        if (packages.Count < 2)
        {
            yield break;
        }

        yield return new PlaybookBlock.Paragraph(draft.Citations.Of(
            "All are worth the same to you over four years, so let them choose: several offers at once anchor more strongly and are seen as fairer.", "Leonardelli et al. 2019"));
        var source = draft.Citations.Number("Reckoned by the coach: each package valued by the same rules, equal within 1%");
        yield return new PlaybookBlock.Table(
            "Worth the same",
            ["Base a year", "Stock", draft.Request.IsRaise ? "Paid once" : "Sign-on", "Four years"],
            packages.Select(package => new PlaybookRow(package.Name, [Of(package.Base), Of(package.Equity), package.SignOn is null && draft.Request.IsRaise ? "nothing" : Of(package.SignOn), Of(package.Total4.RoundedTo(1))], [source])).ToArray());
        yield return new PlaybookBlock.List(packages.Select(package => new Cited($"{package.Name}{(package.Terms.Count > 0 ? $" ({string.Join(", ", package.Terms.Select(term => term.Text))})" : "")}: {package.Why}")).ToArray());
        if (FrontPicture.Of(draft.Advice, packages) is { } chart)
        {
            yield return new PlaybookBlock.Front(chart, new(FrontPicture.Meaning, [draft.Citations.Number(FrontPicture.Source)]));
        }
    }

    private static IEnumerable<PlaybookNumber> Figures(PlaybookDraft.Draft draft, NegotiationLine line)
    {
        if (draft.Advice.Band is { } band && NegotiableRange.Of(draft.Request.Offer, band, line.Component, draft.Request.Rates) is { } range && range.Max > line.Ask)
        {
            yield return new("Stretch", Money(line, RoundFigure.Plain(range.Max)), "The top of the band. Name it only with another offer or a rare skill behind you.", [draft.OfBand(band)]);
        }

        yield return new("Ask", Money(line, line.Ask), "The one figure to say, with its reason.", draft.OfLines);
        yield return new("Say yes from", Money(line, line.Accept), "From here on, take it and stop.", draft.OfLines);
        yield return new("Floor", Money(line, line.WalkAway), draft.Request.IsRaise ? "Below this, ask for a date and a plan instead." : "Below this, walk away or trade for something else.", draft.OfLines);
    }

    private static string Money(NegotiationLine line, decimal amount) => PlaybookDraft.Draft.Money(line, amount);

    private static string Of(Money? money) => money is { } amount ? MoneyFormat.Full(amount) : "as it is";
}
