using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>
/// "This or I'm out" with nothing behind it. People leave in a thousand images; what they share is the form: a demand, a turning word, and an end. Whether
/// it was empty shows after it: they go on talking, take less, or have nothing to name.
/// </summary>
internal static partial class Ultimatums
{
    /// <summary>Turns of the candidate after the threat in which they own up.</summary>
    private const int SoonAfter = 3;

    /// <summary>The first that was empty; null where there is none.</summary>
    public static Finding? Empty(CallSides sides)
    {
        foreach (var turn in sides.Own)
        {
            var isAsked = sides.Before(turn) is { } before && Questions.ForLeast(before.Text);
            var threat = isAsked ? null : SpokenSentences.Of(turn.Text).FirstOrDefault(said => IsThreat(turn.Text, said));
            var after = sides.Own.Where(own => own.Index > turn.Index).ToList();
            if (threat is null || after.Count == 0 || HasOtherOffer(sides, turn.Index))
            {
                continue;
            }

            var demand = sides.Figures.LastOrDefault(figure => figure.Turn <= turn.Index && figure.Role == FigureRole.Ask);
            if (TakesBack(sides, after, turn.Index) || (demand is null ? StaysForNothing(sides, turn.Index) : TakesLess(sides, demand, turn.Index)))
            {
                return new Finding(DebriefCodes.EmptyUltimatum, turn.Index, threat) { Issue = demand?.Term.Issue };
            }
        }

        return null;
    }

    /// <summary>Whether a sentence threatens to end the talks, by its words or its form.</summary>
    /// <param name="turn">The whole turn: the demand may stand in the sentence before.</param>
    /// <param name="said">The sentence.</param>
    public static bool IsThreat(string turn, string said) =>
        said.Length > SpokenSentences.Longest ? SpokenSentences.Of(said).Any(piece => Threatens(turn, piece)) : Threatens(turn, said);

    private static bool Threatens(string turn, string said) =>
        !said.EndsWith('?') && !DebriefWords.Withholds().IsMatch(said) && !Softens().IsMatch(said) && !DebriefWords.Resigned().IsMatch(said)
        && (DebriefWords.Threat().IsMatch(said) || (CandidateTells.Exits().IsMatch(said) && CandidateTells.Conditions().IsMatch(turn)) || OrElse().IsMatch(said) || IfNotThen().IsMatch(said) || NeverAt().IsMatch(said) || GoesAt().IsMatch(said));

    private static bool HasOtherOffer(CallSides sides, int upTo) =>
        sides.Own.Any(own => own.Index <= upTo && DebriefWords.OtherOffer().IsMatch(own.Text) && !DebriefWords.NoOtherOffer().IsMatch(own.Text));

    private static bool TakesBack(CallSides sides, IReadOnlyList<CallTurn> after, int threat) =>
        after.Take(2).Any(own => CandidateTells.TakesBack().IsMatch(own.Text))
        || after.Any(own => DebriefWords.Stays().IsMatch(own.Text) || CandidateTells.LetsGo().IsMatch(own.Text))
        || after.Take(SoonAfter).Any(own => (Waits().IsMatch(own.Text) || (Nothing().IsMatch(own.Text) && sides.IsAsked(own))) && own.Index > threat);

    private static bool TakesLess(CallSides sides, CandidateFigure demand, int threat) =>
        sides.Settled(demand.Term.Issue ?? TermIssue.Base)?.Amount < demand.Amount
        || sides.Figures.Any(figure => figure.Turn > threat && figure.Role is FigureRole.Ask or FigureRole.Theirs && figure.Amount < demand.Amount && (figure.Role == FigureRole.Theirs || figure.Term.Act is TermAct.Offer or TermAct.Accept));

    // They came to terms, with no figure demanded and nothing more given.
    private static bool StaysForNothing(CallSides sides, int threat) => sides.Agreed.Count > 0 && !sides.Theirs.Any(their => their.Index > threat && sides.IsBetter(their));

