using System.Net;
using System.Net.Http.Json;
using System.Text;
using static Local.Tests.Serve.ConnectorChat;

namespace Local.Tests.Serve;

/// <summary>What the Bot Connector on this machine does not take in.</summary>
public sealed class ConnectorRefusalTests
{
    [Fact]
    public async Task It_is_there_only_where_it_was_asked_for()
    {
        await using var chat = await StartAsync();
        await using var usual = await RunningServer.StartAsync();

        using var answer = await usual.Stranger().PostAsJsonAsync("/api/messages", chat.Message(Ada, "hi"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("POST /api/messages", chat.Server.Server.Routes);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("http://10.0.0.7:3978/")]
    [InlineData("http://localhost.example.test/")]
    [InlineData("http://user@127.0.0.1:3978/")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Nothing_is_taken_from_or_sent_to_another_machine(string? service)
    {
        await using var chat = await StartAsync();
        var message = chat.Message(Ada, "hi");
        message["serviceUrl"] = service;

        using var answer = await chat.Server.Stranger().PostAsJsonAsync("/api/messages", message);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("this machine", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""[]""")]
    [InlineData("""{"type":"message","id":"1","from":{"id":"a"},"conversation":{"id":7}}""")]
    [InlineData("""not json""")]
    public async Task What_is_no_activity_is_refused_with_a_sentence(string body)
    {
        await using var chat = await StartAsync();
        using var answer = await chat.Server.Stranger().PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("detail", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_write_here()
    {
        await using var chat = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(chat.Message(Ada, "hi")) };
        request.Headers.Add("Origin", "https://evil.example");

        using var answer = await chat.Server.Stranger().SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }
}
