using Coach;
using Coach.Offers;
using Coach.Pay;
using Reading.Facts;

namespace Reading.Tests.Offers;

public sealed class FactsJsonTests
{
    [Fact]
    public void A_letter_is_written_in_the_shape_that_programs_rely_on()
    {
        var letter = new OfferLetter(
            "a.pdf", "Fjordlys AS", null, null, null, null, null, null, new(2026, 3, 1), null, null,
            new(185000.00m, Currency.Usd, PayPeriod.Year),
            new Bonus(12.50m, null, null, false, true),
            [new SignOn(10000m, Currency.Usd, 0, 12)],
            [new EquityGrant(EquityKind.ProfitSharing, 40000m, Currency.Usd, null, null, 4, 12, VestingCadence.HalfYear, [25m, 75m])],
            new Money(5000m, Currency.Eur), 25m, null, ["dental"], [new("at-will", "“at will”")], ["title"],
            new Dictionary<string, Evidence> { ["base"] = new(1, 7, "$185,000 für Ærø") },
            [new(ProblemCodes.Conflict, "Two values.", "line 7")]);

        Assert.Equal(
            """
            {"source":"a.pdf","kind":"offer","company":"Fjordlys AS","candidate":null,"title":null,"level":null,"location":null,"manager":null,"employmentType":null,
            "offerDate":"2026-03-01","startDate":null,"expiresOn":null,"base":{"amount":185000,"currency":"USD","period":"year"},
            "bonus":{"targetPercent":12.5,"targetAmount":null,"currency":null,"guaranteed":false,"discretionary":true},
            "signOn":[{"amount":10000,"currency":"USD","paidAfterMonths":0,"clawbackMonths":12}],
            "equity":[{"kind":"profit-sharing","value":40000,"currency":"USD","units":null,"strikePrice":null,"years":4,"cliffMonths":12,"cadence":"half-year","schedulePercent":[25,75]}],
            "relocation":{"amount":5000,"currency":"EUR"},"paidTimeOffDays":25,"retirementMatchPercent":null,"benefits":["dental"],
            "terms":[{"kind":"at-will","quote":"“at will”"}],"missing":["title"],"evidence":{"base":{"page":1,"line":7,"quote":"$185,000 für Ærø"}},
            "problems":[{"code":"conflict","message":"Two values.","where":"line 7"}]}
            """.ReplaceLineEndings(""),
            FactsJson.Write(letter));
    }

    [Fact]
    public void What_is_not_understood_is_an_object_too() => Assert.Equal(
        """{"source":"x.txt","kind":"unknown","problems":[{"code":"not-understood","message":"No.","where":null}]}""",
        FactsJson.Write(new UnknownDocument("x.txt", [new(ProblemCodes.NotUnderstood, "No.")])));
}
