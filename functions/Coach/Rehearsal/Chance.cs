namespace Coach.Rehearsal;

/// <summary>
/// A stream of chance that is a value: the same seed gives the same stream on every machine, and nothing outside is touched. SplitMix64 (Steele, Lea and
/// Flood 2014): for play and simulation, not for secrets.
/// </summary>
/// <param name="State">Where the stream stands.</param>
internal readonly record struct Chance(ulong State)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    /// <summary>A stream of its own for each combination of numbers.</summary>
    public static Chance Of(int seed, params ReadOnlySpan<int> parts)
    {
        var state = Mixed(unchecked((ulong)(uint)seed + Step));
        foreach (var part in parts)
        {
            state = Mixed(unchecked(state + ((ulong)(uint)part * Step) + Step));
        }

        return new(state);
    }

    /// <summary>The next number from 0 up to but not 1, and the stream after it.</summary>
    public (double Number, Chance After) Next()
    {
        var state = unchecked(State + Step);
        return ((Mixed(state) >> 11) * (1.0 / (1UL << 53)), new(state));
    }

    private static ulong Mixed(ulong z) => unchecked(Last((First(z) ^ (First(z) >> 27)) * 0x94D049BB133111EB));

    private static ulong First(ulong z) => unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);

    private static ulong Last(ulong z) => z ^ (z >> 31);
}
