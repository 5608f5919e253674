using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>
/// "This or I'm out" with nothing behind it. People leave in a thousand images; what they share: somebody goes, or somebody else is to be found, unless what
/// is asked for comes. Whether it was empty shows after it: they go on talking and take less, take it back, or have nothing to name.
/// </summary>
internal static partial class Ultimatums
{
    /// <summary>Turns of the candidate after the threat in which they own up.</summary>
    private const int SoonAfter = 3;

    /// <summary>The first that was empty; null where there is none.</summary>
    public static Finding? Empty(CallSides sides)
    {
        var settled = Settlement.Of(sides)?.Index ?? sides.All.Count;
        foreach (var turn in sides.Own.Where(turn => turn.Index < settled))
        {
            var isAsked = sides.Before(turn) is { } before && Questions.ForLeast(before.Text);
            var threat = isAsked ? null : SpokenSentences.Of(turn.Text).FirstOrDefault(said => IsThreat(turn.Text, said)) ?? TakenAsThreat(sides, turn);
            var after = sides.Own.Where(own => own.Index > turn.Index).ToList();
            if (threat is null || after.Count == 0 || (HasOtherOffer(sides, turn.Index) && !after.Take(2).Any(own => Nothing().IsMatch(own.Text) && sides.Before(own) is { } asked && AsksForOther().IsMatch(asked.Text))))
            {
                continue;
            }

            var demand = sides.Figures.LastOrDefault(figure => figure.Turn <= turn.Index && figure.Role == FigureRole.Ask);
            if (TakesBack(sides, after) || (demand is null ? StaysForNothing(sides, turn.Index) : TakesLess(sides, demand, turn.Index)))
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
        !said.EndsWith('?') && !DebriefWords.Withholds().IsMatch(said) && !Softens().IsMatch(said) && !Resignations.IsTold(said)
        && (Neither().IsMatch(said) || ((Goes().IsMatch(said) || Loses().IsMatch(said) || Ends().IsMatch(said)) && Turns().IsMatch(turn)));

    // "You've got somewhere to go?" They took it as one, and with nothing to name it was none.
    private static string? TakenAsThreat(CallSides sides, CallTurn turn) =>
        turn.Index + 2 < sides.All.Count && sides.Theirs.Contains(sides.All[turn.Index + 1]) && SpokenSentences.Of(sides.All[turn.Index + 1].Text).Any(said => said.EndsWith('?') && AsksForOther().IsMatch(said))
        && sides.Figures.Any(figure => figure.Turn == turn.Index && figure.Role == FigureRole.Ask)
            ? SpokenSentences.Of(turn.Text).FirstOrDefault(said => !said.EndsWith('?') && Or().IsMatch(said) && !Softens().IsMatch(said) && !DebriefWords.Trade().IsMatch(said))
            : null;

    [GeneratedRegex(@"\b(?:(?:an)?other (?:\w+ )?(?:job|post|place|firm|company|studio|offer|one|employer|bits)|some(?:body|one|thing|where) (?:else |is |'s )?(?:else|waiting|lined up|on the|to go|in mind)|some(?:body|one)(?:'s| is| has)|elsewhere|lined up|waiting for you|on the (?:go|table|side)|where (?:would|will|are) you (?:be )?(?:go|going)|which company|who (?:else|with|is it)|have you (?:got|had) (?:an|other|any)|got (?:an|any|another) offers?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksForOther();

    [GeneratedRegex(@"\b(?:or|else|otherwise|unless|without|if|until|till|before|as it stands|after (?:this |the )?(?:week|month))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Or();

    private static bool HasOtherOffer(CallSides sides, int upTo) =>
        sides.Own.Any(own => own.Index <= upTo && DebriefWords.OtherOffer().IsMatch(own.Text) && !DebriefWords.NoOtherOffer().IsMatch(own.Text));

    private static bool TakesBack(CallSides sides, IReadOnlyList<CallTurn> after) =>
        after.Take(2).Any(own => CandidateTells.TakesBack().IsMatch(own.Text))
        || after.Any(own => DebriefWords.Stays().IsMatch(own.Text) || CandidateTells.LetsGo().IsMatch(own.Text))
        || after.Take(SoonAfter).Any(own => Waits().IsMatch(own.Text) || (!sides.IsLeft && Nothing().IsMatch(own.Text) && sides.IsAsked(own)));

    private static bool TakesLess(CallSides sides, CandidateFigure demand, int threat) =>
        sides.Settled(demand.Term.Issue ?? TermIssue.Base)?.Amount < demand.Amount
        || sides.Figures.Any(figure => figure.Turn > threat && figure.Role is FigureRole.Ask or FigureRole.Theirs && figure.Amount < demand.Amount && (figure.Role == FigureRole.Theirs || figure.Term.Act is TermAct.Offer or TermAct.Accept));

    // They came to terms, with no figure demanded and nothing more given.
    private static bool StaysForNothing(CallSides sides, int threat) => sides.Agreed.Count > 0 && !sides.Theirs.Any(their => their.Index > threat && sides.IsBetter(their));

    // The candidate goes: out, off, gone, elsewhere; or does not come.
    [GeneratedRegex(@"\b(?:i(?:'m|'ll|'d)?(?: (?:am|will|would|shall|must|may|might|have to|to|be|going|gonna|just|simply|then|gladly|better|rather|no|longer|definitely|probably|as|well)){0,5} (?:out\b(?! of)|off\b(?! (?:on|for|the (?!market|list|table)|work|sick|today|tomorrow|mondays?|fridays?|that))|gone\b|(?:done|finished)\b(?= (?:here|with|talking|then)|\W*$|,)|through with|(?:a|your) candidate|pull(?:ing)? out|withdraw(?:ing)?|walk(?:ing)?\b(?! (?:over|to|up|in|into|you|him|her|them|down|round|around|across|through the)\b)|leav(?:e|ing)\b(?! (?:it|that|the|this|as|open|aside|you|my)\b)|quit(?:ting)?\b|resign(?:ing)?\b|drop(?:ping)? out|pass\b|hang(?:ing)? up|close the door|turn (?:off|down|it down|this down|you down)|look\w* (?:elsewhere|around)|go(?:ing)? (?:elsewhere|home|with (?:the other|them|another|someone)|to (?:the|another|your|some\w*|a)\b(?! (?:dentist|doctor|gym|office|bank|station|airport|school|meeting|kitchen|door|car|toilet)\b))|(?:sign|start|join|work)(?:ing)? (?:with|at (?!" + SpokenFigure.Pattern + @")|for (?:the|your|another|them|some)|elsewhere|the other|another|your|them|a\b)|take (?:the other|theirs|their|it elsewhere|my (?:name|hat|coat|skills|tools))|take my\b[^.?!]{0,30}\b(?:elsewhere|to (?:some|another|the other|people|them)\w*)|set(?:ting)? up|put(?:ting)? (?:(?:down|in) (?:my|the)|my papers)|hand(?:ing)? (?:in my|you (?:my|the|your))|won't (?:be )?(?:com\w+|sign\w*|start\w*|show\w*|turn\w*|join\w*|here|there|in\b)|not (?:available|interested|around|com\w+|sign\w*|start\w*|show\w*|turn\w*|join\w*|walking|doing|your|staying|here|be(?:ing)? (?:here|there|in))|with (?:your|the|another|a) \w+)|(?:my (?:desk|locker|chair) is|take me|take my name|count me out|(?:not|never) (?:going to|gonna) be me|won't be me|without me|minus me|(?:that's|then that's) me (?:out|done|gone|off))\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Goes();

    // They lose somebody, and have to look for another.
    [GeneratedRegex(@"\b(?:(?:you|they|we|he|she|it|the \w+)(?:'ll|'ve|'re| will| can| could| have to| may| had better| might|'d better| are| have)?(?: just| both| all| also| go and| then| be){0,2} (?:los(?:e|t|ing) (?:me|my|your|their|a|the)|(?:find|finds|finding|look(?:s|ing)? for|get|gets|hire|hires|train|search\w*)(?: (?:yourself|yourselves|themselves|itself|him|her))? (?:another|some(?:body|one)|a new|the next|other)|(?:do|manage|run|open|cope|go)\b[^.?!]{0,25}\bwithout|have (?:my|the|your|them|these)\b[^.?!]{0,25}\b(?:back|keys?|badge|laptop|now)|keep (?:it|the|your)|whistle|forget|stuff|shove|stick (?:it|your)|(?:won't|don't|never|not) (?:\w+ )?(?:see|hear|find|get|want me|have me)\b|see me (?:off|sail\w*|leav\w*|walk\w*|go)|advertis\w+|(?:recruit|interview|hir)ing (?:for (?:my|this|the)|again|some|another|a new|by|from|on)\b|start (?:looking|advertising))|(?:find|look for|get|hire|train) (?:yourself |yourselves )?(?:another|some(?:body|one)|a new|the next)\b|lose my (?:number|name)|lost me|lose me|no (?:more )?\w+ from me|find(?:s)? another|the back of me|you'll see how|nobody (?:has|opens|runs|does)\b|(?:my|the|your) (?:\w+ )?(?:keys|badge|laptop|apron|uniform|lanyard|pass|radio|headset)(?: \w+){0,2}? (?:back|on (?:your|the)|in your|now)|(?:don't|needn't|no need to|won't have to) (?:even )?(?:bother|call|ring|expect|send|write)\b|(?:scrub|cross|strike|scratch|wipe|take|leave) (?:me|my name) (?:off|out)|(?:my|the|your|this|that) (?:\w+ )?(?:uniform|apron|badge|keys?|laptop|lanyard|desk|chair|locker|tools?)\b[^.?!]{0,15}\b(?:stays?|up|empty|in the (?:locker|drawer|bin))|(?:hang|hanging) (?:up )?(?:the|my) (?:apron|uniform|boots|hat)|empty (?:chair|desk|seat))", RegexOptions.IgnoreCase)]
    private static partial Regex Loses();

    // The talk ends.
    [GeneratedRegex(@"\b(?:take it or leave it|deal[- ]?breaker|no deal|(?:the )?(?:deal|talk|whole thing)(?:'s| is)? (?:off|over|dead)|(?:that's|it's|then it's|then that's) (?:it\b|over|a no\b|goodbye|the end|curtains)|we(?:'re| are) (?:done|finished|through)|we (?:don't|won't) (?:work|sign|talk|have)|we (?:can|could|may)(?: \w+)? (?:stop (?:talking|here|right|this)|end (?:it|this|here)|leave it (?:there|here)|call it (?:off|a day|quits))|end of (?:story|discussion|conversation|the (?:road|line))|(?:last|final) (?:word|offer|demand)|not a \w+ less|nothing (?:more |else |left )?to (?:talk|say|discuss)|goodbye|adieu|somewhere else|someone else|somebody else|another (?:\w+ )?(?:job|place|firm|company|employer)|(?:to|with|at|join) (?:your|the|a) competit\w+|the (?:other|next) (?:lot|crowd|candidate|guys?|people)|(?:put|putting) (?:down|in) my papers)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ends();

    // What it turns on: a demand not met, the other way, an hour, a figure.
    [GeneratedRegex(@"\b(?:or|else|otherwise|unless|without|if|when|until|till|either|by (?:\w+day|noon|tonight|tomorrow|the end|close|\w+ (?:today|tomorrow))|after that|before \w+day|as it stands|after (?:this |the )?(?:week|month)|today|tonight|then|(?:at|for|under|below|with|find|finds) " + SpokenFigure.Pattern + @"|not a \w+ less)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Turns();

    // "No eighty, no me"
    [GeneratedRegex(@"\b" + SpokenFigure.Pattern + @"[^.?!]{0,20}\bor (?:else )?i(?:'m|'ll| am| will)? (?:just )?(?:stay|stop|remain)(?:ing)? (?:in|on|over|at)\b|\bno " + SpokenFigure.Pattern + @"[^.?!]{0,20}?, no \p{L}+|\bno [^.,?!]{2,40}, no (?:signature|deal|contract|handshake|me\b|\w+ from me)|\b(?:won't|don't|not|never) (?:get|see|have) (?:\w+ ){0,5}(?:day|hour|minute|signature)\b[^.?!]*\b(?:under|below|for less)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Neither();

    // Leaves a thing, not the talks; something given if something comes; notice told to the old employer; a no with regret, which is meant; a limit, below which one stays where one is.
    [GeneratedRegex(@"\bi(?:'d| would|'ll| will)? leave (?:the|it|that|this|as|out|open|aside|you|my)\b|\b(?:tell(?:ing)? (?:him|her|them|my \w+)(?: that)? i(?:'m| am)\b|i(?:'m| am) sorry\b|no (?:pressure|worries|rush)|if you like|or (?:so|not|whatever)\b|or we (?:could|can|say)\b(?! (?:forget|end|stop|leave))|with pleasure|(?:stay|stays|staying|sit tight|stick|stop|remain) (?:put|where|here|with them|at (?:the|\p{L}+'s)))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Softens();

    // Stays by the phone after all.
    [GeneratedRegex(@"\b(?:i(?:'ll| will)? (?:wait|hold|be here|be there|listen)|call me (?:either|any)|either way|either is fine|i'll take it|no contract|i'm just talking|i (?:was|get) (?:just |only |ahead )|i can do (?:monday|tuesday|wednesday|thursday|friday))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Waits();

    [GeneratedRegex(@"\b(?:no|not|nothing|none|nowhere|nah|never|nobody|neither|only|just|haven't|don't|didn't)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();
}
