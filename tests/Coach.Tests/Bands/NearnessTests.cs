using Coach.Bands;
using Coach.Offers;
using Coach.Pay;
using static Coach.Tests.Samples;

namespace Coach.Tests.Bands;

/// <summary>Which of several bands is the nearest, and what is said to differ.</summary>
public sealed class NearnessTests
{
    private static Band At(string? region, string currency = "USD") => NewYork with { Key = NewYork.Key with { Region = region }, Base = new(212_000, 268_000, Currency.Of(currency), PayPeriod.Year) };

    private static (string Region, string Said) Found(Offer offer, params Band[] bands)
    {
        var (match, problems) = BandFinder.Find(offer, Snapshot(bands));
        return match is null ? ("none", problems.Single().Message) : (match.Band.Key.Region ?? "everywhere", string.Join("; ", match.Problems.Select(problem => problem.Message)));
    }

    /// <summary>From the nearest on; each stands with all that are farther.</summary>
    [Fact]
    public void The_place_itself_comes_before_its_country_everywhere_remote_the_same_currency_and_anything_else()
    {
        Band[] ladder = [At("Stockholm", "SEK"), At("Sverige", "SEK"), At(null, "EUR"), At("Remote"), At("Boston"), At("Berlin", "EUR")];
        var offer = Letter with { Region = "Stockholm, Sweden" };
        string[] expected =
        [
            "Stockholm", "Sverige", "everywhere", "Remote: it is for Remote, the offer for Stockholm, Sweden", "Boston: it is for Boston, the offer for Stockholm, Sweden", "Berlin: it is for Berlin, the offer for Stockholm, Sweden",
        ];

        for (var n = 0; n < ladder.Length; n++)
        {
            var (region, said) = Found(offer, [.. Enumerable.Reverse(ladder[n..])]);

            Assert.Equal(expected[n], said.Length == 0 ? region : $"{region}: {said.Replace("The nearest band held is used: ", "", StringComparison.Ordinal).TrimEnd('.')}");
        }
    }

    [Fact]
    public void A_job_from_home_takes_a_place_in_its_currency_before_one_in_another() =>
        Assert.Equal("Boston", Found(Letter with { Region = "Remote" }, At("Berlin", "EUR"), At("Boston")).Region);

    [Fact]
    public void Without_a_place_the_currency_decides_and_it_is_said_that_the_offer_names_none() => Assert.Equal(
        ("Boston", "The nearest band held is used: it is for Boston, the offer names no place."),
        Found(Letter with { Region = null }, At("Berlin", "EUR"), At("Boston")));

    [Theory]
    [InlineData("base", "Boston")]
    [InlineData("total", "Boston")]
    [InlineData("equity", "Boston")]
    [InlineData("nothing", "Berlin")]
    public void A_band_s_currency_is_that_of_its_base_or_else_of_its_total_or_its_stock(string part, string region)
    {
        var boston = At("Boston") with { Base = part == "base" ? Range(1, 2) : null, Total = part == "total" ? Range(1, 2) : null, Equity = part == "equity" ? NewYork.Equity : null };
        var misled = part switch
        {
            "base" => boston with { Total = new(1, 2, Currency.Eur, PayPeriod.Year), Equity = NewYork.Equity! with { Currency = Currency.Eur } },
            "total" => boston with { Equity = NewYork.Equity! with { Currency = Currency.Eur } },
            _ => boston,
        };

        Assert.Equal(region, Found(Letter with { Region = "Oslo" }, At("Berlin", "EUR"), misled).Region);
    }

    [Fact]
    public void Without_pay_no_currency_is_the_same_and_the_newest_of_equal_bands_is_used()
    {
        var newer = At("Boston") with { Provenance = new("newer", new(2026, 2, 1)) };

        Assert.Equal("Boston", Found(Letter with { Region = "Oslo", Base = null }, At("Berlin", "EUR"), newer).Region);
        Assert.Equal("Berlin", Found(Letter with { Region = "Oslo", Base = null }, At("Berlin", "EUR") with { Provenance = new("newest", new(2026, 3, 1)) }, newer).Region);
    }

    private static Band Level(string? level, decimal pay = 200_000, string role = "ML Engineer") => NewYork with { Key = NewYork.Key with { Level = level, Role = role }, Base = Range(pay, pay) };

    private static string LevelOf(Offer offer, params Band[] bands) => BandFinder.Find(offer, Snapshot(bands)).Match!.Band.Key.Level ?? "none";

    [Theory]
    [InlineData(100_000, "L4")]
    [InlineData(141_000, "L4")]
    [InlineData(142_000, "L5")]
    [InlineData(999_000, "L5")]
    [InlineData(1_000, "L4")]
    public void An_offer_without_a_level_takes_the_one_whose_middle_is_nearest_in_proportion(int pay, string level)
    {
        var offer = Letter with { Base = new(pay, Currency.Usd, PayPeriod.Year) };

        Assert.Equal(level, LevelOf(offer, Level("L4", 100_000), Level("L5", 200_000)));
        Assert.Equal(level, LevelOf(offer, Level("L5", 200_000), Level("L4", 100_000)));
    }

