using System.Text;
using System.Text.Json.Nodes;
using Reading.Facts;

namespace Reading.Tests.Offers;

/// <summary>Sentences as letters of many countries have them, each in a short letter, and the one fact that they state.</summary>
public sealed class LetterWordingTests
{
    [Theory]
    [InlineData("Your starting pay is $31.75 an hour, paid every other Friday.", 31.75, "USD", "hour")]
    [InlineData("The salary is £34,600 FTE, which comes to £27,680 for your 28 hours a week.", 27_680, "GBP", "year")]
    [InlineData("Bei Vollzeit beträgt das Gehalt 60.000 Euro im Jahr, für Ihre 30 Stunden also 45.000 Euro.", 45_000, "EUR", "year")]
    [InlineData("Das monatliche Grundgehalt beträgt 4.870,00 Euro brutto.", 4_870, "EUR", "month")]
    [InlineData("Votre salaire mensuel brut s'élève à 3 450 € sur 13 mois.", 3_450, "EUR", "month")]
    [InlineData("Brutoloon: € 3.890 per maand", 3_890, "EUR", "month")]
    [InlineData("Lönen är 43 500 kr i månaden.", 43_500, "SEK", "month")]
    [InlineData("Ihr Bruttolohn beträgt CHF 6'480.- pro Monat, zahlbar 13-mal.", 6_480, "CHF", "month")]
    [InlineData("Your fixed pay shall be INR 21,60,000 per annum, making your CTC INR 24,00,000.", 2_160_000, "INR", "year")]
    [InlineData("Annual compensation: JPY 7,800,000, comprising JPY 6,600,000 base (JPY 550,000 monthly) and JPY 1,200,000 in bonuses.", 6_600_000, "JPY", "year")]
    [InlineData("Salary schedule: Column IV, Step 6 - $91,344 per year", 91_344, "USD", "year")]
    [InlineData("Remuneração: R$ 9.800,00 mensais.", 9_800, "BRL", "month")]
    [InlineData("Du får 44 500 NOK i måneden og en sesongbonus på inntil 20 000 NOK.", 44_500, "NOK", "month")]
    public void Base_pay_is_this_person_s_in_the_period_that_is_stated(string sentence, double amount, string currency, string period)
    {
        var pay = Read(sentence)["base"];

        Assert.Equal((amount, currency, period), (pay?["amount"]?.GetValue<double>(), pay?["currency"]?.GetValue<string>(), pay?["period"]?.GetValue<string>()));
    }

    [Theory]
    [InlineData("Bonus: between 0 and 12%, at target 8%, linked to company results", 8, null)]
    [InlineData("Your bonus opportunity is 40% at target and 60% at stretch.", 40, null)]
    [InlineData("Resultaatafhankelijke uitkering: maximaal 5 % van het jaarsalaris", 5, null)]
    [InlineData("You may earn up to £6,000 a year in commission.", null, 6_000)]
    [InlineData("Commission: three per cent of the net revenue that you bring in above S$400,000.", null, null)]
    [InlineData("A discretionary bonus may be paid, last year it was £1,100.", null, null)]
    [InlineData("Retention bonus: $20,000 after 24 months' service", null, null)]
    [InlineData("Your target variable pay will be $24,000 per annum, paid in two halves.", null, 24_000)]
    [InlineData("There's a bonus scheme which has usually paid 4% or so.", null, null)]
    [InlineData("Your bonus opportunity is 20%, measured against goals, and for 2027 will not be less than $30,000.", 20, 30_000)]
    public void A_bonus_is_its_target_and_neither_its_ceiling_nor_a_threshold(string sentence, int? percent, int? amount)
    {
        var bonus = Read($"Your base salary is $120,000 a year.\n{sentence}")["bonus"];

        Assert.Equal((percent, amount), (bonus?["targetPercent"]?.GetValue<int>(), bonus?["targetAmount"]?.GetValue<int>()));
    }

    [Theory]
    [InlineData("A bonus may be paid after the year has closed, if the management so decides.")]
    [InlineData("A bonus of up to 5% is possible; it isn't something you can count on.")]
    [InlineData("Dazu kommt ein Bonus von bis zu 8 Prozent, auf den kein Anspruch besteht.")]
    [InlineData("There is a bonus of 15% at plan, which the board may change or skip in any year.")]
    public void A_bonus_that_is_left_to_the_employer_is_said_to_be(string sentence) =>
        Assert.True(Read(sentence)["bonus"]?["discretionary"]?.GetValue<bool>());

