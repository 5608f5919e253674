using Coach.Negotiations;

namespace Reading.Chat;

/// <summary>Puts the intents of all sentences together: courtesies give way to what matters, and bare words become the answer to what was asked.</summary>
internal static class ChatAnswer
{
    /// <summary>Words without meaning up to which "yes" still answers: in a longer text it is only a word.</summary>
    private const int MostLoose = 5;

    /// <summary>Words of the longest company name, and of the longest title or place, that is taken from an answer as it stands.</summary>
    private const int MostNames = 4, MostWords = 8;

    /// <summary>Words that no name has: they make a sentence.</summary>
    private static readonly HashSet<string> s_noName = new("dont didnt doesnt wont cant cannot havent hasnt wasnt isnt not never because but turned waiting want wants think know tell told said whether if should could would might may must have has had having coming going getting hope hoping expect expecting".Split(' '), StringComparer.Ordinal);

    /// <summary>Words of a sentence that in small letters are no part of a name: "the one from before", "it depends". With a capital they may be.</summary>
    private static readonly HashSet<string> s_sentence = new(
        ("i im ive you he she it its they them me my your his her us we our mine what which when where why how this that these those something anything everything someone none both "
        + "is are was were be been do does did can will depends depend varies mentioned want need like say said ask asking asked get go let lets tell alone plus "
        + "than then later before after so as lol obviously basically really actually already still yet just only much more less enough most same lot here there now next week weeks month months soon maybe perhaps downtown somewhere anywhere").Split(' '), StringComparer.Ordinal);

    /// <summary>A result in fewer words than this is none: "yes", "skip".</summary>
    private const int ShortestResult = 3;

