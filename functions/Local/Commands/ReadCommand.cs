using System.CommandLine;
using Local.Documents;
using Local.Rendering;
using Reading.Facts;

namespace Local.Commands;

/// <summary><c>coach read PATH... [--json]</c>: what is understood of each document.</summary>
internal static class ReadCommand
{
    public static Command Of(CommandHost host)
    {
        var paths = Arguments.Paths("Documents to read: PDF, DOCX, HTML, EML, Markdown, text. A directory is walked.");
        var json = Arguments.Json();
        var command = new Command("read", "Read documents of any supported kind.") { paths, json };
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed.GetRequiredValue(paths), parsed.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, string[] paths, bool json, CancellationToken cancellation)
    {
        var files = DocumentPaths.Expand(paths);
        var terminal = host.Terminal;
        Func<DocumentFacts, string> write = json ? FactsJson.Write : facts => FactsText.Write(facts, Style.Of(terminal));
        using var progress = ReadingProgress.Over(files.Count, terminal, printsResults: true);
        var report = new ReadingReport();
        await foreach (var read in ReadingInOrder.ReadAsync(files, file => ReadOne(file, write, host.Clock, cancellation), cancellation))
        {
            foreach (var line in read.Lines)
            {
                await terminal.Out.WriteLineAsync(line);
            }

            await terminal.Out.FlushAsync(cancellation);
            report.Add(read.Outcome);
            progress.Advance();
        }

        await report.WriteUnreadAsync(terminal.Error);
        return report.ExitCode;
    }

    private static (IReadOnlyList<string> Lines, ReadingOutcome Outcome) ReadOne(
        DocumentPath file, Func<DocumentFacts, string> write, TimeProvider clock, CancellationToken cancellation)
    {
        var document = DocumentFile.Read(file.Path, clock, cancellation);
        var facts = FactsReader.Read(file.Path, document);
        return ([.. facts.Select(write)], ReadingOutcome.Of(file.Path, document));
    }
}
