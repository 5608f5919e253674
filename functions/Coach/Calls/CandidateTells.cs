using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>What somebody lets on in a negotiation, told by what the words do and by what was asked just before, where no single phrase shows it.</summary>
internal static partial class CandidateTells
{
    /// <summary>Asks for the least that would do.</summary>
    [GeneratedRegex(@"\b(?:(?:the |your )?(?:least|minimum|lowest|bottom|floor|baseline number)\b|your line\b|how (?:far|low|little)\b|(?:a )?(?:touch|bit|little) (?:lower|less)|not turn us down|actual number|still with us|would you (?:still )?(?:be minded|accept|come|say yes|take)|what (?:do|would) you (?:really |actually )?need(?: to (?:see|leave|say|come|sign|make))?|rock bottom|worst case|(?:could|can|would) you (?:still )?live with|(?:get|take|need) (?:you )?(?:to (?:a )?yes|to sign)|came? back with (?:less|lower)|not go below|say yes to|walk away at|where (?:do|would) you (?:stop|walk|draw))", RegexOptions.IgnoreCase)]
    public static partial Regex AsksForLeast();

    /// <summary>The least that would do, with its figure in the same turn.</summary>
    [GeneratedRegex(@"\b(?:(?:my|ma|the|that's my|'s my) (?:\w+ )?(?:minimum|floor|bottom(?: line)?|lowest|limit|break[- ]?even)\b|(?:my|ma) (?:\w+ )?line\b|(?:wouldn't|would not|can't|cannot|couldn't|won't|will not|don't)\b[^.?!]{0,40}\b(?:under|below|lower|less)\b|(?:below|under|for less than|less than|lower than|with less)\b[^.?!]{0,25}\bi\b|i(?:'d| would) (?:even |still |also )?(?:come|move|leave|join) (?:over )?for\b|i(?:'d| would)(?:'ve| have) (?:done|taken|come|said yes|signed|gone|accepted)\b|anything (?:with|over|above|from|north of|starting with)\b[^.?!]{0,40}\b(?:i'm|i'd|i'll|works|yours|happy|fine)|at \w[\w -]{2,25} i(?:'d| would)(?: still)? (?:sign|come|say yes|take)|lower than that|rock bottom|worst case|as low as|settle for|no less than|not a \w+ less than|(?:so|as) long as it(?:'s| is| has| starts)\b|is the (?:very )?(?:least|minimum|lowest|floor|bottom)|would do (?:me|it for me)\b|i(?:'d| would) (?:still )?(?:take|accept|be (?:happy|okay|fine) (?:with|at))\b[^.?!]{0,20}\b(?:even|too|honestly|if it came to it|at a push|in the end))", RegexOptions.IgnoreCase)]
    public static partial Regex TellsLeast();

    /// <summary>Takes it back, or has nothing behind it.</summary>
    [GeneratedRegex(@"\b(?:(?:don't|do not|haven't|have not) (?:really |actually |exactly )?(?:have|got) (?:another|any|one|anything|an?)\b|not (?:another|as such|really|exactly)|no other|nothing else|nowhere|probably not|(?:don't|do not) (?:mark|release|go|take|cancel|withdraw)|hang on|hold on|wait\b|hasty|was (?:only |just )?(?:negotiating|bluffing|trying|joking|saying)|forget (?:it|i said|what i said)|(?:i'm|i'll be|i am) staying|i know a (?:bloke|guy|person)|no,? no\b|didn't mean|never mind)", RegexOptions.IgnoreCase)]
    public static partial Regex TakesBack();

    /// <summary>Says no, or that there is no more.</summary>
    [GeneratedRegex(@"\b(?:can't|cannot|can not|couldn't|won't|wouldn't|unable|isn't|aren't|don't (?:have|see|go|do)|doesn't (?:go|stretch|work)|haven't|no (?:room|flex\w*|budget|way|more|exceptions?|release|sign-on|movement)|have no\b|is a no\b|none\b|nothing|final|all there is|that's it|above|over (?:our|the|my)|out of|outside|maximum|the (?:most|top|limit|ceiling)|is what it is|is the (?:grid|policy|rule)|where (?:every|we start|we stop)|policy|lottery|killed|for everybody|for everyone|same for|fixed|firm|stay(?:s)? at|hold(?:s|ing)? at|i've (?:asked|tried|checked)|impossible|afraid|unfortunately)", RegexOptions.IgnoreCase)]
    public static partial Regex Refuses();

