using Coach.Negotiations;

namespace Reading.Chat;

/// <summary>What matters to the person, the most first.</summary>
internal static class ChatGoals
{
    /// <summary>The words of goals. They are read only where something is weighed, as "base" and "level" are also parts of pay and facts.</summary>
    public static ChatPhrases Phrases { get; } = new(
    [
        (new Cue.Wants(Goal.Base), "base;base salary|pay;salary;money;fixed pay|salary;pay;monthly|fixed|base|guaranteed|steady|regular pay|salary|income|money|wage;wage;income;higher base|salary|pay;steady pay;gehalt;salaire;sueldo;lön"),
        (new Cue.Wants(Goal.Equity), "equity;stock;stocks;stock options;rsu;rsus;options;shares;upside;ownership;long term upside;aktien;actions"),
        (new Cue.Wants(Goal.CashNow), "cash;cash now|upfront|flow|today;signing|sign bonus|on bonus?;sign on;bonus;money now|upfront;upfront;up front;money|cash|something|pay|lump up|upfront|now|first|immediately|right|today front|away?;upfront|up front? money|cash|pay|payment;quick|fast|immediate|hard|liquid cash|money;cash in hand;liquidity;bargeld"),
        (new Cue.Wants(Goal.Level), "level;title;job title;seniority;promotion;leveling;levelling;career;growth;scope;responsibility;titel;rank;job level;better|higher|bigger title|level|role|position;career step|path|progress|advancement;senior|higher position;learn;learning;grow;growing;develop;developing;development;lead;lead role|position;leadership;promoted"),
        (new Cue.Wants(Goal.Remote), "remote;remote work|days;working remotely|remote;work remotely;wfh;work|working from home|anywhere|abroad;home office;hybrid;remotely;location;flexibility;place;homeoffice;télétravail;time and place;from home;where i work|live;no|less|short|shorter commute|commuting|travel;commute;at home;location independent|freedom"),
        (new Cue.Wants(Goal.Time), "time;time off;work life balance|;worklife balance;wlb;balance;holiday;holidays;vacation;vacations;vacation days;pto;hours;fewer|less|shorter hours;free time;family time;start date;four day week;4 day week;part time;flex time;flexible hours;urlaub;congés;days off;leave;family;kids;children;health;less stress|overtime|work|pressure;overtime;parental leave;more|extra free|vacation|holiday|holidays|time days|time|off?;evenings|weekends free|off;sabbatical"),
    ]);

    /// <summary>The goals in a sentence, in order of weight; empty where none is named.</summary>
    public static IReadOnlyList<Goal> In(IReadOnlyList<ChatItem> items, int first, int end)
    {
        var ranked = new List<(Goal Goal, int Rank)>();
        foreach (var found in Phrases.Find(items, first, end))
        {
            if (found.Cue is Cue.Wants(var goal) && !IsDenied(items, first, found.Start))
            {
                ranked.Add((goal, Rank(items, first, end, found)));
            }
        }

        return ranked.OrderBy(one => one.Rank).Select(one => one.Goal).Distinct().ToArray();
    }

    /// <summary>"Don't care about equity", "not the title".</summary>
    private static bool IsDenied(IReadOnlyList<ChatItem> items, int first, int at)
    {
        for (var i = Math.Max(first, at - 4); i < at; i++)
        {
            if (items[i].Text is "not" or "dont" or "without" or "never" or "except" or "doesnt")
            {
                return true;
            }
        }

        for (var i = at + 1; i < Math.Min(items.Count, at + 5) && items[i - 1].Stop == '\0'; i++)
        {
            if (items[i].Text is "worthless" or "unimportant" or "irrelevant" || (items[i].Text is "matter" or "count" or "interest" && items[i - 1].Text is "dont" or "doesnt" or "not"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A place said in words ("remote second") counts more than the order; what comes unmarked keeps its order.</summary>
    private static int Rank(IReadOnlyList<ChatItem> items, int first, int end, CueFound found)
    {
        for (var i = found.End; i < Math.Min(end, found.End + 2) && items[i - 1].Stop == '\0'; i++)
        {
            if (Place(items[i].Text) is { } place)
            {
                return place;
            }
        }

        return found.Start > first && Place(items[found.Start - 1].Text) is { } before && before > 1 ? before : 2;
    }

    private static int? Place(string word) => word switch
    {
        "first" or "most" => 1,
        "second" => 3,
        "third" => 4,
        "last" or "least" => 9,
        _ => null,
    };
}
