using Coach.Bands;
using Coach.Negotiations;
using Coach.Pay;

namespace Coach.Tests.Negotiations;

public sealed class PackageTests
{
    private static readonly Band s_e5 = Samples.NewYork with { Key = Samples.NewYork.Key with { Level = "E5" } };

    private static Advice For(params Goal[] goals) => Advisor.Advise(Request(Samples.NewYork) with { Goals = goals });

    private static AdviceRequest Request(params Band[] bands) => new(Samples.Letter, Samples.Snapshot(bands), ExchangeRates.None, Samples.Today);

    private static IEnumerable<TermKind> Terms(Advice advice) => advice.Packages.SelectMany(package => package.Terms).Select(term => term.Kind);

    [Fact]
    public void Without_such_a_goal_packages_are_of_pay_alone() => Assert.Empty(Terms(For(Goal.Base)));

    [Theory]
    [InlineData(Goal.Remote, TermKind.Remote)]
    [InlineData(Goal.Time, TermKind.TimeOff)]
    [InlineData(Goal.Time, TermKind.Start)]
    public void Who_names_it_is_given_a_package_with_it(Goal goal, TermKind term) => Assert.Contains(term, Terms(For(goal)));

    [Fact]
    public void The_next_level_is_in_a_package_only_where_the_company_s_bands_hold_one()
    {
        var request = Request(s_e5) with { Offer = Samples.Letter with { Level = "E5" }, Goals = [Goal.Level] };
        var higher = s_e5 with { Key = s_e5.Key with { Level = "E6" }, Base = Samples.Range(260_000, 330_000) };

        Assert.Empty(Terms(Advisor.Advise(request)));
        var term = Assert.Single(Advisor.Advise(request with { Bands = Samples.Snapshot(s_e5, higher) }).Packages.SelectMany(package => package.Terms));
        Assert.Equal("level E6", term.Text);
    }

    [Fact]
    public void Days_at_home_are_not_asked_for_where_the_work_is_remote() =>
        Assert.DoesNotContain(TermKind.Remote, Terms(Advisor.Advise(Request(Samples.NewYork) with { Offer = Samples.Letter with { Region = "Remote, US" }, Goals = [Goal.Remote] })));

    [Fact]
    public void What_is_given_beside_pay_is_taken_off_the_pay()
    {
        var packages = For(Goal.Remote).Packages;
        var home = packages.Single(package => package.Terms.Count > 0);

        Assert.True(home.Equity!.Value.Amount < packages[0].Equity!.Value.Amount);
        Assert.True(home.Cost4 < packages[0].Cost4);
    }

    [Fact]
    public void The_picture_has_a_point_for_each_package_and_the_fair_one()
    {
        var advice = For(Goal.Remote);
        var chart = FrontPicture.Of(advice)!;

        Assert.Equal([.. advice.Packages.Select(package => package.Name), "Fair point"], chart.Marks.Select(mark => mark.Label));
        Assert.Equal((0, 0), (chart.Line[0].Gain, chart.Line[0].Cost));
    }
}
