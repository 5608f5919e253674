using Coach.Bands;
using Coach.Calls;
using Coach.Negotiations;
using Coach.Offers;
using Coach.Pay;
using Coach.Replies;
using Coach.Tests.Negotiations;
using static Coach.Tests.Negotiations.TalkTester;
using static Coach.Tests.Samples;

namespace Coach.Tests.InFull;

/// <summary>Talks as people have them, every word of them and every reminder kept in a file.</summary>
public sealed class TalksInFullTests
{
    private static readonly Dictionary<string, Func<RecordedTalk>> s_talks = new()
    {
        ["offer-by-letter"] = ByLetter,
        ["offer-by-words"] = ByWords,
        ["offer-by-month-in-kronor"] = InKronor,
        ["offer-without-a-band"] = WithoutBand,
        ["raise"] = ForARaise,
        ["counters"] = Counters,
        ["two-offers"] = TwoOffers,
        ["final-letters"] = FinalLetters,
        ["practice"] = Practices,
        ["practice-of-each-manner"] = EachManner,
        ["looking-back-at-a-call"] = LookingBack,
        ["currencies-without-a-rate"] = WithoutRate,
        ["bands-that-move"] = MovingBands,
        ["everything-asked-before-an-offer"] = () => Everything(Opened().Tap(ChoiceIds.Yes)),
        ["everything-asked-about-an-offer"] = () => Everything(Analysed()),
        ["everything-asked-after-a-counter"] = () => Everything(Analysed().Tap(ChoiceIds.Asked).Say(Figure(340_000, PayComponent.Equity))),
        ["everything-asked-about-a-raise"] = () => Everything(RaiseAnalysed()),
        ["everything-asked-when-closed"] = () => Everything(Analysed().Tap(ChoiceIds.Accept)),
    };

