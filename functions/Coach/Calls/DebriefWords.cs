using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>How people say what a debrief looks for. Each pattern is held against one sentence, unless it says otherwise.</summary>
internal static partial class DebriefWords
{
    /// <summary>The sentence that gives a reason; null where none does.</summary>
    public static string? Reason(string text) => SpokenSentences.Of(text).FirstOrDefault(sentence => ReasonWords().IsMatch(sentence) && !NoReason().IsMatch(sentence));

    /// <summary>Whether any sentence gives a reason.</summary>
    public static bool HasReason(string text) => Reason(text) is not null;

    /// <summary>The least that would do.</summary>
    [GeneratedRegex(@"\b(?:(?:the )?(?:(?:very |absolute )?(?:lowest|least|minimum)) (?:i|that i|i'd|i would|i could|figure i|number i|for me)|my (?:\w+ )?(?:minimum|floor|bottom line|bottom|walk[- ]away\w*|limit|break[- ]?even|reservation)\b|(?:couldn't|can't|cannot|wouldn't|won't|(?:could|would|will|can) not) (?:really |possibly |realistically )?(?:go|do|take|accept|sign|move|say yes|justify|leave|drop|dip)\b[^.?!]{0,25}\b(?:below|under|less than|lower than|less|lower|beneath)|(?:i'd|i would|i'll|i could|i can) (?:still |probably |even |also )?(?:settle (?:for|at)|accept as little|take as little|live with|go as low)|(?:absolute|bare) minimum|i(?:'d| would) have (?:taken|accepted)\b|i(?:'d| would) have (?:done|said yes|signed|gone)\b[^.?!]{0,20}\b(?:for|at|to)|i (?:really )?(?:need|have to have|must have|require) (?:to (?:get|see|make|be at|hit) )?at least|as low as|nothing (?:below|under|less)|(?:i'd|i would|i'll) (?:be happy (?:with|at)|say yes (?:to|at)|sign (?:for|at)|take) (?:even )?(?:anything|as little)|anything (?:above|over|north of|from)\b[^.?!]{0,30}\b(?:works|fine|good|okay|ok|do|yes|happy)|at the very least|would be enough for me|(?:below|under|less than) (?:that|\$?\d[\d,.]*k?|\w+[- ]?\w*)[^.?!]{0,12}(?:i'd|i would|i'll|i(?:'m| am)|it) (?:\w+ )?(?:walk|stay|have to|pass|decline|out|no|isn't|wouldn't|not))\b", RegexOptions.IgnoreCase)]
    public static partial Regex Limit();

    /// <summary>Says that it will not be told.</summary>
    [GeneratedRegex(@"\b(?:rather (?:not|keep)|prefer not|won't (?:say|tell|share|name|disclose|get into|go into)|not going to (?:say|tell|share|name|get into)|(?:don't|do not) (?:want|like|have) (?:to )?(?:say|tell|share|name|disclose|a (?:minimum|floor|walk))|keep (?:that|it) to myself|instead of (?:a|my) (?:minimum|floor)|(?:what|is that|is it) your|your (?:absolute )?(?:minimum|floor|limit))\b", RegexOptions.IgnoreCase)]
    public static partial Regex Withholds();

    /// <summary>The least that would do, told only as a part of a trade.</summary>
    [GeneratedRegex(@"\bsettle for\b[^.?!]{0,60}\bif\b", RegexOptions.IgnoreCase)]
    public static partial Regex SettlesIf();

    /// <summary>Asks whether there is more, with or without a figure.</summary>
    [GeneratedRegex(@"\b(?:(?:any|some|more|wiggle|a bit of|much) (?:room|flexibility|movement|give|stretch|leeway|wiggle)|(?:is|are) (?:that|it|this|the \w+|those) (?:negotiable|flexible|fixed|final|the best)|(?:could|can|would) (?:you|we|it|that|there)\b[^.?!]{0,50}\b(?:more|higher|up|better|improve|increase|stretch|closer|bump|raise|budge|move|go)|(?:do|can) (?:any )?better|a (?:bit|little) (?:more|higher)|hoping for (?:more|the (?:upper|top|higher)|a (?:bit|little|touch)|something (?:higher|closer|more))|is that (?:your|the) best|best you can do)\b", RegexOptions.IgnoreCase)]
    public static partial Regex AsksForMore();

