using Coach.Calls;
using Reading.Facts.Calls;

namespace Reading.Tests.Calls;

public class SpokenNumbersTests
{
    [Theory]
    [InlineData("one eighty five", 185)]
    [InlineData("one eighty-five", 185)]
    [InlineData("two ten", 210)]
    [InlineData("one oh five", 105)]
    [InlineData("a hundred and ninety thousand", 190_000)]
    [InlineData("one hundred ninety five thousand", 195_000)]
    [InlineData("half a million", 500_000)]
    [InlineData("a quarter of a million", 250_000)]
    [InlineData("one point two million", 1_200_000)]
    [InlineData("one forty-two five", 142.5)]
    [InlineData("twenty-two", 22)]
    [InlineData("185k", 185_000)]
    [InlineData("$148k", 148_000)]
    [InlineData("27.5", 27.5)]
    [InlineData("185,000", 185_000)]
    [InlineData("24,50,000", 2_450_000)]
    [InlineData("28 lakhs", 2_800_000)]
    [InlineData("ninety grand", 90_000)]
    [InlineData("two thousand nine", 2_900)]
    [InlineData("two thousand eight fifty", 2_850)]
    [InlineData("two thousand and nine", 2_009)]
    [InlineData("1.2 million", 1_200_000)]
    [InlineData("1,4 million", 1_400_000)]
    [InlineData("70 500", 70_500)]
    [InlineData("seventeen six hundred", 17_600)]
    [InlineData("half a mil", 500_000)]
    [InlineData("sixty-one-ish", 61)]
    [InlineData("thirty-six dollars and fifty cents", 36.5)]
    public void A_number_is_what_was_said(string said, double value)
    {
        var words = SpokenWords.Of(said);
        var number = SpokenNumbers.At(words, 0);
        Assert.Equal((decimal)value, number?.Value);
        Assert.Equal(words.Count - 1, number?.Last);
    }

    [Theory]
    [InlineData("half a percent of the shares", 0.5)]
    [InlineData("three quarters of a percent", 0.75)]
    [InlineData("twelve per cent", 12)]
    public void A_part_of_a_percent_is_a_share(string said, double value)
    {
        var figure = Assert.Single(CallFigures.In(SpokenWords.Of(said), isRupees: false));
        Assert.Equal(((decimal)value, TermUnit.Percent), (figure.Value, figure.Unit));
    }

    [Fact]
    public void A_quarter_of_a_percent_after_pay_is_no_part_of_the_pay() =>
        Assert.Equal([(53_000m, TermUnit.Money), (0.25m, TermUnit.Percent)], CallFigures.In(SpokenWords.Of("fifty-three and a quarter of a percent"), isRupees: false).Select(figure => (figure.Value, figure.Unit)));

    [Fact]
    public void Hours_after_and_are_no_part_of_the_pay() =>
        Assert.Equal([(5_000m, TermUnit.Money), (32m, TermUnit.Hours)], CallFigures.In(SpokenWords.Of("then five thousand and thirty two hours"), isRupees: false).Select(figure => (figure.Value, figure.Unit)));

    [Theory]
    [InlineData("thirty-three a session", 33)]
    [InlineData("one ninety a shift", 190)]
    public void Work_told_by_the_piece_is_not_thousands(string said, int value) =>
        Assert.Equal([value], CallFigures.In(SpokenWords.Of(said), isRupees: false).Select(figure => (int)figure.Value));

    [Fact]
    public void To_call_it_a_day_is_no_rate_by_the_day() =>
        Assert.Null(Assert.Single(CallFigures.In(SpokenWords.Of("make it one forty and we call it a day"), isRupees: false)).Period);

    [Theory]
    [InlineData("that would be great")]
    [InlineData("a good one")]
    [InlineData("the 401k plan")]
    [InlineData("I have five years in 2027 and six reports at level 5")]
    [InlineData("December 15 at noon")]
    [InlineData("the 1st of May")]
    [InlineData("800 people in 22 centres")]
    public void What_counts_something_else_is_no_pay(string said) => Assert.Empty(CallFigures.In(SpokenWords.Of(said), isRupees: false));

    [Fact]
    public void Thousands_after_hundreds_begin_the_upper_end_of_a_range() =>
        Assert.Equal([2_800m, 3_100m], CallFigures.In(SpokenWords.Of("between two thousand eight hundred and three thousand one hundred"), isRupees: false).Where(figure => figure.IsRange).Select(figure => figure.Value));

    [Fact]
    public void A_figure_beside_one_by_the_week_is_by_the_week_too() =>
        Assert.Equal([580m, 610m], CallFigures.In(SpokenWords.Of("the deputy gets five-eighty a week, you're at six-ten"), isRupees: false).Select(figure => figure.Value));

    [Fact]
    public void Beds_are_counted_and_no_pay() => Assert.Empty(CallFigures.In(SpokenWords.Of("we went from eleven to nineteen beds"), isRupees: false));

    [Theory]
    [InlineData("we can do one seventy, sorry, one seventy five", 175_000)]
    [InlineData("it is 140, I mean 150, base", 150_000)]
    public void A_corrected_figure_is_the_corrected_one(string said, int value) =>
        Assert.Equal([value], CallFigures.In(SpokenWords.Of(said), isRupees: false).Select(figure => (int)figure.Value));

    [Fact]
    public void Both_ends_of_a_range_are_of_one_size()
    {
        var figures = CallFigures.In(SpokenWords.Of("between 120 and 130 thousand"), isRupees: false);
        Assert.Equal([120_000m, 130_000m], figures.Select(figure => figure.Value));
        Assert.All(figures, figure => Assert.True(figure.IsRange));
    }

    [Fact]
    public void A_rate_by_the_hour_is_not_thousands()
    {
        var figure = Assert.Single(CallFigures.In(SpokenWords.Of("forty five dollars an hour"), isRupees: false));
        Assert.Equal((45m, "USD", Coach.Pay.PayPeriod.Hour, TermUnit.Money), (figure.Value, figure.Currency, figure.Period, figure.Unit));
    }

    [Theory]
    [InlineData("a base of ninety thousand New Zealand dollars", "NZD")]
    [InlineData("a base of ninety thousand Aussie dollars", "AUD")]
    [InlineData("a base of ninety thousand Canadian dollars", "CAD")]
    [InlineData("a base of ninety thousand quid", "GBP")]
    public void A_currency_is_told_by_its_country_or_its_name(string said, string code) =>
        Assert.Equal(code, Assert.Single(CallFigures.In(SpokenWords.Of(said), isRupees: false)).Currency);
}
