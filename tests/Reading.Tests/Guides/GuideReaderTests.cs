using System.Text;
using Coach;
using Coach.Bands;
using Coach.Offers;
using Coach.Pay;
using Reading.Facts;

namespace Reading.Tests.Guides;

public class GuideReaderTests
{
    private const string Regions = """
        ### Sound Engineer | Larkspur Audio Global Negotiation Guide

        **Negotiation DNA:** Balanced | Audio | **+10-20% Sound Premium**

        | Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |
        |--------|-------------|-----------------|-------|------------|
        | Boston | $200K–$250K | $240K–$400K | 15% | $260K–$350K |
        | Stockholm | SEK 60K–76K/mo | SEK 585K–1,022K/yr (4yr vest) | 15% | SEK 79K–108K/mo |
        | London (HQ) | £159K–£201K / $200K–$253K | £184K–£321K / $232K–$404K | 15% | £229K–£311K / $288K–$392K |

        **Level Mapping:** Larkspur Senior = Alder L5 = Birch E5

        **Global Levers**

        1. **The product is sound:** "I build what people hear."
        2. **Scarce skill:** Push for more shares.

        > **Negotiate Up Strategy:** "I'm targeting $390K in RSUs over 4 years with a 15% bonus. I have competing offers from Alder at $450K RSUs." Larkspur will counter at $330K-$370K RSUs — accept at $350K+ with the bonus confirmed.

        **Evidence & Sources**
        - [Larkspur pay survey 2026]
        """;

    [Fact]
    public void A_guide_names_its_company_role_and_premium()
    {
        var guide = Read(Regions);
        Assert.Equal(("Larkspur Audio", "Sound Engineer"), (guide.Company, guide.Role));
        Assert.Equal(new PercentRange(10, 20), guide.PremiumPercent);
        Assert.Equal(["Alder L5", "Birch E5"], guide.LevelMapping);
        Assert.Equal(["Larkspur pay survey 2026"], guide.Sources);
        Assert.Equal(new Lever("The product is sound", "I build what people hear."), guide.Levers[0]);
    }

    [Theory]
    [InlineData("Data Engineer — Tern Global Salary Negotiation Guide", "Tern Global", "Data Engineer")]
    [InlineData("API Engineer | Fern Global Negotiation Guide — SIGNATURE ROLE", "Fern", "API Engineer")]
    [InlineData("AI Agent & Tower Architect | Heron (Egret) Negotiation Guide", "Heron (Egret)", "AI Agent & Tower Architect")]
    public void The_title_is_told_apart_into_company_and_role(string title, string company, string role)
    {
        var guide = Read($"# {title}\n\n| Region | Base |\n|---|---|\n| Rome | €50K–€60K |");
        Assert.Equal((company, role), (guide.Company, guide.Role));
    }

    [Fact]
    public void A_row_gives_a_band_with_every_component_as_stated()
    {
        var band = Read(Regions).Bands[0];
        Assert.Equal(("Boston", 1), (band.Region, band.Row));
        Assert.Equal(new PayRange(200_000, 250_000, Currency.Usd, PayPeriod.Year), band.Base);
        Assert.Equal(new EquityRange(240_000, 400_000, Currency.Usd, EquityBasis.Grant, 4, EquityKind.Rsu), band.Equity);
        Assert.Equal(new PercentRange(15, 15), band.BonusPercent);
        Assert.Equal(new PayRange(260_000, 350_000, Currency.Usd, PayPeriod.Year), band.Total);
    }

    [Fact]
    public void Equity_called_yearly_is_a_grant_where_the_total_only_adds_up_so_and_that_is_said()
    {
        var guide = Read(Regions);
        Assert.Equal(EquityBasis.Grant, guide.Bands[1].Equity!.Basis);
        Assert.Equal(new PayRange(60_000, 76_000, Currency.Sek, PayPeriod.Month), guide.Bands[1].Base);
        Assert.Contains(guide.Problems, problem => problem is { Code: ProblemCodes.EquityPeriodAmbiguous, Where: "line 8" });
    }

    [Fact]
    public void A_total_that_leaves_the_bonus_out_is_said()
    {
        var problem = Assert.Single(Read(Regions).Problems, problem => problem.Code == ProblemCodes.TotalExcludesBonus);
        Assert.Equal("line 7", problem.Where);
    }

    [Theory]
    [InlineData("£159K–£201K / $200K–$253K")]
    [InlineData("£159K / $200K - £201K / $253K")]
    [InlineData("£159K–£201K ($200K–$253K)")]
    public void Of_two_currencies_in_a_cell_the_local_one_counts_and_the_other_is_kept(string cell)
    {
        var band = Assert.Single(Read($"# A | B Negotiation Guide\n\n| Region | Base Salary |\n|---|---|\n| London | {cell} |").Bands);
        Assert.Equal(new PayRange(159_000, 201_000, Currency.Gbp, PayPeriod.Year), band.Base);
        Assert.Equal([new PayRange(200_000, 253_000, Currency.Usd, PayPeriod.Year)], band.Also);
    }

    [Fact]
    public void The_strategy_gives_ask_counter_and_accept_of_the_component_it_leads_with() =>
        Assert.Equal(new GuideStrategy(Usd(390_000), Usd(330_000), Usd(370_000), Usd(350_000), "equity"), Read(Regions).Strategy);

