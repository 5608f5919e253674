using System.Text.Json;

namespace Local.Tests;

public sealed class AdviseCommandTests : IDisposable
{
    private readonly Machine _machine = new();

    private static string Offer => Path.Combine(Machine.Samples, "offer.pdf");

    private static string Guides => Path.Combine(Machine.Samples, "bands");

    public void Dispose() => _machine.Dispose();

    [Theory]
    [InlineData("offer.pdf")]
    [InlineData("stockholm.docx")]
    [InlineData("harbourlight.html")]
    public async Task The_advice_on_a_sample_reads_as_it_is_kept_in_expected(string sample)
    {
        var run = await _machine.RunAsync("advise", Path.Combine(Machine.Samples, sample), "--bands", Guides);

        Assert.Equal(0, run.ExitCode);
        Expected.Same($"advise-{Path.GetFileNameWithoutExtension(sample)}.txt", run.Output);
        Assert.All(run.Lines, line => Assert.True(line.Length <= Terminal.UsualWidth, line));
    }

    [Fact]
    public async Task The_picture_in_the_readme_is_what_is_printed()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "README.md"));
        var picture = readme.ReplaceLineEndings("\n").Split("```text\n")[1].Split("\n```")[0];

        var run = await _machine.RunAsync("advise", Offer, "--bands", Guides);

        Assert.Contains(picture, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bands_that_were_imported_give_the_same_advice_as_bands_named_for_one_run()
    {
        await _machine.RunAsync("bands", "import", Guides);

        var held = await _machine.RunAsync("advise", Offer);
        var named = await _machine.RunAsync("advise", Offer, "--bands", Guides);

        Assert.Equal(named.Output, held.Output);
    }

    [Fact]
    public async Task For_programs_the_advice_is_one_line_with_the_strategy_in_one_currency_and_component()
    {
        var run = await _machine.RunAsync("advise", Offer, "--bands", Guides, "--json");

        var advice = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal(
            ["offer", "band", "positions", "value", "strategy", "packages", "scripts", "questions", "problems"],
            advice.EnumerateObject().Select(property => property.Name).Where(name => name != "reasons"));
        var strategy = advice.GetProperty("strategy");
        Assert.Equal("USD", strategy.GetProperty("currency").GetString());
        Assert.Equal("equity", strategy.GetProperty("component").GetString());
        Assert.True(Number(strategy, "walkAway") <= Number(strategy, "accept") && Number(strategy, "accept") <= Number(strategy, "ask"));
        Assert.InRange(Number(strategy, "ask"), 340_000, 488_000);
    }

    [Fact]
    public async Task What_the_person_says_takes_the_place_of_what_the_letter_says()
    {
        var run = await _machine.RunAsync("advise", Offer, "--bands", Guides, "--role", "ML/AI Engineer", "--region", "London", "--json");

        var key = JsonDocument.Parse(run.Output).RootElement.GetProperty("band").GetProperty("key");
        Assert.Equal("ML/AI Engineer", key.GetProperty("role").GetString());
        Assert.Equal("London", key.GetProperty("region").GetString());
    }

    [Theory]
    [InlineData("Spotify USA Inc.", "Machine Learning Engineer", "NYC", "New York City")]
    [InlineData("spotify", "ml/ai engineer", "New York, NY", "New York City")]
    [InlineData("Spotify AB (publ)", "ML/AI Engineer", "Stockholm, Sweden", "Stockholm")]
    [InlineData("Spotify Ltd", "ML Engineer", "London, United Kingdom", "London")]
    [InlineData("Spotify", "Sr. ML/AI Engineer II", "Greater London", "London")]
    public async Task The_band_is_found_however_the_person_spells_company_job_and_place(string company, string role, string region, string expected)
    {
        var run = await _machine.RunAsync("advise", Offer, "--bands", Guides, "--company", company, "--role", role, "--region", region, "--json");

        var key = JsonDocument.Parse(run.Output).RootElement.GetProperty("band").GetProperty("key");
        Assert.Equal("ML/AI Engineer", key.GetProperty("role").GetString());
        Assert.Equal(expected, key.GetProperty("region").GetString());
    }

    [Fact]
    public async Task On_a_machine_without_bands_the_offer_is_valued_by_itself_and_the_person_told_how_to_import()
    {
        var run = await _machine.RunAsync("advise", Offer);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Year 1", run.Output, StringComparison.Ordinal);
        Assert.Contains("coach bands import PATH", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_machine.Data));
    }

    [Theory]
    [InlineData("missing.pdf", "There is no such file. Check the path.")]
    [InlineData("files/locked.pdf", "password")]
    [InlineData("files/scan.pdf", "scan")]
    [InlineData("samples/bands/spotify-ml-ai-engineer.md", "this is no offer letter.")]
    public async Task What_is_no_readable_letter_is_refused_with_a_sentence(string path, string sentence)
    {
        var run = await _machine.RunAsync("advise", Path.Combine(AppContext.BaseDirectory, path));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_blank_template_is_refused_with_a_sentence()
    {
        var letter = _machine.Write("template.txt", """
            Offer of employment

            Dear [Candidate Name],

            We are pleased to offer you the position of [Job Title] at [Company Name].
            Your base salary will be [Base Salary] per year. Your start date will be [Start Date].
            Please sign and return this offer letter by [Expiration Date].
            """);

        var run = await _machine.RunAsync("advise", letter);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            $"coach: {letter}: this is a template whose blanks were never filled in. Ask the recruiter for the letter with your figures.\n", run.Error);
    }

    [Fact]
    public async Task A_refused_letter_gives_programs_its_line_with_the_problem()
    {
        var run = await _machine.RunAsync("advise", Path.Combine(Machine.Files, "locked.pdf"), "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("encrypted", JsonDocument.Parse(run.Output).RootElement.GetProperty("problems")[0].GetProperty("code").GetString());
    }

    private static decimal Number(JsonElement element, string name) => element.GetProperty(name).GetDecimal();
}
