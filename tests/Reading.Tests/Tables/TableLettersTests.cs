namespace Reading.Tests.Tables;

/// <summary>Forty letters of ten layouts, most of them set by programs that each write a page in their own way.</summary>
public sealed class TableLettersTests
{
    public static TheoryData<string> Letters => [.. TableTruth.All.Select(truth => truth.Name)];

    [Theory]
    [MemberData(nameof(Letters))]
    public void Every_row_of_a_table_of_pay_comes_out_as_a_row(string name)
    {
        var truth = TableTruth.All.First(letter => letter.Name == name);

        Assert.Empty(truth.MissedRows(truth.Read()));
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void A_letter_with_a_table_gives_what_it_offers(string name)
    {
        var truth = TableTruth.All.First(letter => letter.Name == name);

        Assert.Empty(truth.MissedFacts(truth.Read()));
    }

    [Fact]
    public void The_letters_are_forty_of_ten_layouts_and_of_more_than_six_producers_of_PDF()
    {
        Assert.Equal(40, TableTruth.All.Count);
        Assert.Equal(10, TableTruth.All.Select(letter => letter.Layout).Distinct().Count());
        Assert.True(TableTruth.All.Where(letter => letter.Name.EndsWith(".pdf", StringComparison.Ordinal)).Select(letter => letter.Maker).Distinct().Count() > 6);
    }
}
