using System.Globalization;
using Coach.Pay;
using Reading.Facts;

namespace Reading.Tests.Amounts;

public class MoneyTextTests
{
    [Theory]
    // The United States
    [InlineData("$185k", "185000 USD")]
    [InlineData("$185K base", "185000 USD")]
    [InlineData("$185,000.00", "185000 USD")]
    [InlineData("Your starting salary will be $92,500 per year.", "92500 USD year")]
    [InlineData("an annual base salary of $185,000, less applicable withholdings", "185000 USD year")]
    [InlineData("annualized base salary: $143,200.50", "143200.5 USD year")]
    [InlineData("paid semi-monthly at a rate of $7,708.33", "7708.33 USD HalfMonth")]
    [InlineData("$7,708.33 semi-monthly", "7708.33 USD HalfMonth")]
    [InlineData("$3,846.15 bi-weekly", "3846.15 USD TwoWeeks")]
    [InlineData("You will be paid $38.50 per hour", "38.5 USD hour")]
    [InlineData("$60/hr - $75/hr", "60..75 USD hour")]
    [InlineData("$60–$75 an hour", "60..75 USD hour")]
    [InlineData("hourly rate of $27.25", "27.25 USD hour")]
    [InlineData("$1,250 a week", "1250 USD week")]
    [InlineData("$212K–$268K", "212000..268000 USD")]
    [InlineData("$415-470K", "415000..470000 USD")]
    [InlineData("$150 - 170k per annum", "150000..170000 USD year")]
    [InlineData("between $150,000 and $170,000", "150000..170000 USD")]
    [InlineData("between $150 and $170k", "150000..170000 USD")]
    [InlineData("USD 150,000 to 170,000", "150000..170000 USD")]
    [InlineData("150,000 to 170,000 USD annually", "150000..170000 USD year")]
    [InlineData("$450K+", "450000.. USD")]
    [InlineData("$450K+ in RSUs over four years", "450000.. USD")]
    [InlineData("up to $200K", "..200000 USD")]
    [InlineData("not to exceed $10,000", "..10000 USD")]
    [InlineData("at least $120,000", "120000.. USD")]
    [InlineData("starting at $95k", "95000.. USD")]
    [InlineData("a minimum of USD 80k", "80000.. USD")]
    [InlineData("$1.2M", "1200000 USD")]
    [InlineData("$1.25 million over 4 years", "1250000 USD /4y")]
    [InlineData("$400K over four years", "400000 USD /4y")]
    [InlineData("$55K–$155K/4yr", "55000..155000 USD /4y")]
    [InlineData("$500K - $800K+", "500000..800000 USD")]
    [InlineData("$725K - $1.05M", "725000..1050000 USD")]
    [InlineData("a one-time sign-on bonus of $25,000", "25000 USD once")]
    [InlineData("$184,050 - $262,928", "184050..262928 USD")]
    [InlineData("Salary range $110k–$402k (avg $222k)", "110000..402000 USD | 222000 USD")]
    [InlineData("$185,000 USD per year", "185000 USD year")]
    [InlineData("US$ 185,000", "185000 USD")]
    [InlineData("USD185,000", "185000 USD")]
    [InlineData("usd 185k", "185000 USD")]
    [InlineData("185 thousand dollars", "185000 USD")]
    [InlineData("half of $2.5 million", "2500000 USD")]
    [InlineData("exercise price of $4.125 per share", "4.125 USD share")]
    [InlineData("at $12.34/share", "12.34 USD share")]
    [InlineData("$350 per month toward parking", "350 USD month")]
    [InlineData("a $25,000 signing bonus and $12,000 for relocation", "25000 USD | 12000 USD")]
    [InlineData("Base $150,000 — $20,000 sign-on", "150000 USD | 20000 USD")]
    [InlineData("$11B+ creator payout", "11000000000.. USD")]
    [InlineData("$125,000 (annual)", "125000 USD year")]
    [InlineData("$95,000-$115,000/yr", "95000..115000 USD year")]
    [InlineData("$145,000 – $185,000", "145000..185000 USD")]
    [InlineData("$70,000 – $130,000/yr vesting", "70000..130000 USD year")]
    [InlineData("OTE of $240,000 ($120,000 base / $120,000 variable)", "240000 USD | 120000 USD | 120000 USD")]
    [InlineData("base 150, equity $200k", "200000 USD")]
    [InlineData("$ 95 000 yearly", "95000 USD year")]
    [InlineData("$150,000/year to $170,000/year", "150000..170000 USD year")]
    [InlineData("$2,500.00 every two weeks", "2500 USD TwoWeeks")]
    [InlineData("$50,000 per quarter", "50000 USD Quarter")]
    [InlineData("$800 a day", "800 USD day")]
    [InlineData("$180K OTE per year", "180000 USD year")]
    [InlineData("$95k.", "95000 USD")]
    [InlineData("($165,000)", "165000 USD")]
    [InlineData("a range of $140,000 through $160,000", "140000..160000 USD")]
    [InlineData("$0-$45K (senior only)", "0..45000 USD")]
    [InlineData("from $170K up to $190K", "170000..190000 USD")]
    [InlineData("$33.65/hour ($70,000 annualized)", "33.65 USD hour | 70000 USD year")]
    // Canada, Australia and the other dollars
    [InlineData("C$172K–C$215K", "172000..215000 CAD")]
    [InlineData("CA$120,000", "120000 CAD")]
    [InlineData("$120,000 CAD", "120000 CAD")]
    [InlineData("CAD $118,000 - $142,000 per year", "118000..142000 CAD year")]
    [InlineData("$95,000 – $110,000 CAD", "95000..110000 CAD")]
    [InlineData("A$180,000 plus superannuation", "180000 AUD")]
    [InlineData("AUD 145k + super", "145000 AUD")]
    [InlineData("AU$ 135,000 p.a.", "135000 AUD year")]
    [InlineData("NZ$ 98,000", "98000 NZD")]
    [InlineData("S$75,000 – S$130,000", "75000..130000 SGD")]
    [InlineData("SGD 8,500 per month", "8500 SGD month")]
    [InlineData("S$9k/mth", "9000 SGD month")]
    [InlineData("HK$2.35M - HK$3.10M", "2350000..3100000 HKD")]
    [InlineData("HKD 65,000 monthly", "65000 HKD month")]
    [InlineData("NT$1,800,000 a year", "1800000 TWD year")]
    [InlineData("MX$60,000 mensuales", "60000 MXN month")]
    [InlineData("MXN 1,143K", "1143000 MXN")]
    // The United Kingdom and Ireland
    [InlineData("£159K–£201K", "159000..201000 GBP")]
    [InlineData("£65,000 per annum", "65000 GBP year")]
    [InlineData("£65,000 pa", "65000 GBP year")]
    [InlineData("£48k p.a. plus bonus", "48000 GBP year")]
    [InlineData("£550 per day", "550 GBP day")]
    [InlineData("a day rate of £600", "600 GBP day")]
    [InlineData("GBP 85k-95k", "85000..95000 GBP")]
    [InlineData("£3,250 pcm", "3250 GBP month")]
    [InlineData("£1.2m", "1200000 GBP")]
    [InlineData("£90-105k", "90000..105000 GBP")]
    [InlineData("85 grand sterling, or £85 grand", "85000 GBP")]
    [InlineData("€95,000 gross per annum", "95000 EUR year")]
    [InlineData("EUR 72,500 annually", "72500 EUR year")]
    // Germany and Austria
    [InlineData("85.000 € brutto", "85000 EUR")]
    [InlineData("85.000 € brutto im Jahr", "85000 EUR year")]
    [InlineData("ein Jahresgehalt von 85.000,00 EUR", "85000 EUR year")]
    [InlineData("Ihr monatliches Bruttogehalt beträgt EUR 6.250,00", "6250 EUR month")]
    [InlineData("6.250,50 Euro pro Monat", "6250.5 EUR month")]
    [InlineData("55-65.000 €", "55000..65000 EUR")]
    [InlineData("55.000 € - 65.000 €", "55000..65000 EUR")]
    [InlineData("von 70.000 bis 80.000 Euro jährlich", "70000..80000 EUR year")]
    [InlineData("zwischen 70.000 und 80.000 Euro", "70000..80000 EUR")]
    [InlineData("bis zu 90.000 €", "..90000 EUR")]
    [InlineData("ab 60.000 €", "60000.. EUR")]
    [InlineData("75 T€", "75000 EUR")]
    [InlineData("TEUR 85", "85000 EUR")]
    [InlineData("85 Tsd. €", "85000 EUR")]
    [InlineData("1,5 Mio. €", "1500000 EUR")]
    [InlineData("Stundenlohn: 24,50 €", "24.5 EUR hour")]
    [InlineData("24,50 €/Std.", "24.5 EUR hour")]
    [InlineData("50.000,- €", "50000 EUR")]
    [InlineData("einmalig 5.000 Euro", "5000 EUR once")]
    [InlineData("€ 4.800,– brutto monatlich", "4800 EUR month")]
    [InlineData("EUR 85 000", "85000 EUR")]
    [InlineData("85k€", "85000 EUR")]
    [InlineData("85k EUR/Jahr", "85000 EUR year")]
    // Switzerland
    [InlineData("CHF 120'000", "120000 CHF")]
    [InlineData("CHF 120’000.– brutto pro Jahr", "120000 CHF year")]
    [InlineData("Fr. 8'500.- im Monat", "8500 CHF month")]
    [InlineData("CHF 110'000–125'000", "110000..125000 CHF")]
    [InlineData("120 kCHF", "120000 CHF")]
    // France, Belgium, the Netherlands
    [InlineData("55 000 € brut par an", "55000 EUR year")]
    [InlineData("55\u202F000\u00A0€ bruts annuels", "55000 EUR year")]
    [InlineData("une rémunération annuelle brute de 62 400 euros", "62400 EUR year")]
    [InlineData("entre 45 000 et 55 000 € par an", "45000..55000 EUR year")]
    [InlineData("de 45 à 55 k€", "45000..55000 EUR")]
    [InlineData("45k€-55k€", "45000..55000 EUR")]
    [InlineData("jusqu’à 70 000 €", "..70000 EUR")]
    [InlineData("4 200,50 € par mois", "4200.5 EUR month")]
    [InlineData("400 € par jour", "400 EUR day")]
    [InlineData("€ 5.500 bruto per maand", "5500 EUR month")]
    [InlineData("€ 68.000 per jaar", "68000 EUR year")]
    [InlineData("tussen € 4.000 en € 5.000 bruto per maand", "4000..5000 EUR month")]
    [InlineData("€3.500,- tot €4.500,- per maand", "3500..4500 EUR month")]
    [InlineData("uurloon van € 22,75", "22.75 EUR hour")]
    // The Nordics
    [InlineData("SEK 60K–76K/mo", "60000..76000 SEK month")]
    [InlineData("SEK 585K–1,022K/yr (4yr vest)", "585000..1022000 SEK year /4y")]
    [InlineData("65 000 kr i månaden", "65000 SEK month")]
    [InlineData("65 000 kronor per månad", "65000 SEK month")]
    [InlineData("62 500 SEK/mån", "62500 SEK month")]
    [InlineData("65 tkr", "65000 SEK")]
    [InlineData("55–60 tkr i månaden", "55000..60000 SEK month")]
    [InlineData("780 kSEK per år", "780000 SEK year")]
    [InlineData("mellan 50 000 och 60 000 kr", "50000..60000 SEK")]
    [InlineData("månadslön om 58 000 kr", "58000 SEK month")]
    [InlineData("NOK 850 000 per år", "850000 NOK year")]
    [InlineData("DKK 55.000 pr. måned", "55000 DKK month")]
    [InlineData("en årsløn på DKK 720.000", "720000 DKK year")]
    [InlineData("kr590,000–kr810,000", "590000..810000 SEK")]
    [InlineData("ISK 900.000 á mánuði", "900000 ISK")]
    // India
    [InlineData("₹28,00,000", "2800000 INR")]
    [InlineData("Rs. 24,50,000/- per annum", "2450000 INR year")]
    [InlineData("INR 1,25,000 per month", "125000 INR month")]
    [InlineData("28 LPA", "2800000 INR year")]
    [InlineData("24-28 LPA", "2400000..2800000 INR year")]
    [InlineData("₹28 lakh", "2800000 INR")]
    [InlineData("₹28L CTC", "2800000 INR")]
    [InlineData("₹26L-₹42L", "2600000..4200000 INR")]
    [InlineData("1.2 crore", "12000000 INR")]
    [InlineData("₹1.2 Cr", "12000000 INR")]
    [InlineData("Rs 12.5 lakhs per annum", "1250000 INR year")]
    [InlineData("CTC of INR 30,00,000", "3000000 INR")]
    [InlineData("₹42,00,000–₹68,00,000", "4200000..6800000 INR")]
    [InlineData("₹30.2L / $36K", "3020000 INR | 36000 USD")]
    [InlineData("up to 45 lakhs", "..4500000 INR")]
    [InlineData("Rs.18,00,000", "1800000 INR")]
    // East Asia, the Gulf, Africa, Latin America, eastern Europe
    [InlineData("¥8,000,000", "8000000 JPY")]
    [InlineData("800万円", "8000000 JPY")]
    [InlineData("年収 600万円〜900万円", "6000000..9000000 JPY year")]
    [InlineData("月給30万円", "300000 JPY month")]
    [InlineData("JPY 12,000,000 per year", "12000000 JPY year")]
    [InlineData("12 million yen", "12000000 JPY")]
    [InlineData("CNY 450K–CNY 850K", "450000..850000 CNY")]
    [InlineData("RMB 35k per month", "35000 CNY month")]
    [InlineData("30万元/年", "300000 CNY year")]
    [InlineData("₩85,000,000", "85000000 KRW")]
    [InlineData("8500만원", "85000000 KRW")]
    [InlineData("AED 35,000 per month", "35000 AED month")]
    [InlineData("SAR 28,000", "28000 SAR")]
    [InlineData("R 950 000 per annum", "950000 ZAR year")]
    [InlineData("ZAR 1.1m", "1100000 ZAR")]
    [InlineData("R$ 15.000,00 por mês", "15000 BRL month")]
    [InlineData("R$25 mil", "25000 BRL")]
    [InlineData("R$1,143K", "1143000 BRL")]
    [InlineData("R$ 12 mil a R$ 15 mil mensais", "12000..15000 BRL month")]
    [InlineData("30.000 € a 36.000 € brutos anuales", "30000..36000 EUR year")]
    [InlineData("entre 2.000 y 2.500 € al mes", "2000..2500 EUR month")]
    [InlineData("hasta 45.000 euros por año", "..45000 EUR year")]
    [InlineData("20 000 zł brutto", "20000 PLN")]
    [InlineData("PLN 430K–570K", "430000..570000 PLN")]
    [InlineData("18 000 - 22 000 PLN", "18000..22000 PLN")]
    [InlineData("90 000 Kč", "90000 CZK")]
    [InlineData("1 200 000 Ft", "1200000 HUF")]
    [InlineData("₪450,000 – ₪580,000", "450000..580000 ILS")]
    [InlineData("₦1,200,000 monthly", "1200000 NGN month")]
    [InlineData("RM 8,000", "8000 MYR")]
    // Several in one line
    [InlineData("£166K–£213K / €174K–€224K", "166000..213000 GBP | 174000..224000 EUR")]
    [InlineData("£192K / $240K - £278K / $347K", "192000 GBP | 240000 USD | 278000 GBP | 347000 USD")]
    [InlineData("$240K-$420K ($60K-$105K/yr)", "240000..420000 USD | 60000..105000 USD year")]
    [InlineData("$56K-$125K (30-50%)", "56000..125000 USD")]
    [InlineData("Base: $180,000; bonus: 15%; equity: $320,000 over 4 years", "180000 USD | 320000 USD /4y")]
    // With numbers that have no sign but a period of pay
    [InlineData("120,000 per year", "120000 year")]
    [InlineData("85 000 per annum", "85000 year")]
    [InlineData("Salary: 95k per year", "95000 year")]
    public void An_amount_is_found_as_it_is_written(string text, string expected) => Assert.Equal(expected, Print(MoneyText.Find(text)));

