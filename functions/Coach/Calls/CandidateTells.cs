using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>What somebody lets on in a negotiation, told by what the words do and by what was asked just before, where no single phrase shows it.</summary>
internal static partial class CandidateTells
{
    /// <summary>Asks for the least that would do.</summary>
    [GeneratedRegex(@"\b(?:(?:the |your )?(?:least|minimum|lowest|bottom|floor|baseline number)\b|your line\b|how (?:far|low)\b|(?:a )?(?:touch|bit|little) (?:lower|less)|not turn us down|actual number|still with us|would you (?:still )?(?:be minded|accept|come|say yes|take)|what (?:do|would) you (?:really |actually )?need(?: to (?:see|leave|say|come|sign|make))?|rock bottom|worst case|(?:could|can|would) you (?:still )?live with|(?:get|take|need) (?:you )?(?:to (?:a )?yes|to sign)|came? back with (?:less|lower)|not go below|say yes to|walk away at|where (?:do|would) you (?:stop|walk|draw))", RegexOptions.IgnoreCase)]
    public static partial Regex AsksForLeast();

    /// <summary>The least that would do, with its figure in the same turn.</summary>
    [GeneratedRegex(@"\b(?:(?:my|ma|the|that's my|'s my) (?:\w+ )?(?:minimum|floor|bottom(?: line)?|line|lowest|limit|break[- ]?even)\b|(?:wouldn't|would not|can't|cannot|couldn't|won't|will not|don't)\b[^.?!]{0,40}\b(?:under|below|lower|less)\b|(?:below|under|for less than|less than|lower than|with less)\b[^.?!]{0,25}\bi\b|i(?:'d| would) (?:even |still |also )?(?:come|go|move|leave|join) (?:over )?for\b|i(?:'d| would)(?:'ve| have) (?:done|taken|come|said yes|signed|gone|accepted)\b|anything (?:with|over|above|from|north of|starting with)\b[^.?!]{0,40}\b(?:i'm|i'd|i'll|works|yours|happy|fine)|at \w[\w -]{2,25} i(?:'d| would)(?: still)? (?:sign|come|say yes|take)|lower than that|rock bottom|worst case|as low as|settle for|no less than|not a \w+ less than|(?:so|as) long as it(?:'s| is| has| starts)\b|is the (?:very )?(?:least|minimum|lowest|floor|bottom)|would do (?:me|it for me)\b|i(?:'d| would) (?:still )?(?:take|accept|be (?:happy|okay|fine) (?:with|at))\b[^.?!]{0,20}\b(?:even|too|honestly|if it came to it|at a push|in the end))", RegexOptions.IgnoreCase)]
    public static partial Regex TellsLeast();

    /// <summary>Leaves, or says so.</summary>
    [GeneratedRegex(@"\b(?:i(?:'m| am| will be|'ll be)? (?:out\b|off\b|gone\b|done\b|no longer (?:a )?|pulling out|withdrawing|walking|leaving)|i (?:walk(?! (?:over|to|up|in|into|you|him|her|them|through|down|round|around|across)\b)|leave(?! (?:the|it|that|this|as|out|open|aside)\b)|quit|withdraw|pull out)\b|i(?:'ll| will|'d| would)?(?: have to)? (?:walk(?! (?:over|to|up|in|into|you|him|her|them|through|down|round|around|across)\b)|leave(?! (?:the|it|that|this|as|out|open|aside)\b)|withdraw|pull out|take my name|look elsewhere|go elsewhere|go with (?:the other|them|another|someone|somebody)|sign with|pass)\b|take (?:me|my name) (?:off|out)|find(?:s)? (?:another|somebody|someone)|(?:look for|get) (?:somebody|someone|another)|(?:that's|it's) (?:it|over|a no)\b|no deal|deal[- ]breaker|we(?:'re| are) done|forget (?:about )?me|take it or leave it|don't (?:bother|call)|won't be (?:joining|coming|signing|there)|(?:not|never) (?:signing|coming|joining)|final word|last word|count me out|(?:that's|then that's) me (?:out|done|gone)|drop(?:ping)? out|call it off|you can keep it|i(?:'ll| will|'m| am|'d rather) stay(?:ing)? (?:put|where|here|on)|not interested|hang(?:ing)? up|somewhere else|give it to|next candidate|not coming|you won't (?:see|hear)|end of (?:story|discussion|conversation)|lost me\b|lose me\b|close the door|can forget)", RegexOptions.IgnoreCase)]
    public static partial Regex Exits();

