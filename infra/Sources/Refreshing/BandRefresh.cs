using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Coach;
using Coach.Bands;
using Coach.Pay;
using Coach.Signals;
using Embedded;
using Embedded.Bands;

namespace Sources.Refreshing;

/// <summary>How a refresh ended.</summary>
public enum RefreshOutcome
{
    /// <summary>A new snapshot is the current one.</summary>
    Published,

    /// <summary>No source had anything new.</summary>
    NothingNew,

    /// <summary>The new snapshot looked broken; the old one stays.</summary>
    Refused,
}

/// <summary>What a refresh did.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Sources">How it went with each source.</param>
/// <param name="Bytes">Bytes of files that came over the network.</param>
/// <param name="Observations">Observations and bands that the sources told.</param>
/// <param name="Bands">Bands of the new snapshot.</param>
/// <param name="SetAside">How many observations were left out.</param>
/// <param name="Examples">The first of them.</param>
/// <param name="Doubts">What looks odd; and, where it was refused, why.</param>
/// <param name="Before">The snapshot it was based on; empty where there was none.</param>
/// <param name="Snapshot">The snapshot that is current now.</param>
public sealed record RefreshReport(
    RefreshOutcome Outcome, IReadOnlyList<SourceReport> Sources, long Bytes, long Observations, int Bands, int SetAside, IReadOnlyList<OutlyingPay> Examples, IReadOnlyList<Problem> Doubts, string Before, string Snapshot);

/// <summary>How far a refresh has come.</summary>
/// <param name="Doing">In words.</param>
/// <param name="Part">From 0 to 1, of all.</param>
public readonly record struct RefreshStep(string Doing, double Part);

/// <summary>
/// Builds a whole new snapshot of the bands: asks the sources, gathers what they tell, reckons bands, watches them go by, and publishes them in one step. Bands
/// that people imported stay. However it ends, readers see the old snapshot or the new one.
/// </summary>
/// <param name="store">Where the bands are kept.</param>
/// <param name="hiring">Where posted jobs are kept.</param>
/// <param name="folder">Where files that are named without a whole path lie, where fetched ones are kept, and where there is room to gather.</param>
/// <param name="limits">What fetching may cost.</param>
/// <param name="clock">The time.</param>
public sealed class BandRefresh(IBandStore store, IHiringStore hiring, DataFolder folder, SourceLimits limits, TimeProvider clock)
{
    /// <summary>Observations set aside that are listed one by one. Default 1,000; the count tells of all.</summary>
    private const int MostExamples = 1_000;

    private readonly List<OutlyingPay> _examples = [];
    private readonly HashSet<(string Source, string Company, string Role)> _told = [];
    private readonly Dictionary<string, List<PostedRole>> _posted = [];
    private int _setAside;

    /// <summary>Runs once.</summary>
    /// <param name="list">The sources.</param>
    /// <param name="force">Publish also what looks broken.</param>
    /// <param name="progress">Is told how far it has come.</param>
    /// <param name="cancellation">Gives up; the old snapshot stays.</param>
    /// <exception cref="IOException">Another refresh is running, or the disk refuses.</exception>
    public async Task<RefreshReport> RunAsync(SourceList list, bool force, Action<RefreshStep> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(progress);
        folder.Create();
        using var alone = Alone();
        using var sources = new PublicSources(list, folder.Path, folder.SourcesPath, limits, clock);
        var asked = await AskAsync(sources, list, progress, cancellation);
        var current = (await store.HistoryAsync(cancellation)).Select(head => head.Id).FirstOrDefault("");
        if (!force && current.Length > 0 && Fingerprint(asked) == LastFingerprint())
        {
            return new(RefreshOutcome.NothingNew, [.. asked.Select(source => source.Report)], sources.BytesReceived, 0, 0, 0, [], [], current, current);
        }

        using var pile = BandPile.Create(Path.Combine(folder.Path, "refresh.tmp"));
        var (read, rates) = Gather(sources, asked, pile, progress, cancellation);
        foreach (var (company, roles) in _posted)
        {
            await hiring.AddAsync(company, new(roles, [], []), cancellation);
        }

        var told = pile.Rows;
        var held = (await store.HistoryAsync(cancellation)).FirstOrDefault(head => head.Id == current);
        await AddHeldAsync(pile, cancellation);
        var head = new SnapshotHead(SnapshotHead.NextId(current, clock.GetUtcNow()), rates ?? held?.Rates);
        var review = new SnapshotReview();
        Problem? refused = null;
        try
        {
            await store.PublishAsync(head, Reviewed(Reckoned(pile, head.Rates ?? ExchangeRates.None, review, progress, cancellation), review, force), current, cancellation);
            Remember(Fingerprint(read));
            sources.ForgetOthers();
        }
        catch (RefusedSnapshotException broken)
        {
            refused = broken.Why;
        }

        return new(
            refused is null ? RefreshOutcome.Published : RefreshOutcome.Refused, [.. read.Select(source => source.Report)], sources.BytesReceived, told, review.Bands, _setAside, _examples,
            refused is null ? review.Doubts : [refused, .. review.Doubts], current, refused is null ? head.Id : current);
    }

