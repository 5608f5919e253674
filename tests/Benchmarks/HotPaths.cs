using BenchmarkDotNet.Attributes;
using Coach.Bands;
using Coach.Negotiations;
using Coach.Pay;
using Coach.Rehearsal.Tournament;
using Coach.Replies;
using Coach.Tests;
using Embedded;
using Embedded.Bands;
using Reading;
using Reading.Chat;
using Reading.Facts;

namespace Benchmarks;

/// <summary>What happens for each document, each message and each look at a band.</summary>
[MemoryDiagnoser]
public class HotPaths
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly byte[] _letter = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", "offer.pdf"));
    private readonly string _folder = Directory.CreateTempSubdirectory("coach-benchmarks-").FullName;
    private Document _read = null!;
    private Negotiation _talk = null!;
    private Signal.Said _said = null!;
    private Reply _reply = null!;
    private Database _database = null!;
    private SqliteBandStore _store = null!;

    /// <summary>A letter that is read, a talk that has its advice, a store of ten thousand bands.</summary>
    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _read = Text();
        _talk = Talk();
        _said = new("n", "what if base were 240k", ChatReader.Read("what if base were 240k", ChatContext.Of(_talk.File, DateOnly.FromDateTime(s_now.Date))));
        _reply = Step().Effects.OfType<Effect.Say>().First().Reply;
        _database = Database.OpenBands(DataFolder.Of(_folder, null));
        _store = new(_database);
        var bands = Enumerable.Range(0, 10_000).Select(number => Samples.NewYork with { Key = Samples.NewYork.Key with { Company = $"Company {number / 20}", Level = $"L{number % 20}" } });
        await _store.PublishAsync(new SnapshotHead("20260301T0000000000000Z"), bands.ToAsyncEnumerable(), null);
        await LookUpAsync();
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A PDF letter of one page to its text.</summary>
    [Benchmark]
    public Document Text() => DocumentReader.Read("offer.pdf", _letter, new(), TimeProvider.System, CancellationToken.None);

    /// <summary>The text of the letter to its facts.</summary>
    [Benchmark]
    public IReadOnlyList<DocumentFacts> Facts() => FactsReader.Read("offer.pdf", _read);

    /// <summary>Typed words to what they mean.</summary>
    [Benchmark]
    public IReadOnlyList<Intent> Words() => ChatReader.Read("they came back with 240 base and 25k sign on, still no stock", ChatContext.Of(_talk.File, DateOnly.FromDateTime(s_now.Date)));

    /// <summary>One turn of a conversation that has its advice: a question what another figure would change.</summary>
    [Benchmark]
    public Turn Step() => Conversation.Step(_talk, _said, s_now);

    /// <summary>The advice on one offer.</summary>
    [Benchmark]
    public Advice Advise() => Advisor.Advise(new(Samples.Letter, Samples.Snapshot(Samples.NewYork), Samples.Rates, Samples.Today));

    /// <summary>A reply as a card, as blocks and as a page.</summary>
    [Benchmark]
    public int Render() => AdaptiveCard.Of(_reply).ToJsonString().Length + BlockKit.Of(_reply).ToJsonString().Length + HtmlReply.Of(_reply).Length;

    /// <summary>An offer's band and its place in it, from a store that has seen the company before.</summary>
    [Benchmark]
    public async Task<decimal?> LookUpAsync()
    {
        var offer = Samples.Letter with { Company = "Company 7", Level = "L3" };
        var match = BandFinder.Find(offer, await _store.OfCompanyAsync(offer.Company)).Match!;
        return BandPositions.Of(offer, match, ExchangeRates.None).Positions[0].CompaRatio;
    }

    /// <summary>One round of the tournament, on all cores.</summary>
    [Benchmark]
    public TournamentReport Simulate() => Tournament.Play(1, 7, null, CancellationToken.None);

    private static Negotiation Talk()
    {
        var talk = Negotiation.New("n1");
        var waiting = new Queue<Signal>([
            new Signal.Opened("a"),
            new Signal.Chose("b", ChoiceIds.Yes),
            new Signal.Chose("c", ChoiceIds.NewOffer),
            new Signal.OfferRead("d", "offer.pdf", Samples.Letter, [], []),
            .. Enumerable.Range(0, 6).Select(skip => new Signal.Chose($"s{skip}", ChoiceIds.Skip)),
        ]);
        while (waiting.TryDequeue(out var signal))
        {
            var turn = Conversation.Step(talk, signal, s_now);
            talk = turn.State;
            foreach (var look in turn.Effects.OfType<Effect.LookUpBands>())
            {
                talk = Conversation.Step(talk, new Signal.BandsFound($"bands-{look.Id}", look.Company, "1", [Samples.NewYork], null), s_now).State;
            }
        }

        return talk.File.Stage >= Stage.Analysed ? talk : throw new InvalidOperationException($"The talk stands at {talk.File.Stage}, without advice: there is nothing to measure.");
    }
}
