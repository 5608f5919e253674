using Coach.Forecasts;

namespace Coach.Rehearsal.Tournament;

/// <summary>One case to negotiate. Positions: 0 is the lower end of the pay band, 1 the upper.</summary>
/// <param name="Opening">The first offer.</param>
/// <param name="Limit">The most the recruiter can give; hidden from the candidate.</param>
/// <param name="Alternative">What no agreement is worth to the candidate.</param>
/// <param name="TenPercent">10% of the offer in band widths: wide bands make it a smaller ask.</param>
/// <param name="Tilt">How much dearer money on base is for the recruiter; hidden from the candidate.</param>
internal readonly record struct Scenario(double Opening, double Limit, double Alternative, double TenPercent, double Tilt)
{
    /// <summary>Kinds of bands, budgets and alternatives in the grid.</summary>
    public const int Bands = 3, Budgets = 4, Alternatives = 3, Cells = Bands * Budgets * Alternatives;

    /// <summary>10% of pay in widths of a narrow, a usual and a wide band (20%, 33% and 50% of the middle).</summary>
    private static readonly double[] s_tenPercent = [0.5, 0.3, 0.2];

    private const double LargestTilt = 0.1;

    /// <summary>
    /// A case of one cell of the grid. Limits are drawn from the same distribution that guides give and gaps from the one the forecast assumes, so that its
    /// ranges can be measured; each budget cell is one quarter of them. Alternatives: none (the bottom of the band or the offer, whichever is lower), one a
    /// little below the offer, one that the offer has to be raised to.
    /// </summary>
    public static (Scenario Case, Chance After) Draw(int cell, Chance chance)
    {
        var numbers = new double[4];
        for (var n = 0; n < numbers.Length; n++)
        {
            (numbers[n], chance) = chance.Next();
        }

        var belief = LimitBelief.OfGuides;
        var limit = belief.Mean + (belief.Spread * NormalQuantile.Of(((cell / Bands % Budgets) + numbers[0]) / Budgets));
        var gap = Gap(numbers[1]);
        var opening = limit - gap;
        var alternative = (cell / (Bands * Budgets)) switch
        {
            0 => Math.Min(0, opening),
            1 => opening - (0.05 + (0.2 * numbers[2])),
            _ => opening + ((0.2 + (0.4 * numbers[2])) * gap),
        };
        var tilt = LargestTilt * (Math.Floor(numbers[3] * 3) - 1);
        return (new(opening, limit, alternative, s_tenPercent[cell % Bands], tilt), chance);
    }

    private static double Gap(double number)
    {
        const double Even = LimitBelief.UsualGap - LimitBelief.LeastGap, Share = Even / (Even + LimitBelief.GapDecay);
        return number < Share
            ? LimitBelief.LeastGap + (number / Share * Even)
            : LimitBelief.UsualGap - (LimitBelief.GapDecay * Math.Log((1 - number) / (1 - Share)));
    }
}
