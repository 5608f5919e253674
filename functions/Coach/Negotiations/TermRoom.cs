using Coach.Bands;
using Coach.Comparisons;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>
/// How far one thing beside pay can move, and what it is worth. Only what the person named as a goal is among them: to others it is worth nothing that a package
/// could be weighed with.
/// </summary>
/// <param name="Kind">Which.</param>
/// <param name="Most">The most of it.</param>
/// <param name="WorthOfOne">What one more is worth over four years, in money.</param>
/// <param name="CostOfOne">What one more costs the company over four years, in its own eyes.</param>
/// <param name="Weight">How much it matters to the person (<see cref="GoalWeight"/>).</param>
/// <param name="Level">The next level by name; null for all but <see cref="TermKind.Level"/>.</param>
internal sealed record TermRoom(TermKind Kind, decimal Most, decimal WorthOfOne, decimal CostOfOne, decimal Weight, string? Level)
{
    /// <summary>The most that is asked for at once: more would be another job. Our assumption.</summary>
    private const int MostDaysAtHome = 3, MostDaysOff = 5, MostWeeksLater = 4;

    private const decimal WorkingDays = 260, DaysOfWeek = 5, WeeksOfYear = 52;

    /// <summary>
    /// The raise that comes with a promotion, as a part of base: 8.7% for salaried staff (WorldatWork 2012). A level now is worth that raise for one year of the
    /// four, as if it came a year sooner; how much sooner it comes is our assumption.
    /// </summary>
    private const decimal PromotionRaise = 0.087m;

    /// <summary>What a free week before the start is worth beside its lost pay, as a part of a week's base. No study prices it: our assumption, small on purpose.</summary>
    private const decimal FreeWeek = 0.25m;

    /// <summary>
    /// What one unit of worth costs the company. Two days a week at home harmed no work and a third fewer left (Bloom, Han and Liang 2024, Nature), so next to nothing; a day
    /// off is a day's work; a level lifts later raises as base does; an empty seat costs what the work is worth above the pay that is saved. But for the study, our
    /// assumption.
    /// </summary>
    private const decimal CostOfHome = 0.1m, CostOfDayOff = 1, CostOfLevel = 1.2m, CostOfFreeWeek = 1;

    /// <summary>What one more is worth to the person by their goals.</summary>
    public decimal ValueOfOne => WorthOfOne * Weight;

    /// <summary>The rooms, in the order of the goals that they serve.</summary>
    public static IReadOnlyList<TermRoom> Of(AdviceRequest request, Band band, PayAmount pay) => Enum.GetValues<TermKind>()
        .Where(kind => GoalWeight.Of(request.Goals, kind) > 1)
        .Select(kind => Of(kind, request, band, pay.Yearly.Amount))
        .OfType<TermRoom>()
        .Where(room => room.WorthOfOne > 0)
        .OrderByDescending(room => room.Weight)
        .ToArray();

    private static TermRoom? Of(TermKind kind, AdviceRequest request, Band band, decimal pay)
    {
        TermRoom Room(decimal most, decimal worth, decimal cost, string? level = null) => new(kind, most, worth, worth * cost, GoalWeight.Of(request.Goals, kind), level);
        return kind switch
        {
            TermKind.Remote when request.Offer.Region is { } region && NormalForm.Words(region).Contains("remote") => null,
            TermKind.Remote => Room(MostDaysAtHome, pay * ComparisonOptions.Remote.Default / DaysOfWeek * OfferValuation.YearsValued, CostOfHome),
            TermKind.TimeOff => Room(MostDaysOff, pay / WorkingDays * OfferValuation.YearsValued, CostOfDayOff),
            TermKind.Start when request.IsRaise || request.Offer.StartDate is null => null,
            TermKind.Start => Room(MostWeeksLater, pay / WeeksOfYear * FreeWeek, CostOfFreeWeek),
            TermKind.Level => NextLevel(request, band) is { } next ? Room(1, pay * PromotionRaise, CostOfLevel, next) : null,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    /// <summary>The lowest level above the band's that the company's bands hold for this job; null where they hold none.</summary>
    private static string? NextLevel(AdviceRequest request, Band band)
    {
        if ((band.Key.Level ?? request.Offer.Level) is not { } level || LevelDistance.StepOf(level, band.Key.Company) is not { } now)
        {
            return null;
        }

        return request.Bands.Bands
            .Where(other => other.Key.CompanyForm == band.Key.CompanyForm && other.Key.Role == band.Key.Role && other.Key.Level is not null)
            .Select(other => (other.Key.Level, Step: LevelDistance.StepOf(other.Key.Level!, band.Key.Company)))
            .Where(other => other.Step > now)
            .OrderBy(other => other.Step)
            .Select(other => other.Level)
            .FirstOrDefault();
    }
}
