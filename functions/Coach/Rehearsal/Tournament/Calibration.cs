namespace Coach.Rehearsal.Tournament;

/// <summary>How many of some forecasts' ranges held the recruiter's limit.</summary>
/// <param name="Forecasts">How many forecasts.</param>
/// <param name="In50">How many 50% ranges held it.</param>
/// <param name="In80">How many 80% ranges.</param>
/// <param name="In95">How many 95% ranges.</param>
internal readonly record struct Calibration(int Forecasts, int In50, int In80, int In95)
{
    public static Calibration operator +(Calibration one, Calibration other) =>
        new(one.Forecasts + other.Forecasts, one.In50 + other.In50, one.In80 + other.In80, one.In95 + other.In95);

    /// <summary>Of the forecasts before each answer of one talk.</summary>
    public static Calibration Of(Game game, double limit)
    {
        int Held(double chance) => game.Steps.Count(forecast => forecast.Range(chance) is var (low, high) && limit >= low && limit <= high);
        return new(game.Steps.Count, Held(0.5), Held(0.8), Held(0.95));
    }
}
