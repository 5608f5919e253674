using System.Text.RegularExpressions;

namespace Reading.Facts.Calls;

/// <summary>The words of a turn that say what is done with its figures: a yes, a no, a wish to wait, a condition.</summary>
/// <param name="text">The turn.</param>
/// <param name="words">Its words.</param>
internal sealed partial class TurnCues(string text, IReadOnlyList<SpokenWord> words)
{
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

    /// <summary>Whether the sentence around a word asks.</summary>
    public bool IsQuestion(int at) => words[SpokenWords.Sentence(words, at).Last].Stop == '?';

    [GeneratedRegex(@"\b(?:sleep on|think (?:about|it|this|that|over)|(?:time|day|days|weekend|night|evening|week|moment) to (?:think|look|read|consider|decide|review)|have the (?:weekend|evening|night|day)|until (?:monday|tuesday|wednesday|thursday|friday|tomorrow)|run the numbers|talk (?:to|with|it over)|get back to you|come back to you|call you (?:back|on|tomorrow|monday|tuesday|wednesday|thursday|friday)|quite a bit|below what|less than (?:i|what)|lower than|short of|was hoping|hoping for|had hoped|disappoint\w*|not quite|not there|a (?:bit|little) (?:low|light|short|less)|doesn't (?:cut|work|quite|get)|isn't (?:enough|quite)|too low|on the low side|low end|how (?:did|do) you (?:get|arrive|come)|hmm+|under what)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hesitation();

    [GeneratedRegex(@"^(?:okay|ok|all right|alright|yes|yeah|yep|fine|done|deal|great|good|perfect|sure|agreed|no|sold|excellent|lovely|brilliant|wonderful|super|then (?:we|it)|that works|that's fine|i'll (?:do|take)|works for|let's do|unfortunately|sorry|never|fair)\b", RegexOptions.IgnoreCase)]
    private static partial Regex StartsAsAnswer();

    [GeneratedRegex(@"\b(?:i|i'd|i'll|i'm|i've|we|we'd|we'll|we're|we've|you|you'd|it|it's|that's|is|are|was|were|be|can|could|can't|would|will|won't|do|does|did|don't|doesn't|have|has|had|need|want|like|get|go|make|take|give|offer|breaks?|ask\w*|hop\w+|works?|what|how|if)\b")]
    private static partial Regex Verb();
}
