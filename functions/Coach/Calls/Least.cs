using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>How the least that would do is told, unasked.</summary>
internal static partial class Least
{
    /// <summary>Whether a sentence tells it.</summary>
    public static bool IsTold(string said) => DebriefWords.Limit().IsMatch(said) || CandidateTells.TellsLeast().IsMatch(said) || Edge().IsMatch(said) || IsPlace(said) || IsThreshold(said) || From().IsMatch(said) || Name().IsMatch(said);

    /// <summary>Whether it is told in so many words, even of a figure that lies on the table.</summary>
    public static bool IsPlain(string said) => Plain().IsMatch(said);

    [GeneratedRegex(@"\b(?:at the very least|(?:can't|couldn't|wouldn't|won't|cannot) (?:go|do|take|accept) (?:\w+ )?(?:under|below|lower|less))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Plain();

    /// <summary>Whether a sentence says that one stays, or comes, from there on.</summary>
    public static bool IsPlace(string said) => Place().IsMatch(said);

    // "Under that I'm stopping where I am", "below it the move is not worth it", "if it has that on it, I stay", "that's where I stop looking", "from that I would come"
    [GeneratedRegex(@"\b(?:(?:under|below|beneath) [^.?!]{1,40}\b(?:i'm (?:stopping|staying|stuck)|not worth|isn't worth|no point)|if (?:it|that|the \w+) (?:has|says|shows|reads|starts with)\b[^.?!]{1,40}\bi(?:'m| am|'ll)? (?:stay|in|sign|come)\b|(?:that's|there's|there|that is) where i (?:stop|stay|stand)\b|keeps me (?:here|there|put)|i(?:'d| would|'ll) stay for\b|from (?:that|there) (?:on )?i(?:'d| would|'ll) (?:come|sign|stay|join))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Place();

    /// <summary>Whether a sentence says what follows below a figure: one stays, or it does not pay. Said of oneself that is no threat.</summary>
    public static bool IsThreshold(string said) => Below().IsMatch(said) && Halts().IsMatch(said);

    /// <summary>Whether a sentence bounds a figure from below, for oneself: "not under", "at least", "from … up"; or tells what would have done.</summary>
    public static bool IsBound(string said) => !said.EndsWith('?') && Bounds().IsMatch(said) && !OfOthers().IsMatch(said);

    [GeneratedRegex(@"\b(?:(?:under|below|beneath|less than|lower than|short of|south of|shy of|at (?:the very )?least|no less than|minimum(?: of)?)(?: \w+){0,2}? " + SpokenFigure.OfPay + "|" + SpokenFigure.OfPay + @"[^.?!]{0,40}\b(?:(?:no|not|nothing|never|any|anything|not an? \w+|not one \w+) (?:less|lower|under|below)|minimum|at (?:the )?(?:very )?least)\b|as far (?:down )?as " + SpokenFigure.OfPay + "|down to " + SpokenFigure.OfPay + @",? i (?:can|could|still|would)|from " + SpokenFigure.OfPay + @" (?:up|upwards?|onwards?|on)\b(?! to\b)|(?:anything|whatever) (?:\w+ ){0,4}?(?:with|over|above|from|past|beyond|north of|start\w*|beginning|begins)[^.?!]{0,10} " + SpokenFigure.OfPay + @"[^.?!]{0,40}\b(?:i|i'm|i'd|i'll|me|my|yours|mine)\b|(?:leav\w+|mov\w+|com\w+|quit\w*|going)\b[^.?!]{0,30} for anything (?:that )?(?:doesn't|isn't|not)\b)|\bi(?:'d| would)(?:'ve| have) (?!said|thought|liked|expected|hoped|wanted|preferred|asked|put|figured|guessed|loved)\w+\b[^.?!]{0,40}" + SpokenFigure.OfPay + @"|\b" + SpokenFigure.OfPay + @"[^.?!]{0,15} would(?:'ve| have) (?:got|done|been enough|bought|had|tempted|won|sufficed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bounds();

    // The market, others, or what they offer lies under it.
    [GeneratedRegex(@"\b(?:market|guide|scale|surveys?|nobody|no one|none|peers|others|they|companies|firms|people|everybody|everyone|team|boss|you(?:'re| are)|that's|that is|it's|offer(?:'s| is))\b[^.?!]{0,40}\b(?:under|below|beneath|less|lower|at least|minimum)\b|\bnot (?:more|over|above)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfOthers();

    /// <summary>Whether a sentence says what one lives on.</summary>
    public static bool Subsists(string said) => Lives().IsMatch(said);

    [GeneratedRegex(@"\b(?:(?:manage|survive|get by|live|scrape by|cope|exist) (?:on|with)\b|(?:covers?|pays?|clears?|feeds?|buys?) (?:my|the|our) (?:\w+ )?(?:rent|mortgage|bills|loan|kids|family|costs|childcare|nursery|fees|expenses|debts?|table)\b|(?:come|comes|came|works?) out even|even out|breaks? even|ends meet|has to clear|(?:needs?|has|have|got) to be|keeps? (?:the wolf|me (?:afloat|going|fed|here)|the lights|a roof|my head|us (?:afloat|going|fed))|and nothing left)", RegexOptions.IgnoreCase)]
    private static partial Regex Lives();

    /// <summary>Whether a sentence speaks of less than a figure, and what then.</summary>
    public static bool IsBelowFigure(string said) => BelowFigure().IsMatch(said) && Halts().IsMatch(said);

    [GeneratedRegex(@"\b(?:under|below|beneath|less than|lower than|short of|south of) " + SpokenFigure.OfPay, RegexOptions.IgnoreCase)]
    private static partial Regex BelowFigure();

    [GeneratedRegex(@"\b(?:under|below|beneath|underneath|less|lower|smaller|short of|shy of|south of|before that|not (?:at least|even)|at least|minimum|any worse|or (?:it|this|that)(?:'s not| is not| isn't))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Below();

    // The job of today is kept, or a verb of moving, living or paying is denied.
    [GeneratedRegex(@"\b(?:stay(?:ing|s)?\b|sit(?:ting)? tight|stick(?:ing)? (?:with|where|to (?:my|this|what)|at)|stop(?:ping)? (?:where|here|at)|remain|(?:keep|hang on to|hold on to) (?:my|the job|this job|what i)|where i am|better off|out of pocket|los(?:e|ing) (?:money|me)|no (?:point|sense|reason|use)|(?:not|isn't|wasn't) worth|pointless|(?:not|\w+n't|never|hardly|cannot) (?:\w+ ){0,3}?(?:move|moving|change|changing|leave|leaving|come|coming|switch\w*|get (?:on|out|up)|bother\w*|budg\w*|uproot|see (?:why|the point|myself)|make sense|add up|work (?:for me|out)|close|pay (?:off|the|my)|cover|afford|live|manage|swap|jump|feed|step|get by|justify)|why (?:would|should) i|(?:say|said|be|been) (?:a )?no\b|pass\b|decline|refuse|turn (?:it|this|you) down|doesn't\W*$)", RegexOptions.IgnoreCase)]
    private static partial Regex Halts();

    // A name that only the least has.
    [GeneratedRegex(@"\b(?:(?:very|absolute|bare) (?:least|lowest)\b|minimum\b(?! (?:wage|staff\w*|of the|order|age|for))|(?<!the )lowest\b(?! (?:in|of|on))|bottom (?:line|dollar)|rock[- ]bottom|break[- ]?even|walk[- ]away|cut[- ]?off|threshold|not (?:going )?(?:a|one) \w+ (?:under|below|lower)|(?:where|when|point|there) (?:it|this|the \w+) (?:stops?|ends?|starts to hurt|tips|turns))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    // Where the yes begins: anything with, over or from a figure; so long as it has one; from there on it carries.
    [GeneratedRegex(@"\b(?:(?:anything|whatever|any (?:figure|number|offer)) (?:\w+ ){0,3}?(?:with|over|above|from|past|beyond|north of|start\w*|beginning|begins)\b[^.?!]{0,40}\b(?:i'm|i'd|i'll|i am|i will|works|yours|happy|fine|yes|deal|you(?:'ve| have)? (?:got )?(?:me|yourself))|(?:so |as )?long as (?:it|that|there|the \w+)(?:'s| is| has|'ve)?\b[^.?!]{0,15}?" + SpokenFigure.Pattern + @"[^.?!]{0,40}\b(?:i'm|i'd|i'll|i am|i will|you(?:'ve| have))|(?:for|at|with|on) " + SpokenFigure.Pattern + @"[^.?!]{0,30}, ?(?:but |and )?(?:for|at|with|on) " + SpokenFigure.Pattern + @"[^.?!]{0,15}\b(?:not?|never)|(?:once|when|soon as) (?:it|there|that)(?:'s| is| has)\b[^.?!]{0,15}?" + SpokenFigure.Pattern + @"[^.?!]{0,30}\b(?:i'm|i'd|i'll|i am|i will)|from " + SpokenFigure.Pattern + @"(?: on| up| upwards?| onwards?)?,? (?:it|that|this|everything|the \w+|i)(?:'d| would|'ll| will| can)? (?:close|add|carr|pay|make|work|fit|come|move|do|say|sign|start)\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex From();

    /// <summary>The first sentence of a turn that tells it with a figure that was not read as one; null where none does.</summary>
    public static string? Unread(CallTurn turn) => SpokenSentences.Of(turn.Text).FirstOrDefault(said => WouldHaveRefused().IsMatch(said)) ?? SpokenSentences.Of(turn.Text)
        .Where(said => !said.EndsWith('?') && !turn.Terms.Any(term => term is { Unit: TermUnit.Money, Quote: { } quote } && quote.Contains(said, StringComparison.Ordinal)))
        .FirstOrDefault(said => SpokenFigure.IsIn(said) && (IsThreshold(said) || From().IsMatch(said) || (IsBound(said) && Oneself().IsMatch(said))) && !OtherUnits().IsMatch(said) && !DebriefWords.Withholds().IsMatch(said));

    // "Below seven I'd have said no, so seven one is okay": beside the figure that was read.
    [GeneratedRegex(@"\b(?:under|below|beneath|less than|south of|short of) " + SpokenFigure.Digits + @"(?:[ -]\w+){0,3}?,? i(?:'d| would)(?:'ve| have)? (?:have )?(?:said no|say no|walked|walk|stayed|stay|passed|pass|refused|refuse|declined|decline|hung up|hang up|turned)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WouldHaveRefused();

    [GeneratedRegex(@"\b(?:i|i'm|i'd|i'll|i've|me|my|we)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Oneself();

    [GeneratedRegex(@"\b(?:hours?|days?|weeks?|months?|years?|people|drivers|minutes|kilomet\w+|miles|percent|per cent|shares|patients|beds)\b|%", RegexOptions.IgnoreCase)]
    private static partial Regex OtherUnits();

    /// <summary>Where it is told; -1 where it is not.</summary>
    public static int At(string said) => new[] { DebriefWords.Limit().Match(said), CandidateTells.TellsLeast().Match(said), Edge().Match(said), Place().Match(said), From().Match(said) }.Where(match => match.Success).Select(match => match.Index).DefaultIfEmpty(-1).Min();

    /// <summary>Whether it is withheld, or only a part of a trade.</summary>
    public static bool IsKept(string said, bool isAsked) =>
        (!isAsked && DebriefWords.Withholds().IsMatch(said)) || DebriefWords.SettlesIf().IsMatch(said) || (!isAsked && CandidateTells.LivesWith().IsMatch(said)) || InThatCase().IsMatch(said) || (!isAsked && !BelowFigure().IsMatch(said) && !From().IsMatch(said) && !Halts().IsMatch(said) && DebriefWords.Trade().IsMatch(CandidateTells.ByTheWay().Replace(said, "")));

    // The condition stands in the sentence before.
    [GeneratedRegex(@"^\W*(?:and |but |so )?(?:in that case|with that|for that|given that)\b", RegexOptions.IgnoreCase)]
    private static partial Regex InThatCase();

    /// <summary>Whether only a verb of taking tells it, and no name of a limit and no negation.</summary>
    public static bool IsOnlyBid(string said) => Takes().IsMatch(said) && !Named().IsMatch(said) && !IsPlace(said);

    [GeneratedRegex(@"\b(?:settle (?:for|at|on)|live with|be (?:happy|okay|ok|fine|content|satisfied) (?:with|at)|would do (?:me|it)|(?:'d|would|could|can|'ll) (?:still |even |also |probably |just )?(?:take|accept|come|do|go|join|sign|say yes|work with|make)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Takes();

    [GeneratedRegex(@"\b(?:least|minimum|lowest|floor|bottom|line|limit|edge|walk[- ]away|break[- ]?even|threshold|cut-?off|point|under|below|beneath|less|lower|as low|as far|down to|no less|nothing|otherwise|stay|walk|hang up|have (?:taken|come|said|done|signed|accepted|gone)|'ve (?:taken|come|said|done|signed|accepted|gone)|anything (?:above|over|from|north))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    // A place where something ends or turns: a point, an edge, a line, a floor; what I would have come for; where I would stay.
    [GeneratedRegex(@"\b(?:(?:the|my|a|that's the|was the|is the) (?:\w+ )?(?:edge|floor|bottom|threshold|tipping point|cut-?off|breaking point|red line)\b|(?:the|a|my) (?:point|figure|number|place|line) (?:where|at which|i (?:won't|wouldn't|can't|don't|will not))\b|i(?:'d| would|'d've| would've| would have|'d have)(?: even| still| also| happily| gladly| probably)*(?: have)? (?:come|done it|said yes|taken it|signed|joined|moved|gone)\b[^.?!]{0,20}\b(?:for|at|with)\b|(?:as|so) low as|(?:under|below|beneath) (?:that|it|this)\b[^.?!]{0,40}\bi(?:'d|'m|'ll)?\b|(?:otherwise|or|else)\b[^.?!]{0,30}\bi(?:'d| might| may|'m)\b[^.?!]{0,30}\b(?:stay|stop|remain|better off|stick)|(?:i'm|i'd be|i am) better off\b|\bi(?:'d| would|'m|'ll)? (?:don't |rather |better |have to )?(?:hang|walk|stay|remain|stop) (?:up|put|away|here|there|where)\b|(?:need|want|take|get|have to (?:have|get)) at (?:the very )?least\b|starts at|would(?:n't| not) (?:leave|move|get out of bed|have come) for)", RegexOptions.IgnoreCase)]
    private static partial Regex Edge();
}
