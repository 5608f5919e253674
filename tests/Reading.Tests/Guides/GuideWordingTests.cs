using Coach.Bands;
using Reading.Facts;

namespace Reading.Tests.Guides;

/// <summary>Guides that call their columns and lines by other names than most do.</summary>
public sealed class GuideWordingTests
{
    [Fact]
    public void Columns_are_told_by_many_names_and_rows_by_what_stands_in_them()
    {
        var guide = Read("""
            ### Platform Reliability Engineer | Marrowstone Global Negotiation Guide

            | Metro | Annual Cash Base | Restricted Units (4-yr award) | Target Incentive | First-Year Value |
            |---|---|---|---|---|
            | Denver | $170K–$215K | $120K–$200K | 10–15% | $217K–$297K |
            | Dublin | €98K–€124K | €70K–€115K | 10% | €125K–€165K |

            > **Negotiate Up Strategy:** "With my on-call record I'm asking for $190K in restricted units over four years." Marrowstone usually comes back at $150K-$165K — settle at $160K or more.
            """);

        Assert.Equal(["Denver", "Dublin"], guide.Bands.Select(band => band.Region));
        Assert.Equal([(98_000m, 124_000m, "EUR")], guide.Bands.Where(band => band.Region == "Dublin").Select(band => (band.Base!.Min!.Value, band.Base.Max!.Value, band.Base.Currency.Code)));
        Assert.All(guide.Bands, band => Assert.Equal((EquityBasis.Grant, 4), (band.Equity!.Basis, band.Equity.Years)));
        Assert.Equal([217_000m, 125_000m], guide.Bands.Select(band => band.Total!.Min!.Value));
        Assert.Equal((190_000m, 150_000m, 165_000m, 160_000m, "equity"), (guide.Strategy.Ask!.Value.Amount, guide.Strategy.CounterMin!.Value.Amount, guide.Strategy.CounterMax!.Value.Amount, guide.Strategy.Accept!.Value.Amount, guide.Strategy.Component));
    }

    [Fact]
    public void A_pivot_whose_first_header_is_not_known_gives_a_band_a_filled_cell()
    {
        var guide = Read("""
            # Data Scientist — Fennimore & Co Compensation Guide

            | Sprosse | Lisbon | Porto | Madrid |
            |---|---|---|---|
            | DS1 | €38K–€46K | €35K–€42K | €42K–€50K |
            | DS2 | €48K–€60K | – | €54K–€66K |
            """);

        Assert.Equal(["DS1 Lisbon", "DS1 Porto", "DS1 Madrid", "DS2 Lisbon", "DS2 Madrid"], guide.Bands.Select(band => $"{band.Level} {band.Region}"));
    }

    [Fact]
    public void Rows_of_components_are_told_by_many_names()
    {
        var guide = Read("""
            # Embedded Engineer | Tollmarsh Devices Salary & Negotiation Guide

            | What you get | Toronto | Vancouver |
            |---|---|---|
            | Fixed pay | C$120K–C$150K | C$118K–C$146K |
            | Long-term incentive, 4 years | C$80K–C$140K | C$80K–C$130K |
            | Short-term incentive | 8–12% | 8–12% |
            | Welcome payment | C$10K–C$20K | C$10K |
            | All told, year one | C$160K–C$223K | C$158K–C$215K |
            """);

        Assert.Equal(["Toronto", "Vancouver"], guide.Bands.Select(band => band.Region));
        Assert.All(guide.Bands, band => Assert.True(band is { Base: not null, Equity: not null, BonusPercent: not null, SignOn: not null, Total: not null }));
    }

    [Fact]
    public void Rows_of_ranks_are_levels_whatever_their_column_is_called()
    {
        var guide = Read("""
            # Treasury Analyst @ Brindlewick Bank Pay Negotiation Guide

            | Tag on the door | Guaranteed cash | Deferred shares | Performance award | Package |
            |---|---|---|---|---|
            | Associate | £62K–£74K | £10K–£20K | £8K–£14K | £73K–£93K |
            | Vice President | £95K–£118K | £30K–£60K | £25K–£45K | £128K–£178K |

            **Negotiate Up Strategy:** Lead with a package of £172K. The bank will likely return with £140K–£150K; do not go below £148K.
            """);

        Assert.Equal(["Associate", "Vice President"], guide.Bands.Select(band => band.Level));
        Assert.All(guide.Bands, band => Assert.Null(band.Region));
        Assert.Equal((172_000m, 140_000m, 150_000m, 148_000m), (guide.Strategy.Ask!.Value.Amount, guide.Strategy.CounterMin!.Value.Amount, guide.Strategy.CounterMax!.Value.Amount, guide.Strategy.Accept!.Value.Amount));
    }

    [Fact]
    public void Tables_of_equivalent_levels_and_of_phrases_stay_no_pay()
    {
        var guide = Read("""
            # Site Engineer | Gorsedale Energy Global Negotiation Guide

            | Gorsedale | Google equivalent | Meta equivalent |
            |---|---|---|
            | G5 | L4 | E4 |

            | Province | Base Salary | RSUs (vest 4 yrs) | Annual Bonus | Total Comp |
            |---|---|---|---|---|
            | Texas | $135K–$165K | $60K–$100K | 12% | $166K–$210K |
            | Alberta | C$128K–C$156K | C$55K–C$90K | 12% | C$157K–C$197K |

            | They say | You say |
            |---|---|
            | A low number | Ask for the band |
            """);

        Assert.Equal(["Texas", "Alberta"], guide.Bands.Select(band => band.Region));
    }

    [Fact]
    public void Counts_of_options_are_no_money_and_from_leaves_the_upper_end_open()
    {
        var guide = Read("""
            # Head of Growth | Pipersong Global Negotiation Guide

            | Territory | Base | Equity | Sign-On | Total |
            |---|---|---|---|---|
            | London | £150K–£185K | Choose your mix | £20K | £170K–£205K |
            | Berlin | from €130K | 25,000 options | None | €130K+ |
            """);

        var berlin = guide.Bands[1];
        Assert.Equal((130_000m, null, null, null), (berlin.Base!.Min, berlin.Base.Max, berlin.Equity, berlin.SignOn));
    }

    private static Guide Read(string markdown) =>
        Assert.IsType<Guide>(Assert.Single(FactsReader.Read("guide.md", DocumentReader.Read("guide.md", System.Text.Encoding.UTF8.GetBytes(markdown), new ReadingBudget(), TimeProvider.System, CancellationToken.None))));
}
