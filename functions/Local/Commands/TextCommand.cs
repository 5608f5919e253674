using System.CommandLine;
using Local.Documents;
using Local.Rendering;

namespace Local.Commands;

/// <summary><c>coach text PATH... [--out DIR]</c>: only the text of each document, in reading order.</summary>
internal static class TextCommand
{
    public static Command Of(CommandHost host)
    {
        var paths = Arguments.Paths("Documents whose text to print. A directory is walked.");
        var output = Arguments.Text("--out", "DIR", "Write one .txt per file below this directory instead of printing.");
        var command = new Command("text", "Only the text of each document, in reading order.") { paths, output };
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed.GetRequiredValue(paths), parsed.GetValue(output), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, string[] paths, string? directory, CancellationToken cancellation)
    {
        var terminal = host.Terminal;
        var files = DocumentPaths.Expand(paths);
        var targets = directory is null ? null : new TextTargets(directory);
        using var progress = ReadingProgress.Over(files.Count, terminal, printsResults: targets is null);
        var report = new ReadingReport();
        await foreach (var (file, text, outcome) in ReadingInOrder.ReadAsync(files, file => ReadOne(file, host.Clock, cancellation), cancellation))
        {
            report.Add(outcome);
            if (targets is null)
            {
                await terminal.Out.WriteAsync(text);
                await terminal.Out.FlushAsync(cancellation);
            }
            else if (outcome.Unread is null)
            {
                await File.WriteAllTextAsync(targets.For(file), text, cancellation);
            }

            progress.Advance();
        }

        await report.WriteUnreadAsync(terminal.Error);
        if (targets is not null)
        {
            await report.WriteSummaryAsync(terminal.Error);
        }

        return report.ExitCode;
    }

    private static (DocumentPath File, string Text, ReadingOutcome Outcome) ReadOne(DocumentPath file, TimeProvider clock, CancellationToken cancellation)
    {
        var document = DocumentFile.Read(file.Path, clock, cancellation);
        return (file, DocumentText.Of(document), ReadingOutcome.Of(file.Path, document));
    }
}
