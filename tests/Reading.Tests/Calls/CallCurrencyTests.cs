using Coach.Calls;
using Reading.Facts;
using Reading.Facts.Calls;
using Reading.Tests.Formats;

namespace Reading.Tests.Calls;

/// <summary>What a call is held in: the currency of the words and places, the period and size of the pay that it goes around.</summary>
public class CallCurrencyTests
{
    private const string Answer = "\nIvo Brandt: Thank you for the offer. I'd like ninety.\nNora Pell: Eighty-five.\nIvo Brandt: I accept.\n";

    private static Call Read(string text, string name = "call.txt") => CallReader.Read(name, Documents.Read(name, text))!;

    private static string? Currency(string first, string name = "call.txt") => Read(first + Answer, name).Agreed.Single(term => term.Issue == TermIssue.Base).Currency?.Code;

    [Theory]
    [InlineData("Nora Pell: The salary for the Rotterdam depot is eighty thousand.", "EUR")]
    [InlineData("Nora Pell: The salary is eighty thousand ringgit.", "MYR")]
    [InlineData("Nora Pell: In Calgary the salary is eighty thousand dollars.", "CAD")]
    [InlineData("Nora Pell: The salary is eighty thousand Canadian. Travel is two thousand dollars.", "CAD")]
    [InlineData("Nora Pell: In Davao the salary is eighty thousand pesos.", "PHP")]
    [InlineData("Nora Pell: In Aarhus the salary is eighty thousand kroner.", "DKK")]
    [InlineData("Nora Pell: Leave the ute in Dunedin. The salary is eighty thousand.", "NZD")]
    [InlineData("Nora Pell: It would be nice to have you, let us talk. The salary is eighty thousand.", "USD")]
    public void A_call_is_held_in_the_currency_of_its_words_and_places(string first, string code) => Assert.Equal(code, Currency(first));

    [Fact]
    public void Where_nobody_names_a_place_the_name_of_the_recording_may() =>
        Assert.Equal("CHF", Currency("Nora Pell: The salary is eighty thousand.", "second-call-lausanne.txt"));

    [Fact]
    public void A_surname_is_no_place() =>
        Assert.Equal("USD", Read("Tessa London: The salary is eighty thousand.\nIvo Brandt: I'd like ninety.\nTessa London: Eighty-five.\nIvo Brandt: I accept.\n").Agreed[0].Currency?.Code);

    [Theory]
    [InlineData("Nora Pell: We offer a salary of five thousand two hundred.\nIvo Brandt: I'd hoped for five thousand eight hundred a month.\nNora Pell: Five five.\nIvo Brandt: Five five is fine, I accept.\n", 5_500, "month")]
    [InlineData("Nora Pell: We offer a salary of twenty-four hundred euros a month.\nIvo Brandt: I was thinking of twenty-seven.\nNora Pell: Twenty-five fifty.\nIvo Brandt: Twenty-five fifty it is, agreed.\n", 2_550, "month")]
    [InlineData("Nora Pell: We offer a salary of twenty thousand basic and nine thousand for housing, each month.\nIvo Brandt: Twenty-two basic.\nNora Pell: Twenty-one.\nIvo Brandt: Twenty-one, agreed.\n", 21_000, "month")]
    [InlineData("Nora Pell: We offer thirty-one an hour.\nIvo Brandt: I have ten minutes. I'd like thirty-four.\nNora Pell: Thirty-two fifty.\nIvo Brandt: Thirty-two fifty, I accept.\n", 32.5, "hour")]
    public void Pay_is_told_by_what_the_whole_call_tells_it_by(string text, double amount, string period)
    {
        var pay = Read(text).Agreed.Single(term => term.Issue == TermIssue.Base);
        Assert.Equal(((decimal)amount, period), (pay.Amount!.Value, pay.Period!.Value.ToString().ToLowerInvariant()));
    }
}