    /// <summary>Lets an ask go.</summary>
    [GeneratedRegex(@"\b(?:(?<!rather )leave (?:it|that|the \w+|this)(?! (?:aside|out|open|as|for|to|until|till|with)\b)(?: be| at| there| out| an' all)?|forget (?:it|i said|that|about|the \w+|what)|we forget|skip (?:it|the|that)|let(?:'s)? (?:it|that|the \w+|(?!(?:me|us|him|her|them|you)\b)\w+) go\b|just let \w+ go|won't push|drop (?:it|the|that)|withdraw (?:it|the|that|my)|never mind|nevermind|i'll manage|scrap (?:it|that|the)|scratch that|no worries|let it be|take (?:it|that) back|(?:won't|shan't|will not|not going to|not gonna|wouldn't|don't want to|no need to|needn't) (?:\w+ )?(?:go on|push|press|insist|argue|fight|die|make (?:a|any)|bang on|labou?r|keep asking|ask again|lose (?:time|sleep)|worry)|say no more|no more about|let's not (?:\w+ )?(?:lose|waste|argue|fight|push|dwell|make)|(?:keep|have) (?:it|the \w+) then|no hard feelings|i'll (?:live|survive|cope)\b|can't (?:win|argue|fight)|nobody wins)", RegexOptions.IgnoreCase)]
    public static partial Regex LetsGo();

    /// <summary>What only leads up to the least: "if I'm honest", "if you must know".</summary>
    [GeneratedRegex(@",? if (?:you (?:want|must|ask|really|need)|i'm (?:honest|truthful))[^.?!]*", RegexOptions.IgnoreCase)]
    public static partial Regex ByTheWay();

    /// <summary>"I can live with that": what is on the table, taken or moved to.</summary>
    [GeneratedRegex(@"\blive with\b", RegexOptions.IgnoreCase)]
    public static partial Regex LivesWith();

    /// <summary>Something between two figures.</summary>
    [GeneratedRegex(@"\b(?:between|from|somewhere|something|around|in (?:this|that|the) (?:area|region|ballpark)|ballpark|thereabouts|there or thereabouts|in the region|range|roughly|through|not more|up to|anything|upwards?|ish|or so|depending)\b|^[^.!]*\?$", RegexOptions.IgnoreCase)]
    public static partial Regex Between();

