using Coach.Negotiations;

namespace Reading.Chat;

/// <summary>
/// What is told of an offer beside its pay: "the other one is a listed company", "Fjord gives three days at home", "I think there's a 60% chance". A sentence is read so
/// only where every word of it belongs to such a telling: else it is about something that is not known here, and is left to be asked back.
/// </summary>
internal sealed class ChatTraits(string text, IReadOnlyList<ChatItem> items, ChatContext context)
{
    /// <summary>The working days of a week.</summary>
    private const decimal DaysOfWeek = 5;

    /// <summary>Words that stand around what is told and change nothing of it.</summary>
    private static readonly HashSet<string> s_around = new(
        ("i im id we you think guess say would believe know feel its it is are was be been being has have had the a an about of with at from by in on for to and so just only also really actually roughly around maybe probably like say "
        + "there theres that this thats these here one other another second company companys firm employer offer offers they theyd theyll them their gives give gave allows allow lets let allowed offering get gets me can could may will work working week per every each stock shares market days day "
        + "which up comes come through make makes it happens happen works out yet well ok yes hm").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> s_not = new("not isnt arent never no wasnt aint".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> s_exchange = new("nasdaq nyse dax ftse exchange publicly public traded listed".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> s_sure = new("chance chances sure likely certain probability probable odds confident likelihood".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> s_home = new("home remote remotely wfh homeoffice".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> s_office = new("office onsite".Split(' '), StringComparer.Ordinal);

    /// <summary>What a sentence tells of offers, an intent for each offer; empty where it is about anything else.</summary>
    public static IReadOnlyList<Intent.Describe> In(string text, IReadOnlyList<ChatItem> items, int first, int end, ChatContext context) =>
        context.Road == Road.Raise || context.Asked is Question.Goals or Question.Region or Question.Results or Question.Consent or Question.Road || items[end - 1].Stop == '?'
            ? []
            : new ChatTraits(text, items, context).Read(first, end);

    /// <summary>What goes on about the same offer is one telling: "Fjord is listed. I think there's a 60% chance."</summary>
    public static void Join(List<Intent> found)
    {
        for (var at = found.Count - 1; at > 0; at--)
        {
            if (found[at] is Intent.Describe next && found[at - 1] is Intent.Describe before && ((next.Company is null && next.Of is null) || (next.Company, next.Of) == (before.Company, before.Of)))
            {
                found[at - 1] = before with { Traits = [.. before.Traits, .. next.Traits] };
                found.RemoveAt(at);
            }
        }
    }

    private IReadOnlyList<Intent.Describe> Read(int first, int end)
    {
        var told = new List<Intent>();
        OfferTrait? before = null;
        for (var from = first; from < end;)
        {
            var to = ClauseEnd(from, end);
            var (subject, traits, isWhole) = Clause(from, to, before);
            if (!isWhole)
            {
                return [];
            }

            if (traits.Count > 0)
            {
                told.Add(subject with { Traits = traits });
                before = traits[^1];
            }

            from = to;
        }

        Join(told);
        return [.. told.OfType<Intent.Describe>()];
    }

    /// <summary>A clause ends at a mark and before "but", "while" and "whereas".</summary>
    private int ClauseEnd(int from, int end)
    {
        var at = from + 1;
        while (at < end && items[at - 1].Stop == '\0' && items[at].Text is not ("but" or "while" or "whereas"))
        {
            at++;
        }

        return at;
    }

    private (Intent.Describe Subject, IReadOnlyList<OfferTrait> Traits, bool IsWhole) Clause(int from, int to, OfferTrait? before)
    {
        var used = new bool[to - from];
        if (items[from].Text is "but" or "while" or "whereas")
        {
            used[0] = true;
        }

        var subject = Subject(from, to, used);
        OfferTrait?[] read = [Chance(from, to, used), Days(from, to, used), Listed(from, to, used)];
        var traits = read.OfType<OfferTrait>().ToList();
        var rest = Enumerable.Range(from, to - from).Where(at => !used[at - from]).ToArray();
        if (traits.Count == 0 && before is { Kind: TraitKind.Listed } && (subject.Company ?? (object?)subject.Of) is not null)
        {
            // "Spotify is listed, Fjord isn't."
            traits.Add(before with { Value = rest.Any(at => s_not.Contains(items[at].Text)) ? 1 - before.Value : before.Value });
            rest = rest.Where(at => !s_not.Contains(items[at].Text)).ToArray();
        }

        return (subject, traits, rest.All(at => items[at].Value is null && s_around.Contains(items[at].Text)) && (traits.Count > 0 || subject is { Company: null, Of: null }));
    }

    /// <summary>Of whose offer: by the name of a company that is known, else by "the other one" or "this one".</summary>
    private Intent.Describe Subject(int from, int to, bool[] used)
    {
        var whole = text[items[from].Start..items[to - 1].End];
        foreach (var company in context.Companies)
        {
            foreach (var name in Names(company))
            {
                if (whole.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var found && IsWord(whole, found, name.Length))
                {
                    var start = items[from].Start + found;
                    for (var at = from; at < to; at++)
                    {
                        used[at - from] |= items[at].Start < start + name.Length && items[at].End > start;
                    }

                    return new([]) { Company = company };
                }
            }
        }

        for (var at = from; at < to; at++)
        {
            if (items[at].Text is "other" or "another" or "second")
            {
                return new([]) { Of = Coach.Negotiations.Subject.OtherOffer };
            }

            if (items[at].Text is "this" && at + 1 < to && items[at + 1].Text is "one" or "offer" or "company")
            {
                return new([]) { Of = Coach.Negotiations.Subject.Offer };
            }
        }

        return new([]);
    }

    /// <summary>"Fjord" names Fjord Systems: people say the first word, where it is a name.</summary>
    private static IEnumerable<string> Names(string company)
    {
        var first = company.Split(' ')[0];
        return first.Length > 2 && !ChatCommonWords.All.Contains(first.ToLowerInvariant()) && !s_around.Contains(first.ToLowerInvariant()) ? [company, first] : [company];
    }

    private static bool IsWord(string whole, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(whole[at - 1])) && (at + length == whole.Length || !char.IsLetterOrDigit(whole[at + length]));

    /// <summary>"A 60% chance", "80% sure".</summary>
    private OfferTrait? Chance(int from, int to, bool[] used)
    {
        for (var at = from; at < to; at++)
        {
            if (items[at].Pay is { IsPercent: true, Min: >= 0 and <= 100 } percent && percent.Min == percent.Max && Enumerable.Range(from, to - from).FirstOrDefault(i => s_sure.Contains(items[i].Text), -1) is >= 0 and var sure)
            {
                (used[at - from], used[sure - from]) = (true, true);
                return new(TraitKind.Chance, percent.Min / 100);
            }
        }

        return null;
    }

    /// <summary>"Three days a week at home", "2 days in the office", "fully remote", "no days at home".</summary>
    private OfferTrait? Days(int from, int to, bool[] used)
    {
        var place = Enumerable.Range(from, to - from).FirstOrDefault(at => s_home.Contains(items[at].Text) || s_office.Contains(items[at].Text), -1);
        if (place < 0)
        {
            return null;
        }

        var days = Enumerable.Range(from, to - from).FirstOrDefault(at => items[at].Value is ChatValue.Span { Days: > 0 and <= (int)DaysOfWeek, Months: 0 }, -1);
        var whole = Enumerable.Range(from, to - from).FirstOrDefault(at => items[at].Text is "fully" or "completely" or "entirely" or "always" || items[at].Pay is { IsPercent: true, Min: 100 }, -1);
        var none = Enumerable.Range(from, to - from).FirstOrDefault(at => s_not.Contains(items[at].Text), -1);
        decimal? told = days >= 0 && none < 0 ? ((ChatValue.Span)items[days].Value!).Days
            : days < 0 && whole >= 0 && none < 0 ? DaysOfWeek
            : days < 0 && whole < 0 && none >= 0 ? 0
            : null;
        if (told is not { } value)
        {
            return null;
        }

        foreach (var at in new[] { place, days, whole, none }.Where(at => at >= 0))
        {
            used[at - from] = true;
        }

        foreach (var at in Enumerable.Range(from, to - from).Where(at => items[at].Value is ChatValue.Span { Days: 7, Months: 0 }))
        {
            used[at - from] = true;
        }

        return new(TraitKind.DaysAtHome, s_home.Contains(items[place].Text) ? value : DaysOfWeek - value);
    }

    /// <summary>"Publicly traded", "a listed company", "on the Nasdaq", "privately held", "not listed".</summary>
    private OfferTrait? Listed(int from, int to, bool[] used)
    {
        bool? listed = null;
        for (var at = from; at < to; at++)
        {
            var isPrivate = items[at].Text is "private" or "privately" or "unlisted";
            if (isPrivate || s_exchange.Contains(items[at].Text) || (items[at].Text is "held" or "owned" && listed is not null))
            {
                listed ??= !isPrivate;
                used[at - from] = true;
            }
        }

        if (listed is null)
        {
            return null;
        }

        var turns = Enumerable.Range(from, to - from).Where(at => s_not.Contains(items[at].Text)).ToArray();
        foreach (var at in turns)
        {
            used[at - from] = true;
        }

        return new(TraitKind.Listed, listed.Value == (turns.Length % 2 == 0) ? 1 : 0);
    }
}
