using Coach.Bands;

namespace Coach.Negotiations;

/// <summary>
/// Words for the ask: short, with a reason for the figure, and nothing left to fill in. What is not known is left out. A reason with the figure keeps a
/// precise ask from backfiring with experts (Loschelder et al.).
/// </summary>
internal static class AskScripts
{
    /// <summary>More questions in one message are not answered.</summary>
    private const int MostQuestions = 4;

    public static Scripts For(AdviceRequest request, Band? band, Strategy? strategy, IReadOnlyList<string> questions)
    {
        if (request.Standing is { IsSettled: false } standing && strategy?.Component == standing.Line.Component)
        {
            var words = CounterScripts.Again(standing.Line, standing.HasMoved, request.IsRaise);
            return new(ScriptWords.Letter(request.Recruiter, request.Candidate, words), ScriptWords.Spoken([.. words]));
        }

        if (request.IsRaise)
        {
            return RaiseScripts.For(request, strategy);
        }

        if (strategy is null)
        {
            return Asking(request, questions);
        }

        var line = strategy.Lines.First(line => line.Component == strategy.Component);
        return line.Offered >= line.Ask ? Settling(request) : Countering(request, band, strategy, line);
    }

    private static Scripts Countering(AdviceRequest request, Band? band, Strategy strategy, NegotiationLine line)
    {
        var (figure, thing) = (ScriptWords.Figure(line, line.Ask), ScriptWords.Thing(line.Component));
        var reason = $"{Why(band, line)}{Alternative(request)}";
        var other = strategy.Levers.FirstOrDefault(lever => lever.Component != line.Component && lever.Headroom.Amount > 0);
        return new(
            Letter(
                request,
                $"{Thanks(request)} {Opening(request.Tone)}",
                AnswerDeadline.StillStands(request),
                $"{reason} {Request(request.Tone, thing, figure)}",
                other is null ? "" : Elsewhere(request.Tone, thing, ScriptWords.Thing(other.Component)),
                AnswerDeadline.LetUsTalk(request)),
            ScriptWords.Spoken("Thank you for the offer.", AnswerDeadline.StillStands(request), Between(request.Tone), reason, $"Can you get the {thing} to {figure}?"));
    }

    private static string Opening(Tone tone) => tone switch
    {
        Tone.Plain => "I would like to accept it, and one point is open.",
        Tone.Firm => "Before I answer, one point has to be settled.",
        _ => "I like the work and would like to make this happen.",
    };

    private static string Between(Tone tone) => tone switch
    {
        Tone.Plain => "I would like to accept it, and one point is open.",
        Tone.Firm => "Before I answer, one point has to be settled.",
        _ => "I would like to say yes, and one thing stands between us.",
    };

    private static string Request(Tone tone, string thing, string figure) => tone switch
    {
        Tone.Plain => $"I am asking for a {thing} of {figure}. With that I would accept.",
        Tone.Firm => $"I am asking for a {thing} of {figure}. At that figure I sign.",
        _ => $"Could we bring the {thing} to {figure}? With that I am ready to say yes.",
    };

    private static string Elsewhere(Tone tone, string thing, string other) => tone switch
    {
        Tone.Plain => $"If the {thing} cannot move that far, part of it could come from the {other}.",
        Tone.Firm => $"If the {thing} cannot move that far, show me what the {other} can do.",
        _ => $"If the {thing} is hard to move, I am glad to look at the {other} too: what counts for me is the whole.",
    };

    private static Scripts Settling(AdviceRequest request) => new(
        Letter(
            request,
            $"{Thanks(request)} The pay works for me.",
            AnswerDeadline.StillStands(request),
            "Before I sign, could we put three things in writing: the level, the start date, and a pay review after twelve months?",
            "As soon as I have that, I am ready to say yes."),
        ScriptWords.Spoken(
            "Thank you for the offer. The pay works for me.",
            AnswerDeadline.StillStands(request),
            "Before I sign, can we put the level, the start date and a pay review after twelve months in writing?"));

    private static Scripts Asking(AdviceRequest request, IReadOnlyList<string> questions)
    {
        var asked = questions.Take(MostQuestions).ToArray();
        return new(
            Letter(
                request,
                $"{Thanks(request)} Before I answer I would like to understand it fully:",
                string.Join("\n", asked.Select(question => $"- {question}")),
                AnswerDeadline.StillStands(request),
                AnswerDeadline.LetUsTalk(request)),
            ScriptWords.Spoken(
                "Thank you for the offer.",
                AnswerDeadline.StillStands(request),
                "Before I answer I would like to understand it fully.",
                asked.Length == 1 ? "May I ask one thing?" : "May I ask a few short questions?",
                string.Join(" ", asked)));
    }

    private static string Thanks(AdviceRequest request)
    {
        var role = Words.NameOrNone(request.Offer.Role) is { } title ? $" for the {title} role" : "";
        var company = Words.NameOrNone(request.Offer.Company) is { } name ? $" at {name.TrimEnd('.')}" : "";
        return $"Thank you for the offer{role}{company}.";
    }

    private static string Why(Band? band, NegotiationLine line)
    {
        var noun = ScriptWords.Noun(line.Component);
        var standing = line.Offered is { } offered ? $"the offer stands at {ScriptWords.Figure(line, offered)}" : $"the offer names no {noun}";
        return $"From what I have seen, {ScriptWords.Figure(line, line.Ask)} in {noun} is in line with what this role pays{ScriptWords.Place(band)}, and {standing}.";
    }

    private static string Alternative(AdviceRequest request) => request.Alternative is null ? "" : " I also have another offer to answer.";

    private static string Letter(AdviceRequest request, params IEnumerable<string> paragraphs) => ScriptWords.Letter(request.Recruiter, request.Candidate, paragraphs);
}