    public static TheoryData<string> Names => [.. s_talks.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_talk_goes_as_it_is_kept(string name) => Expected.Same($"talk-{name}.txt", s_talks[name]().ToString());

    [Fact]
    public void Who_comes_back_is_greeted_by_where_the_talk_stands()
    {
        (string At, Func<TalkTester> Talk)[] points =
        [
            ("the beginning", () => Opened()),
            ("an offer read", () => Analysed()),
            ("asked", () => Analysed().Tap(ChoiceIds.Asked)),
            ("agreed", () => Analysed().Tap(ChoiceIds.Asked).Say(new Intent.Report(RecruiterMove.Agreed))),
            ("closed", () => Analysed().Tap(ChoiceIds.Accept)),
            ("a raise", RaiseAnalysed),
            ("a raise agreed", () => RaiseAnalysed().Tap(ChoiceIds.Asked).Say(new Intent.Report(RecruiterMove.Agreed))),
            ("two parts of pay closed", () => Analysed().Tap(ChoiceIds.Asked)
                .Say(new Intent.Report(RecruiterMove.BudgetSet) { About = PayComponent.Base }).Say(new Intent.Report(RecruiterMove.BudgetSet) { About = PayComponent.SignOn })),
        ];
        Expected.Same("talk-greetings.txt", string.Join('\n', points.Select(point => $"== {point.At}\n{new RecordedTalk(point.Talk()).Say(new Intent.Command(CommandKind.Greet)).Tap(ChoiceIds.Summary)}")));
    }

    private static RecordedTalk ByLetter() => Begun(NewYork)
        .Tap(ChoiceIds.Yes, ChoiceIds.NewOffer)
        .Drop(Letter, "the sample").Tap(ChoiceIds.No).Say(new Intent.Tell(null, "L5")).Tap("goal:Equity")
        .Tap(ChoiceIds.Why, ChoiceIds.Summary, ChoiceIds.Email, ChoiceIds.Call, ChoiceIds.Packages, ChoiceIds.Questions, ChoiceIds.Pushback, ChoiceIds.Playbook, ChoiceIds.WholePlaybook)
        .Say(Figure(240_000, PayComponent.Base, Subject.WhatIf))
        .Say(new Intent.Vesting(Subject.WhatIf, [5, 15, 40, 40]))
        .Say(new Intent.InCurrency(Currency.Eur)).Say(new Intent.TellRate(Currency.Usd, Currency.Eur, 0.92m)).Say(new Intent.InCurrency(Currency.Gbp))
        .Tap(ChoiceIds.Asked)
        .On(Day(5)).Take("reminder: silence", id => new Signal.ReminderDue(id, "silence"))
        .Tap(ChoiceIds.Answered).Say(Figure(250_000)).Tap("component:Base")
        .Say(new Intent.Command(CommandKind.Undo)).Say(new Intent.Command(CommandKind.Undo))
        .Say(Figure(385_000, PayComponent.Equity))
        .On(Day(9)).Take("reminder: deadline", id => new Signal.ReminderDue(id, "deadline"))
        .Tap(ChoiceIds.Accept)
        .Tap(ChoiceIds.StartAgain, ChoiceIds.Yes);

    private static RecordedTalk ByWords() => Begun(NewYork)
        .Tap(ChoiceIds.Privacy, ChoiceIds.Yes)
        .Say(new Intent.TakeRoad(Road.NewOffer)).Say(new Intent.Tell(Fact.Name, "Ada"), new Intent.Tell(Fact.Recruiter, "Sam"))
        .Say(new Intent.Tell(null, "Lumen Audio")).Say(new Intent.Tell(null, "ML Engineer")).Tap(ChoiceIds.Skip).Say(new Intent.Tell(Fact.Region, "New York"))
        .Say(new Intent.Figure(null, PayFigure.Of(null, 225) with { Bare = true }))
        .Say(Figure(300_000, PayComponent.Equity), new Intent.Figure(null, PayFigure.Percent(PayComponent.Bonus, 15)))
        .Say(new Intent.TellDate(null, new DateOnly(2026, 3, 10)))
        .Tap(ChoiceIds.Skip, ChoiceIds.Skip, ChoiceIds.Skip)
        .Say(Figure(230_000, PayComponent.Base, Subject.Correction))
        .Say(new Intent.Figure(Subject.CurrentPay, PayFigure.Of(null, 190_000)))
        .Say(new Intent.Figure(Subject.Market, new PayFigure(PayComponent.Base, 220_000, 270_000, false, null, null, false)))
        .Say(new Intent.Command(CommandKind.Correct)).Say(new Intent.Tell(Fact.Role, "Data Engineer"))
        .Tap(ChoiceIds.Decline);

    private static RecordedTalk InKronor() => Begun(Stockholm)
        .Tap(ChoiceIds.Yes, ChoiceIds.NewOffer)
        .Drop(
            Letter with
            {
                Region = "Stockholm",
                Base = new(64_000, Currency.Sek, PayPeriod.Month),
                SignOn = [],
                Equity = [new(EquityKind.Rsu, 700_000, Currency.Sek, null, null, 4, 12, VestingCadence.Quarter, null)],
            },
            "64,000 kronor a month")
        .Tap(ChoiceIds.Skip, ChoiceIds.Skip, ChoiceIds.Skip).Tap(ChoiceIds.Why, ChoiceIds.Email, ChoiceIds.Call, ChoiceIds.Packages, ChoiceIds.WholePlaybook)
        .Tap(ChoiceIds.Asked).Say(new Intent.Figure(null, PayFigure.Of(PayComponent.Base, 67_000, Currency.Sek, PayPeriod.Month)));

    private static RecordedTalk WithoutBand() => Begun()
        .Tap(ChoiceIds.Yes, ChoiceIds.NewOffer)
        .Drop(Letter with { SignOn = [], Bonus = null, Equity = [new(EquityKind.Options, null, null, 12_000, 4.5m, null, null, null, null)], StartDate = null, ExpiresOn = null }, "options, no bonus, no deadline")
        .Tap(ChoiceIds.Skip, ChoiceIds.Skip, ChoiceIds.Skip, ChoiceIds.Skip).Tap(ChoiceIds.Why, ChoiceIds.Summary, ChoiceIds.Email, ChoiceIds.Call, ChoiceIds.Packages, ChoiceIds.Questions, ChoiceIds.WholePlaybook)
        .Say(new Intent.Figure(Subject.Market, new PayFigure(PayComponent.Base, 210_000, 260_000, false, Currency.Usd, PayPeriod.Year, false)))
        .Tap(ChoiceIds.Why, ChoiceIds.Email);

    private static RecordedTalk ForARaise() => new RecordedTalk(RaiseAnalysed()).Tap(
            ChoiceIds.Why, ChoiceIds.Summary, ChoiceIds.Email, ChoiceIds.Call, ChoiceIds.Packages, ChoiceIds.Questions, ChoiceIds.Pushback, ChoiceIds.WholePlaybook, ChoiceIds.Asked)
        .Say(new Intent.Report(RecruiterMove.Later))
        .Say(new Intent.Figure(null, PayFigure.Percent(null, 5)))
        .Tap(ChoiceIds.Asked)
        .Say(new Intent.Figure(null, PayFigure.Percent(null, 8)))
        .Tap(ChoiceIds.Email, ChoiceIds.Asked)
        .Say(Figure(250_000, PayComponent.Base))
        .Say(new Intent.Command(CommandKind.Greet)).Tap(ChoiceIds.Summary, ChoiceIds.Rehearse, ChoiceIds.Leave)
        .Aside(new Intent.Decide(Decision.Declined))
        .Take("reminder: review", id => new Signal.ReminderDue(id, "review"))
        .Tap(ChoiceIds.Accept);

    private static RecordedTalk Counters()
    {
        var recorded = new RecordedTalk(Analysed()).Tap(ChoiceIds.Asked);
        foreach (var amount in new[] { 300_000, 315_000, 340_000, 360_000, 390_000, 430_000 })
        {
            recorded.Aside($"they come back with {amount} in stock", id => new Signal.RecruiterCountered(id, [PayFigure.Of(PayComponent.Equity, amount)]));
        }

        foreach (var component in new[] { PayComponent.Base, PayComponent.SignOn, PayComponent.Bonus, PayComponent.Total })
        {
            recorded.Aside(new Intent.Figure(Subject.Counter, component == PayComponent.Bonus ? PayFigure.Percent(component, 20) : PayFigure.Of(component, component == PayComponent.SignOn ? 35_000 : 240_000)));
        }

        recorded.Say(Figure(315_000, PayComponent.Equity)).Tap(ChoiceIds.Email, ChoiceIds.Call, ChoiceIds.Asked).Say(Figure(325_000, PayComponent.Equity), new Intent.Report(RecruiterMove.BestOffer));
        foreach (var move in Enum.GetValues<RecruiterMove>())
        {
            recorded.Aside(new Intent.Report(move) { About = PayComponent.Base });
        }

        return recorded.Say(new Intent.Report(RecruiterMove.Withdrew));
    }

    private static RecordedTalk TwoOffers()
    {
        var fjord = Letter with { Company = "Fjord Systems", Equity = [Stock(340_000, 5, 15, 40, 40)], StartDate = new(2026, 5, 4), ExpiresOn = new(2026, 3, 6) };
        var options = Letter with { Company = "Quarrel & Pine", Base = new(205_000, Currency.Usd, PayPeriod.Year), Equity = [Stock(500_000) with { Kind = EquityKind.Options }] };
        var euros = Letter with { Company = "Tiefwasser GmbH", Base = new(190_000, Currency.Eur, PayPeriod.Year), Equity = [], SignOn = [] };
        return new RecordedTalk(Analysed())
            .Drop(fjord, "Fjord Systems").Tap(ChoiceIds.Compare, ChoiceIds.Why)
            .Say(new Intent.Describe([new(TraitKind.DaysAtHome, 3)]) { Of = Subject.OtherOffer }).Say(new Intent.Describe([new(TraitKind.Chance, 0.6m)]) { Company = "Fjord Systems" })
            .Tap("listing:1")
            .Drop(options, "options at Quarrel & Pine").Tap(ChoiceIds.Compare)
            .Drop(euros, "euros at Tiefwasser").Tap(ChoiceIds.Compare).Say(new Intent.TellRate(Currency.Eur, Currency.Usd, 1.1m)).Tap(ChoiceIds.Compare)
            .Say(new Intent.Weigh([Goal.Equity, Goal.Remote])).Tap(ChoiceIds.Compare).Say(new Intent.Weigh([Goal.Base, Goal.CashNow, Goal.Time, Goal.Level]))
            .Tap("offer:1", ChoiceIds.Email, "offer:2", ChoiceIds.Summary, "offer:0", ChoiceIds.WholePlaybook)
            .On(Day(7)).Tap(ChoiceIds.Compare)
            .Say(new Intent.Command(CommandKind.AddOffer));
    }

    private static RecordedTalk FinalLetters()
    {
        var recorded = new RecordedTalk(Analysed()).Tap(ChoiceIds.Asked).Say(Figure(385_000, PayComponent.Equity));
        var agreed = Letter with { Equity = [Stock(385_000)] };
        foreach (var (of, letter) in new (string, Offer)[]
        {
            ("as agreed", agreed),
            ("less stock and less base", agreed with { Base = new(220_000, Currency.Usd, PayPeriod.Year), Equity = [Stock(358_000)] }),
            ("no sign-on, no bonus", agreed with { SignOn = [], Bonus = null }),
            ("more base, a longer clawback", agreed with { Base = new(230_000, Currency.Usd, PayPeriod.Year), SignOn = [new(20_000, Currency.Usd, 0, 24)] }),
            ("other vesting, another start and deadline", agreed with { Equity = [Stock(385_000, 5, 15, 40, 40)], StartDate = new(2026, 5, 1), ExpiresOn = new(2026, 3, 20) }),
            ("another title, level and place", agreed with { Role = "Data Engineer", Level = "L4", Region = "Austin, TX" }),
            ("paid by the month in euros", agreed with { Base = new(18_750, Currency.Eur, PayPeriod.Month) }),
            ("a discretionary bonus and a relocation sum", agreed with { Bonus = new(15, null, null, false, true), Relocation = new(10_000, Currency.Usd) }),
        })
        {
            recorded.Aside($"a letter: {of}", id => new Signal.OfferRead(id, "final.pdf", letter, [], []));
        }

        return recorded
            .Drop(agreed with { Company = "Lumen Audio Holdings" }, "perhaps another company").Tap(ChoiceIds.FinalLetter)
            .Aside("a letter with gaps", id => new Signal.OfferRead(id, "thin.pdf", agreed with { Base = null }, ["base", "startDate"], [new(ProblemCodes.Conflict, "Two figures for base.", "page 2")]))
            .Tap(ChoiceIds.Accept);
    }

    private static RecordedTalk Practices()
    {
        var recorded = new RecordedTalk(Analysed());
        for (var time = 0; time < 6; time++)
        {
            recorded.Tap(ChoiceIds.Rehearse)
                .Words("I was hoping for more", new Intent.Unclear("I was hoping for more", []))
                .Words("Given what this role pays in New York I have 420k in mind", Figure(420_000, PayComponent.Equity))
                .Words("Sorry to ask, but could it be 410?", Figure(410_000, PayComponent.Equity))
                .Words("Or 30k more base because my results lift your revenue", Figure(255_000, PayComponent.Base))
                .Words("Then 370 at least", Figure(370_000, PayComponent.Equity));
            if (time % 2 == 0)
            {
                recorded.Say(new Intent.Agree());
            }
            else
            {
                recorded.Tap(ChoiceIds.Leave);
            }
        }

        return recorded.Say(new Intent.Command(CommandKind.Rehearse)).Say(new Intent.Refuse());
    }

    /// <summary>The practice case against every manner: what they answer to ever smaller asks, to money elsewhere, and where they end.</summary>
    private static RecordedTalk EachManner()
    {
        var recorded = new RecordedTalk(new TalkTester());
        for (var seed = 0; seed < 12; seed++)
        {
            recorded.Talk.State = PracticeCase.Begin(seed, Day(2)).State;
            recorded.Words($"recruiter {seed}: I have 186 in mind, given what this role pays", Figure(186_000, PayComponent.Base))
                .Words("182 then", Figure(182_000, PayComponent.Base))
                .Words("or 15k more at the start, because my results are yours from the first week", Figure(20_000, PayComponent.SignOn))
                .Words("174 at least", Figure(174_000, PayComponent.Base))
                .Words("all right", new Intent.Agree());
        }

        return recorded;
    }

    private static RecordedTalk WithoutRate() => new RecordedTalk(Analysed())
        .Drop(Letter with { Company = "Tiefwasser GmbH", Base = new(190_000, Currency.Eur, PayPeriod.Year), Equity = [], SignOn = [] }, "euros at Tiefwasser")
        .Drop(Letter with { Company = "Fjord Systems", Base = new(900_000, Currency.Sek, PayPeriod.Year), Equity = [], SignOn = [] }, "kronor at Fjord Systems")
        .Tap(ChoiceIds.Compare);

    private static RecordedTalk LookingBack() => new RecordedTalk(Analysed())
        .Tap(ChoiceIds.Debrief)
        .Take("a call with every lesson", id => new Signal.TranscriptRead(
            id,
            "call.vtt",
            [PayFigure.Of(PayComponent.Base, 232_000)],
            [PayFigure.Of(PayComponent.Base, 228_000), PayFigure.Of(PayComponent.Equity, 320_000)],
            [.. Lessons()]))
        .Take("a call without any", id => new Signal.TranscriptRead(id, "quiet.vtt", [], [], []))
        .Take("a call that agreed", id => new Signal.TranscriptRead(id, "yes.vtt", [PayFigure.Of(PayComponent.Equity, 390_000)], [], [new("good-asked-time", 9, "You asked for time.")]))
        .Take("a file that is nothing", id => new Signal.DocumentUnreadable(id, "notes.pdf", [new(ProblemCodes.NoText, "It holds no text.")]))
        .Tap(ChoiceIds.Leave);

    private static IEnumerable<DebriefItem> Lessons() =>
    [
        new("gave-number-first", 2, "Ask for their range first."), new("apologetic-ask", 4, "Ask without a sorry."), new("accepted-first-offer", 6, "Ask once before you say yes."),
        new("good-rationale", 7, "You gave a reason."), new("no-written-close", 11, "Ask for it in writing."),
    ];

    private static RecordedTalk MovingBands() => new RecordedTalk(Analysed())
        .On(Day(20))
        .Take("bands up by a twentieth", id => new Signal.BandsMoved(id, "Lumen Audio", "20260320T0000000000000Z", [NewYork with { Base = Range(222_600, 281_400) }], null))
        .Take("bands down, stock up", id => new Signal.BandsMoved(
            id, "Lumen Audio", "20260321T0000000000000Z", [NewYork with { Base = Range(200_000, 250_000), Equity = NewYork.Equity! with { Min = 270_000, Max = 470_000 } }], null))
        .Tap(ChoiceIds.Summary);

    /// <summary>Every question, command, report, decision, road and goal from where a talk stands, each asked as if the others had not been.</summary>
    private static RecordedTalk Everything(TalkTester from)
    {
        var recorded = new RecordedTalk(from);
        IEnumerable<Intent> intents =
        [
            new Intent.Agree(), new Intent.Refuse(), new Intent.Skip(),
            .. Enum.GetValues<Topic>().Select(topic => new Intent.Ask(topic)),
            .. Enum.GetValues<CommandKind>().Select(command => new Intent.Command(command)),
            .. Enum.GetValues<RecruiterMove>().Select(move => new Intent.Report(move)),
            .. Enum.GetValues<Decision>().Select(decision => new Intent.Decide(decision)),
            .. Enum.GetValues<Road>().Select(road => new Intent.TakeRoad(road)),
            .. Enum.GetValues<Goal>().Select(goal => new Intent.Weigh([goal])),
            .. Enum.GetValues<Fact>().Where(fact => fact is not (Fact.Deadline or Fact.ReviewDate)).Select(fact => new Intent.Tell(fact, "Harbourlight")),
            new Intent.TellDate(Fact.Deadline, new(2026, 3, 6)), new Intent.TellDate(Fact.ReviewDate, new(2026, 5, 1)), new Intent.TellDate(null, new(2026, 3, 6)), new Intent.TellSpan(18),
            .. Enum.GetValues<Subject>().Select(subject => new Intent.Figure(subject, PayFigure.Of(PayComponent.Base, 238_000))),
            .. Enum.GetValues<PayComponent>().Select(component => new Intent.Figure(null, PayFigure.Of(component, 250_000))),
            new Intent.Figure(null, PayFigure.Of(null, 238) with { Bare = true }), new Intent.Figure(Subject.Offer, PayFigure.Of(PayComponent.Base, 9_000_000)),
            new Intent.Figure(null, PayFigure.Percent(null, 10)), new Intent.Vesting(null, [10, 20, 30, 40]), new Intent.Vesting(Subject.WhatIf, [50, 60]),
            new Intent.InCurrency(Currency.Eur), new Intent.TellRate(Currency.Usd, Currency.Eur, 0.9m),
            new Intent.Describe([new(TraitKind.Listed, 0), new(TraitKind.DaysAtHome, 2), new(TraitKind.Chance, 0.5m)]) { Of = Subject.Offer },
            new Intent.Unclear("mumble", []), new Intent.Unclear("238", [new("$238,000 base", Figure(238_000, PayComponent.Base)), new("$238,000 in stock", Figure(238_000, PayComponent.Equity))]),
        ];
        foreach (var intent in intents)
        {
            recorded.Aside(intent);
        }

        return recorded;
    }

    private static RecordedTalk Begun(params Band[] bands) => new RecordedTalk(new TalkTester(bands)).Take("opened", id => new Signal.Opened(id));

    private static DateTimeOffset Day(int day) => new(2026, 3, day, 9, 0, 0, TimeSpan.Zero);
}