    /// <summary>Puts the leaving under a condition, or by when.</summary>
    [GeneratedRegex(@"\b(?:or\b|without|if|when|unless|otherwise|till|until|by (?:\w+day|noon|five|tonight|tomorrow|the end)|then|else|after that|today|not a \w+ less)", RegexOptions.IgnoreCase)]
    public static partial Regex Conditions();

    /// <summary>Takes it back, or has nothing behind it.</summary>
    [GeneratedRegex(@"\b(?:(?:don't|do not|haven't|have not) (?:really |actually |exactly )?(?:have|got) (?:another|any|one|anything|an?)\b|not (?:another|as such|really|exactly)|no other|nothing else|nowhere|probably not|(?:don't|do not) (?:mark|release|go|take|cancel|withdraw)|hang on|hold on|wait\b|hasty|was (?:only |just )?(?:negotiating|bluffing|trying|joking|saying)|forget (?:it|i said|what i said)|(?:i'm|i'll be|i am) staying|i know a (?:bloke|guy|person)|no,? no\b|didn't mean|never mind)", RegexOptions.IgnoreCase)]
    public static partial Regex TakesBack();

    /// <summary>Notice is given, or told to the employer of today.</summary>
    [GeneratedRegex(@"\b(?:(?:handed|turned|put|gave|given|sent|jacked|chucked|packed|called)\b[^.?!]{0,25}\b(?:notice|resignation|kündigung|papers|it in|in my)|(?:hand|turn|put|give|send|fire off|type|write)\b[^.?!]{0,25}\b(?:notice|resignation|kündigung)\b|(?:quit|resign(?:ed|ing)?)\b|(?:my|the) (?:last day|leaving (?:do|drinks|date|party)|replacement)\b|they (?:already )?know (?:that )?i'm|(?:gave|given|giving|served)\b[^.?!]{0,20}\b(?:weeks|months?|days)\b|hand(?:ed|ing) [^.?!]{0,20}\bin\b|burn(?:ed|t)\b[^.?!]{0,20}\bbridge|packed (?:up )?my desk|clear(?:ed|ing) (?:out )?my desk|(?:told|tell|telling|informed?|let)\b[^.?!]{0,25}\b(?:them|him|her|hr|work|my (?:team|firm|company|partner|owner|chief|agency|office))\b[^.?!]{0,40}\b(?:leav\w+|going|off|out|done|quit\w*|moving on|finish\w*|know|notice|today|tonight|tomorrow)|(?:i(?:'ve| have)? (?:already |just )?told|tell|telling|let|email|e-mail|mail|text|call|ring|inform|speak to|talk to|going to|see)\b[^.?!]{0,30}\b(?:boss|manager|gaffer|chef|supervisor|employer|team lead|director|head|current place|principal|partner at)\b[^.?!]{0,60})", RegexOptions.IgnoreCase)]
    public static partial Regex GivesNotice();

    /// <summary>At once, or done already.</summary>
    [GeneratedRegex(@"\b(?:handed|turned|gave|given|jacked|chucked|packed|resigned|quit\b|told|already|yesterday|last (?:night|week|friday|monday)|on (?:monday|tuesday|wednesday|thursday|friday)|this (?:morning|afternoon|evening)|tonight|today|now\b|right (?:after|away|now)|straight|directly|tomorrow|first thing|this aft|after this|as soon as (?:we|i) (?:hang|get off)|after (?:we|this|i) (?:hang|call|get off)|i'm off|leaving|gave|given|packed|cleared|served|this week|just now|an hour ago|earlier)", RegexOptions.IgnoreCase)]
    public static partial Regex AtOnce();

    /// <summary>Only once the terms are on paper.</summary>
    [GeneratedRegex(@"\b(?:(?:once|when|as soon as|after|until|till|before|if)\b[^.?!]{0,45}\b(?:sign\w*|letter|contract|paper\w*|written|writing|offer|document|read|hand|arrives?|comes|got it|have it|through)|not (?:yet|until|till|before)|haven't|won't|will not|wouldn't|don't want|wouldn't dream|only (?:then|after|once))", RegexOptions.IgnoreCase)]
    public static partial Regex OnceWritten();

