using System.Globalization;
using Coach.Pay;

namespace Coach.Bands;

/// <summary>A band reckoned from observations.</summary>
/// <param name="Band">The band; null where the observations are too few or none is plausible.</param>
/// <param name="SetAside">What was left out.</param>
public sealed record ReckonedBand(Band? Band, IReadOnlyList<OutlyingPay> SetAside);

/// <summary>
/// Reckons a band of base pay from observations of the same job, place, currency and period. Each observation gives three figures, its lower end, middle and
/// upper end, a third of its weight each (<see cref="ObservationWeight"/>). Percentiles are weighted quantiles of these (<see cref="WeightedQuantile"/>).
/// From <see cref="BandPosition.MinimumSources"/> observations on the band goes from the 10th to the 90th percentile; below, from the lowest end to the
/// highest, and no percentile is given.
/// </summary>
public static class ObservedBand
{
    /// <summary>A filing is one person's pay: below this many there is no band of filings alone.</summary>
    public const int LeastFilings = 3;

    /// <summary>Reckons one band.</summary>
    /// <param name="observations">At least one; repeats of one id count once, the newest.</param>
    /// <param name="rates">To tell figures that are no pay; never to convert what goes into the band.</param>
    /// <param name="today">From which ages are counted.</param>
    public static ReckonedBand Of(IReadOnlyList<PayObservation> observations, ExchangeRates rates, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(rates);
        var (plausible, setAside) = Plausible(Distinct(observations), rates);
        var kept = WithoutOutliers(plausible, setAside);
        var isEnough = kept.Count > 0 && (kept.Count >= LeastFilings || kept.Exists(observation => observation.Kind != SourceKind.Filing));
        return new(isEnough ? Band(kept, setAside.Count, today) : null, setAside);
    }

    private static List<PayObservation> Distinct(IReadOnlyList<PayObservation> observations) =>
        [.. observations.GroupBy(observation => (observation.Kind, observation.Id)).Select(same => same.MaxBy(observation => observation.AsOf)!)];

    private static (List<PayObservation> Plausible, List<OutlyingPay> SetAside) Plausible(List<PayObservation> observations, ExchangeRates rates)
    {
        var (plausible, setAside) = (new List<PayObservation>(observations.Count), new List<OutlyingPay>());
        foreach (var observation in observations)
        {
            if (Outliers.Implausible(observation.Base, rates) is { } why)
            {
                setAside.Add(new(observation, why));
            }
            else
            {
                plausible.Add(observation);
            }
        }

        return (plausible, setAside);
    }

    private static List<PayObservation> WithoutOutliers(List<PayObservation> observations, List<OutlyingPay> setAside)
    {
        var outlying = Outliers.Among([.. observations.Select(observation => observation.Base.Midpoint!.Value)]);
        setAside.AddRange(observations.Where((_, i) => outlying[i]).Select(observation => new OutlyingPay(
            observation, string.Create(CultureInfo.InvariantCulture, $"It lies too far from the other {observations.Count - 1} figures of this job."))));
        return [.. observations.Where((_, i) => !outlying[i])];
    }

    private static Band Band(List<PayObservation> kept, int setAside, DateOnly today)
    {
        var figures = Figures(kept, today);
        var percentiles = kept.Count < BandPosition.MinimumSources ? null : new PayPercentiles(At(0.1m), At(0.25m), At(0.5m), At(0.75m), At(0.9m));
        var (currency, period) = (kept[0].Base.Currency, kept[0].Base.Period);
        var pay = new PayRange(percentiles?.P10 ?? figures[0].Value, percentiles?.P90 ?? figures[^1].Value, currency, period);
        return new(Key(kept), pay, null, null, null, null, null, new(Summary(kept), kept.Max(observation => observation.AsOf)))
        {
            Evidence = [new(PayComponent.Base, kept.Count, setAside, percentiles, Shares(kept))],
        };

        decimal At(decimal share) => Plain(WeightedQuantile.Of(figures, share));
    }

    private static List<WeightedFigure> Figures(List<PayObservation> kept, DateOnly today)
    {
        var figures = new List<WeightedFigure>(kept.Count * 3);
        foreach (var observation in kept)
        {
            // A third each; left undivided, so that sums stay exact.
            var weight = ObservationWeight.Of(observation.Kind, observation.AsOf, today);
            figures.Add(new(observation.Base.Min!.Value, weight));
            figures.Add(new(observation.Base.Midpoint!.Value, weight));
            figures.Add(new(observation.Base.Max!.Value, weight));
        }

        figures.Sort((one, other) => one.Value.CompareTo(other.Value));
        return figures;
    }

    private static BandKey Key(List<PayObservation> kept)
    {
        var title = kept.Select(observation => JobTitle.Of(observation.Title)).ToList();
        return new(
            Commonest(kept.Select(observation => observation.Company))!,
            Commonest(title.Select(job => job.Role))!,
            Commonest(kept.Zip(title, (observation, job) => observation.Level ?? job.Level)),
            Commonest(kept.Select(observation => observation.Region is { } region ? Region.Name(region) : null)));
    }

    private static string? Commonest(IEnumerable<string?> names) => names
        .GroupBy(name => name, StringComparer.Ordinal)
        .OrderByDescending(same => same.Count())
        .ThenBy(same => same.Key, StringComparer.Ordinal)
        .First().Key;

    private static SourceShare[] Shares(List<PayObservation> kept) =>
    [
        .. kept.GroupBy(observation => (observation.Source, observation.Kind))
            .Select(same => new SourceShare(
                same.Key.Source,
                same.Key.Kind,
                same.Count(),
                same.Min(observation => observation.AsOf),
                same.Max(observation => observation.AsOf),
                same.MaxBy(observation => observation.AsOf)!.Where))
            .OrderByDescending(share => share.Observations)
            .ThenBy(share => share.Source, StringComparer.Ordinal),
    ];

    /// <summary>"37 postings, 12 filings".</summary>
    private static string Summary(List<PayObservation> kept) => string.Join(
        ", ", kept.GroupBy(observation => observation.Kind).OrderBy(same => same.Key).Select(same => SourceWords.Count(same.Key, same.Count())));

    private static decimal Plain(decimal amount) => RoundFigure.Plain(Math.Round(amount, 2));
}
