namespace Local.Tests;

public sealed class TextCommandTests : IDisposable
{
    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [Fact]
    public async Task The_text_of_a_letter_is_printed_in_reading_order()
    {
        var run = await _machine.RunAsync("text", Path.Combine(Machine.Samples, "quillfern.pdf"));

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Quillfern Robotics, Inc.\n", run.Output, StringComparison.Ordinal);
        Assert.True(
            run.Output.IndexOf("$178,500", StringComparison.Ordinal) < run.Output.IndexOf("48,000", StringComparison.Ordinal),
            "Salary stands before the options in the letter.");
        Assert.EndsWith("\f", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_out_each_file_gets_a_text_file_on_the_same_way_below_the_directory()
    {
        _machine.Write("letters/one/note.txt", "First note.");
        _machine.Write("letters/note.md", "Second note.");
        var output = Path.Combine(_machine.Folder, "texts");

        var run = await _machine.RunAsync("text", Path.Combine(_machine.Folder, "letters"), Path.Combine(Machine.Samples, "offer.pdf"), "--out", output);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal("First note.\n", await File.ReadAllTextAsync(Path.Combine(output, "one", "note.txt")));
        Assert.Equal("Second note.\n", await File.ReadAllTextAsync(Path.Combine(output, "note.txt")));
        Assert.Contains("236,000", await File.ReadAllTextAsync(Path.Combine(output, "offer.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_differ_in_their_ending_only_do_not_overwrite_each_other()
    {
        _machine.Write("in/note.md", "Markdown.");
        _machine.Write("in/note.txt", "Text.");
        var output = Path.Combine(_machine.Folder, "texts");

        await _machine.RunAsync("text", Path.Combine(_machine.Folder, "in"), "--out", output);

        Assert.Equal("Markdown.\n", await File.ReadAllTextAsync(Path.Combine(output, "note.txt")));
        Assert.Equal("Text.\n", await File.ReadAllTextAsync(Path.Combine(output, "note.txt.txt")));
    }

    [Fact]
    public async Task At_the_end_the_problems_are_summed_up()
    {
        var output = Path.Combine(_machine.Folder, "texts");

        var run = await _machine.RunAsync("text", Machine.Files, "--out", output);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("2 files, 0 read, 2 not.\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("  encrypted: 1 file\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("  no-text: 1 file\n", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(output, "locked.txt")));
    }
}
