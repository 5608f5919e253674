namespace Coach.Pay;

/// <summary>A stated percentage, in percent and not as a fraction: 15 is fifteen percent.</summary>
/// <param name="Min">Lower end, inclusive; null where it is open ("up to 15%").</param>
/// <param name="Max">Upper end, inclusive; null where it is open ("25%+").</param>
public sealed record PercentRange(decimal? Min, decimal? Max);
