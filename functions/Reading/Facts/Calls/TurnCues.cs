using System.Text.RegularExpressions;

namespace Reading.Facts.Calls;

/// <summary>The words of a turn that say what is done with its figures: a yes, a no, a wish to wait, a condition.</summary>
/// <param name="text">The turn.</param>
/// <param name="words">Its words.</param>
/// <param name="asked">What the other side said just before; empty at the beginning.</param>
internal sealed partial class TurnCues(string text, IReadOnlyList<SpokenWord> words, string asked = "")
{
    /// <summary>Words of a turn in which "okay" says yes and does not only make room for something else.</summary>
    private const int ShortTurn = 9;

    /// <summary>A sentence of at most so many words beside the figure answers for it ("Seventy-six. Agreed.").</summary>
    private const int ShortAnswer = 6;

    public IReadOnlyList<SpokenWord> Words => words;

    public string Text => text;

    /// <summary>Whether the speaker wants to wait, or finds the figure wanting: then what they repeat is not taken.</summary>
    public bool Hesitates { get; } = Hesitation().IsMatch(text);

    /// <summary>The sentence around a word, with the short ones beside it where it is a bare figure, in lower case without marks.</summary>
    public string Around(int at)
    {
        var (first, last) = SpokenWords.Sentence(words, at);
        var own = SpokenWords.Join(words, first, last);
        if (first > 0 && SpokenWords.Sentence(words, first - 1) is var before && (before.Last - before.First < ShortAnswer || CallPhrases.YesToAll().IsMatch(SpokenWords.Join(words, before.First, before.Last))) && StartsAsAnswer().IsMatch(SpokenWords.Join(words, before.First, before.Last)))
        {
            own = $"{SpokenWords.Join(words, before.First, before.Last)} {own}";
            first = before.First;
        }

        var isBare = !Verb().IsMatch(SpokenWords.Join(words, SpokenWords.Sentence(words, at).First, last));
        for (var added = 0; isBare && added < 2 && last + 1 < words.Count && words[last].Stop != '?'; added++)
        {
            var next = SpokenWords.Sentence(words, last + 1);
            own = $"{own} {SpokenWords.Join(words, next.First, next.Last)}";
            last = next.Last;
        }

        return own;
    }

    /// <summary>Whether the sentence around a word is no sentence, only the figure and what goes with it.</summary>
    public bool IsSaidBare(int at) => SpokenWords.Sentence(words, at) is var (first, last) && words[last].Stop != '?' && !Verb().IsMatch(SpokenWords.Join(words, first, last));

    /// <summary>Whether a figure is asked back as something that was said or written before ("What did you have from us? Four twenty-four?").</summary>
    public bool AsksAgain(int at)
    {
        var first = SpokenWords.Sentence(words, at).First;
        return first > 0 && AsksBare(at) && SpokenWords.Sentence(words, first - 1) is var (from, to) && Recalling().IsMatch(SpokenWords.Join(words, from, to));
    }