    [Theory]
    [InlineData("in 2026")]
    [InlineData("from 2019 to 2026")]
    [InlineData("March 12, 2026")]
    [InlineData("12.10.2026")]
    [InlineData("03/04/2026")]
    [InlineData("call +1 415 555 0100")]
    [InlineData("(415) 555-0100")]
    [InlineData("15%")]
    [InlineData("15–20% of base")]
    [InlineData("15 percent")]
    [InlineData("12,500 restricted stock units")]
    [InlineData("level L5 or E6")]
    [InlineData("our 401(k) plan")]
    [InlineData("403(b)")]
    [InlineData("Section 4.2.1")]
    [InlineData("§ 12")]
    [InlineData("40 hours per week")]
    [InlineData("25 days of paid holiday a year")]
    [InlineData("640M+ users across 180+ markets")]
    [InlineData("500K RSUs")]
    [InlineData("a team of 12")]
    [InlineData("Form W-4 and I-9")]
    [InlineData("9:30 am")]
    [InlineData("94105-1234")]
    [InlineData("three months")]
    [InlineData("23 paid vacation days, 13 flexible holidays")]
    [InlineData("version 10.0.14")]
    [InlineData("ISO 27001")]
    [InlineData("the all 4 of us try 3 times")]
    [InlineData("")]
    [InlineData("$")]
    [InlineData("$________")]
    [InlineData("99999999999999999999999999999999999999999999 USD")]
    public void What_is_no_money_is_left_alone(string text) => Assert.Empty(MoneyText.Find(text));

