using System.Text;
using Reading.Facts;

namespace Reading.Tests.Offers;

/// <summary>Documents with the words of another kind.</summary>
public sealed class DocumentKindTests
{
    [Theory]
    [InlineData("form.txt", "transcript", "Applicant: Vera Holm\n\nPosition: Baker\n\nSalary: 2,900 a month\n\nStart: 1 May\n\nNotice: none\n")]
    [InlineData("examples.txt", "transcript", "TYPES: one\n\nPRE-MARKUP:\n\nA job for a baker.\n\nMICRODATA:\n\n<div itemscope>\n<b>Baker</b>\n</div>\n\nTYPES: two\n\nPRE-MARKUP:\n\nA job for a cook.\n\nMICRODATA:\n\n<div itemscope>\n<b>Cook</b>\n</div>\n")]
    [InlineData("loan.txt", "offer", "Dear Mr Okoye,\n\nWe are pleased to offer you a loan of £236,000 over 27 years. The offer expires on 7 December 2026.\n\nIt depends on your base salary of £61,000. To accept, sign and return the form.\n\nPhilippa Adeleke\n")]
    [InlineData("refusal.txt", "offer", "Dear Ms Nilsen,\n\nThank you for coming to see us about the position of Associate. I am sorry to say that we have offered the role to another candidate.\n\nYou mentioned a salary of £68,000 and an offer that expires on 30 October 2026.\n\nHamish Eberhardt\n")]
    [InlineData("dismissal.txt", "offer", "Dear Lachlan Teixeira\n\nTermination of employment by reason of redundancy\n\nYour employment as Senior Auditor ends on 6 April 2026. You will be paid salary at your base rate of $104,000 per annum and redundancy pay of eleven weeks.\n\nPlease sign and return this by 20 March 2026.\n")]
    [InlineData("purchase.txt", "offer", "Dear Mr and Mrs Fontanelle,\n\nWe are pleased to present an offer on your property. The buyers offer $945,000, with a deposit of $47,250 on signing.\n\nThe offer is contingent on inspection and expires on June 4, 2026. Please sign to accept.\n")]
    public void A_document_that_only_sounds_like_another_kind_is_not_of_that_kind(string name, string kind, string text) =>
        Assert.NotEqual(kind, FactsReader.Read(name, DocumentReader.Read(name, Encoding.UTF8.GetBytes(text), new ReadingBudget(), TimeProvider.System, CancellationToken.None)).Single().Kind);

    [Theory]
    [InlineData("Till")]
    [InlineData("An")]
    [InlineData("À")]
    public void A_letter_that_only_names_whom_it_is_to_speaks_to_that_person(string to)
    {
        var text = $"Anställningserbjudande\n\nArbetsgivare: Granvik Plåt AB\nDatum: 2027-01-11\n{to}: Signe Holmqvist\n\nBefattning: Svetsare\nTillträde: 2027-03-01\nLön: 34 000 kr per månad\n\nBesked önskas senast den 25 januari 2027.\n";

        var letter = Assert.IsType<OfferLetter>(FactsReader.Read("letter.txt", DocumentReader.Read("letter.txt", Encoding.UTF8.GetBytes(text), new ReadingBudget(), TimeProvider.System, CancellationToken.None)).Single());

        Assert.Equal("Signe Holmqvist", letter.Candidate);
    }

    [Fact]
    public void A_letter_that_never_says_offer_is_one_by_what_it_gives() => Assert.Equal("offer", FactsReader.Read("letter.txt", DocumentReader.Read(
        "letter.txt",
        Encoding.UTF8.GetBytes("9 September 2026\n\nDear Adaeze,\n\nWe want you here as our Lead Analyst from Monday, October 5, 2026. For that we will pay you $126,400 a year.\n\nWould you let me know by September 21, 2026?\n\nPrudence Lavallee\n"),
        new ReadingBudget(), TimeProvider.System, CancellationToken.None)).Single().Kind);
}
