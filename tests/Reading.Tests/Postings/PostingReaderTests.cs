using System.Text;
using Coach.Pay;
using Reading.Facts;

namespace Reading.Tests.Postings;

public class PostingReaderTests
{
    [Fact]
    public void Greenhouse_states_cents_by_zone()
    {
        var posting = Only("""
            {"jobs":[{"id":1,"title":"Staff Engineer","absolute_url":"https://example.com/1","company_name":"Larkspur","location":{"name":"Remote, US"},
              "pay_input_ranges":[{"min_cents":18500000,"max_cents":21000000,"currency_type":"USD","title":"Zone 1 Pay Range"},{"min_cents":9500000,"max_cents":11000000,"currency_type":"GBP","title":"London Salary"}],
              "content":"&lt;p&gt;Build things. We offer stock options.&lt;/p&gt;"}]}
            """);
        Assert.Equal(("Larkspur", "Staff Engineer", "Staff", true, true), (posting.Company, posting.Title, posting.Level, posting.Remote, posting.EquityOffered));
        Assert.Equal([Pay(185_000, 210_000, "USD", "Zone 1"), Pay(95_000, 110_000, "GBP", "London")], posting.Pay);
    }

    [Fact]
    public void Greenhouse_without_fields_has_its_ranges_in_escaped_markup()
    {
        var posting = Only("""
            {"jobs":[{"id":1,"title":"Analyst","absolute_url":"https://example.com/1","location":{"name":"Boston"},
              "content":"&lt;div class=&quot;title&quot;&gt;United States Salary Range&lt;/div&gt;&lt;div class=&quot;pay-range&quot;&gt;&lt;span&gt;$108,400&lt;/span&gt;&lt;span&gt;&amp;mdash;&lt;/span&gt;&lt;span&gt;$129,600 USD&lt;/span&gt;&lt;/div&gt;&lt;p&gt;We match up to $10,000 per year.&lt;/p&gt;"}]}
            """);
        Assert.Equal([Pay(108_400, 129_600, "USD", "United States")], posting.Pay);
    }

    [Theory]
    [InlineData("per-year-salary", PayPeriod.Year)]
    [InlineData("per-hour-wage", PayPeriod.Hour)]
    [InlineData("per-month-salary", PayPeriod.Month)]
    public void Lever_names_its_interval(string interval, PayPeriod period)
    {
        var posting = Only($$$"""[{"id":"a","text":"Designer","hostedUrl":"https://example.com/a","categories":{"location":"Dublin"},"workplaceType":"hybrid","salaryRange":{"min":50,"max":60,"currency":"EUR","interval":"{{{interval}}}"}}]""");
        Assert.Equal([new PostedPay(50, 60, Currency.Eur, period, null)], posting.Pay);
        Assert.False(posting.Remote);
    }

    [Fact]
    public void Ashby_has_tiers_and_unlisted_jobs_are_left_out()
    {
        var posting = Only("""
            {"jobs":[{"id":"a","title":"Hidden","jobUrl":"https://example.com/a","isListed":false},
              {"id":"b","title":"Engineer","jobUrl":"https://example.com/b","isListed":true,"isRemote":true,"compensation":{"compensationTiers":[
                {"title":"SF/NY","components":[{"compensationType":"Salary","interval":"1 YEAR","currencyCode":"USD","minValue":168000,"maxValue":231000},{"compensationType":"EquityCashValue","interval":"1 YEAR","currencyCode":"USD"}]},
                {"title":"Elsewhere","components":[{"compensationType":"Salary","interval":"1 YEAR","currencyCode":"USD","minValue":151000,"maxValue":207000}]}]}}]}
            """);
        Assert.Equal("Engineer", posting.Title);
        Assert.Equal([Pay(168_000, 231_000, "USD", "SF/NY"), Pay(151_000, 207_000, "USD", "Elsewhere")], posting.Pay);
        Assert.True(posting.EquityOffered);
    }

