using Coach.Bands;
using Coach.Pay;
using static Coach.Tests.Samples;

namespace Coach.Tests.Bands;

/// <summary>When bands and what stands with them are the same, and how they are told.</summary>
public sealed class BandKeepingTests
{
    private static readonly GuideNotes s_notes = new("lumen-guide.md", "Lumen Audio", "ML Engineer", ["Northwind E5"], [new("Scale", "Say how many.")], ["Survey"]);

    private static readonly ComponentEvidence s_evidence = new(PayComponent.Base, 3, 1, new(1, 2, 3, 4, 5), [new("board", SourceKind.Posting, 3, Today, Today, null)]);

    [Fact]
    public void A_band_differs_from_another_in_any_part()
    {
        var band = NewYork with { Bonus = Range(1, 2), SignOn = Range(3, 4), Evidence = [s_evidence], Notes = s_notes };
        Band[] others =
        [
            band with { Key = band.Key with { Level = "L5" } }, band with { Base = null }, band with { Equity = null }, band with { BonusPercent = null }, band with { Bonus = null }, band with { SignOn = null }, band with { Total = null },
            band with { Provenance = band.Provenance with { Evidence = "row 1" } }, band with { Evidence = null }, band with { Notes = null },
        ];

        Assert.Equal(band, band with { Evidence = [s_evidence with { Sources = [.. s_evidence.Sources] }], Notes = s_notes with { Sources = ["Survey"] } });
        Assert.Equal(band.GetHashCode(), (band with { Evidence = [s_evidence with { Sources = [.. s_evidence.Sources] }] }).GetHashCode());
        Assert.All(others, other => Assert.NotEqual(band, other));
        Assert.Equal(NewYork, NewYork with { Evidence = [] });
        Assert.False(band.Equals(null));
    }

    [Fact]
    public void Evidence_and_notes_differ_in_any_part_and_not_by_being_other_lists()
    {
        ComponentEvidence[] evidence =
        [
            s_evidence with { Component = PayComponent.Total }, s_evidence with { Observations = 4 }, s_evidence with { SetAside = 2 }, s_evidence with { Percentiles = null }, s_evidence with { Sources = [] },
        ];
        GuideNotes[] notes =
        [
            s_notes with { Source = "a" }, s_notes with { Company = "a" }, s_notes with { Role = "a" }, s_notes with { LevelMapping = [] }, s_notes with { Arguments = [] }, s_notes with { Sources = [] },
        ];

        Assert.All(evidence, other => Assert.NotEqual(s_evidence, other));
        Assert.All(notes, other => Assert.NotEqual(s_notes, other));
        Assert.Equal(s_notes.GetHashCode(), (s_notes with { LevelMapping = ["Northwind E5"], Arguments = [new("Scale", "Say how many.")] }).GetHashCode());
        Assert.Equal(s_evidence.GetHashCode(), (s_evidence with { Sources = [.. s_evidence.Sources] }).GetHashCode());
        Assert.False(s_evidence.Equals(null));
        Assert.False(s_notes.Equals(null));
    }

    [Fact]
    public void Notes_are_those_of_the_band_s_own_guide_company_and_job()
    {
        var held = Snapshot(Stockholm, NewYork with { Notes = s_notes with { Source = "other.md" } }, NewYork with { Notes = s_notes });

        Assert.Equal(s_notes, GuideNotes.Of(held, NewYork));
        Assert.Null(GuideNotes.Of(held, null));
        Assert.Null(GuideNotes.Of(held, NewYork with { Provenance = new("a.md", Today) }));
        Assert.Null(GuideNotes.Of(held, NewYork with { Key = NewYork.Key with { Company = "Fjord" } }));
        Assert.Null(GuideNotes.Of(held, NewYork with { Key = NewYork.Key with { Role = "Cook" } }));
        Assert.Null(GuideNotes.Of(Snapshot(NewYork), NewYork));
    }

    [Theory]
    [InlineData("Lumen Audio, Inc.", "Cook", "L5", "Oslo", "lumen audio", "Lumen Audio, Inc., Cook, L5, Oslo")]
    [InlineData("Lumen Audio", "Cook", null, null, "lumen audio", "Lumen Audio, Cook")]
    [InlineData("Market", "Cooks", null, "Texas", "market cooks", "Market, Cooks, Texas")]
    public void A_key_is_told_in_one_line_and_found_by_its_company_or_for_all_employers_by_the_job(string company, string role, string? level, string? region, string form, string told)
    {
        var key = new BandKey(company, role, level, region);

        Assert.Equal((form, told, company == "Market"), (key.CompanyForm, key.ToString(), key.IsMarket));
    }

    [Fact]
    public void A_year_of_a_grant_is_a_part_of_it_where_its_years_are_known()
    {
        var grant = new EquityRange(200_000, 400_000, Currency.Usd, EquityBasis.Grant, 4, null);

        Assert.Equal(Range(50_000, 100_000), grant.PerYear());
        Assert.Equal(Range(200_000, 400_000), (grant with { Basis = EquityBasis.Year, Years = null }).PerYear());
        Assert.Null((grant with { Years = null }).PerYear());
        Assert.Null((grant with { Years = 0 }).PerYear());
        Assert.Equal(new PayRange(50_000, null, Currency.Usd, PayPeriod.Year), (grant with { Max = null }).PerYear());
    }

    [Theory]
    [InlineData(EquityBasis.Grant, 3, 3)]
    [InlineData(EquityBasis.Grant, null, 4)]
    [InlineData(EquityBasis.Grant, 0, 4)]
    [InlineData(EquityBasis.Year, 3, 4)]
    public void A_grant_whose_years_are_not_told_vests_over_four(EquityBasis basis, int? years, int expected)
    {
        Assert.Equal(expected, ComponentRange.GrantYears(NewYork with { Equity = NewYork.Equity! with { Basis = basis, Years = years } }));
        Assert.Equal(4, ComponentRange.GrantYears(NewYork with { Equity = null }));
    }

