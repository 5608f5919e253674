using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>One answer of the other side with a figure, from which the forecast learns.</summary>
/// <param name="Component">Of what.</param>
/// <param name="Ask">What was asked for it then; null where something else was asked.</param>
/// <param name="Offered">What they came back with, in the unit that is talked in.</param>
public sealed record CounterRound(PayComponent Component, decimal? Ask, decimal Offered);
