using System.Text.Json;

namespace Local.Tests;

public sealed class ReadCommandTests : IDisposable
{
    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [Theory]
    [InlineData("offer.pdf", "Spotify")]
    [InlineData("stockholm.docx", "Spotify AB")]
    [InlineData("stockholm.pdf", "Spotify AB")]
    [InlineData("harbourlight.html", "Harbourlight")]
    [InlineData("quillfern.pdf", "Quillfern Robotics, Inc.")]
    [InlineData("brackenmoor.pdf", "Brackenmoor Analytics LLC")]
    public async Task A_sample_letter_is_read_as_an_offer_with_its_company_and_base_pay_and_the_words_it_was_read_from(string sample, string company)
    {
        var path = Path.Combine(Machine.Samples, sample);

        var run = await _machine.RunAsync("read", path, "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        var offer = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal(path, offer.GetProperty("source").GetString());
        Assert.Equal("offer", offer.GetProperty("kind").GetString());
        Assert.StartsWith(company, offer.GetProperty("company").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Number, offer.GetProperty("base").GetProperty("amount").ValueKind);
        Assert.NotEmpty(offer.GetProperty("evidence").GetProperty("base").GetProperty("quote").GetString()!);
    }

    [Fact]
    public async Task Each_line_begins_with_source_and_kind_and_ends_with_problems()
    {
        var run = await _machine.RunAsync("read", Machine.Samples, Machine.Files, Path.Combine(_machine.Folder, "nowhere"), "--json");

        Assert.All(run.Lines, line =>
        {
            var names = JsonDocument.Parse(line).RootElement.EnumerateObject().Select(property => property.Name).ToList();
            Assert.Equal(["source", "kind"], names.Take(2));
            Assert.Equal("problems", names[^1]);
        });
    }

    [Theory]
    [InlineData("missing.pdf", "There is no such file. Check the path.", "not-found")]
    [InlineData("files/locked.pdf", "password", "encrypted")]
    [InlineData("files/scan.pdf", "scan", "no-text")]
    public async Task A_file_that_cannot_be_read_still_gives_its_line_and_a_sentence_that_says_what_to_do(string path, string sentence, string code)
    {
        var run = await _machine.RunAsync("read", Path.Combine(AppContext.BaseDirectory, path), "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Equal(code, OnlyProblem(run));
    }

    [Theory]
    [InlineData("damaged.pdf", "%PDF-1.7\nnothing that a page could be made of\n", "damaged")]
    [InlineData("empty.txt", "", "no-text")]
    [InlineData("picture.png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "unsupported")]
    public async Task Bytes_that_are_no_document_give_a_problem_with_a_stable_code(string name, string content, string code)
    {
        var path = Path.Combine(_machine.Folder, name);
        await File.WriteAllBytesAsync(path, [.. content.Select(letter => (byte)letter)]);

        var run = await _machine.RunAsync("read", path, "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"coach: {path}: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(code, OnlyProblem(run));
    }

    [Fact]
    public async Task A_file_larger_than_the_budget_is_not_opened()
    {
        var path = Path.Combine(_machine.Folder, "huge.pdf");
        using (var huge = File.Create(path))
        {
            huge.SetLength((64L << 20) + 1);
        }

        var run = await _machine.RunAsync("read", path, "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("larger than 64 MB", run.Error, StringComparison.Ordinal);
        Assert.Equal("over-budget", OnlyProblem(run));
    }

    [Fact]
    public async Task A_directory_is_walked_in_one_order_without_hidden_files()
    {
        foreach (var name in new[] { "b/2.txt", "b/1.txt", "a.txt", "B.txt", ".hidden.txt", ".git/config.txt" })
        {
            _machine.Write(name, "Dear reader, this is a note about nothing in particular.");
        }

        var run = await _machine.RunAsync("read", _machine.Folder, "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["B.txt", "a.txt", "b/1.txt", "b/2.txt"], Sources(run).Select(path => Path.GetRelativePath(_machine.Folder, path)));
    }

    [Fact]
    public async Task Results_come_in_the_order_of_the_files_whatever_each_one_takes()
    {
        var paths = Enumerable.Range(0, 40).Select(number => _machine.Write($"{number}.txt", new string('x', number % 3 * 100_000) + " words")).ToArray();

        var run = await _machine.RunAsync(["read", .. paths, "--json"]);

        Assert.Equal(paths, Sources(run));
    }

    [Fact]
    public async Task A_link_that_leads_back_into_the_directory_is_not_followed()
    {
        _machine.Write("letters/note.txt", "Dear reader, this is a note.");
        Directory.CreateSymbolicLink(Path.Combine(_machine.Folder, "letters", "again"), _machine.Folder);

        var run = await _machine.RunAsync("read", _machine.Folder, "--json");

        Assert.Single(run.Lines);
    }

    [Fact]
    public async Task An_empty_directory_is_told()
    {
        var run = await _machine.RunAsync("read", _machine.Folder, "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("no files", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_json_a_letter_is_a_few_lines_with_the_quotes()
    {
        var run = await _machine.RunAsync("read", Path.Combine(Machine.Samples, "offer.pdf"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("an offer to Ines Okonkwo-Lund as Audio AI Personalization Engineer at Spotify", run.Output, StringComparison.Ordinal);
        Assert.Contains("$236,000", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Output);
    }

    private static string? OnlyProblem(CoachRun run) =>
        JsonDocument.Parse(Assert.Single(run.Lines)).RootElement.GetProperty("problems").EnumerateArray().First().GetProperty("code").GetString();

    private static IEnumerable<string> Sources(CoachRun run) =>
        run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetString()!);
}
