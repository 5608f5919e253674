using System.Text.Json;

namespace Local.Tests;

public sealed class RehearseCommandTests : IDisposable
{
    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [Fact]
    public async Task Lines_from_a_pipe_are_answered_with_feedback_and_the_end_of_input_ends_it()
    {
        _machine.Input = "I was hoping for more\nBased on the market for this role I have 184k base in mind\n";

        var run = await _machine.RunAsync("rehearse", "--seed", "7");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("An invented case", run.Output, StringComparison.Ordinal);
        Assert.Contains("No figure yet", run.Output, StringComparison.Ordinal);
        Assert.Contains("A figure with a reason", run.Output, StringComparison.Ordinal);
        Assert.Contains("Practice over.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_programs_each_reply_is_a_line_and_the_same_seed_gives_the_same_ones()
    {
        _machine.Input = "I have 184k base in mind because of the market here\nyes\n";

        var one = await _machine.RunAsync("rehearse", "--seed", "2", "--json");
        var other = await _machine.RunAsync("rehearse", "--seed", "2", "--json");

        Assert.Equal(one.Output, other.Output);
        Assert.Equal("Practice over. You know your line now.", JsonDocument.Parse(one.Lines[^1]).RootElement.GetProperty("headline").GetString());
    }

    [Fact]
    public async Task With_no_input_at_all_it_ends_at_once()
    {
        var run = await _machine.RunAsync("rehearse");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("without an agreement", run.Output, StringComparison.Ordinal);
    }
}
