using System.Text.Json;

namespace Local.Tests;

public sealed class SignalsCommandTests : IDisposable
{
    private const string Page = """
        Currently tracking 57 active AI roles, up 24% versus the prior 4 weeks. Primary focus: Build · Research. Salary range $96k–$310k (avg $187k).
        Larkspur is building a forecasting model of its own for growers.
        “We trained it on twelve years of our own greenhouse data, and nobody else has that.”— Ada Quill
        Management plans to hire fifty engineers.
        “We would like to hire about fifty engineers over the next year.”— Tomas Reyes
        """;

    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [Fact]
    public async Task A_page_of_signals_gives_its_figures_and_its_statements_by_speaker_and_topic()
    {
        var run = await _machine.RunAsync("signals", "Larkspur", "--from", _machine.Write("larkspur.txt", Page), "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        var summary = json.RootElement;
        Assert.Equal((57, 24m, 4), (summary.GetProperty("activeRoles").GetInt32(), summary.GetProperty("changePercent").GetDecimal(), summary.GetProperty("changeWeeks").GetInt32()));
        Assert.Equal("""{"range":{"min":96000,"max":310000,"currency":"USD","period":"year"},"mean":{"amount":187000,"currency":"USD"},"stated":null,"of":null}""", summary.GetProperty("pay").GetRawText());
        Assert.Equal(
            ["Ada Quill: ai", "Tomas Reyes: hiring"],
            summary.GetProperty("statements").EnumerateArray().Select(said => $"{said.GetProperty("speaker").GetString()}: {said.GetProperty("topic").GetString()}").Order());
    }

    [Fact]
    public async Task What_was_taken_in_once_is_remembered_and_gives_the_advice_a_reason()
    {
        await _machine.RunAsync("signals", "Spotify", "--from", _machine.Write("page.txt", Page.Replace("Larkspur", "Spotify", StringComparison.Ordinal)));

        var signals = await _machine.RunAsync("signals", "Spotify");
        var advice = await _machine.RunAsync("advise", Path.Combine(Machine.Samples, "offer.pdf"), "--company", "Spotify", "--bands", Path.Combine(Machine.Samples, "bands"));

        Assert.Contains("Open roles    57, +24% against 4 weeks before", signals.Output, StringComparison.Ordinal);
        Assert.Contains("57 open roles, 24% more than 4 weeks before", advice.Output.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_talk_gives_what_was_taken_in_as_a_reason_with_its_source()
    {
        await _machine.RunAsync("signals", "Harbourlight", "--from", _machine.Write("page.txt", Page.Replace("Larkspur", "Harbourlight", StringComparison.Ordinal)));

        _machine.Input = "yes\nI got an offer from Harbourlight\nbase is 180k\ndata engineer\nskip\nskip\nskip\nwhy\n";
        var talk = (await _machine.RunAsync("chat")).Output.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal);

        Assert.Contains("57 open roles, 24% more than 4 weeks before: they need people", talk, StringComparison.Ordinal);
        Assert.Contains("(page.txt, ", talk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_board_is_counted_by_work_and_shown_with_its_pay()
    {
        var board = _machine.Write("board.json", """
            {"jobs":[
              {"id":1,"title":"Software Engineer","absolute_url":"https://larkspur.example/1","company_name":"Larkspur","location":{"name":"Oslo"},"content":"The base salary range for this role is $120,000 - $160,000 per year.","first_published":"2026-09-01"},
              {"id":2,"title":"Research Scientist","absolute_url":"https://larkspur.example/2","company_name":"Larkspur","location":{"name":"Oslo"},"content":"Join us.","first_published":"2026-10-20"}]}
            """);

        var run = await _machine.RunAsync("signals", "Larkspur", "--from", board);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Open roles    2\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("$120,000–$160,000/yr, $140,000 in the mean (1 of 2 state it)", run.Output, StringComparison.Ordinal);
        Assert.Contains("engineering 1, research 1", run.Output, StringComparison.Ordinal);
        Assert.Contains("no change is stated", run.Output.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_with_the_picture_is_written_where_asked()
    {
        var path = Path.Combine(_machine.Folder, "larkspur.html");

        var run = await _machine.RunAsync("signals", "Larkspur", "--from", _machine.Write("larkspur.txt", Page), "--out", path);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("<h1>Hiring at Larkspur</h1>", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_held_it_says_what_to_give()
    {
        var run = await _machine.RunAsync("signals", "Larkspur");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("--from PATH", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_about_something_else_is_named()
    {
        var run = await _machine.RunAsync("signals", "Larkspur", "--from", _machine.Write("note.txt", "Bring the plants in before the frost."));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nothing about hiring at Larkspur in it", run.Error, StringComparison.Ordinal);
    }
}
