using Coach.Playbooks;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>Answers to questions, at any stage: they change nothing.</summary>
internal static class Answers
{
    public static void Say(Talk talk, Topic topic)
    {
        if (topic is Topic.Playbook or Topic.WholePlaybook && PlaybookReplies.Of(talk, isWhole: topic == Topic.WholePlaybook) is { Count: > 0 } plan)
        {
            foreach (var reply in plan)
            {
                talk.Say(reply);
            }

            return;
        }

        talk.Say(Reply(talk, topic));
    }

    private static Reply Reply(Talk talk, Topic topic) => topic switch
    {
        Topic.Help => Help(talk.File),
        Topic.Summary => Summary(talk.File),
        Topic.Why or Topic.More => Why(talk),
        Topic.Email => Email(talk),
        Topic.Call => Call(talk),
        Topic.Questions => Questions(talk),
        Topic.Packages => Packages(talk),
        Topic.Value => Value(talk.File),
        Topic.Compare => CompareReply.Of(talk, Usual(talk.File)),
        Topic.Risk => Risk(talk.File),
        Topic.Time => Time(talk),
        Topic.Privacy => Privacy(talk.File),
        Topic.Pushback => Pushbacks.Expected(talk),
        Topic.Playbook or Topic.WholePlaybook => NotYet(talk.File),
        _ => throw new ArgumentOutOfRangeException(nameof(topic)),
    };

    private static Reply Help(CaseFile file) => Of(
        file,
        "I help you ask for more pay, step by step.",
        "Tell me an offer, or drop the letter. I say what to ask for and why, write the words, and answer each counter with you. "
        + "You can say: \"where do we stand\", \"why\", \"what if base were 240\", \"they offered 385 in stock\", \"give me the plan\", \"practise\", \"undo\", \"start again\", \"forget me\".",
        choices: [Stand, new(ChoiceIds.Rehearse, "Practise"), new(ChoiceIds.Privacy, "What is kept?")]);

    private static Reply Summary(CaseFile file) => file.Case is null
        ? Of(file, "We are at the beginning.", "Tell me the offer, or drop the letter here.")
        : Of(
            file,
            file.Stage switch
            {
                Stage.Intake => "So far I know this.",
                Stage.Analysed => file.Case.Ask is null ? "This is the offer." : "Next: ask them.",
                Stage.Negotiating => "They have your ask. Next: their answer.",
                Stage.Deciding => file.Road == Road.Raise ? "Next: have it in writing." : "Next: the final letter.",
                _ => "This is how it ended.",
            },
            file.Stage != Stage.Closed && file.Case.Now.ExpiresOn is { } last ? $"Answer by {last:d MMMM yyyy}." : "",
            facts: [.. OfferFacts.Of(file, file.Case), .. Ask(file)],
            chart: Years(file, file.Case));

    private static Reply Why(Talk talk) => Counsel.AtFirst(talk.File, talk.Today) is { } advice && advice.Reasons.Count > 0
        ? Of(talk.File, "This is what I go by.", Whole(advice.Reasons.Select(reason => reason.Source is { } source ? $"{reason.Text} ({source})" : reason.Text)))
        : Of(talk.File, "There is no advice to explain yet.", "Tell me the offer first, then ask me why as often as you like.");

    /// <summary>As many reasons, the nearest first, as stand whole in a reply; all of them stand in the plan.</summary>
    private static string Whole(IEnumerable<string> reasons)
    {
        const string Between = "\n\n";
        var length = -Between.Length;
        return string.Join(Between, reasons.TakeWhile((reason, n) => (length += reason.Length + Between.Length) <= ReplyLimits.Text || n == 0));
    }

    private static Reply Email(Talk talk) => Counsel.Now(talk.File, talk.Today)?.Scripts is { } scripts
        ? Of(talk.File, "Copy this, change what does not sound like you, and send it.", "Short is good. One figure, one reason.", script: scripts.Email, choices: [new(ChoiceIds.Asked, "I have sent it"), new(ChoiceIds.Call, "I will call instead"), new(ChoiceIds.Questions, "What to ask them")])
        : NotYet(talk.File);

    private static Reply Call(Talk talk) => Counsel.Now(talk.File, talk.Today)?.Scripts is { } scripts
        ? Of(talk.File, "Say this, then wait. Let them speak first.", "The silence after the figure feels long. It is two breaths.", script: scripts.Call, choices: [new(ChoiceIds.Asked, "I have asked"), new(ChoiceIds.Rehearse, "Practise first"), new(ChoiceIds.Pushback, "What may they say?")])
        : NotYet(talk.File);

    private static Reply Questions(Talk talk) => Counsel.Now(talk.File, talk.Today) is { } advice
        ? Of(talk.File, $"Ask {ReplyWords.OtherSide(talk.File)} this first.", "The answers often are worth more than the first counter.", script: string.Join("\n", advice.Questions.Select(question => $"- {question}")))
        : NotYet(talk.File);

    private static Reply Packages(Talk talk)
    {
        if (Packaged(talk) is not { Packages: [_, ..] packages } advice)
        {
            return Of(talk.File, "I have no three packages for this offer.", "For that I need base pay, a band with room in it, and something to ask for.");
        }

        var picture = FrontPicture.Of(advice);
        return Of(
            talk.File,
            "Offer them a choice of three.",
            "All three are worth the same to you. People who put several offers on the table get better results and are seen as fairer (Leonardelli et al. 2019)."
            + (picture is null ? "" : $"\n\n{FrontPicture.Fair} What each package costs them is our assumption."),
            facts: packages.Select(package => new ReplyFact(package.Name, string.Join(", ", Parts(package, talk.File)))).ToArray(),
            chart: picture,
            script: ReplyWords.Letter(
                talk.File,
                "I would be glad to say yes to any of these:",
                string.Join("\n", packages.Select((package, n) => $"{n + 1}. {string.Join(", ", Parts(package, talk.File))}")),
                "Which of them is easiest for you?"));
    }

