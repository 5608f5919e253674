using System.Globalization;
using Reading.Facts;

namespace Reading.Tests.Dates;

public class DateTextTests
{
    [Theory]
    [InlineData("March 12, 2026", "2026-03-12")]
    [InlineData("March 12th, 2026", "2026-03-12")]
    [InlineData("Mar 12 2026", "2026-03-12")]
    [InlineData("Mar. 12, '26", "2026-03-12")]
    [InlineData("12 March 2026", "2026-03-12")]
    [InlineData("12th March, 2026", "2026-03-12")]
    [InlineData("the 3rd of March 2026", "2026-03-03")]
    [InlineData("the 3rd day of March, 2026", "2026-03-03")]
    [InlineData("12-Oct-2026", "2026-10-12")]
    [InlineData("12 Oct 2026", "2026-10-12")]
    [InlineData("12Oct2026", "2026-10-12")]
    [InlineData("Monday, October 12, 2026", "2026-10-12")]
    [InlineData("Sept. 1, 2026", "2026-09-01")]
    [InlineData("2026-03-12", "2026-03-12")]
    [InlineData("2026/03/12", "2026-03-12")]
    [InlineData("2026.03.12", "2026-03-12")]
    [InlineData("2026-03-12T09:30:00Z", "2026-03-12")]
    [InlineData("12.03.2026", "2026-03-12")]
    [InlineData("12.3.26", "2026-03-12")]
    [InlineData("12. 3. 2026", "2026-03-12")]
    [InlineData("31/12/2026", "2026-12-31")]
    [InlineData("12/31/2026", "2026-12-31")]
    [InlineData("12. Oktober 2026", "2026-10-12")]
    [InlineData("zum 1. März 2026", "2026-03-01")]
    [InlineData("1. Jänner 2027", "2027-01-01")]
    [InlineData("le 1er mars 2026", "2026-03-01")]
    [InlineData("15 août 2026", "2026-08-15")]
    [InlineData("à compter du 2 février 2026", "2026-02-02")]
    [InlineData("1 maart 2026", "2026-03-01")]
    [InlineData("per 1 mei 2026", "2026-05-01")]
    [InlineData("den 1 augusti 2026", "2026-08-01")]
    [InlineData("1. desember 2026", "2026-12-01")]
    [InlineData("d. 15. maj 2026", "2026-05-15")]
    [InlineData("12 de marzo de 2026", "2026-03-12")]
    [InlineData("12 de março de 2026", "2026-03-12")]
    [InlineData("1 settembre 2026", "2026-09-01")]
    [InlineData("2026年3月12日", "2026-03-12")]
    [InlineData("29 February 2028", "2028-02-29")]
    [InlineData("between 1 May 2026 and 3 June 2026", "2026-05-01 2026-06-03")]
    [InlineData("start in March 2026", "2026-03")]
    [InlineData("31 April 2026", "2026-04")]
    [InlineData("im Oktober 2026", "2026-10")]
    [InlineData("by April 3", "04-03")]
    [InlineData("until the 3rd of April", "04-03")]
    [InlineData("bis zum 15. Juni", "06-15")]
    [InlineData("by 5pm on Friday, 8 May", "05-08")]
    public void A_date_is_found_as_it_is_written(string text, string expected) => Assert.Equal(expected, Print(DateText.Find(text)));

    [Theory]
    [InlineData("03/04/2026", DateOrder.MonthFirst, "2026-03-04")]
    [InlineData("03/04/2026", DateOrder.DayFirst, "2026-04-03")]
    [InlineData("03/04/2026", DateOrder.Unknown, "2026-03-04")]
    [InlineData("03.04.2026", DateOrder.Unknown, "2026-04-03")]
    [InlineData("25/04/2026", DateOrder.MonthFirst, "2026-04-25")]
    [InlineData("04/25/26", DateOrder.DayFirst, "2026-04-25")]
    public void The_place_decides_whether_the_day_or_the_month_comes_first(string text, DateOrder order, string expected) =>
        Assert.Equal(expected, Print(DateText.Find(text, order)));

    [Theory]
    [InlineData("$12,000 in 2026")]
    [InlineData("you may decide")]
    [InlineData("a march of 12 miles")]
    [InlineData("2025-2026")]
    [InlineData("31 April")]
    [InlineData("13/13/2026")]
    [InlineData("192.168.10.12")]
    [InlineData("1.2.3")]
    [InlineData("10.0.14")]
    [InlineData("4/4/4/4 vesting")]
    [InlineData("25/25/25/25")]
    [InlineData("marketing 12")]
    [InlineData("")]
    public void What_is_no_date_is_left_alone(string text) => Assert.Empty(DateText.Find(text));

    [Fact]
    public void It_is_said_when_day_and_month_could_be_the_other_way_round()
    {
        Assert.True(Assert.Single(DateText.Find("03/04/2026")).IsAmbiguous);
        Assert.False(Assert.Single(DateText.Find("25/04/2026")).IsAmbiguous);
        Assert.False(Assert.Single(DateText.Find("04/04/2026")).IsAmbiguous);
    }

    [Theory]
    [InlineData("April 3", "2026-03-20", "2026-04-03")]
    [InlineData("January 5", "2026-12-20", "2027-01-05")]
    [InlineData("29 February", "2026-03-01", "2027-02-28")]
    [InlineData("April 3, 2030", "2026-03-20", "2030-04-03")]
    public void A_missing_year_is_taken_from_the_days_that_follow(string text, string earliest, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), DateText.Find(text)[0].OnOrAfter(DateOnly.Parse(earliest, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData("1 de ")]
    [InlineData("may ")]
    [InlineData("a")]
    public void Hostile_text_takes_time_in_step_with_its_length(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
        var worked = WorkTime.Of(() => DateText.Find(text));
        Assert.True(worked < TimeSpan.FromSeconds(3), $"{worked}");
    }

    private static string Print(IEnumerable<DateSpan> spans) => string.Join(' ', spans.Select(span => string.Join(
        '-',
        new[] { span.Year?.ToString("0000", CultureInfo.InvariantCulture), span.Month.ToString("00", CultureInfo.InvariantCulture), span.Day?.ToString("00", CultureInfo.InvariantCulture) }.OfType<string>())));
}
