using Coach.Negotiations;

namespace Coach.Playbooks;

/// <summary>Words for each step: the ask, more time, a low counter, and yes.</summary>
internal static class PlaybookScripts
{
    public static IEnumerable<PlaybookBlock> Blocks(PlaybookDraft.Draft draft)
    {
        var (request, advice) = (draft.Request, draft.Advice);
        if (advice.Scripts is { } scripts)
        {
            yield return new PlaybookBlock.Script(request.IsRaise ? "To your manager, to ask for the talk" : "The e-mail", scripts.Email);
            yield return new PlaybookBlock.Script(request.IsRaise ? "In the talk" : "On the phone", scripts.Call);
        }

        if (draft.Line is { } line && !draft.IsSettled)
        {
            if (CounterScripts.ToLowCounter(request, advice, line) is { } counter)
            {
                var about = PlaybookDraft.Draft.Money(line, line.CounterMin);
                yield return new PlaybookBlock.Script($"When they come back with about {about}, by mail", counter.Email);
                yield return new PlaybookBlock.Script($"When they come back with about {about}, on the phone", counter.Call);
            }

            if (!request.IsRaise)
            {
                yield return new PlaybookBlock.Script(
                    $"When they come back with {PlaybookDraft.Draft.Money(line, line.Accept)} or more",
                    ScriptWords.Letter(request.Recruiter, request.Candidate, CounterScripts.Yes("this", request.IsRaise)));
            }
        }

        if (!request.IsRaise)
        {
            var more = AnswerDeadline.MoreTime(request);
            yield return new PlaybookBlock.Script("For more time, by mail", more.Email);
            yield return new PlaybookBlock.Script("For more time, on the phone", more.Call);
        }
    }
}
