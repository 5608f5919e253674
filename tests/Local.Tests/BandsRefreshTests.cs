using System.Text.Json;

namespace Local.Tests;

public sealed class BandsRefreshTests : IDisposable
{
    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    private static string Filings(decimal pay, int count = 5, string company = "Harbourlight Inc") => string.Join('\n', Enumerable.Range(0, count)
        .Select(number => FormattableString.Invariant($"I-{company}-{number},Certified,2026-10-01,Data Engineer,{company},Austin,TX,{pay + (number * 1_000)},,Year"))
        .Prepend("CASE_NUMBER,CASE_STATUS,DECISION_DATE,JOB_TITLE,EMPLOYER_NAME,WORKSITE_CITY,WORKSITE_STATE,WAGE_RATE_OF_PAY_FROM,WAGE_RATE_OF_PAY_TO,WAGE_UNIT_OF_PAY"));

    private Task<CoachRun> RefreshAsync(params string[] arguments) => _machine.RunAsync(["bands", "refresh", .. arguments]);

    [Fact]
    public async Task A_refresh_reckons_bands_from_filings_and_says_what_it_did()
    {
        var file = _machine.Write("lca.csv", Filings(120_000));

        var run = await RefreshAsync("--source", $"lca={file}");
        var list = await _machine.RunAsync("bands", "list");

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Equal("  lca.csv: nothing new\n1 bands reckoned from 5 rows, 0 MB came over the network.\n", run.Output);
        Assert.Equal("harbourlight-inc/data-engineer/any/austin-tx\t$120,000–124,000\t\t\t\t5 filings\n", list.Output);
    }

    [Fact]
    public async Task Every_figure_is_shown_with_its_sources_and_days()
    {
        await RefreshAsync("--source", $"lca={_machine.Write("lca.csv", Filings(120_000))}");

        var show = await _machine.RunAsync("bands", "show", "harbourlight-inc/data-engineer");

        Assert.Equal(
            """
            harbourlight-inc/data-engineer/any/austin-tx
              base     $120,000–124,000
                       a quarter up to $121,000, half up to $122,000, three quarters up to $123,000
                       5 filings of lca.csv, 1 October 2026
              from 5 filings, as of 1 October 2026

            """.ReplaceLineEndings("\n"),
            show.Output);
    }

    [Fact]
    public async Task A_source_once_named_is_asked_again_and_where_nothing_is_new_nothing_changes()
    {
        await RefreshAsync("--source", $"lca={_machine.Write("lca.csv", Filings(120_000))}");

        var again = await RefreshAsync();

        Assert.Equal("  lca.csv: nothing new\nNothing new, 0 MB came over the network. The bands stay as they are.\n", again.Output);
    }

    [Fact]
    public async Task What_changed_is_told_in_words_and_can_be_asked_for_later()
    {
        await RefreshAsync("--source", $"lca={_machine.Write("lca.csv", Filings(120_000))}");
        _machine.Write("lca.csv", Filings(126_100));

        var run = await RefreshAsync();
        var diff = await _machine.RunAsync("bands", "diff");
        var json = await _machine.RunAsync("bands", "diff", "--json");

        const string change = "Harbourlight Inc, Data Engineer, Austin, TX: base +5.0% since November 2026, 5 filings\n";
        Assert.EndsWith("  " + change, run.Output, StringComparison.Ordinal);
        Assert.Equal(change, diff.Output);
        Assert.Equal(126_100, JsonDocument.Parse(json.Output).RootElement.GetProperty("after").GetProperty("min").GetDecimal());
    }

    [Fact]
    public async Task The_bands_of_an_earlier_day_can_be_listed()
    {
        await RefreshAsync("--source", $"lca={_machine.Write("lca.csv", Filings(120_000))}");

        Assert.Contains("$120,000", (await _machine.RunAsync("bands", "list", "--as-of", "2026-11-22")).Output, StringComparison.Ordinal);
        var before = await _machine.RunAsync("bands", "list", "--as-of", "2026-11-21");
        Assert.Equal((1, "coach: no snapshot of the bands is held from then.\n"), (before.ExitCode, before.Error));
    }

