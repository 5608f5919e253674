using System.Text.Json;

namespace Local.Tests;

/// <summary>
/// The facts that the first documents of this project held, from guides, postings and a page of hiring signals of the same making: every host of them comes out
/// on one machine, and each figure says where it is from.
/// </summary>
public sealed class SeedFactsTests : IDisposable
{
    private const string Posting = """
        Tern Audio : Senior Machine Learning Engineer, Personalization

        Not Specified Worldwide Engineering & Tech Senior

        Salary: $184,050 - $262,928
        Posted May 16, 2026
        27 views
        Apply Now

        About the Role

        You will build models that choose what people hear next, and measure whether it helped.

        Key Responsibilities

        Design, build and evaluate models; work with product and data.
        """;

    private const string Description = """
        <html><head><title>Machine Learning Engineer</title><script type="application/ld+json">{"@context": "https://schema.org", "@type": "JobPosting",
        "title": "Machine Learning Engineer", "datePosted": "2026-06-02", "hiringOrganization": {"@type": "Organization", "name": "Tern Audio"},
        "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": "New York", "addressRegion": "NY", "addressCountry": "US"}},
        "baseSalary": {"@type": "MonetaryAmount", "currency": "USD", "value": {"@type": "QuantitativeValue", "minValue": 141000, "maxValue": 201428, "unitText": "YEAR"}}}</script></head>
        <body><h1>Machine Learning Engineer</h1><p>The Promotion team builds products with which artists reach new listeners.</p></body></html>
        """;

    private const string Page = """
        Currently tracking 42 active AI roles, up 39% versus the prior 4 weeks. Primary focus: Ship · Engineering. Salary range $110k–$402k (avg $222k).
        Consumer · Audio
        Tern is building a model of its own for personalization.
        “It is trained on our own data. We are building this in-house.”— Ada Quill
        Management spends more on compute and has not increased headcount.
        “We have not increased our headcount, actually we slightly decreased our headcount.”— Ada Quill
        Tern sees value from AI in retention.
        “AI leads to better personalization, and better personalization leads to more retention.”— Tomas Reyes
        """;

    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [Fact]
    public async Task Both_guides_come_out_as_bands_both_postings_as_pay_ranges_and_the_page_as_its_figures_and_statements()
    {
        await _machine.RunAsync("bands", "import", Path.Combine(Machine.Samples, "bands"));
        var bands = await _machine.RunAsync("bands", "export");
        var postings = await _machine.RunAsync("read", _machine.Write("posting.txt", Posting), _machine.Write("description.html", Description), "--json");
        var signals = await _machine.RunAsync("signals", "Tern", "--from", _machine.Write("tern.txt", Page), "--json");

        Assert.Equal(
            [
                "Audio AI Personalization Engineer, New York City: 225000-282000 USD year, 278000-488000 USD, 15%, 295000-404000 USD year",
                "Audio AI Personalization Engineer, Stockholm: 64000-80000 SEK month, 664000-1166000 SEK, 15%, 84000-115000 SEK month",
                "Audio AI Personalization Engineer, London: 169000-212000 GBP year, 209000-366000 GBP, 15%, 221000-303000 GBP year",
                "ML/AI Engineer, New York City: 212000-268000 USD year, 245000-428000 USD, 15%, 276000-379000 USD year",
                "ML/AI Engineer, Stockholm: 60000-76000 SEK month, 585000-1022000 SEK, 15%, 79000-108000 SEK month",
                "ML/AI Engineer, London: 159000-201000 GBP year, 184000-321000 GBP, 15%, 207000-284000 GBP year",
            ],
            bands.Lines.Select(line => Line(JsonDocument.Parse(line).RootElement)).OrderBy(line => line.StartsWith("ML", StringComparison.Ordinal)));
        Assert.Equal(
            ["""[{"min":184050,"max":262928,"currency":"USD","period":"year","region":null}]""", """[{"min":141000,"max":201428,"currency":"USD","period":"year","region":null}]"""],
            postings.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("pay").GetRawText()));
        var page = JsonDocument.Parse(signals.Output).RootElement;
        Assert.Equal((42, 39m), (page.GetProperty("activeRoles").GetInt32(), page.GetProperty("changePercent").GetDecimal()));
        Assert.Equal((110_000m, 402_000m, 222_000m), (Pay(page, "range", "min"), Pay(page, "range", "max"), Pay(page, "mean", "amount")));
        Assert.Equal(
            ["Ada Quill: ai", "Ada Quill: headcount", "Tomas Reyes: ai"],
            page.GetProperty("statements").EnumerateArray().Select(said => $"{said.GetProperty("speaker").GetString()}: {said.GetProperty("topic").GetString()}").Order());
        Assert.All(page.GetProperty("statements").EnumerateArray(), said => Assert.Equal("tern.txt", said.GetProperty("source").GetString()));
        Assert.Equal("tern.txt, 2026-11-22", page.GetProperty("countedFrom")[0].GetString());
    }

    private static decimal Pay(JsonElement page, string of, string part) => page.GetProperty("pay").GetProperty(of).GetProperty(part).GetDecimal();

    private static string Line(JsonElement band)
    {
        var key = band.GetProperty("key");
        var percent = band.GetProperty("bonusPercent");
        return $"{key.GetProperty("role").GetString()}, {key.GetProperty("region").GetString()}: {Range(band, "base")}, {Range(band, "equity")}, {percent.GetProperty("min").GetDecimal()}%, {Range(band, "total")}";
    }

    private static string Range(JsonElement band, string component)
    {
        var range = band.GetProperty(component);
        return $"{range.GetProperty("min").GetDecimal()}-{range.GetProperty("max").GetDecimal()} {range.GetProperty("currency").GetString()}{(range.TryGetProperty("period", out var period) ? $" {period.GetString()}" : "")}";
    }
}