    /// <summary>Makes an ask small, or begs pardon for it.</summary>
    [GeneratedRegex(@"\b(?:sorry|apologi[sz]e|apologies|forgive me|pardon|feel (?:so |really |a bit |kind of |like )*(?:bad|awful|gross|terrible|awkward|guilty|rude|cheeky|greedy|silly|embarrassed|horrible|weird|ashamed)|(?:kind of |really )?hate (?:to|doing|asking|this)|cheeky|greedy|pushy|embarrass\w*|ashamed|affronted|overstepp\w+|piling on|(?:be|being) (?:a|such a) (?:pain|pest|nuisance|bother)|tell me to get lost|silly (?:thing|question|ask)|don't want to (?:look|seem|sound|be|come across)\b[^.?!]{0,20}\b(?:greedy|difficult|rude|pushy|ungrateful|demanding)|hope (?:it|that|this|you)(?:'s| is| don't)\b[^.?!]{0,10}\b(?:okay|ok|mind|rude|all right|alright)|i know (?:it|that)(?:'s| is) (?:a lot|probably|cheeky)|(?:totally |perfectly )?(?:fine|okay|ok|no worries) if (?:not|you can't)|too much to ask|excuse (?:me|my)\b|beg (?:your )?pardon|mortif\w+|blush\w*|asham\w+|(?:a )?shame (?:for me )?to\b|(?:so |a bit |really |terribly |awfully )?(?:petty|grubby|grabby|mercenary|indelicate|awkward|uncomfortable|rude|tacky|crass)\b|(?:so|too|being|be|sound|sounds) (?:\w+ )?(?:annoying|forward|stupid|ridiculous|difficult)\b|on the (?:grab|take|scrounge)|i(?:'m| am) the worst|(?:be|being) (?:a )?(?:pain|difficult|trouble|cheek\w*|fussy|demanding|ungrateful)|(?:be|to) (?:a )?bother\b|(?:you can|feel free to|please do|just) (?:say no|laugh|ignore|refuse|shout|tell me (?:no|off))|won't mind (?:one bit|if you|a bit|at all)|out of line|push(?:ing)? my luck|i (?:should|shouldn't|oughtn't|never) (?:never |even |really |to )?ask|worr(?:ied|ying) about (?:it|this|asking)|almost didn't (?:say|ask)|tiny (?:thing|question|favou?r)|don't (?:like|want|mean) to (?:be|sound|seem|push|bother|ask|trouble|impose|impos\w+))", RegexOptions.IgnoreCase)]
    public static partial Regex Belittles();

    /// <summary>Sorry for something else than an ask.</summary>
    [GeneratedRegex(@"\b(?:sorry (?:i'm late|you|about|i missed|to hear|it didn't|that it|we|could you|can you|say|what|go (?:ahead|on)|the line|my|there's)|sorry,? (?:could|can|say|what|the|you|i (?:was|had|couldn't)|one|go|bad|my|a)|sorry for the|not sorry|not (?:being )?(?:greedy|fussy|pushy)|sorry,? (?:somebody|someone|there(?:'s| is)|is that|was that|it's (?:not|the|my)|this is my|one (?:sec|moment|minute)|just|hang)|(?:i'm|so) sorry (?:it's|that it|to hear|you)|excuse (?:me (?:a|one)|my (?:english|french|voice|dog|cough))|forgive my (?:english|french)|silly (?:me|season)|pain in (?:the|my)|excuse the)", RegexOptions.IgnoreCase)]
    public static partial Regex OtherRegret();

    /// <summary>Says no, or that there is no more.</summary>
    [GeneratedRegex(@"\b(?:can't|cannot|can not|couldn't|won't|wouldn't|unable|isn't|aren't|don't (?:have|see|go|do)|doesn't (?:go|stretch|work)|haven't|no (?:room|flex\w*|budget|way|more|exceptions?|release|sign-on|movement)|have no\b|is a no\b|none\b|nothing|final|all there is|that's it|above|over (?:our|the|my)|out of|outside|maximum|the (?:most|top|limit|ceiling)|is what it is|is the (?:grid|policy|rule)|where (?:every|we start|we stop)|policy|lottery|killed|for everybody|for everyone|same for|fixed|firm|stay(?:s)? at|hold(?:s|ing)? at|i've (?:asked|tried|checked)|impossible|afraid|unfortunately)", RegexOptions.IgnoreCase)]
    public static partial Regex Refuses();

