using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>Words for a raise: what was achieved, where pay stands, one figure.</summary>
internal static class RaiseScripts
{
    /// <summary>Results in one message: three can be kept in mind.</summary>
    private const int MostResults = 3;

    public static Scripts For(AdviceRequest request, NegotiationLine line)
    {
        var figure = MoneyFormat.Full(new PayAmount(line.Ask, line.Currency, line.Period));
        var results = request.Results.Take(MostResults).Select(Words.Name).ToArray();
        var time = request.MonthsInRole is >= 6 and { } months ? $" after {(months >= 24 ? $"{months / 12} years" : $"{months} months")} in this role" : "";
        var done = results.Length > 0 ? $"What I would like to build it on: {string.Join("; ", results)}." : "";
        var hello = request.Recruiter is { } name ? $"Hi {Words.Name(name)}," : "Hello,";
        var goodbye = request.Candidate is { } person ? $"Best regards,\n{Words.Name(person)}" : "Best regards";
        var thing = line.Component == PayComponent.Equity ? "stock grant" : "base";
        string[] letter =
        [
            hello,
            $"I would like to talk about my pay{time}. Could we take half an hour this week or next?",
            done,
            $"From what I have seen of pay for this role, {figure} for the {thing} is in line. I would like to agree with you on how and when we get there.",
            "Thank you for taking the time.",
            goodbye,
        ];
        string[] spoken =
        [
            $"Thank you for making time. I like my work here, and I would like to talk about my pay{time}.",
            done,
            $"Looking at what this role pays, I would like to bring my {thing} to {figure}.",
            "What would it take to get there?",
        ];
        return new(
            string.Join("\n\n", letter.Where(paragraph => paragraph.Length > 0)),
            string.Join(" ", spoken.Where(sentence => sentence.Length > 0)));
    }
}
