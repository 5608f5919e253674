using Coach.Offers;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>What is asked before the advice, one thing at a time, in the order that helps most.</summary>
internal static class IntakeQuestions
{
    private static readonly Question[] s_offer =
        [Question.Offer, Question.Company, Question.Role, Question.Region, Question.Level, Question.Deadline, Question.OtherOffers, Question.Goals];

    private static readonly Question[] s_raise =
        [Question.Company, Question.Role, Question.CurrentPay, Question.Region, Question.Level, Question.TimeInRole, Question.Results, Question.ReviewDate, Question.Goals];

    /// <summary>The next thing to ask; null where all is known or left out.</summary>
    public static Question? Next(CaseFile file) =>
        file.Consent != true ? Question.Consent
        : file.Road is null ? Question.Road
        : (file.Road == Road.Raise ? s_raise : s_offer)
            .Where(question => !file.Skipped.Contains(question) && !IsKnown(file, question) && !IsTooEarly(file, question))
            .Cast<Question?>().FirstOrDefault();

    /// <summary>Asks, and remembers what was asked.</summary>
    public static Reply Ask(Talk talk, Question question)
    {
        talk.File = talk.File with { Asked = question };
        var (headline, text, choices) = Words(talk.File, question);
        var noted = talk.Noted.Count > 0 ? $"Noted: {string.Join(", ", talk.Noted)}. " : "";
        return new Reply(headline, (noted + text).Trim(), [], null, choices, null, talk.File.Stage);
    }

    /// <summary>Whether a level matters is known once the bands are in.</summary>
    private static bool IsTooEarly(CaseFile file, Question question) =>
        question == Question.Level && file.Case is { Now.Company: not null, Lookup: not BandLookup.Answered };

    private static bool IsKnown(CaseFile file, Question question) => question switch
    {
        Question.Offer => file.Case is { } offer && HasPay(offer.Now),
        Question.Company => file.Case?.Now.Company is not null,
        Question.Role => file.Case?.Now.Role is not null,
        // Bands without levels are not found any better by a level.
        Question.Level => file.Case is { } at && (at.Now.Level is not null || (at.Bands.Count > 0 && at.Bands.All(band => band.Key.Level is null))),
        Question.Region => file.Case?.Now.Region is not null,
        Question.Deadline => file.Case?.Now.ExpiresOn is not null,
        Question.CurrentPay => file.CurrentPay is not null,
        Question.TimeInRole => file.MonthsInRole is not null,
        Question.Results => file.Results.Count > 0,
        Question.ReviewDate => file.ReviewDate is not null,
        Question.OtherOffers => file.Offers.Count > 1 && file.Offers.All(offer => HasPay(offer.Now)),
        Question.Goals => file.Goals.Count > 0,
        _ => true,
    };

    private static bool HasPay(Offer offer) => offer.Base is not null || offer.Equity.Count > 0 || offer.SignOn.Count > 0 || offer.Bonus is not null;

