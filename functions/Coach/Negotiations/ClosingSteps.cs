using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>The end: what is kept has no person in it.</summary>
internal static class ClosingSteps
{
    public static void Close(Talk talk, Decision decision)
    {
        if (talk.File.Stage == Stage.Closed)
        {
            talk.Say(AlreadyClosed(talk.File));
            return;
        }

        var isRaise = talk.File.Road == Road.Raise;
        Greetings.CancelReminders(talk);
        var outcome = Outcome(talk, decision);
        talk.Remember(outcome);
        talk.File = talk.File with { Stage = Stage.Closed, Decision = decision, Asked = null, Rehearsal = null, Letter = null };
        talk.Say(new Reply(
            decision switch
            {
                Decision.Accepted => "Congratulations. You asked, and it is done.",
                _ when isRaise => "It stays as it is for now.",
                Decision.Declined => "A clear no is a good decision too.",
                _ => "I am sorry. That is on them, not on you.",
            },
            decision switch
            {
                Decision.Accepted when isRaise => "Keep the note that says it. In a year, look at the band again before your review.",
                _ when isRaise => "Write down the date on which you speak of it again and what has to be true by then. An offer from elsewhere is the strongest reason there is.",
                Decision.Accepted => "Keep the signed letter and the mails. In a year, look at the band again before your review.",
                Decision.Declined => "Thank them and stay in touch: people come back with better offers.",
                _ => "Offers are seldom taken back for asking. If you have another one, let us look at it.",
            },
            Gain(talk.File, outcome).ToArray(),
            null,
            [new(ChoiceIds.StartAgain, "A new negotiation"), new(ChoiceIds.Privacy, "What is kept?")],
            null,
            Stage.Closed));
    }

    public static Reply AlreadyClosed(CaseFile file) => new(
        "This negotiation is over.",
        "Start a new one whenever you like, or say \"undo\" if closing it was a slip.",
        [],
        null,
        [new(ChoiceIds.StartAgain, "A new negotiation"), new(ChoiceIds.Summary, "Show me the numbers")],
        null,
        file.Stage);

    private static IEnumerable<ReplyFact> Gain(CaseFile file, Outcome outcome)
    {
        if (outcome is { Decision: Decision.Accepted, GainPercent: > 0 } && file.Case is { } at && Counsel.Value(file, at.Now) is { } now && Counsel.Value(file, at.First) is { } first)
        {
            yield return new(file.Road == Road.Raise ? "More than before, over four years" : "More than the first offer, over four years", $"{ReplyWords.Money(now.Total4 - first.Total4, now.Currency)} ({outcome.GainPercent:0.#}%)");
        }
    }

    private static Outcome Outcome(Talk talk, Decision decision)
    {
        var (file, at) = (talk.File, talk.File.Case);
        return new(file.Road ?? Road.NewOffer, decision, at?.Rounds ?? 0, at is null ? null : GainPercent(file, at), OfAsk(file, talk.Today));
    }

    private static decimal? GainPercent(CaseFile file, OfferCase at) =>
        Counsel.Value(file, at.First) is { Total4: > 0 } first && Counsel.Value(file, at.Now) is { } now && now.Currency == first.Currency
            ? Math.Round(100 * ((now.Total4 / first.Total4) - 1), 1)
            : null;

    private static decimal? OfAsk(CaseFile file, DateOnly today) =>
        CaseLines.Asked(file, today) is { Offered: { } first } line && line.Ask > first && CaseLines.OfferedNow(file, line, today) is { } now
            ? Math.Round((now - first) / (line.Ask - first), 2)
            : null;
}