    // Held by the system as long as the process lives, so that a crash leaves no lock behind.
    private FileStream Alone()
    {
        try
        {
            return new(Path.Combine(folder.Path, "refresh.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException taken)
        {
            throw new IOException("Another refresh of the bands is running. Wait until it has ended.", taken);
        }
    }

    private static async Task<IReadOnlyList<AskedSource>> AskAsync(PublicSources sources, SourceList list, Action<RefreshStep> progress, CancellationToken cancellation)
    {
        var asked = new List<AskedSource>();
        foreach (var source in list.Sources)
        {
            progress(new($"Asking {source.Title}", Share.Asking * asked.Count / list.Sources.Count));
            asked.Add(await sources.AskAsync(source, cancellation));
        }

        return asked;
    }

    private (IReadOnlyList<AskedSource> Read, ExchangeRates? Rates) Gather(
        PublicSources sources, IReadOnlyList<AskedSource> asked, BandPile pile, Action<RefreshStep> progress, CancellationToken cancellation)
    {
        ExchangeRates? rates = null;
        var read = new List<AskedSource>();
        foreach (var source in asked)
        {
            var (begin, share) = (Share.Asking + (Share.Reading * read.Count / asked.Count), Share.Reading / asked.Count);
            var (rows, name) = (pile.Rows, $"Reading {source.Report.Source.Title}");
            progress(new(name, begin));
            read.Add(sources.Read(source, Take, () => pile.ForgetAfter(rows), part => progress(new(name, begin + (share * part)))));
        }

        return (read, rates);

        void Take(SourceItem item)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (item)
            {
                case SourceItem.Observed observed:
                    pile.Add(observed.Pay);
                    break;
                case SourceItem.Stated stated:
                    pile.Add(stated.Band);
                    _ = stated.Band.Evidence is null && _told.Add(Subject(stated.Band));
                    break;
                case SourceItem.Posted posted:
                    (CollectionsMarshal.GetValueRefOrAddDefault(_posted, posted.Company, out _) ??= []).Add(posted.Role);
                    break;
                case SourceItem.Quoted quoted:
                    rates = rates?.AsOf > quoted.Rates.AsOf ? rates : quoted.Rates;
                    break;
            }
        }
    }

    /// <summary>Bands that were reckoned are reckoned anew. Those that people imported are taken over, unless their source was read anew.</summary>
    private async Task AddHeldAsync(BandPile pile, CancellationToken cancellation)
    {
        await foreach (var band in store.ReadAsync(cancellation: cancellation))
        {
            if (band.Evidence is not null)
            {
                pile.AddBefore(band);
            }
            else if (!_told.Contains(Subject(band)))
            {
                pile.Add(band);
            }
        }
    }

    private static (string Source, string Company, string Role) Subject(Band band) => (band.Provenance.Source, band.Key.CompanyForm, band.Key.Role.ToUpperInvariant());

    private async IAsyncEnumerable<Band> Reckoned(
        BandPile pile, ExchangeRates rates, SnapshotReview review, Action<RefreshStep> progress, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var done = 0L;
        foreach (var group in pile.Groups())
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var band in Reckon(group, rates, today))
            {
                if (band.Evidence is not null)
                {
                    review.Add(band, group.Before.Count > 0 ? group.Before[^1] : null);
                }

                yield return band;
            }

            for (var before = 0; before < group.Before.Count; before++)
            {
                review.AddBefore();
            }

            done += group.Before.Count + group.Stated.Count + group.Observations.Count;
            progress(new("Reckoning bands", Share.Asking + Share.Reading + (Share.Reckoning * done / Math.Max(pile.Rows, 1))));
        }

        await Task.CompletedTask;
    }

    private IEnumerable<Band> Reckon(PiledGroup group, ExchangeRates rates, DateOnly today)
    {
        foreach (var band in group.Stated.Distinct())
        {
            yield return band;
        }

        if (group.Observations.Count == 0)
        {
            yield break;
        }

        var reckoned = ObservedBand.Of(group.Observations, rates, today);
        _setAside += reckoned.SetAside.Count;
        _examples.AddRange(reckoned.SetAside.Take(MostExamples - _examples.Count));
        if (reckoned.Band is { } one)
        {
            yield return one;
        }
    }

    // The verdict falls after the last band and before the pointer moves.
    private static async IAsyncEnumerable<Band> Reviewed(IAsyncEnumerable<Band> bands, SnapshotReview review, bool force)
    {
        await foreach (var band in bands)
        {
            yield return band;
        }

        if (review.Verdict() is { } why && !force)
        {
            throw new RefusedSnapshotException(why);
        }
    }

    private static string Fingerprint(IEnumerable<AskedSource> sources) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', sources.Select(source => source.Fingerprint)))));

    private string FingerprintPath => Path.Combine(folder.SourcesPath, "published");

    private string LastFingerprint() => File.Exists(FingerprintPath) ? File.ReadAllText(FingerprintPath) : "";

    private void Remember(string fingerprint)
    {
        Directory.CreateDirectory(folder.SourcesPath);
        File.WriteAllText(FingerprintPath, fingerprint);
    }

    /// <summary>What part of a refresh each stage takes, for the progress bar.</summary>
    private static class Share
    {
        public const double Asking = 0.15;
        public const double Reading = 0.45;
        public const double Reckoning = 0.4;
    }

    private sealed class RefusedSnapshotException(Problem why) : Exception(why.Message)
    {
        public Problem Why { get; } = why;
    }
}
