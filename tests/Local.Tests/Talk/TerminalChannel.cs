using System.Globalization;
using System.Threading.Channels;
using Local.Tests.Serve;

namespace Local.Tests.Talk;

/// <summary><c>coach chat</c>: each line is given when the command asks for it, and what it printed before is read. When days pass, the command ends and is run anew.</summary>
internal sealed class TerminalChannel(string data) : ITalkChannel
{
    private readonly MovableClock _clock = new() { Now = TalkServer.Begin };
    private Lines _lines = new();
    private StringWriter _output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private Task<int> _run = Task.FromResult(0);

    public async Task<IReadOnlyList<Shown>> DoAsync(Doing doing, int answers)
    {
        switch (doing)
        {
            case Doing.Comes:
                await StartAsync();
                break;
            case Doing.Waits wait:
                await EndAsync();
                _clock.Now = _clock.Now.AddDays(wait.Days);
                await StartAsync();
                break;
            case Doing.Gives give:
                await _lines.GiveAsync($"/read {TalkScript.PathOf(give.File)}");
                break;
            default:
                await _lines.GiveAsync(doing.Does);
                break;
        }

        var printed = _output.ToString();
        _output.GetStringBuilder().Clear();
        return Read(printed);
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        await _output.DisposeAsync();
    }

    private async Task StartAsync()
    {
        _lines = new();
        _output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var host = new CommandHost(new(_output, _output) { In = _lines }, _clock, _ => null);
        _run = Task.Run(() => CoachCommand.RunAsync(["chat", "--data", data], host));
        await _lines.AskedAsync();
    }

    private async Task EndAsync()
    {
        _lines.End();
        Assert.Equal(0, await _run);
    }

    // A reply begins with its headline; a paragraph of nothing but indented lines, that are no choices and no words to copy, is its facts.
    private static IReadOnlyList<Shown> Read(string printed) =>
        [.. printed.Split("\n\n\n", StringSplitOptions.RemoveEmptyEntries).Select(reply => reply.Trim('\n').Split("\n\n")).Select(parts => new Shown(parts[0], [.. parts.Skip(1).Where(IsFacts).SelectMany(Facts)]))];

    private static bool IsFacts(string paragraph) =>
        paragraph.Split('\n').All(line => line.StartsWith("  ", StringComparison.Ordinal) && !line.StartsWith("  |", StringComparison.Ordinal) && !char.IsDigit(line.TrimStart()[0]));

    private static IEnumerable<(string, string)> Facts(string paragraph) =>
        paragraph.Split('\n').Select(line => line.Trim().Split("  ", 2, StringSplitOptions.TrimEntries)).Select(parts => (parts[0], parts[1]));

    /// <summary>Standard input that tells when it is asked for a line.</summary>
    private sealed class Lines : TextReader
    {
        private readonly Channel<string> _given = Channel.CreateUnbounded<string>();
        private readonly SemaphoreSlim _asked = new(0);

        public async Task AskedAsync() => Assert.True(await _asked.WaitAsync(TimeSpan.FromSeconds(60)), "The command does not ask for a line.");

        public async Task GiveAsync(string line)
        {
            await _given.Writer.WriteAsync(line);
            await AskedAsync();
        }

        public void End() => _given.Writer.TryComplete();

        public override async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
        {
            _asked.Release();
            return await _given.Reader.WaitToReadAsync(cancellationToken) ? await _given.Reader.ReadAsync(cancellationToken) : null;
        }
    }
}
