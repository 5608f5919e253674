using System.Globalization;
using Coach.Negotiations;
using Coach.Pay;

namespace Reading.Chat;

/// <summary>
/// A misread is worse than a question. Where a word that turns a sentence around ("not", "never", "unless") belongs to none of the phrases that were read, what they
/// mean without it is not taken: it is asked back.
/// </summary>
internal static class ChatDoubt
{
    private static readonly HashSet<string> s_turning = new(
        "not never nobody without didnt dont doesnt wont havent hasnt hadnt isnt arent wasnt werent cant cannot couldnt wouldnt shouldnt neither nor except unless".Split(' '), StringComparer.Ordinal);

    /// <summary>These leave a figure as it is, and what somebody did open: "they almost agreed".</summary>
    private static readonly HashSet<string> s_nearly = new("almost nearly hardly barely supposedly allegedly rumour rumor hopefully".Split(' '), StringComparer.Ordinal);

    /// <summary>What a sentence means, what may not hold turned into a question.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="read">What was read in it.</param>
    public static IReadOnlyList<Intent> Of(ChatSentence sentence, IEnumerable<Intent> read)
    {
        var intents = read.ToArray();
        var isTurned = sentence.UnreadWords.Any(s_turning.Contains) || sentence.IsGuessedOfThem;
        var hasFigure = intents.Any(intent => intent is Intent.Figure);
        var doubted = intents.Where(intent => (intent is Intent.Decide { Decision: Decision.Declined } && hasFigure) || (intent is Intent.Figure(null, _) && intents.Any(other => other is Intent.Decide { Decision: Decision.Declined })) || (isTurned && Changes(intent) && !(intent is Intent.Command { What: CommandKind.AddOffer } && intents.Length > 1)) || (IsDone(intent) && sentence.LooseWords.Any(s_nearly.Contains))).ToArray();
        return doubted.Length == 0
            ? intents
            : [.. intents.Except(doubted), new Intent.Unclear(sentence.Words, [.. doubted.Select(intent => new Meaning(Label(intent), intent))])];
    }

    /// <summary>Whether taking it wrongly changes what the coach goes by; an answer to a wrong question does not.</summary>
    private static bool Changes(Intent intent) => IsDone(intent) || intent is Intent.Figure or Intent.TellDate or Intent.Command { What: CommandKind.AddOffer or CommandKind.StartAgain or CommandKind.ForgetMe };

    /// <summary>What somebody did.</summary>
    private static bool IsDone(Intent intent) => intent is Intent.Report or Intent.Decide or Intent.Command { What: CommandKind.Asked };

    private static string Label(Intent intent) => intent switch
    {
        Intent.Figure(var subject, var pay) => $"{Whose(subject)}{Amount(pay)}",
        Intent.TellDate(_, var day) => $"Yes, {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}",
        Intent.Decide(Decision.Accepted) => "I have said yes to them",
        Intent.Decide => "I have said no to them",
        Intent.Command(CommandKind.Asked) => "I have asked them",
        Intent.Command(CommandKind.AddOffer) => "I have another offer",
        Intent.Command(CommandKind.ForgetMe) => "Forget all you know of me",
        Intent.Command(CommandKind.StartAgain) => "Start again",
        Intent.Report { Move: var move } => Said(move),
        _ => "Yes, that",
    };

    private static string Whose(Subject? subject) => subject switch
    {
        Subject.Offer => "They offer ",
        Subject.Counter => "They came back with ",
        Subject.Asked => "I asked for ",
        Subject.CurrentPay => "I earn ",
        Subject.OtherOffer => "Another offer of ",
        Subject.WhatIf => "What would it be with ",
        _ => "",
    };

    private static string Said(RecruiterMove move) => move switch
    {
        RecruiterMove.BestOffer => "They said it is their best offer",
        RecruiterMove.BudgetSet => "They said there is no more budget",
        RecruiterMove.Later => "They said later",
        RecruiterMove.Agreed => "They agreed",
        RecruiterMove.Refused => "They said no",
        RecruiterMove.Silent => "They have not answered",
        RecruiterMove.Hurries => "They want a quick answer",
        RecruiterMove.Withdrew => "They took the offer back",
        _ => "Yes, they said that",
    };

    private static string Amount(PayFigure figure) =>
        figure.IsPercent ? $"{figure.Min.ToString("0.##", CultureInfo.InvariantCulture)}%"
        : figure.Currency is { } currency ? MoneyFormat.Full(new Money(figure.Min, currency))
        : figure.Min.ToString("#,0.##", CultureInfo.InvariantCulture);
}
