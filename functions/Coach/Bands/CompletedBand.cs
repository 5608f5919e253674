using Coach.Pay;

namespace Coach.Bands;

/// <summary>
/// A band that takes what its own source does not give from other sources with the same key: postings state base pay, guides equity too. Each component that
/// is taken says where it is from.
/// </summary>
internal static class CompletedBand
{
    /// <param name="band">Keeps all it has.</param>
    /// <param name="sameKey">The others, with <paramref name="band"/> among them; the newest that has a component gives it.</param>
    public static Band Of(Band band, IReadOnlyList<Band> sameKey)
    {
        var completed = band;
        foreach (var other in sameKey.Where(other => other != band).OrderByDescending(other => other.Provenance.AsOf))
        {
            completed = With(completed, other);
        }

        return completed;
    }

    private static Band With(Band band, Band other)
    {
        var hasBonus = band.Bonus is not null || band.BonusPercent is not null;
        var missing = Enum.GetValues<PayComponent>()
            .Where(component => ComponentRange.Of(band, component) is null && ComponentRange.Of(other, component) is not null)
            .ToArray();
        return missing.Length == 0 ? band : band with
        {
            Base = band.Base ?? other.Base,
            Equity = band.Equity ?? other.Equity,
            BonusPercent = hasBonus ? band.BonusPercent : other.BonusPercent,
            Bonus = hasBonus ? band.Bonus : other.Bonus,
            SignOn = band.SignOn ?? other.SignOn,
            Total = band.Total ?? other.Total,
            Evidence = [.. band.Evidence ?? [], .. missing.Select(component => other.EvidenceOf(component) ?? BandSources.Stated(component, other.Provenance))],
        };
    }
}
