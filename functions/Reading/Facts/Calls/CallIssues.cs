using System.Text.RegularExpressions;
using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>Words that name what is negotiated, and which of them a figure belongs to.</summary>
internal static partial class CallIssues
{
    /// <summary>A figure further from the word than this, in words and breaks between, is about something else.</summary>
    private const int MaxDistance = 9;

    /// <summary>The issues named in a turn, with the words that name them.</summary>
    public static IReadOnlyList<(TermIssue Issue, int First, int Last)> In(string text, IReadOnlyList<SpokenWord> words)
    {
        var found = new List<(TermIssue, int, int)>();
        foreach (Match match in Names().Matches(text))
        {
            var first = IndexAt(words, match.Index);
            found.Add((Issue(match), first, Math.Max(first, IndexAt(words, match.Index + match.Length - 1))));
        }

        return found;
    }

    /// <summary>The issue that a figure belongs to by the words of its sentence; null where none names it.</summary>
    public static TermIssue? Nearest(IReadOnlyList<(TermIssue Issue, int First, int Last)> names, IReadOnlyList<SpokenWord> words, int first, int last, IReadOnlyList<(int First, int Last)> figures, int within = MaxDistance)
    {
        TermIssue? best = null;
        var least = Math.Min(within, MaxDistance) + 1;
        foreach (var name in names)
        {
            // A distance is never less than the words between: in a turn of thousands only those near are counted out.
            if (Math.Max(name.First - last, first - name.Last) - 1 >= least)
            {
                continue;
            }

            var distance = name.First > last ? Distance(words, last, name.First, figures) - (IsJoined(words, last, name.First) ? 1 : 0) : Distance(words, name.Last, first, figures);
            distance = name.First <= last && name.Last >= first ? 0 : distance;
            if (distance < least)
            {
                (best, least) = (name.Issue, distance);
            }
        }

        return best;
    }

    /// <summary>
    /// The names that stand right beside a figure and so belong to it alone ("stock at two ninety", "a sign-on of ten", "forty in equity"); by the figure's
    /// first word.
    /// </summary>
    public static IReadOnlyDictionary<int, TermIssue> Beside(IReadOnlyList<(TermIssue Issue, int First, int Last)> names, IReadOnlyList<SpokenWord> words, IReadOnlyList<(int First, int Last)> figures)
    {
        var found = new Dictionary<int, TermIssue>();
        var pairs = from name in names
                    from figure in figures
                    let gap = Gap(words, name, figure) - (IsLed(words, name, figure) ? Led : 0)
                    where gap is not null
                    orderby gap
                    select (Name: name, Figure: figure);
        var taken = new HashSet<int>();
        foreach (var (name, figure) in pairs)
        {
            if (!found.ContainsKey(figure.First) && taken.Add(name.First))
            {
                found[figure.First] = name.Issue;
            }
        }

        return found;
    }

    /// <summary>How much nearer a name is that is joined to the figure before it ("two thirty in stock, twenty percent").</summary>
    private const int Led = 2;

    private static bool IsLed(IReadOnlyList<SpokenWord> words, (TermIssue Issue, int First, int Last) name, (int First, int Last) figure) =>
        name.First > figure.Last && name.First <= figure.Last + 4 && words[figure.Last + 1].Text is "in" or "of" or "as";

    /// <summary>The words between a name and a figure where only such stand there as join the two; null where they are apart.</summary>
    private static int? Gap(IReadOnlyList<SpokenWord> words, (TermIssue Issue, int First, int Last) name, (int First, int Last) figure)
    {
        if (name.First <= figure.Last && name.Last >= figure.First)
        {
            return 0;
        }

        var isBefore = name.Last < figure.First;
        var (from, to) = isBefore ? (name.Last, figure.First) : (figure.Last, name.First);
        for (var i = from; i < to; i++)
        {
            if ((words[i].Stop != '\0' && !(isBefore && i == from && words[i].Stop == ',' && to - from <= 3 && words[i + 1].Text is "um" or "uh" or "er" or "that's" or "is" or "at")) || (i > from && !(isBefore ? s_toFigure : s_toName).Contains(words[i].Text) && (isBefore || SpokenCurrencies.Named(words[i].Text, "") is null)))
            {
                return null;
            }
        }

        return to - from <= 7 ? to - from : null;
    }

