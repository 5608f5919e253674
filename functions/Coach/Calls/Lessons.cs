using Coach.Pay;

namespace Coach.Calls;

/// <summary>What is said about each code: the advice, why it matters, and a line to say instead, with the figures of the call and nothing left blank.</summary>
internal static class Lessons
{
    /// <summary>The item of a finding.</summary>
    public static DebriefItem Of(Finding finding, CallSides sides)
    {
        var (advice, why) = s_texts[finding.Code];
        return new DebriefItem(finding.Code, finding.Turn, advice)
        {
            Quote = finding.Quote,
            Why = why,
            Better = why is null ? null : Better(finding, sides),
            Cost = why is null ? null : CallCosts.Of(finding, sides),
        };
    }

    private static string? Better(Finding finding, CallSides sides)
    {
        var issue = finding.Issue ?? sides.FirstAsk?.Terms.FirstOrDefault(term => term.Act == TermAct.Offer && term.Unit == TermUnit.Money)?.Issue ?? sides.FirstTheirOffer?.Terms.FirstOrDefault(term => term.Act == TermAct.Offer)?.Issue ?? TermIssue.Base;
        var what = Name(issue);
        var ask = Money(Highest(sides, issue, finding.Turn));
        var offer = Money(sides.Standing(issue, byCandidate: false, finding.Turn));
        return finding.Code switch
        {
            DebriefCodes.AcceptedFirstOffer => offer is null
                ? "Thank you, I'm glad we got this far. Before I say yes I'd like to read it in full. How much room is there in it?"
                : $"Thank you, I'm glad we got this far. {offer} is a start; what would it take to get the {what} higher?",
            DebriefCodes.RevealedWalkAway => ask is null
                ? $"I'd rather talk about what the job is worth than about the least I could live with. What can you do on the {what}?"
                : $"I'd rather talk about what the job is worth than about the least I could live with. {ask} is where I would sign.",
            DebriefCodes.GaveNumberFirst => "I'd like to hear the range you have set aside for this job first; then I can tell you where I see myself in it.",
            DebriefCodes.GaveRange => ask is null ? "I have one figure in mind, and I can tell you why." : $"I'm looking for {ask}.",
            DebriefCodes.RevealedCurrentSalary => "What I earn today is for another job, so I'd like to leave it out. What is the range for this one?",
            DebriefCodes.NoRationale => ask is null
                ? "I looked at what this job pays elsewhere, and I can show you the figures my ask stands on."
                : $"I'm asking for {ask}. I looked at what this job pays elsewhere, and I can show you the figures it stands on.",
            DebriefCodes.ConcededWithoutTrade => offer is null
                ? "I can come toward you if something comes toward me: a sign-on, more days off, or a pay review after six months."
                : $"I can come to {offer} if something comes toward me: a sign-on, more days off, or a pay review after six months.",
            DebriefCodes.BidAgainstSelf or DebriefCodes.WeakCounter => ask is null ? "That is my figure. What can you do?" : $"{ask} is my figure, and I've told you what it stands on. What can you do?",
            DebriefCodes.ApologeticAsk => ask is null ? $"I'd like to talk about the {what}. What can you do?" : $"I'd like {ask}.",
            DebriefCodes.EmptyUltimatum => offer is null
                ? "This is not yet where I can say yes. What else can move: the sign-on, the equity, a review after six months?"
                : $"At {offer} I can't say yes yet. What else can move: the sign-on, the equity, a review after six months?",
            DebriefCodes.ResignedBeforeLetter => "I'll give notice on the day the signed letter is in my hands. When can you send it?",
            DebriefCodes.NoWrittenClose => Closing(sides),
            DebriefCodes.WeakOpening => ask is null ? "Let me think about the whole before I name a figure." : $"I was thinking of more than {ask}: let me show you what comparable jobs pay, and then we find the figure.",
            DebriefCodes.AcceptedBelowLimit => "That is below what I can say yes to. Let's see what else can make up for it, or leave it open until tomorrow.",
            DebriefCodes.NoRapport => "Thank you for making the time. I enjoyed meeting the team, and I'd like this to work. May I walk you through what I have in mind?",
            _ => null,
        };
    }

    private static string Closing(CallSides sides)
    {
        var agreed = sides.Agreed.Where(term => term.Unit == TermUnit.Money).Select(term => $"{Money(term)} {Name(term.Issue ?? TermIssue.Other)}").ToList();
        return agreed.Count == 0
            ? "Good. Would you send me all of that in writing today, so that I can read it through?"
            : $"Good: {string.Join(", ", agreed)}. Would you send me that in writing today, so that I can read it through?";
    }

    private static CallTerm? Highest(CallSides sides, TermIssue issue, int upTo) => sides.Own
        .Where(turn => turn.Index <= upTo)
        .SelectMany(CallSides.Asks)
        .Where(term => term.Issue == issue)
        .MaxBy(term => term.Amount);

