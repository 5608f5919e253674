using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>Between the spoken yes and the signature.</summary>
internal static class DecidingReply
{
    public static Reply Of(Talk talk) => new(
        "Get the final letter, then sign.",
        (talk.Noted.Count > 0 ? $"Noted: {string.Join(", ", talk.Noted)}. " : "") + "Drop it here when it comes: I name every difference from what was agreed. Do not resign before you have it.",
        OfferFacts.Of(talk.File, talk.File.Case).ToArray(),
        null,
        [new(ChoiceIds.Accept, "I signed"), new(ChoiceIds.Decline, "I turned it down"), new(ChoiceIds.Answered, "They changed something")],
        null,
        talk.File.Stage);
}
