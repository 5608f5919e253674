namespace Coach.Replies;

/// <summary>Cuts a reply to its limits, at the end of a word, so that no channel has to.</summary>
internal static class ReplyFitting
{
    public static Reply Fit(Reply reply) => reply with
    {
        Headline = Cut(reply.Headline, ReplyLimits.Headline),
        Text = Cut(reply.Text, ReplyLimits.Text),
        Facts = reply.Facts.Take(ReplyLimits.Facts).Select(fact => new ReplyFact(Cut(fact.Label, ReplyLimits.ChoiceLabel), Cut(fact.Value, ReplyLimits.Headline))).ToArray(),
        Choices = reply.Choices.Take(ReplyLimits.Choices).Select(choice => choice with { Label = Cut(choice.Label, ReplyLimits.ChoiceLabel) }).ToArray(),
        Script = reply.Script is { } script ? Cut(script, ReplyLimits.Script) : null,
    };

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', length - 2);
        return text[..(end > length / 2 ? end : length - 2)].TrimEnd() + "…";
    }
}
