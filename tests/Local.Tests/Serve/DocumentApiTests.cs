using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Local.Serve;

namespace Local.Tests.Serve;

public sealed class DocumentApiTests
{
    [Fact]
    public async Task A_document_is_answered_with_its_receipt_and_the_replies()
    {
        await using var server = await RunningServer.StartAsync();
        var client = server.Client();

        using var response = await client.PostAsync("/api/documents", Form("letter.txt", "We offer you a base salary of $180,000."));
        var receipt = (await response.Content.ReadFromJsonAsync<JsonObject>())!;

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("letter.txt", receipt["name"]!.GetValue<string>());
        Assert.Contains("letter.txt", Talking.Headlines(receipt).Single(), StringComparison.Ordinal);
        Assert.Equal("letter.txt", (await client.FollowAsync())["said"]![0]!["document"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_same_document_again_gives_the_same_replies()
    {
        await using var server = await RunningServer.StartAsync();
        var client = server.Client();

        using var first = await client.PostAsync("/api/documents", Form("letter.txt", "We offer you $180,000."));
        using var second = await client.PostAsync("/api/documents", Form("letter.txt", "We offer you $180,000."));

        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Single((await client.FollowAsync())["said"]!.AsArray());
    }

    [Fact]
    public async Task A_document_past_the_limit_is_refused_whole()
    {
        await using var server = await RunningServer.StartAsync(new ServeOptions { Port = 0, MaxDocumentBytes = 100_000 });
        var client = server.Client();
        // Asks before it sends: a server that closes in the middle of sending would be a broken connection to this client.
        client.DefaultRequestHeaders.ExpectContinue = true;

        using var little = await client.PostAsync("/api/documents", Form("letter.txt", new string('x', 100_001)));
        using var much = await client.PostAsync("/api/documents", Form("letter.txt", new string('x', 1_000_000)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, little.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, much.StatusCode);
    }

    [Fact]
    public async Task A_request_without_a_file_is_refused_with_a_sentence()
    {
        await using var server = await RunningServer.StartAsync();
        var client = server.Client();

        using var json = await client.PostAsync("/api/documents", new StringContent("{}", Encoding.UTF8, "application/json"));
        using var empty = await client.PostAsync("/api/documents", new MultipartFormDataContent { { new StringContent("x"), "field" } });
        using var broken = await client.PostAsync("/api/documents", Broken());

        Assert.All([json, empty, broken], response => Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode));
        Assert.Contains("multipart", await json.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static MultipartFormDataContent Form(string name, string text) => Talking.Form(name, Encoding.UTF8.GetBytes(text));

    private static StringContent Broken()
    {
        var content = new StringContent("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nno end");
        content.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };
        return content;
    }
}