    [Theory]
    [InlineData("You get five weeks and three days of holiday.", 28)]
    [InlineData("Rotation 10 weeks on, 10 weeks off. Annual leave: 20 days", 20)]
    [InlineData("Holiday: 184 hours", 23)]
    [InlineData("Du har 28 dagars semester.", 28)]
    [InlineData("You work eight days on, six days off. Annual leave: 25 days", 25)]
    [InlineData("The leave year starts on 1st April. Full-time staff have 30 days including bank holidays; your share is 18 days.", 18)]
    public void Holidays_are_this_person_s_working_days(string sentence, int days) =>
        Assert.Equal(days, Read(sentence)["paidTimeOffDays"]?.GetValue<int>());

    [Theory]
    [InlineData("We add 50 cents for each dollar you save in the 401(k), up to 6% of your pay.", 3)]
    [InlineData("Die Klinik zahlt 6,4 % des Entgelts in die Versorgungskasse ein.", 6.4)]
    [InlineData("Wir zahlen 4 % Ihres Bruttogehalts in die betriebliche Altersversorgung.", 4)]
    [InlineData("Pension: 12% on top (8% from us, 4% from you)", 8)]
    [InlineData("Retirement: district pays 19.1% to the state plan, employee pays 10.25%", 19.1)]
    [InlineData("U betaalt 9% pensioenpremie en wij 18%.", 18)]
    [InlineData("pension: 8% if you put in 4%", 8)]
    [InlineData("Vi trekker 2 % til pensjon, og legger selv på 5 %.", 5)]
    public void The_pension_is_what_the_employer_puts_in(string sentence, double percent) =>
        Assert.Equal(percent, Read(sentence)["retirementMatchPercent"]?.GetValue<double>());

    [Theory]
    [InlineData("Following your meeting with Maud Perrin, to whom you'll report, we wish to employ you.", "Maud Perrin")]
    [InlineData("You join the team of Odile Carré at our head office.", "Odile Carré")]
    [InlineData("You take your instructions from Percy Adeyemi, project lead.", "Percy Adeyemi")]
    [InlineData("You'll report straight to Phineas Corbel.", "Phineas Corbel")]
    [InlineData("A partner, Torkel Ruud, will supervise your work.", "Torkel Ruud")]
    [InlineData("Chefia: Catarina Rebelo", "Catarina Rebelo")]
    [InlineData("Riporterà a Giulia Cossutta.", "Giulia Cossutta")]
    [InlineData("You'd work 35 hours a week for Hamish Laidlaw.", "Hamish Laidlaw")]
    [InlineData("Clinical director: Dr Piripi Waaka", "Piripi Waaka")]
    [InlineData("Fachvorgesetzte ist Dr. Alma Kreuzer.", "Alma Kreuzer")]
    [InlineData("You would be a member of the unit and answer to Yrsa Hallgrims' deputy.", "Yrsa Hallgrims")]
    public void The_manager_is_found_in_front_of_and_behind_the_words(string sentence, string manager) =>
        Assert.Equal(manager, Read(sentence)["manager"]?.GetValue<string>());

    [Theory]
    [InlineData("For six months after leaving you may not work for another ship broker.", "non-compete")]
    [InlineData("Nach dem Ausscheiden dürfen Sie zwölf Monate lang nicht für einen Wettbewerber tätig werden.", "non-compete")]
    [InlineData("Nous vous interdisons, pendant un an après la fin du contrat, de travailler pour un concurrent.", "non-compete")]
    [InlineData("Du kan ikke ta ansettelse hos en konkurrent i seks måneder etter fratreden.", "non-compete")]
    [InlineData("The usual restrictions hold for nine months: no competing activity.", "non-compete")]
    [InlineData("Customers may not be approached for twelve months after you leave.", "non-solicit")]
    [InlineData("Na afloop van je dienstverband mag je een jaar lang geen klanten benaderen.", "non-solicit")]
    [InlineData("You keep business secrets to yourself during the employment.", "confidentiality")]
    [InlineData("Du får inte sprida uppgifter om våra kunder.", "confidentiality")]
    [InlineData("Du må ikke videregive oplysninger om kunderne.", "confidentiality")]
    [InlineData("Vous ne devez pas divulguer les informations que vous apprendrez.", "confidentiality")]
    [InlineData("Before the first shift we need your state license and a background check.", "contingency")]
    [InlineData("The employment pass must be approved.", "contingency")]
    [InlineData("The offer stands if your two references are to our satisfaction.", "contingency")]
    [InlineData("Voraussetzung der Einstellung ist ein erweitertes Führungszeugnis.", "contingency")]
    [InlineData("You have to pass a physical and a drug test.", "contingency")]
    [InlineData("You'll need a state certificate and fingerprint clearance.", "contingency")]
    [InlineData("You can be let go, or leave, at any time.", "at-will")]
    [InlineData("The first three months will be on a trial basis.", "probation")]
    [InlineData("Le temps d'essai est de trois mois.", "probation")]
    [InlineData("Unsere Rezepte bleiben geheim.", "confidentiality")]
    [InlineData("If you should leave, you may not act for our clients for a year.", "non-solicit")]
    [InlineData("Contrato sem termo com período experimental de 90 dias.", "probation")]
    public void A_clause_is_told_by_what_it_asks_and_not_by_its_name(string sentence, string kind) =>
        Assert.Contains(kind, Terms(sentence));