    private static readonly HashSet<string> s_offer = new("offer offers letter contract hired hiring interview interviewed interviews candidate join joining recruiter startup".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> s_raise = new("raise rise promotion promoted promote review appraisal evaluation boss manager increase bump underpaid current existing present annual".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> s_before = new("its it is called i think guess believe probably maybe um uh hmm well so at in as an for from im am work working theyre my company role job title level city place name was ok okay yes yeah sure they them theyd will call calls called say says said listed id ill be we us join joining with that would by".Split(' '), StringComparer.Ordinal);

    public static IReadOnlyList<Intent> Of(string text, IReadOnlyList<ChatItem> items, IReadOnlyList<Intent> found, int loose, ChatContext context)
    {
        var content = Content(found.Where(intent => !IsCourtesy(intent)));
        var courtesies = found.Where(IsCourtesy).Distinct().ToArray();
        if (context.Asked == Question.Results && items.Count >= ShortestResult && IsResult(content, courtesies))
        {
            return [content is [Intent.Tell { Fact: Fact.Result } told] ? told : new Intent.Tell(null, text.TrimEnd('.', '!', ' '))];
        }

        if (context.Asked == Question.Road && !content.Any(intent => intent is Intent.TakeRoad or Intent.Ask or Intent.Command) && RoadOf(items) is { } road)
        {
            return [new Intent.TakeRoad(road), .. content.Where(intent => intent is Intent.Tell or Intent.Figure or Intent.TellDate)];
        }

        if (context.Asked == Question.Road && content is [Intent.TellSpan])
        {
            return [new Intent.TakeRoad(Road.Raise), .. content];
        }

        if (context.Asked == Question.OtherOffers && content is [Intent.Report { Move: RecruiterMove.Silent }])
        {
            return [new Intent.Unclear(text, [])];
        }

        if (context.Asked == Question.OtherOffers && content is [Intent.Decide { Decision: Decision.Declined }])
        {
            return [new Intent.Refuse()];
        }

        if (IsUntold(items, context.Asked) && content.TrueForAll(intent => intent is Intent.Report or Intent.Unclear { Meanings.Count: 0 }))
        {
            return [new Intent.Skip()];
        }

        if (content.Count > 0)
        {
            var answer = courtesies.Where(intent => intent is Intent.Agree or Intent.Refuse && context.Asked is Question.Consent or Question.ForgetMe or Question.StartAgain).ToArray();
            return answer.Length == 1 ? [.. answer, .. content] : content;
        }

        if (context.Asked == Question.Role && Parted(text, items) is { } both)
        {
            return both;
        }

        return [Courtesy(text, courtesies, loose, items.Any(item => item.Value is not null), context) ?? (Intent?)Bare(text, items, context) ?? Named(text, items, context) ?? new Intent.Unclear(text, [])];
    }

    /// <summary>"They didn't give me one": what was asked for was not said to the person.</summary>
    private static bool IsUntold(IReadOnlyList<ChatItem> items, Question? asked) =>
        asked is Question.Level or Question.Region or Question.Role or Question.Deadline or Question.ReviewDate && items.Count <= MostWords && ChatPhrases.HasThem(items, 0, items.Count) && items.All(item => item.Value is null)
        && items.Any(item => item.Text is "didnt" or "havent" or "hasnt" or "never" or "not" or "dont" or "doesnt" or "no") && items.Any(item => item.Text is "say" or "said" or "tell" or "told" or "give" or "gave" or "given" or "mention" or "mentioned" or "specify" or "set" or "state" or "name");

    /// <summary>"Purchaser, in Lyon": the job, and where it is.</summary>
    private static IReadOnlyList<Intent>? Parted(string text, IReadOnlyList<ChatItem> items)
    {
        var at = Enumerable.Range(1, Math.Max(0, items.Count - 2)).FirstOrDefault(i => items[i].Text == "in" && items[i - 1].Stop == ',', -1);
        if (at < 0 || at > MostNames || items.Count - at > MostNames || items.Any(item => item.Value is not null || s_noName.Contains(item.Text)) || text.Contains('?', StringComparison.Ordinal))
        {
            return null;
        }

        return [new Intent.Tell(null, Clean(text[..items[at - 1].End], [.. items.Take(at)])), new Intent.Tell(Fact.Region, text[items[at + 1].Start..].TrimEnd('.', '!', ' '))];
    }

    /// <summary>A name alone where the offer was asked for: many begin with the company, some with the job. Which of them it is, is asked.</summary>
    private static Intent.Unclear? Named(string text, IReadOnlyList<ChatItem> items, ChatContext context)
    {
        if (context.Asked != Question.Offer || items.Count is 0 or > MostNames || items.Any(item => s_before.Contains(item.Text) || s_noName.Contains(item.Text))
            || !char.IsUpper(text[items[0].Start]) || text.Contains('?', StringComparison.Ordinal))
        {
            return null;
        }

        var name = Clean(text, items);
        return new(text, [new($"{name} is the company", new Intent.Tell(Fact.Company, name)), new($"{name} is the job", new Intent.Tell(Fact.Role, name))]);
    }

    /// <summary>The road that the words of an answer name; null where they name none, or both.</summary>
    private static Road? RoadOf(IReadOnlyList<ChatItem> items)
    {
        var isOffer = items.Any(item => s_offer.Contains(item.Text));
        var isRaise = items.Any(item => s_raise.Contains(item.Text));
        return isOffer == isRaise ? null : isOffer ? Road.NewOffer : Road.Raise;
    }

    private static bool IsCourtesy(Intent intent) => intent is Intent.Agree or Intent.Refuse or Intent.Skip or Intent.Command { What: CommandKind.Greet or CommandKind.Thank };

    private static bool IsResult(IReadOnlyList<Intent> content, Intent[] courtesies) =>
        !content.Any(intent => intent is Intent.Command or Intent.Ask or Intent.Unclear { Meanings.Count: > 0 }) && !courtesies.Any(intent => intent is Intent.Skip or Intent.Refuse);

    /// <summary>What goes without saying is left out: the road where another offer is told, a feeling where there is something to do.</summary>
    private static List<Intent> Content(IEnumerable<Intent> intents)
    {
        var content = intents.Distinct().ToList();
        var isOther = content.Any(intent => intent is Intent.Tell { Fact: Fact.OtherCompany } or Intent.Figure { Of: Subject.OtherOffer });
        var hasFigure = content.Any(intent => intent is Intent.Figure);
        content.RemoveAll(intent => isOther && intent is Intent.Command { What: CommandKind.AddOffer } or Intent.TakeRoad { Road: Road.NewOffer } && isOther);
        content.RemoveAll(intent => intent is Intent.Command { What: CommandKind.Correct } && content.Count > 1);
        content.RemoveAll(intent => intent is Intent.Ask { About: Topic.Privacy } && content.Any(other => other is Intent.Command { What: CommandKind.Export }));
        content.RemoveAll(intent => intent is Intent.Command { What: CommandKind.ForgetMe } && content.Any(other => other is Intent.Command { What: CommandKind.StartAgain }));
        content.RemoveAll(intent => intent is Intent.Report { Move: RecruiterMove.Refused }
            && content.Any(other => other is Intent.Report { Move: RecruiterMove.BudgetSet or RecruiterMove.Later or RecruiterMove.BestOffer or RecruiterMove.OthersAccepted }));
        content.RemoveAll(intent => intent is Intent.Ask { About: Topic.Call } && content.Any(other => other is Intent.Command { What: CommandKind.Debrief }));
        content.RemoveAll(intent => hasFigure && intent is Intent.Command { What: CommandKind.Undo });
        content.RemoveAll(intent => intent is Intent.Ask { About: Topic.Email } && content.Any(other => other is Intent.Command { What: CommandKind.Asked }));
        content.RemoveAll(intent => intent is Intent.Command { What: CommandKind.AddOffer } && content.Any(other => other is Intent.Ask { About: Topic.Compare }));
        if (content.Any(intent => intent is not Intent.Unclear))
        {
            content.RemoveAll(intent => intent is Intent.Unclear { Meanings: [{ Meant: Intent.Command { What: CommandKind.Rehearse } }, ..] });
        }

        return content;
    }

    private static Intent? Courtesy(string text, Intent[] courtesies, int loose, bool hasValue, ChatContext context)
    {
        if (courtesies.Length == 0 || loose > MostLoose || hasValue || (loose > 0 && IsNaming(context.Asked) && !courtesies.Any(intent => intent is Intent.Skip or Intent.Refuse)))
        {
            return null;
        }

        if (courtesies.Any(intent => intent is Intent.Agree) && courtesies.Any(intent => intent is Intent.Refuse))
        {
            return new Intent.Unclear(text, [new("Yes", new Intent.Agree()), new("No", new Intent.Refuse())]);
        }

        return courtesies.FirstOrDefault(intent => intent is Intent.Skip)
            ?? (context.Asked is null ? courtesies.FirstOrDefault(intent => intent is Intent.Command { What: CommandKind.Thank }) : null)
            ?? courtesies.FirstOrDefault(intent => intent is Intent.Agree or Intent.Refuse)
            ?? courtesies[0];
    }

    /// <summary>Bare words answer the question that asked for words, where they are few enough to be a name.</summary>
    private static Intent.Tell? Bare(string text, IReadOnlyList<ChatItem> items, ChatContext context) =>
        IsNaming(context.Asked) && items.Count > 0 && !text.Contains('?', StringComparison.Ordinal) && (context.Asked == Question.Results || IsName(text, items, context.Asked)) ? new Intent.Tell(null, Clean(text, items)) : null;

    private static bool IsName(string text, IReadOnlyList<ChatItem> items, Question? asked)
    {
        var first = NameStart(items);
        return !items.Skip(first).Any(item => item.Value is ChatValue.Day or ChatValue.Span) && !items.Skip(first).Any(item => s_sentence.Contains(item.Text) && char.IsLower(text[item.Start])) && items.Count - first <= (asked == Question.OtherOffers ? MostNames : MostWords) && !items.Skip(first).Any(item => s_noName.Contains(item.Text)) && !(asked == Question.OtherOffers && first == 0 && items[0].Text is "i" or "ive" or "we");
    }

    private static bool IsNaming(Question? asked) => asked is Question.Company or Question.Role or Question.Level or Question.Region or Question.Results or Question.OtherOffers;

    /// <summary>Without the words an answer begins with: "it's called", "I think", "at".</summary>
    private static string Clean(string text, IReadOnlyList<ChatItem> items) => text[items[NameStart(items)].Start..].TrimEnd('.', '!', ' ');

    private static int NameStart(IReadOnlyList<ChatItem> items)
    {
        var first = 0;
        while (first < items.Count - 1 && s_before.Contains(items[first].Text))
        {
            first++;
        }

        // "A startup called Nimbus": what it is called is the name.
        for (var at = items.Count - 2; at > first; at--)
        {
            if (items[at].Text is "called" or "named")
            {
                return at + 1;
            }
        }

        return first;
    }
}
