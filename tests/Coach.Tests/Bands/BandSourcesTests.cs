using Coach.Bands;
using Coach.Negotiations;
using Coach.Pay;
using Coach.Replies;
using Coach.Tests.Negotiations;

namespace Coach.Tests.Bands;

public sealed class BandSourcesTests
{
    private static readonly GuideNotes Notes = new(
        "lumen-guide.md", "Lumen Audio", "ML Engineer", [], [new("Models in production:", "Name the model you shipped and what it moved."), new("Scale", "Say how many people used it.")], ["Pay survey 2026"]);

    private static readonly Band Reckoned = Samples.NewYork with
    {
        Provenance = new("37 postings, 12 filings", new(2026, 2, 20)),
        Evidence =
        [
            new(
                PayComponent.Base, 49, 2, new(212_000, 220_000, 240_000, 255_000, 268_000),
                [new("greenhouse lumen", SourceKind.Posting, 37, new(2025, 11, 3), new(2026, 2, 20), "https://boards.example/lumen/1"), new("lca", SourceKind.Filing, 12, new(2025, 10, 1), new(2025, 12, 30), null)]),
        ],
    };

    [Fact]
    public void Every_component_of_a_band_names_its_sources_and_days()
    {
        var parts = BandSources.Of(Reckoned).ToDictionary(part => part.Component);

        Assert.Equal([PayComponent.Base, PayComponent.Equity, PayComponent.Bonus, PayComponent.Total], parts.Keys.Order());
        Assert.All(parts.Values, part => Assert.NotEmpty(part.Sources));
        Assert.Equal("stated in 37 postings, 12 filings, 20 February 2026", SourceWords.Of(parts[PayComponent.Total].Sources.Single()));
        Assert.StartsWith(
            "base pay: 37 postings of greenhouse lumen, 3 November 2025 to 20 February 2026, such as https://boards.example/lumen/1 and 12 filings of lca, 1 October 2025 to 30 December 2025; ",
            BandSources.InWords(Reckoned, 2),
            StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_talk_why_answers_where_the_figures_come_from_with_sources_and_days()
    {
        var talk = new TalkTester(Reckoned).Take(id => new Signal.Opened(id)).ToAnalysis();

        talk.Tap(ChoiceIds.Why);

        Assert.Contains("37 postings of greenhouse lumen, 3 November 2025 to 20 February 2026", talk.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guide_s_levers_are_reasons_with_the_guide_and_its_day_in_advice_and_in_the_talk()
    {
        var band = Samples.NewYork with { Notes = Notes };
        var advice = Advisor.Advise(new(Samples.Letter, Samples.Snapshot(band), ExchangeRates.None, Samples.Today));
        var talk = new TalkTester(band).Take(id => new Signal.Opened(id)).ToAnalysis();

        talk.Tap(ChoiceIds.Why);

        Assert.Contains(new Reason("Bring forward Models in production: Name the model you shipped and what it moved.", "guide lumen-guide.md, 2026-01-15"), advice.Reasons);
        Assert.Null(advice.Band!.Notes);
        Assert.Contains("Bring forward Scale: Say how many people used it. (guide lumen-guide.md, 2026-01-15)", talk.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Importing_a_guide_again_with_the_same_levers_changes_nothing_and_with_others_does()
    {
        var held = BandImport.Into(BandSnapshot.Empty, [Samples.NewYork with { Notes = Notes }], new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero));
        var now = new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

        Assert.Same(held, BandImport.Into(held, [Samples.NewYork with { Notes = Notes with { Arguments = [.. Notes.Arguments] } }], now));
        Assert.Equal("Other", BandImport.Into(held, [Samples.NewYork with { Notes = Notes with { Arguments = [new("Other", "x")] } }], now).Bands.Single().Notes!.Arguments.Single().Title);
    }
}
