using System.Text.RegularExpressions;
using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>A yes or no that names nothing: it answers what the other side put forward last.</summary>
internal static partial class BareAnswers
{
    /// <summary>A longer sentence says something of its own.</summary>
    private const int MaxWords = 14;

    /// <summary>In speech, "okay" answers an offer only where little else is said.</summary>
    private const int ShortTurn = 9;

    /// <summary>In speech, an offer further back than this many turns is no longer what a yes answers.</summary>
    private const int MaxTurnsBack = 3;

    public static IEnumerable<(TermAct Act, string Sentence)> In(string text, IReadOnlyList<SpokenWord> words, IReadOnlyList<CallTerm> terms, bool isChat, int turn, bool isAfterRecap, int lastOffered)
    {
        var sentences = Sentences(text).ToList();
        var isAlone = terms.All(term => term.Act == TermAct.Mention);
        var waits = !isChat && new TurnCues(text, words).Hesitates;
        if (isChat && lastOffered >= 0 && LeadingYes().Match(text) is { Success: true } leading && !terms.Any(term => term.Act == TermAct.Accept))
        {
            yield return (TermAct.Accept, leading.Value.Trim());
            yield break;
        }

        if (isChat && Postpones().IsMatch(text) && !terms.Any(term => term.Act is TermAct.Accept or TermAct.Offer))
        {
            yield return (TermAct.Reject, text);
            yield break;
        }

        var mayAccept = isChat ? lastOffered >= 0 && !terms.Any(term => term.Act == TermAct.Accept) : lastOffered >= 0 && (turn - lastOffered <= MaxTurnsBack || TakesAll(text)) && !terms.Any(term => term.Act == TermAct.Offer && term.Unit == TermUnit.Money);
        if (isAfterRecap && isAlone && !waits && sentences.Count > 0 && sentences[0] is var first && Count(first) <= ShortTurn && !text.Contains('?', StringComparison.Ordinal) && !No().IsMatch(text) && !Conditional().IsMatch(first))
        {
            // What was gone through once more, and answered with nothing against it, is taken.
            yield return (TermAct.Accept, first);
        }
        else if (mayAccept && !waits && sentences.Find(sentence => IsYes(sentence, isAlone && (isChat ? turn - lastOffered <= 1 : turn - lastOffered <= 1 && !text.Contains('?', StringComparison.Ordinal)), isChat, words.Count)) is { } yes)
        {
            yield return (TermAct.Accept, yes);
        }
        else if (!terms.Any(term => term.Act == TermAct.Reject) && sentences.Find(sentence => IsNo(sentence, isAlone)) is { } no)
        {
            yield return (TermAct.Reject, no);
        }
    }

    /// <summary>Whether the yes is to all that is on the table, however long ago it was put there.</summary>
    public static bool TakesAll(string text) => All().IsMatch(text) && !No().IsMatch(text);

    [GeneratedRegex(@"\b(?:i accept\b|all of it|(?:with|to|on) (?:all (?:three|four|five|of (?:it|that|them))|everything)\b|shake (?:hands )?on (?:it|that|this)|(?:the )?(?:package|offer) as (?:it stands|discussed|is)|i'll take it\b|i(?: gladly| happily|'d gladly)? take it\b|i'm in\b|count me in|(?:happy|delighted|thrilled|pleased|glad|honou?red) to accept|i (?:then |gladly |happily )?say yes\b)", RegexOptions.IgnoreCase)]
    private static partial Regex All();

