using System.Text;
using Reading.Tests.Formats;
using Reading.Text;

namespace Reading.Tests.Text;

public class PlainTextReaderTests
{
    private const string Letter = "Dear Ms Ødegård,\n\nYour base salary is €85.000.";

    [Fact]
    public void A_byte_order_mark_tells_the_encoding()
    {
        Encoding[] marked = [new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, new UTF32Encoding(true, true)];
        foreach (var encoding in marked)
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Letter)];
            Assert.Equal(["Dear Ms Ødegård,", "Your base salary is €85.000."], Documents.Read("letter.txt", bytes).Texts());
        }
    }

    [Fact]
    public void Without_a_mark_the_bytes_tell_the_encoding()
    {
        Encoding[] unmarked = [new UTF8Encoding(false), new UnicodeEncoding(false, false), new UnicodeEncoding(true, false), new UTF32Encoding(false, false), TextEncodings.Windows1252];
        foreach (var encoding in unmarked)
        {
            Assert.Equal(["Dear Ms Ødegård,", "Your base salary is €85.000."], Documents.Read("letter.txt", encoding.GetBytes(Letter)).Texts());
        }
    }

    [Fact]
    public void A_few_broken_bytes_do_not_turn_UTF_8_into_Windows_1252()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("é", 40))), 0xC3];
        Assert.StartsWith("éé", Documents.Read("a.txt", bytes).Texts()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_begins_after_a_blank_line_and_goes_on_without()
    {
        var lines = Documents.Read("a.txt", "We are pleased to offer\nyou the role.\n\nYour pay follows.").Lines.ToArray();
        Assert.Equal([true, false, true], lines.Select(line => line.StartsParagraph));
        Assert.Equal([1, 2, 4], lines.Select(line => line.Number));
    }

    [Fact]
    public void Bullets_are_items_and_numbers_begin_paragraphs()
    {
        var lines = Documents.Read("a.txt", "You get:\n- health\n  • dental\n1. Salary\n2. Bonus").Lines.ToArray();
        Assert.Equal([LineKind.Text, LineKind.ListItem, LineKind.ListItem, LineKind.Text, LineKind.Text], lines.Select(line => line.Kind));
        Assert.Equal(["You get:", "health", "dental", "1. Salary", "2. Bonus"], lines.Select(line => line.Text));
        Assert.All(lines, line => Assert.True(line.StartsParagraph));
    }

    [Fact]
    public void A_form_feed_ends_a_page()
    {
        var document = Documents.Read("a.txt", "one\n\ftwo\n\f\f");
        Assert.Equal([1, 2], document.Pages.Select(page => page.Number));
        Assert.Equal(2, document.Lines.Last().Page);
    }

    [Fact]
    public void Columns_set_with_tabs_or_wide_gaps_are_rows_of_one_table()
    {
        var lines = Documents.Read("a.txt", "Terms\nBase salary\t$150,000\nSign-on      $20,000\nThat is all.").Lines.ToArray();
        Assert.Equal(["Base salary", "$150,000"], lines[1].Cells);
        Assert.Equal(["Sign-on", "$20,000"], lines[2].Cells);
        Assert.Equal((1, 1), (lines[1].Table, lines[2].Table));
        Assert.Equal(LineKind.Text, lines[3].Kind);
    }

    [Fact]
    public void One_line_with_a_gap_is_no_table() => Assert.Equal(["Oslo 4 May 2026"], Documents.Read("a.txt", "Oslo            4 May 2026").Texts());

    [Fact]
    public void Characters_that_are_never_drawn_are_left_out_and_reported()
    {
        var document = Documents.Read("a.txt", "Pay\u200B: \U000E0041\U000E0042100\u00A0EUR");
        Assert.Equal(["Pay: 100 EUR"], document.Texts());
        Assert.Equal(["hidden-text"], document.Codes());
    }

    [Fact]
    public void Past_its_budget_the_text_ends_and_says_so()
    {
        var document = Documents.Read("a.txt", "first line\nsecond line\nthird line", new ReadingBudget { MaxCharacters = 15 });
        Assert.Equal(["first line", "second line"], document.Texts());
        Assert.Equal(["over-budget"], document.Codes());
    }

    [Fact]
    public void Nothing_in_it_is_said() => Assert.Equal(["no-text"], Documents.Read("a.txt", " \n\t\n").Codes());
}
