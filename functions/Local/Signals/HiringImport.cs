using Coach.Signals;
using Local.Documents;
using Local.Rendering;
using Reading.Facts;

namespace Local.Signals;

/// <summary>What some files tell of a company's hiring.</summary>
/// <param name="Seen">What they tell, together.</param>
/// <param name="ExitCode">Whether every file could be read.</param>
internal sealed record HiringImport(HiringRecord Seen, int ExitCode)
{
    /// <summary>Reads every file; one that cannot be read, or tells nothing of the company, is named among the diagnostics.</summary>
    public static HiringImport Read(IReadOnlyList<string> paths, string company, CommandHost host)
    {
        var files = DocumentPaths.Expand(paths);
        var today = DateOnly.FromDateTime(host.Clock.GetLocalNow().Date);
        using var progress = ReadingProgress.Over(files.Count, host.Terminal, printsResults: false);
        var report = new ReadingReport();
        var found = new List<HiringRecord>();
        foreach (var (seen, outcome) in ReadingInOrder.Read(files, file => ReadOne(file, company, today, host.Clock)))
        {
            report.Add(outcome);
            found.Add(seen);
            if (seen.IsEmpty && outcome.Unread is null)
            {
                host.Terminal.Error.WriteLine($"coach: {outcome.Path}: nothing about hiring at {company} in it. Give a board, a posting, a page of hiring signals, or the transcript of an earnings call.");
            }

            progress.Advance();
        }

        report.WriteUnread(host.Terminal.Error);
        return new(Together(found), report.ExitCode);
    }

    private static FileEvidence ReadOne(DocumentPath file, string company, DateOnly today, TimeProvider clock)
    {
        var document = DocumentFile.Read(file.Path, clock);
        var facts = FactsReader.Read(file.Path, document);
        return new(Together([.. facts.Select(one => HiringEvidence.Of(one, document, company, today))]), ReadingOutcome.Of(file.Path, document));
    }

    private static HiringRecord Together(IReadOnlyList<HiringRecord> records) => new(
        [.. records.SelectMany(record => record.Roles)], [.. records.SelectMany(record => record.Statements)], [.. records.SelectMany(record => record.Reports)]);

    private sealed record FileEvidence(HiringRecord Seen, ReadingOutcome Outcome);
}