    /// <summary>Who could say yes may still like to see other ways to the same worth.</summary>
    private static Advice? Packaged(Talk talk) => talk.File.Stage == Stage.Deciding ? Counsel.Afresh(talk.File, talk.Today) : Counsel.Now(talk.File, talk.Today);

    private static Reply Value(CaseFile file) => file.Case is { } at && Counsel.Value(file, at.Now) is { } value
        ? Of(
            file,
            $"It is worth {ReplyWords.Money(value.FirstYear, value.Currency)} in the first year.",
            string.Join(" ", value.Assumptions),
            facts: [.. value.Years.Select((amount, year) => new ReplyFact($"Year {year + 1}", ReplyWords.Money(amount, value.Currency))), new("Four years together", ReplyWords.Money(value.Total4, value.Currency))],
            chart: Years(file, at))
        : NotYet(file);

    private static Reply Risk(CaseFile file) => Of(
        file,
        "Asking politely, with a reason, is safe in nearly all cases.",
        "People expect offers to be withdrawn far more often than managers say they would (Hart 2024). What costs offers is threats, new demands after a yes, and silence past the deadline.");

    private static Reply Time(Talk talk) => Of(
        talk.File,
        talk.File.Case?.Now.ExpiresOn switch
        {
            null => "Ask by when they need your answer.",
            { } last when last < talk.Today => $"They asked for an answer by {last:d MMMM yyyy}, which has passed.",
            { } last => $"You have until {last:d MMMM yyyy}.",
        },
        talk.File.Case?.Now.ExpiresOn < talk.Today
            ? "Ask in writing whether the offer still stands, and say by when you answer."
            : "Asking for two more days is normal. Ask before the date, not on it.",
        script: ReminderSteps.MoreTime(talk));

    private static Reply Privacy(CaseFile file) => Of(
        file,
        "Only you see what we talk about.",
        "I keep your messages, your documents and my notes so that we can go on tomorrow. Recruiters and employers see none of it, and logs hold no pay and no names. "
        + "After 90 quiet days it is erased. \"Forget me\" erases it at once.",
        choices: file.Consent is null ? [new(ChoiceIds.Yes, "All right, go ahead"), new(ChoiceIds.No, "No")] : [Stand, new(ChoiceIds.Export, "Download my data")]);

    private static Reply NotYet(CaseFile file) => Of(file, "First tell me the offer.", "Drop the letter here or type what you know: \"225k base, 300k stock\".");

    private static Reply Of(
        CaseFile file, string headline, string text, IReadOnlyList<ReplyFact>? facts = null, ReplyChart? chart = null, string? script = null, IReadOnlyList<ReplyChoice>? choices = null) =>
        new(headline, text, facts ?? [], chart, choices ?? Usual(file), script, file.Stage);

    private static ReplyChoice[] Usual(CaseFile file) => file.Stage switch
    {
        Stage.Intake => [new(ChoiceIds.Help, "What can you do?")],
        Stage.Closed => [new(ChoiceIds.StartAgain, "A new negotiation")],
        Stage.Analysed => [new(ChoiceIds.Email, "Write the e-mail"), new(ChoiceIds.Call, "What do I say?"), new(ChoiceIds.Asked, "I have asked"), new(ChoiceIds.Playbook, "My plan")],
        Stage.Negotiating => [new(ChoiceIds.Answered, "They answered"), new(ChoiceIds.Pushback, "What may they say?"), new(ChoiceIds.Rehearse, "Practise"), new(ChoiceIds.Playbook, "My plan")],
        _ => [new(ChoiceIds.Accept, file.Road == Road.Raise ? "I have it in writing" : "I signed"), new(ChoiceIds.Answered, "They changed something")],
    };

    private static ReplyChoice Stand { get; } = new(ChoiceIds.Summary, "Where do we stand?");

    private static IEnumerable<ReplyFact> Ask(CaseFile file) => file.Case is { Ask: { } ask, Component: { } component, Now.Base.Currency: var currency }
        ? [new ReplyFact("Your ask", $"{ReplyWords.Money(ask, currency)} in {ReplyWords.Of(component)}")]
        : [];

    private static YearsChart? Years(CaseFile file, OfferCase at) => Counsel.Value(file, at.Now) is { } value
        ? new YearsChart("What it is worth, year by year", value.Years.Select((amount, year) => new ChartMark($"Year {year + 1}", amount, ReplyWords.Money(amount, value.Currency))).ToArray())
        : null;

    private static IEnumerable<string> Parts(Package package, CaseFile file)
    {
        if (package.Base is { } pay)
        {
            yield return $"base {Pay.MoneyFormat.Full(pay)}";
        }

        if (package.Equity is { } equity)
        {
            yield return $"stock {Pay.MoneyFormat.Full(equity)}";
        }

        if (package.Bonus is { } bonus)
        {
            yield return $"bonus {Pay.MoneyFormat.Full(bonus)}";
        }

        if (package.SignOn is { } signOn)
        {
            yield return file.Road == Road.Raise ? $"{Pay.MoneyFormat.Full(signOn)} paid once" : $"sign-on {Pay.MoneyFormat.Full(signOn)}";
        }

        foreach (var term in package.Terms)
        {
            yield return term.Text;
        }
    }
}
