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
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(paths), parsed.GetValue(output)));
        return command;
    }

    private static int Run(CommandHost host, string[] paths, string? directory)
    {
        var terminal = host.Terminal;
        var files = DocumentPaths.Expand(paths);
        var targets = directory is null ? null : new TextTargets(directory);
        using var progress = ReadingProgress.Over(files.Count, terminal, printsResults: targets is null);
        var report = new ReadingReport();
        foreach (var read in ReadingInOrder.Read(files, file => ReadOne(file, host.Clock)))
        {
            report.Add(read.Outcome);
            if (targets is null)
            {
                terminal.Out.Write(read.Text);
                terminal.Out.Flush();
            }
            else if (read.Outcome.Unread is null)
            {
                File.WriteAllText(targets.For(read.File), read.Text);
            }

            progress.Advance();
        }

        report.WriteUnread(terminal.Error);
        if (targets is not null)
        {
            report.WriteSummary(terminal.Error);
        }

        return report.ExitCode;
    }

    private static FileText ReadOne(DocumentPath file, TimeProvider clock)
    {
        var document = DocumentFile.Read(file.Path, clock);
        return new(file, DocumentText.Of(document), ReadingOutcome.Of(file.Path, document));
    }

    private sealed record FileText(DocumentPath File, string Text, ReadingOutcome Outcome);
}
