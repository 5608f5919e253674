using System.Globalization;
using Coach.Comparisons;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>All offers of a talk side by side: which comes first for this person, why, and what would turn it round.</summary>
internal static class CompareReply
{
    /// <summary>Turning points, beside parts of pay, that are told in a chat.</summary>
    private const int MostTurningPoints = 2;

    public static Reply Of(Talk talk, IReadOnlyList<ReplyChoice> usual)
    {
        var file = talk.File;
        var valued = Valued(file);
        if (valued.Length < 2)
        {
            return Plain(file, "I know one offer so far.", "Tell me the other one: \"other offer 240 base, 200 stock\", or drop its letter.", [], usual);
        }

        return Of(file, talk.Today) is { } comparison
            ? Compared(talk, comparison, usual)
            : Plain(file, "The offers are in different currencies.", "Without a dated exchange rate I don't add them up: type the rate you go by, as \"1 USD = … EUR\". These are the figures as they are.", Stated(file, valued), usual);
    }

    /// <summary>The comparison itself; null where there are no two offers that can be compared.</summary>
    public static Comparison? Of(CaseFile file, DateOnly today)
    {
        var valued = Valued(file);
        var names = NamesOf(valued);
        var compared = valued.Select((offer, n) => new ComparedOffer(names[n], offer.Now) { IsListed = offer.IsListed, RemoteDays = offer.DaysAtHome, Chance = offer.Chance ?? 1 }).ToArray();
        var options = ComparisonOptions.Of(file.Goals, file.CurrentPay?.Yearly);
        return Comparison.Of(compared, Counsel.Rates(file), options with { CountsRemote = options.CountsRemote || valued.Any(offer => offer.DaysAtHome is not null) }, today);
    }

    private static Reply Compared(Talk talk, Comparison comparison, IReadOnlyList<ReplyChoice> usual)
    {
        var file = talk.File;
        var first = comparison.Standings[0];
        string Money(decimal amount) => ReplyWords.Money(amount, comparison.Currency);
        return new Reply(
            comparison.Standings[1].HasPassed ? $"{first.Called} can still be taken."
                : Math.Round(comparison.Lead4) == 0 ? $"{first.Called} and {comparison.Standings[1].Called} are worth the same over four years."
                : $"{first.Called} comes first, by {Money(comparison.Lead4)} over four years.",
            string.Join("\n\n", [.. Noted(talk), .. Paragraphs(comparison), .. Missing(file)]),
            comparison.Standings.SelectMany(standing => Facts(standing, Money)).ToArray(),
            new YearsChart(
                comparison.Standings.Any(standing => standing.Steps.Count > 0) ? "Four years, as they are likely to come" : "Four years together",
                comparison.Standings.Select(standing => new ChartMark(standing.Name, standing.Worth4, Money(standing.Worth4))).ToArray()),
            [.. OtherOffers.Choices(file), .. Listings(file), .. usual],
            null,
            file.Stage);
    }

    private static IEnumerable<string> Noted(Talk talk) => talk.Noted.Count > 0 ? [$"Noted: {string.Join(", ", talk.Noted)}."] : [];

    /// <summary>Days at home count where they are known for every offer: what is missing is asked for.</summary>
    private static IEnumerable<string> Missing(CaseFile file)
    {
        var offers = Valued(file);
        var unknown = NamesOf(offers).Where((_, n) => offers[n].DaysAtHome is null).ToArray();
        return unknown.Length > 0 && unknown.Length < offers.Length
            ? [$"Days at home do not count yet: tell me how many a week {Listed(unknown)} {(unknown.Length == 1 ? "gives" : "give")}."]
            : [];
    }

    private static string Listed(string[] names) => names is [.. var most, var last] && most.Length > 0 ? $"{string.Join(", ", most)} and {last}" : names[0];

    private static IEnumerable<string> Paragraphs(Comparison comparison)
    {
        if (comparison.Why.Count > 0)
        {
            yield return string.Join(" ", comparison.Why);
        }

        if (comparison.TurningPoints.Count > 0)
        {
            var parts = comparison.TurningPoints.Select(point => point.Brief).OfType<string>().ToArray();
            IEnumerable<string> sentences =
            [
                .. parts.Length > 0 ? [$"{comparison.Standings[1].Called} comes first with {string.Join(", or ", parts)}."] : Array.Empty<string>(),
                .. comparison.TurningPoints.Where(point => point.Brief is null).Take(MostTurningPoints).Select(point => point.Text),
            ];
            yield return $"What would turn it round: {string.Join(" ", sentences)}";
        }

        if (comparison.Waiting.Count > 0)
        {
            yield return string.Join(" ", comparison.Waiting);
        }

        if (comparison.Assumed.Count > 0)
        {
            yield return $"Assumed: {string.Join(" ", comparison.Assumed.Select(reason => reason.Source is { } source ? $"{reason.Text.TrimEnd('.')} ({source})." : reason.Text))}";
        }

        foreach (var problem in comparison.Problems)
        {
            yield return problem.Message;
        }
    }

    private static IEnumerable<ReplyFact> Facts(OfferStanding standing, Func<decimal, string> money)
    {
        var least = standing.Steps.MinBy(step => step.Amount);
        yield return new(
            standing.Name,
            $"{money(standing.FirstYear)} first year, {money(standing.Stated4)} over four as stated, {money(standing.Worth4)} as likely{(least is { Amount: < 0 } ? $" (most of the difference: {least.What})" : "")}");
    }

    private static IEnumerable<ReplyChoice> Listings(CaseFile file) => file.Stage is Stage.Closed or Stage.Intake ? [] : file.Offers.Index()
        .Where(offer => offer.Item.Now.Equity.Any(grant => grant.Value is > 0))
        .Select(offer => new ReplyChoice(
            string.Create(CultureInfo.InvariantCulture, $"{ChoiceIds.Listing}{offer.Index}"),
            $"{Words.Name(offer.Item.Now.Company ?? "The other offer")} is {(OfferTraits.IsTakenAsListed(offer.Item) ? "not listed" : "listed")}"));

    private static OfferCase[] Valued(CaseFile file) => file.Road == Road.Raise ? [] : file.Offers.Where(offer => Counsel.Value(file, offer.Now) is not null).ToArray();

    private static ReplyFact[] Stated(CaseFile file, IReadOnlyList<OfferCase> offers)
    {
        var names = NamesOf(offers);
        return offers
            .Select((offer, n) => (Name: names[n], Value: Counsel.Value(file, offer.Now)!))
            .Select(one => new ReplyFact(one.Name, $"{ReplyWords.Money(one.Value.FirstYear, one.Value.Currency)} first year, {ReplyWords.Money(one.Value.Total4, one.Value.Currency)} over four"))
            .ToArray();
    }

    private static IReadOnlyList<string> NamesOf(IReadOnlyList<OfferCase> offers) => ComparedOffer.Told(offers.Select(offer => Words.NameOrNone(offer.Now.Company) ?? "The other offer").ToArray());

    private static Reply Plain(CaseFile file, string headline, string text, IReadOnlyList<ReplyFact> facts, IReadOnlyList<ReplyChoice> usual) =>
        new(headline, text, facts, null, usual, null, file.Stage);
}
