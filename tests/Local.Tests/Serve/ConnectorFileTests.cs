using System.Text;
using System.Text.Json.Nodes;
using static Local.Tests.Serve.ConnectorChat;

namespace Local.Tests.Serve;

/// <summary>Files that an activity of the Bot Connector brings or points to.</summary>
public sealed class ConnectorFileTests
{
    [Theory]
    [InlineData("download")]
    [InlineData("data")]
    [InlineData("text")]
    public async Task A_letter_is_read_wherever_it_is_in_the_activity(string how)
    {
        await using var chat = await StartAsync();
        const string Letter = "Dear Ada,\n\nLumen Audio is pleased to offer you the position of Engineer. Your base salary will be $225,000 per year.\n\nSincerely,\nLumen Audio\n";
        chat.Client.Files["letter.txt"] = Encoding.UTF8.GetBytes(Letter);
        JsonObject attachment = how switch
        {
            "download" => new() { ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["name"] = "letter.txt", ["content"] = new JsonObject { ["downloadUrl"] = new Uri(chat.Client.Address, "files/letter.txt").ToString() } },
            "data" => new() { ["contentType"] = "text/plain", ["name"] = "letter.txt", ["contentUrl"] = $"data:text/plain;base64,{Convert.ToBase64String(chat.Client.Files["letter.txt"])}" },
            _ => new() { ["contentType"] = "text/plain", ["name"] = "letter.txt", ["content"] = Letter },
        };
        await chat.SendAsync(chat.Message(Ada, "hi"));
        await chat.SendAsync(chat.Message(Ada, "yes"));
        await chat.SendAsync(chat.Activity(Ada, "message", ("attachments", new JsonArray(attachment))));
        await chat.SaidAsync(3);
        await chat.SendAsync(chat.Message(Ada, "where do we stand"));

        Assert.Contains("$225,000", (await chat.SaidAsync(4))[3].ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://files.example.test/letter.txt")]
    [InlineData("http://127.0.0.1.example.test/letter.txt")]
    [InlineData("file:///etc/hostname")]
    [InlineData("nonsense")]
    public async Task A_file_elsewhere_is_never_fetched(string address)
    {
        await using var chat = await StartAsync();
        await chat.SendAsync(chat.Message(Ada, "hi"));
        await chat.SendAsync(chat.Activity(Ada, "message", ("attachments", new JsonArray(new JsonObject { ["contentType"] = "text/plain", ["name"] = "letter.txt", ["contentUrl"] = address }))));

        Assert.Equal("I could not read letter.txt.", Headline((await chat.SaidAsync(2))[1]));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_said_to_be_unreadable()
    {
        await using var chat = await StartAsync();
        chat.Client.Files["letter.txt"] = new byte[MaxDocumentBytes + 1];
        await chat.SendAsync(chat.Message(Ada, "hi"));
        await chat.SendAsync(chat.Activity(Ada, "message", ("attachments", new JsonArray(new JsonObject { ["contentType"] = "text/plain", ["name"] = "letter.txt", ["contentUrl"] = new Uri(chat.Client.Address, "files/letter.txt").ToString() }))));

        Assert.Equal("I could not read letter.txt.", Headline((await chat.SaidAsync(2))[1]));
    }
}
