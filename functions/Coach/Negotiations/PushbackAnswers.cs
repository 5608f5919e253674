namespace Coach.Negotiations;

/// <summary>Answers to what recruiters and managers say back, with the figures of the negotiation in them.</summary>
public static class PushbackAnswers
{
    /// <summary>What is to be expected, the most frequent first.</summary>
    public static IReadOnlyList<RecruiterMove> Expected(bool isRaise) => isRaise
        ? [RecruiterMove.BudgetSet, RecruiterMove.Later, RecruiterMove.OthersAccepted, RecruiterMove.AsksOtherOffers, RecruiterMove.Silent]
        :
        [
            RecruiterMove.BestOffer,
            RecruiterMove.BudgetSet,
            RecruiterMove.Later,
            RecruiterMove.OthersAccepted,
            RecruiterMove.AsksCurrentPay,
            RecruiterMove.AsksExpectation,
            RecruiterMove.AsksOtherOffers,
            RecruiterMove.Hurries,
            RecruiterMove.Silent,
        ];

    /// <summary>The answer to one move.</summary>
    public static PushbackAnswer To(RecruiterMove move, AdviceRequest request, Strategy? strategy) => new(Said(move), Advice(move, request) + Range(move, strategy), You(move, request, Figures.Of(strategy, request.IsRaise)));

    private static string Said(RecruiterMove move) => move switch
    {
        RecruiterMove.BestOffer => "This is our best offer.",
        RecruiterMove.BudgetSet => "The budget is set.",
        RecruiterMove.Later => "We can look at it again in six months.",
        RecruiterMove.OthersAccepted => "Others accepted this at your level.",
        RecruiterMove.AsksCurrentPay => "What do you earn now?",
        RecruiterMove.AsksExpectation => "What are you looking for?",
        RecruiterMove.AsksOtherOffers => "Do you have other offers?",
        RecruiterMove.Hurries => "We need your answer by tomorrow.",
        RecruiterMove.Silent => "(no answer for two working days)",
        _ => "We will see.",
    };

    private static string Advice(RecruiterMove move, AdviceRequest request) => move switch
    {
        RecruiterMove.BestOffer => "It may be true of one budget. Ask about another one, once.",
        RecruiterMove.BudgetSet => "Budgets are set by kind of pay: what is closed for one may be open for another.",
        RecruiterMove.Later => "\"Later\" is worth something only with a date and a figure in writing.",
        RecruiterMove.OthersAccepted => "What others took says nothing about your value: go back to the range.",
        RecruiterMove.AsksCurrentPay => "You don't have to say it, and in many places they may not ask. Turn it to the range of the role.",
        RecruiterMove.AsksExpectation => $"Ask for their range first. {OpeningRules.Range.Say} ({OpeningRules.Range.Source})",
        RecruiterMove.AsksOtherOffers when request.Alternative is not null => "Say that there is one; you need not say from whom or how much.",
        RecruiterMove.AsksOtherOffers => "Never invent one: it can be checked, and it costs the trust you need.",
        RecruiterMove.Hurries => "A deadline is theirs, not yours. Asking for two days is normal.",
        RecruiterMove.Silent => "Silence seldom means no: approvals take time. One friendly line is enough.",
        _ => "Stay friendly and come back to your figure and its reason.",
    };

    /// <summary>The range itself, for who is pressed for a figure.</summary>
    private static string Range(RecruiterMove move, Strategy? strategy)
    {
        if (move != RecruiterMove.AsksExpectation || strategy?.Lines.FirstOrDefault(one => one.Component == strategy.Component) is not { } line || line.Offered >= line.Ask)
        {
            return "";
        }

        var (low, high) = OpeningRules.RangeFrom(line);
        return $" Here: {ScriptWords.Figure(line, low)} to {ScriptWords.Figure(line, high)} in {ScriptWords.Noun(line.Component)}.";
    }

