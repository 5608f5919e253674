using System.Globalization;
using Coach.Bands;
using Coach.Negotiations;
using Coach.Pay;

namespace Coach.Playbooks;

/// <summary>Writes the playbook of one offer or raise, section by section; a section without content is left out.</summary>
public static class PlaybookDraft
{
    /// <summary>The playbook.</summary>
    /// <param name="request">What the advice was reckoned from.</param>
    /// <param name="advice">The advice.</param>
    /// <param name="material">Where the figures come from.</param>
    public static Playbook Of(AdviceRequest request, Advice advice, PlaybookMaterial material)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(advice);
        ArgumentNullException.ThrowIfNull(material);
        var draft = new Draft(request with { Offer = advice.Offer }, advice, material, new Citations());
        (string Heading, IEnumerable<PlaybookBlock> Blocks)[] sections =
        [
            ("Where you stand", WhereYouStand.Blocks(draft)),
            ("The market", Market.Blocks(draft)),
            ("Your numbers", YourNumbers.Blocks(draft)),
            ("Your leverage", Leverage.Blocks(draft)),
            ("Packages to offer together", YourNumbers.Packages(draft)),
            ("Day by day", Days(draft)),
            ("What to write and say", PlaybookScripts.Blocks(draft)),
            ("What they may say, and your answer", [new PlaybookBlock.Answers(PushbackAnswers.Expected(request.IsRaise).Select(move => PushbackAnswers.To(move, draft.Request, advice.Strategy)).ToArray())]),
            (request.IsRaise ? "What to ask your manager" : "What to ask the recruiter", [new PlaybookBlock.List(advice.Questions.Select(question => new Cited(question)).ToArray())]),
            ("What to trade beyond base", Beyond(draft)),
            ($"What {draft.Company} shows", HiringBlocks.Of(draft)),
        ];
        var written = sections
            .Select(section => new PlaybookSection(section.Heading, section.Blocks.ToArray()))
            .Where(section => section.Blocks.Count > 0)
            .ToArray();
        return new(Title(draft), Subtitle(draft), request.Today, written, draft.Citations.Sources);
    }

    private static string Title(Draft draft)
    {
        var role = Words.NameOrNone(draft.Request.Offer.Role) ?? "a job";
        return draft.Request.IsRaise ? $"Your raise: {role} at {draft.Company}" : $"Your offer: {role} at {draft.Company}";
    }

    private static string Subtitle(Draft draft)
    {
        var offer = draft.Request.Offer;
        string?[] parts =
        [
            Words.NameOrNone(offer.Level),
            Words.NameOrNone(offer.Region),
            draft.Request.IsRaise || offer.ExpiresOn is not { } last ? null : $"answer by {ScriptWords.Date(last)}{(AnswerDeadline.HasPassed(draft.Request) ? " (passed)" : "")}",
            draft.Request.IsRaise && draft.Material.ReviewDate is { } review ? $"review on {ScriptWords.Date(review)}" : null,
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    private static IEnumerable<PlaybookBlock> Days(Draft draft)
    {
        if (AnswerDeadline.Problem(draft.Request) is { } passed)
        {
            yield return new PlaybookBlock.Paragraph(new(passed.Message));
        }

        var line = draft.Line;
        var (ask, yesFrom) = line is null ? ("the pay range and what your questions below leave open", "what you decided on before")
            : draft.IsSettled ? ("the level, the start date and a review in writing", "what stands there now")
            : ($"{ScriptWords.Figure(line, line.Ask)} in {ScriptWords.Noun(line.Component)}", ScriptWords.Figure(line, line.Accept));
        yield return new PlaybookBlock.Days(draft.Request.IsRaise
            ? DayPlan.ForRaise(draft.Request, draft.Material.ReviewDate, ask, yesFrom)
            : DayPlan.ForOffer(draft.Request, ask, WhenTheyComeBack(draft, yesFrom)));
        yield return new PlaybookBlock.Paragraph(new("Monday to Friday count as working days; public holidays are not known here."));
    }

    private static string WhenTheyComeBack(Draft draft, string yesFrom) =>
        draft.IsSettled ? "When they come back: have it in the letter, then say yes."
        : $"When they come back: say yes from {yesFrom}; below it ask once more{(draft.Advice.Packages.Count > 0 ? ", or offer the packages" : "")}.";

    private static IEnumerable<PlaybookBlock> Beyond(Draft draft)
    {
        yield return new PlaybookBlock.List([.. BeyondBase.Of(draft.Request, draft.Material, draft.Citations)]);
    }

    /// <summary>What the sections are written from.</summary>
    internal sealed record Draft(AdviceRequest Request, Advice Advice, PlaybookMaterial Material, Citations Citations)
    {
        /// <summary>The line of the component to ask for; null without a strategy.</summary>
        public NegotiationLine? Line => Advice.Strategy is { } strategy ? strategy.Lines.First(line => line.Component == strategy.Component) : null;

        /// <summary>Whether pay stands where there is nothing more to ask.</summary>
        public bool IsSettled => Line is { } line && line.Offered >= line.Ask;

        public string Company => Words.NameOrNone(Request.Offer.Company) is { } name ? name : Request.IsRaise ? "your company" : "a company the offer does not name";

        public GuideNotes? Notes => GuideNotes.Of(Request.Bands, Advice.Band);

        /// <summary>The source of a field of the offer.</summary>
        public int OfOffer(string field) => Citations.Number(Material.Evidence.GetValueOrDefault(field, Material.OfferSource));

        /// <summary>The source of the band.</summary>
        public int OfBand(Band band)
        {
            var from = band.Provenance;
            return Citations.Number(string.Create(CultureInfo.InvariantCulture, $"Pay band: {from.Source}{(from.Evidence is null ? "" : $", {from.Evidence}")}, as of {from.AsOf:d MMMM yyyy}"));
        }

        /// <summary>The source of what an offer is worth.</summary>
        public int OfValue => Citations.Number(Request.IsRaise
            ? "Reckoned by the coach from what you told it: base, target bonus, and stock as it vests"
            : "Reckoned by the coach from the offer: base, target bonus, sign-on in the year it is paid, and stock as it vests");

        /// <summary>The sources of the strategy's lines.</summary>
        public IReadOnlyList<int> OfLines => Advice.Band is { } band
            ? [Citations.Number($"Reckoned by the coach from {(Request.IsRaise ? "what you have" : "the offer")} and the band, with a forecast set by 264 compensation guides with a stated strategy"), OfBand(band)]
            : [];

        public static string Money(NegotiationLine line, decimal amount) => ScriptWords.Figure(line, amount);

        public static string Money(decimal amount, Currency currency) => MoneyFormat.Full(new Money(Math.Round(amount, MidpointRounding.AwayFromZero), currency));
    }
}
