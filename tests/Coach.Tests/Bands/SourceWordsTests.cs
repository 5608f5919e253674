using Coach.Bands;

namespace Coach.Tests.Bands;

/// <summary>Sources as sentences name them.</summary>
public sealed class SourceWordsTests
{
    private static readonly DateOnly s_old = new(2025, 10, 1);
    private static readonly DateOnly s_new = new(2026, 3, 2);

    [Theory]
    [InlineData(SourceKind.Posting, 1, "1 posting")]
    [InlineData(SourceKind.Posting, 2, "2 postings")]
    [InlineData(SourceKind.Posting, 0, "0 postings")]
    [InlineData(SourceKind.Filing, 1, "1 filing")]
    [InlineData(SourceKind.Filing, 12, "12 filings")]
    [InlineData(SourceKind.Survey, 1, "1 survey answer")]
    [InlineData(SourceKind.Survey, 31_240, "31,240 survey answers")]
    [InlineData(SourceKind.Guide, 1, "1 guide")]
    [InlineData(SourceKind.Guide, 3, "3 guides")]
    public void They_are_counted(SourceKind kind, int count, string words) => Assert.Equal(words, SourceWords.Count(kind, count));

    [Fact]
    public void Another_kind_is_none() => Assert.Throws<ArgumentOutOfRangeException>(() => SourceWords.Count((SourceKind)9, 1));

    public static TheoryData<SourceShare, string> Shares() => new()
    {
        { new("guide.md", SourceKind.Guide, 1, s_old, s_new, "row 2"), "stated in guide.md, row 2, 2 March 2026" },
        { new("guide.md", SourceKind.Guide, 1, s_new, s_new, null), "stated in guide.md, 2 March 2026" },
        { new("guide.md", SourceKind.Guide, 2, s_old, s_new, "row 2"), "2 guides of guide.md, 1 October 2025 to 2 March 2026, such as row 2" },
        { new("board", SourceKind.Posting, 1, s_new, s_new, "https://jobs.example/1"), "1 posting of board, 2 March 2026, https://jobs.example/1" },
        { new("board", SourceKind.Posting, 37, s_old, s_new, "https://jobs.example/1"), "37 postings of board, 1 October 2025 to 2 March 2026, such as https://jobs.example/1" },
        { new("lca", SourceKind.Filing, 12, s_new, s_new, null), "12 filings of lca, 2 March 2026" },
    };

    [Theory]
    [MemberData(nameof(Shares))]
    public void They_are_told_with_their_days_and_where_to_look_one_up(SourceShare share, string words) => Assert.Equal(words, SourceWords.Of(share));

    [Fact]
    public void A_band_in_one_line_has_its_line_of_the_document_where_one_is_known()
    {
        Assert.Equal("lumen-guide.md, 15 January 2026", BandSources.InShort(Samples.NewYork));
        Assert.Equal("lumen-guide.md, row 2, 15 January 2026", BandSources.InShort(Samples.NewYork with { Provenance = Samples.NewYork.Provenance with { Evidence = "row 2" } }));
    }

    [Fact]
    public void Components_of_the_same_sources_are_told_together_and_each_with_as_many_sources_as_wanted()
    {
        SourceShare[] sources = [new("board", SourceKind.Posting, 2, s_new, s_new, null), new("lca", SourceKind.Filing, 1, s_new, s_new, null)];
        var band = Samples.NewYork with { BonusPercent = null, Evidence = [new(Coach.Pay.PayComponent.Base, 3, 0, null, sources)] };

        Assert.Equal("base pay: 2 postings of board, 2 March 2026 and 1 filing of lca, 2 March 2026; equity, total: stated in lumen-guide.md, 15 January 2026", BandSources.InWords(band, 2));
        Assert.Equal("base pay: 2 postings of board, 2 March 2026; equity, total: stated in lumen-guide.md, 15 January 2026", BandSources.InWords(band, 1));
    }
}
