using System.Globalization;
using System.Text.Json;
using Coach;
using Coach.Negotiations;
using Coach.Replies;
using Coaching;
using Local.Documents;
using Reading.Facts;

namespace Local.Serve;

/// <summary>A conversation line by line: what is typed is said, a choice is typed by its number or label, <c>/read PATH</c> gives a document, and <c>/quit</c> ends it.</summary>
internal sealed class TerminalTalk(LocalCoach coach, NegotiationKey key, CommandHost host, bool json)
{
    private const string ReadCommand = "/read ";
    private const string QuitCommand = "/quit";

    private readonly long _started = host.Clock.GetUtcNow().ToUnixTimeMilliseconds();
    private IReadOnlyList<ReplyChoice> _choices = [];
    private int _number;

    private TextWriter Out => host.Terminal.Out;

    public async Task RunAsync(CancellationToken cancellation)
    {
        await ComeInAsync(cancellation);
        while (await NextAsync(cancellation) is { } line && line.Trim() != QuitCommand)
        {
            if (line.Trim() is { Length: > 0 } words)
            {
                if (ChoiceOf(words) is { Id: ChoiceIds.Export })
                {
                    await GiveDataAsync(cancellation);
                    continue;
                }

                await PrintAsync(await coach.Conversations.AnswerAsync(key, ArrivalOf(words), cancellation));
            }
        }
    }

    // A greeting for who comes for the first time; for everybody else, what came up since.
    private async Task ComeInAsync(CancellationToken cancellation)
    {
        var seen = await coach.Store.LinesAfterAsync(key, 0, int.MaxValue, cancellation);
        await coach.Store.RingRemindersAsync(host.Clock.GetUtcNow(), cancellation);
        await coach.Conversations.Ring(key);
        if (seen.Count == 0)
        {
            const string Opened = "opened";
            await PrintAsync(await coach.Conversations.AnswerAsync(key, new(Opened, coach.Coaching.Opened(Opened), Said: null, host.Clock.GetUtcNow()), cancellation));
            return;
        }

        await PrintAsync(await coach.Store.LinesAfterAsync(key, seen[^1].Sequence, int.MaxValue, cancellation));
    }

    private async Task<string?> NextAsync(CancellationToken cancellation)
    {
        if (host.Terminal.ShowsResults && !json)
        {
            await Out.WriteAsync("> ");
        }

        await Out.FlushAsync(cancellation);
        return await host.Terminal.In.ReadLineAsync(cancellation);
    }

    // A file beside the one that is there, never over it.
    private async Task GiveDataAsync(CancellationToken cancellation)
    {
        var path = PersonalData.FileName;
        for (var number = 2; File.Exists(path); number++)
        {
            path = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(PersonalData.FileName)}-{number}.json");
        }

        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using (var file = new FileStream(path, options))
        {
            await file.WriteAsync(await new PersonalData(coach.Store).OfAsync(key, cancellation), cancellation);
        }

        await Out.WriteLineAsync($"Written to {Path.GetFullPath(path)}\n");
    }

    private Arrival ArrivalOf(string words)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"terminal/{_started}/{_number++}");
        if (words.StartsWith(ReadCommand, StringComparison.Ordinal))
        {
            var path = words[ReadCommand.Length..].Trim();
            var name = DocumentReading.NameOf(path);
            var facts = FactsReader.Read(name, DocumentFile.Read(path, host.Clock, Recognition.Of(host.Environment)));
            return new(id, coach.Coaching.Brought(id, name, facts[0]), new SaidBody(null, Document: name).ToJson(), host.Clock.GetUtcNow());
        }

        return ChoiceOf(words) is { } chosen
            ? new(id, coach.Coaching.Chose(id, chosen.Id), new SaidBody(null, chosen.Id).ToJson(), host.Clock.GetUtcNow())
            : new(id, coach.Coaching.Said(id, words), new SaidBody(words).ToJson(), host.Clock.GetUtcNow());
    }

    // The choices of the last reply, by number as they are printed or by label.
    private ReplyChoice? ChoiceOf(string words) =>
        int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= _choices.Count
            ? _choices[number - 1]
            : _choices.FirstOrDefault(choice => choice.Label.Equals(words, StringComparison.OrdinalIgnoreCase));

    private async Task PrintAsync(IReadOnlyList<ConversationLine> lines)
    {
        foreach (var (n, line) in lines.Where(line => !line.Said).Index())
        {
            var reply = JsonSerializer.Deserialize(line.Body, CoachJson.Default.Reply)!;
            _choices = reply.Choices;
            await Out.WriteLineAsync(json ? ConversationJson.Of(line) : $"{(n > 0 ? "\n" : "")}{PlainText.Of(reply)}\n");
        }
    }
}
