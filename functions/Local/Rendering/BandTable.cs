using Coach.Bands;
using Local.Bands;
using Spectre.Console;

namespace Local.Rendering;

/// <summary>Bands as a table for a person who watches, as lines with tabs for everything else.</summary>
internal static class BandTable
{
    private static readonly string[] Columns = ["key", "base", "equity", "bonus", "total", "source"];

    public static void Write(IReadOnlyList<Band> bands, Terminal terminal)
    {
        if (terminal.ShowsResults)
        {
            Draw(bands, terminal);
            return;
        }

        foreach (var band in bands)
        {
            terminal.Out.WriteLine(string.Join('\t', Cells(band)));
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
