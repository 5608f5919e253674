namespace Local.Rendering;

/// <summary>A component within its band as a line of characters: <c>├──────●─────────○──┤</c>.</summary>
internal static class BandBar
{
    /// <summary>What is offered.</summary>
    public const char Offered = '●';

    /// <summary>What to ask for.</summary>
    public const char Ask = '○';

    /// <summary>Columns kept free on each side, so that a mark outside the band can be drawn without moving the band.</summary>
    private const int Margin = 2;

    /// <summary>
    /// The band from its lower to its upper end, with the offer and the ask on it in proportion. A mark outside the band stands outside, next
    /// to the end it passed. Nothing but a dotted line where an end is open: there is no scale to draw on.
    /// </summary>
    /// <param name="min">The band's lower end; null where open.</param>
    /// <param name="max">The band's upper end; null where open.</param>
    /// <param name="offered">What is offered, on the band's basis.</param>
    /// <param name="ask">What to ask for; null where nothing is asked of this component.</param>
    /// <param name="width">Columns of the whole picture, at least 8.</param>
    public static string Draw(decimal? min, decimal? max, decimal offered, decimal? ask, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 8);
        if (min is not { } low || max is not { } high || high <= low)
        {
            return new string(' ', Margin) + new string('·', width - (2 * Margin)) + new string(' ', Margin);
        }

        var cells = Empty(width);
        if (ask is { } asked)
        {
            cells[Cell(asked, low, high, width)] = Ask;
        }

        cells[Cell(offered, low, high, width)] = Offered;
        return new(cells);
    }

    private static char[] Empty(int width)
    {
        var cells = new char[width];
        Array.Fill(cells, ' ');
        Array.Fill(cells, '─', Margin, width - (2 * Margin));
        cells[Margin] = '├';
        cells[width - 1 - Margin] = '┤';
        return cells;
    }

    private static int Cell(decimal amount, decimal low, decimal high, int width) => amount < low
        ? 0
        : amount > high
            ? width - 1
            : Margin + (int)Math.Round((amount - low) / (high - low) * (width - 1 - (2 * Margin)), MidpointRounding.AwayFromZero);
}
