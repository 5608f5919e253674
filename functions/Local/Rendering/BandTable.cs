using Coach.Bands;
using Local.Bands;
using Spectre.Console;

namespace Local.Rendering;

/// <summary>Bands as a table for a person who watches, as lines with tabs for everything else.</summary>
internal static class BandTable
{
    private static readonly string[] Columns = ["key", "base", "equity", "bonus", "total", "source"];

    /// <param name="bands">In the order to show.</param>
    /// <param name="mostRows">How many are drawn; lines are written for all.</param>
    /// <param name="terminal">Where.</param>
    public static async Task WriteAsync(IAsyncEnumerable<Band> bands, int mostRows, Terminal terminal)
    {
        if (terminal.ShowsResults)
        {
            var drawn = await bands.Take(mostRows + 1).ToListAsync();
            Draw([.. drawn.Take(mostRows)], terminal);
            if (drawn.Count > mostRows)
            {
                await terminal.Error.WriteLineAsync("There are more. Name a company to see its bands: coach bands list COMPANY");
            }

            return;
        }

        await foreach (var band in bands)
        {
            await terminal.Out.WriteLineAsync(string.Join('\t', Cells(band)));
        }
    }

    // Apart, so that plain lines never load what draws the table.
    private static void Draw(IReadOnlyList<Band> bands, Terminal terminal)
    {
        var table = new Table().Border(TableBorder.Simple);
        Array.ForEach(Columns, column => table.AddColumn(column));
        foreach (var band in bands)
        {
            table.AddRow(Cells(band).Select(Markup.Escape).ToArray());
        }

        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(terminal.Out),
            Ansi = AnsiSupport.Yes,
            ColorSystem = terminal.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
        console.Profile.Width = terminal.Width;
        console.Write(table);
    }

    private static string[] Cells(Band band) =>
    [
        BandKeyText.Of(band.Key),
        Amounts.Of(band.Base),
        Amounts.Of(band.Equity),
        band.BonusPercent is null ? Amounts.Of(band.Bonus) : Amounts.Of(band.BonusPercent),
        Amounts.Of(band.Total),
        band.Provenance.Source,
    ];
}
