using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>What to ask for and where to stop, all for one component in one currency.</summary>
/// <param name="Ask">What to ask for; never below what is offered.</param>
/// <param name="CounterMin">Lower end of what the company is likely to come back with.</param>
/// <param name="CounterMax">Upper end of it; never above <paramref name="Ask"/>.</param>
/// <param name="Accept">From here on, say yes.</param>
/// <param name="WalkAway">Below this the offer is not worth taking as it stands; never above <paramref name="Accept"/>.</param>
/// <param name="Currency">The currency of all of them.</param>
/// <param name="Component">What the figures are of; equity is the whole grant, all else a year.</param>
/// <param name="Period">What one figure is for: <see cref="PayPeriod.Once"/> for a whole grant or a sign-on.</param>
/// <param name="Levers">What can move, the most room first.</param>
/// <param name="Lines">The same lines for every component that can be negotiated, in the order of <paramref name="Levers"/>.</param>
public sealed record Strategy(
    decimal Ask,
    decimal CounterMin,
    decimal CounterMax,
    decimal Accept,
    decimal WalkAway,
    Currency Currency,
    PayComponent Component,
    PayPeriod Period,
    IReadOnlyList<Lever> Levers,
    IReadOnlyList<NegotiationLine> Lines);

/// <summary>A component that can move.</summary>
/// <param name="Component">Which.</param>
/// <param name="Headroom">From what is offered up to the top of the band, in a year's money; never below zero.</param>
/// <param name="Why">One sentence on why it stands where it stands in the order.</param>
public sealed record Lever(PayComponent Component, Money Headroom, string Why);

/// <summary>The lines of one component.</summary>
/// <param name="Component">Which.</param>
/// <param name="Offered">What is on the table; null where the offer does not state it.</param>
/// <param name="Ask">What to ask for.</param>
/// <param name="CounterMin">Lower end of the likely counter.</param>
/// <param name="CounterMax">Upper end of it.</param>
/// <param name="Accept">From here on, say yes.</param>
/// <param name="WalkAway">Below this, do not take it as it stands.</param>
/// <param name="Currency">The currency of all of them.</param>
/// <param name="Period">What the figures are for.</param>
public sealed record NegotiationLine(
    PayComponent Component,
    decimal? Offered,
    decimal Ask,
    decimal CounterMin,
    decimal CounterMax,
    decimal Accept,
    decimal WalkAway,
    Currency Currency,
    PayPeriod Period);
