using Coach.Forecasts;
using Coach.Rehearsal;

namespace Coach.Negotiations;

/// <summary>What a simulated recruiter says, in the words of their manner. The figures are the rules'; the words never promise more.</summary>
internal static class RecruiterLines
{
    /// <summary>The name of a manner, told at the end.</summary>
    public static string Name(RecruiterManner manner) => manner switch
    {
        RecruiterManner.ByTheBook => "\"by the book\": one step for each new figure of yours, never two",
        RecruiterManner.GenerousEarly => "\"generous early\": most of it at once, little later",
        RecruiterManner.HardToTheEnd => "\"hard to the end\": next to nothing until the last word",
        RecruiterManner.SplitTheDifference => "\"split the difference\": halfway to your first figure, then as far as you move",
        RecruiterManner.DeadlinePusher => "\"deadline pusher\": two or three answers and no more",
        _ => "\"no budget on base\": everything else could move",
    };

    /// <summary>The opening.</summary>
    public static string Opening(RecruiterManner manner, string offer, string component, bool isRaise) => isRaise ? OfManager(manner, offer, component) : manner switch
    {
        RecruiterManner.DeadlinePusher => $"\"We are happy to have you. It is {offer} in {component}, and I need an answer this week. What do you think?\"",
        RecruiterManner.ByTheBook => $"\"We are happy to have you. For this level it is {offer} in {component}. What do you think?\"",
        _ => $"\"We are happy to have you. As you saw, it is {offer} in {component}. What do you think?\"",
    };

    private static string OfManager(RecruiterManner manner, string pay, string component) => manner switch
    {
        RecruiterManner.DeadlinePusher => $"\"Good that you came. You are at {pay} in {component} now, and I hand in my plan this week. What did you have in mind?\"",
        RecruiterManner.ByTheBook => $"\"Good that you came. At your level you are at {pay} in {component} now. What did you have in mind?\"",
        _ => $"\"Good that you came. You are at {pay} in {component} now. What did you have in mind?\"",
    };

    /// <summary>The answer to a figure.</summary>
    public static string Answer(RecruiterManner manner, RecruiterAnswer answer, bool hasMoved, string offer, bool isRaise) => answer.Kind switch
    {
        AnswerKind.Taken => "\"Agreed. I will write it up.\"",
        AnswerKind.LastWord => $"\"{offer}. That is my last word.\"",
        AnswerKind.BaseIsClosed => "\"There is no budget on base, not for anybody. Ask me about something else.\"",
        AnswerKind.Withdrawn when isRaise => "\"We are too far apart. Let us leave it as it is for this year.\"",
        AnswerKind.Withdrawn => "\"We are too far apart. We will go on with another candidate.\"",
        _ when !hasMoved => "\"I hear you, but that is what we have for this level.\"",
        _ => manner switch
        {
            RecruiterManner.ByTheBook => $"\"I can go one step up the grid: {offer}.\"",
            RecruiterManner.GenerousEarly => $"\"I went to bat for you: {offer}.\"",
            RecruiterManner.HardToTheEnd => $"\"That was not easy. {offer}, and I doubt there is more.\"",
            RecruiterManner.SplitTheDifference => $"\"Let us meet halfway: {offer}.\"",
            RecruiterManner.DeadlinePusher => $"\"{offer}, if you can tell me today.\"",
            _ => $"\"I can do {offer}. Does that work?\"",
        },
    };

    /// <summary>The answer to words without a figure: friendly, and nothing moves.</summary>
    public static string ToWords(bool isLast, string offer) =>
        isLast ? $"\"As I said, {offer} is my last word. Yes or no?\"" : "\"I understand. Which figure would make it work for you?\"";
}
