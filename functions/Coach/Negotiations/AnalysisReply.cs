using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>The verdict on an offer: one thing to do, the numbers, the reason.</summary>
internal static class AnalysisReply
{
    public static Reply Of(Talk talk)
    {
        var before = talk.File.Stage == Stage.Analysed ? talk.File.Case : null;
        talk.File = talk.File with { Stage = talk.File.Stage == Stage.Intake ? Stage.Analysed : talk.File.Stage, Asked = null };
        ReminderSteps.WatchDeadline(talk);
        if (Counsel.Now(talk.File, talk.Today) is not { } advice)
        {
            return Nothing(talk.File);
        }

        return advice.Strategy is { } strategy ? WithStrategy(talk, advice, strategy, before) : WithoutBand(talk, advice);
    }

    private static Reply WithStrategy(Talk talk, Advice advice, Strategy strategy, OfferCase? before)
    {
        var line = strategy.Lines.First(line => line.Component == strategy.Component);
        talk.Change(offer => offer with { Ask = line.Ask, Component = line.Component });
        var settled = line.Offered >= line.Ask;
        if (talk.Noted.Count > 0 && !settled && before is { Ask: { } ask } && ask == line.Ask && before.Component == line.Component)
        {
            return Unchanged(talk, line);
        }

        return new Reply(
            settled ? "This is a strong offer: pay stands at the top of the band." : $"Ask for {ReplyWords.Money(line, line.Ask)} in {ReplyWords.Of(line.Component)}.",
            $"{Noted(talk)}{(settled ? "Pushing for more pay is likely to cost goodwill. Settle level, start date and a review in writing instead." : Reason(talk.File, advice, strategy, line))}",
            [.. settled ? [] : ReplyWords.Lines(line), .. Value(talk.File, advice)],
            ReplyWords.Chart(advice, line),
            Choices(talk.File),
            null,
            talk.File.Stage);
    }

    /// <summary>Who has the verdict already is told only that it stands.</summary>
    private static Reply Unchanged(Talk talk, NegotiationLine line) => new(
        $"The ask stays: {ReplyWords.Money(line, line.Ask)} in {ReplyWords.Of(line.Component)}.",
        $"{Noted(talk)}It changes nothing about what to ask for.",
        [],
        null,
        Choices(talk.File),
        null,
        talk.File.Stage);

    private static Reply WithoutBand(Talk talk, Advice advice) => new(
        "First, ask them for the pay range.",
        $"{Noted(talk)}I hold no pay band for this job, so I name no figure to ask for. If you know a range you trust, type it: \"market 180 to 220\".",
        Value(talk.File, advice).ToArray(),
        null,
        Choices(talk.File),
        advice.Scripts?.Email,
        talk.File.Stage);

    private static Reply Nothing(CaseFile file) => new(
        "Tell me about the job first.",
        "Which company, which job, where? With that I can look up what it pays.",
        [],
        null,
        [],
        null,
        file.Stage);

    private static string Reason(CaseFile file, Advice advice, Strategy strategy, NegotiationLine line)
    {
        var standing = advice.Positions.FirstOrDefault(position => position.Component == line.Component)?.Penetration switch
        {
            null => $"The band has {ReplyWords.Of(line.Component)} and {(file.Road == Road.Raise ? "you named none" : "the offer names none")}.",
            < 0 => $"Your {ReplyWords.Of(line.Component)} is below the band.",
            < 0.33m => $"Your {ReplyWords.Of(line.Component)} sits in the lower third of the band.",
            < 0.67m => $"Your {ReplyWords.Of(line.Component)} sits in the middle of the band.",
            _ => $"Your {ReplyWords.Of(line.Component)} sits in the upper third of the band.",
        };
        var lever = strategy.Levers.First(candidate => candidate.Component == line.Component).Why;
        var problem = advice.Problems.FirstOrDefault(candidate => candidate.Code is ProblemCodes.DeadlinePassed or ProblemCodes.BandOfMarket or ProblemCodes.BandNotExact or ProblemCodes.CurrencyMismatch or ProblemCodes.EquityWithoutValue);
        return $"{standing} {lever}{(problem is null ? "" : " " + problem.Message)}";
    }

    private static IEnumerable<ReplyFact> Value(CaseFile file, Advice advice)
    {
        if (advice.Value is { } value && file.Road != Road.Raise)
        {
            yield return new("First year", ReplyWords.Money(value.FirstYear, value.Currency));
            yield return new("Over four years", ReplyWords.Money(value.Total4, value.Currency));
        }
    }

    private static string Noted(Talk talk) => talk.Noted.Count > 0 ? $"Noted: {string.Join(", ", talk.Noted)}. " : "";

    private static ReplyChoice[] Choices(CaseFile file) =>
    [
        new(ChoiceIds.Email, file.Road == Road.Raise ? "Write to my manager" : "Write the e-mail"),
        new(ChoiceIds.Call, "What do I say?"),
        new(ChoiceIds.Asked, "I have asked"),
        new(ChoiceIds.Why, "Why?"),
        new(ChoiceIds.Rehearse, "Practise"),
        file.Offers.Count > 1 ? new(ChoiceIds.Compare, "Compare offers") : new(ChoiceIds.Playbook, "My plan"),
    ];
}
