using Coach.Comparisons;
using Coach.Negotiations;

namespace Coach.Playbooks;

/// <summary>What speaks for the person: other offers, results, the levers of the offer, and what guides and studies say.</summary>
internal static class Leverage
{
    public static IEnumerable<PlaybookBlock> Blocks(PlaybookDraft.Draft draft)
    {
        yield return new PlaybookBlock.List([.. OfPerson(draft), .. OfOffer(draft), .. OfGuide(draft), .. Reasons(draft)]);
        foreach (var block in Compared(draft))
        {
            yield return block;
        }
    }

    /// <summary>The offers side by side, where there are two: which comes first, and what each would have to do.</summary>
    private static IEnumerable<PlaybookBlock> Compared(PlaybookDraft.Draft draft)
    {
        if (draft.Request.IsRaise || (draft.Request.Compared ?? OfAlternative(draft.Request)) is not { } comparison)
        {
            yield break;
        }

        string Money(decimal amount) => PlaybookDraft.Draft.Money(amount, comparison.Currency);
        var reckoned = draft.Citations.Number("Reckoned by the coach from your offers: four years, less what may not come");
        yield return new PlaybookBlock.Table(
            "Your offers side by side",
            ["First year", "As stated", "As it is likely to come"],
            comparison.Standings.Select(standing => new PlaybookRow(Words.Name(standing.Name), [Money(standing.FirstYear), Money(standing.Stated4), Money(standing.Worth4)], [reckoned])).ToArray());
        yield return new PlaybookBlock.List(
        [
            .. comparison.Why.Concat(comparison.TurningPoints.Select(point => point.Text)).Concat(comparison.Waiting).Concat(comparison.Problems.Select(problem => problem.Message)).Select(text => new Cited(text, [reckoned])),
            .. comparison.Assumed.Select(reason => draft.Citations.Of(reason.Text, reason.Source)),
        ]);
    }

    private static Comparison? OfAlternative(AdviceRequest request) => request.Alternative is not { } other ? null : Comparison.Of(
        [new(Words.NameOrNone(request.Offer.Company) ?? "This offer", request.Offer), new(Words.NameOrNone(other.Company) ?? "Your other offer", other)],
        request.Rates,
        ComparisonOptions.Of(request.Goals),
        request.Today);

    private static IEnumerable<Cited> OfPerson(PlaybookDraft.Draft draft)
    {
        var request = draft.Request;
        foreach (var result in request.Results.Select(Words.Name).Where(result => result.Length > 0))
        {
            yield return new($"Your result: {result.TrimEnd('.')}.", [draft.Citations.Number("What you told the coach")]);
        }

        if (request.IsRaise && RaiseScripts.Span(request) is { } span)
        {
            yield return new($"You have been in this role for {span}.", [draft.Citations.Number("What you told the coach")]);
        }

        if (!request.IsRaise)
        {
            yield return request.Alternative is { } other
                ? new($"You have another offer{(Words.NameOrNone(other.Company) is { } company ? $" from {company.TrimEnd('.')}" : "")}. Say that there is one; the figure is yours to keep.", [draft.Citations.Number("What you told the coach")])
                : new("You named no other offer. One more, even a smaller one, moves your floor up more than any argument.");
        }
    }

    private static IEnumerable<Cited> OfOffer(PlaybookDraft.Draft draft) => (draft.Advice.Strategy?.Levers ?? [])
        .Where(lever => !draft.IsSettled && lever.Headroom.Amount > 0)
        .Select((lever, n) => new Cited($"{(n == 0 ? "Ask first for" : "Then for")} {ScriptWords.Noun(lever.Component)}. {lever.Why}", draft.OfLines));

    private static IEnumerable<Cited> OfGuide(PlaybookDraft.Draft draft)
    {
        if (draft.Notes is not { } notes)
        {
            yield break;
        }

        var guide = draft.Citations.Number($"Guide: {notes.Source}{(notes.Sources.Count > 0 ? $", which names {string.Join("; ", notes.Sources)}" : "")}");
        foreach (var argument in notes.Arguments)
        {
            yield return new($"{Words.Name(argument.Title).TrimEnd('.', ':')}: {argument.Text}", [guide]);
        }

        if (notes.LevelMapping.Count > 1)
        {
            yield return new($"These levels are held equal: {string.Join(", ", notes.LevelMapping.Select(Words.Name))}. An offer for any of them is an offer to compare with.", [guide]);
        }
    }

    /// <summary>The reasons of the advice that stand on a study or a set of guides; where pay stands in the band is told with the market.</summary>
    private static IEnumerable<Cited> Reasons(PlaybookDraft.Draft draft) => draft.Advice.Reasons
        .Where(reason => draft.Advice.Band is { } band && reason.Source is { } source && !source.EndsWith(StrategyReasons.SourceOf(band), StringComparison.Ordinal))
        .Select(reason => draft.Citations.Of(reason.Text, reason.Source));
}
