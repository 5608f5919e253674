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
        var figures = call.Agreed.Count > 0 ? call.Agreed : call.Offered;
        foreach (var figure in figures.Where(figure => figure.Component is not null).Take(IntentSteps.MostIntents))
        {
            FigureSteps.Take(talk, new Intent.Figure(Subject.Counter, figure));
        }

        talk.Say(Lessons(talk, call));
        if (talk.Noted.Count > 0 && talk.File.Consent == true)
        {
            NextStep.Say(talk);
        }
    }

    private static Reply Lessons(Talk talk, Signal.TranscriptRead call)
    {
        var good = call.Lessons.Where(lesson => lesson.Code.StartsWith("good-", StringComparison.Ordinal)).Take(MostLessons).ToArray();
        var better = call.Lessons.Except(good).Where(lesson => !lesson.Code.StartsWith("good-", StringComparison.Ordinal)).Take(MostLessons).ToArray();
        string[] paragraphs =
        [
            good.Length > 0 ? $"What went well: {string.Join(" ", good.Select(lesson => lesson.Advice))}" : "",
            better.Length > 0 ? $"Next time: {string.Join(" ", better.Skip(1).Select(lesson => lesson.Advice))}" : "",
        ];
        return new Reply(
            better is [var first, ..] ? first.Advice : good.Length > 0 ? "That was a good call." : "I read the call and found nothing to correct.",
            string.Join("\n\n", paragraphs.Where(paragraph => paragraph is not ("" or "Next time: "))),
            [],
            null,
            [new(ChoiceIds.Rehearse, "Practise"), new(ChoiceIds.Summary, "Where do we stand?")],
            null,
            talk.File.Stage);
    }
}