    [Theory]
    [InlineData("\"I'm targeting $180K base and $90K RSUs over 4 years.\" Accept at $170K+ base and $80K+ RSUs.", 180, 170, "base")]
    [InlineData("Open at $150,000 base with 800 RSUs. Accept-at floor: $250,000 total comp.", 150, null, "base")]
    [InlineData("\"I'd like the base at $200K with RSUs at $150K/4yr.\" Accept if total comp exceeds $260K.", 200, null, "base")]
    [InlineData("\"I have an offer at $400K TC. I'm targeting $385K total comp. My accept-at floor is $350K total comp.\"", 385, 350, "total")]
    [InlineData("\"Thank you for the offer of $[X]K base. I need the RSU grant increased to $[Y+60K] and a sign-on of $45K.\"", null, null, null)]
    public void Figures_for_other_components_competing_offers_and_blanks_are_not_the_ask(string text, int? ask, int? accept, string? component)
    {
        var strategy = Read($"# A | B Negotiation Guide\n\n| Region | Base |\n|---|---|\n| Boston | $1K–$2K |\n\n> **Negotiate Up Strategy:** {text}").Strategy;
        Assert.Equal((Thousand(ask), Thousand(accept), component), (strategy.Ask?.Amount, strategy.Accept?.Amount, strategy.Component));
    }

    [Fact]
    public void Levels_against_cities_give_a_band_for_each_filled_cell()
    {
        var guide = Read("""
            # Engineer — Wren Salary Negotiation Guide

            | Level | Oslo (NOK) | Toronto (CAD C$) | Europe (EUR/GBP) |
            |-------|------------|------------------|------------------|
            | Senior (L5) | kr900,000–kr1,100,000 | C$148,000–C$185,000 | €82,000–€118,000 |
            | Staff+ (L6+) | kr1,100,000+ | — | €118,000–€162,000 |

            | Public Title | Internal Level | Typical YOE |
            |---|---|---|
            | Engineer | L3-L4 | 2-5 years |
            """);
        Assert.Equal(
            [("Oslo", "Senior (L5)", "NOK"), ("Toronto", "Senior (L5)", "CAD"), ("Europe", "Senior (L5)", "EUR"), ("Oslo", "Staff+ (L6+)", "NOK"), ("Europe", "Staff+ (L6+)", "EUR")],
            guide.Bands.Select(band => (band.Region!, band.Level!, band.Total!.Currency.Code)));
        Assert.Equal((1_100_000m, (decimal?)null), (guide.Bands[3].Total!.Min!.Value, guide.Bands[3].Total!.Max));
    }

    [Fact]
    public void Components_against_cities_give_a_band_a_city()
    {
        var guide = Read("""
            # Manager | Plover Global Negotiation Guide

            | Component | Newton MA (USD) | Tel Aviv (ILS) |
            |---|---|---|
            | Base Salary | $145,000 – $185,000 | ₪450,000 – ₪580,000 |
            | Annual Bonus | 12–15% target | 12–15% target |
            | RSU Grant | $70,000 – $130,000/yr vesting | ₪240,000 – ₪450,000/yr vesting |
            | Signing Bonus | $15,000 – $35,000 | ₪50,000 – ₪115,000 |
            | Total Comp (Year 1) | $250,000 – $370,000 | ₪785,000 – ₪1,190,000 |
            """);
        Assert.Equal(["Newton MA", "Tel Aviv"], guide.Bands.Select(band => band.Region));
        Assert.Equal(new EquityRange(240_000, 450_000, Currency.Of("ILS"), EquityBasis.Year, null, EquityKind.Rsu), guide.Bands[1].Equity);
        Assert.Equal(new PayRange(15_000, 35_000, Currency.Usd, PayPeriod.Once), guide.Bands[0].SignOn);
    }

    [Fact]
    public void Tables_that_are_no_pay_give_no_band_and_a_guide_without_bands_says_so()
    {
        var guide = Read("""
            # Analyst | Osprey Global Negotiation Guide

            | Osprey Level | Heron Equivalent | Egret Equivalent |
            |---|---|---|
            | Analyst | VP Analyst | Senior Analyst |
            | Comp Parity | $210K - $305K TC | $200K - $290K TC |

            | Company | Role Equivalent | Total Comp Range |
            |---|---|---|
            | Heron | Senior Analyst | $350K - $500K |
            """);
        Assert.Empty(guide.Bands);
        Assert.Contains(guide.Problems, problem => problem.Code == ProblemCodes.NoBands);
    }

    [Theory]
    [InlineData("# A letter\n\nDear Ada, we offer you $100,000.")]
    [InlineData("A guide to birds\n\n| Bird | Size |\n|---|---|\n| Wren | 9 |")]
    public void Other_documents_are_no_guides(string text) => Assert.Null(GuideReader.TryRead("x.md", Document(text)));

    [Theory]
    [InlineData("### Levers\n\n")]
    [InlineData("Levels = x\n\n")]
    [InlineData("| (((((((( | $1K |\n")]
    [InlineData("target $1K accept at ")]
    [InlineData("$1K / ")]
    public void Hostile_text_takes_time_in_step_with_its_length(string piece)
    {
        var text = $"# A | B Negotiation Guide\n\n| Region | Base |\n|---|---|\n{string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length))}";
        var document = Document(text.Replace("target", "Negotiate Up Strategy: target", StringComparison.Ordinal));
        var worked = WorkTime.Of(() =>
        {
            _ = GuideReader.TryRead("x.md", document);
            _ = PostingReader.TryRead("x.md", document);
        });
        Assert.True(worked < TimeSpan.FromSeconds(5), $"{worked}");
    }

    private static Guide Read(string text) => GuideReader.TryRead("guide.md", Document(text))!;

    private static Document Document(string text) =>
        DocumentReader.Read("guide.md", Encoding.UTF8.GetBytes(text), new ReadingBudget(), TimeProvider.System, CancellationToken.None);

    private static Coach.Pay.Money Usd(decimal amount) => new(amount, Currency.Usd);

    private static decimal? Thousand(int? value) => value * 1000m;
}
