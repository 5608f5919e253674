namespace Coach.Pay;

/// <summary>Figures as people name them in a negotiation: $385,000 and not $384,713.</summary>
internal static class RoundFigure
{
    /// <summary>How much of a range's width one step may be: rounding must not move a line by more than half of this.</summary>
    private const decimal StepOfWidth = 0.04m;

    /// <summary>The largest of 1, 5, 10, 50, 100, 500 … that is at most 4% of a range's width; 0.01 for very narrow ones.</summary>
    public static decimal Step(decimal width)
    {
        var step = 0.01m;
        for (var five = true; step * (five ? 5 : 2) <= width * StepOfWidth; five = !five)
        {
            step *= five ? 5 : 2;
        }

        return Plain(step);
    }

    /// <summary>The nearest multiple of <paramref name="step"/>.</summary>
    public static decimal To(decimal step, decimal amount) => Plain(Math.Round(amount / step, MidpointRounding.AwayFromZero) * step);

    /// <summary>The same figure without zeros after the point, which a decimal keeps and JSON would show.</summary>
    public static decimal Plain(decimal amount) => amount / 1.0000000000000000000000000000m;
}
