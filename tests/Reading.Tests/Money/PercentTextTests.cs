using System.Globalization;
using Reading.Facts;

namespace Reading.Tests.Amounts;

public class PercentTextTests
{
    [Theory]
    [InlineData("15%", "15")]
    [InlineData("15 %", "15")]
    [InlineData("15–20%", "15..20")]
    [InlineData("15% - 20%", "15..20")]
    [InlineData("15% to 20%", "15..20")]
    [InlineData("a bonus of up to 15 percent", "..15")]
    [InlineData("25%+", "25..")]
    [InlineData("at least 10%", "10..")]
    [InlineData("12,5 %", "12.5")]
    [InlineData("12.5 per cent of base", "12.5")]
    [InlineData("15 Prozent des Jahresgehalts", "15")]
    [InlineData("bis zu 20 %", "..20")]
    [InlineData("10 pour cent", "10")]
    [InlineData("15 procent", "15")]
    [InlineData("15 por ciento", "15")]
    [InlineData("between 10 and 15%", "10..15")]
    [InlineData("$56K-$125K (30-50%)", "30..50")]
    [InlineData("+15-25% AI premium", "15..25")]
    [InlineData("25% in year one, then 6.25% a quarter", "25 | 6.25")]
    [InlineData("100% of 401(k) up to 4%", "100 | ..4")]
    [InlineData("0.05% of the company", "0.05")]
    public void A_percentage_is_found_as_it_is_written(string text, string expected) => Assert.Equal(expected, Print(text));

    [Theory]
    [InlineData("15")]
    [InlineData("$15,000")]
    [InlineData("15 people")]
    [InlineData("%")]
    [InlineData("A15%x")]
    [InlineData("")]
    public void What_is_no_percentage_is_left_alone(string text) => Assert.Equal("", Print(text));

    private static string Print(string text) => string.Join(" | ", PercentText.Find(text).Select(span =>
        span.Min == span.Max ? Number(span.Min) : $"{Number(span.Min)}..{Number(span.Max)}"));

    private static string Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
