using Coach.Bands;
using Coach.Negotiations;
using Coach.Offers;
using Coach.Pay;
using Coach.Replies;
using Coach.Signals;

namespace Coach.Tests.Negotiations;

/// <summary>Holds a conversation as a host would: signals in, effects out, bands answered at once.</summary>
internal sealed class TalkTester(params Band[] bands)
{
    private int _signals;

    /// <summary>A Monday morning.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>What the host holds about any company's hiring.</summary>
    public HiringSummary? Hiring { get; init; }

    public Negotiation State { get; set; } = Negotiation.New("n1");

    public List<Effect> Effects { get; } = [];

    public CaseFile File => State.File;

    public Reply Last => Effects.OfType<Effect.Say>().Last().Reply;

    public TalkTester Say(params Intent[] intents) => Take(id => new Signal.Said(id, "some words that were typed", intents));

    public TalkTester SayWords(string text, params Intent[] intents) => Take(id => new Signal.Said(id, text, intents));

    public TalkTester Tap(string choice) => Take(id => new Signal.Chose(id, choice));

    public TalkTester Drop(Offer offer) => Take(id => new Signal.OfferRead(id, "letter.pdf", offer, [], []));

    public TalkTester Take(Func<string, Signal> signal)
    {
        var turn = Conversation.Step(State, signal($"s{++_signals}"), Now);
        State = turn.State;
        Effects.AddRange(turn.Effects);
        foreach (var look in turn.Effects.OfType<Effect.LookUpBands>())
        {
            Take(id => new Signal.BandsFound(id, look.Company, "2026-03-01", bands, null) { Hiring = Hiring });
        }

        return this;
    }

    /// <summary>With consent given, the sample letter read, and every other question left out.</summary>
    public TalkTester ToAnalysis(Offer? offer = null)
    {
        Tap(ChoiceIds.Yes).Tap(ChoiceIds.NewOffer).Drop(offer ?? Samples.Letter);
        while (File.Stage == Stage.Intake && File.Asked is not null)
        {
            Tap(ChoiceIds.Skip);
        }

        return this;
    }

    /// <summary>Greeted, and nothing said yet.</summary>
    public static TalkTester Opened() => new TalkTester(Samples.NewYork).Take(id => new Signal.Opened(id));

    public static TalkTester Analysed() => Opened().ToAnalysis();

    /// <summary>On the road to a raise, with everything told and the first advice given.</summary>
    public static TalkTester RaiseAnalysed() => Opened().Tap(ChoiceIds.Yes).Tap(ChoiceIds.Raise)
        .Say(new Intent.Tell(null, "Lumen Audio"))
        .Say(new Intent.Tell(null, "ML Engineer"))
        .Say(new Intent.Figure(null, PayFigure.Of(null, 215) with { Bare = true }))
        .Say(new Intent.Tell(null, "New York"))
        .Tap(ChoiceIds.Skip)
        .Say(new Intent.TellSpan(30))
        .Say(new Intent.Tell(null, "cut serving cost by 40%"))
        .Say(new Intent.TellDate(null, new DateOnly(2026, 5, 1)))
        .Tap("goal:Base");

    public static Intent.Figure Figure(decimal amount, PayComponent? component = null, Subject? of = null) => new(of, PayFigure.Of(component, amount));
}
