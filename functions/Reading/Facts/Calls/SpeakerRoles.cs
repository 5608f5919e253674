using System.Text.RegularExpressions;
using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>Who is who, by their names' own words first, then by what only one side says.</summary>
internal static partial class SpeakerRoles
{
    /// <summary>Characters of a turn, on average, from which a speaker answers rather than asks.</summary>
    private const int AnswerLength = 260;

    public static IReadOnlyList<CallSpeaker> OfNegotiation(IReadOnlyList<Utterance> turns)
    {
        var presenter = Presenter(turns);
        var scores = Names(turns).Select(name => (Name: name, Score: Score(name, turns) - (name == presenter ? PresentsPackage : 0))).ToList();
        return scores.Count == 2
            ? Pair(scores[0], scores[1])
            : Several(scores);
    }

    /// <summary>How much it weighs that somebody is the first to lay out a package, in turns of speech that only one side has.</summary>
    private const int PresentsPackage = 2;

    // Who first names several figures, and not as their own or as read in a letter, is who offers them.
    private static string? Presenter(IReadOnlyList<Utterance> turns)
    {
        for (var i = 0; i < turns.Count; i++)
        {
            if (turns[i].Speaker is not null && CallFigures.In(SpokenWords.Of(turns[i].Text), isRupees: false).Select(figure => figure.Value).Distinct().Count() >= 2)
            {
                var isAnswer = i > 0 && turns[i - 1].Text.Contains('?', StringComparison.Ordinal);
                return isAnswer || turns[i].Text.Contains('?', StringComparison.Ordinal) || OwnOrRead().IsMatch(turns[i].Text) ? null : turns[i].Speaker;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\b(?:i|i'd|i'm|i've|me|my|letter|your|you've|you have|you put)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OwnOrRead();

    // One person is hired; the others speak for the employer.
    private static IReadOnlyList<CallSpeaker> Several(List<(string Name, int Score)> scores)
    {
        var candidate = scores.Count > 0 ? scores.MaxBy(speaker => speaker.Score) : default;
        return candidate.Score <= 0 && scores.TrueForAll(speaker => speaker.Score == 0)
            ? [.. scores.Select(speaker => new CallSpeaker(speaker.Name, SpeakerRole.Unknown))]
            : [.. scores.Select(speaker => new CallSpeaker(speaker.Name, speaker.Name == candidate.Name ? SpeakerRole.Candidate : SpeakerRole.Recruiter))];
    }

    public static IReadOnlyList<CallSpeaker> OfEarnings(IReadOnlyList<Utterance> turns)
    {
        var all = string.Join('\n', turns.Select(turn => turn.Text));
        var questions = QuestionsOpen(turns);
        var operators = Names(turns).Where(name => IsOperator(name, turns)).ToHashSet(StringComparer.Ordinal);
        return [.. Names(turns).Select(name => new CallSpeaker(name, operators.Contains(name) ? SpeakerRole.Operator : IsAnalyst(name, turns, operators, questions, Office(name), all) ? SpeakerRole.Analyst : SpeakerRole.Executive))];
    }

    public static IReadOnlyList<CallSpeaker> Unknown(IReadOnlyList<Utterance> turns) => [.. Names(turns).Select(name => new CallSpeaker(name, SpeakerRole.Unknown))];

    private static IEnumerable<string> Names(IReadOnlyList<Utterance> turns) => turns.Select(turn => turn.Speaker).OfType<string>().Distinct(StringComparer.Ordinal);

    private static IReadOnlyList<CallSpeaker> Pair((string Name, int Score) first, (string Name, int Score) second)
    {
        var isFirst = first.Score >= second.Score;
        return first.Score == second.Score
            ? [new(first.Name, SpeakerRole.Recruiter), new(second.Name, SpeakerRole.Candidate)]
            : [new(first.Name, isFirst ? SpeakerRole.Candidate : SpeakerRole.Recruiter), new(second.Name, isFirst ? SpeakerRole.Recruiter : SpeakerRole.Candidate)];
    }

    // Above 0 for a candidate, below for who speaks for the employer.
    private static int Score(string name, IReadOnlyList<Utterance> turns)
    {
        if (CandidateName().IsMatch(name) || EmployerName().IsMatch(name))
        {
            return CandidateName().IsMatch(name) ? 1000 : -1000;
        }

        return SpeakerSigns.Of(name, turns) + OfOwn(string.Join(' ', turns.Where(turn => turn.Speaker == name).Select(turn => turn.Text))) + turns.Where(turn => turn.Speaker == name).Sum(turn => CandidateSays().Count(turn.Text) - EmployerSays().Count(turn.Text) + (OnlyTells * (CandidateTells().Count(turn.Text) - EmployerTells().Count(turn.Text))));
    }

    private static bool IsOperator(string name, IReadOnlyList<Utterance> turns) =>
        OperatorName().IsMatch(name) || turns.Where(turn => turn.Speaker == name).Sum(turn => OperatorSays().Count(turn.Text)) >= 2;

    // Executives speak before the questions open, are introduced by their office, or answer at length; analysts are called up and ask.
    private static bool IsAnalyst(string name, IReadOnlyList<Utterance> turns, HashSet<string> operators, int questions, Regex office, string all)
    {
        var own = Enumerable.Range(0, turns.Count).Where(i => turns[i].Speaker == name).ToList();
        if (own[0] < questions || office.IsMatch(all))
        {
            return false;
        }

        var before = turns[own[0] - 1];
        var isCalled = before.Speaker is { } speaker && operators.Contains(speaker) && CallsUp().IsMatch(before.Text)
            && name.Split(' ').Any(part => part.Length > 2 && before.Text.Contains(part, StringComparison.OrdinalIgnoreCase));
        var asks = own.Count(i => turns[i].Text.Contains('?', StringComparison.Ordinal));
        return isCalled || asks * 3 >= own.Count || own.Average(i => turns[i].Text.Length) < AnswerLength;
    }

    // The turn with which the questions open; the opening words announce them only.
    private static int QuestionsOpen(IReadOnlyList<Utterance> turns)
    {
        for (var i = 2; i < turns.Count; i++)
        {
            if (CallsUp().IsMatch(turns[i].Text))
            {
                return i;
            }
        }

        return turns.Count;
    }

    private static Regex Office(string name) => new($@"\b{Regex.Escape(name)}\b,?[^.?!]{{0,25}}\b(?:chief|ceo|cfo|coo|cto|president|chair\w*|treasurer|head of|officer|director of investor|investor relations)", RegexOptions.IgnoreCase);

    // Who is hired speaks of "I" and "my"; who hires, of "we", "our" and what "they" decided.
    private static int OfOwn(string text) => text.Length < LittleText ? 0 : Singular().Count(text) > 2 * Plural().Count(text) ? 1 : Plural().Count(text) > Singular().Count(text) ? -1 : 0;

    /// <summary>Less text than this, in characters, tells nothing by its little words.</summary>
    private const int LittleText = 200;

    [GeneratedRegex(@"\b(?:i|i'm|i'd|i've|i'll|my|me|mine)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Singular();

    [GeneratedRegex(@"\b(?:we|we're|we'd|we've|we'll|our|us)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Plural();

    /// <summary>How much it weighs that somebody says what only the one side can.</summary>
    private const int OnlyTells = 3;

    [GeneratedRegex(@"\b(?:count me in|you(?:'ve| have) got yourself an?|i(?:'ve| have)? (?:told|tell) my (?:boss|manager|gaffer|supervisor|chef)|(?:my|in my|ma) (?:notice|resignation)\b|they pay me|what does (?:the job|it|this) pay|i(?:'d| would) (?:come|sign) for|would be my target|(?:send|mail|email|text) (?:me|it to me)\b|put (?:it|that|this|everything)\b[^.?!]{0,20}\b(?:in (?:writing|an? e-?mail))|i(?:'m| am) in\b|i(?:'d| would) be leaving|i accept\b|i(?:'ll| will) take it\b)", RegexOptions.IgnoreCase)]
    private static partial Regex CandidateTells();

    [GeneratedRegex(@"\b(?:(?:i|we)(?:'d| can| could| would|'re able to|'re pleased to| are pleased to)? (?:like to )?offer\b|put on the table|make you an offer|(?:our|my) (?:offer|proposal|budget|band|grid|mandate)\b|what are (?:they|you) (?:paying|making|earning|on)\b|(?:when|how soon) (?:could|can) you (?:start|get out|report|join|begin)|(?:we want|we'd like|love) to (?:make|bring|have) you|comp committee|head office|(?:the )?hiring manager|signed off|(?:we'd|we would) love you|do you have (?:a number|expectations|a salary|a figure)|what(?:'s| is) your (?:number|expectation)|where would you like to be|i(?:'ve| have) (?:got )?(?:good|happy|great) news|you(?:'ll| will) (?:get|have) (?:it|the|a|an|your)\b|(?:loved|liked|impressed by) you\b|welcome aboard|your (?:first day|notice|expectations?|start date)|come back (?:to|for) you|the (?:panel|board|partners|team|client|committee) (?:loved|liked|said|wants?|signed|approved))\b", RegexOptions.IgnoreCase)]
    private static partial Regex EmployerTells();

    [GeneratedRegex(@"\b(?:candidate|applicant|interviewee|job ?seeker|me)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CandidateName();

    [GeneratedRegex(@"\b(?:recruit\w*|employer|hr|human resources|hiring|talent|people (?:team|ops|partner)|manager|interviewer|company|sourcer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EmployerName();

    [GeneratedRegex(@"\b(?:i was hoping|i(?:'m| am) (?:looking|hoping|asking|excited|interviewing|thrilled|flattered|grateful)|i(?:'d| would) (?:like|need|love|want|expect|be (?:looking|happy to (?:sign|accept|join)))|i(?:'ll| will) (?:take|sign|accept|think|sleep|have to (?:pass|decline))|i (?:currently )?(?:make|earn)|my (?:current|other|target|expectation|number|experience|notice|manager|family|partner|wife|husband|commute|search|ask)|(?:another|other|competing) (?:offer|company)|could (?:it|you|we)|would you (?:send|be able|consider|put)|is there (?:any )?(?:room|flexibility|wiggle)|can you (?:do|go|send|put|get)|thank you for the offer|thanks for the offer|the offer (?:you|that you)|time to think|sleep on it|in writing|based on my|market data|i've (?:got|been offered|resigned|seen|done|led|built)|below that|for me to|i(?:'ve| have) (?:one|another|an offer) (?:from|offer)|what i'd need|i(?:'d| would) (?:prefer|rather|see myself|have taken|decline)|i(?:'ll| will) decline|i accept|i(?:'m| am) on (?:\w+[- ]?\w+)|i want \w+|gave notice|i(?:'d| had) hoped|i(?:'d| would) walk|can i have|make up my mind|i(?:'ve| have) been thinking|anything else on the table|my (?:boss|pay|rent)|i(?:'m| am) asking|i was (?:kind of )?hoping|could i (?:have|get)|when do i start|thank you both|make me an offer|countersign|my (?:base|unvested|stock|equity|bonus)|do i get|your letter|your offer|you've budgeted|what's the (?:range|band|split|budget))\b", RegexOptions.IgnoreCase)]
    private static partial Regex CandidateSays();

    [GeneratedRegex(@"\b(?:we(?:'re| are) (?:at|offering|pleased|excited|prepared|able|delighted|thinking)|we(?:'d| would) (?:like|love) to (?:offer|have|make)|we can (?:do|offer|go|get|stretch|put|pay)|i can (?:do|offer|go|get you|stretch|put|take)|our (?:offer|band|budget|range|number|ceiling|top|team|policy|standard|compensation|benefits)|put an offer together|(?:let|tell) the team|for this (?:level|role|position|grade)|the (?:band|budget|range) (?:is|for|tops)|send (?:you|over|it over)|you'll have|hiring manager|(?:compensation|comp) (?:team|committee)|congratulations|join(?:ing)? us|what are you (?:looking|hoping|expecting)|what (?:are|would be) your|your expectations|walk you through|thanks for (?:making|taking) the time|we don't (?:usually|normally|have)|your (?:current )?salary|salary expectations|what (?:would|do|did) (?:it take|you (?:make|want))|what are you (?:after|making|earning)|your offer (?:is|up|on)|you'd (?:report|start|be starting)|it's \w+ (?:from|at|with) \p{L}+|i (?:could|can) get you|what i can do|we(?:'d| would) want you|they(?:'ve| have) (?:come in|asked me)|i've got (?:your|an) offer|we(?:'ve| have) an offer|the committee|i tried|i hear you|talk to (?:finance|my boss)|internal equity|paperwork|draw up|letter (?:out|over)|approval|approved|budget|the team (?:loved|liked|really)|welcome aboard|the headline|the ask would be|what else is on your mind|offer you|any questions)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EmployerSays();

    [GeneratedRegex(@"\b(?:operator|conference (?:call )?(?:host|specialist|coordinator)|moderator|event host)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OperatorName();

    [GeneratedRegex(@"\b(?:listen[- ]only|press(?:ing)? (?:the )?star|(?:your|our|the) (?:next|first|last|final) question|questions? (?:will |today )?com(?:es|e|ing) from|a question from|line of|your line|(?:be|as) your (?:conference )?operator|operator assistance|may (?:now )?disconnect|question[- ]and[- ]answer session|ladies and gentlemen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OperatorSays();

    [GeneratedRegex(@"\b(?:(?:first|next|final|last) question|questions? (?:will |today )?(?:com(?:es|e|ing)|is) from|line of|a question from|your line|(?:take|begin|start|open)\b[^.?!]{0,30}\bquestions?|go ahead)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CallsUp();
}
