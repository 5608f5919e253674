namespace Coach.Forecasts;

/// <summary>What both sides have put on the table for one component. Positions: 0 is the lower end of the pay band, 1 the upper.</summary>
/// <param name="Opening">The first offer.</param>
/// <param name="Offer">The last offer.</param>
/// <param name="Answers">How often they answered an ask.</param>
/// <param name="Ask">The last ask; NaN before the first.</param>
/// <param name="Asks">How many different figures were asked.</param>
/// <param name="Offers">How many different figures were offered, the opening among them.</param>
internal readonly record struct TalkSoFar(double Opening, double Offer, int Answers, double Ask, int Asks, int Offers)
{
    /// <summary>Figures nearer to each other than this are the same figure.</summary>
    public const double Same = 0.004;

    /// <summary>Nothing but the first offer.</summary>
    public static TalkSoFar From(double opening) => new(opening, opening, 0, double.NaN, 0, 1);

    /// <summary>After an ask and the answer to it.</summary>
    public TalkSoFar With(double ask, double offer) =>
        new(Opening, offer, Answers + 1, ask, Asks + (IsNew(ask) ? 1 : 0), Offers + (offer > Offer + Same ? 1 : 0));

    /// <summary>Whether a figure is another than the one asked last.</summary>
    public bool IsNew(double ask) => !(Math.Abs(ask - Ask) <= Same);
}