    // "Ok, but then you work ten hours"
    [GeneratedRegex(@"^\W*(?:yes|ok|okay|fine|sure|agreed)?[\W]*(?:ok(?:ay)?|fine|yes|sure|agreed|that'?s fine(?: with me)?|that(?:'s)? sounds good|sounds good|that works)[\W]+(?:but|if)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingYes();

    // What is put off is not given now.
    [GeneratedRegex(@"\b(?:(?:get|come|go) back to (?:that|it|this|salary)\b[^.?!]{0,30}\b(?:later|moment|minute)|let'?s (?:get|come|go) back to (?:that|it|this)|talk about some other|(?:discuss|talk about) (?:that|it|this) later|reconsider|(?:show|have) (?:some|no|any|a little) flexibility|(?:able|going) to (?:get|come) to an agreement)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Postpones();

    private static IEnumerable<string> Sentences(string text) => Sentence().Matches(text).Select(match => match.Value.Trim()).Where(sentence => sentence.Length > 0);

    private static bool IsYes(string sentence, bool isAlone, bool isChat, int words)
    {
        sentence = isChat ? sentence : CallPhrases.OnPaper().Replace(sentence, "on paper");
        if (sentence.EndsWith('?') || sentence.Any(char.IsDigit) || No().IsMatch(sentence) || Conditional().IsMatch(sentence))
        {
            return false;
        }

        return Count(sentence) <= MaxWords && (StrongYes().IsMatch(sentence) || (isAlone && (words <= 4 || (isChat ? Count(sentence) <= 2 : words <= ShortTurn)) && WeakYes().IsMatch(sentence)));
    }

    private static bool IsNo(string sentence, bool isAlone) =>
        !sentence.EndsWith('?') && Count(sentence) <= MaxWords && !Named().IsMatch(sentence) && !UpTo().IsMatch(sentence) && (StrongNo().IsMatch(sentence) || ((isAlone || Count(sentence) <= 6) && !sentence.Any(char.IsDigit) && WeakNo().IsMatch(sentence)));

    // "We cannot do more than sixty" offers sixty; who speaks of the talks themselves answers nothing.
    [GeneratedRegex(@"\b(?:more|higher|above|over|beyond|less|lower) than\b|\bnegotiat|\bopt out\b", RegexOptions.IgnoreCase)]
    private static partial Regex UpTo();

    private static int Count(string sentence) => sentence.Count(c => c == ' ') + 1;

    [GeneratedRegex(@"[^.?!;]+[.?!;]*")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b(?:i (?:also |can |could |do |will )?(?:agree|accept)|agreed|you(?:'ve| have)? (?:got|received) (?:yourself )?(?:a deal|it)|(?:it's |we have )?a deal|^deal|sold|(?:that|this|it|which)(?:'s| is| will| would| all)? (?:also )?(?:work|works|fine|acceptable|good|fair|ok|okay|perfect|great|sounds (?:good|great|fair|perfect|fine))(?!,? (?:to (?:hear|know|see)|of you|news|question|point|but|however|enough|if)\b)|yes,? please|yes,? (?:yes|absolutely|of course|definitely|let's)|absolutely yes|i'd love to|saying yes|i (?:then |gladly |happily |can only |just )?say yes|yes from (?:me|us|my side)|(?:delighted|thrilled|pleased|glad|honou?red|ready) to (?:accept|say yes|sign|take it|join|come)|i(?:'ll| will|'d| would)? (?:gladly |happily |just )?(?:take|have) (?:it|that|this|them)\b|(?:gladly|with pleasure|by all means)(?=\W|$)|i agree|i'll be there|it's (?:a )?yes|(?:it|that) fits|that'll do|we do (?:that|it)|go on then|you(?:'ve| have) got yourself|sounds (?:just |very |really |pretty )?(?:good|great|fair|perfect|fine)|works for (?:me|us)|let's do (?:that|it|this)|we(?:'ll| will| can) do that|fine (?:by|with) (?:me|us)|i(?:'m| am) (?:in|happy with that|good with that|fine with that|okay with that)|happy to (?:accept|sign|do that)|(?:good|happy|fine|okay|comfortable) with (?:that|it|this|all|everything|the (?:rest|whole))\b|(?:she|he|they|we)(?:'s|'re| is| are|'ve| have)? (?:(?:fine|happy|good|okay)(?! to\b)|agreed|agree|on board|said yes)(?: with (?:it|that))?\b|i'll (?:take|go with|go for) (?:it|that|this|them|those|all)\b|i'll sign|yes to (?:the|that|this|all|both)|(?:suits?|works for) (?:me|us)|can live with that|you received it|see you (?:then|there|on)|we(?:'re| are) (?:set|good|agreed)|count me in|i'm in|it(?:'s| is) settled|where do i sign|looking forward to (?:starting|joining)|you have (?:yourself )?a deal|shake on (?:it|that)|can do that|i can work with that|happy with (?:that|it|this))\b", RegexOptions.IgnoreCase)]
    private static partial Regex StrongYes();

    [GeneratedRegex(@"^\W*(?:(?:ok|okay|k|yes|yeah|yep|sure|fine|alright|all right|done|great|perfect|good|agree|accepted|accept|absolutely|certainly|of course|granted|grand|done so|super|brilliant|lovely|cool|excellent|fantastic|wonderful|awesome|(?:she|he|they) says? yes|it'?s yours|you selected|spot on|exactly|correct|right|that's (?:right|it|correct)|confirmed|noted|splendid|terrific|marvellous|superb)\b[\W]*(?:sure|then|fine|good|great|thanks|thank you|sir|it is|deal)?\W*$|agree)", RegexOptions.IgnoreCase)]
    private static partial Regex WeakYes();

    [GeneratedRegex(@"\b(?:not|don't|can't|cannot|never|disagree|no)\b|n't\b", RegexOptions.IgnoreCase)]
    private static partial Regex No();

    // An issue by its name: then the no is a term of its own.
    [GeneratedRegex(@"\b(?:cars?|position|salary|hours|pension|managers?|programm?ers?|promotions?|track|bonus|equity|sign-on|base|title)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:if|once|when|unless|before|until|as soon as)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"^\W*(?:(?:sorry|no|well|i'm afraid)\W+)*(?:i |we )?(?:disagree|(?:do not|don't|dont) (?:agree|accept)|(?:can't|cannot|can not|cant|couldn't|won't|will not|could not) (?:do|accept|agree|offer|give|go|make|say|approve|match)\b(?: (?:to|for|with|you))?(?: (?:that|this|it|so))?|reject|refuse|decline)", RegexOptions.IgnoreCase)]
    private static partial Regex StrongNo();

    [GeneratedRegex(@"^\W*(?:no|nope|no way|never|not (?:possible|acceptable|really|at all|going to|happening)|impossible|that(?:'s| is) (?:not|too|really)|it(?:'s| is) (?:not|too)|this (?:is not|isn't|unfortunately)|unfortunately)\b|\b(?:isn't possible|not possible|too (?:high|much|steep|low|demanding)|(?:too )?far apart|tough for me|come to terms|not a chance|any better|really steep|can't happen|cannot happen|not (?:willing|offering) (?:to )?(?:agree|that)|out of the question)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WeakNo();
}
