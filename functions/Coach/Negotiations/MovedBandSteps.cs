using Coach.Bands;
using Coach.Pay;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>
/// A newer snapshot of the bands: the negotiation keeps the one it began with, unless the band of one of its offers moved by <see cref="Share"/> or more.
/// Then the new bands are taken, and one short message says so.
/// </summary>
public static class MovedBandSteps
{
    /// <summary>From this part of the band's middle on a move is told: 5%, more than a year's usual rise, and enough to change what to ask for.</summary>
    public const decimal Share = 0.05m;

    internal static void Take(Talk talk, Signal.BandsMoved moved)
    {
        if (talk.File is not { Consent: true, Stage: not Stage.Closed })
        {
            return;
        }

        var snapshot = new BandSnapshot(moved.Snapshot, moved.Bands);
        var since = talk.File.Snapshot is { } begun && SnapshotHead.TimeOf(begun) is { } time ? DateOnly.FromDateTime(time.UtcDateTime) : (DateOnly?)null;
        var changes = new List<BandChange>();
        var offers = talk.File.Offers.Select(offer => offer.Now.Company == moved.Company ? Moved(offer, snapshot, changes) : offer).ToArray();
        if (changes.Count == 0)
        {
            return;
        }

        talk.File = talk.File with { Offers = offers, Snapshot = moved.Snapshot, Rates = moved.Rates ?? talk.File.Rates };
        talk.Say(News(talk, changes[0], since));
    }

    private static OfferCase Moved(OfferCase offer, BandSnapshot snapshot, List<BandChange> changes)
    {
        var before = BandFinder.Find(offer.Now, new BandSnapshot("", [.. offer.Bands.Where(band => !BandSteps.IsTold(band))])).Match;
        var after = BandFinder.Find(offer.Now, snapshot).Match;
        if (before is null || after is null || before.Band.Key.IsMarket != after.Band.Key.IsMarket)
        {
            return offer;
        }

        var told = SnapshotDifference.Between(before.Band, after.Band).Where(change => change.Moved is { } moved && Math.Abs(moved) >= Share).ToArray();
        changes.AddRange(told);
        return told.Length == 0 ? offer : BandSteps.With(offer, after, snapshot);
    }

    private static Reply News(Talk talk, BandChange change, DateOnly? since)
    {
        var (then, now) = (change.Before!, change.After!);
        var rose = change.Moved > 0;
        return new(
            $"The band of {change.Key.Company} has {(rose ? "risen" : "fallen")}.",
            rose ? "What you ask for can stand higher now. Your lines are reckoned from the new band." : "Your lines are reckoned from the new band. What they have offered you stays offered.",
            [
                new(change.Component == PayComponent.Base ? "Base band now" : "Band now", MoneyFormat.Full(now)),
                new("Before", MoneyFormat.Full(then)),
                new("Change", change.InWords(since)),
            ],
            null,
            [new(ChoiceIds.Summary, "Show me the numbers")],
            null,
            talk.File.Stage);
    }
}
