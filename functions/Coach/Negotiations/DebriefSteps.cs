using Coach.Calls;
using Coach.Pay;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>Looks back at a call: what went well, what to do better, and what the other side put on the table. Returns to the stage it came from.</summary>
internal static class DebriefSteps
{
    /// <summary>Lessons shown at once: three can be kept in mind.</summary>
    private const int MostLessons = 3;

    public static void Take(Talk talk, Signal.TranscriptRead call)
    {
        talk.File = FactSteps.Answered(talk.File, Question.Transcript);
        // The band's lines as they stood before this call's figures count.
        var lines = Counsel.Now(talk.File, talk.Today)?.Strategy?.Lines ?? [];
        var figures = call.Agreed.Count > 0 ? call.Agreed : call.Offered;
        foreach (var figure in figures.Where(figure => figure.Component is not null).Take(IntentSteps.MostIntents))
        {
            FigureSteps.Take(talk, new Intent.Figure(Subject.Counter, figure));
        }

        talk.Say(Lessons(talk, CallDebrief.WithLines(call.Lessons, call.Agreed, lines)));
        if (talk.Noted.Count > 0 && talk.File.Consent == true)
        {
            NextStep.Say(talk);
        }
    }

    private static Reply Lessons(Talk talk, IReadOnlyList<DebriefItem> lessons)
    {
        var good = lessons.Where(lesson => lesson.IsGood).Take(MostLessons).ToArray();
        var better = lessons.Where(lesson => !lesson.IsGood).OrderByDescending(lesson => lesson.Cost is not null).Take(MostLessons).ToArray();
        string[] paragraphs =
        [
            better is [var worst, ..] ? Evidence(worst) : "",
            good.Length > 0 ? $"What went well: {string.Join(" ", good.Select(lesson => lesson.Advice))}" : "",
            better.Length > 1 ? $"Next time: {string.Join(" ", better.Skip(1).Select(lesson => lesson.Advice))}" : "",
        ];
        return new Reply(
            better is [var first, ..] ? first.Advice : good.Length > 0 ? "That was a good call." : "I read the call and found nothing to correct.",
            string.Join("\n\n", paragraphs.Where(paragraph => paragraph.Length > 0)),
            [.. better.Where(lesson => lesson.Cost is not null).Take(1).Select(lesson => new ReplyFact("Likely cost", Cost(lesson.Cost!)))],
            null,
            [new(ChoiceIds.Rehearse, "Practise"), new(ChoiceIds.Summary, "Where do we stand?")],
            better is [{ Better: { } line }, ..] ? line : null,
            talk.File.Stage);
    }

    // What was said, what it cost, and that the line below is the better one.
    private static string Evidence(DebriefItem lesson) => string.Join(" ", new[]
    {
        lesson.Quote is { } quote ? $"You said: “{Words.Name(quote)}”" : "",
        lesson.Cost?.ReckonedFrom ?? "",
        lesson.Better is null ? "" : "Say this instead:",
    }.Where(part => part.Length > 0));

    private static string Cost(CallCost cost) => MoneyFormat.Full(new PayAmount(cost.Amount, cost.Currency, cost.Period));
}
