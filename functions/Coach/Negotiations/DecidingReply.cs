using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>Between the spoken yes and the signature; for a raise, the note that says it.</summary>
internal static class DecidingReply
{
    public static Reply Of(Talk talk)
    {
        var isRaise = talk.File.Road == Road.Raise;
        return new(
            isRaise ? "Get it in writing." : "Get the final letter, then sign.",
            (talk.Noted.Count > 0 ? $"Noted: {string.Join(", ", talk.Noted)}. " : "")
            + (isRaise ? "A short note is enough: the figure, and from which month it is paid. " : "")
            + "Drop it here when it comes: I name every difference from what was agreed."
            + (isRaise ? "" : " Do not resign before you have it."),
            OfferFacts.Of(talk.File, talk.File.Case).ToArray(),
            null,
            isRaise
                ? [new(ChoiceIds.Accept, "I have it in writing"), new(ChoiceIds.Decline, "It came to nothing"), new(ChoiceIds.Answered, "They changed something")]
                : [new(ChoiceIds.Accept, "I signed"), new(ChoiceIds.Decline, "I turned it down"), new(ChoiceIds.Answered, "They changed something")],
            null,
            talk.File.Stage);
    }
}
