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
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(paths), parsed.GetValue(json)));
        return command;
    }

    private static int Run(CommandHost host, string[] paths, bool json)
    {
        var files = DocumentPaths.Expand(paths);
        var terminal = host.Terminal;
        Func<DocumentFacts, string> write = json ? FactsJson.Write : facts => FactsText.Write(facts, Style.Of(terminal));
        using var progress = ReadingProgress.Over(files.Count, terminal, printsResults: true);
        var report = new ReadingReport();
        foreach (var read in ReadingInOrder.Read(files, file => ReadOne(file, write, host)))
        {
            foreach (var line in read.Lines)
            {
                terminal.Out.WriteLine(line);
            }

            terminal.Out.Flush();
            report.Add(read.Outcome);
            progress.Advance();
        }

        report.WriteUnread(terminal.Error);
        return report.ExitCode;
    }

    private static FileFacts ReadOne(DocumentPath file, Func<DocumentFacts, string> write, CommandHost host)
    {
        var document = DocumentFile.Read(file.Path, host.Clock, Recognition.Of(host.Environment));
        var facts = FactsReader.Read(file.Path, document);
        return new([.. facts.Select(write)], ReadingOutcome.Of(file.Path, document));
    }

    private sealed record FileFacts(IReadOnlyList<string> Lines, ReadingOutcome Outcome);
}
