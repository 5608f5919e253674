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
        var targets = directory is null ? null : new TextTargets(files, directory);
        using var progress = ReadingProgress.Over(files.Count, terminal, printsResults: targets is null);
        var report = new ReadingReport();
        foreach (var read in ReadingInOrder.Read(files, file => ReadOne(file, targets, host)))
        {
            report.Add(read.Outcome);
            terminal.Out.Write(read.Text);
            terminal.Out.Flush();
            progress.Advance();
        }

        report.WriteUnread(terminal.Error);
        if (targets is not null)
        {
            report.WriteSummary(terminal.Error);
        }

        return report.ExitCode;
    }

    // Into its file at once, page by page; what is printed waits for the files before it.
    private static FileText ReadOne(DocumentPath file, TextTargets? targets, CommandHost host)
    {
        var printed = new StringWriter();
        using var text = new DocumentText(() => targets?.Create(file) ?? printed);
        var document = DocumentFile.ReadPages(file.Path, host.Clock, Recognition.Of(host.Environment), text.Write);
        return new(printed.ToString(), ReadingOutcome.Of(file.Path, !text.IsEmpty, document.Problems));
    }

    private sealed record FileText(string Text, ReadingOutcome Outcome);
}