    [Theory]
    [InlineData("You may not work for another employer while you are with us.", "non-compete")]
    [InlineData("We may not share your personal data with anybody.", "confidentiality")]
    [InlineData("After you leave you may use our canteen, as all former colleagues do.", "non-solicit")]
    [InlineData("The references on our site are worth reading.", "contingency")]
    [InlineData("You can leave your bike in the yard at any time.", "at-will")]
    public void A_sentence_with_some_of_the_words_is_no_clause(string sentence, string kind) =>
        Assert.DoesNotContain(kind, Terms(sentence));

    [Theory]
    [InlineData("The position is at 80 % workload.", "part-time")]
    [InlineData("You'll have a permanent 80 % position.", "part-time")]
    [InlineData("Pensum: 90 %", "part-time")]
    public void A_share_of_a_post_is_part_time(string sentence, string type) =>
        Assert.Equal(type, Read(sentence)["employmentType"]?.GetValue<string>());

    [Theory]
    [InlineData("Sign-on: $6,000 after 90 days and $6,000 after one year; if you leave within two years you pay it back", "6000@3 6000@12")]
    [InlineData("Sign-on: $25,000 (60% at start, 40% at 6 months)", "15000@0 10000@6")]
    [InlineData("To make up for it you will receive $18,000 in compensation for the bonus you forfeit, with your first salary.", "18000@0")]
    [InlineData("We pay you a lump sum of $7,500 to help you move.", "")]
    public void Payments_for_joining_are_told_apart_with_their_times(string sentence, string payments) =>
        Assert.Equal(payments, string.Join(' ', Read(sentence)["signOn"]!.AsArray().Select(part => $"{part!["amount"]}@{part["paidAfterMonths"]}")));

    [Theory]
    [InlineData("Let me know by Friday the 19th.", "2027-01-19")]
    [InlineData("Let me know by the 4th.", "2027-02-04")]
    public void A_day_without_a_month_is_the_next_after_the_letter(string sentence, string day) =>
        Assert.Equal(day, ReadText($"Halden Works\n\n5 January 2027\n\nDear Robin Vale,\n\nWe are pleased to offer you the position of Fleet Analyst, starting 1 March 2027.\n\nYour salary is £31,000 a year.\n\n{sentence}\n")["expiresOn"]?.GetValue<string>());

    [Fact]
    public void Shares_that_are_released_in_equal_thirds_vest_in_three_years()
    {
        var grant = Read("We will grant you shares to the value of $95,500, released in equal thirds each March.")["equity"]![0]!;

        Assert.Equal((95_500, 3), (grant["value"]!.GetValue<int>(), grant["years"]!.GetValue<int>()));
    }

    [Fact]
    public void A_part_of_the_company_in_brackets_is_equity()
    {
        var grant = Read("Virtuelle Anteile: 0,15 % (fully diluted), Vesting über 48 Monate, 12 Monate Cliff")["equity"]![0]!;

        Assert.Equal(("phantom", 4, 12), (grant["kind"]!.GetValue<string>(), grant["years"]!.GetValue<int>(), grant["cliffMonths"]!.GetValue<int>()));
    }

    [Theory]
    [InlineData("Sehr geehrter Herr Anders,", "wir bieten Ihnen die Stelle als Konstrukteur Messtechnik ab dem 1. Juni 2027 an.", "Konstrukteur Messtechnik")]
    [InlineData("Hej Elin Sjödahl,", "vi vill anställa dig som nätplanerare från den 1 juni 2027.", "nätplanerare")]
    [InlineData("Chère Madame Kerneur,", "Nous vous proposons le poste de Pharmacienne assurance qualité à partir du 1er avril 2027.", "Pharmacienne assurance qualité")]
    [InlineData("Estimada Nerea Gascón:", "Nos complace ofrecerle el puesto de Responsable de Almacén en Zaragoza, con incorporación el 5 de abril de 2027.", "Responsable de Almacén")]
    [InlineData("Gentile Dott. Fabrizi,", "siamo lieti di proporLe l'assunzione come responsabile di stabilimento a Trieste dal 3 maggio 2027.", "responsabile di stabilimento")]
    [InlineData("Dear Mr Jones,", "Function: Usability Engineer, hierarchical level 5, in the team of Odile Carré, at our headquarters", "Usability Engineer")]
    [InlineData("Hei Tuva Brekke!", "Vi vil gjerne ha deg med på laget som resepsjonssjef fra 1. mai 2027.", "resepsjonssjef")]
    [InlineData("Geachte heer Bouazza,", "Hierbij bevestigen wij uw benoeming tot docent natuurkunde met ingang van 1 augustus 2027.", "docent natuurkunde")]
    [InlineData("Bonjour Mireille Castaing,", "Tu seras notre future Cheffe de produit paiements, on t'attend le 3 mai 2027.", "Cheffe de produit paiements")]
    [InlineData("Dear Mr Jones,", "Position and location: Facilities Technician, Eastern Creek", "Facilities Technician")]
    [InlineData("Hi Kieran Walsh,", "We'd like to bring you in as a Project Architect, Monday to Thursday, from 9 August 2027.", "Project Architect")]
    [InlineData("Dear Mr Jones,", "The Contractor acts as Survey Specialist from June 1, 2027 for your project.", "Survey Specialist")]
    public void A_title_ends_where_the_sentence_goes_on(string greeting, string sentence, string title) =>
        Assert.Equal(title, ReadText($"Offer of employment\n\n5 January 2027\n\n{greeting}\n\n{sentence}\n\nSalary: 60 000 EUR a year\n\nPlease answer by 20 January 2027.\n")["title"]?.GetValue<string>());

