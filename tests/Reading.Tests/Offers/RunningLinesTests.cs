using System.Globalization;
using System.Text.Json.Nodes;
using Reading.Facts;
using Reading.Tests.Pdf;

namespace Reading.Tests.Offers;

/// <summary>What stands at the edges of each page of a letter says who writes, nothing of the offer; what it parts belongs together.</summary>
public sealed class RunningLinesTests
{
    private const string Head = "Fennimore Glassworks Ltd. - Strictly confidential";
    private const string Foot = "Share capital $250,000 - subject to a background check of the printer - Page {0} of 2";

    private static readonly string[] s_first =
    [
        "October 5, 2026", "Dear Ottilie,", "Fennimore Glassworks Ltd. is pleased to offer you the position of Furnace Engineer. Your base salary will",
        "be $118,000 per year. You will also be considered for a bonus with a target of ten per cent (10%) of your",
    ];

    private static readonly string[] s_second = ["base salary, and you will receive a sign-on bonus of $9,000 with your first pay.", "Sincerely,", "Cornelius Abara"];

    [Fact]
    public void A_letterhead_is_no_term_and_a_footer_no_figure()
    {
        var read = Read(Head, Foot);

        Assert.Equal("Fennimore Glassworks Ltd.", read["company"]!.GetValue<string>());
        Assert.Empty(read["terms"]!.AsArray());
        Assert.Equal(118000, read["base"]!["amount"]!.GetValue<decimal>());
        Assert.Equal([9000m], read["signOn"]!.AsArray().Select(item => item!["amount"]!.GetValue<decimal>()));
        Assert.Empty(read["equity"]!.AsArray());
    }

    [Fact]
    public void A_sentence_goes_on_over_the_page_past_footer_and_letterhead()
    {
        var read = Read(Head, Foot);

        Assert.Equal(10, read["bonus"]!["targetPercent"]!.GetValue<decimal>());
        Assert.Contains("ten per cent (10%) of your base salary", read["evidence"]!["bonus"]!["quote"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_on_one_page_alone_counts()
    {
        var read = Read("", "");

        Assert.Equal(9000, read["signOn"]![0]!["amount"]!.GetValue<decimal>());
    }

    [Fact]
    public void The_company_may_stand_in_the_letterhead_alone()
    {
        var document = Letter("Fennimore Glassworks Ltd.", "", [s_first[0], s_first[1], "We are pleased to offer you the position of Furnace Engineer. Your base salary will", s_first[3]]);

        Assert.Equal("Fennimore Glassworks Ltd.", Facts(document)["company"]!.GetValue<string>());
    }

    [Fact]
    public void A_table_goes_on_over_the_page_under_the_names_of_its_columns()
    {
        string[] rows = ["Component", "Year 1", "Year 2", "Base salary", "$104,000", "$107,000", "Sign-on bonus", "$6,000", "$0"];
        var first = Lines(s_first[..2]) + Text(72, 660, "We are pleased to offer you the position of Furnace Engineer at Fennimore Glassworks Ltd.") + Table(200, rows);
        var second = Table(700, [.. rows[..3], "Target bonus", "$10,400", "$10,700", "RSUs vesting", "$20,000", "$20,000"]) + Text(72, 600, "Sincerely,");
        var read = Facts(ReadPdf.Document(Pages(first, second)));

        Assert.Equal(10400, read["bonus"]!["targetAmount"]!.GetValue<decimal>());
        Assert.Equal(40000, read["equity"]![0]!["value"]!.GetValue<decimal>());
    }

    private static JsonObject Read(string head, string foot) => Facts(Letter(head, foot, s_first));

    private static JsonObject Facts(Document document) => JsonNode.Parse(FactsJson.Write(FactsReader.Read("letter.pdf", document).Single()))!.AsObject();

    private static Document Letter(string head, string foot, string[] first) => ReadPdf.Document(Pages(
        Text(72, 770, head) + Lines(first) + Text(72, 30, string.Format(CultureInfo.InvariantCulture, foot, 1)),
        Text(72, 770, head) + Lines(s_second) + Text(72, 30, string.Format(CultureInfo.InvariantCulture, foot, 2))));

    private static PdfBuilder Pages(string first, string second)
    {
        var file = PdfBuilder.OnePage(first).Add(2, "<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>");
        file.Add(6, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 7 0 R /Resources << /Font << /F1 5 0 R >> >> >>");
        return file.AddStream(7, second);
    }

    private static string Lines(string[] lines) => string.Concat(lines.Select((line, i) => Text(72, 720 - (i * 13) - (i < 2 ? i * 8 : 16), line)));

    private static string Table(int top, string[] cells) => string.Concat(cells.Select((cell, i) => Text(72 + (i % 3 * 140), top - (i / 3 * 16), cell)));

    private static string Text(int x, int y, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 10 Tf {x} {y} Td ({text.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj ET\n");
}
