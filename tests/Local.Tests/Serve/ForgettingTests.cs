using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Local.Serve;
using Local.Tests.Talk;

namespace Local.Tests.Serve;

/// <summary>A full talk with documents through the real server, with planted words: forgotten, no byte of them is in any file; before, all of them are in the export.</summary>
public sealed class ForgettingTests
{
    private static readonly string[] s_words = ["Quillfeather", "Noorbakkerova", "noor.b@quillfeather.example", "236417", "236,417", "Whalebone", "241903", "Verloren-2026"];

    /// <summary>What of them is said in words, and so stands in the data as it was said.</summary>
    private static readonly string[] s_said = ["Quillfeather", "noor.b@quillfeather.example", "236417", "Whalebone", "Verloren-2026"];

    public static TheoryData<string> Ways { get; } = ["by the button of the page", "in words", "after quiet days", "in the terminal"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Who_is_forgotten_leaves_no_byte_in_any_file(string way)
    {
        await using var server = await StartAsync();
        await TalkAsync(server, People.Owner);
        await TalkOfOthersAsync(server);
        await GiveAsync(server, People.Owner);
        Assert.All(s_said, word => Assert.Contains(Traces.Of(server.Data, s_words), found => found.StartsWith(word, StringComparison.Ordinal)));

        await ForgetAsync(server, way);

        Assert.Equal([], Traces.Of(server.Data, s_words));
        Assert.NotEmpty(Traces.Of(server.Data, ["Larkspurhill"]));
        await server.StopAsync();
        Assert.Equal([], Traces.Of(server.Data, s_words));
    }

    [Fact]
    public async Task The_export_holds_all_that_was_said_answered_and_given()
    {
        await using var server = await StartAsync();
        var said = await TalkAsync(server, "me");
        await GiveAsync(server, "me");
        var client = server.Client();
        var seen = await client.FollowAsync();

        var export = (await client.GetFromJsonAsync<JsonObject>("/api/export"))!["negotiations"]!.AsArray().Single()!;

        var lines = export["conversation"]!.AsArray().Select(line => line!.AsObject()).ToArray();
        Assert.All(said, text => Assert.Contains(lines, line => (string?)line["text"] == text && line["headline"] is null));
        Assert.Equal(
            seen["replies"]!.AsArray().Concat(seen["said"]!.AsArray()).Select(line => line!.ToJsonString()).Order(StringComparer.Ordinal),
            lines.Select(line => line.ToJsonString()).Order(StringComparer.Ordinal));
        Assert.All(s_said, word => Assert.Contains(word, export.ToJsonString(), StringComparison.Ordinal));
        Assert.NotNull(export["state"]);
        Assert.NotEmpty(export["signals"]!.AsArray());
        Assert.NotEmpty(export["reminders"]!.AsArray());
    }

    [Fact]
    public async Task A_clock_set_months_ahead_by_mistake_makes_nobody_forgotten_and_one_that_went_there_does()
    {
        await using var server = await StartAsync();
        await server.Client().SayAsync("1", "my dog is called Whalebone");
        await server.Server.Timers.TickAsync(default);

        server.Clock.Pass(TimeSpan.FromHours(2));
        server.Clock.Set(server.Clock.Now.AddDays(400));
        await server.Server.Timers.TickAsync(default);
        Assert.NotEmpty(Traces.Of(server.Data, ["Whalebone"]));

        server.Clock.Pass(TimeSpan.FromMinutes(11));
        await server.Server.Timers.TickAsync(default);
        Assert.Empty(Traces.Of(server.Data, ["Whalebone"]));
    }

    private static Task<RunningServer> StartAsync() => RunningServer.StartAtAsync(TimeProvider.System.GetUtcNow());

    private static async Task<IReadOnlyList<string>> TalkAsync(RunningServer server, string person)
    {
        string[] words =
        [
            "hi", "yes", "I got an offer from Quillfeather as Data Engineer", "base is 236417, sign-on 20k", "write to me at noor.b@quillfeather.example", "my other offer is from Whalebone, 241903 base",
            "they need an answer by 2026-12-20", "remind me tomorrow", "where do we stand", "compare", "they came back with 239k base",
        ];
        var client = server.Client(person);
        foreach (var (text, n) in words.Select((text, n) => (text, n)))
        {
            await client.SayAsync(string.Create(CultureInfo.InvariantCulture, $"{n}"), text);
        }

        return words;
    }

    // So much beside it that the rows of all of them move from page to page.
    private static async Task TalkOfOthersAsync(RunningServer server)
    {
        await Task.WhenAll(new[] { "bob", "cleo" }.Select(async person =>
        {
            var client = server.Client(person);
            for (var n = 0; n < 24; n++)
            {
                await client.SayAsync(string.Create(CultureInfo.InvariantCulture, $"{n}"), n % 2 == 0 ? "I got an offer from Larkspurhill, 180k base" : new string('x', 90 * n));
            }
        }));
    }

    private static async Task GiveAsync(RunningServer server, string person)
    {
        const string Letter = "Dear Noorbakkerova,\n\nQuillfeather offers you the position of Data Engineer. Your base salary is $236,417 per year.\n\nnoor.b@quillfeather.example\n";
        using var form = Talking.Form("Verloren-2026.txt", Encoding.UTF8.GetBytes(Letter));
        (await server.Client(person).PostAsync("/api/documents", form)).EnsureSuccessStatusCode();
        Drop(server, $"offers/{person}/Verloren-2026 letter.txt", Encoding.UTF8.GetBytes(Letter + "Again.\n"));
        Drop(server, $"offers/{person}/Verloren-2026.docx", Word(Letter));
        Drop(server, $"transcripts/{person}/Verloren-2026.bin", [0, 1, 2, 3, .. Encoding.Unicode.GetBytes(Letter)]);
        Drop(server, $"offers/{person}/Verloren-2026.part", Encoding.UTF8.GetBytes(Letter));
        Drop(server, $"offers/{person}/folder/Verloren-2026.txt", Encoding.UTF8.GetBytes(Letter));
        var home = Path.Combine(server.Data, "inbox");
        await Eventually.SoAsync(() => Directory.EnumerateFiles(home, "*.receipt.json", SearchOption.AllDirectories).Count(file => !file.Contains("bob", StringComparison.Ordinal)) >= 3, () => "Not every file was taken in.");
        await server.Client(person).SayAsync("settled", "ok");
    }

    private static async Task ForgetAsync(RunningServer server, string way)
    {
        var client = server.Client();
        switch (way)
        {
            case "by the button of the page":
                (await client.DeleteAsync("/api/me")).EnsureSuccessStatusCode();
                break;
            case "in words":
                await client.SayAsync("forget", "forget me");
                await client.SayAsync("forget, yes", "yes");
                break;
            case "in the terminal":
                using (var input = new StringReader("forget me\nyes\n"))
                {
                    var host = new CommandHost(new(TextWriter.Null, TextWriter.Null) { In = input }, server.Clock, _ => null);
                    Assert.Equal(0, await CoachCommand.RunAsync(["chat", "--data", server.Data], host));
                }

                break;
            default:
                // Reminders ring first; from then on it is quiet. The others talk on.
                server.Clock.Now += TimeSpan.FromDays(60);
                await server.Server.Timers.TickAsync(default);
                server.Clock.Now += TimeSpan.FromDays(64);
                await server.Client("bob").SayAsync("later", "I am still here, at Larkspurhill");
                server.Clock.Now += TimeSpan.FromDays(31);
                await server.Server.Timers.TickAsync(default);
                break;
        }
    }

    private static void Drop(RunningServer server, string name, byte[] bytes)
    {
        var path = Path.Combine(server.Data, "inbox", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private static byte[] Word(string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            using var part = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            part.Write($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>");
        }

        return bytes.ToArray();
    }
}