    /// <summary>Lets an ask go.</summary>
    [GeneratedRegex(@"\b(?:leave (?:it|that|the \w+|this)(?! (?:aside|out|open|as|for|to|until|till|with)\b)(?: be| at| there| out| an' all)?|forget (?:it|i said|that|about|the \w+|what)|we forget|skip (?:it|the|that)|let(?:'s)? (?:it|that|the \w+|(?!(?:me|us|him|her|them|you)\b)\w+) go\b|just let \w+ go|won't push|drop (?:it|the|that)|withdraw (?:it|the|that|my)|never mind|nevermind|i'll manage|scrap (?:it|that|the)|scratch that|no worries|let it be|take (?:it|that) back|(?:won't|shan't|will not|not going to|not gonna|wouldn't|don't want to|no need to|needn't) (?:\w+ )?(?:go on|push|press|insist|argue|fight|die|make (?:a|any)|bang on|labou?r|keep asking|ask again|lose (?:time|sleep)|worry)|say no more|no more about|let's not (?:\w+ )?(?:lose|waste|argue|fight|push|dwell|make)|(?:keep|have) (?:it|the \w+) then|no hard feelings|i'll (?:live|survive|cope)\b|can't (?:win|argue|fight)|nobody wins)", RegexOptions.IgnoreCase)]
    public static partial Regex LetsGo();

    /// <summary>What only leads up to the least: "if I'm honest", "if you must know".</summary>
    [GeneratedRegex(@",? if (?:you (?:want|must|ask|really|need)|i'm (?:honest|truthful))[^.?!]*", RegexOptions.IgnoreCase)]
    public static partial Regex ByTheWay();

    /// <summary>"I can live with that": what is on the table, taken or moved to.</summary>
    [GeneratedRegex(@"\blive with\b", RegexOptions.IgnoreCase)]
    public static partial Regex LivesWith();

    /// <summary>Something between two figures.</summary>
    [GeneratedRegex(@"\b(?:between|from|somewhere|something|around|thereabouts|there or thereabouts|in the region|range|up to|anything|upwards?|ish|or so|depending)\b|^[^.!]*\?$", RegexOptions.IgnoreCase)]
    public static partial Regex Between();