    [Theory]
    [InlineData("Rouen, le 4 mai 2027", "Rouen")]
    [InlineData("Västerås den 12 mars 2027", "Västerås")]
    [InlineData("Skeldergate House, York YO1", "York")]
    [InlineData("12 quai du Port, 44000 Nantes", "Nantes")]
    [InlineData("900 Sorrento Mesa Rd, San Diego, CA 92121", "San Diego, CA")]
    public void Where_nothing_else_says_where_the_work_is_the_letter_s_head_does(string line, string place) =>
        Assert.Equal(place, ReadText($"Acme Works Ltd\n{line}\n\nDear Robin Vale,\n\nWe are pleased to offer you the post of Fitter, starting 1 March 2027.\n\nYour salary is £31,000 a year.\n")["location"]?.GetValue<string>());

    [Fact]
    public void What_an_answer_quotes_of_older_mails_is_no_term_of_the_offer()
    {
        const string mail = "From: Paula Reyes <paula@amber.example>\r\nTo: Kay Soren <kay@mail.example>\r\nSubject: Re: offer\r\nDate: Thu, 11 Feb 2027 16:42:10 -0600\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
            + "Kay,\r\n\r\nHere is our offer for you as Supply Planner, it replaces what I sent before:\r\n\r\nBase salary: $187,500\r\nSign-on: $25,000 in your first paycheck\r\n\r\nPaula\r\n\r\n"
            + "On Mon, Feb 8, 2027, Kay Soren wrote:\r\n> I'd need the base closer to $190,000 and a sign-on of $30,000.\r\n";
        var read = ReadText(mail, "offer.eml");

        Assert.Equal((187_500, 1), (read["base"]?["amount"]?.GetValue<int>(), read["signOn"]?.AsArray().Count));
        Assert.DoesNotContain(read["problems"]!.AsArray(), problem => problem!["code"]!.GetValue<string>() == "conflict");
    }

    [Fact]
    public void Of_columns_until_and_from_a_day_the_later_holds()
    {
        var read = ReadText("<p>Dear Robin Vale,</p><p>We are pleased to offer you the promotion to Senior Actuary.</p><table><tr><td></td><td>Until December 31</td><td>From January 1</td></tr><tr><td>Title</td><td>Actuary</td><td>Senior Actuary</td></tr><tr><td>Annual base salary</td><td>$128,400</td><td>$146,500</td></tr><tr><td>PTO</td><td>20 days</td><td>23 days</td></tr></table><p>Please sign by December 15, 2026.</p>", "letter.html");

        Assert.Equal((146_500, 23), (read["base"]?["amount"]?.GetValue<int>(), read["paidTimeOffDays"]?.GetValue<int>()));
    }

    private static IEnumerable<string?> Terms(string sentence) => Read(sentence)["terms"]!.AsArray().Select(term => term!["kind"]!.GetValue<string>());

    private static JsonObject Read(string sentence) =>
        ReadText($"Halden Works\n\n5 January 2027\n\nDear Robin Vale,\n\nWe are pleased to offer you the position of Fleet Analyst, starting 1 March 2027.\n\n{sentence}\n\nPlease answer by 20 January 2027.\n");

    private static JsonObject ReadText(string text, string name = "letter.txt") =>
        JsonNode.Parse(FactsJson.Write(FactsReader.Read(name, DocumentReader.Read(name, Encoding.UTF8.GetBytes(text), new ReadingBudget(), TimeProvider.System, CancellationToken.None)).Single()))!.AsObject();
}