    /// <summary>More of something else than pay.</summary>
    [GeneratedRegex(@"\b(?:(?:tell|say|explain|hear|know|talk|learn|show|send)\b[^.?!]{0,25}\b(?:more|up)|go (?:over|through|ahead|back|on)|move (?:in|to|on|there|over)|(?:set|back|speak|sign|follow|pick|come|look|bring|write|type|draw|hold|turn|hurry|call|put) (?:\w+ )?up|once more|more (?:time|about|slowly|detail))\b", RegexOptions.IgnoreCase)]
    public static partial Regex NoMorePay();

    /// <summary>An offer made before the call.</summary>
    [GeneratedRegex(@"\b(?:thank(?:s| you)\b[^.?!]{0,30}\b(?:for|about) (?:the|your|this)\b[^.?!]{0,15}\boffer|your (?:initial |first |original |written )?offer\b|the (?:initial |first |original |written )?offer (?:letter|you (?:sent|made|gave|put)|we (?:sent|made|gave|put)|i (?:got|received|have from you)|on the table)|(?:read|reading|seen|see|got|received|reviewed|review|look(?:ed)?(?: at| over| through)?|through) (?:through |over )?(?:the|your|our) (?:offer|letter|numbers|package)\b|(?:get|got|have|received|see|seen|read|opened|at|had|think of) (?:our|my|the|your) (?:\w+ )?(?:letter|offer|draft|contract|paperwork|proposal|outline|numbers|term sheet|sheet|package)|sent (?:you |over |across |out )?(?:the|an|our) (?:offer|letter)|the letter (?:says|has|you|we)|in the (?:offer|letter))\b", RegexOptions.IgnoreCase)]
    public static partial Regex OfferedBefore();

    /// <summary>Pay of today.</summary>
    [GeneratedRegex(@"\b(?:(?<!which )i(?:'m| am)? (?:currently |now |today |already |presently )?(?:make|making|earn|earning|on|getting|get paid|paid|sitting at|bringing home|taking home|take home|bring home)\b(?! (?:board|top|the same|it|back|that|a sense|track|holiday|vacation|my way))|they (?:currently |now )?(?:pay me|have me (?:on|at))\b|my (?:current|present|existing|last|old|previous)|current(?:ly)? (?:on|at|make|making|earn|earning|i'm|i am|i)|current (?:base|salary|pay|comp\w*|package|job|role|employer)|where i(?:'m| am) (?:now|today|currently|at now)|what i (?:make|earn|have|get) (?:now|today|currently)|my (?:salary|pay|base|comp\w*) (?:is|now|today|right now|at the moment|here)|right now i(?:'m| am)?|at the moment i(?:'m| am)?|today i(?:'m| am)|at my (?:current|present) (?:job|place|company|firm))\b", RegexOptions.IgnoreCase)]
    public static partial Regex CurrentPay();

    /// <summary>Something given only for something.</summary>
    [GeneratedRegex(@"\b(?:in return|in exchange|if i (?:accept|take|say yes|agree|sign|come down|go down|drop)\b[^.?!]{0,60}\b(?:could|can|would|will) (?:you|we|it|i)\b|(?:if|provided|as long as|so long as|assuming) (?:that )?(?:you|we|the company|it|there)(?:'re|'ll|'d)?\b[^.?!]{0,80}\b(?:i(?:'ll| will| can| could|'d| would|'m| am)|then)\b|i(?:'ll| will| can| could|'d| would|'m happy to|'m willing to|'m prepared to)\b[^.?!]{0,80}\b(?:if|provided|as long as|so long as) (?:that )?(?:you|we|the|it|there)(?:'re|'ll|'d)?\b|i(?:'d| would| can| could|'ll| will)(?: be)? (?:give up|trade|drop|take a lower|be flexible|flexible|accept a lower|swap|forgo|waive|skip)\b|as one package|instead i|for that i|on condition|(?:could|can|would|will) you\b[^.?!]{0,60}\band i(?:'d|'ll| would| will| could| can)\b|(?:with|for) [^.?!]{0,60}\b(?:is|are|works?) (?:okay|ok|fine|good|all right)? ?(?:for|with) me|trade(?:d|s)?\b[^.?!]{0,20}\bfor|in place of|with that,? i(?:'d|'ll| would| will| could)|for that i(?:'m| am|'d|'ll)|let's trade|i give up (?:the|my|a|some|that|one|two)\b|and i(?:'d|'ll) (?:tell (?:them|the other)|sign|withdraw|stop|start|drop|commit|cancel|be yours)|and i'm (?:in|yours)|if (?:it's|it is|that's)\b[^.?!]{0,40}\b(?:could|can|i'd (?:need|want|like))|i(?:'d| would|'ll) give (?:you|up|back)|i(?:'d| would|'ll) commit|meet (?:me|you|each other) (?:half|in the)|(?:works?|yes|fine|okay|in|good)(?: for me)? if\b|happy to (?:give|trade|move|come down|sign|start))\b", RegexOptions.IgnoreCase)]
    public static partial Regex Trade();

