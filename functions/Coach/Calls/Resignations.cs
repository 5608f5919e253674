using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>Notice given, or to be given at once, with no letter in hand: a deed of leaving, done to the employer of today.</summary>
internal static partial class Resignations
{
    /// <summary>The first; null where there is none.</summary>
    public static Finding? BeforeLetter(CallSides sides)
    {
        foreach (var turn in sides.Own)
        {
            var isAsked = sides.Before(turn) is { } before && AsksWhen().IsMatch(before.Text);
            if (SpokenSentences.Of(turn.Text).FirstOrDefault(said => IsTold(said, isAsked)) is { } told)
            {
                return new Finding(DebriefCodes.ResignedBeforeLetter, turn.Index, told);
            }
        }

        return null;
    }

    private static bool IsTold(string said, bool isAsked)
    {
        if (said.EndsWith('?') || CandidateTells.OnceWritten().IsMatch(said) || Ago().IsMatch(said))
        {
            return false;
        }

        return (DebriefWords.Resigned().IsMatch(said) && !DebriefWords.OnlyOnceWritten().IsMatch(said))
            || (CandidateTells.GivesNotice().IsMatch(said) && CandidateTells.AtOnce().IsMatch(said))
            || Done().IsMatch(said)
            || (Soon().IsMatch(said) && CandidateTells.AtOnce().IsMatch(said))
            || Last().IsMatch(said)
            || (isAsked && Free().IsMatch(said));
    }

    // Told, written, handed, cancelled, left: in the past, by the candidate, with the employer or the notice as what it is done to.
    [GeneratedRegex(@"\b(?:i|we)(?:'ve|'d)?(?: have| had)? (?:(?!said|say|would|could|hope)\w+ ){0,2}?(?:(?:told|informed|let|wrote|written|texted|e?-?mailed|messaged|called|rang|rung|phoned|said goodbye|broke)\b[^.?!]{0,40}\b(?:boss|manager|director|producer|supervisor|chief|gaffer|owner|employer|company|firm|team|college|school|hospital|office|agency|shop|hr|principal|head|lead|work\b|leaving|quitting|notice|resign\w*|goodbye|last (?:day|month|week)|done|finish\w*|moving on|out of there)|(?:gave|given|handed|put|sent|submitted|filed|posted|dropped|signed|wrote|written|typed|slid|served|tendered|delivered|turned)\b[^.?!]{0,40}\b(?:notice|resignation|kündigung|termination|goodbye|farewell|letter|badge|keys?|laptop|papers?|in my)\b|(?:cancel+ed|terminated|ended|quit|resigned|left|dropped|ditched|finished(?: up)?|packed in|walked out|jacked in|chucked)\b[^.?!]{0,25}\b(?:contract|job|company|firm|post|position|place|them|there|boss|employer|agency|studio|bank|school|hospital|shop|in|at|on|last|yesterday|already|this|of)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Done();

    // To be done at once: the time is in the sentence.
    [GeneratedRegex(@"\b(?:i|i'll|i'm|i will|i'm going to|and)\b[^.?!]{0,20}\b(?:tell|telling|call|calling|ring|ringing|write|writing|put|putting|hand|handing|give|giving|say|saying|send|sending|e?-?mail|see|seeing|go|going|drop|dropping|quit|quitting|resign|resigning|cancel|walk)\b[^.?!]{0,50}\b(?:boss|boss's|manager|manager's|director|producer|supervisor|chief|gaffer|owner|employer|company|team|hr|principal|notice|resignation|goodbye|au revoir|farewell|desk|quit|resign\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Soon();

    [GeneratedRegex(@"\b(?:(?:this|it|today|friday|tomorrow|yesterday)(?:'s| is| was)? my last (?:day|week|month|shift)|my (?:goodbye|farewell|leaving (?:do|drinks|party|cake))|(?:they|he|she) (?:already )?know(?:s)? (?:that )?i(?:'m| am) (?:leaving|going|off|out)|i(?:'ve| have) (?:already )?(?:got no|no) (?:laptop|badge|desk|job) (?:any ?more|left)|my (?:notice|resignation|letter)(?:'s| is| went| was| has)\b[^.?!]{0,20}\b(?:in\b|out|sent|handed|gone|running|signed))", RegexOptions.IgnoreCase)]
    private static partial Regex Last();

    // "Any time: I'm free since Friday, I walked out"
    [GeneratedRegex(@"\b[Ii](?:'ve| have)? (?:already )?(?:told|resigned|quit|left|cancel+ed|gave|given|walked|jacked|handed|finished)\b[^.?!]*\b(?:them|him|her|there|in|already|\p{Lu}\w+|on|last|yesterday|this)\b")]
    private static partial Regex Free();

    [GeneratedRegex(@"\b(?:notice|start|when (?:can|could)|how soon|holding you|free|leave (?:there|them)|finish|get out|first day|join(?:ing)?|contract|letter|paperwork|offer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksWhen();

    // A job left long since, by others, or that ended by itself.
    [GeneratedRegex(@"\b(?:(?:19|20)\d\d|years? ago|months? ago|back (?:in|when)|was (?:laid off|made redundant|let go)|redundan\w+|ran out|closed|ended (?:its|by)|my (?:wife|husband|sister|brother|mum|mom|dad|partner|friend)|told me|we've (?:got|had)|before (?:that|i came))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ago();
}
