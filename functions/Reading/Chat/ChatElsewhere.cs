namespace Reading.Chat;

/// <summary>
/// Tells what is not about the person's own pay: somebody else's job, what living costs, the company's money, a job of the past. Such words are no answer,
/// though figures and names stand in them.
/// </summary>
internal static class ChatElsewhere
{
    private static readonly HashSet<string> s_people = new(
        "friend friends wife husband spouse partner girlfriend boyfriend brother sister mother father mom mum dad son daughter cousin uncle aunt roommate flatmate neighbour neighbor".Split(' '), StringComparer.Ordinal);

    /// <summary>What else is counted in money, percent or by the week, and what is no count of pay at all: a chance.</summary>
    private static readonly HashSet<string> s_things = new(
        ("rent mortgage loan loans debt debts car house apartment insurance tax taxes inflation savings bought spent cost costs flight ticket tuition kindergarten daycare "
        + "revenue revenues funding valuation turnover profit valued employees staff users customers hours relocation moving allowance stipend pension laptop lunch gym commute chance chances odds probability likelihood").Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a sentence is about somebody else: "my friend got an offer from Apple".</summary>
    public static bool IsSomebodyElse(IReadOnlyList<ChatItem> items, int first, int end)
    {
        while (first < end && items[first].Text is "and" or "but" or "so" or "well" or "ok" or "also" or "a")
        {
            first++;
        }

        if (first + 2 < end && items[first].Text is "my" or "the" or "our" && items[first + 1].Text is "ceo" or "cto" or "cfo" or "boss" or "manager" or "director" or "predecessor" && items[first + 2].Text is "makes" or "earns" or "made" or "earned")
        {
            return true;
        }

        return first + 1 < end && items[first].Text is "my" or "our" or "his" or "her" or "of" && items[first].Stop == '\0' && s_people.Contains(items[first + 1].Text);
    }

    /// <summary>Whether the words of a clause before a figure, or the one behind it, say that it is no pay: "my rent is 2000 a month".</summary>
    public static bool IsOtherMoney(IReadOnlyList<ChatItem> items, int clause, int at, int end)
    {
        for (var i = clause; i < at; i++)
        {
            if (s_things.Contains(items[i].Text))
            {
                return true;
            }
        }

        return items[at].Stop == '\0' && at + 1 < end && (s_things.Contains(items[at + 1].Text) || (items[at + 1].Text is "of" or "for" or "in" or "on" or "per" && Enumerable.Range(at + 2, Math.Min(2, Math.Max(0, end - at - 2))).Any(i => s_things.Contains(items[i].Text))));
    }

    /// <summary>Whether a clause tells of a job of the past: "I used to work at IBM", "my last job was at Oracle", "I studied at ETH".</summary>
    public static bool IsPast(IReadOnlyList<ChatItem> items, int clause, int at)
    {
        for (var i = clause; i < at; i++)
        {
            if (items[i].Text is "studied" or "graduated" or "interned" || (items[i].Text is "used" && items[i + 1].Text is "to") || (items[i].Text is "last" or "previous" or "former" or "old" && items[i + 1].Text is "job" or "company" or "employer" or "role" or "position"))
            {
                return true;
            }
        }

        return false;
    }
}
