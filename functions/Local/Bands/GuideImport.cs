using Coach.Bands;
using Local.Documents;
using Local.Rendering;
using Reading.Facts;

namespace Local.Bands;

/// <summary>What the guides among some files say.</summary>
/// <param name="Bands">In the order of the files.</param>
/// <param name="Guides">How many guides had bands in them.</param>
/// <param name="ExitCode">Whether every file could be read.</param>
internal sealed record GuideImport(IReadOnlyList<Band> Bands, int Guides, int ExitCode)
{
    /// <summary>The bands as if they had been imported into nothing.</summary>
    public BandSnapshot AsSnapshot(DateTimeOffset now) => BandImport.Into(BandSnapshot.Empty, Bands, now);

    /// <summary>Reads every file; one that cannot be read, or has no bands in it, is named among the diagnostics.</summary>
    public static GuideImport Read(IReadOnlyList<string> paths, CommandHost host)
    {
        var files = DocumentPaths.Expand(paths);
        var today = DateOnly.FromDateTime(host.Clock.GetLocalNow().Date);
        using var progress = ReadingProgress.Over(files.Count, host.Terminal, printsResults: false);
        var report = new ReadingReport();
        var bands = new List<Band>();
        var guides = 0;
        foreach (var read in ReadingInOrder.Read(files, file => ReadOne(file, today, host.Clock)))
        {
            bands.AddRange(read.Bands);
            guides += read.Bands.Count > 0 ? 1 : 0;
            report.Add(read.Outcome);
            if (read is { Bands.Count: 0, Outcome.Unread: null })
            {
                host.Terminal.Error.WriteLine($"coach: {read.Outcome.Path}: no bands in it. A guide has a title with role and company, and a table of pay.");
            }

            progress.Advance();
        }

        report.WriteUnread(host.Terminal.Error);
        return new(bands, guides, report.ExitCode);
    }

    private static FileBands ReadOne(DocumentPath file, DateOnly today, TimeProvider clock)
    {
        var document = DocumentFile.Read(file.Path, clock);
        var guides = FactsReader.Read(file.Path, document).OfType<Guide>();
        return new([.. guides.SelectMany(guide => guide.ToBands(today))], ReadingOutcome.Of(file.Path, document));
    }

    private sealed record FileBands(IReadOnlyList<Band> Bands, ReadingOutcome Outcome);
}
