namespace Coach.Forecasts;

/// <summary>What is believed of the most a recruiter can give before they have answered anything, as a position in the pay band: a normal distribution.</summary>
/// <param name="Mean">The middle.</param>
/// <param name="Spread">The standard deviation.</param>
internal readonly record struct LimitBelief(double Mean, double Spread)
{
    /// <summary>Where a first offer usually stands, taken where none is known yet: a third of the way up.</summary>
    public const double UsualOpening = 0.32;

    /// <summary>
    /// How far above their opening recruiters can go, in band widths. Up to <see cref="UsualGap"/> every gap is taken as equally likely, beyond it ever less
    /// so (<see cref="GapDecay"/>). No study gives the shape: it is our assumption, chosen to say as little as possible.
    /// </summary>
    public const double LeastGap = 0.05, UsualGap = 0.7, GapDecay = 0.15;

    private const double OfOtherBand = 1.3, OfOtherOffer = 0.03, OfHurry = 0.02;

    /// <summary>
    /// With nothing but a band known: half of the limits lie between 58% and 83% of its width, where 264 compensation guides with a stated strategy expect
    /// the counter.
    /// </summary>
    public static LimitBelief OfGuides { get; } = new(0.70, 0.185);

    /// <summary>
    /// The belief for one case. No study gives sizes for the three shifts: they are assumptions, small on purpose.
    /// </summary>
    /// <param name="exact">Whether the band is of this very company, role, level and place; a neighbour's band says less.</param>
    /// <param name="hasOtherOffer">Whether the person holds another offer: recruiters then reach further.</param>
    /// <param name="isUrgent">Whether the seat has to be filled within weeks.</param>
    public static LimitBelief Of(bool exact, bool hasOtherOffer, bool isUrgent) => new(
        OfGuides.Mean + (hasOtherOffer ? OfOtherOffer : 0) + (isUrgent ? OfHurry : 0),
        OfGuides.Spread * (exact ? 1 : OfOtherBand));

    /// <summary>The density of a limit given the opening, not normalised.</summary>
    public double Density(double limit, double opening)
    {
        var z = (limit - Mean) / Spread;
        return Math.Exp(-z * z / 2) * OfGap(limit - opening);
    }

    // Below the least gap there is little but not nothing: some openings are the limit.
    private static double OfGap(double gap) => gap switch
    {
        < 0 => 0,
        < LeastGap => 0.001,
        <= UsualGap => 1,
        _ => Math.Exp((UsualGap - gap) / GapDecay),
    };
}
