namespace Local.Tests;

public sealed class PlaybookCommandTests : IDisposable
{
    private readonly Machine _machine = new();

    private static string Offer => Path.Combine(Machine.Samples, "offer.pdf");

    private static string Guides => Path.Combine(Machine.Samples, "bands");

    private string Target(string name) => Path.Combine(_machine.Folder, name);

    public void Dispose() => _machine.Dispose();

    [Theory]
    [InlineData("html")]
    [InlineData("md")]
    public async Task The_plan_for_the_sample_offer_reads_as_it_is_kept_in_expected(string kind)
    {
        var run = await _machine.RunAsync("playbook", Offer, "--bands", Guides, "--out", Target($"plan.{kind}"));

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Expected.Same($"playbook-offer.{kind}", await File.ReadAllTextAsync(Target($"plan.{kind}")));
    }

    [Fact]
    public async Task Without_a_file_the_plan_is_printed_within_the_width_of_the_terminal()
    {
        var run = await _machine.RunAsync("playbook", Offer, "--bands", Guides);

        Assert.Equal(0, run.ExitCode);
        Expected.Same("playbook-offer.txt", run.Output);
        Assert.All(run.Lines, line => Assert.True(line.Length <= Terminal.UsualWidth, line));
    }

    [Fact]
    public async Task A_plan_for_a_raise_reads_as_it_is_kept_in_expected()
    {
        var run = await _machine.RunAsync(
            "playbook", "--raise", "--pay", "SEK 62,000 a month", "--company", "Spotify", "--role", "ML/AI Engineer", "--region", "Stockholm", "--months", "30",
            "--result", "Cut serving cost by 40%", "--result", "Led the move to streaming features", "--review", "2026-12-18", "--name", "Elias", "--to", "Karin", "--bands", Guides);

        Assert.Equal(0, run.ExitCode);
        Expected.Same("playbook-raise.txt", run.Output);
        Assert.All(run.Lines, line => Assert.True(line.Length <= Terminal.UsualWidth, line));
    }

    [Fact]
    public async Task What_is_held_of_the_company_s_hiring_stands_in_the_plan_with_its_source_and_day()
    {
        await _machine.RunAsync("signals", "Spotify", "--from", _machine.Write("page.txt", """
            Currently tracking 57 active AI roles, up 24% versus the prior 4 weeks. Primary focus: Build · Research. Salary range $96k–$310k (avg $187k).
            Management plans to hire fifty engineers.
            “We would like to hire about fifty engineers over the next year.”— Tomas Reyes
            """));

        await _machine.RunAsync("playbook", Offer, "--company", "Spotify", "--bands", Guides, "--out", Target("plan.md"));

        var plan = await File.ReadAllTextAsync(Target("plan.md"));
        Assert.Contains("## What Spotify shows", plan, StringComparison.Ordinal);
        Assert.Contains("Open roles: 57, +24% against 4 weeks before", plan.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("hire about fifty engineers", plan, StringComparison.Ordinal);
        Assert.Contains("page.txt, 2026-11-22", plan.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Give the offer letter, or --raise")]
    [InlineData("With --raise give --pay", "--raise")]
    [InlineData("With --raise give --pay", "--raise", "--pay", "much")]
    [InlineData("there is no OFFER", "--raise", "offer.pdf", "--pay", "$200,000")]
    [InlineData(".html or .md", "offer.pdf", "--out", "plan.docx")]
    public async Task A_wrong_command_line_is_told_what_to_write(string said, params string[] arguments)
    {
        var run = await _machine.RunAsync(["playbook", .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_no_offer_is_refused_with_the_reason()
    {
        var run = await _machine.RunAsync("playbook", _machine.Write("note.txt", "Dear all, lunch is at noon."));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("note.txt", run.Error, StringComparison.Ordinal);
    }
}
