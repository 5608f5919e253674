using System.Text.Json.Nodes;
using Local.Tests.Talk;
using static Local.Tests.Serve.ConnectorChat;

namespace Local.Tests.Serve;

/// <summary>A talk over the Bot Connector's protocol with a client of our own; ScriptedTalkTests has the real one.</summary>
public sealed class ConnectorTests
{
    [Fact]
    public async Task Who_is_installed_is_greeted_once_and_goes_on_by_words_and_taps()
    {
        await using var chat = await StartAsync();
        await chat.SendAsync(chat.Activity(Ada, "installationUpdate", ("action", "add")));
        await chat.SendAsync(chat.Activity(Ada, "conversationUpdate", ("membersAdded", new JsonArray(new JsonObject { ["id"] = Ada }))));
        Assert.Equal("Hi, I am your coach for talking about pay.", Headline((await chat.SaidAsync(1))[0]));

        var tapped = await chat.InvokeAsync(Ada, "yes", chat.Client.Ids.First());
        Assert.Equal("What is it about?", Headline((await chat.SaidAsync(2))[1]));
        Assert.Equal(200, (int)tapped["statusCode"]!);
        Assert.Contains("Yes, go ahead", tapped["value"]!["body"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("ActionSet", tapped["value"]!.ToJsonString(), StringComparison.Ordinal);

        await chat.SendAsync(chat.Message(Ada, "<at>Coach</at> I got an offer"));
        Assert.Equal("Show me the offer.", Headline((await chat.SaidAsync(3))[2]));
    }

    [Fact]
    public async Task A_choice_sent_as_a_message_counts_as_well()
    {
        await using var chat = await StartAsync();
        await chat.SendAsync(chat.Message(Ada, "hi"));
        await chat.SendAsync(chat.Activity(Ada, "message", ("value", new JsonObject { ["choice"] = "yes" })));

        Assert.Equal("What is it about?", Headline((await chat.SaidAsync(2))[1]));
    }

    [Fact]
    public async Task An_activity_that_comes_again_is_answered_once()
    {
        await using var chat = await StartAsync();
        var hello = chat.Message(Ada, "hi");
        await chat.SendAsync(hello);
        await chat.SendAsync(hello);
        await chat.SaidAsync(1);
        await chat.SendAsync(chat.Message(Ada, "yes"));

        Assert.Equal(2, (await chat.SaidAsync(2)).Length);
    }

    [Fact]
    public async Task A_reply_waits_while_the_client_is_away_and_comes_in_order()
    {
        await using var chat = await StartAsync();
        chat.Client.Refusing = 3;
        await chat.SendAsync(chat.Message(Ada, "hi"));
        await Eventually.SoAsync(() => chat.Client.Refusing < 3, () => "Nothing was tried.");
        await chat.SendAsync(chat.Message(Ada, "yes"));
        // Each minute brings a try; a busy machine may need more of them than there are refusals.
        for (var minute = 0; minute < 4 || (minute < 600 && chat.Client.Said.Count < 2); minute++)
        {
            chat.Server.Clock.Now += TimeSpan.FromMinutes(1);
            await chat.Server.Server.Timers.TickAsync(CancellationToken.None);
            await Task.Delay(100);
        }

        Assert.Equal(["Hi, I am your coach for talking about pay.", "What is it about?"], (await chat.SaidAsync(2)).Select(Headline));
    }
}
