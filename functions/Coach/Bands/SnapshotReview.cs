using System.Globalization;

namespace Coach.Bands;

/// <summary>
/// Watches the bands of a new snapshot go by, each beside the one it replaces, and says in the end whether they may replace them: a bad refresh must never
/// replace good bands. It keeps counts and the first doubts only, however many bands there are.
/// </summary>
public sealed class SnapshotReview
{
    /// <summary>The largest part of bands that may drift (<see cref="BandSnapshotCheck.LargestDrift"/>): one in ten is news, more is a source that changed its units.</summary>
    public const decimal MostDrifting = 0.1m;

    /// <summary>Doubts that are told one by one. Default 20: who needs more looks at the difference between the snapshots.</summary>
    private const int MostDoubts = 20;

    private readonly List<Problem> _doubts = [];
    private int _bands;
    private int _replaced;
    private int _outOfOrder;
    private int _compared;
    private int _drifting;

    /// <summary>Bands seen.</summary>
    public int Bands => _bands;

    /// <summary>Doubts about single bands, at most twenty; they do not by themselves stop a publication.</summary>
    public IReadOnlyList<Problem> Doubts => _doubts;

    /// <summary>A band of the new snapshot goes by.</summary>
    /// <param name="next">The band.</param>
    /// <param name="before">The one with the same key in the snapshot before; null where it had none.</param>
    public void Add(Band next, Band? before)
    {
        ArgumentNullException.ThrowIfNull(next);
        _bands++;
        var order = BandSnapshotCheck.Order(next).ToArray();
        _outOfOrder += order.Length > 0 ? 1 : 0;
        Doubt(order);
        if (before is not null)
        {
            _compared++;
            var drift = BandSnapshotCheck.Drift(next, before).ToArray();
            _drifting += drift.Length > 0 ? 1 : 0;
            Doubt(drift);
        }
    }

    /// <summary>A band of the snapshot before goes by, whether or not it is replaced.</summary>
    public void AddBefore() => _replaced++;

    /// <summary>Why the new snapshot must not be published; null where it may.</summary>
    public Problem? Verdict()
    {
        if (_bands < _replaced * BandSnapshotCheck.LeastCount)
        {
            return BandSnapshotCheck.TooFew(_bands, _replaced);
        }

        if (_outOfOrder > 0)
        {
            return new(ProblemCodes.BandOutOfOrder, string.Create(CultureInfo.InvariantCulture, $"{_outOfOrder} bands have their ends the wrong way round or below zero."));
        }

        return _drifting > Math.Max(_compared * MostDrifting, 1)
            ? new(ProblemCodes.BandDrift, string.Create(CultureInfo.InvariantCulture, $"{_drifting} of {_compared} bands moved by more than {BandSnapshotCheck.LargestDrift:P0} since the last snapshot. Check the units of the sources; to publish all the same, use --force."))
            : null;
    }

    private void Doubt(Problem[] problems) => _doubts.AddRange(problems.Take(MostDoubts - Math.Min(_doubts.Count, MostDoubts)));
}
