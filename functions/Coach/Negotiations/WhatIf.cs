using Coach.Offers;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>What a change would be worth; nothing is changed.</summary>
internal static class WhatIf
{
    public static void Say(Talk talk, Func<Offer, Offer> change, string what, string before = "")
    {
        if (talk.File.Case is not { } at || Counsel.Value(talk.File, at.Now) is not { } now || Counsel.Value(talk.File, change(at.Now)) is not { } then || then.Currency != now.Currency)
        {
            talk.Say(new Reply("I need the offer first.", "Tell me base and stock, then I can show what a change is worth.", [], null, [], null, talk.File.Stage));
            return;
        }

        var difference = then.Total4 - now.Total4;
        talk.Say(new Reply(
            difference == 0 ? $"With {what} the four years are worth the same."
            : $"With {what} you get {ReplyWords.Money(Math.Abs(difference), now.Currency)} {(difference > 0 ? "more" : "less")} over four years.",
            $"{before}{(then.FirstYear == now.FirstYear ? "The first year stays as it is. " : "")}I changed nothing in your offer.",
            [
                new("First year now", ReplyWords.Money(now.FirstYear, now.Currency)), new("First year then", ReplyWords.Money(then.FirstYear, now.Currency)),
                new("Four years now", ReplyWords.Money(now.Total4, now.Currency)), new("Four years then", ReplyWords.Money(then.Total4, now.Currency)),
            ],
            new YearsChart($"Year by year with {what}", then.Years.Select((amount, year) => new ChartMark($"Year {year + 1}", amount, ReplyWords.Money(amount, now.Currency))).ToArray()),
            [new(ChoiceIds.Summary, "Where do we stand?")],
            null,
            talk.File.Stage));
    }
}
