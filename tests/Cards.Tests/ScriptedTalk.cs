using Coach.Negotiations;
using Coach.Pay;
using Coach.Replies;
using Coach.Tests;
using Coach.Tests.Negotiations;
using static Coach.Tests.Negotiations.TalkTester;

namespace Cards.Tests;

/// <summary>A reply of the script, by the name of its expectations.</summary>
public sealed record ScriptedReply(string Name, Reply Reply);

/// <summary>One negotiation from hello to closed with the turns that look different, and a few beside it. Names, companies and figures are invented.</summary>
internal static class ScriptedTalk
{
    public static IReadOnlyList<ScriptedReply> Replies { get; } = [.. Offer(), .. Beside(), .. Raise()];

    private static IEnumerable<ScriptedReply> Offer()
    {
        var talk = new TalkTester(Samples.NewYork);
        yield return Of("welcome", talk.Take(id => new Signal.Opened(id)));
        yield return Of("road", talk.Tap(ChoiceIds.Yes));
        yield return Of("offer-wanted", talk.Tap(ChoiceIds.NewOffer));
        yield return Of("question-other-offers", talk.Drop(Samples.Letter));
        yield return Of("question-level", talk.Tap(ChoiceIds.No));
        yield return Of("question-goals", talk.Say(new Intent.Tell(null, "L5")));
        yield return Of("analysis", talk.Tap("goal:Equity"));
        yield return Of("why", talk.Tap(ChoiceIds.Why));
        yield return Of("summary", talk.Tap(ChoiceIds.Summary));
        yield return Of("email", talk.Tap(ChoiceIds.Email));
        yield return Of("call", talk.Tap(ChoiceIds.Call));
        yield return Of("packages", talk.Tap(ChoiceIds.Packages));
        yield return Of("questions", talk.Tap(ChoiceIds.Questions));
        yield return Of("pushback", talk.Tap(ChoiceIds.Pushback));
        yield return Of("what-if", talk.Say(Figure(240_000, PayComponent.Base, Subject.WhatIf)));
        yield return Of("no-rate", talk.Say(new Intent.InCurrency(Currency.Eur)));
        yield return Of("other-currency", talk.Say(new Intent.TellRate(Currency.Usd, Currency.Eur, 0.92m)));
        yield return Of("asked", talk.Tap(ChoiceIds.Asked));
        yield return Of("reminder-silence", talk.Take(id => new Signal.ReminderDue(id, "silence")));
        yield return Of("counter", talk.Say(Figure(340_000, PayComponent.Equity)));
        yield return Of("which-component", talk.Say(Figure(250_000)));
        yield return Of("undo", talk.Say(new Intent.Command(CommandKind.Undo)));
        yield return Of("take-it", talk.Say(Figure(385_000, PayComponent.Equity)));
        talk.Now = new(2026, 3, 9, 9, 0, 0, TimeSpan.Zero);
        yield return Of("reminder-deadline", talk.Take(id => new Signal.ReminderDue(id, "deadline")));
        var differing = Samples.Letter with { Base = new(220_000, Currency.Usd, PayPeriod.Year), Equity = [Samples.Stock(358_000)], SignOn = [] };
        yield return Of("letter-differs", talk.Drop(differing));
        yield return Of("letter-as-agreed", talk.Drop(Samples.Letter with { Equity = [Samples.Stock(385_000)] }));
        yield return Of("closed", talk.Tap(ChoiceIds.Accept));
    }

    private static IEnumerable<ScriptedReply> Beside()
    {
        var talk = Analysed();
        yield return Of("two-offers", talk.Drop(Samples.Letter with { Company = "Fjord Systems", Equity = [Samples.Stock(340_000, 5, 15, 40, 40)] }));
        yield return Of("compare", talk.Tap(ChoiceIds.Compare));
        yield return Of("rehearsal", Analysed().Tap(ChoiceIds.Rehearse));
        yield return Of("best-offer", Analysed().Tap(ChoiceIds.Asked).Say(Figure(310_000, PayComponent.Equity)).Say(new Intent.Report(RecruiterMove.BestOffer)));
        yield return Of("debrief", Analysed().Take(id => new Signal.TranscriptRead(
            id, "call.vtt", [], [], [new("no-rationale", 4, "Give a reason with the figure."), new("good-asked-time", 9, "You asked for time.")])));
        yield return Of("no-band", new TalkTester().Take(id => new Signal.Opened(id)).ToAnalysis());
        yield return Of("help", Analysed().Tap(ChoiceIds.Help));
        yield return Of("privacy", Analysed().Tap(ChoiceIds.Privacy));
        yield return Of("export", Analysed().Tap(ChoiceIds.Export));
        yield return Of("hello-again", Analysed().Say(new Intent.Command(CommandKind.Greet)));
        yield return Of("forget-me", Analysed().Say(new Intent.Command(CommandKind.ForgetMe)));
        yield return Of("forgotten", Analysed().Take(id => new Signal.ForgetRequested(id)));
        yield return Of("unclear", Analysed().Say(new Intent.Unclear("240", [new("$240,000 base", Figure(240_000, PayComponent.Base)), new("$240,000 stock", Figure(240_000, PayComponent.Equity))])));
    }

    private static IEnumerable<ScriptedReply> Raise()
    {
        var talk = RaiseAnalysed();
        yield return Of("raise-analysis", talk);
        yield return Of("raise-email", talk.Tap(ChoiceIds.Email));
    }

    private static ScriptedReply Of(string name, TalkTester talk) => new(name, talk.Last);
}
