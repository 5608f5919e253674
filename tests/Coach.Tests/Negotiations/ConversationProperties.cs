using System.Text.Json;
using Coach.Negotiations;
using Coach.Pay;
using Coach.Replies;
using Coach.Tests.Offers;
using FsCheck;
using FsCheck.Fluent;

namespace Coach.Tests.Negotiations;

public sealed class ConversationProperties
{
    /// <summary>Characters of state that no conversation goes beyond: bounded names and lists, times the steps of undo.</summary>
    private const int LargestState = 120_000;

    private static readonly string[] s_choices = typeof(ChoiceIds).GetFields().Select(field => (string)field.GetValue(null)!)
        .SelectMany(id => id.EndsWith(':') ? [id, id + "base", id + "0", id + "Base", id + "BestOffer"] : new[] { id }).Append("").Append("rubbish").ToArray();

    private static readonly Gen<PayFigure> s_figures =
        from component in Gen.Elements(Enum.GetValues<PayComponent>()).OrNone()
        from amount in AnyOffer.Amounts
        from more in Gen.Choose(0, 50_000)
        from percent in Gen.Elements(true, false, false)
        from currency in AnyOffer.Currencies.OrNone()
        from period in Gen.Elements(Enum.GetValues<PayPeriod>()).OrNone()
        from bare in Gen.Elements(true, false)
        select new PayFigure(component, amount, amount is > 0 and < 1_000_000_000 ? amount + more : amount, percent, currency, period, bare);

