using System.Text.RegularExpressions;
using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>What executives say about AI, hiring, headcount, layoffs and pay, sentence by sentence; safe-harbour text is none.</summary>
internal static partial class EarningsStatements
{
    /// <summary>Words of a quote: a sentence that runs on is cut there.</summary>
    private const int MaxWords = 80;

    public static IReadOnlyList<CallStatement> In(IReadOnlyList<CallTurn> turns, IReadOnlyList<CallSpeaker> speakers)
    {
        var executives = speakers.Where(speaker => speaker.Role == SpeakerRole.Executive).Select(speaker => speaker.Name).ToHashSet(StringComparer.Ordinal);
        return [.. turns.Where(turn => turn.Speaker is not null && executives.Contains(turn.Speaker)).SelectMany(turn => OfTurn(turn, turn.Index > 0 && Ai().IsMatch(turns[turn.Index - 1].Text)))];
    }

    private static IEnumerable<CallStatement> OfTurn(CallTurn turn, bool isAskedOfAi)
    {
        var isOfAi = isAskedOfAi;
        foreach (Match sentence in Sentence().Matches(turn.Text))
        {
            var text = sentence.Value.Trim();
            if (text.EndsWith('?') || SafeHarbour().IsMatch(text))
            {
                continue;
            }

            var topics = Topics(text).ToList();
            if (topics.Count == 0 && isOfAi && TakesUp().IsMatch(text) && Stage(text) is not null)
            {
                topics.Add("ai");
            }

            isOfAi = topics.Contains("ai") || (isOfAi && topics.Count == 0);
            foreach (var topic in topics)
            {
                yield return new CallStatement(turn.Speaker!, topic, Cut(text), Stage(text));
            }
        }
    }

    private static IEnumerable<string> Topics(string text)
    {
        if (Ai().IsMatch(text))
        {
            yield return "ai";
        }

        if (Layoffs().IsMatch(text))
        {
            yield return "layoffs";
        }

        if (Hiring().IsMatch(text) && !Trial().IsMatch(text))
        {
            yield return "hiring";
        }

        if (Headcount().IsMatch(text))
        {
            yield return "headcount";
        }

        if (Pay().IsMatch(text))
        {
            yield return "pay";
        }
    }

    // From the furthest stage back: who scales has shipped.
    private static string? Stage(string text) =>
        Scaling().IsMatch(text) ? "scaling"
        : Shipping().IsMatch(text) ? "shipping"
        : Building().IsMatch(text) ? "building"
        : Exploring().IsMatch(text) ? "exploring" : null;

    private static string Cut(string text)
    {
        var words = text.Split(' ');
        return words.Length <= MaxWords ? text : string.Join(' ', words.Take(MaxWords));
    }

    // "We'd scale it": it is what was asked about, or spoken of a sentence before.
    [GeneratedRegex(@"\b(?:it|this|that|these|them|they|those)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TakesUp();

    [GeneratedRegex(@"(?:[^.?!]|[.](?=\d|\w\.))+[.?!]*")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b(?:forward[- ]looking|safe harbou?r|actual results|risks and uncertainties|private securities|no obligation to update|non-gaap|risk factors)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SafeHarbour();

    [GeneratedRegex(@"\b(?:(?-i:AI|A\.I\.|LLMs?|GPT\w*)|artificial intelligence|generative|gen ?ai|machine learning|large language models?|copilots?|chatbots?|ai agents?|automation|automated|automating)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ai();

    [GeneratedRegex(@"\b(?:lay(?:ing)?[- ]?offs?|laid off|redundanc\w+|restructur\w+|severance|job cuts?|(?:reduc\w+|cut\w*|eliminat\w+) (?:\w+ ){0,4}(?:roles|jobs|positions|headcount|workforce|staff|employees)|reduction in force|furlough\w*|clos(?:e|ing|ure) (?:of )?(?:\w+ ){0,3}(?:sites?|plants?|offices?)|workforce reductions?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Layoffs();

    [GeneratedRegex(@"\b(?:hir(?:e|es|ed|ing)|recruit\w*|new hires|open (?:roles|positions|jobs)|add(?:ed|ing)? (?:\w+ ){0,4}(?:people|engineers|salespeople|sales reps|employees|heads|associates|staff)|talent|replac\w+ (?:\w+ ){0,3}(?:leavers|people|staff|departures)|open(?:ed|ing)? (?:\w+ ){0,4}(?:office|hub|site|centre|center)\b|onboard\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hiring();

    // Patients are recruited too.
    [GeneratedRegex(@"\b(?:patients?|cohorts?|clinical|trials?|enrol\w*|stud(?:y|ies)|dose|customer acquisition)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Trial();

    [GeneratedRegex(@"\b(?:head ?count|redeploy\w*|backfill\w*|attrition|workforce|staffing|full[- ]time employees|ftes?|(?:\d[\d,]*|hundred|thousand|\w+ty(?:-\w+)?) (?:people|employees|colleagues|associates)|number of (?:employees|people)|turnover of (?:staff|employees)|retention of (?:staff|employees|people))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Headcount();

    [GeneratedRegex(@"\b(?:wages?|salar(?:y|ies)|labou?r (?:costs?|inflation|rates?)|pay (?:rises?|increases?|raises?|rates?)|merit (?:increases?|raises?)|compensation (?:costs?|expense|increases?)|stock[- ](?:based )?comp(?:ensation)?|(?:refresh|equity|stock|rsu) (?:grants?|awards?)|bonus(?:es)?|minimum wage|personnel (?:costs?|expenses?))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pay();

    [GeneratedRegex(@"\b(?:scal(?:e|ed|ing)|across (?:the|all|our)|company[- ]wide|group[- ]wide|roll(?:ed|ing)? out to all|every (?:team|employee|customer)|expand\w*|broad(?:ly)? deploy\w*|doubl(?:e|ed|ing))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Scaling();

    [GeneratedRegex(@"\b(?:launched|shipped|live|in production|deployed|released|rolled out|available|using|uses|we(?:'ve| have) (?:hired|reduced|closed|added|taken|cut|introduced)|took a|still recruiting|in use)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Shipping();

    [GeneratedRegex(@"\b(?:build(?:ing)?|built|develop\w*|invest\w*|pilot\w*|test(?:ing|ed)?|begun|started|implement\w*|working on|integrat\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Building();

    [GeneratedRegex(@"\b(?:explor\w*|evaluat\w*|look(?:ing)? at|consider\w*|plan\w*|expect\w*|intend\w*|would|could|may|might|will|opportunit\w+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Exploring();
}
