using Coach.Negotiations;
using Coach.Replies;
using static Coach.Tests.Negotiations.TalkTester;

namespace Coach.Tests.Negotiations;

/// <summary>Every stage meets every signal, every intent and every choice: each pair is decided, and those that say nothing are named here.</summary>
public sealed class EveryPairTests
{
    private static readonly Type[] s_silent = [typeof(Signal.DocumentArrived), typeof(Signal.BandsFound), typeof(Signal.BandsMoved), typeof(Signal.ReminderDue)];

    private static Dictionary<Stage, Negotiation> Stages { get; } = new()
    {
        [Stage.Intake] = new TalkTester(Samples.NewYork).Take(id => new Signal.Opened(id)).Tap(ChoiceIds.Yes).State,
        [Stage.Analysed] = Analysed().State,
        [Stage.Negotiating] = Analysed().Tap(ChoiceIds.Asked).State,
        [Stage.Deciding] = Analysed().Tap(ChoiceIds.Asked).Say(Figure(385_000, Pay(), null)).State,
        [Stage.Closed] = Analysed().Tap(ChoiceIds.Accept).State,
    };

    private static Coach.Pay.PayComponent Pay() => Coach.Pay.PayComponent.Equity;

    public static TheoryData<Stage, Type> Signals() => Pairs(typeof(Signal));

    public static TheoryData<Stage, Type> Intents() => Pairs(typeof(Intent));

    public static TheoryData<Stage, string> Choices()
    {
        var data = new TheoryData<Stage, string>();
        foreach (var stage in Enum.GetValues<Stage>())
        {
            foreach (var field in typeof(ChoiceIds).GetFields())
            {
                data.Add(stage, (string)field.GetValue(null)!);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Signals))]
    public void Every_stage_decides_every_signal(Stage stage, Type signal)
    {
        var turn = Conversation.Step(Stages[stage], (Signal)Cases.Filled(signal), new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero));

        Assert.Equal(stage, Stages[stage].File.Stage);
        Assert.Equal(Stages[stage].Turns + 1, turn.State.Turns);
        Assert.True(s_silent.Contains(signal) || turn.Effects.Any(effect => effect is Effect.Say));
    }

    [Theory]
    [InlineData(Stage.Intake, false)]
    [InlineData(Stage.Analysed, true)]
    [InlineData(Stage.Negotiating, true)]
    [InlineData(Stage.Deciding, true)]
    [InlineData(Stage.Closed, false)]
    public void A_band_that_moved_by_a_twentieth_is_told_once_where_an_offer_is_held_against_it(Stage stage, bool isTold)
    {
        var now = new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);

        var turn = Conversation.Step(Stages[stage], Moved("m"), now);

        Assert.Equal(isTold ? 1 : 0, turn.Effects.Count);
        Assert.Empty(Conversation.Step(turn.State, Moved("m"), now).Effects);
        Assert.Empty(Conversation.Step(turn.State, Moved("again"), now).Effects);
        Assert.Equal(stage, turn.State.File.Stage);
        if (isTold)
        {
            Assert.Equal("20260401T0000000000000Z", turn.State.File.Snapshot);
            Assert.Contains("+5.0%", ((Effect.Say)turn.Effects[0]).Reply.Facts[^1].Value, StringComparison.Ordinal);
        }

        static Signal Moved(string id) =>
            new Signal.BandsMoved(id, "Lumen Audio", "20260401T0000000000000Z", [Samples.NewYork with { Base = Samples.Range(222_600, 281_400) }], null);
    }

    [Theory]
    [InlineData("Lumen Audio", 216_000, 273_000)]
    [InlineData("Another Company", 300_000, 400_000)]
    public void A_band_that_moved_less_or_of_another_company_is_not_told_and_nothing_changes(string company, int min, int max)
    {
        var before = Stages[Stage.Analysed];
        var band = Samples.NewYork with { Key = Samples.NewYork.Key with { Company = company }, Base = Samples.Range(min, max) };

        var turn = Conversation.Step(before, new Signal.BandsMoved("m", company, "later", [band], null), new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.Zero));

        Assert.Empty(turn.Effects);
        Assert.Equal(before.File, turn.State.File);
    }

    [Theory]
    [MemberData(nameof(Intents))]
    public void Every_stage_answers_every_intent(Stage stage, Type intent)
    {
        var turn = Conversation.Step(Stages[stage], new Signal.Said("x", "words", [(Intent)Cases.Filled(intent)]), new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero));

        Assert.Contains(turn.Effects, effect => effect is Effect.Say);
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void Every_stage_answers_every_choice(Stage stage, string choice)
    {
        var turn = Conversation.Step(Stages[stage], new Signal.Chose("x", choice), new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero));

        Assert.Contains(turn.Effects, effect => effect is Effect.Say);
    }

    [Fact]
    public void Every_topic_command_move_and_decision_is_answered_at_every_stage()
    {
        var intents = Enum.GetValues<Topic>().Select(topic => (Intent)new Intent.Ask(topic))
            .Concat(Enum.GetValues<CommandKind>().Select(command => new Intent.Command(command)))
            .Concat(Enum.GetValues<RecruiterMove>().Select(move => new Intent.Report(move)))
            .Concat(Enum.GetValues<Decision>().Select(decision => new Intent.Decide(decision)))
            .ToArray();

        foreach (var (stage, state) in Stages)
        {
            Assert.All(intents, intent => Assert.Contains(
                Conversation.Step(state, new Signal.Said("x", "words", [intent]), new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero)).Effects,
                effect => effect is Effect.Say));
            Assert.Equal(stage, state.File.Stage);
        }
    }

    private static TheoryData<Stage, Type> Pairs(Type union)
    {
        var data = new TheoryData<Stage, Type>();
        foreach (var stage in Enum.GetValues<Stage>())
        {
            foreach (var type in Cases.Of(union))
            {
                data.Add(stage, type);
            }
        }

        return data;
    }
}