    [GeneratedRegex(@"\b(?:did you (?:have|say|get|write)|remind me|what was (?:it|that|our|your|the)|what were (?:we|you))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Recalling();

    /// <summary>Whether the sentence around a word only names the figure and what goes with it, as a question.</summary>
    public bool AsksBare(int at) => SpokenWords.Sentence(words, at) is var (first, last) && words[last].Stop == '?' && !Verb().IsMatch(SpokenWords.Join(words, first, last));

    /// <summary>Whether several figures of the other side are gone through once more.</summary>
    public bool IsRecap { get; init; }

    /// <summary>Whether the other side just asked for the pay of today.</summary>
    public bool IsAskedForCurrentPay { get; } = CurrentPayAsked().IsMatch(asked);

    /// <summary>Whether the other side just asked for another firm's offer.</summary>
    public bool IsAskedForOtherOffer { get; } = asked.TrimEnd().EndsWith('?') && OtherOfferAsked().IsMatch(asked);

    /// <summary>Whether the words around a figure, or the turn where it goes through several, say yes to it.</summary>
    public bool SaysYes(string around) =>
        StrongYes().IsMatch(IsRecap ? text : around)
        || (CallPhrases.Yes().IsMatch(IsRecap ? text : around) && (IsRecap || words.Count <= ShortTurn || Closes().IsMatch(text)));

    /// <summary>The first words of the figures that the other side has not put on the table.</summary>
    public IReadOnlyList<int> NewFigures { get; init; } = [];

    /// <summary>Whether the sentence around a word holds a new figure too: then they are put forward together.</summary>
    public bool HasNewFigure(int at) => SpokenWords.Sentence(words, at) is var (first, last) && NewFigures.Any(figure => figure >= first && figure <= last);

    /// <summary>Whether the sentence before, in this turn, speaks of another firm's offer.</summary>
    public bool FollowsOtherFirm(int at)
    {
        var first = SpokenWords.Sentence(words, at).First;
        return first > 0 && SpokenWords.Sentence(words, first - 1) is var (from, to) && CallPhrases.OtherFirm().IsMatch(SpokenWords.Join(words, from, to));
    }

    /// <summary>Whether the sentence only says what the one before comes to ("That's forty-five and a half"), and that one tells of other pay.</summary>
    public bool ExplainsOtherPay(int at)
    {
        var (first, last) = SpokenWords.Sentence(words, at);
        if (first == 0 || words[first].Text is not ("that's" or "which's" or "which" or "it's"))
        {
            return false;
        }

        var (from, to) = SpokenWords.Sentence(words, first - 1);
        var before = SpokenWords.Join(words, from, to);
        return CallPhrases.CurrentPay().IsMatch(before) || (CallPhrases.OtherFirm().IsMatch(before) && last - first <= ShortAnswer);
    }

    /// <summary>Whether the sentence around a number holds another.</summary>
    public bool HasAnotherNumber(int at) => SpokenWords.Sentence(words, at) is var (first, last) && Figures.Any(figure => figure != at && figure >= first && figure <= last);

    /// <summary>The first words of all figures.</summary>
    public IReadOnlyList<int> Figures { get; init; } = [];

    /// <summary>Whether a turn begins with nothing but the figure and goes on with something else, and no yes: then it was only heard.</summary>
    public bool IsEcho(int at) =>
        SpokenWords.Sentence(words, at) is (0, var last) && last - at <= 3 && at <= 1 && last < words.Count - 2 && IsSaidBare(at) && (NewFigures.Count > 0 || text.Contains('?', StringComparison.Ordinal)) && !EchoYes().IsMatch(text);

    [GeneratedRegex(@"\b(?:done|deal|agreed|works|it is|i can do|we can do|you've got|sold|yes|fine)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EchoYes();

    /// <summary>Whether a bare figure answers who just went through what is agreed and asked ("So we're at seventy-four?").</summary>
    public bool AnswersRecap(int at) => IsSaidBare(at) && SpokenWords.Sentence(words, at).First == 0 && RecapAsked().IsMatch(asked.Trim());

    [GeneratedRegex(@"(?:^|[.!] )(?:okay,? |right,? )?(?:so|then)\b(?: \w+)?(?:,| we(?:'re| are)?| that's| it's)?[^.?!]{0,40}\?$", RegexOptions.IgnoreCase)]
    private static partial Regex RecapAsked();

    /// <summary>Whether the sentence around a word asks what the figure is, and not for it ("Is one fifteen an offer?").</summary>
    public bool Asks(int at) =>
        SpokenWords.Sentence(words, at) is var (first, last) && SpokenWords.Join(words, first, last) is var sentence && (AreGood().IsMatch(sentence) || AsksWhether().IsMatch(sentence)) && !Possible().IsMatch(sentence);

    [GeneratedRegex(@"^(?:and |so |okay |but |sorry |wait )*(?:is|was|were|does|did|are)\b(?! there (?:any|a) (?:way|chance|room))|\b(?:is|was|does|do) (?:it|that|this|those|they)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksWhether();

    // "And the ten thousand, are we good there?"
    [GeneratedRegex(@"\b(?:are (?:we|you) (?:good|happy|okay|ok|fine|all right)|we good)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AreGood();

    [GeneratedRegex(@"\b(?:possible|doable|realistic|workable|feasible|an option|out of the question|acceptable|too much|a way|any (?:way|room|chance)|work(?:s|able)?|fair)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Possible();

    /// <summary>Whether the sentence is about the figure and finds it wanting: it begins with it and goes on with what it is ("Fifty-two is the top of the grid").</summary>
    public bool IsJudged(int at)
    {
        var (first, last) = SpokenWords.Sentence(words, at);
        var end = at;
        while (end < last && !JudgingVerb().IsMatch(words[end].Text) && end - at < 6)
        {
            end++;
        }

        return (at == first || StartsJudging().IsMatch(SpokenWords.Join(words, first, at - 1))) && end <= last && JudgingVerb().IsMatch(words[end].Text);
    }

    [GeneratedRegex(@"^(?:well|so|okay|no|hm+|uh|um|a|the|see|look|honestly|sorry|but|and| )+$", RegexOptions.IgnoreCase)]
    private static partial Regex StartsJudging();

    [GeneratedRegex(@"(?:^(?:is|would|was|puts|breaks|makes|takes|goes|exceeds|gets|requires|needs|means|sits)$|'s$)", RegexOptions.IgnoreCase)]
    private static partial Regex JudgingVerb();

    [GeneratedRegex(@"\b(?:sleep on|think (?:about|it|this|that|over)|(?:time|day|days|weekend|night|evening|week|moment) to (?:think|look|read|consider|decide|review)|have the (?:weekend|evening|night|day)|until (?:monday|tuesday|wednesday|thursday|friday|tomorrow)|run the numbers|talk (?:to|with|it over)|get back to you|come back to you|call you (?:back|on|tomorrow|monday|tuesday|wednesday|thursday|friday)|write (?:that|this|it|them) down|(?:note|jot) (?:that|this|it|them)|quite a bit|below what|less than (?:i|what)|lower than|short of|was hoping|hoping for|had hoped|disappoint\w*|not quite|not there|a (?:bit|little) (?:low|light|short|less)|doesn't (?:cut|work|quite|get)|isn't (?:enough|quite)|too low|on the low side|low end|how (?:did|do) you (?:get|arrive|come)|hm+|under what|is a lot\b|a lot in one|(?:'s|is) (?:quite |a bit |really |pretty |just |way )*(?:a lot\b|steep|a stretch|ambitious)|that's (?:high|steep|a stretch|above|over))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hesitation();

    [GeneratedRegex(@"\b(?:i(?:'ll| will| can| do|'d| would|'m happy to|'d be happy to)? (?:take(?! (?:one|two|on|over|care|more|extra|another)\b)|accept|agree|sign)\b|i(?:'m| am) (?:in\b|happy with|fine with|good with)|works?\b(?! (?:out|on|for \w+ if))|'?s (?:all right|alright|fine|great|good|perfect|okay|ok)\b|is (?:all right|alright|fine|great|good|perfect|okay|ok)\b|i(?:'ll| will) (?:have|go with|go for|do|sign (?:for|at)|come (?:in |over |aboard )?(?:at|for)|settle (?:for|on|at))\b|then it(?:'s| is)\b|i'll be there|(?:suits?|works for) (?:me|us)\b|live with\b|deal\b|agreed|settled|done|sold|let's do|you've got|yes\b|yep|absolutely|perfect|saying yes|we have it|all right|alright|fine\b|i can live with|as it stands|stays? (?:where|at|as)|approved)\b", RegexOptions.IgnoreCase)]
    private static partial Regex StrongYes();

    [GeneratedRegex(@"\b(?:in writing|e-?mail|letter|contract|write (?:it|that) up|send (?:me|that|it|over)|sign\b|paperwork|see you|start on)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Closes();

    [GeneratedRegex(@"\b(?:what (?:are|do|were) you (?:currently |now |actually )?(?:mak\w+|earn\w*|on\b|paid|get\w*)|(?:your )?current (?:salary|pay|comp\w*|base|package)|(?:where|what) are you (?:at )?(?:now|today|currently|at)|what(?:'s| is) your (?:salary|base|pay) (?:now|today|at the moment)|are you on (?:now|today|at the moment)|what do they pay|what are they paying|(?:your )?present (?:salary|pay)|(?:right now|currently|today|now|and) you(?:'re| are) (?:at|on|making|earning)|you have now|what are you (?:on|making|earning)|pay you (?:at|over|there)|(?:are|what) they paying you)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CurrentPayAsked();

    [GeneratedRegex(@"\b(?:competing|other|another|rival) (?:offers?|compan(?:y|ies)|firms?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OtherOfferAsked();

    [GeneratedRegex(@"^(?:okay|ok|all right|alright|yes|yeah|yep|fine|done|deal|great|good|perfect|sure|agreed|no|sold|excellent|lovely|brilliant|wonderful|super|then (?:we|it)|that works|that's fine|i'll (?:do|take)|works for|let's do|unfortunately|sorry|never|fair)\b", RegexOptions.IgnoreCase)]
    private static partial Regex StartsAsAnswer();

    [GeneratedRegex(@"\b(?:i|i'd|i'll|i'm|i've|we|we'd|we'll|we're|we've|you|you'd|it|it's|that's|is|are|was|were|be|can|could|can't|would|will|won't|do|does|did|don't|doesn't|have|has|had|need|want|like|get|go|make|take|give|offer|breaks?|ask\w*|hop\w+|works?|what|how|if)\b")]
    private static partial Regex Verb();
}
