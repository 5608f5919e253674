using System.Text.Json.Nodes;
using Local.Serve;

namespace Local.Tests.Serve;

public sealed class InboxFolderTests
{
    private const string Letter = "Dear Ada,\n\nHarbourlight offers you the position of Data Engineer. Your base salary is $180,000 per year.\n";

    [Fact]
    public async Task A_dropped_letter_becomes_a_signal_of_its_person_and_moves_away_with_a_receipt()
    {
        await using var server = await RunningServer.StartAsync();
        var ada = server.Client("ada");

        Drop(server, "offers/ada/letter.txt", Letter);
        await HearAsync(ada, "letter.txt", times: 1);

        var moved = await Eventually(() => Find(server, "letter.txt"));
        Assert.False(File.Exists(Path.Combine(server.Data, "inbox/offers/ada/letter.txt")));
        Assert.Equal(Letter, await File.ReadAllTextAsync(moved));
        var receipt = JsonNode.Parse(await File.ReadAllTextAsync(moved + ".receipt.json"))!;
        Assert.Equal("letter.txt", receipt["name"]!.GetValue<string>());
        Assert.NotNull(receipt["missing"]);
        Assert.DoesNotContain("180", receipt.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_letter_dropped_again_says_nothing_more_and_another_one_does()
    {
        await using var server = await RunningServer.StartAsync();
        var ada = server.Client("ada");
        Drop(server, "offers/ada/letter.txt", Letter);
        await Eventually(() => Find(server, "letter.txt"));

        Drop(server, "offers/ada/letter.txt", Letter);
        await Eventually(() => Find(server, "letter (2).txt"));
        Drop(server, "offers/ada/letter.txt", Letter + "A further line.\n");
        await Eventually(() => Find(server, "letter (3).txt"));

        await HearAsync(ada, "letter.txt", times: 2);
    }

    [Fact]
    public async Task Who_is_forgotten_while_their_letter_is_read_stays_forgotten()
    {
        await using var server = await RunningServer.StartAsync();
        var ada = server.Client("ada");
        using var read = new ManualResetEventSlim();
        server.Tiny.Reading = () =>
        {
            using var forgotten = ada.DeleteAsync("/api/me").GetAwaiter().GetResult();
            forgotten.EnsureSuccessStatusCode();
            read.Set();
        };

        Drop(server, "offers/ada/letter.txt", Letter);
        Assert.True(read.Wait(TimeSpan.FromSeconds(30)));
        await server.StopAsync();
        await server.StartAgainAsync();

        Assert.Empty((await server.Client("ada").FollowAsync())["said"]!.AsArray());
        Assert.Empty(Traces.Of(server.Data, ["Harbourlight", "letter.txt"]));
    }

    [Fact]
    public async Task After_a_crash_between_signal_and_move_nothing_is_said_twice()
    {
        await using var server = await RunningServer.StartAsync();
        var ada = server.Client("ada");
        Drop(server, "offers/ada/letter.txt", Letter);
        var moved = await Eventually(() => Find(server, "letter.txt"));
        await server.StopAsync();

        // As a crash before the move leaves it: the signal and the receipt are there, and so is the file.
        File.Move(moved, Path.Combine(server.Data, "inbox/offers/ada/letter.txt"));
        await server.StartAgainAsync();
        ada = server.Client("ada");
        await Eventually(() => Find(server, "letter.txt"));

        await HearAsync(ada, "letter.txt", times: 1);
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(moved)!, "*.receipt.json"));
    }

    [Theory]
    [InlineData("letter.pdf.part")]
    [InlineData("letter.crdownload")]
    [InlineData(".letter.txt")]
    [InlineData("~letter.docx")]
    public async Task A_file_that_is_not_whole_yet_stays(string name)
    {
        await using var server = await RunningServer.StartAsync();
        server.Client("ada");
        Drop(server, $"offers/ada/{name}", Letter);
        Drop(server, "offers/ada/whole.txt", Letter);

        await Eventually(() => Find(server, "whole.txt"));

        Assert.True(File.Exists(Path.Combine(server.Data, "inbox/offers/ada", name)));
    }

    [Fact]
    public async Task A_letter_for_nobody_known_goes_to_quarantine_and_says_so()
    {
        await using var server = await RunningServer.StartAsync();
        Drop(server, "offers/nobody/letter.txt", Letter);

        var moved = await Eventually(() => Find(server, "letter.txt"));

        Assert.Contains("quarantine", moved, StringComparison.Ordinal);
        Assert.Contains("coach person list", await File.ReadAllTextAsync(moved + ".receipt.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_past_the_limit_goes_to_quarantine_unread()
    {
        await using var server = await RunningServer.StartAsync(new() { Port = 0, LookEvery = TimeSpan.FromMilliseconds(50), MaxDocumentBytes = 2_000 });
        server.Client("ada");
        Drop(server, "offers/ada/letter.txt", new string('x', 2_001));

        var moved = await Eventually(() => Find(server, "letter.txt"));

        Assert.Contains("quarantine", moved, StringComparison.Ordinal);
        Assert.Contains("too large", await File.ReadAllTextAsync(moved + ".receipt.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_a_file_elsewhere_is_not_followed()
    {
        await using var server = await RunningServer.StartAsync();
        server.Client("ada");
        var secret = Path.Combine(server.Data, "secret.txt");
        await File.WriteAllTextAsync(secret, "secret");
        Drop(server, "offers/ada/whole.txt", Letter);
        File.CreateSymbolicLink(Path.Combine(server.Data, "inbox/offers/ada/link.txt"), secret);

        await Eventually(() => Find(server, "whole.txt"));

        Assert.Null(Find(server, "link.txt"));
        Assert.True(File.Exists(secret));
    }

    [Fact]
    public async Task Who_is_forgotten_leaves_no_documents_either()
    {
        await using var server = await RunningServer.StartAsync();
        var ada = server.Client("ada");
        Drop(server, "offers/ada/letter.txt", Letter);
        await Eventually(() => Find(server, "letter.txt"));

        using var forgotten = await ada.DeleteAsync("/api/me");

        Assert.DoesNotContain(Directory.EnumerateFiles(server.Data, "*", SearchOption.AllDirectories), file => Path.GetFileName(file).StartsWith("letter", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("letter.pdf", "letter.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\Users\ada\letter.pdf", "letter.pdf")]
    [InlineData("a\nb\0.pdf", "ab.pdf")]
    [InlineData("", "document")]
    [InlineData(null, "document")]
    public void A_documents_name_is_its_last_part_without_control_characters(string? given, string kept)
    {
        Assert.Equal(kept, DocumentReading.NameOf(given));
    }

    private static void Drop(RunningServer server, string path, string text)
    {
        var target = Path.Combine(server.Data, "inbox", path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
    }

    /// <summary>Waits until the coach has said something that many times, and sees that it is not said once more.</summary>
    private static async Task HearAsync(HttpClient client, string words, int times)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        string[] heard = [];
        while (heard.Length < times)
        {
            heard = [.. Talking.Headlines(await client.FollowAsync()).Where(headline => headline.Contains(words, StringComparison.Ordinal))];
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }

        Assert.Equal(times, heard.Length);
    }

    private static string? Find(RunningServer server, string name) => new[] { "done", "quarantine" }
        .Select(outcome => Path.Combine(server.Data, "inbox", outcome))
        .Where(Directory.Exists)
        .SelectMany(home => Directory.EnumerateFiles(home, name, SearchOption.AllDirectories))
        .FirstOrDefault();

    private static async Task<string> Eventually(Func<string?> look)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        while (true)
        {
            if (look() is { } found)
            {
                return found;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }
}
