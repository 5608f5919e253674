using System.Globalization;

namespace Reading.Tests.Pdf;

public sealed class RuledTableTests
{
    private static readonly double[] s_edges = [72, 150, 230, 320, 410];

    [Fact]
    public void A_cell_whose_text_goes_on_below_stays_one_cell()
    {
        var content = Grid([700, 680, 660, 630, 610], s_edges) +
            Row(686, "Part", "Basis", "Year 1", "Year 2") + Row(666, "Base pay", "annual", "$178,000", "$178,000") +
            Row(648, "Stock grant", "yearly", "$60,000", "$60,000") + Text(76, 636, "of $240,000") + Row(616, "Total", "", "$238,000", "$238,000");
        Assert.Equal(
            ["Part|Basis|Year 1|Year 2", "Base pay|annual|$178,000|$178,000", "Stock grant of $240,000|yearly|$60,000|$60,000", "Total||$238,000|$238,000"],
            Rows(content));
    }

    [Fact]
    public void A_label_that_comes_close_to_its_value_is_a_cell_of_its_own()
    {
        var content = Grid([700, 680, 660], [72, 172, 420]) + Text(76, 686, "Restricted stock") + Text(174, 686, "700,000 over four years") +
            Text(76, 666, "Holiday") + Text(174, 666, "30 days a year");
        Assert.Equal(["Restricted stock|700,000 over four years", "Holiday|30 days a year"], Rows(content));
    }

    [Fact]
    public void A_value_set_in_the_middle_of_its_row_belongs_to_the_label_beside_it()
    {
        var content = Grid([700, 665, 640], [72, 200, 420]) + Text(76, 686, "Money to move") + Text(76, 672, "house") + Text(204, 679, "$9,000") +
            Text(76, 648, "Base pay") + Text(204, 648, "$150,000");
        Assert.Equal(["Money to move house|$9,000", "Base pay|$150,000"], Rows(content));
    }

    [Fact]
    public void Figures_in_rows_that_no_rule_parts_are_rows_of_their_own()
    {
        var content = Grid([700, 680, 645], [72, 200, 420]) + Text(76, 686, "Level") + Text(204, 686, "Pay") +
            Text(76, 668, "Engineer") + Text(204, 668, "$150,000") + Text(76, 654, "Lead") + Text(204, 654, "$190,000");
        Assert.Equal(["Level|Pay", "Engineer|$150,000", "Lead|$190,000"], Rows(content));
    }

    [Fact]
    public void A_first_row_in_a_font_of_its_own_names_the_columns()
    {
        var content = Grid([700, 680, 660, 640], [72, 200, 420]) + Text(76, 686, "Part", "F2") + Text(204, 686, "What we offer", "F2") +
            Text(76, 666, "Base pay") + Text(204, 666, "$150,000") + Text(76, 646, "Bonus") + Text(204, 646, "15%");
        Assert.Equal([true, false, false], Document(content).Lines.Select(line => line.IsHeaderRow));
    }

    [Fact]
    public void A_first_row_set_as_the_others_are_names_nothing()
    {
        var content = Grid([700, 680, 660, 640], [72, 200, 420]) + Text(76, 686, "Title", "F2") + Text(204, 686, "Engineer") +
            Text(76, 666, "Base pay", "F2") + Text(204, 666, "$150,000") + Text(76, 646, "Bonus", "F2") + Text(204, 646, "15%");
        Assert.All(Document(content).Lines, line => Assert.False(line.IsHeaderRow));
    }

    [Fact]
    public void Text_in_boxes_is_no_table()
    {
        const string Prose = "We are glad that you want to come to us and";
        var content = Grid([700, 570, 440], [60, 330, 600]) + string.Concat(Enumerable.Range(0, 8).Select(i =>
            Text(64, 688 - (i * 14), Prose) + Text(334, 688 - (i * 14), Prose) + Text(64, 558 - (i * 14), Prose) + Text(334, 558 - (i * 14), Prose)));
        Assert.DoesNotContain(Document(content).Lines, line => line.Kind == LineKind.TableRow);
    }

    private static IEnumerable<string> Rows(string content) =>
        Document(content).Lines.Where(line => line.Kind == LineKind.TableRow).Select(line => string.Join('|', line.Cells));

    private static Document Document(string content)
    {
        var file = PdfBuilder.OnePage(content);
        file.Add(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>");
        file.Add(6, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>");
        return ReadPdf.Document(file);
    }

    private static string Row(double y, params string[] cells) => string.Concat(cells.Select((cell, i) => cell.Length == 0 ? "" : Text(s_edges[i] + 4, y, cell)));

    private static string Grid(double[] rows, double[] columns) =>
        string.Concat(rows.Select(y => Line(columns[0], y, columns[^1], y))) + string.Concat(columns.Select(x => Line(x, rows[0], x, rows[^1])));

    private static string Line(double x0, double y0, double x1, double y1) => string.Create(CultureInfo.InvariantCulture, $"{x0} {y0} m {x1} {y1} l S\n");

    private static string Text(double x, double y, string text, string font = "F1") => string.Create(CultureInfo.InvariantCulture, $"BT /{font} 10 Tf {x} {y} Td ({text}) Tj ET\n");
}
