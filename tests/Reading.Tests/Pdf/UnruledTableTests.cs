using System.Globalization;

namespace Reading.Tests.Pdf;

/// <summary>Tables without rules around each cell: what is drawn, or what stands in them, makes them tables.</summary>
public sealed class UnruledTableTests
{
    private static readonly string[][] s_terms = [["Location", "Sydney"], ["Reports to", "Marguerite Tamihana"], ["Working time", "Full time"], ["Roster", "Five on, two off"]];

    [Fact]
    public void Shades_behind_every_other_row_make_a_table()
    {
        var shades = "0.9 g 70 682 400 15 re f 70 652 400 15 re f 0 g ";
        Assert.Equal(s_terms, Rows(shades + Table(s_terms, 72, 200)));
    }

    [Fact]
    public void A_rule_down_between_labels_and_values_makes_a_table() =>
        Assert.Equal(s_terms, Rows("190 640 m 190 715 l S " + Table(s_terms, 72, 200)));

    [Fact]
    public void Without_either_words_beside_words_are_two_columns() => Assert.Empty(Rows(Table(s_terms, 72, 200)));

    [Fact]
    public void Money_over_four_years_with_its_sum_is_a_table()
    {
        string[][] rows =
        [
            ["Base", "$180,000", "$185,400", "$190,962", "$196,691", "$753,053"],
            ["Bonus", "$27,000", "$27,810", "$28,644", "$29,504", "$112,958"],
            ["Shares", "$40,000", "$40,000", "$40,000", "$40,000", "$160,000"],
        ];
        Assert.Equal(rows, Rows(Table(rows, 72, 140, 220, 300, 380, 460)));
    }

    [Fact]
    public void Amounts_with_the_dollar_of_another_country_are_figures()
    {
        string[][] rows = [["Base salary", "A$232,000"], ["Completion bonus", "HK$40,000"], ["Relocation", "EUR 18.000"]];
        Assert.Equal(rows, Rows(Table(rows, 72, 200)));
    }

    private static List<IReadOnlyList<string>> Rows(string content) =>
        [.. ReadPdf.Document(PdfBuilder.OnePage(content)).Lines.Where(line => line.Kind == LineKind.TableRow).Select(line => line.Cells)];

    private static string Table(string[][] rows, params int[] columns) => string.Concat(rows.SelectMany((row, i) => row.Select((cell, column) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 10 Tf {columns[column]} {700 - (15 * i)} Td ({cell}) Tj ET\n"))));
}