    private static (string Headline, string Text, IReadOnlyList<ReplyChoice> Choices) Words(CaseFile file, Question question) => question switch
    {
        Question.Consent => (
            "Hi, I am your coach for talking about pay.",
            "I read your offer, hold it against what others get, and give you the words to ask for more. What you tell me stays between us: no recruiter and no employer "
            + "sees it, and \"forget me\" erases all of it. May I keep notes while we work on this?",
            [new(ChoiceIds.Yes, "Yes, go ahead"), new(ChoiceIds.No, "No"), new(ChoiceIds.Privacy, "What is kept?")]),
        Question.Road => (
            "What is it about?",
            "A new job, or more pay where you are now?",
            [new(ChoiceIds.NewOffer, "I have an offer"), new(ChoiceIds.Raise, "I want a raise or promotion")]),
        Question.Offer => (
            "Show me the offer.",
            "Drop the letter here, or type what you know: \"225k base, 300k stock over 4 years, 15% bonus\". Parts are fine.",
            [new(ChoiceIds.Skip, "No figures yet")]),
        Question.Company => (file.Road == Road.Raise ? "Where do you work?" : "Which company is it?", "I look for their pay bands.", [Skip]),
        Question.Role => (file.Road == Road.Raise ? "What is your job there?" : "Which job is it?", "The title as it stands in the letter or the posting.", [Skip]),
        Question.Region => ("Where is the work?", "City or country, or \"remote\". Pay differs by place.", [Skip]),
        Question.Level => ("Which level?", "For example L5, Senior, or Staff. If you don't know, skip it and ask them: it decides the band.", [Skip]),
        Question.CurrentPay => (
            "What do you earn now?",
            file.Road == Road.Raise ? "Base, and bonus or stock if you have them. Only I see it." : "Only I see it, and I never tell you to share it.",
            [Skip]),
        Question.TimeInRole => ("How long have you been in this role?", "For example \"2 years\" or \"18 months\".", [Skip]),
        Question.Results => ("What have you achieved that they would miss?", "One or two results, with a number if you have one. They become the reason for the raise.", [Skip]),
        Question.ReviewDate => ("When is the next pay review?", "Budgets are set weeks before it: the time to ask is earlier than it looks.", [Skip]),
        Question.Deadline => ("By when do you have to answer?", "I will remind you the day before.", [new(ChoiceIds.Skip, "No date given")]),
        Question.OtherOffers => ("Do you have another offer?", "Type it the same way, or drop the letter. It is your strongest card, even if you like it less.", [new(ChoiceIds.No, "No other offer")]),
        Question.Goals => (
            "What matters most to you?",
            "Tap one, or type them in order: \"base, then remote\".",
            [
                new(ChoiceIds.Goal + nameof(Goal.Base), "Base pay"), new(ChoiceIds.Goal + nameof(Goal.Equity), "Stock"), new(ChoiceIds.Goal + nameof(Goal.CashNow), "Cash now"),
                new(ChoiceIds.Goal + nameof(Goal.Level), "Level"), new(ChoiceIds.Goal + nameof(Goal.Time), "Time and place"), Skip,
            ]),
        Question.Counter => ("What did they come back with?", "Just the figures: \"385k stock\", \"they can do 235 base\". Or what they said, if there was no number.", NoFigure),
        Question.WhichComponent => (
            $"What is {Figure(file)} of?",
            "I would rather ask than guess.",
            [
                new(ChoiceIds.Component + "base", "Base"), new(ChoiceIds.Component + "equity", "Stock (whole grant)"), new(ChoiceIds.Component + "sign-on", "Sign-on"),
                new(ChoiceIds.Component + "bonus", "Bonus"), Skip,
            ]),
        Question.WhichLetter => (
            "Is this the final letter, or another offer?",
            "The final one I compare word by word with what was agreed.",
            [new(ChoiceIds.FinalLetter, "The final letter"), new(ChoiceIds.OtherLetter, "Another offer")]),
        Question.ForgetMe => (
            "Erase everything about you?",
            "Messages, documents, notes and reminders. It cannot be undone.",
            [new(ChoiceIds.Yes, "Yes, erase it all"), new(ChoiceIds.No, "No, keep it")]),
        Question.StartAgain => ("Start again from nothing?", "What you told me about this negotiation goes; your name stays.", [new(ChoiceIds.Yes, "Yes, start again"), new(ChoiceIds.No, "No, go on")]),
        Question.Transcript => (
            "Drop the transcript of the call here.",
            "A caption file (.vtt or .srt), a Word file, or plain text. I look at what was said, turn by turn.",
            [new(ChoiceIds.Leave, "Not now")]),
        Question.RehearsalLine => ("Your turn.", "Say it as you would on the phone.", [new(ChoiceIds.Leave, "End the practice")]),
        _ => throw new ArgumentOutOfRangeException(nameof(question)),
    };

    private static ReplyChoice Skip { get; } = new(ChoiceIds.Skip, "Skip");

    private static ReplyChoice[] NoFigure { get; } =
        [new(ChoiceIds.Said + nameof(RecruiterMove.BestOffer), "\"It is our best offer\""), new(ChoiceIds.Said + nameof(RecruiterMove.BudgetSet), "\"The budget is set\""), new(ChoiceIds.Said + nameof(RecruiterMove.Agreed), "They agreed"), new(ChoiceIds.Said + nameof(RecruiterMove.Refused), "They said no"), new(ChoiceIds.Silent, "No answer yet")];

    private static string Figure(CaseFile file) => file.Unplaced is { Pay: { IsPercent: false } pay } ? Pay.MoneyFormat.Full(FigureSteps.Money(file, pay))
        : file.Unplaced is { Pay: var percent } ? $"{percent.Min:0.##}%"
        : "that";
}
