using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>What to say when facts were taken in and nothing else was asked: the next question, or the next move.</summary>
internal static class NextStep
{
    /// <param name="talk">The turn.</param>
    /// <param name="before">A short sentence to begin with; null for none.</param>
    public static void Say(Talk talk, string? before = null)
    {
        BandSteps.LookUp(talk);
        var reply = Reply(talk);
        talk.Say(before is null ? reply : reply with { Text = $"{before} {reply.Text}".Trim() });
    }

    private static Reply Reply(Talk talk) => talk.File.Stage switch
    {
        Stage.Intake => Intake(talk),
        Stage.Analysed => AnalysisReply.Of(talk),
        Stage.Negotiating => MoveReply.Of(talk),
        Stage.Deciding => DecidingReply.Of(talk),
        Stage.Closed => ClosingSteps.AlreadyClosed(talk.File),
        _ => throw new ArgumentOutOfRangeException(nameof(talk)),
    };

    private static Reply Intake(Talk talk)
    {
        if (IntakeQuestions.Next(talk.File) is { } question)
        {
            return IntakeQuestions.Ask(talk, question);
        }

        if (talk.File.Offers.Any(offer => offer.Lookup == BandLookup.Asked))
        {
            talk.File = talk.File with { Asked = null };
            return new Reply("One moment, I am looking up the pay bands.", talk.Noted.Count > 0 ? $"Noted: {string.Join(", ", talk.Noted)}." : "", [], null, [], null, Stage.Intake);
        }

        return AnalysisReply.Of(talk);
    }
}