    [Fact]
    public void An_offer_in_another_currency_or_without_pay_cannot_tell_the_level_by_it()
    {
        Band[] bands = [Level("L4", 100_000) with { Provenance = new("a", new(2026, 2, 1)) }, Level("L5", 225_000)];

        Assert.Equal("L5", LevelOf(Letter, bands));
        Assert.Equal("L4", LevelOf(Letter with { Base = new(225_000, Currency.Eur, PayPeriod.Year) }, bands));
        Assert.Equal("L4", LevelOf(Letter with { Base = null }, bands));
        Assert.Equal("L5", LevelOf(Letter with { Base = new(18_750, Currency.Usd, PayPeriod.Month) }, bands));
    }

    [Fact]
    public void A_band_without_a_level_is_nearer_than_one_of_another_level()
    {
        Assert.Equal("none", LevelOf(Letter with { Level = "L5" }, Level("L4"), Level(null)));
        Assert.Equal("L5", LevelOf(Letter with { Level = "L5" }, Level("L4"), Level("L5"), Level("L6")));
    }

    [Theory]
    [InlineData("Senior", "Staff")]
    [InlineData("Junior", "Intern")]
    [InlineData("Principal", "Staff")]
    public void How_near_a_level_is_goes_by_the_ladder_and_not_by_whether_a_title_uses_its_word(string offered, string expected) =>
        Assert.Equal(expected, LevelOf(Letter with { Level = offered }, Level("Intern"), Level("L3") with { Key = NewYork.Key with { Level = "Band C" } }, Level("Staff")));

    [Fact]
    public void The_exact_rung_comes_before_one_that_is_only_as_high() => Assert.Equal("IC5", LevelOf(Letter with { Level = "IC5" }, Level("L5"), Level("Senior"), Level("IC5")));

    [Fact]
    public void Everything_that_differs_is_said_in_one_sentence() => Assert.Equal(
        "The nearest band held is used: it is for ML Engineer, Ads, the offer for Machine Learning Engineer; it is for Boston, the offer for Oslo; it is for level L4, the offer for L5.",
        Found(Letter with { Region = "Oslo", Level = "L5" }, Level("L4", role: "ML Engineer, Ads") with { Key = new("Lumen Audio", "ML Engineer, Ads", "L4", "Boston") }).Said);

    [Fact]
    public void Seniority_in_the_title_and_beside_it_is_one_difference()
    {
        Assert.Equal(
            "The nearest band held is used: it is for level Staff, the offer names no level.",
            Found(Letter with { Role = "Senior Machine Learning Engineer" }, Level("Staff")).Said);
        Assert.Equal(
            "The nearest band held is used: it is for Sr. ML Engineer, the offer for Machine Learning Engineer.",
            Found(Letter, Level(null, role: "Sr. ML Engineer")).Said);
    }

    [Theory]
    [InlineData("Data Engineer", "Platform Engineer", true)]
    [InlineData("Data Engineer", "Platform Reliability Engineer", false)]
    [InlineData("Data Engineer", "Data Analyst", true)]
    [InlineData("Data Engineer", "Analyst", false)]
    public void Two_jobs_with_less_than_half_of_their_words_in_common_are_two(string offered, string held, bool found)
    {
        // "Data Engineer" and "Platform Engineer" share one word of three, which is less than half; with one more in common it is half of four.
        var role = offered.Replace("Data", "Data Lake", StringComparison.Ordinal);
        var other = held.Replace("Platform Engineer", "Data Lake Platform Engineer", StringComparison.Ordinal).Replace("Data Analyst", "Data Lake Analyst", StringComparison.Ordinal);

        Assert.Equal(found, Found(Letter with { Role = role }, NewYork with { Key = NewYork.Key with { Role = other } }).Region != "none");
    }

    [Theory]
    [InlineData(null, "ML Engineer", "The offer does not name both the company and the job, so no band could be looked up. Say which company and which job it is.")]
    [InlineData("Lumen Audio", null, "The offer does not name both the company and the job, so no band could be looked up. Say which company and which job it is.")]
    [InlineData("Nobody Inc.", "ML Engineer", "No band is held for Nobody Inc. Import a guide or posting that has its pay ranges, or tell me a range you trust.")]
    [InlineData("Lumen Audio", "Cook", "Bands of Lumen Audio are held, but none for a job like Cook.")]
    public void Where_there_is_none_it_is_said_what_to_do(string? company, string? role, string said) =>
        Assert.Equal(("none", said), Found(Letter with { Company = company, Role = role, Base = null }, NewYork));
}