    [Theory]
    [InlineData("$120,000", "CAD", "120000 CAD")]
    [InlineData("$120,000", "EUR", "120000 USD")]
    [InlineData("US$120,000", "CAD", "120000 USD")]
    [InlineData("$145k plus super", "AUD", "145000 AUD")]
    [InlineData("kr 850 000 i året", "NOK", "850000 NOK year")]
    [InlineData("55.000 kr. pr. måned", "DKK", "55000 DKK month")]
    [InlineData("¥250,000 – ¥450,000", "CNY", "250000..450000 CNY")]
    [InlineData("¥8,000,000", "JPY", "8000000 JPY")]
    [InlineData("Rs. 250,000", "PKR", "250000 PKR")]
    [InlineData("120,000 per year", "GBP", "120000 GBP year")]
    [InlineData("£3,000", "EGP", "3000 EGP")]
    public void The_place_decides_a_sign_that_several_currencies_share(string text, string currency, string expected) =>
        Assert.Equal(expected, Print(MoneyText.Find(text, new MoneyContext { Currency = Currency.Of(currency) })));

    [Theory]
    [InlineData("185k", "185000 USD")]
    [InlineData("120,000", "120000 USD")]
    [InlineData("120-140k", "120000..140000 USD")]
    [InlineData("185K+", "185000.. USD")]
    [InlineData("I want 150,000 or more", "150000 USD")]
    [InlineData("in 2026 I made 95,000", "95000 USD")]
    [InlineData("15%", "")]
    [InlineData("L5", "")]
    public void In_a_pay_cell_a_bare_number_is_an_amount(string text, string expected) =>
        Assert.Equal(expected, Print(MoneyText.Find(text, new MoneyContext { Currency = Currency.Usd, AcceptsBareNumbers = true })));