    // "X or …", "otherwise …": the other way ends it. Two asks joined by "or", and a milder verb, end nothing.
    [GeneratedRegex(@"(?:\bor else\b|\botherwise\b|(?:\bor|\belse)\b)[, ]+(?:then )?(?:(?:i|we|you|they|it|that)(?:'m|'re|'s|'ll| am| are| is| will| can)\b(?! (?:take|do|have|go (?:with|for)|say|see (?:it|that|if|what)|also|even|still|be (?:happy|okay|fine)|okay|fine|too|so|whatever|think|need|live|work with))|(?:i|we) (?:don't|won't|quit|walk|leave|go|stop|end|am|are)\b|lose\b|find\b|forget\b|keep\b|you can (?:have|keep|find|look|do (?:it|this|that) (?:without|yourself))\b|nothing\b|goodbye|bye\b|(?:some|any)(?:one|body) else|no (?:deal|thanks|contract|signature|me)\b|the (?:deal|whole thing|talk)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex OrElse();

    // "If I don't see a five, I …", "without movement, I start at another": a demand not met, and an end.
    [GeneratedRegex(@"\b(?:(?:if|when|unless|as long as|until)\b[^.?!]*\b(?:not|n't|no|nothing|less|under|below|without|unless|until)\b|(?:if|when)\b[^.?!]*n't\b|without\b|unless\b)[^.?!]*(?:, ?(?:then )?|\bthen )(?:tomorrow |today |tonight |monday )?(?:(?:i|we|you|they)\b(?:'ll|'d|'m|'re| am| are| will| can| have to| would)?|this|that|it|there's|somebody|someone)[^.?!]*\b(?:not|n't|don't|won't|no longer|never|off|out|gone|done|leave|walk\w*|elsewhere|somewhere|another|other|competitor\w*|rival|close\w*|end\w*|stop|over|forget|find|keep|look for|turn\w*|hang|start at|sign (?:with|at)|go (?:to|with|back)|with your)\b|\bif (?:you|it|they)\b[^.?!]*n't\b[^.?!]* i(?:'ll|'m| will| am) (?:(?:just|simply) )?(?:set up|start at|start on|go|leave|out|off|gone|away)\b|\bif\b[^.?!]*n't[^.?!]*,[^.?!]*\b(?:don't|won't|never|off|out|gone|done|elsewhere)\b", RegexOptions.IgnoreCase)]
    private static partial Regex IfNotThen();

    // "At X I'm not walking through that door", "they won't get a day under X".
    [GeneratedRegex(@"\b(?:(?:at|for|under|below|with) \S+(?: \S+){0,3},? i(?:'m| am|'ll| will)? (?:not|never)\b|(?:at|for|under|below) \S+(?: \S+){0,3},? i (?:won't|don't|can't)\b|(?:won't|don't|not|never) (?:get|see|hear|have|find) (?:\w+ ){0,5}(?:me|day|hour|minute|signature)\b[^.?!]*\b(?:under|below|for less|without|unless|again|until)\b|(?:never|won't|don't) (?:see|hear (?:of|from)) me\b|\bno [^,.?!]{2,30}, no \p{L}+\W*$|\bno [^,.?!]{2,30}, no (?:deal|me|contract|signature|\w+)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex NeverAt();

    // "tomorrow I'm with your competitor"
    [GeneratedRegex(@"\b(?:tomorrow|monday|tonight|next week|today) i(?:'m| am|'ll be| start| sign| go)\b[^.?!]*\b(?:competitor\w*|another|other|elsewhere|rival|gone|out|someone|somebody)\b", RegexOptions.IgnoreCase)]
    private static partial Regex GoesAt();

    // Leaves a thing, not the talks; something given if something comes; notice told to the old employer; a no with regret, which is meant.
    [GeneratedRegex(@"\bi(?:'d| would|'ll| will)? leave (?:the|it|that|this|as|out|open|aside|you|my)\b|\b(?:tell(?:ing)? (?:him|her|them|my \w+)(?: that)? i(?:'m| am)\b|i(?:'m| am) sorry\b|no (?:pressure|worries|rush)|if you like|or (?:so|not|whatever)\b|or we (?:could|can|say)|with pleasure)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Softens();

    // Stays by the phone after all.
    [GeneratedRegex(@"\b(?:i(?:'ll| will)? (?:wait|hold|be here|be there|listen)|call me (?:either|any)|either way|either is fine|i'll take it|no contract|i'm just talking|i (?:was|get) (?:just |only |ahead )|i can do (?:monday|tuesday|wednesday|thursday|friday))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Waits();

    [GeneratedRegex(@"\b(?:no|not|nothing|none|nowhere|nah|never|nobody|neither|only|just)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();
}
