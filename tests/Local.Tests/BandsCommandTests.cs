using System.Text.Json;

namespace Local.Tests;

public sealed class BandsCommandTests : IDisposable
{
    private const string Guide = """
        ### Data Engineer | Harbourlight Global Negotiation Guide

        | Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |
        |--------|-------------|-----------------|-------|------------|
        | Utrecht | €85K–€105K | €40K–€80K | 10% | €103K–€135K |
        | Dublin | €90K–€110K | €44K–€84K | 10% | €110K–€142K |

        """;

    private readonly Machine _machine = new();

    private static string SampleGuides => Path.Combine(Machine.Samples, "bands");

    public void Dispose() => _machine.Dispose();

    [Fact]
    public async Task The_bands_of_guides_are_kept_from_run_to_run()
    {
        var import = await _machine.RunAsync("bands", "import", SampleGuides);
        var list = await _machine.RunAsync("bands", "list");

        Assert.Equal((0, "6 bands from 2 guides.\n"), (import.ExitCode, import.Output));
        Assert.Equal(6, list.Lines.Count);
        Assert.Equal(
            "spotify/audio-ai-personalization-engineer/any/new-york-city\t$225,000–282,000\t$278,000–488,000 over 4 years\t15%\t$295,000–404,000"
            + "\tspotify-audio-ai-personalization-engineer.md",
            list.Lines[0]);
    }

    [Fact]
    public async Task Importing_twice_changes_nothing()
    {
        await _machine.RunAsync("bands", "import", SampleGuides);
        var once = await _machine.RunAsync("bands", "export");

        var again = await _machine.RunAsync("bands", "import", SampleGuides);

        Assert.Equal((0, "6 bands from 2 guides, all of them held already.\n"), (again.ExitCode, again.Output));
        Assert.Equal(once.Output, (await _machine.RunAsync("bands", "export")).Output);
    }

    [Fact]
    public async Task A_guide_that_changed_takes_the_place_of_what_it_said_before_and_other_guides_stay()
    {
        await _machine.RunAsync("bands", "import", SampleGuides, _machine.Write("guide.md", Guide));
        var withoutDublin = string.Join('\n', Guide.Split('\n').Where(line => !line.Contains("Dublin", StringComparison.Ordinal)));

        await _machine.RunAsync("bands", "import", _machine.Write("guide.md", withoutDublin.Replace("€85K", "€86K", StringComparison.Ordinal)));

        var list = await _machine.RunAsync("bands", "list");
        Assert.Equal(7, list.Lines.Count);
        Assert.Contains("harbourlight/data-engineer/any/utrecht\t€86,000–105,000", list.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bands_can_be_shown_by_the_beginning_of_their_key_with_where_they_come_from()
    {
        await _machine.RunAsync("bands", "import", SampleGuides);

        var all = await _machine.RunAsync("bands", "show", "spotify/ml-ai-engineer");
        var one = await _machine.RunAsync("bands", "show", "Spotify/ML AI Engineer/any/Stockholm");

        Assert.Equal(3, all.Output.Split("from spotify-ml-ai-engineer.md").Length - 1);
        Assert.Equal(
            """
            spotify/ml-ai-engineer/any/stockholm
              base     SEK 60,000–76,000 a month
              equity   SEK 585,000–1,022,000 over 4 years
              bonus    15%
              total    SEK 79,000–108,000 a month
              from spotify-ml-ai-engineer.md, row 2, as of 22 November 2026

            """.ReplaceLineEndings("\n"),
            one.Output);
    }

    [Theory]
    [InlineData("spotify/ml")]
    [InlineData("nobody")]
    [InlineData("/")]
    public async Task A_key_that_no_band_has_is_told_with_what_to_do(string key)
    {
        await _machine.RunAsync("bands", "import", SampleGuides);

        var run = await _machine.RunAsync("bands", "show", key);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"coach: no band has the key {key}. The keys are listed by: coach bands list\n", run.Error);
    }

    [Fact]
    public async Task Before_the_first_import_listing_makes_no_folder_and_says_how_to_begin()
    {
        var run = await _machine.RunAsync("bands", "list");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("coach bands import PATH", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_machine.Data));
    }

    [Fact]
    public async Task A_file_without_bands_is_named_and_the_others_are_kept()
    {
        var note = _machine.Write("note.md", "Buy milk.");

        var run = await _machine.RunAsync("bands", "import", note, SampleGuides);

        Assert.Equal("6 bands from 2 guides.\n", run.Output);
        Assert.StartsWith($"coach: {note}: no bands in it.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_kept_where_nothing_is_a_guide()
    {
        var run = await _machine.RunAsync("bands", "import", Path.Combine(_machine.Folder, "missing.md"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("There is no such file.", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_machine.Data));
    }

    [Fact]
    public async Task The_export_is_one_json_object_a_band_with_amounts_as_numbers()
    {
        await _machine.RunAsync("bands", "import", SampleGuides);

        var run = await _machine.RunAsync("bands", "export");

        var bands = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(6, bands.Count);
        Assert.Equal(225_000, bands[0].GetProperty("base").GetProperty("min").GetDecimal());
        Assert.Equal("month", bands[1].GetProperty("base").GetProperty("period").GetString());
    }

    [Fact]
    public async Task The_data_folder_can_be_chosen()
    {
        var chosen = Path.Combine(_machine.Folder, "chosen");

        await _machine.RunAsync("bands", "import", SampleGuides, "--data", chosen);

        Assert.True(File.Exists(Path.Combine(chosen, "bands.db")));
        Assert.False(Directory.Exists(_machine.Data));
    }
}
