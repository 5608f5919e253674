using System.Net;
using Coaching;
using static Local.Tests.Serve.ConnectorChat;

namespace Local.Tests.Serve;

/// <summary>What one person of a chat learns of another: nothing.</summary>
public sealed class ConnectorPrivacyTests
{
    [Fact]
    public async Task Where_others_read_along_nothing_is_said_of_pay()
    {
        await using var chat = await StartAsync();
        var message = chat.Message(Ada, "I got an offer");
        message["conversation"]!["conversationType"] = "channel";
        await chat.SendAsync(message);

        Assert.Equal("Pay is between the two of us. Write to me in a private chat.", (string)(await chat.SaidAsync(1))[0]["text"]!);
    }

    [Fact]
    public async Task People_organisations_and_channels_are_kept_apart()
    {
        await using var chat = await StartAsync();
        await chat.SendAsync(chat.Message(Ada, "hi"));
        await chat.SendAsync(chat.Message(Ada, "yes"));
        await chat.SendAsync(chat.Message(Ada, "I got an offer from Spotify, 236k base"));
        await chat.SaidAsync(3);

        // The same person in another organisation, another person, and a person of the page who has the same name.
        foreach (var (person, tenant) in new[] { (Ada, "t2"), (Bo, "t1") })
        {
            var before = chat.Client.Said.Count;
            await chat.SendAsync(chat.Message(person, "where do we stand", tenant));
            Assert.DoesNotContain("236", (await chat.SaidAsync(before + 1))[before].ToJsonString(), StringComparison.Ordinal);
        }

        var page = await chat.Server.Client("ada").FollowAsync();
        Assert.DoesNotContain("236", page.ToJsonString(), StringComparison.Ordinal);
        Assert.All(chat.Client.Said.Index(), said => Assert.Equal((string)said.Item["conversation"]!["id"]!, (string)said.Item["recipient"]!["id"]! + "-chat"));
    }

    [Fact]
    public async Task My_data_comes_as_a_link_that_works_once_and_holds_nobody_else_s()
    {
        await using var chat = await StartAsync();
        await chat.SendAsync(chat.Message(Bo, "my name is Bo Secret"));
        await chat.SendAsync(chat.Message(Ada, "hi"));
        await chat.SendAsync(chat.Message(Ada, "export my data"));
        var card = (await chat.SaidAsync(3)).Last(said => (string)said["recipient"]!["id"]! == Ada)["attachments"]![0]!["content"]!;
        var link = new Uri((string)card["actions"]![0]!["url"]!);

        using var first = await chat.Server.Stranger().GetAsync(link);
        using var second = await chat.Server.Stranger().GetAsync(link);
        using var guessed = await chat.Server.Stranger().GetAsync(new Uri(link, "guessed"));

        var data = await first.Content.ReadAsStringAsync();
        Assert.Contains("export my data", data, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", data, StringComparison.Ordinal);
        Assert.Equal(PersonalData.FileName, first.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound], new[] { second.StatusCode, guessed.StatusCode });
    }

    [Fact]
    public async Task Who_removes_the_coach_is_forgotten()
    {
        await using var chat = await StartAsync();
        await chat.SendAsync(chat.Message(Ada, "hi"));
        await chat.SendAsync(chat.Message(Ada, "yes"));
        await chat.SaidAsync(2);
        await chat.SendAsync(chat.Activity(Ada, "installationUpdate", ("action", "remove")));
        Assert.Equal("Everything about you is erased.", Headline((await chat.SaidAsync(3))[2]));

        await chat.SendAsync(chat.Message(Ada, "hi"));
        Assert.Equal("Hi, I am your coach for talking about pay.", Headline((await chat.SaidAsync(4))[3]));
    }
}