    [Fact]
    public void A_component_is_as_stated_and_a_bonus_in_percent_is_of_the_base()
    {
        var band = NewYork with { Base = new(10_000, 20_000, Currency.Sek, PayPeriod.Month), BonusPercent = new(10, 20) };

        Assert.Equal(new PayRange(1_000, 4_000, Currency.Sek, PayPeriod.Month), ComponentRange.Of(band, PayComponent.Bonus));
        Assert.Equal(Range(5, 6), ComponentRange.Of(band with { Bonus = Range(5, 6) }, PayComponent.Bonus));
        Assert.Null(ComponentRange.Of(band with { Base = null }, PayComponent.Bonus));
        Assert.Null(ComponentRange.Of(band with { BonusPercent = null }, PayComponent.Bonus));
        Assert.Equal(new PayRange(245_000, 428_000, Currency.Usd, PayPeriod.Once), ComponentRange.Of(band, PayComponent.Equity));
        Assert.Equal(PayPeriod.Year, ComponentRange.Of(band with { Equity = band.Equity! with { Basis = EquityBasis.Year } }, PayComponent.Equity)!.Period);
        Assert.Null(ComponentRange.Of(band with { Equity = null }, PayComponent.Equity));
        Assert.Equal(Range(7, 8), ComponentRange.Of(band with { SignOn = Range(7, 8) }, PayComponent.SignOn));
        Assert.Equal(band.Total, ComponentRange.Of(band, PayComponent.Total));
        Assert.Throws<ArgumentOutOfRangeException>(() => ComponentRange.Of(band, (PayComponent)9));
    }

    [Theory]
    [InlineData(200_000, false)]
    [InlineData(204_999, false)]
    [InlineData(205_000, true)]
    [InlineData(230_000, true)]
    public void A_total_counts_the_bonus_where_it_comes_as_near_to_the_sum_with_it(int total, bool counts)
    {
        var band = NewYork with { Base = Range(100_000, 100_000), BonusPercent = new(10, 10), Equity = new(400_000, 400_000, Currency.Usd, EquityBasis.Grant, 4, null), Total = Range(total, total) };

        Assert.Equal(counts, ComponentRange.TotalIncludesBonus(band));
        Assert.True(ComponentRange.TotalIncludesBonus(band with { Base = null, Total = Range(1, 1) }));
        Assert.True(ComponentRange.TotalIncludesBonus(band with { BonusPercent = null, Total = Range(1, 1) }));
        Assert.True(ComponentRange.TotalIncludesBonus(band with { Total = null }));
        Assert.True(ComponentRange.TotalIncludesBonus(band with { Equity = null, Total = Range(105_000, 105_000) }));
        Assert.False(ComponentRange.TotalIncludesBonus(band with { Equity = null, Total = Range(104_000, 104_000) }));
    }

    [Fact]
    public void The_picture_s_scale_holds_every_closed_range_and_has_a_width_where_all_pay_the_same()
    {
        Assert.Null(SpreadPicture.Over([]));
        Assert.Null(SpreadPicture.Over([Range(1, 2) with { Min = null }, Range(1, 2) with { Max = null }]));
        Assert.Equal(new SpreadPicture(50, 90), SpreadPicture.Over([Range(60, 90), Range(50, 70), Range(1, 99) with { Max = null }]));
        Assert.Equal(new SpreadPicture(50, 51), SpreadPicture.Over([Range(50, 50)]));
    }

    [Fact]
    public void What_lies_beyond_the_scale_is_drawn_at_its_edge_and_a_single_figure_is_still_seen()
    {
        var scale = new SpreadPicture(100, 200);

        Assert.Equal("<svg class=\"spread\" viewBox=\"0 0 160 18\" role=\"img\" aria-label=\"$50–$300/yr\"><rect class=\"rail\" x=\"3\" y=\"8\" width=\"154\" height=\"2\" rx=\"1\"/></svg>", scale.Svg(Range(50, 300), null));
        Assert.Contains("x=\"80\" y=\"8\" width=\"1\"", scale.Svg(Range(150, 150), null), StringComparison.Ordinal);
        Assert.Equal("", scale.Svg(Range(150, 150) with { Min = null }, null));
        Assert.Equal("", scale.Svg(Range(150, 150) with { Max = null }, null));
    }

    [Theory]
    [InlineData(null, null, null, true)]
    [InlineData(" ", "", null, true)]
    [InlineData("a", null, null, false)]
    [InlineData(null, "a", null, false)]
    [InlineData(null, "of the", null, false)]
    [InlineData(null, null, "a", false)]
    public void A_search_for_nothing_wants_everything(string? company, string? job, string? place, bool everything)
    {
        Assert.Equal(everything, new BandSearch(company, job, place).IsEmpty);
        Assert.Equal(everything, new BandSearch(company, job, place).Matches(new("Zinc", "Cook", null, null)));
    }

    [Theory]
    [InlineData("Oslo", null, false)]
    [InlineData("oslo", "Oslo, Norway", true)]
    [InlineData("Norway", "Oslo", false)]
    [InlineData("Muenchen", "Munich", true)]
    [InlineData("USA", "Remote (US)", true)]
    [InlineData("Remote, Germany", "Deutschland", true)]
    [InlineData("Remote, Germany", "Remote (US)", false)]
    public void A_place_is_looked_for_where_the_band_names_one(string place, string? held, bool found) => Assert.Equal(found, new BandSearch(Place: place).Matches(new("Zinc", "Cook", null, held)));
}
