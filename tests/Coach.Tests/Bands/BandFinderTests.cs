using Coach.Bands;
using Coach.Offers;
using static Coach.Tests.Samples;

namespace Coach.Tests.Bands;

public sealed class BandFinderTests
{
    private static readonly BandSnapshot s_snapshot = Snapshot(Stockholm, NewYork, NewYork with { Key = new("Lumen Audio", "Data Analyst", null, "New York City") });

    private static BandMatch? Find(Offer offer, BandSnapshot? snapshot = null) => BandFinder.Find(offer, snapshot ?? s_snapshot).Match;

    [Theory]
    [InlineData("Lumen Audio", "Machine Learning Engineer", "NYC")]
    [InlineData("lumen audio, Inc.", "ML Engineer", "New York, NY")]
    [InlineData("LUMEN AUDIO AB (publ)", "ml engineer", "45 W 18th St, New York City")]
    [InlineData("The Lumén Audio Company", "Machine-Learning Engineer", "Manhattan")]
    [InlineData("Lumen Audio", "MLE", "new york metro")]
    [InlineData("Lumen Audio USA Inc.", "ML Engineer", "New York")]
    [InlineData("Lumen Audio Deutschland GmbH", "ML Engineer (m/w/d)", "New York")]
    [InlineData("Lumen Audio", "ML Engineer F/H", "New York")]
    public void Names_are_compared_in_their_normal_form(string company, string role, string region)
    {
        var match = Find(Letter with { Company = company, Role = role, Region = region });

        Assert.Equal(NewYork, match!.Band);
        Assert.Empty(match.Problems);
    }

    [Theory]
    [InlineData("Lumen Audio India", "Lumen Audio", true)]
    [InlineData("Air India", "Air France", false)]
    [InlineData("Lumen", "Lumen Audio", false)]
    [InlineData("USA", "USA", true)]
    public void A_company_of_one_country_is_found_by_the_name_of_its_group(string offered, string held, bool found)
    {
        var match = Find(Letter with { Company = offered }, Snapshot(NewYork with { Key = NewYork.Key with { Company = held } }));

        Assert.Equal(found, match is not null);
    }

    [Theory]
    [InlineData("Göteborg", "Gothenburg")]
    [InlineData("München", "Munich, Germany")]
    [InlineData("Bangalore", "Bengaluru")]
    [InlineData("SF Bay Area", "San Francisco, CA")]
    [InlineData("Kraków", "Krakow")]
    [InlineData("London, UK", "London")]
    [InlineData("Remote (US)", "Remote - United States")]
    public void Cities_are_known_by_their_other_names(string offered, string held)
    {
        var match = Find(Letter with { Region = offered }, Snapshot(NewYork, NewYork with { Key = NewYork.Key with { Region = held } }));

        Assert.Equal(held, match!.Band.Key.Region);
        Assert.Empty(match.Problems);
    }

    [Theory]
    [InlineData("Stockholm", "Sverige")]
    [InlineData("Malmö, Sweden", "Sweden")]
    [InlineData("Austin, TX", "United States")]
    [InlineData("Boise, ID", "USA")]
    [InlineData("Kraków", "Poland")]
    [InlineData("Zürich", "Schweiz")]
    public void A_place_takes_the_band_of_its_country_where_it_has_none_of_its_own(string offered, string held)
    {
        var match = Find(Letter with { Region = offered }, Snapshot(NewYork, NewYork with { Key = NewYork.Key with { Region = held } }));

        Assert.Equal(held, match!.Band.Key.Region);
        Assert.Empty(match.Problems);
    }

    [Theory]
    [InlineData("London, Ontario", "London")]
    [InlineData("Paris, TX", "Paris, France")]
    [InlineData("Dublin, OH", "Dublin")]
    [InlineData("Perth, Scotland", "Perth WA")]
    public void Cities_of_one_name_in_two_countries_are_two(string offered, string held)
    {
        var match = Find(Letter with { Region = offered }, Snapshot(NewYork with { Key = NewYork.Key with { Region = held } }));

        Assert.Equal(ProblemCodes.BandNotExact, Assert.Single(match!.Problems).Code);
    }

