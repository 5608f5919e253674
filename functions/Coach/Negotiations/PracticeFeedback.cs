using Coach.Forecasts;
using Coach.Rehearsal;

namespace Coach.Negotiations;

/// <summary>
/// What one line of a practice did, what it cost, and a better one: by scheme, which is what improved people's results where general advice did not (ACE, Shea
/// et al. 2024: walk-away, target, ice, first offer, ambition, counter, rationale, close).
/// </summary>
/// <param name="Did">One sentence.</param>
/// <param name="Cost">What it cost on average, in the money that is talked in; null where it cost nothing that can be reckoned.</param>
/// <param name="Better">A better line to say; null where the line was good.</param>
internal sealed record PracticeFeedback(string Did, decimal? Cost, string? Better)
{
    /// <summary>A line with more letters than this besides its figure is taken to give a reason.</summary>
    private const int ReasonLength = 40;

    /// <summary>Less than this, in band widths, is no cost to speak of.</summary>
    private const double Noticeable = 0.01;

    /// <summary>Coming down by more than this many times their step gives away the lead.</summary>
    private const double MuchMore = 1.5;

    private static readonly string[] s_limits = ["my minimum", "at least", "the lowest", "bottom line", "walk away below", "can't go below", "cannot go below"];

    /// <summary>Of a line with a figure.</summary>
    /// <param name="place">Where it is practised.</param>
    /// <param name="before">The practice before the line.</param>
    /// <param name="ask">What was asked.</param>
    /// <param name="text">The words.</param>
    public static PracticeFeedback OfAsk(PracticePlace place, PlayedPractice before, PracticeAsk ask, string text)
    {
        var talk = before.Forecast.Talk;
        var isFirst = double.IsNaN(talk.Ask);
        var plan = isFirst ? MovePlan.First(before.Forecast, place.Floor) : MovePlan.Next(before.Forecast, place.Floor);
        var planned = plan.Takes ? talk.Offer : plan.Ask;
        var better = plan.Takes ? TakeIt : $"At {place.Money(planned)} {place.Settles}: that is where this role stands in the market.";
        var lost = MovePlan.ValueOf(before.Forecast, place.Floor, Math.Max(planned, talk.Offer), isFirst) - MovePlan.ValueOf(before.Forecast, place.Floor, ask.Position, isFirst);
        var cost = lost > Noticeable ? place.Amount(lost) : (decimal?)null;
        return Mistake(place, talk, ask, text) is { } mistake ? new(mistake, cost, better) : new("A figure with a reason. Now stop talking and let them answer.", cost, cost is null ? null : better);
    }

    /// <summary>Of a yes.</summary>
    public static PracticeFeedback OfYes(PracticePlace place, PlayedPractice before)
    {
        var talk = before.Forecast.Talk;
        var isFirst = double.IsNaN(talk.Ask);
        var isLast = before.Last?.Kind == AnswerKind.LastWord;
        var plan = isFirst ? MovePlan.First(before.Forecast, place.Floor) : MovePlan.Next(before.Forecast, place.Floor);
        var lost = isLast || plan.Takes ? 0 : plan.Expected - talk.Offer;
        return lost > Noticeable
            ? new(isFirst ? "You took the first offer." : "You said yes. Take a breath before that: there was more to be had.", place.Amount(lost), $"Thank you. At {place.Money(plan.Ask)} {place.Settles}.")
            : new("A yes at the right time. Ask for it in writing in the same breath.", null, null);
    }

    /// <summary>Of a line with neither figure nor answer: words alone move nobody.</summary>
    public static PracticeFeedback OfWords(PracticePlace place, PlayedPractice before)
    {
        var isFirst = double.IsNaN(before.Forecast.Talk.Ask);
        var plan = isFirst ? MovePlan.First(before.Forecast, place.Floor) : MovePlan.Next(before.Forecast, place.Floor);
        return new(
            isFirst ? $"No figure yet. Name one: {place.Money(plan.Ask)}." : "No new figure, so there was nothing to answer.",
            null,
            plan.Takes ? TakeIt : $"Given what this role pays, I have {place.Money(plan.Ask)} in mind.");
    }

    /// <summary>As it is said to the person.</summary>
    public string Words(PracticePlace place) =>
        $"{Did}{(Cost is { } cost ? $" It cost you about {place.Plain(cost)} on average." : "")}{(Better is null ? "" : $" Better: \"{Better}\"")}";

    private const string TakeIt = "Thank you, that works for me. Could you send it in writing?";

    private static string? Mistake(PracticePlace place, in TalkSoFar talk, PracticeAsk ask, string text) =>
        s_limits.Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase)) ? "You named your limit: from now on it is their target."
        : ask.Position > talk.Ask + TalkSoFar.Same ? "You went up again. That costs trust: keep the figure, or come down for something in return."
        : ask.Position < place.Accept - TalkSoFar.Same ? $"Your figure is below your own accept line of {place.Money(place.Accept)}."
        : talk.Ask - ask.Position > (MuchMore * (talk.Offer - place.OfferBefore)) + Noticeable ? "You came down by much more than they came up. Match their step, no more."
        : text.Length <= ReasonLength ? "A good figure. Add the reason in the same breath: it makes it hard to brush off."
        : null;
}