    /// <summary>Will not tell the pay of today.</summary>
    [GeneratedRegex(@"\b(?:keep (?:that|it) out|(?:leave|put) (?:that|it|this) (?:aside|out|to one side)|sooner not|(?:don't|doesn't|won't) (?:think that |think it )?helps?|different (?:job|role)|between me and|i(?:'ll| will) pass on|pass on that|not something i|prefer (?:to|not)|rather not|not (?:relevant|going to)|what matters)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Declines();

    /// <summary>Wishes for something.</summary>
    [GeneratedRegex(@"\b(?:i'd (?:like|want|need|say|ask|be (?:looking|happy))|looking for|hoping|i want|expect\w*)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Asking();

    /// <summary>Asks for the pay of today, where no set phrase does.</summary>
    [GeneratedRegex(@"\b(?:(?:right now|currently|now|today|at the moment|and) you(?:'re| are) (?:at|on|making|earning)|(?:they|what are they) pay(?:ing)? you|pay you (?:at|over|now)|(?:your )?(?:present|current) (?:salary|pay|package)|you have now|what are you (?:on|making|earning|currently)|what do you (?:make|earn))\b|(?=[^.!?]*\b(?:now|currently|current|today|moment|minute|present|these days|over there|existing|last)\b)(?=[^.!?]*\byou(?:r|'re)?\b)[^.!?]*\b(?:on|at|mak\w+|earn\w*|paid|paying|pay|salary|base|package|comp|get|getting|money|take home)\b[^.!?]*\?", RegexOptions.IgnoreCase)]
    public static partial Regex AsksForPayNow();

    /// <summary>Asks for something, in a question.</summary>
    [GeneratedRegex(@"\b(?:could|would|can|is there|what about|any chance|ask\w*|what does|how much|does it)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Requests();

    /// <summary>Yields, or at least resists no longer.</summary>
    [GeneratedRegex(@"\b(?:okay|ok|all ?right|fine|fair enough|sure|then|no problem|understood|i see|that's fine|go on|i'll take|i'll do|deal|yes|yeah|makes sense|it is)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Yields();

    /// <summary>Gives what was asked for.</summary>
    [GeneratedRegex(@"\b(?:(?:i|we) can do\b|can be done|you(?:'ve got| can have| have) (?:it|that))", RegexOptions.IgnoreCase)]
    public static partial Regex Grants();

    /// <summary>Speaks of the range that they published.</summary>
    [GeneratedRegex(@"\b(?:you(?:'d|'ve| had| have)? (?:posted|listed|advertised|published)|(?:the|your) (?:posting|advert|ad|listing|vacancy|posted range) (?:has|had|says|said|goes|went|lists|listed|was|is))\b", RegexOptions.IgnoreCase)]
    public static partial Regex CitesBand();

    /// <summary>Reads out or recalls what they offered before the call.</summary>
    [GeneratedRegex(@"\b(?:you(?:'re| are| were|'ve| have)? (?:at|said|offered?|offering|put|got me|have)\b|you(?:'ve| have) \w+|i see (?:a|the)\b|(?:letter|draft|sheet|offer) (?:says|has|said)|(?:base|salary|fixed|basic) (?:is|was|of|at)\b[^.?!]*\b(?:in (?:there|it)|there)\b|where does|in your (?:range|band|offer|letter)|doesn't cut it|your (?:offer|letter|number|figure)|how did you (?:get|arrive|come))", RegexOptions.IgnoreCase)]
    public static partial Regex ReadsTheirs();

    /// <summary>Hopes for the upper part.</summary>
    [GeneratedRegex(@"\b(?:top|upper|high\w*|middle|ideally|hop(?:e|ing)|wish|dream|love)\b", RegexOptions.IgnoreCase)]
    public static partial Regex UpperEnd();

    /// <summary>Says no to an ask: it cannot be, there is no more, it stays. That it is much, or above what was thought, is no answer.</summary>
    [GeneratedRegex(@"\b(?:(?:can't|cannot|can not|couldn't|won't|wouldn't|will not|unable to|not able to|not going to|not allowed to|don't get to|never) (?:\w+ )?(?:do|go|get|give|offer|match|move|stretch|pay|make|change|budge|shift|reach|hit|add|be done|happen|promise|touch|bend|meet|sign|approve|justify|find|say yes|take|go|fit|let|be)\b|(?:can't|cannot|won't|couldn't)[,.!]?$|(?:there(?:'s| is| are)|i(?:'ve| have)(?: got)?|we(?:'ve| have)(?: got)?) (?:really |simply |just )?(?:no|nothing|none|not a)\b|(?:don't|doesn't|didn't|do not|does not) (?:really |actually )?(?:have|see|go|stretch|work|allow|do|budge|move|leave|fit)\b|(?:isn't|is not|aren't|not|won't be) (?:possible|happening|doable|negotiable|on the table|available|going|in (?:the|my|our)|something|an option|there)\b|impossible|out of (?:the question|reach|range)|no (?:room|flex\w*|budget|way|more|exceptions?|chance|can do|movement|wiggle)|(?:is|'s|that's|at) (?:the|our|my|as (?:far|high|much)) (?:\w+ )?(?:most|max\w*|top|limit|ceiling|cap|final|best|grade|grid|scale|policy|rule|number|figure|lot|all)\b|(?:is|'s|are) (?:fixed|firm|set|final|frozen|closed|tied|capped|what it is|a no\b)|stays? (?:at|where)|remains?\b|hold(?:s|ing)? (?:at|firm)|stand(?:s|ing)? firm|stick(?:s|ing)? (?:to|at|with)|(?:they|he|she|finance|board|boss|committee|partners?|owners?|treasurer|director)\b[^.?!]{0,20} (?:said|says) no|turned (?:it|that|me) down|that's (?:it|all)\b|all (?:there is|i(?:'ve| have) got|we(?:'ve| have) got)|tied\b|my hands)", RegexOptions.IgnoreCase)]
    public static partial Regex RefusesOutright();

    /// <summary>Says which figure is the one aimed at.</summary>
    [GeneratedRegex(@"\b(?:(?:my|the) (?:target|goal|aim|number|figure)|no less than|at least|starting (?:at|from)|(?:what|where) i(?:'m| am) (?:aiming|after|looking))\b", RegexOptions.IgnoreCase)]
    public static partial Regex Target();

    /// <summary>Gives something with the figure.</summary>
    [GeneratedRegex(@"\band i(?:'ll|'d| will| would)? (?:give|take|drop|start|do|skip|waive|cover|leave|forgo|throw)\b|\b(?:with|and) (?:no|one|two|the|a|an) [^.?!]{0,30}\b(?:days?|weeks?|home|needed|instead|sign-on|car|shifts?)\b", RegexOptions.IgnoreCase)]
    public static partial Regex GivesBeside();

    /// <summary>Gives only for something.</summary>
    [GeneratedRegex(@"\b(?:(?:if|provided|as long as) (?:you|we|they|the|there)\b(?! (?:look|looks|seem|seems|want|like|think|feel|feels|don't|can't|push|mind|need|must|ask)\b)|in (?:return|exchange)|and i(?:'d|'ll)\b(?! be (?:happy|fine)))", RegexOptions.IgnoreCase)]
    public static partial Regex GivesFor();

    /// <summary>A ground: a cause, somebody else's pay, a cost, what one has done or would do.</summary>
    [GeneratedRegex(@"\b(?:because|cause\b|cos\b|since\b|given (?:that|the|my|how|what|it)\b|seeing\b|going by|considering|as i(?:'d|'ll|'m|'ve)?\b|so that|due to|on account|the reason|that's what|that's why|which is why|in line with|based on|stand(?:s)? by|survey|guide|scale|advert\w*|posting|posted|published|market|average|median|benchmark|classmates|colleagues|friends|everybody i know|people (?:at|in|with|on|doing|who|there|here|like)|others (?:get|pay|in|at|on|are|do|make|earn)|none (?:is|are|of)|round here|around here|(?:job|role|post|position|work) (?:\w+ )?(?:includes?|covers?|means)|you(?:'re| are) asking for|for the reason|twice (?:the|as)|i(?:'ve| have) taken|comparable|other (?:firms?|offers?|places?|companies)|levels|glassdoor|i(?:'ve| have) (?:run|led|built|closed|managed|done|held|brought|shipped|trained|cut|grown)|i (?:ran|led|built|closed|managed|bring|brought|carry|hold|held|cover|train\w*|lose)\b|i can (?:do|run|cover|lead|handle|bring|teach)|compared (?:with|to)|(?:under|on) me\b|qualif\w+|fluent|tickets?\b|i(?:'d| would| will|'ll) be (?:taking|running|covering|doing|leading|carrying|giving|losing|moving)|nobody (?:there|here|else)|it's got|needs? to pay|costs?\b|(?:lowest|highest|best|only one|only person) (?:\w+ )?(?:in|of|on|for) (?:the|your|all|this)|(?:went|gone|grew|grown) (?:up )?from|(?:follow|come with|move with) me\b|commute|insurance|rent\b|mortgage|childcare|daycare|unvested|forfeit\w*|licen[cs]e|certificat\w+|experience|years\b|scope|responsib\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex Grounds();

    /// <summary>No ground at all, where one could stand.</summary>
    [GeneratedRegex(@"\b(?:it(?:'s| is) (?:just|only) |just (?:sounds|seems|feels|a|the|what|like)|only what i|nothing in particular|no (?:particular |real )?reason|i dunno|don't know|sounds (?:better|nicer)|(?:nice|round(?:er)?) (?:number|figure|step)|that's\.* it|number i'd be comfortable|what i imagine|feel(?:s|ing)? (?:right|like)|would be (?:nice|sweet|good|great)$)", RegexOptions.IgnoreCase)]
    private static partial Regex NoGround();

    /// <summary>Whether some sentence gives a ground.</summary>
    public static bool HasGround(string text) => SpokenSentences.Of(text).Any(sentence => (Grounds().IsMatch(sentence) || DebriefWords.HasReason(sentence)) && !NoGround().IsMatch(sentence));

    /// <summary>Whether some sentence threatens to leave; a limit, and staying where one is, are none.</summary>
    public static bool IsThreat(string text) => Conditions().IsMatch(text) && SpokenSentences.Of(text).Any(sentence => Exits().IsMatch(sentence) && !DebriefWords.Limit().IsMatch(sentence) && !sentence.Contains("stay", StringComparison.OrdinalIgnoreCase));
}