    [Theory]
    [InlineData("€1.125M", NumberStyle.Unknown, "1125000 EUR")]
    [InlineData("€1,125M", NumberStyle.CommaDecimal, "1125000 EUR")]
    [InlineData("$1,125M", NumberStyle.PointDecimal, "1125000000 USD")]
    [InlineData("€ 85.000", NumberStyle.CommaDecimal, "85000 EUR")]
    [InlineData("€ 85,50", NumberStyle.Unknown, "85.5 EUR")]
    [InlineData("€ 1.234.567,89", NumberStyle.Unknown, "1234567.89 EUR")]
    [InlineData("$1,234,567.89", NumberStyle.Unknown, "1234567.89 USD")]
    [InlineData("$0.001", NumberStyle.Unknown, "0.001 USD")]
    public void Marks_between_digits_are_told_apart(string text, NumberStyle style, string expected) =>
        Assert.Equal(expected, Print(MoneyText.Find(text, new MoneyContext { Style = style })));

    [Fact]
    public void A_span_covers_the_words_it_was_read_from()
    {
        const string Text = "You will earn up to £3,250.00 gross per month, from May.";
        var span = Assert.Single(MoneyText.Find(Text));
        Assert.Equal("£3,250.00 gross per month", span.In(Text));
        Assert.Equal("£3,250.00", Text[span.Start..span.AmountEnd]);
    }

