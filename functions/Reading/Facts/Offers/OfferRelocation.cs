using Coach.Pay;

namespace Reading.Facts.Offers;

/// <summary>Money for moving: a lump sum, or what is paid back up to a limit.</summary>
internal static class OfferRelocation
{
    private const int MaxDistance = 100;

    public static Found<Money>? Read(IReadOnlyList<Figure> figures)
    {
        var best = figures.Where(figure => figure.Stands && figure.Topic == Topic.Relocation && figure.Distance < MaxDistance && figure.Amount > 0)
            .OrderBy(figure => figure.Distance > 40).ThenBy(figure => figure.Passage.Index).FirstOrDefault();
        return best is null ? null : new(new(best.Amount, best.Currency), best.Passage, 0);
    }
}
