using System.Globalization;
using Coach.Offers;

namespace Coach.Bands;

/// <summary>How far a band's level is from an offer's.</summary>
internal static class LevelDistance
{
    /// <summary>Farther than any two rungs: the names cannot be compared.</summary>
    private const decimal Unknown = 100;

    private static readonly string[] s_ladder = ["intern", "junior", "mid", "senior", "staff", "principal", "distinguished"];

    /// <summary>A level taken apart.</summary>
    /// <param name="Form">In normal form.</param>
    /// <param name="Rung">Where it stands on its own ladder, words or numbers; null where it has none.</param>
    /// <param name="Step">Where it stands on the scale of <see cref="LevelLadder"/>; null where its ladder is not known.</param>
    public sealed record Parsed(string Form, (string Ladder, decimal Rung)? Rung, decimal? Step)
    {
        /// <summary>A company's level; null where there is none.</summary>
        public static Parsed? Of(string? level, string? company) => level is null ? null : new(NormalForm.Level(level), RungOf(level), StepOf(level, company));
    }

    /// <summary>The level of an offer, taken apart once for all jobs it is held against.</summary>
    public sealed class Wanted(Offer offer)
    {
        private readonly Parsed? _level = Parsed.Of(offer.Level ?? SeniorityIn(offer.Role), offer.Company);

        /// <summary>
        /// 0 where the levels are the same or the job has none; else rungs apart. Null where only pay can tell (<see cref="ByPay"/>): the offer names no level.
        /// </summary>
        public decimal? Between(Parsed? held) => (_level, held) switch
        {
            (_, null) => 0,
            (null, _) => null,
            var (wanted, level) when wanted.Form == level.Form => 0,
            var (wanted, level) => Rungs(wanted, level),
        };
    }

    /// <summary>The level whose base pay is nearest to the offer's, in proportion, is the nearest one, at a distance above 0 and up to 1.</summary>
    public static decimal ByPay(Offer offer, Band band)
    {
        if (offer.Base is not { } pay || band.Base?.Yearly() is not { Midpoint: > 0 and { } middle } held || held.Currency != pay.Currency)
        {
            return 1;
        }

        var (less, more) = (Math.Min(pay.Yearly.Amount, middle), Math.Max(pay.Yearly.Amount, middle));
        return Math.Clamp(1 - (less / more), 0.001m, 1);
    }

    private static decimal Rungs(Parsed wanted, Parsed held) => (wanted.Rung, held.Rung) switch
    {
        ({ } one, { } other) when one.Ladder == other.Ladder => Math.Max(Math.Abs(one.Rung - other.Rung), 0.5m),
        _ when (wanted.Step, held.Step) is ({ } one, { } other) => Math.Max(Math.Abs(one - other), 0.5m),
        _ => Unknown,
    };

    /// <summary>Where a level stands on the scale of <see cref="LevelLadder"/>; null where its ladder is not known.</summary>
    /// <remarks>A level in words is a step of its own; one in letters and numbers by its ladder.</remarks>
    public static decimal? StepOf(string level, string? company) => RungOf(level) is { Ladder: "words" } named ? named.Rung : LevelLadder.Step(level, company);

    private static (string Ladder, decimal Rung)? RungOf(string level)
    {
        var words = NormalForm.Words(level).Select(NormalForm.Level).ToArray();
        var named = Array.FindIndex(s_ladder, step => words.Contains(step));
        if (named >= 0)
        {
            return ("words", named);
        }

        var digits = string.Concat(level.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit).Take(4));
        return digits.Length > 0 ? ("numbers", int.Parse(digits, CultureInfo.InvariantCulture)) : null;
    }

    private static string? SeniorityIn(string? role) =>
        role is null ? null : NormalForm.Words(role).Select(NormalForm.Level).FirstOrDefault(word => s_ladder.Contains(word));
}