    [Theory]
    [InlineData("""{"@type":"MonetaryAmount","currency":"USD","value":{"@type":"QuantitativeValue","minValue":40,"maxValue":50,"unitText":"HOUR"}}""", 40, 50, PayPeriod.Hour)]
    [InlineData("""{"@type":"MonetaryAmount","currency":"USD","value":{"value":"90000","unitText":"YEAR"}}""", 90_000, 90_000, PayPeriod.Year)]
    [InlineData("""{"@type":"MonetaryAmount","currency":"USD","minValue":90000,"maxValue":"100000","unitText":"YEAR"}""", 90_000, 100_000, PayPeriod.Year)]
    [InlineData("""{"@type":"MonetaryAmount","currency":"USD","value":7000,"unitText":"MONTH"}""", 7_000, 7_000, PayPeriod.Month)]
    [InlineData("\"100000\"", 100_000, 100_000, PayPeriod.Year)]
    [InlineData("100000", 100_000, 100_000, PayPeriod.Year)]
    [InlineData("\"$90,000 to $100,000 per year\"", 90_000, 100_000, PayPeriod.Year)]
    [InlineData("""[{"currency":"USD","value":{"minValue":1000,"unitText":"WEEK"}}]""", 1_000, null, PayPeriod.Week)]
    public void JobPosting_states_its_salary_in_any_legal_form(string salary, int min, int? max, PayPeriod period)
    {
        var page = $$"""<html><head><script type="application/ld+json">{"@type":"JobPosting","title":"Clerk","salaryCurrency":"USD","baseSalary":{{salary}},"estimatedSalary":{"currency":"USD","value":1},"datePosted":"2026-03-01"}</script></head><body><p>Clerk</p></body></html>""";
        var posting = Only(page, "page.html");
        Assert.Equal([new PostedPay(min, max, Currency.Usd, period, null)], posting.Pay);
        Assert.Equal(new DateOnly(2026, 3, 1), posting.PostedOn);
    }

    [Fact]
    public void A_board_file_gives_each_posting_its_index()
    {
        var postings = Read("""[{"id":"a","text":"A","hostedUrl":"https://example.com/a"},{"id":"b","text":"B","hostedUrl":"https://example.com/b"}]""", "board.json");
        Assert.Equal([0, 1], postings.Select(posting => posting.Index));
    }

    [Theory]
    [InlineData("The United States base range for this position is $67,172 - $95,960 plus equity.", "67172-95960 USD Year")]
    [InlineData("Salary $240k-$280k base plus bonus.", "240000-280000 USD Year")]
    [InlineData("$290k - $370k base, 20% bonus, $80k equity", "290000-370000 USD Year")]
    [InlineData("The expected base stipend is 3,850 USD / 2,310 GBP / 4,300 CAD per week.", "3850-3850 USD Week|2310-2310 GBP Week|4300-4300 CAD Week")]
    [InlineData("Fertility HRA (up to $10,000 per year)", "")]
    [InlineData("We automate over $200B in annual spend.", "")]
    [InlineData("401(k) match up to a maximum of $10,000 per year", "")]
    [InlineData("Funding for compute (~$15k/month)", "")]
    public void Pay_in_the_text_is_told_from_benefits_and_the_companys_own_figures(string text, string expected) => Assert.Equal(
        expected,
        string.Join('|', PostingPayText.Find([text], null).Select(pay => $"{pay.Min}-{pay.Max} {pay.Currency} {pay.Period}")));

    [Fact]
    public void A_pasted_posting_gives_company_title_day_and_pay()
    {
        var posting = Only("""
            Larkspur : Senior Sound Engineer

            Salary: $184,050 - $262,928
            Posted May 16, 2026
            Apply Now

            About the Role

            You will make things heard.

            Qualifications

            • Ears

            Benefits

            • Health insurance
            • 23 vacation days
            """, "page.txt");
        Assert.Equal(("Larkspur", "Senior Sound Engineer", "Senior"), (posting.Company, posting.Title, posting.Level));
        Assert.Equal([Pay(184_050, 262_928, "USD", null)], posting.Pay);
        Assert.Equal(new DateOnly(2026, 5, 16), posting.PostedOn);
        Assert.Equal(["Health insurance", "23 vacation days"], posting.Benefits);
    }

    [Theory]
    [InlineData("Dear Ada, we are pleased to offer you the role of Engineer. Your responsibilities and qualifications are known.", "letter.txt")]
    [InlineData("{\"a\": 1}", "data.json")]
    [InlineData("{\"title\": \"x\"", "broken.json")]
    [InlineData("Some notes about a walk.", "notes.txt")]
    public void Other_documents_are_no_postings(string text, string name) => Assert.Empty(Read(text, name));

    private static PostedPay Pay(decimal min, decimal max, string currency, string? region) => new(min, max, Currency.Of(currency), PayPeriod.Year, region);

    private static Posting Only(string text, string name = "board.json") => Assert.Single(Read(text, name));

    private static IReadOnlyList<Posting> Read(string text, string name) => PostingReader.TryRead(
        name,
        DocumentReader.Read(name, Encoding.UTF8.GetBytes(text), new ReadingBudget(), TimeProvider.System, CancellationToken.None));
}