    /// <summary>One thing only for the other.</summary>
    [GeneratedRegex(@"\b(?:if (?:you|the|we|it|base)|and i(?:'d|'ll) start|as long as|provided)\b", RegexOptions.IgnoreCase)]
    public static partial Regex IfThen();

    /// <summary>What sounds like a trade and is none.</summary>
    [GeneratedRegex(@"\b(?:if you (?:don't mind|want|like|could send|can send|could (?:just )?(?:put|email)|can (?:put|email))|trade[- ]?off|in mind,? then|happy to (?:give you|start with|sign (?:today|now|it|that|this)?$))", RegexOptions.IgnoreCase)]
    public static partial Regex NoTrade();

    /// <summary>The candidate would do something.</summary>
    [GeneratedRegex(@"\bi(?:'ll| will|'d| can| could)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Gives();

    /// <summary>Asks for the pay of today.</summary>
    [GeneratedRegex(@"\b(?:what (?:are|do|were) you (?:currently |now |actually )?(?:mak\w+|earn\w*|on\b|paid|get\w*)|(?:your )?current (?:salary|pay|comp\w*|base|package)|where are you (?:now|today|currently)|what(?:'s| is) your (?:salary|base|pay) (?:now|today|at the moment)|what do they pay)\b", RegexOptions.IgnoreCase)]
    public static partial Regex AsksForCurrentPay();

    /// <summary>Lets an ask go.</summary>
    [GeneratedRegex(@"\b(?:no worries|never mind|nevermind|forget (?:it|about it)|no problem|not a problem|that's (?:fine|okay|ok|alright)|okay,? sure|fair enough|(?<!rather )leave it|drop it)\b", RegexOptions.IgnoreCase)]
    public static partial Regex LetsGo();

    /// <summary>Takes a threat back.</summary>
    [GeneratedRegex(@"\b(?:i(?:'m| am) staying\b(?! (?:with|at|where|put))|i(?:'ll| will) stay\b(?! (?:with|at|where|put))|wasn't (?:really )?going to (?:leave|go|walk|quit)|forget (?:it|what i said)|didn't mean (?:it|that)|i(?:'ve| have) nothing else|not really leaving)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Stays();

    /// <summary>Asks for a part of pay without a figure.</summary>
    [GeneratedRegex(@"\b(?:could|can|would|is) (?:there|you|we|i)\b[^.?!]{0,40}\b(?:bonus|sign(?:ing|-on)|equity|stock|relocation|raise|days|week|remote)\b[^.?!]{0,40}\?", RegexOptions.IgnoreCase)]
    public static partial Regex AsksForPart();

    /// <summary>No figure is named; theirs is asked for.</summary>
    [GeneratedRegex(@"\b(?:(?:what(?:'s| is| are| was)|share|tell me|know|hear|see|learn|understand|give me|have) (?:the|your|about the|about your|a sense of (?:the|your)|me the|me your|roughly the) (?:\w+ )?(?:range|band|budget|bracket|salary range|pay range|numbers?)|what(?:'s| is) (?:budgeted|the budgeted)|what (?:range|band|budget|figure|number|level|salary|base) (?:do|have|did|are|were|is|would|does) (?:you|they|the|this|budgeted|that)|what (?:did|do|have|were|are|would) you (?:have |guys )?(?:have |got |be )?(?:in mind|budget(?:ed|ing)?|set aside|planned|thinking|offer\w*|pay\w*|allocated)|(?:you|have|you've|is|been) (?:got )?(?:budgeted|in the budget|allocated)|rather (?:hear|not|wait|learn|understand|talk|see|have you|you)|prefer (?:to (?:hear|wait|learn|understand|see|not|talk)|not|hearing|if you|that you)|too early|before (?:i|we) (?:name|talk|put|give|get into|discuss|throw|say|commit|answer)|like to (?:hear|understand|learn|know) (?:more|what|the|how|your)|what the (?:role|job|position)(?:'s| is) budgeted|tell me what|depends on the (?:whole|full|total|rest|overall|package|scope|entire)|you know (?:the|your) (?:band|range|budget)|(?:don't|do not|haven't) (?:really )?(?:have|got|settled on|landed on) (?:a|one|any|an exact|a specific|a fixed) (?:number|figure)|what does the (?:range|band|budget) (?:look|go)|where (?:does|do) (?:the|your) (?:range|band|budget)|(?:could|can|would) you (?:\w+ )?(?:go first|start|share (?:the|your)|make the first|tell me (?:the|what|your)|give me (?:the|your|a)))\b", RegexOptions.IgnoreCase)]
    public static partial Regex Deflects();

    /// <summary>Another firm's offer.</summary>
    [GeneratedRegex(@"\b(?:(?:another|one more|competing|other|second|rival|parallel) offers?|written offer (?:from|at|of|in hand|elsewhere)|(?:holding|have|got|received) an? (?:firm|verbal|written) offer|(?:i've|i have|got) one from|offer,? (?:\w+,? )?from (?:a|an|another|the)\b|(?:an|got an|have an|holding an|hold an|received an|sitting on an?) (?:\w+ ){0,2}offer (?:from|at|of|in|on|for|elsewhere)|offers? from (?:another|a|an|two|one|the|\p{Lu})|offered me|offer in hand|offer elsewhere|other (?:company|firm|place|side|employer|team|startup|bank) (?:has|have|is|came|put|offered|made|gave)|(?:another|a (?:different|second|rival|competing)) (?:company|firm|place|employer|startup|bank|team)\b[^.?!]{0,30}\b(?:offer\w*|at|put|came|made|has|is)|final (?:rounds?|stages?) (?:with|at)|(?:got|have) an? (?:\w+ ){0,3}(?:job|spot|place|post|position|seat|contract|gig) (?:waiting|lined up)|another (?:client|contract) (?:on|at|from|starts?)|(?:outfit|firm|company|place|people|crowd|shop) i(?:'ve| have)? (?:talked|spoke|spoken|been talking|interviewed))\b", RegexOptions.IgnoreCase)]
    public static partial Regex OtherOffer();

    /// <summary>Says yes to a question.</summary>
    [GeneratedRegex(@"^\W*(?:yes|yeah|yep|i do|i have|i am|that's right|correct|true)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Affirms();

    /// <summary>There is no other offer, or theirs is meant.</summary>
    [GeneratedRegex(@"\b(?:(?:don't|do not|haven't|have not|didn't|no|without|if i (?:had|get|got)|not have|wish i had) (?:\w+ ){0,4}(?:another|other|competing|any|an?)?\s?(?:\w+ )?offers?\b|no (?:other|competing) offers?|your (?:\w+ )?offer (?:of|at)|counter[- ]?offer (?:you|from you)|the offer from you|thank(?:s| you) for)", RegexOptions.IgnoreCase)]
    public static partial Regex NoOtherOffer();

    /// <summary>Time to decide.</summary>
    [GeneratedRegex(@"\b(?:time to (?:think|consider|review|go (?:over|through)|look|read|digest|talk|decide|reflect|process|mull|weigh)|sleep on (?:it|that|this)|(?:think|mull|talk|chew|look|read) (?:it|about it|this|that|them|everything|things|all of (?:it|this|that)) (?:over|through)|think about (?:it|this|that|the offer)|(?:a|one|two|three|a couple(?: of)?|a few|some|until|till|the) (?:\w+ ){0,3}(?:days?|weekend|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|hours|time|evening|night|moment)\b[^.?!]{0,40}\b(?:think|decide|consider|review|answer|look|read|talk|digest|discuss|reflect|get back|come back|go over|go through|respond|let you know|make (?:a|my|the) decision)|(?:think|decide|consider|review|answer|come back|get back|go over|go through|let you know|read|respond|an answer|a decision)\b[^.?!]{0,40}\b(?:until|till|by|on|over|tomorrow|in a (?:day|couple)|within)\b[^.?!]{0,15}\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|weekend|days?|week|morning|noon|evening|end of|next)|(?:come|get|circle) back to you|(?:let me|give me|could i|can i|may i|i'd like to|i'll) (?:have|take|use) (?:the|a|until|some)\b|run the numbers|(?:want|need|take|like|have|get|give me) (?:a|one|two|three|a couple of|a few|some) (?:more )?(?:days?|evenings?|nights?)\b|revert (?:within|in|by)|answer\b[^.?!]{0,30}\bdays?\b|make up my mind|take the (?:weekend|evening|night|day)|(?:have|take|get|need|give me|like|want|until|till) (?:\w+ )?(?:until|till) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|the|next|end)|(?:talk|speak|discuss)\b[^.?!]{0,20}\b(?:to|with) my (?:partner|wife|husband|family|spouse|girlfriend|boyfriend|accountant|mentor|lawyer))\b", RegexOptions.IgnoreCase)]
    public static partial Regex AsksForTime();

    /// <summary>Time that is not asked for to decide.</summary>
    [GeneratedRegex(@"\b(?:(?:time|days?) off|vacation|holidays?|pto|start(?:ing)? (?:date|on)|send|you(?:'ll| can| could)? (?:get|come) back to me|remote|from home|in the office|on site|notice|(?:have|take|need|want|give me) (?:you|your)\b|don't need (?:any )?time|no need|had a think|beforehand|i(?:'ve)? (?:thought|been thinking))\b", RegexOptions.IgnoreCase)]
    public static partial Regex NotForMyself();

    /// <summary>What a figure is made of.</summary>
    [GeneratedRegex(@"\b(?:break(?: (?:it|that|this|the \w+|those|these|me))* ?down|breakdown|how (?:is|does|do|would|are|will|exactly does|often does) (?:that|it|the (?:\w+ ){0,2}|this|those|they|these) ?(?:\w+ )?(?:split|made up|vest\w*|structured|composed|paid|work|calculated|divided|add up|broken)|what(?:'s| is| are) (?:the (?:\w+ )?(?:strike\w*|differentials?|remaining|rest|preference|split|vesting|mix|schedule|make-?up|cliff|strike|bonus target|terms)|included|in (?:that|the package|there)|that made)|how many (?:shares|options|units)\b[^.?!]{0,40}\?|what(?:'s| is) in the\b[^.?!]{0,40}\?|(?:fully diluted|paid on what|pre-?money|post-?money)[^.?!]{0,60}\?|how much of (?:that|it|this|the \w+) is|vesting schedule\?|vest(?:ing)? (?:over|schedule)[^.?!]{0,20}\?|what does (?:that|it|the package|the total|this) (?:consist|include|cover|look like|comprise|break)|what (?:makes|goes) (?:up|into)|walk me through (?:the|how|what|that)|is (?:that|it|this) (?:all |including |inclusive|before|after|on top|guaranteed|base only|just base|including the)|(?:based|measured|tied|dependent|calculated|conditional) on\b[^.?!]{0,40}\?|(?:time[- ]based|performance)\b[^.?!]{0,40}\?|per year,? or\b|a year,? or\b|each year\b[^.?!]{0,20}\?|over the (?:four|whole|full)\b[^.?!]{0,10}\?|paid in (?:twelve|thirteen|fourteen|how many)|with the (?:commission|bonus|variable)\b[^.?!]{0,10}\?|how many of\b[^.?!]{0,40}\b(?:quota|target)\b|(?:people|anyone|they) actually (?:get|got|hit)\b|on top\?|guaranteed,? right\?|how(?:'s| is| was) (?:that|it|this) (?:put together|made up|calculated|structured|split)|(?:on|by) which\b[^.?!]{0,40}\?|which criteria|does that include|is the (?:bonus|sign-on|equity|stock) (?:guaranteed|included|discretionary|part of|on top)|(?:explain|split|itemi[sz]e|spell out|lay out) (?:the|how|what|that|each|it))(?!\w)", RegexOptions.IgnoreCase)]
    public static partial Regex Breakdown();

    /// <summary>Leaves.</summary>
    [GeneratedRegex(@"\b(?:(?:i(?:'ll| will|'m going to| am going to|'d| have|'m afraid i|'m| am| think i| must| need)?(?: have| need| going| think)?(?: to| i'll| i will)?(?: have to| need to)? (?:pass\b|decline|declining|withdraw\w*|walk(?:ing)? away|stay(?:ing)? (?:put|where i am|where i'm)|turn(?:ing)? (?:it|this|the offer|that|you) down|passing))|not going to work (?:for me|out)|isn't going to work|(?:it's|that's|then it's|is) (?:sadly |still |just )?a no\b(?: from (?:me|my))?(?=\W*$|[,.;!]| then| for me)|i(?:'ll| will) (?:go|sign) (?:to|with) (?-i:\p{Lu})\w+(?=\W*$|[,.;!]| then)|won't work for me|no thank you|going? with the other|tak(?:e|ing) the other|stay where i am|respectfully|(?:can't|cannot|won't) accept (?:this|that|the|your)|i'm out|part ways|end (?:it|things|the process) here|leave it (?:there|here)|look(?:ing)? elsewhere|(?:going|have) to say no|say no to (?:this|it)|stepping back|step back|sit this (?:one )?out|pull out|bow out|(?:i'm|i am) staying (?:with|at|where)|not the right (?:deal|fit|move|one)|it's not for me)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Leaves();

    /// <summary>Would leave only if.</summary>
    [GeneratedRegex(@"\b(?:if|unless|otherwise|or else|below|under|before i)\b", RegexOptions.IgnoreCase)]
    public static partial Regex IfOnly();

    /// <summary>Their range.</summary>
    [GeneratedRegex(@"\b(?:band|range|budget\w*|bracket|posted|posting|advert\w*|up to|tops out|midpoint|between)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Band();

    /// <summary>A word for the people before the figures.</summary>
    [GeneratedRegex(@"\b(?:thank(?:s| you)|hi\b|hello|good (?:morning|afternoon|evening)|nice to|great to|good to|pleasure|how are you|how's (?:your|it)|excited|thrilled|enjoyed|delighted|appreciate|glad|loved|love the|really like)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Rapport();

    [GeneratedRegex(@"\b(?:because|since (?:i|my|the|it|you)|given (?:that|my|the|what|how)|based on|the reason|reflects?|in line with|considering|market|data\b|(?:research|looked|asked around|spoke)\b|i(?:'ve| have) (?:led|built|shipped|run|managed|brought|done|grown|cut|saved|owned|delivered|launched|scaled|trained|closed|got (?:an|another)|been (?:leading|running|doing|offered)|\w+ed (?:the|a|our|their|two|three|four|five|revenue|costs|teams?))|i (?:led|built|shipped|ran|managed|brought|grew|cut|saved|owned|delivered|launched|scaled|bring|run|lead)\b|years? (?:of|in|doing|as|running|leading)|track record|experience (?:with|in|of|leading|running|as)|my experience|median|percentile|benchmark\w*|levels\.?\s?fyi|glassdoor|payscale|survey|radford|(?:another|one more|other|competing|second|rival|written|firm) offer|(?:have|got|holding|received) an? (?:\w+ ){0,2}offer|offered me|unvested|vest(?:s|ing)? in|leaving (?:behind|on the table|money)|walking away from|giving up|forfeit\w*|quoted?\b[^.?!]{0,20}\b(?:was|from|at)|cost of living|posted range|the posting|(?:job )?ad (?:says|said|lists)|published|comparable|similar (?:roles|jobs|positions|work)|peers|colleagues (?:at|in)|going rate|people (?:at|in|with) (?:this|that|my|the|similar)|roles? (?:like this|at this level|of this)|for (?:this|that) (?:scope|level|kind of role|role in)|on[- ]call|the scope|responsib\w+|bigger (?:team|job|role|scope)|patents?|certif\w+|degree|licen[cs]e|speciali[sz]\w+|clients?|revenue|i(?:'d| would| will|'ll) (?:be (?:taking on|leading|running|managing|giving up|losing|leaving)|lose|forfeit|manage|take on))\b", RegexOptions.IgnoreCase)]
    private static partial Regex ReasonWords();

    // "It's more a feeling", "no particular reason".
    [GeneratedRegex(@"\b(?:no (?:particular |real |special )?reason|just (?:a )?feel\w*|more (?:of )?a feeling|(?:don't|do not|haven't) (?:really )?(?:have|got|know|done|looked|any)\b[^.?!]{0,30}\b(?:reason|data|market|research|offer|experience)|not (?:really )?based on|what(?:'s| is) the market|how does (?:that|it) compare)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoReason();
}
