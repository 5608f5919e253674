using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>
/// Notice given, or to be given at once, with no letter in hand: the employer of today learns of the leaving (told, written, handed in, gone), and that is
/// done already or has its hour today. What waits for paper is none.
/// </summary>
internal static partial class Resignations
{
    /// <summary>The first; null where there is none.</summary>
    public static Finding? BeforeLetter(CallSides sides)
    {
        foreach (var turn in sides.Own)
        {
            var before = sides.Before(turn)?.Text ?? "";
            if (SpokenSentences.Of(turn.Text).FirstOrDefault(said => IsTold(said) || (AsksWhen().IsMatch(before) && Free().IsMatch(said) && !IsOther(said))) is { } told)
            {
                return new Finding(DebriefCodes.ResignedBeforeLetter, turn.Index, told);
            }

            if (sides.All.Count > turn.Index + 1 && sides.All[turn.Index + 1] is var next && sides.Theirs.Contains(next) && IsSurprised().IsMatch(next.Text) && SpokenSentences.Of(turn.Text).FirstOrDefault(said => Deed().IsMatch(said) && !IsOther(said)) is { } deed)
            {
                return new Finding(DebriefCodes.ResignedBeforeLetter, turn.Index, deed);
            }

            if (AsksWhetherTold().IsMatch(before) && SpokenSentences.Of(turn.Text).FirstOrDefault() is { } answer && Affirms().IsMatch(answer) && !SpokenSentences.Of(turn.Text).Any(IsOther))
            {
                return new Finding(DebriefCodes.ResignedBeforeLetter, turn.Index, answer);
            }
        }

        return null;
    }

    /// <summary>Whether a sentence tells it.</summary>
    public static bool IsTold(string said) =>
        !IsOther(said) && (Told().IsMatch(said) || Handed().IsMatch(said) || Quit().IsMatch(said) || IsUnderWay().IsMatch(said) || (Soon().IsMatch(said) && AtOnce().IsMatch(said)));

    private static bool IsOther(string said) => said.EndsWith('?') || Waits().IsMatch(said) || OfOthers().IsMatch(said);

    private const string Employer = @"(?:boss\w*|manager|director|producer|supervisor|chief|gaffer|guv\w*|owner|employer|company|firm|team|college|school|hospital|office|agency|shop|bank|studio|clinic|practice|yard|depot|hr|principal|head|lead|matron|dean|fore(?:man|woman|person)|super|dispatch\w*|captain|partners?|chef|editor|professor|work|current (?:place|lot|crowd|mob)|old (?:place|lot|crowd))";

    private const string Leaving = @"(?:leaving|i(?:'d| would)? leave|quit\w*|resign\w*|notice|off\b|out\b|done\b|stop\w*|finish\w*|moving on|going\b(?! rate)|last (?:day|week|month|shift)|goodbye|enough|stick|shove|stuff|replace\w*|where to|not (?:coming|be)|won't be|coming back|no longer|without me|find (?:him|her|them|it)sel\w+|find (?:someone|somebody|another)|handover)";