    private static string? Money(CallTerm? term) => term is { Amount: { } amount, Unit: TermUnit.Money, Currency: { } currency } ? MoneyFormat.Full(new Money(amount, currency)) : null;

    private static string Name(TermIssue issue) => issue switch
    {
        TermIssue.Equity => "equity",
        TermIssue.Bonus => "bonus",
        TermIssue.SignOn => "sign-on",
        TermIssue.Total => "package",
        TermIssue.Base => "base",
        _ => "rest",
    };

    private static readonly Dictionary<string, (string Advice, string? Why)> s_texts = new(StringComparer.Ordinal)
    {
        [DebriefCodes.AcceptedFirstOffer] = ("Answer a first offer with a question or a counter; a pause costs nothing and most first offers have room.", "Of those who asked for more, 28% got all of it and 38% a part (Pew 2023)."),
        [DebriefCodes.RevealedWalkAway] = ("Keep your least to yourself: once said, it becomes the offer.", "Who knows the least that would do has no reason to offer more (ACE, walk-away point)."),
        [DebriefCodes.GaveNumberFirst] = ("Ask for the range of the role before you name a figure, unless you know the market better than they do.", "The first figure pulls the rest toward it; named without knowing their range it may sit below what they had set aside (Petrowsky 2025)."),
        [DebriefCodes.GaveRange] = ("Of a range they hear the low end: name one figure, or a range that begins at your target.", "A range helps only where its low end is the target (Ames and Mason 2015)."),
        [DebriefCodes.RevealedCurrentSalary] = ("Current pay anchors the offer; speak of the role's market instead.", "The yardstick becomes what you earn, not what the job pays; who knows the market figure asks for it (Roussille 2024)."),
        [DebriefCodes.NoRationale] = ("Give one reason with the figure: market data, another offer, or what you have done.", "A bare figure is easy to wave away; precise figures hold with reasons beside them (Loschelder; ACE, including rationale)."),
        [DebriefCodes.ConcededWithoutTrade] = ("Give ground only for something: tie each step down to a step of theirs.", "Whoever concedes only as often as the other side is never worse off (MiCRO)."),
        [DebriefCodes.BidAgainstSelf] = ("After an ask, wait: lowering it before they answer is a step for nothing.", "Each step should answer a step of theirs (MiCRO)."),
        [DebriefCodes.ApologeticAsk] = ("An ask needs no apology: say the figure, the reason, and stop.", "The fear of losing an offer by asking is far larger than the risk managers report (Hart 2024)."),
        [DebriefCodes.EmptyUltimatum] = ("Threaten to leave only if you will: a bluff that is called weakens every later ask.", "After it they know that their figure will do (ACE, walk-away point)."),
        [DebriefCodes.ResignedBeforeLetter] = ("Resign only with the signed letter in hand; until then you have nothing to fall back on.", "What is agreed by word alone can still change or fall through, and the alternative is gone."),
        [DebriefCodes.NoWrittenClose] = ("End by asking for the terms in writing, with a date; what is not written is not agreed.", "All that was agreed is at stake until it is written (ACE, strategic closing)."),
        [DebriefCodes.WeakOpening] = ("Open well above what would do: from there you can only come down.", "Ambitious first offers end far better (g = 1.14, Petrowsky 2025)."),
        [DebriefCodes.WeakCounter] = ("Come down in small steps, each smaller than the last.", "A wide step tells that more will follow (ACE, strong counteroffer)."),
        [DebriefCodes.AcceptedBelowLimit] = ("Set your least before the call and leave, or pause, when it is not reached.", "A limit that gives way was none (ACE, walk-away point)."),
        [DebriefCodes.NoRapport] = ("Begin with a word for the people: it costs nothing and the figures sound friendlier after it.", "People give more easily to whom they have met as a person (ACE, breaking the ice)."),
        [DebriefCodes.GoodDeflectedNumber] = ("Well done: you let them name the first figure.", null),
        [DebriefCodes.GoodRationale] = ("Well done: the ask came with a reason that can be checked.", null),
        [DebriefCodes.GoodTrade] = ("Well done: you gave something for something.", null),
        [DebriefCodes.GoodMultiIssue] = ("Well done: several issues at once leave room to trade.", null),
        [DebriefCodes.GoodCompetingOffer] = ("Well done: another offer is the strongest reason; keep it true and short.", null),
        [DebriefCodes.GoodAskedTime] = ("Well done: time to think is seldom refused.", null),
        [DebriefCodes.GoodAskedBreakdown] = ("Well done: you asked what the figure is made of before you judged it.", null),
        [DebriefCodes.GoodWrittenClose] = ("Well done: you had the terms put in writing.", null),
        [DebriefCodes.GoodWalkedAway] = ("Well done: you left what did not reach your least.", null),
        [DebriefCodes.GoodAmbitiousOpening] = ("Well done: you opened well above what was offered.", null),
        [DebriefCodes.GoodHeldAsk] = ("Well done: you held your figure.", null),
        [DebriefCodes.GoodRapport] = ("Well done: you began with a word for the people.", null),
    };
}
