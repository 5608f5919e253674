using Coach.Bands;
using Local.Documents;
using Local.Rendering;
using Reading;
using Reading.Facts;

namespace Local.Bands;

/// <summary>What the guides among some files say.</summary>
/// <param name="Bands">In the order of the files.</param>
/// <param name="Guides">How many guides had bands in them.</param>
/// <param name="Report">How reading went.</param>
internal sealed record GuideImport(IReadOnlyList<Band> Bands, int Guides, ReadingReport Report)
{
    /// <summary>Reads every file; one that is no guide, or a guide without bands, is named among the diagnostics.</summary>
    public static async Task<GuideImport> ReadAsync(IReadOnlyList<string> paths, CommandHost host, CancellationToken cancellation)
    {
        var files = DocumentPaths.Expand(paths);
        var today = DateOnly.FromDateTime(host.Clock.GetLocalNow().Date);
        using var progress = ReadingProgress.Over(files.Count, host.Terminal, printsResults: false);
        var report = new ReadingReport();
        var bands = new List<Band>();
        var guides = 0;
        await foreach (var (file, document) in ReadingInOrder.ReadAsync(files, file => (file, DocumentFile.Read(file.Path, host.Clock, cancellation)), cancellation))
        {
            var found = BandsOf(file, document, today);
            bands.AddRange(found);
            guides += found.Count > 0 ? 1 : 0;
            var outcome = ReadingOutcome.Of(file.Path, document);
            report.Add(outcome);
            if (found.Count == 0 && outcome.Unread is null)
            {
                await host.Terminal.Error.WriteLineAsync($"coach: {file.Path}: no bands in it. A guide has a title with role and company, and a table of pay.");
            }

            progress.Advance();
        }

        return new(bands, guides, report);
    }

    private static IReadOnlyList<Band> BandsOf(DocumentPath file, Document document, DateOnly today) =>
        [.. FactsReader.Read(file.Path, document).OfType<Guide>().SelectMany(guide => guide.ToBands(today))];
}