    private static readonly HashSet<string> s_toFigure = new(StringComparer.Ordinal)
    {
        "of", "at", "to", "is", "was", "for", "be", "would", "could", "went", "goes", "go", "gets", "up", "around", "about", "roughly", "a", "an", "the", "uh", "um", "er", "like", "that's", "be", "from", "are", "will", "can", "stays", "stay", "comes", "came", "starts", "worth",
        "say", "it's", "as", "maybe", "only", "just", "still", "by", "moves", "moved", "it", "where", "or", "so", "between", "somewhere", "in", "range", "near", "nearer", "closer", "more", "part", "side", "bonus", "grant", "payment", "salary", "pay", "component", "target", "number", "figure", "package", "set", "sits", "sitting", "currently", "now", "flat", "increased", "raised", "bumped", "with", "value", "valued",
    };

    private static readonly HashSet<string> s_toName = new(StringComparer.Ordinal)
    {
        "in", "on", "of", "as", "for", "a", "an", "the", "dollars", "euros", "pounds", "francs", "rupees", "kronor", "to", "year", "per", "annual", "yearly", "worth", "into", "is", "our", "your", "my", "that", "more", "extra", "gross", "restricted", "virtual", "phantom", "company", "one-time", "onetime", "annually", "percent", "target", "a-year", "fixed", "up", "over", "years", "four", "three", "cash", "once", "uh", "um", "employer", "matching", "matched", "contribution", "guaranteed", "discretionary",
    };

    private static bool IsJoined(IReadOnlyList<SpokenWord> words, int last, int name) =>
        name == last + 1 || (name <= last + 4 && words[last].Stop == '\0' && words[last + 1].Text is "in" or "on" or "of" or "for" or "as" or "base" or "dollars" or "euros" or "pounds");

    private static int Distance(IReadOnlyList<SpokenWord> words, int from, int to, IReadOnlyList<(int First, int Last)> figures)
    {
        var distance = to - from;
        for (var i = from; i < to; i++)
        {
            distance += SpokenWords.EndsSentence(words[i]) ? 100 : words[i].Stop != '\0' ? 3 : 0;
            distance += i > from && words[i].Text is "plus" ? 6 : 0;
            distance += i > from && words[i].Text is "and" or "plus" or "but" or "with" or "if" or "then" or "so" ? 3 : 0;
        }

        return distance + (figures.Count(figure => figure.First > from && figure.Last < to) * 4);
    }

    private static TermIssue Issue(Match match) => match switch
    {
        _ when match.Groups["sign"].Success => TermIssue.SignOn,
        _ when match.Groups["equity"].Success => TermIssue.Equity,
        _ when match.Groups["bonus"].Success => TermIssue.Bonus,
        _ when match.Groups["total"].Success => TermIssue.Total,
        _ when match.Groups["pension"].Success => TermIssue.Pension,
        _ when match.Groups["hours"].Success => TermIssue.Hours,
        _ when match.Groups["other"].Success => TermIssue.Other,
        _ when match.Groups["car"].Success => TermIssue.Car,
        _ => TermIssue.Base,
    };

