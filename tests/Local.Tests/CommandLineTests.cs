using System.Text.RegularExpressions;

namespace Local.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [Fact]
    public async Task Help_lists_the_commands()
    {
        var run = await _machine.RunAsync("--help");

        Assert.Equal(0, run.ExitCode);
        var table = Regex.Matches(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "README.md")), @"^\|.*?\|", RegexOptions.Multiline)
            .SelectMany(row => Regex.Matches(row.Value, @"`coach ([a-z]+)")).Select(named => named.Groups[1].Value).Distinct().ToArray();
        Assert.True(table.Length >= 14, string.Join(' ', table));
        Assert.All(table, command => Assert.Contains($"\n  {command} ", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal));
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("text")]
    [InlineData("advise")]
    [InlineData("bands")]
    [InlineData("signals")]
    [InlineData("bands", "import")]
    [InlineData("bands", "show")]
    [InlineData("read", "offer.pdf", "--jsno")]
    [InlineData("advise", "one.pdf", "two.pdf")]
    [InlineData("compare", "one.pdf")]
    [InlineData("negotiate")]
    public async Task A_wrong_command_line_prints_no_result_says_why_and_returns_2(params string[] arguments)
    {
        var run = await _machine.RunAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("coach: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("--help tells how it is used.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("read", "--help")]
    [InlineData("bands", "import", "--help")]
    [InlineData("--version")]
    public async Task Help_and_version_are_results(params string[] arguments)
    {
        var run = await _machine.RunAsync(arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_told_without_a_stack_trace()
    {
        var file = _machine.Write("notes.txt", "no folder");

        var run = await _machine.RunAsync("bands", "import", Path.Combine(Machine.Samples, "bands"), "--data", file);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("coach: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
