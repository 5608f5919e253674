using Coach.Bands;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>
/// Words for the ask: short, warm, with a reason for the figure, and nothing left to fill in. What is not known is left out. A reason with the figure keeps a
/// precise ask from backfiring with experts (Loschelder et al.).
/// </summary>
internal static class AskScripts
{
    public static Scripts For(AdviceRequest request, Band? band, Strategy? strategy, IReadOnlyList<string> questions)
    {
        if (strategy is null)
        {
            return Asking(request, questions);
        }

        var line = strategy.Lines.First(line => line.Component == strategy.Component);
        return request.IsRaise && !(line.Offered >= line.Ask) ? RaiseScripts.For(request, line)
            : line.Offered >= line.Ask ? Settling(request) : Countering(request, band, strategy, line);
    }

    private static Scripts Countering(AdviceRequest request, Band? band, Strategy strategy, NegotiationLine line)
    {
        var figure = Figure(line, line.Ask);
        var thing = Thing(line.Component);
        var other = strategy.Levers.FirstOrDefault(lever => lever.Component != line.Component && lever.Headroom.Amount > 0);
        string[] body =
        [
            $"{Thanks(request)} I like the work and would like to make this happen.",
            $"{Why(band, line)}{Alternative(request)} Could we bring the {thing} to {figure}? With that I am ready to say yes.",
            other is null ? "" : $"If the {thing} is hard to move, I am glad to look at the {Thing(other.Component)} too: what counts for me is the whole.",
            "Could we talk in the next two days?",
        ];
        return new(Letter(request, body), Spoken(
            Thanks(request),
            "I would like to say yes, and one thing stands between us.",
            $"{Why(band, line)}{Alternative(request)}",
            $"Can you get the {thing} to {figure}?"));
    }

    private static Scripts Settling(AdviceRequest request) => new(
        Letter(request,
        [
            $"{Thanks(request)} The pay works for me.",
            "Before I sign, could we put three things in writing: the level, the start date, and a pay review after twelve months?",
            "As soon as I have that, I am ready to say yes.",
        ]),
        Spoken(
            Thanks(request),
            "The pay works for me.",
            "Before I sign, can we put the level, the start date and a pay review after twelve months in writing?"));

    private static Scripts Asking(AdviceRequest request, IReadOnlyList<string> questions)
    {
        var list = string.Join("\n", questions.Take(4).Select(question => $"- {question}"));
        return new(
            Letter(request, [$"{Thanks(request)} Before I answer I would like to understand it fully:", list, "Could we talk in the next two days?"]),
            Spoken(Thanks(request), "Before I answer I would like to understand it fully.", string.Join(" ", questions.Take(4))));
    }

    private static string Thanks(AdviceRequest request)
    {
        var role = request.Offer.Role is { } title ? $" for the {Plain(title)} role" : "";
        var company = request.Offer.Company is { } name ? $" at {Plain(name).TrimEnd('.')}" : "";
        return $"Thank you for the offer{role}{company}.";
    }

    private static string Why(Band? band, NegotiationLine line)
    {
        var place = band?.Key.Region is { } region ? $" in {Plain(region)}" : "";
        var standing = line.Offered is { } offered ? $"the offer stands at {Figure(line, offered)}" : $"the offer does not mention it";
        return $"From what I have seen of pay for this role{place}, {Figure(line, line.Ask)} in {Noun(line.Component)} is in line, and {standing}.";
    }

    private static string Alternative(AdviceRequest request) => request.Alternative is null ? "" : " I also have another offer to answer.";

    private static string Figure(NegotiationLine line, decimal amount) => MoneyFormat.Full(new PayAmount(amount, line.Currency, line.Period)).Replace("/yr", " a year", StringComparison.Ordinal)
        .Replace("/mo", " a month", StringComparison.Ordinal).Replace("/hr", " an hour", StringComparison.Ordinal);

    private static string Thing(PayComponent component) => component switch
    {
        PayComponent.Equity => "stock grant",
        PayComponent.Base => "base salary",
        PayComponent.SignOn => "sign-on",
        PayComponent.Bonus => "target bonus",
        PayComponent.Total => "total",
        _ => throw new ArgumentOutOfRangeException(nameof(component)),
    };

    private static string Noun(PayComponent component) => component switch
    {
        PayComponent.Equity => "stock",
        PayComponent.Base => "base",
        PayComponent.SignOn => "sign-on",
        PayComponent.Bonus => "bonus",
        PayComponent.Total => "total pay",
        _ => throw new ArgumentOutOfRangeException(nameof(component)),
    };

    private static string Letter(AdviceRequest request, IEnumerable<string> paragraphs)
    {
        var hello = request.Recruiter is { } name ? $"Hi {Plain(name)}," : "Hello,";
        var goodbye = request.Candidate is { } person ? $"Best regards,\n{Plain(person)}" : "Best regards";
        return string.Join("\n\n", new[] { hello }.Concat(paragraphs).Append(goodbye).Where(paragraph => paragraph.Length > 0));
    }

    private static string Spoken(params string[] sentences) => string.Join(" ", sentences.Where(sentence => sentence.Length > 0));

    /// <summary>A name as it may stand in a sentence: one line, not endless, without the brackets of a blank.</summary>
    private static string Plain(string name) => Words.Name(name);
}