    private static int IndexAt(IReadOnlyList<SpokenWord> words, int at)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (at < words[i].End)
            {
                return i;
            }
        }

        return words.Count - 1;
    }

    [GeneratedRegex(
        @"(?<car>\bcar (?:allowance|money)\b|\bmobility (?:budget|allowance|money)\b)|(?<sign>\bsign(?:ing)?[- ]?(?:on|up)?[- ]bonus\b|\bsign[- ]?on\b|\bsigning\b(?! the| off| up)|\bjoining (?:bonus|payment)\b|\bjoining\b(?! us| the| our| you| a| in| on)|\b(?:welcome|starting|start) bonus\b|\bone[- ]time\b|\bone[- ]off\b|\bmake[- ]whole\b|\bupfront\b|\bup front\b|\bin cash\b|(?<=(?:\d|\b(?:\w+ty|\w+teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|k|grand|\w+ty-\w+)) )(?:to (?:sign|start)(?=[,.;?!]| and\b|$)|(?:when|once|as soon as) (?:i|you) (?:start|join|sign)\b|on (?:joining|signing|day one)\b|(?:for|at) (?:joining|signing)\b)|\bbuy[- ]?out of (?:my|your)\b)"
        + @"|(?<other>\brelocation\b|\bmoving (?:costs?|allowance|budget)\b|\bthe move\b|\b(?:get|got|have) you moved\b|\bmovers?\b|\bseverance\b|\bstipend\b|(?<!\bcar |\bholiday )\ballowance\b|\bvacation\b|\bholidays?\b(?! allowance)|\bpto\b|\bdays off\b|\bpaid leave\b|\blearning budget\b|\btraining budget\b|\bhome[- ]office\b|\bnotice (?:period|buy)|\bbuy out your\b|\bparking\b|\bhousing\b|\baccommodation\b|\brent\b|\btuition\b|\bschool (?:fees?|entry|place)\b|\bchild ?care\b|\bnursery\b|\bin fees\b|\b(?:course|school|exam|registration|licen[cs]e|agency|entry|tuition) fees?\b|\bcertificat(?:e|ion)\b|\bmeal (?:cards?|vouchers?|allowance)\b|\bvouchers?\b|\bper diem\b|\bsubsistence\b|\btravel (?:money|card|costs?|allowance|budget)\b|\bmileage\b|\bflights?\b|\bvisa\b|\bstart[- ]?up (?:package|funds?|funding|money|budget)\b|\b(?:research|equipment|wellness|education|conference) (?:budget|funds?|money|allowance)\b|\btool (?:money|allowance)\b|\bremote\b|\bfrom home\b)"
        + @"|(?<equity>\bequity\b|\b(?:un)?vest(?:s|ing|ed)?\b|\besops?\b|\bwarrants?\b|\bstake\b|\blong[- ]term incentive\b|\blti\b|\bstocks?\b|\brsus?\b|\bshares\b|\b(?:stock |share )?options\b(?! (?:are|for you|here|open))|\bgrant\b|\bphantom\b|\bunits\b)"
        + @"|(?<bonus>\bbonus(?:es)?\b|\bvariable\b|\bcommission\b|(?<!long[- ]term )\bincentive\b)"
        + @"|(?<total>\btotal\b|\ball[- ]in\b|\bote\b|\bon[- ]target\b|\btc\b|\bpackage (?:of|at|worth|around|to|near)\b|(?<=\b(?:\w+ty|\w+teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|k|grand|\w+ty-\w+|\d+k?) )package\b|\b(?:including|includes|inclusive of|counting) (?:super(?:annuation)?|pension|everything|the bonus|all of it)\b|\ball up\b|\bcost[- ]to[- ]company\b)"
        + @"|(?<pension>\bpension\b|\bretirement\b|\b401\(?k\)?|\bprovident\b|\bsuperannuation\b|\b(?:plus|the|and|with|of) super\b(?! \w+(?:ed|ing|y|t|d)\b)|\bsuper(?:'s)? (?:on top|is|of|at|guarantee)\b|\bsuper's\b|\bfund\b)"
        + @"|(?<hours>\bwork(?:ing)? ?(?:days?|hours?)\b|\bhours\b)"
        + @"|(?<base>\bbase\b|\bsalary\b|\bslary\b|\bbasic\b|\bfixed\b|\bwage\b|\bpay\b|\bpays\b|\bcompensation\b|\bctc\b|\brate\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Names();
}
