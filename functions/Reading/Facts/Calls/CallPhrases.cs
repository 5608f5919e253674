using System.Text.RegularExpressions;

namespace Reading.Facts.Calls;

/// <summary>How people say yes, no, and that a figure is only spoken of.</summary>
internal static partial class CallPhrases
{
    /// <summary>A yes.</summary>
    [GeneratedRegex(@"\b(?:agree(?:d|ment reached)?|accept(?:ed|able)?|deal|done|fine|ok|okay|sure|works|will work|sounds (?:good|great|fair|perfect)|all right|alright|yes|yeah|yep|yup|sold|happy (?:to|with)|will do|i'll take|i will take|let's do (?:that|it|this)|do that|perfect|great|granted|good for me|can live with|shake on|you've got (?:it|yourself)|as it stands|no problem|absolutely|fair enough|that's fair|is good|(?:'s|are) (?:good|great)\b|ok with|you can have|it's yours|decided to (?:offer|give)|no objection|i'm in|we're good)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Yes();

    /// <summary>A figure refused: cannot be paid, is not possible.</summary>
    [GeneratedRegex(@"\b(?:can(?:no|')?t|can not|cant|couldn't|could not|won't|will not|wouldn't|unable|not able|not going to|isn't going to|is not going to|impossible|not possible|isn't possible|disagree|reject|refuse|decline|unacceptable|not acceptable|too (?:high|low|much|steep|little|big)|out of (?:reach|range|budget|the question)|off the table|over (?:our|the) (?:band|budget|range|limit|top|max\w*|midpoint|ceiling|cap)|no way|not an option|not negoti\w+|not available|unavailable|over (?:our )?budget|above (?:our|the|what)|beyond (?:our|what|the)|(?:don't|do not|dont) (?:do|have|need|offer|give|think|qualify|pay|want|agree|see)|say no|no to|breaks|will not fly|won't fly|fly|above what|isn't (?:going|gonna)|not (?:qualif\w+|offering|willing|allowed|happening|workable|something)|doesn't work|won't work|does not work|isn't (?:something|workable|there)|(?:already |been |is )filled|not on offer|not doable|reserved (?:just |only )?for|exclusively for|high end|(?:don't|do not) have that|not enough|no room|isn't in)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Refusal();

    /// <summary>Current pay.</summary>
    [GeneratedRegex(@"\b(?:i(?:'m| am)? (?:currently |now |today |already |usually |typically )?(?:make|making|earn|earning|on|getting|get|charge|bill|paid|take home|bring home)\b(?! (?:board|top|the same|it|to|back|that|a sense|track|holiday|vacation))|(?:my )?current(?:ly)? (?:base|salary|pay|comp\w*|package|total|employer|job|role)?|i(?:'m| am) currently|my (?:last|previous|old)\b|i(?:'m| am) at\b|forfeit\w*|i(?:'d| would) (?:lose|be leaving|be giving up|walk away from)|leave on the table|my (?:salary|pay|base|comp\w*) (?:is|now|today|right now|at the moment)|my (?:salary|pay|base|comp\w*)(?:'s| has| was| went)\b|what i (?:make|earn|have) (?:now|today)|where i am (?:now|today)|right now i(?:'m)?|at the moment i(?:'m)?|today i(?:'m)?|i left|leaving behind|leave [^.?!]{1,40} behind|i(?:'ve| have) been (?:at|on)|walking away from|unvested)\b", RegexOptions.IgnoreCase)]
    public static partial Regex CurrentPay();

    /// <summary>Another firm.</summary>
    [GeneratedRegex(@"\b(?:(?:another|other|competing|second|rival|written|existing) (?:company|companies|offers?|proposals?|firms?|place|employer|bank|startup|hospital|school|agency)|(?:the|a|another|one|some) (?:\w+ )?(?:clinic|hospital|bank|firm|company|startup|agency|school|shop|practice|lab|studio|place) (?:over |down |up |out )?(?:in|at|across|near|from|called)\b|elsewhere|(?:have|got|hold|holding|received|sitting on) (?:an|a|another|one) (?:\w+ ){0,3}offer|an? (?:\w+ )?offer (?:from|at|of|for|in)|their offer|theirs\b|they(?:'ve|'re| have| are|'d| would)? (?:said|offered|offering|offer|giving|gave|give|paying|pay|put|came|at|went|willing)|(?:one more|a second|two|three) offers?|offered me|(?:i've|i have|got) (?:one|another) from|they (?:sent|want an answer|need an answer)|at a (?:bigger|larger|different|rival|public) (?:place|company|firm)|offer in hand|other side offered|competitor)\b", RegexOptions.IgnoreCase)]
    public static partial Regex OtherFirm();

    /// <summary>What the market or the employer's own ladder pays.</summary>
    [GeneratedRegex(@"\b(?:market|median|percentile|average|surveys?|levels\.?\s?fyi|levels and|blind\b|\bsteps?\b|glassdoor|data|benchmark\w*|going rate|peers?|similar (?:roles|jobs|positions)|people (?:at|in|with|post|report|share)|(?:is|are) (?:posting|reporting)|they(?:'re| are)? (?:between|making|paid|getting)|(?<!\byou )(?:is|are) (?:paying|getting|earning|making|going for|advertis\w+)\b|(?:the )?(?:award|grid)\b|folks|typical(?:ly)?|told me|publicly|earn(?:s|ed)|the (?:job )?ad\b|web ?site|careers page|job page|listing (?:said|says)|(?:he|she)(?:'s| is| was) (?:at|on|making|earning|getting)\b|advert\w*|guide|collective agreement|tariff|scale|(?:it|that|they|band|range) tops? out|tops? out|runs? from|posted|posting|listed|advertised|published|the band|our band|band (?:for|is|goes|runs|tops)|pay band|salary band|range (?:for|is|goes|runs|was|on|tops)|bracket|midpoint|(?:the )?middle(?:'s| is)\b|dashboard|at (?:your|that|this|the same) (?:own )?rate|top of (?:the|our|my) (?:band|range|market))\b", RegexOptions.IgnoreCase)]
    public static partial Regex Market();

    /// <summary>The least that would do.</summary>
    [GeneratedRegex(@"\b(?:(?:the )?(?:lowest|least) (?:i|that i|i'd|i would)|minimum|bottom line|my floor|walk(?:ing)? away (?:at|below|under)|(?:can't|cannot|couldn't|wouldn't|won't|not) (?:really )?(?:go|do|take|accept|sign) (?:for )?(?:anything )?(?:below|under|less|lower)|below (?:that|which)|no less than|nothing (?:below|under|less)|at (?:the (?:very )?)?least|would (?:settle|accept as little)|i(?:'d|'d've| would've| would have|'d have) (?:done|taken|accepted|said yes|signed|gone)|settle for|reservation)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Limit();

    /// <summary>A figure taken up again, to confirm or ask.</summary>
    [GeneratedRegex(@"\b(?:you (?:said|mentioned|offered|asked|wanted|told|were (?:at|asking)|had (?:said|asked|put))|would get you|gets you|we (?:said|discussed|talked)|i (?:said|mentioned|asked|told you)|(?:i get to|comes to|adds? (?:it )?up|been reading it as|read it as)\b|as (?:we )?(?:said|discussed|mentioned)|earlier|is that|was that|(?:stock|base|bonus|grant|equity|letter|offer|sheet|page|line|mail|document|contract|it) says?|been reading|did you say|i heard|(?:just )?to (?:confirm|check|recap|summari[sz]e|be clear)|recap|initial(?:ly)?|original(?:ly)?|the first offer|(?<!(?:we|i)(?:'d| would|'ve)? (?:have|had) [^.?!]{1,40})in mind|(?:you )?had (?:something|been)|(?:you|i|we|they) were at|i was at|we sent you|(?:the|our|your) (?:letter|draft|contract|e-?mail) (?:says|said|has|had)|started (?:at|with)|last (?:(?:two|three|few|couple of) )?(?:time|week|years?)|used to|the difference (?:is|between|of)|apart|between us|spread|gap|away from|short of|jump from|worth (?:way |far |much )?(?:more|less))\b", RegexOptions.IgnoreCase)]
    public static partial Regex Restated();

    /// <summary>A value compared with, right before it.</summary>
    [GeneratedRegex(@"(?:rather than|instead of|the same|same|reason for|versus|vs|compared (?:to|with)|up from|down from|from|not|more than|less than|higher than|above|below|over|under|against|beyond)(?: (?:the|a|an|about|around|just|your))?$", RegexOptions.IgnoreCase)]
    public static partial Regex Compared();

    /// <summary>A yes to everything.</summary>
    [GeneratedRegex(@"\b(?:(?:we have|we've got|you(?:'ve| have) got|it's|that's) a deal|we(?:'ve| have) an agreement|deal\b|i(?:'ll| will)? accept(?: the| this| your)? (?:offer|package)?|i accept|i'll sign|happy to sign|i'm in|count me in|let's do (?:it|this|that)|sold)", RegexOptions.IgnoreCase)]
    public static partial Regex YesToAll();

    /// <summary>The talks end without a deal.</summary>
    [GeneratedRegex(@"\b(?:(?:i(?:'ll| will| have to|'m going to|'d (?:rather|better)|'m afraid i(?:'ll| will| have to)?)(?: have to)? (?:pass|decline|withdraw|walk away|stay (?:put|where i am)|turn (?:it|this|you) down))|opt(?:ing)? out|withdraw(?:ing)? (?:my|from)|not going to work (?:for me|out)|(?:can't|cannot|won't) (?:hire|reach an agreement|accept this offer)|no deal|stay where i am|part ways|take the other (?:offer|one)|going with the other|look elsewhere|sit this (?:one )?out|pull out|bow out|(?:going|have) to say no|i(?:'ll| will|'m going to) decline|stepping back|step back from|i(?:'m| am) staying (?:with|at|where)|not the right (?:deal|fit|move|one) for me|it's not for me|another candidate|have to pass|respectfully decline|i(?:'ll| will|'d| would| have to| must|'m going to)?(?: have to| just)? say no\b(?! to (?:that|this|the))|it(?:'s| is) a no (?:from|for) me|decline (?:the|your) offer|going to go with them|go with (?:them|the other|theirs)\b(?! unless)|i(?:'ll| will) (?:leave it (?:there|here)|let (?:it|this) go)|(?:won't|not going to) be (?:joining|moving forward|going forward)|i(?:'m| am) out|(?:should|have to|will|must) thank you and)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Leaves();

    /// <summary>Somebody asks for something, in lower case.</summary>
    [GeneratedRegex(@"\b(?:ask\w*|want\w*|hop(?:e|ing)\b|looking|(?<!it's )(?<!something )(?<!is )like|need\w*|propose|would|could|can|should|get to|after|expect\w*|target\w*|counter\w*|move to|bring (?:it|that) to|how about|what about|either|or i|i'd (?:say|put it|sign|join|come|accept|take|say yes|do it|be (?:in|happy)|go with))\b")]
    public static partial Regex Asking();

    /// <summary>Somebody puts something forward as wanted, in lower case.</summary>
    [GeneratedRegex(@"\b(?:how about|what about|would (?:\S+ ){1,5}(?:do it|do the trick|work|help)\b|would you|could you|can you|could we|can we|could it|could i\b(?! ask)|can i\b(?! ask)|may i\b(?! ask)|do you have|let's say|i'd need|i'd want|i(?:'d| would) (?:like|ask|propose)|i want|i(?:'m| am) asking|put the|make it|make that|then)\b")]
    public static partial Regex Wants();

    /// <summary>Something is put forward anew, whatever yes stands beside it, in lower case.</summary>
    [GeneratedRegex(@"\b(?:you (?:already )?(?:agree|accept)\w*|how about|what about|let'?s say|(?:i|we) (?:can |will |could )?(?:offer|propose|suggest)|for us to)\b")]
    public static partial Regex PutsForward();

    /// <summary>A yes to the figure itself, in lower case.</summary>
    [GeneratedRegex(@"\b(?:is (?:okay|ok|fine|good|acceptable) (?:for|with|by) (?:me|us)|(?:i|we)(?:'ll| will| can| do|'d| would|'m happy to)? (?:take(?! (?:one|two|on|over|care|more|extra|another)\b)|accept|agree|sign)|i'm (?:in|happy with|fine with|good with)|works for (?:me|us)|(?:i|we)(?:'ll| will) (?:do|have|go with|go for|settle (?:for|on|at)|come (?:in |over |aboard )?(?:at|for))\b|^(?:\w+,? )?then it(?:'s| is)\b|is (?:all right|alright)\b|'s (?:all right|alright)\b|we(?:'re| are) good|'?s fine\b|is (?:okay|ok|fine|great|perfect)\b|stays?\b|stay (?:where|at|as)|as it stands|it's a deal|we have (?:it|a deal)|deal|agreed|settled|done)\b")]
    public static partial Regex TakesOutright();

    /// <summary>What was asked for can be done, in lower case.</summary>
    [GeneratedRegex(@"\b(?:(?:can|able to) (?:do|go|get|make|sign|approve|offer|match|give|live with)|could (?:do|go|sign|get|make|offer|stretch)|we'd (?:do|go)|will (?:do|get|give|match)|get you|got (?:it )?approved|is (?:possible|doable|approved)|approved|you've got|you have it|have it your way|it is\b|(?:they|she|he)(?:'ve|'s| have| has)? (?:agreed?|said yes|says yes|signed off|approved|okayed)|match(?:ed)? (?:it|that))\b")]
    public static partial Regex Grants();

    /// <summary>"I can't offer more than", "the highest we can go is", in lower case and with a blank behind: what follows is what they would pay.</summary>
    [GeneratedRegex(@"\b(?:can'?t|cannot|can not|not|won't|nothing|unable)\b[^.?!]{0,40}\b(?:more|higher|above|over|beyond|past|further|less|lower|fewer|below|under)(?: than)?(?: the| a| about)? $|\b(?:highest|most|best|max(?:imum)?|ceiling|limit)\b[^.?!]{0,20}\b(?:is|at|of) $")]
    public static partial Regex Ceiling();

    /// <summary>"Sixty, once I've had the letter" is a yes, in lower case; the letter only shows it.</summary>
    [GeneratedRegex(@"\b(?:if|once|when|provided|as long as|assuming)\b[^.?!]*?\b(?:letter|contract|writing|paper|e-?mail|mail|document|signed|draft)\b")]
    public static partial Regex OnPaper();

    /// <summary>A sentence that concludes or goes through something, in lower case.</summary>
    [GeneratedRegex(@"^(?:and |okay |ok |right |yes |yeah |great |good |well |alright |um |uh )*so\b")]
    public static partial Regex Concludes();
}
