using System.Text.Json;

namespace Local.Tests;

public sealed class SimulateCommandTests : IDisposable
{
    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [Fact]
    public async Task It_shows_every_manner_in_table_and_bars_and_how_well_the_ranges_hold()
    {
        var run = await _machine.RunAsync("simulate", "--rounds", "1");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Lines.Count(line => line.StartsWith("the coach  ", StringComparison.Ordinal)));
        Assert.Contains("MiCRO", run.Output, StringComparison.Ordinal);
        Assert.Contains("█", run.Output, StringComparison.Ordinal);
        Assert.Contains("manners known", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task For_programs_it_is_one_object_and_the_same_for_the_same_seed()
    {
        var one = await _machine.RunAsync("simulate", "--rounds", "1", "--seed", "9", "--json");
        var other = await _machine.RunAsync("simulate", "--rounds", "1", "--seed", "9", "--json");

        Assert.Equal(one.Output, other.Output);
        var standing = JsonDocument.Parse(one.Output).RootElement.GetProperty("standings")[0];
        Assert.Equal("takes-the-first", standing.GetProperty("candidate").GetString());
        Assert.Equal("by-the-book", standing.GetProperty("recruiter").GetString());
    }

    [Theory]
    [InlineData("--rounds", "0")]
    [InlineData("--rounds", "many")]
    [InlineData("--seed", "x")]
    public async Task A_number_out_of_range_is_refused_with_a_sentence(string option, string value)
    {
        var run = await _machine.RunAsync("simulate", option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("coach: ", run.Error, StringComparison.Ordinal);
    }
}