    [Fact]
    public async Task Imported_guides_stay_and_fill_what_filings_do_not_state()
    {
        await _machine.RunAsync("bands", "import", Path.Combine(Machine.Samples, "bands"));

        await RefreshAsync("--source", $"lca={_machine.Write("lca.csv", Filings(120_000))}");

        Assert.Equal(7, (await _machine.RunAsync("bands", "list")).Lines.Count);
        Assert.Equal(3, (await _machine.RunAsync("bands", "list", "Spotify AB")).Lines.Count(line => line.Contains("ml-ai", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_refresh_that_looks_broken_leaves_the_bands_as_they_were_unless_it_is_forced()
    {
        await RefreshAsync("--source", $"lca={_machine.Write("lca.csv", Filings(120_000) + "\n" + Filings(90_000, company: "Lumen") + "\n" + Filings(95_000, company: "Alder"))}");
        _machine.Write("lca.csv", Filings(12_000_0));

        var run = await RefreshAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("The new snapshot has 1 bands, the last one 3.", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, (await _machine.RunAsync("bands", "list")).Lines.Count);

        Assert.Equal(0, (await RefreshAsync("--force")).ExitCode);
        Assert.Single((await _machine.RunAsync("bands", "list")).Lines);
    }

    [Fact]
    public async Task Figures_set_aside_are_listed_with_the_reason_and_cannot_run_as_formulas()
    {
        var odd = "\nI-odd,Certified,2026-10-01,Data Engineer,Harbourlight Inc,Austin,TX,9999999,,Year\nI-evil,Certified,2026-10-01,=HYPERLINK(1),@Evil,Austin,TX,1,,Year";
        var rates = _machine.Write("rates.xml", "<Envelope><Cube><Cube time='2026-11-20'><Cube currency='USD' rate='1.1'/></Cube></Cube></Envelope>");

        var run = await RefreshAsync("--source", $"lca={_machine.Write("lca.csv", Filings(120_000) + odd)}", "--source", $"ecb={rates}");

        Assert.Contains("2 figures were set aside; set-aside.csv", run.Output, StringComparison.Ordinal);
        var listed = await File.ReadAllTextAsync(Path.Combine(_machine.Data, "set-aside.csv"));
        Assert.Contains("lca.csv,Harbourlight Inc,Data Engineer,\"Austin, TX\",9999999,9999999,USD,year,2026-10-01,,A year of it is more than any base pay.", listed, StringComparison.Ordinal);
        Assert.Contains("lca.csv,'@Evil,'=HYPERLINK(1)", listed, StringComparison.Ordinal);
        Assert.Contains("5 filings", (await _machine.RunAsync("bands", "list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_export_as_a_table_can_be_given_back()
    {
        await _machine.RunAsync("bands", "import", Path.Combine(Machine.Samples, "bands"));
        var before = (await _machine.RunAsync("bands", "export")).Lines.Select(Figures);
        var csv = await _machine.RunAsync("bands", "export", "--csv");
        Assert.StartsWith("company,role,level,region,component,min,max,currency", csv.Lines[0], StringComparison.Ordinal);

        using var other = new Machine();
        await other.RunAsync("bands", "refresh", "--source", $"csv={other.Write("bands.csv", csv.Output)}");

        Assert.Equal(before.Order(), (await other.RunAsync("bands", "export")).Lines.Select(Figures).Order());

        static string Figures(string line)
        {
            var band = JsonDocument.Parse(line).RootElement;
            return string.Join(' ', new[] { "key", "base", "bonusPercent", "total", "signOn" }.Select(name => band.GetProperty(name).GetRawText()))
                + band.GetProperty("equity").GetProperty("max").GetRawText();
        }
    }

    [Theory]
    [InlineData("lca")]
    [InlineData("nonsense=x.csv")]
    [InlineData("3=x.csv")]
    public async Task A_source_that_is_none_is_told_with_what_to_write(string source)
    {
        var run = await RefreshAsync("--source", source);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("KIND=URL or KIND=PATH", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_machine.Data));
    }

    [Fact]
    public async Task Without_sources_a_refresh_says_how_to_name_one()
    {
        var run = await RefreshAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--source greenhouse=", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_fails_is_told_and_the_others_count()
    {
        var run = await RefreshAsync("--source", $"lca={_machine.Write("lca.csv", Filings(120_000))}", "--source", "csv=missing.csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("missing.csv: There is no file", run.Error, StringComparison.Ordinal);
        Assert.Single((await _machine.RunAsync("bands", "list")).Lines);
    }
}