    private static string You(RecruiterMove move, AdviceRequest request, Figures? figures) => move switch
    {
        RecruiterMove.BestOffer => figures is null
            ? $"Thank you for being open. If the figure is fixed, {Beside(request.IsRaise)}?"
            : $"Thank you for being open with me. If the {figures.Thing} is fixed, {figures.Other}? I would like to find a way to say yes.",
        RecruiterMove.BudgetSet when request.IsRaise =>
            $"I understand that the budget is set. What can we agree on now for the next round, in writing: {figures?.Ask ?? "the figure"}, and what you need to see from me?",
        RecruiterMove.BudgetSet => figures is null
            ? "I understand that the budget for this is set. Is there another one, for a sign-on or stock, that could close the gap?"
            : $"I understand that the budget for the {figures.Thing} is set. Is there another one that could close the gap? For example, {figures.Other}?",
        RecruiterMove.Later when request.IsRaise =>
            $"I am glad you want to look at it again. Could we write down the date, {(figures is null ? "the figure" : $"the figure of {figures.Ask}")} and what has to be true by then?",
        RecruiterMove.Later =>
            $"I am glad you want to look at it again. Could the letter say so: a pay review after six months, with {figures?.Ask ?? "a figure"} as what we are working towards?",
        RecruiterMove.OthersAccepted =>
            $"That may be so. I go by what this role pays{(figures is null ? "" : $", {figures.Ask},")} and by what I bring to it. What would it take to get there?",
        RecruiterMove.AsksCurrentPay => "I would rather talk about what this role is worth to you. What range do you have in mind for it?",
        RecruiterMove.AsksExpectation => "I want to be fair to both of us. What is the range for this level?",
        RecruiterMove.AsksOtherOffers when request.IsRaise => "I did not come to hold another offer up to you. I like my work, and I would like my pay to match what it is worth.",
        RecruiterMove.AsksOtherOffers when request.Alternative is not null =>
            $"Yes, I have another offer to answer. I would rather come to you{(figures is null ? "" : $", and {figures.Ask} would settle it")}.",
        RecruiterMove.AsksOtherOffers => $"I am talking with you because this is the role I want.{(figures is null ? "" : $" What would settle it for me is {figures.Ask}.")}",
        RecruiterMove.Hurries => $"I want to give you an answer you can rely on. Could I have until {ScriptWords.Day(AnswerDeadline.LaterDay(request))}?",
        RecruiterMove.Silent => request.IsRaise
            ? "I wanted to follow up on our talk about my pay. Is there anything you need from me to take it further?"
            : "I wanted to follow up on my last message. I am still very interested, and happy to talk whenever it suits you. Is there anything you need from me?",
        _ => "Thank you for telling me. What would it take to make this work?",
    };

    /// <summary>The beginning of a question for what lies beside pay.</summary>
    private static string Beside(bool isRaise) => isRaise
        ? "what could you do with a payment made once, the level, or the date of the next review"
        : "what could you do with a sign-on, the level, or the start date";

    /// <summary>The figures of the strategy as they stand in a sentence.</summary>
    /// <param name="Thing">What is asked for: "stock grant".</param>
    /// <param name="Ask">"$460,000 in stock".</param>
    /// <param name="Other">The beginning of a question for something else: "could you bring the base salary to $275,000".</param>
    private sealed record Figures(string Thing, string Ask, string Other)
    {
        public static Figures? Of(Strategy? strategy, bool isRaise)
        {
            if (strategy?.Lines.FirstOrDefault(one => one.Component == strategy.Component) is not { } line || line.Offered >= line.Ask)
            {
                return null;
            }

            var other = strategy.Lines.FirstOrDefault(one => one.Component != line.Component && one.Ask > (one.Offered ?? 0));
            return new(
                ScriptWords.Thing(line.Component),
                $"{ScriptWords.Figure(line, line.Ask)} in {ScriptWords.Noun(line.Component)}",
                other is null
                    ? Beside(isRaise)
                    : $"could you bring the {ScriptWords.Thing(other.Component)} to {ScriptWords.Figure(other, other.Ask)}");
        }
    }
}