    /// <summary>Will not tell the pay of today.</summary>
    [GeneratedRegex(@"\b(?:keep (?:that|it) out|(?:leave|put) (?:that|it|this) (?:aside|out|to one side)|sooner not|(?:don't|doesn't|won't) (?:think that |think it )?helps?|different (?:job|role)|between me and|i(?:'ll| will) pass on|pass on that|not something i|prefer (?:to|not)|rather not|not (?:relevant|going to)|what matters)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Declines();

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
    [GeneratedRegex(@"\b(?:you(?:'re| are| were|'ve| have)? (?:at|said|offered?|offering|put|got me|have)\b|you(?:'ve| have) (?:put|written|set|given|made|named|quoted|sent|offered|come|gone|only|marked|listed|budgeted|pencil+ed|down)\b|i see (?:a|the)\b|(?:letter|draft|sheet|offer) (?:says|has|said)|(?:base|salary|fixed|basic) (?:is|was|of|at)\b[^.?!]*\b(?:in (?:there|it)|there)\b|where does|in your (?:range|band|offer|letter)|doesn't cut it|your (?:offer|letter|number|figure)|how did you (?:get|arrive|come))", RegexOptions.IgnoreCase)]
    public static partial Regex ReadsTheirs();

    /// <summary>Hopes for the upper part.</summary>
    [GeneratedRegex(@"\b(?:top|upper|high\w*|middle|ideally|hop(?:e|ing)|wish|dream|love)\b", RegexOptions.IgnoreCase)]
    public static partial Regex UpperEnd();

    /// <summary>Says no to an ask: it cannot be, there is no more, it stays. That it is much, or above what was thought, is no answer.</summary>
    [GeneratedRegex(@"\b(?:(?:can't|cannot|can not|couldn't|won't|wouldn't|will not|unable to|not able to|not going to|not allowed to|don't get to|never) (?:\w+ )?(?:do|go|get|give|offer|match|move|stretch|pay|make|change|budge|shift|reach|hit|add|be done|happen|promise|touch|bend|meet|sign|approve|justify|find|say yes|take|go|fit|let|be)\b|(?:can't|cannot|won't|couldn't)(?:[,.!;]|$)|(?:there(?:'s| is| are)|i(?:'ve| have)(?: got)?|we(?:'ve| have)(?: got)?) (?:really |simply |just )?(?:no|nothing|none|not a)\b|(?:don't|doesn't|didn't|do not|does not) (?:really |actually )?(?:have|see|go|stretch|work|allow|do|budge|move|leave|fit)\b|(?:isn't|is not|aren't|not|won't be) (?:possible|happening|doable|negotiable|on the table|available|going|in (?:the|my|our)|something|an option|there)\b|impossible|out of (?:the question|reach|range)|no (?:room|flex\w*|budget|way|more|exceptions?|chance|can do|movement|wiggle)|(?:is|'s|that's|at) (?:the|our|my|as (?:far|high|much)) (?:\w+ )?(?:most|max\w*|top|limit|ceiling|cap|final|best|grade|grid|scale|policy|rule|number|figure|lot|all)\b|(?:is|'s|are) (?:fixed|firm|set|final|frozen|closed|tied|capped|what it is|a no\b)|stays? (?:at|where)|remains?\b|hold(?:s|ing)? (?:at|firm)|stand(?:s|ing)? firm|stick(?:s|ing)? (?:to|at|with)|(?:they|he|she|finance|board|boss|committee|partners?|owners?|treasurer|director)\b[^.?!]{0,20} (?:said|says) no|turned (?:it|that|me) down|that's (?:it|all)\b|all (?:there is|i(?:'ve| have) got|we(?:'ve| have) got)|tied\b|my hands)", RegexOptions.IgnoreCase)]
    public static partial Regex RefusesOutright();

    /// <summary>Says which figure is the one aimed at.</summary>
    [GeneratedRegex(@"\b(?:(?:my|the) (?:target|goal|aim|number|figure)|no less than|at least|starting (?:at|from)|(?:what|where) i(?:'m| am) (?:aiming|after|looking))\b", RegexOptions.IgnoreCase)]
    public static partial Regex Target();

    /// <summary>Gives something with the figure.</summary>
    [GeneratedRegex(@"\band i(?:'ll|'d| will| would)? (?:give|take|drop|start|do|skip|waive|cover|leave|forgo|throw)\b|\b(?:with|and) (?:no|one|two|the|a|an) [^.?!]{0,30}\b(?:days?|weeks?|home|needed|instead|sign-on|car|shifts?)\b", RegexOptions.IgnoreCase)]
    public static partial Regex GivesBeside();

    /// <summary>Gives only for something.</summary>
    [GeneratedRegex(@"\b(?:(?<!what )(?:if|provided|as long as) (?:you|we|they|the|there)\b(?! (?:look|looks|seem|seems|want|like|think|feel|feels|don't|can't|push|mind|need|must|ask)\b)|in (?:return|exchange)|and i(?:'d|'ll)\b(?! (?:still|also|even|be (?:happy|fine|glad|okay|delighted))))", RegexOptions.IgnoreCase)]
    public static partial Regex GivesFor();

    /// <summary>A ground: a cause, somebody else's pay, a cost, what one has done or would do.</summary>
    [GeneratedRegex(@"\b(?:because|cause\b|cos\b|since (?:i|i'm|i've|i'd|you|we|we've|they|it|it's|that|there|there's|my|the \w+ (?:is|are|was|has|have|went|left))\b|given (?:that|the|my|how|what|it)\b|seeing\b|going by|considering|as i(?:'d|'ll|'m|'ve)?\b|so that|due to|on account|the reason|that's what|that's why|which is why|in line with|based on|stand(?:s)? by|survey|guide|scale|tariff|(?:pay|salary) step|a step of its own|advert\w*|posting|posted|published|market|average|median|benchmark|classmates|colleagues|friends|everybody i know|people (?:at|in|with|on|doing|who|there|here|like)|others (?:get|pay|in|at|on|are|do|make|earn)|none (?:is|are|of)|round here|around here|(?:job|role|post|position|work) (?:\w+ )?(?:includes?|covers?|means)|you(?:'re| are) asking for|for the reason|twice (?:the|as)|i(?:'ve| have) taken|comparable|other (?:firms?|offers?|places?|companies)|levels|glassdoor|i(?:'ve| have) (?:run|led|built|closed|managed|done|held|brought|shipped|trained|cut|grown)|i (?:ran|led|built|closed|managed|bring|brought|carry|hold|held|cover|train\w*|lose)\b|i can (?:do|run|cover|lead|handle|bring|teach)|compared (?:with|to)|(?:under|on) me\b|qualif\w+|fluent|tickets?\b|i(?:'d| would| will|'ll) be (?:taking|running|covering|doing|leading|carrying|giving|losing|moving)|nobody (?:there|here|else)|it's got|needs? to pay|costs?\b|(?:lowest|highest|best|only one|only person) (?:\w+ )?(?:in|of|on|for) (?:the|your|all|this)|(?:went|gone|grew|grown) (?:up )?from|(?:follow|come with|move with) me\b|what (?:\w+ ){0,4}?(?:pays?|gets?|earns?|offers?|starts?)\b|(?:every(?:one|body)|others|people|colleagues|the (?:rest|lads|girls|men|women))\b[^.?!]{0,30}\b(?:gets?|earns?|makes?|are on|is on|starts?)\b|i(?:'ve| have)? (?!want|need|lik|ask|expect|hop|figur|check|call|wait)(?:\w+ed|did|made|wrote|sold|built|ran|led|brought|won|taught|kept) (?:the|a|all|my|every|your|our|both|two|three|four|five|half)\b|saves? you\b|i(?:'d| would| will|'ll|'m| am|'ve been)(?: also| now| already)?(?: be)? (?!happ|look|hop|ask|expect|want|think|lik|go|com|need|say|aim|sit|be\b|being)\w+ing (?:the|a|an|two|three|four|five|both|all|every\w*|our|your|my|their|twice|half|\p{Lu}\w+'s)\b|nobody else\b|before me\b|(?:union|pay|wage|salary) table|if i(?:'m| am)? (?:to )?(?:take|do|cover|run|work|train|give|drive|lead)\b|i(?:'d|'m| am| would| will|'ll|'ve| have)(?: be| been)? the (?:only|sole|one who)\b|my (?:savings|results|record|sales|clients?|contacts|tickets?)\b|(?:come|coming) with (?:the|a|my|two|three|\w+ years)\b|you(?:'d| would| will|'ll) (?:need|have|get)\b|two (?:jobs|people|roles)|(?:your|the) (?:own )?(?:band|range|grade)\b|\balone\b|\w+ \w+ \w+, so (?:\w+ ){0,4}?" + SpokenFigure.Pattern + @"|commute|insurance|rent\b|mortgage|childcare|daycare|unvested|forfeit\w*|licen[cs]e|certificat\w+|experience|years\b|scope|responsib\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex Grounds();

    /// <summary>No ground at all, where one could stand.</summary>
    [GeneratedRegex(@"\b(?:it(?:'s| is) (?:just|only) |that's what i(?:'d| want| need| would)\b|just (?:sounds|seems|feels|a|the|what|like)|only what i|nothing in particular|no (?:particular |real )?reason|i dunno|don't know|sounds (?:better|nicer)|(?:been|it's|stuck) in my head|can't get it out|(?:nice|round(?:er)?) (?:number|figure|step)|that's\.* it|number i'd be comfortable|what i imagine|feel(?:s|ing)? (?:right|like)|would be (?:nice|sweet|good|great)$)", RegexOptions.IgnoreCase)]
    private static partial Regex NoGround();

    /// <summary>Whether some sentence gives a ground.</summary>
    public static bool HasGround(string text) => SpokenSentences.Of(text).Any(sentence => (Grounds().IsMatch(sentence) || DebriefWords.HasReason(sentence)) && !NoGround().IsMatch(sentence));

}