    // Somebody of the employer was told, or wrote to, that it ends.
    [GeneratedRegex(@"\b(?:told|informed|let|wrote(?: to)?|written(?: to)?|texted|e-?mailed|mailed|messaged|called|rang|rung|phoned|broke it to|announced it to|spoke (?:to|with)|said to|sat down with|(?:gone|went|been) (?:to|in to|up to))\b[^.?!]{0,15}\b(?:" + Employer + "|him|her|them|everybody|everyone)\\b[^.?!]{0,60}\\b" + Leaving + @"|\b(?:told|informed|rang|phoned|texted|called|wrote to|spoke to|said to) (?-i:\p{Lu}\w+)\b[^.?!]{0,60}\b" + Leaving + @"|\b(?:told|informed)(?: \w+){0,2} " + Employer + @"(?: already| (?:last|this) \w+| yesterday| today| on \w+day)|\bsaid (?:my )?goodbyes?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Told();

    // The notice, or what belongs to the old job, was handed over.
    [GeneratedRegex(@"\b(?:gave|given|handed|put|putting|sent|submitted|filed|posted|dropped|signed|typed|slid|served|tendered|lodged|delivered|turned|left|slapped|fired off|chucked|popped|wrote|written)\b[^.?!]{0,25}\b(?:notice|resignation|kündigung|termination|farewell|goodbye|leaving letter|(?:my|in) papers)\b|\b(?:gave|given|handed|put|turned|left|cleared|packed)\b[^.?!]{0,12}\b(?:(?:my|the) (?:badge|keys|laptop|lanyard|uniform|desk|cards)|(?:my|them|him|her|in my|them my) (?:\w+ )?(?:weeks?|months?|days))\b|\b(?:gave|given|handed|brought|took|sent|delivered) (?:in )?(?:the|my|a) (?:paper|papers|letter|form|envelope|sheet)\b[^.?!]{0,12}\b(?:in|to (?:my|the) )" + Employer + @"\b|\b(?:wrote|sent|gave|posted|handed) (?:them|him|her|the \w+|my \w+) (?:the|my|a) letter\b|\b(?:handed|turned|jacked|packed|chucked) (?:it|that|the job|in my|my) ?in\b", RegexOptions.IgnoreCase)]
    private static partial Regex Handed();

    [GeneratedRegex(@"\bi(?:'ve| have)?(?: already| just| actually| even| went and)* (?:tendered\b|quit\b(?! (?:smoking|drinking|sugar|coffee|the gym))|resigned|(?:cancel+ed|terminated|ended|left|dropped|ditched|finished(?: up)?|packed in|walked out|jacked in|chucked)\b[^.?!]{0,15}\b(?:contract|job|company|firm|post|position|place|employer|agency|studio|bank|school|hospital|shop|work|on me|on them|of there|in\b))", RegexOptions.IgnoreCase)]
    private static partial Regex Quit();

    // The leaving runs already: it is in, they know, a last day, a farewell, a successor.
    [GeneratedRegex(@"\b(?:(?:my|the) (?:notice|resignation)(?:'s| is| went| was| has(?: been)?)?(?: \w+)? (?:in\b|out\b|off\b|by (?:post|mail|e-?mail|registered)|to (?:hr|them|him|her)|sent|handed|gone|running|signed|ticking|started|on (?:his|her|their) desk)|(?:working|serving|on|working out|seeing out) my notice|(?:(?:this|it|today|friday|tomorrow|yesterday|monday)(?:'s| is| was)?|my) (?:my )?last (?:day|shift)(?: there)? (?:is|was|will be)|(?:this|it|today|\w+day|tomorrow|yesterday)(?:'s| is| was|'ll be| will be)? ?(?:week|fortnight)?(?:'s| is| was|'ll be| will be)? my last(?: (?:day|week|month|shift)|\W*$)|(?:my|a|the) (?:goodbye|farewell|leaving) (?:do|drinks|party|cake|card|lunch|dinner|note)|my replacement\b|(?:they|he|she|" + Employer + @") (?:already )?know(?:s)? (?:already )?(?:that )?i(?:'m| am) (?:leaving|going|off|out|quitting|done)|" + Employer + @" (?:already )?knows? (?:it|about it|already|everything)\b(?!')|(?:they|he|she|" + Employer + @")(?:'s|'ve| has| have) (?:already )?(?:been told|heard (?:it )?from me|(?:got|had) my (?:notice|resignation|letter|papers))|(?:they|he|she|" + Employer + @") (?:got|has|have|had) my (?:notice|resignation|letter|papers)\b|(?:they|he|she|" + Employer + @") (?:got|has|have|had|received|found) (?:the|my|an) (?:e-?mail|letter|notice|message|text)\b[^.?!]{0,12}\b(?:from me|already|on \w+day|this|last|yesterday|since)|(?:weeks?|months?|notice|clock)\b[^.?!]{0,12}\b(?:running|ticking)|burn(?:ed|t)\b[^.?!]{0,20}\b(?:bridge|boats)|no longer work|(?:no|haven't got a|without a) job any ?more)\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsUnderWay();

    // To be told or handed in …
    [GeneratedRegex(@"\b(?:(?:tell|telling|call|calling|ring|ringing|write|writing|text|texting|mail|mailing|e-?mail|e-?mailing|see|seeing|inform|informing|let|speak(?:ing)?|talk(?:ing)?|walk(?:ing)?|go(?:ing)?|pop|popping|march(?:ing)?|run(?:ning)?|phone|phoning|message|messaging)\b[^.?!]{0,40}\b" + Employer + @"\b|(?:tell|telling) (?:them|him|her)\b|(?:put|putting|hand|handing|give|giving|send|sending|drop|dropping|type|typing|submit\w*|serve|serving|fire off|leave)\b[^.?!]{0,30}\b(?:notice|resignation|kündigung|papers|letter|it on (?:my|his|her|the)|it in\b(?! (?:an?|the|writing|your|my)\b)|on (?:my|his|her|their) (?:\w+ )?desk)\b|(?:quit|quitting|resign|resigning)\b|(?:hear|hears|hearing|find|finds|has|have|know|knows|get|gets) (?:it|that|this|about it|out)?\b[^.?!]{0,15}\b(?:from me|on (?:his|her|their) desk|by (?:tonight|tomorrow))|say\w* (?:goodbye|au revoir|farewell)|(?:go|goes|lands?|will be) on (?:his|her|their|the \w+'s) (?:\w+ )?desk)", RegexOptions.IgnoreCase)]
    private static partial Regex Soon();

    // … in this hour, tonight, tomorrow.
    [GeneratedRegex(@"\b(?:this (?:morning|afternoon|evening|aft|minute|very|lunch\w*)|tonight|today|tomorrow|now\b|at once|immediately|straight|directly|right (?:after|away|now|then)|first thing|(?:as soon as|once|when|after|the (?:second|minute|moment)) (?:we|i|you|this|the call)(?:'re|'ve| have| are| is)? (?:hang|hung|finish\w*|get off|got off|done|off|put|call|stop|end\w*|over)|after (?:this|the call)|before (?:lunch|dinner|i (?:sleep|go|leave))|in (?:five|ten|half an|an hour|the next|the morning)|at (?:one|two|three|four|five|noon|lunch\w*)|within the hour|from me then)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AtOnce();

    // Only once the terms are on paper, or not at all.
    [GeneratedRegex(@"\b(?:(?:once|when|as soon as|after|until|till|before|if|unless|without|the day|day|then)\b[^.?!]{0,45}\b(?:sign\w*|letter|contract|paper\w*|written|writing|offer|document|agreement|read|ink|in (?:my )?hand|arrives?|comes|got it|have it|through)|not (?:yet|until|till|before|a word|say|telling|giving|handing|breathing)|nothing (?:until|till|before)|(?:haven't|have not|didn't|won't|will not|wouldn't|don't|do not|never)\b[^.?!]{0,20}\b(?:tell|told|give|gave|given|hand\w*|resign\w*|quit|say|said|notice|put|let|go)|only (?:then|after|once|when|if)|(?:have|need|got) to (?:give|serve|work)|if (?:i|you|it|this|we|they|all)\b(?! (?:like|want|wish|prefer|need|must)))", RegexOptions.IgnoreCase)]
    private static partial Regex Waits();

    // A job left long since, by others, or that ended by itself; notice to somebody else.
    [GeneratedRegex(@"\b(?:(?:19|20)\d\d|years? ago|months? ago|back (?:in|when)|last year|laid off|made redundant|let (?:me|us|everybody|everyone|all of us) (?:all )?go|let go|redundan\w+|ran out|closed|ended (?:its|by)|my (?:wife|husband|sister|brother|mum|mom|dad|partner|friend|colleague|landlord|flatmate)|left (?:school|college|home|university|the (?:army|navy|service))|landlord|flat\b|apartment|lease|tenancy|gym|told me|gave me|was given|got given|your (?:hr|manager|colleague|team|recruiter|boss|assistant)|we've (?:got|had)|before (?:that|i came))\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfOthers();

    // "Any time: I'm free since Friday, I walked out"
    [GeneratedRegex(@"\b[Ii](?:'ve| have)? (?:already )?(?:resigned|quit|left|cancel+ed|walked|jacked|handed|finished|(?:gave|given) (?:them|him|her)|told (?:them|him|her|\p{Lu}\w+))\b[^.?!]*\b(?:them|him|her|there|in|already|\p{Lu}\w+|on|last|yesterday|this)\b|^\W*(?:[Tt]old|[Gg]ave|[Hh]anded|[Ll]eft|[Qq]uit|[Rr]esigned|[Jj]acked|[Pp]acked)\b[^.?!]*\b(?:super|boss|gaffer|manager|foreman|chef|him|her|them|notice|in|yesterday|morning|last)\b")]
    private static partial Regex Free();

    [GeneratedRegex(@"\b(?:notice|start|when (?:can|could)|how soon|holding you|free|leave (?:there|them)|finish|get out|first day|join(?:ing)?|contract|letter|paperwork|offer|where (?:are you|do you stand|does that leave you) with|current (?:mob|lot|crowd|employer|place|job|boss)|available|availability)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksWhen();

    // They wonder at how soon it was.
    [GeneratedRegex(@"^\W*(?:\w+\W+){0,3}?(?:already|before (?:this|our|we|i|you|they|the|a|any)\b|(?:last night|this morning|yesterday|today|on \w+day|at lunch\w*)(?: already)?[?!,]|without (?:a|an|any|our)|so (?:soon|quick\w*|fast)|you (?:did not|didn't|don't waste|don't hang)|(?:that's|that was|you're) (?:\w+ )?(?:quick|fast|brave|bold|keen|an optimist))|\b(?:we(?:'d|'ve| had| have)? not even|(?:hadn't|haven't|didn't) even|not even (?:sent|seen|heard))\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsSurprised();

    // Something was done about the job of today.
    [GeneratedRegex(@"\bi(?:'ve| have|'m)?(?: \w+){0,2} (?:told|wrote|written|said|gave|given|went|gone|left|handed|cleared|finished|finishing|walked|rang|called|sent|dropped|tendered|quit|done|out|free)\b[^.?!]*\b(?:boss\w*|manager|gaffer|chef|director|owner|team|them|him|her|there|desk|job|place|notice|letter|work|office|keys|badge)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Deed();

    // "Do they know?", "Have you told them?"
    [GeneratedRegex(@"\b(?:have you|did you|you've)(?: \w+){0,2} (?:(?:told|tell|informed) (?:them|him|her|(?:your |the )?" + Employer + @")|(?:given|give) (?:in )?(?:your )?notice|handed|hand in|resigned|resign|quit|put (?:in )?your)\b[^.?!]*\?|\b(?:do they|does (?:he|she|your \w+)|are they|is (?:he|she|your \w+)) (?:\w+ )?(?:know|aware)(?: \w+){0,3}? (?:leaving|going|off|yet|already|about (?:this|us|it))\b[^.?!]*\?", RegexOptions.IgnoreCase)]
    private static partial Regex AsksWhetherTold();

    [GeneratedRegex(@"^\W*(?:(?:oh|well|um|ah|aye|yes|yeah|yep|sure|of course)\W+)*(?:yes|yeah|yep|aye|i have|i did|(?:they|he|she) (?:do|does|did)|already|yesterday|this morning|last (?:night|week|\w+day)|on \w+day|all done|done|since)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Affirms();
}
