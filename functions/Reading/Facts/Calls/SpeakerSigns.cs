using System.Text.RegularExpressions;

namespace Reading.Facts.Calls;

/// <summary>Which side somebody is on by what they do: who calls says who they are, who hires asks what the other earns and wants, and names figures for the firm.</summary>
internal static partial class SpeakerSigns
{
    /// <summary>What each sign weighs, in turns of speech that only one side has.</summary>
    private const int Introduction = 3, Question = 2, Figure = 1, Called = 3;

    /// <summary>Above 0 for a candidate, below for who speaks for the employer.</summary>
    /// <param name="name">Of the speaker.</param>
    /// <param name="turns">All turns of the call.</param>
    public static int Of(string name, IReadOnlyList<Utterance> turns)
    {
        var own = turns.Where(turn => turn.Speaker == name).ToList();
        var score = own.Count > 0 ? Opens(name, own[0].Text) : 0;
        score += own.Sum(turn => Sentences(turn.Text).Sum(sentence => -(AsksForPay(sentence) ? Question : 0) + OfFigure(sentence)));
        for (var i = 1; i < turns.Count; i++)
        {
            score += turns[i].Speaker == name && turns[i - 1].Speaker != name && Sentences(turns[i - 1].Text).Any(AsksForPay) ? Question - 1 : 0;
        }

        return score + (IsCalledByAll(name, turns) ? Called : 0);
    }

    // "Harold here", "it's Bruno", "Carys from Bevan Electrical"; who picks up says "Speaking."
    private static int Opens(string name, string first)
    {
        var given = name.Split(' ').FirstOrDefault(part => part.Length > 2 && !part.EndsWith('.')) ?? name;
        return Speaking().IsMatch(first) ? Introduction : Regex.IsMatch(first, $@"\b(?:it's|it is|this is|here's|here is)(?: \w+)? {Regex.Escape(given)}\b|\b{Regex.Escape(given)}(?: \w+)? (?:here|from|at|of|calling|with)\b", RegexOptions.IgnoreCase) ? -Introduction : 0;
    }

    private static bool AsksForPay(string sentence) => (sentence.EndsWith('?') || Bids().IsMatch(sentence)) && PayOfTheirs().IsMatch(sentence);

    private static int OfFigure(string sentence)
    {
        if (!CallFigures.In(SpokenWords.Of(sentence), isRupees: false).Any(figure => figure.Unit == Coach.Calls.TermUnit.Money))
        {
            return 0;
        }

        return (ForOneself().IsMatch(sentence) ? 2 * Figure : 0) - (ForTheFirm().IsMatch(sentence) ? 2 * Figure : 0);
    }

    // Where several speak, all the others say one name: of the person they would hire.
    private static bool IsCalledByAll(string name, IReadOnlyList<Utterance> turns)
    {
        var given = name.Split(' ')[0];
        var others = turns.Select(turn => turn.Speaker).OfType<string>().Where(speaker => speaker != name).Distinct(StringComparer.Ordinal).ToList();
        return others.Count > 1 && given.Length > 2 && others.TrueForAll(other => turns.Any(turn => turn.Speaker == other && Regex.IsMatch(turn.Text, $@"\b(?:hi|hey|hello|thanks|welcome|congratulations|okay|bye)\W+{Regex.Escape(given)}\b|(?:, |^){Regex.Escape(given)}\s*(?:[,.!?]|$)", RegexOptions.IgnoreCase)));
    }

    private static IEnumerable<string> Sentences(string text) => Sentence().Matches(text).Select(match => match.Value.Trim());

    [GeneratedRegex(@"[^.?!]+[.?!]*")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\W*(?:speaking\b|this is (?:she|he|him|her)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Speaking();

    [GeneratedRegex(@"\b(?:tell (?:me|us)|(?:like|want|love|curious) to (?:know|hear)|give (?:me|us)|guide me|walk me through|let me (?:know|hear))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bids();

    // What the other earns, wants, expects; when they could come.
    [GeneratedRegex(@"\b(?:pay(?:ing|s)? you\b|giv(?:e|ing) you\b|have you (?:at|on)\b|(?:are|were) you (?:at|on|getting|making|earning|paid|after|hoping|looking|expecting|now|today)\b|you(?:'re| are) (?:getting|making|earning|paid|on)\b|you (?:make|earn|get|have) (?:now|today|there|at the moment)|your (?:idea|wish\w*|expectations?|number|ask|comp\w*|salary|current|present|notice)\b|you(?:'d| would) (?:want|consider|like|need|say yes|be (?:happy|looking|after|minded))|would you (?:want|consider|like|need|say yes|be (?:happy|looking|after|minded))|(?:'d| would) (?:it take|tempt|make) you|you(?:'ve| have) been on|see yourself|to (?:get|bring) you)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PayOfTheirs();

    [GeneratedRegex(@"\b(?:we|we're|we've|we'd|we'll|our|us|board|owners|partners|committee|treasurer|directors|they(?:'ve| have) (?:come|said|put|offered)|for you|you'd (?:get|be (?:on|at))|get you|give you|(?:got|put|have|see) you (?:at|on|down|going|in)\b|(?:position|job|post|role|seat) is at\b|i (?:can|could) (?:offer|do|stretch|go)|the offer(?:'s| is)|i propose|dad(?:'s)?|the boss)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ForTheFirm();

    [GeneratedRegex(@"\b(?:i(?:'d| would) (?:like|want|need|see|say|be|love|ask|hope|consider|settle|come)|i was (?:hoping|looking|thinking|after|kind)|i'm (?:looking|hoping|asking|after|at|on|gonna)|i (?:had|hope|want|need|see|take|make|earn)|my|i'll take)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ForOneself();
}
