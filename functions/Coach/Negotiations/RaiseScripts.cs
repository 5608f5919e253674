namespace Coach.Negotiations;

/// <summary>Words for a raise: what was achieved, where pay stands, one figure.</summary>
internal static class RaiseScripts
{
    /// <summary>Results in one message: three can be kept in mind.</summary>
    private const int MostResults = 3;

    /// <summary>From so many months on the time in the role is worth a word.</summary>
    private const int LongEnough = 6;

    public static Scripts For(AdviceRequest request, Strategy? strategy)
    {
        var line = strategy?.Lines.First(line => line.Component == strategy.Component);
        var (written, spoken) = line switch
        {
            null => (
                "Before we speak of a figure: could you tell me the pay range for my role and level, and where I stand in it?",
                "Before we speak of a figure: what is the pay range for my role and level, and where do I stand in it?"),
            { } settled when settled.Offered >= settled.Ask => (
                "My pay stands well in the range of this role, so I do not come with a figure. I would like to agree on my next level, what you need to see from me for it, and the date on which we look at it.",
                "My pay stands well in the range of this role. What I would like to agree on is the next level: what do you need to see from me, and by when?"),
            { } asked => (
                $"From what I have seen, {Figure(asked)} is in line with what this role pays. {Request(request.Tone)}",
                $"Looking at what this role pays, I would like to bring my {ScriptWords.Thing(asked.Component)} to {ScriptWords.Figure(asked, asked.Ask)}. What would it take to get there?"),
        };
        return new(
            ScriptWords.Letter(
                request.Recruiter,
                request.Candidate,
                $"I would like to talk about my pay{Time(request)}. Could we take half an hour this week or next?",
                Done(request),
                written,
                "Thank you for taking the time."),
            ScriptWords.Spoken("Thank you for making time.", Opening(request.Tone), $"I would like to talk about my pay{Time(request)}.", Done(request), spoken));
    }

    /// <summary>"2 years"; null for a short time or where it is not known.</summary>
    public static string? Span(AdviceRequest request) => request.MonthsInRole switch
    {
        >= 24 and { } months => $"{months / 12} years",
        12 => "a year",
        >= LongEnough and { } months => $"{months} months",
        _ => null,
    };

    private static string Time(AdviceRequest request) => Span(request) is { } span ? $" after {span} in this role" : "";

    private static string Done(AdviceRequest request)
    {
        var results = request.Results.Select(result => Words.Name(result).TrimEnd('.')).Where(result => result.Length > 0).Take(MostResults).ToArray();
        return results.Length == 0 ? "" : $"What I build it on: {string.Join("; ", results)}.";
    }

    private static string Figure(NegotiationLine line) => $"{ScriptWords.Figure(line, line.Ask)} in {ScriptWords.Noun(line.Component)}";

    private static string Opening(Tone tone) => tone == Tone.Warm ? "I like my work here." : "";

    private static string Request(Tone tone) => tone switch
    {
        Tone.Plain => "I am asking for that, and for the date from which it holds.",
        Tone.Firm => "I am asking for that figure, and for a decision by a date we both write down.",
        _ => "I would like to agree with you on how and when we get there.",
    };
}