    private static readonly Gen<Intent> s_intents = Gen.OneOf(
        Gen.Elements(Cases.Of(typeof(Intent)).ToArray()).Select(type => (Intent)Cases.Filled(type)),
        Gen.Elements(Enum.GetValues<Topic>()).Select(topic => (Intent)new Intent.Ask(topic)),
        Gen.Elements(Enum.GetValues<CommandKind>()).Select(command => (Intent)new Intent.Command(command)),
        Gen.Elements(Enum.GetValues<RecruiterMove>()).Select(move => (Intent)new Intent.Report(move)),
        Gen.Elements(Enum.GetValues<Decision>()).Select(decision => (Intent)new Intent.Decide(decision)),
        from fact in Gen.Elements(Enum.GetValues<Fact>()).OrNone() from text in Gen.Elements("Lumen Audio", "ML Engineer", "New York", "", new string('x', 5_000), "[blank]") select (Intent)new Intent.Tell(fact, text),
        from subject in Gen.Elements(Enum.GetValues<Subject>()).OrNone() from figure in s_figures select (Intent)new Intent.Figure(subject, figure),
        from subject in Gen.Elements(Enum.GetValues<Subject>()).OrNone() from percents in Gen.Elements<decimal[]>([25, 25, 25, 25], [], [-1], [5, 15, 40, 40], Enumerable.Repeat(1m, 100).ToArray()) select (Intent)new Intent.Vesting(subject, percents),
        Gen.Elements(0, 30, -5, int.MaxValue).Select(months => (Intent)new Intent.TellSpan(months)),
        Gen.Elements(DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2026, 3, 6)).Select(day => (Intent)new Intent.TellDate(null, day)));

    private static readonly Gen<Func<string, Signal>> s_signals = Gen.Frequency(
        (8, s_intents.NonEmptyListOf().Select(intents => (Func<string, Signal>)(id => new Signal.Said(id, "words", intents.ToArray())))),
        (4, Gen.Elements(s_choices).Select(choice => (Func<string, Signal>)(id => new Signal.Chose(id, choice)))),
        (2, AnyOffer.Offers.Select(offer => (Func<string, Signal>)(id => new Signal.OfferRead(id, "a.pdf", offer, [], [])))),
        (2, Gen.Elements("Lumen Audio", "Nobody Ltd").Select(company => (Func<string, Signal>)(id => new Signal.BandsFound(id, company, "1", [Samples.NewYork, Samples.Stockholm], Samples.Rates)))),
        (1, Gen.Elements("silence", "deadline", "").Select(name => (Func<string, Signal>)(id => new Signal.ReminderDue(id, name)))),
        (1, s_figures.ListOf().Select(figures => (Func<string, Signal>)(id => new Signal.RecruiterCountered(id, figures.ToArray())))),
        (1, s_figures.ListOf().Select(figures => (Func<string, Signal>)(id => new Signal.TranscriptRead(id, "a.vtt", figures.ToArray(), [], [])))),
        (1, Gen.Constant<Func<string, Signal>>(id => new Signal.Opened(id))));

    private static readonly Arbitrary<Func<string, Signal>[]> s_talks = s_signals.ListOf()
        .Select(signals => signals.Prepend(id => new Signal.Chose(id, ChoiceIds.Yes)).Prepend(id => new Signal.Opened(id)).ToArray()).ToArbitrary();

    private static readonly DateTimeOffset s_now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static IEnumerable<(Negotiation Before, Signal Signal, Turn Turn)> Run(Func<string, Signal>[] signals)
    {
        var state = Negotiation.New("n");
        for (var i = 0; i < signals.Length; i++)
        {
            var (signal, before) = (signals[i]($"s{i}"), state);
            var turn = Conversation.Step(state, signal, s_now.AddHours(i));
            state = turn.State;
            yield return (before, signal, turn);
        }
    }

    private static string Json(Negotiation state) => JsonSerializer.Serialize(state, CoachJson.Default.Negotiation);

    [Fact]
    public void No_talk_throws_and_every_state_comes_back_from_json() => Prop.ForAll(s_talks, signals => Run(signals).All(step =>
        Json(JsonSerializer.Deserialize(Json(step.Turn.State), CoachJson.Default.Negotiation)!) == Json(step.Turn.State))).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void A_repeated_signal_changes_nothing_and_gives_no_effect() => Prop.ForAll(s_talks, signals => Run(signals).All(step =>
        Conversation.Step(step.Turn.State, step.Signal, s_now) is { Effects.Count: 0 } again && again.State == step.Turn.State)).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void The_same_turn_taken_twice_is_the_same() => Prop.ForAll(s_talks, signals => Run(signals).All(step =>
        Conversation.Step(step.Before, step.Signal, s_now) is var one && Conversation.Step(step.Before, step.Signal, s_now) is var other
        && Json(one.State) == Json(other.State) && one.Effects.Select(effect => JsonSerializer.Serialize(effect, CoachJson.Default.Effect))
            .SequenceEqual(other.Effects.Select(effect => JsonSerializer.Serialize(effect, CoachJson.Default.Effect))))).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void The_state_stays_small() => Prop.ForAll(s_talks, signals => Run(signals).All(step => Json(step.Turn.State).Length <= LargestState
        && step.Turn.State.Seen.Count <= Negotiation.MostSeen && step.Turn.State.Past.Count <= Negotiation.MostPast && step.Turn.State.File.Offers.Count <= CaseFile.MostOffers))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Every_reply_keeps_to_its_limits() => Prop.ForAll(s_talks, signals => Run(signals).SelectMany(step => step.Turn.Effects).OfType<Effect.Say>().Select(say => say.Reply).All(reply =>
        reply.Headline.Length is > 0 and <= ReplyLimits.Headline && reply.Text.Length <= ReplyLimits.Text && reply.Facts.Count <= ReplyLimits.Facts
        && reply.Choices.Count <= ReplyLimits.Choices && (reply.Script?.Length ?? 0) <= ReplyLimits.Script
        && PlainText.Of(reply).Length > 0)).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void What_a_person_says_or_taps_is_always_answered() => Prop.ForAll(s_talks, signals => Run(signals).All(step =>
        step.Signal is not (Signal.Said or Signal.Chose or Signal.Opened or Signal.OfferRead) || step.Turn.Effects.Any(effect => effect is Effect.Say))).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void After_erasing_nothing_told_is_left_in_the_state() => Prop.ForAll(s_talks, signals => Run(signals).All(step =>
        !step.Turn.Effects.Any(effect => effect is Effect.Erase) || step.Turn.State.Past.Count == 0)).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
}
