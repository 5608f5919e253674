using Coach.Negotiations;

namespace Reading.Chat;

/// <summary>Puts the intents of all sentences together: courtesies give way to what matters, and bare words become the answer to what was asked.</summary>
internal static class ChatAnswer
{
    /// <summary>Words without meaning up to which "yes" still answers: in a longer text it is only a word.</summary>
    private const int MostLoose = 5;

    /// <summary>A result in fewer words than this is none: "yes", "skip".</summary>
    private const int ShortestResult = 3;

    private static readonly HashSet<string> s_before = new("its it is called i think guess believe probably maybe um uh hmm well so at in as an for from im am work working theyre my company role job title level city place name was ok okay yes yeah sure".Split(' '), StringComparer.Ordinal);

    public static IReadOnlyList<Intent> Of(string text, IReadOnlyList<ChatItem> items, IReadOnlyList<Intent> found, int loose, ChatContext context)
    {
        var content = Content(found.Where(intent => !IsCourtesy(intent)));
        var courtesies = found.Where(IsCourtesy).Distinct().ToArray();
        if (context.Asked == Question.Results && items.Count >= ShortestResult && IsResult(content, courtesies))
        {
            return [content is [Intent.Tell { Fact: Fact.Result } told] ? told : new Intent.Tell(null, text.TrimEnd('.', '!', ' '))];
        }

        if (content.Count > 0)
        {
            var answer = courtesies.Where(intent => intent is Intent.Agree or Intent.Refuse && context.Asked is Question.Consent or Question.ForgetMe or Question.StartAgain).ToArray();
            return answer.Length == 1 ? [.. answer, .. content] : content;
        }

        return [Courtesy(text, courtesies, loose, items.Any(item => item.Value is not null), context) ?? (Intent?)Bare(text, items, context) ?? new Intent.Unclear(text, [])];
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
        content.RemoveAll(intent => hasFigure && intent is Intent.Command { What: CommandKind.Undo });
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

    /// <summary>Bare words answer the question that asked for words.</summary>
    private static Intent.Tell? Bare(string text, IReadOnlyList<ChatItem> items, ChatContext context) =>
        IsNaming(context.Asked) && items.Count > 0 && !text.Contains('?', StringComparison.Ordinal) ? new Intent.Tell(null, Clean(text, items)) : null;

    private static bool IsNaming(Question? asked) => asked is Question.Company or Question.Role or Question.Level or Question.Region or Question.Results or Question.OtherOffers;

    /// <summary>Without the words an answer begins with: "it's called", "I think", "at".</summary>
    private static string Clean(string text, IReadOnlyList<ChatItem> items)
    {
        var first = 0;
        while (first < items.Count - 1 && s_before.Contains(items[first].Text))
        {
            first++;
        }

        return text[items[first].Start..].TrimEnd('.', '!', ' ');
    }
}
