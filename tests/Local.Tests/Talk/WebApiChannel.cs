using System.Globalization;
using System.Net.Http.Json;
using Local.Tests.Serve;

namespace Local.Tests.Talk;

/// <summary>The web API, which says when a turn is over: the answers of a script are taken from here.</summary>
internal sealed class WebApiChannel(RunningServer server) : ITalkChannel
{
    private readonly HttpClient _client = server.Client();
    private readonly Dictionary<string, string> _choices = [];
    private long _after;
    private int _number;

    public async Task<IReadOnlyList<Shown>> DoAsync(Doing doing, int answers)
    {
        switch (doing)
        {
            case Doing.Says said:
                await PostAsync(new { id = Id(), text = said.Text });
                break;
            case Doing.Taps tap:
                await PostAsync(new { id = Id(), choice = _choices[tap.Label] });
                break;
            case Doing.Gives give:
                using (var form = new MultipartFormDataContent())
                {
                    form.Add(new ByteArrayContent(await File.ReadAllBytesAsync(TalkScript.PathOf(give.File))), "file", give.File);
                    (await _client.PostAsync("/api/documents", form)).EnsureSuccessStatusCode();
                }

                break;
            case Doing.Waits wait:
                server.Clock.Now = server.Clock.Now.AddDays(wait.Days);
                break;
        }

        return await NewAsync(doing is Doing.Waits ? 15 : 0);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task PostAsync(object message) => (await _client.PostAsJsonAsync("/api/chat", message)).EnsureSuccessStatusCode();

    private async Task<IReadOnlyList<Shown>> NewAsync(int wait)
    {
        var replies = (await _client.FollowAsync(_after, wait))["replies"]!.AsArray();
        foreach (var choice in replies.SelectMany(reply => reply!["choices"]!.AsArray()))
        {
            _choices[(string)choice!["label"]!] = (string)choice["id"]!;
        }

        _after = replies.Count > 0 ? (long)replies[^1]!["sequence"]! : _after;
        return [.. replies.Select(reply => new Shown(
            (string)reply!["headline"]!,
            [.. reply["facts"]!.AsArray().Select(fact => ((string)fact!["label"]!, (string)fact["value"]!))]))];
    }

    private string Id() => string.Create(CultureInfo.InvariantCulture, $"{++_number}");
}