    [Fact]
    public void It_is_said_whether_an_amount_is_rounded_and_its_currency_certain()
    {
        Assert.True(Only("$185k").IsAbbreviated);
        Assert.False(Only("$185,000").IsAbbreviated);
        Assert.True(Only("$185,000").IsCurrencyShared);
        Assert.False(Only("US$185,000").IsCurrencyShared);
        Assert.True(Only("$500K - $800K+").IsOpenAbove);
        Assert.False(Only("120,000 per year").IsCurrencyStated);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("$1-")]
    [InlineData("1 000 ")]
    [InlineData("$ ")]
    [InlineData("28,00,")]
    [InlineData("(gross ")]
    [InlineData("annual ")]
    public void Hostile_text_takes_time_in_step_with_its_length(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
        var worked = WorkTime.Of(() =>
        {
            _ = MoneyText.Find(text);
            _ = PercentText.Find(text);
        });
        Assert.True(worked < TimeSpan.FromSeconds(3), $"{worked}");
    }

    private static MoneySpan Only(string text) => Assert.Single(MoneyText.Find(text));

    internal static string Print(IEnumerable<MoneySpan> spans) => string.Join(" | ", spans.Select(Print));

    private static string Print(MoneySpan span)
    {
        var amount = span.Min == span.Max ? Number(span.Min) : $"{Number(span.Min)}..{Number(span.Max)}";
        var notes = new[]
        {
            span.Currency?.Code, span.Period is { } period ? period.ToString() : null, span.Interval?.ToString(),
            span.OverYears is { } years ? $"/{Number(years)}y" : null, span.IsPerShare ? "share" : null,
        };
        return string.Join(' ', notes.Select((note, i) => i == 1 ? note?.ToLowerInvariant() : note).Where(note => note is not null).Prepend(amount));
    }

    private static string Number(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
}
