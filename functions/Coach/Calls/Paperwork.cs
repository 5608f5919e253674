using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>Whether somebody speaks of these terms on paper: a thing to write on, sign or send, that is neither another paper nor one done without.</summary>
internal static partial class Paperwork
{
    /// <summary>Whether any sentence asks for, or promises, the terms in writing.</summary>
    public static bool IsSpokenOf(string text) => SpokenSentences.Of(text).Any(sentence =>
        ToCome().IsMatch(sentence) || (((Papers().IsMatch(sentence) && !OtherPapers().IsMatch(sentence)) || (Ways().IsMatch(sentence) && !OtherThings().IsMatch(sentence))) && !Spared().IsMatch(sentence)));

    // What terms are written in, or made binding with.
    [GeneratedRegex(@"\b(?:written\b|(?:in|into) writing|(?:write|writes|type|typing|writing|doing|do) (?:it|that|this|them|these|you|everything|something|all (?:of )?(?:it|that|this)|the (?:terms|offer|figures?|numbers?))\b[^.?!]{0,12}\b(?:up|down|out|in the)\b|draw(?:n|s|ing)? (?:\w+ ){0,3}?up\b|(?:typed|written|drawn) (?:up|out|down)\b|letters?\b|contracts?\b|agreement\b|paper(?:s|work)?\b|documents?\b|docs\b|drafts?\b|drafted\b|(?:for|your|its|a) signatures?|docusign|e-?sign\w*|adobe sign|protocol\b|term sheet|offer sheet|black (?:and|on) white|countersign\w*|for signing|(?<!happy |ready |glad |willing )to sign\b|link to (?:accept|sign)|headed paper|on (?:one|a|two) (?:pages?|sheet)|(?:formal|official|proper) (?:offer|terms|confirmation)|statement of (?:terms|employment|particulars)|ink\b|addendum|amendment|sign (?:it|them|that|the|this|here|by|via|through|on\b(?!-)|at the|in the|and)|signed (?:from|by|on|copy|version|one)|confirm(?:ation)?\b[^.?!]{0,20}\b(?:by|via|in|over)\b|(?:revised|updated|final) (?:numbers|terms|version|structure))", RegexOptions.IgnoreCase)]
    private static partial Regex Papers();

    // How they come.
    [GeneratedRegex(@"\b(?:e-?mail\w*|mail(?:s|ed|ing)?\b|\w*post (?:it|them|that|you|the|on|tomorrow|today|tonight|during)|(?:in|into|by|through) (?:the|your|\w*) ?\w*post\b|postman|inbox|portal|pdf|forms?\b|sheet\b|cop(?:y|ies)\b|printed?\b|print[- ]?out|envelope|fax|courier|scan\w*|(?:text|message|whatsapp|send|forward|shoot|drop) (?:you |me |us |over |through |across )*(?:the |an? |your |it\b|that\b|them\b|everything\b|line\b)+ ?(?:offer|terms|numbers?|figures?|details|summary|breakdown|sheet|package|over|through|across|along|version|line)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Ways();

    // "Can you send the draft?", "once I have it signed": it is still to come, whatever else the sentence says.
    [GeneratedRegex(@"\b(?:send (?:me |us |over )?(?:the|a|your) (?:\w+ )?(?:letter|contract|draft|agreement|offer|papers?|paperwork|documents?)|(?:i'll|we'll|you'll|will|i'd) (?:\w+ )?(?:get|have|send|post|draft|issue|receive|prepare) (?:\w+ ){0,3}(?:letter|contract|draft|agreement|papers?|paperwork|documents?)|in the (?:letter|contract)\b|(?:when|once|until|till|after|before|as soon as) (?:\w+ ){0,4}(?:signed|signature|contract|letter|paper|in writing|writing)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex ToCome();

    // Another firm's offer, notice given, the contract of today or with a client, thanks for a letter, a manner of speaking.
    [GeneratedRegex(@"\b(?:(?:another|competing|other|second|rival|their|have an?|got an?|holding an?|hold an?) (?:\w+ ){0,2}(?:written )?offer|written offer (?:from|at|of|elsewhere)|resign\w*|notice (?:letter|period)|(?:wrote|sent|gave|handed|posted) (?:them|him|her|my \w+)\b|contracts? (?:ran|runs|ended|finished|expired|is up|was up|says|said|work|role|job|rate|with)|(?:won|win|landed|renewed|lost|big|client|government|council|month|year|term|permanent|for) (?:the |that |a )?contracts?|(?:cancel\w*|ended|quit|left) (?:my|the|that) contract|(?:my|their|present|current|old) contract|(?:weeks?|days|months?) on paper|good on paper|my paper\b|cover letter|(?:got|saw|opened|(?:i've|have|had|already|just|i|you) read|thanks for|thank you for) (?:the|your|reading)\b|reading the letter|union agreement|agreement (?:says|with)|level of the contract)", RegexOptions.IgnoreCase)]
    private static partial Regex OtherPapers();

    // Directions, a rota, an address; mail of before.
    [GeneratedRegex(@"\b(?:directions|map|rota|roster|parking|address|(?:door|gate) code|link|menu|photos?|recipe|induction|log ?in|timetable|ticket|wi-?fi|e-?mail(?:ed)? (?:last|yesterday|from|i got|you sent|about)|e-?mailed my|your e-?mail|(?:got|read|saw|thanks for|thank you for) (?:the|your)|to my (?:boss|manager)|notice\b|resign\w*|(?:balance|time|spread|bid|cheat|your) ?sheets?|sheets carry|in (?:good |great )?form\b|good form|copy that|(?:i(?:'ll| will|'d)|we'll) (?:e-?)?mail (?:you|them|him|her)$)", RegexOptions.IgnoreCase)]
    private static partial Regex OtherThings();

    // A handshake is enough.
    [GeneratedRegex(@"\b(?:no|without|don't (?:\w+ )?(?:do|need|bother|believe|want|use)|never (?:do|did|bother|signed)|needn't|who needs|skip|forget|nothing) (?:\w+ ){0,3}?(?:paper\w*|contracts?|letters?|writing|written|documents?|forms?|e-?mails?)\b|(?:don't|won't|didn't|do not|will not) (?:write|put)\b|\bhandshake\b", RegexOptions.IgnoreCase)]
    private static partial Regex Spared();
}
