using Coach.Forecasts;
using Coach.Rehearsal;

namespace Coach.Negotiations;

/// <summary>Where a practice is held: the component, its band and lines, and how figures of it are said.</summary>
/// <param name="Line">The lines of the component.</param>
/// <param name="Range">Its band.</param>
/// <param name="Opening">What stands on the table at the beginning.</param>
/// <param name="OfferBefore">The offer before the last one, in the band.</param>
/// <param name="IsRaise">Whether it is about pay where the person works already: then their manager is played.</param>
internal sealed record PracticePlace(NegotiationLine Line, NegotiableRange Range, decimal Opening, double OfferBefore, bool IsRaise)
{
    /// <summary>What a figure is said to bring about: "I would sign today".</summary>
    public string Settles => IsRaise ? "it would be settled for me" : "I would sign today";

    /// <summary>The accept line, in the band.</summary>
    public double Accept => Range.PositionOf(Line.Accept);

    /// <summary>What no agreement is worth, in the band.</summary>
    public double Floor => Math.Min(Range.PositionOf(Line.WalkAway), OpeningAt);

    /// <summary>The opening, in the band.</summary>
    public double OpeningAt => Range.PositionOf(Opening);

    /// <summary>The practice played so far.</summary>
    public PlayedPractice Play(RehearsalState state) => PlayedPractice.Of(state, OpeningAt, LimitBelief.OfGuides);

    /// <summary>A position as a round figure: "$385,000".</summary>
    public string Money(double position) => Plain(Pay.RoundFigure.To(Step, Range.At(position)));

    /// <summary>An amount as it is said.</summary>
    public string Plain(decimal amount) => ReplyWords.Money(Line, amount);

    /// <summary>A part of the band's width as a round amount.</summary>
    public decimal Amount(double width) => Pay.RoundFigure.To(Step, (decimal)width * (Range.Max - Range.Min));

    private decimal Step => Pay.RoundFigure.Step((Range.Max - Range.Min) / 5);
}