    [Theory]
    [InlineData("Google", "L5", "Senior")]
    [InlineData("Meta", "E6", "Staff")]
    [InlineData("Amazon", "L6", "Senior")]
    [InlineData("Amazon Web Services, Inc.", "L5", "Mid")]
    [InlineData("Microsoft Corporation", "64", "Senior")]
    [InlineData("Apple", "ICT4", "Senior")]
    [InlineData("Lumen Audio", "II", "Mid")]
    [InlineData("Lumen Audio", "IC5", "Senior")]
    [InlineData("Lumen Audio", "Senior", "L5")]
    public void Levels_of_different_ladders_are_held_against_each_other_and_named(string company, string offered, string expected)
    {
        var key = NewYork.Key with { Company = company };
        string[] levels = ["Junior", "Mid", "Senior", "Staff", "Principal"];
        var bands = (expected == "L5" ? ["L3", "L4", "L5", "L6"] : levels).Select(level => NewYork with { Key = key with { Level = level } }).ToArray();

        var match = Find(Letter with { Company = company, Level = offered }, Snapshot(bands));

        Assert.Equal(expected, match!.Band.Key.Level);
        Assert.Contains($"the offer for {offered}", Assert.Single(match.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void York_is_not_New_York()
    {
        var match = Find(Letter with { Region = "York" });

        Assert.Equal(ProblemCodes.BandNotExact, Assert.Single(match!.Problems).Code);
    }

    [Fact]
    public void Another_place_takes_the_band_in_the_same_currency_and_says_so()
    {
        var match = Find(Letter with { Region = "Boston" });

        Assert.Equal(NewYork, match!.Band);
        Assert.Contains("New York City, the offer for Boston", Assert.Single(match.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_near_job_is_used_and_named_and_a_different_one_is_not()
    {
        var near = Find(Letter with { Role = "Machine Learning Engineer, Personalization" });

        Assert.Equal(NewYork, near!.Band);
        Assert.Contains("Personalization", Assert.Single(near.Problems).Message, StringComparison.Ordinal);
        Assert.Null(Find(Letter with { Role = "Head Chef" }));
    }

    [Fact]
    public void A_senior_offer_prefers_the_senior_band()
    {
        var senior = NewYork with { Key = NewYork.Key with { Role = "Sr. ML Engineer" } };

        Assert.Equal(senior, Find(Letter with { Role = "Senior Machine Learning Engineer" }, Snapshot(NewYork, senior))!.Band);
        Assert.Equal(NewYork, Find(Letter, Snapshot(senior, NewYork))!.Band);
    }

    [Fact]
    public void A_level_in_the_title_finds_a_band_by_level()
    {
        var senior = NewYork with { Key = NewYork.Key with { Level = "Senior" } };
        var staff = NewYork with { Key = NewYork.Key with { Level = "Staff" } };

        var match = Find(Letter with { Role = "Sr ML Engineer" }, Snapshot(staff, senior));

        Assert.Equal(senior, match!.Band);
        Assert.Empty(match.Problems);
    }

    [Theory]
    [InlineData("L5", "L5", 0)]
    [InlineData("Level 5", "L5", 0)]
    [InlineData("l-5", "L5", 0)]
    [InlineData("L6", "L5", 1)]
    public void Levels_compare_in_their_normal_form_and_else_the_nearest_is_used(string offered, string expected, int problems)
    {
        var l4 = NewYork with { Key = NewYork.Key with { Level = "L4" } };
        var l5 = NewYork with { Key = NewYork.Key with { Level = "L5" } };

        var match = Find(Letter with { Level = offered }, Snapshot(l4, l5));

        Assert.Equal(expected, match!.Band.Key.Level);
        Assert.Equal(problems, match.Problems.Count);
    }

    [Fact]
    public void Without_a_level_the_one_whose_pay_is_nearest_is_used_and_named()
    {
        var l4 = NewYork with { Key = NewYork.Key with { Level = "L4" }, Base = Range(150_000, 190_000) };
        var l5 = NewYork with { Key = NewYork.Key with { Level = "L5" } };

        var match = Find(Letter, Snapshot(l4, l5));

        Assert.Equal(l5, match!.Band);
        Assert.Contains("names no level", Assert.Single(match.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Among_bands_for_the_same_key_the_newest_is_used()
    {
        var older = NewYork with { Provenance = new("old.md", new DateOnly(2025, 1, 1)) };

        var match = Find(Letter, Snapshot(NewYork, older));

        Assert.Equal(NewYork, match!.Band);
        Assert.Equal(2, match.SameKey.Count);
    }

    [Theory]
    [InlineData(null, "ML Engineer")]
    [InlineData("Lumen Audio", null)]
    [InlineData("Other Firm", "ML Engineer")]
    public void Without_a_band_the_problem_says_what_to_do(string? company, string? role)
    {
        var (match, problems) = BandFinder.Find(Letter with { Company = company, Role = role }, s_snapshot);

        Assert.Null(match);
        Assert.Equal(ProblemCodes.BandNotFound, Assert.Single(problems).Code);
    }
}
