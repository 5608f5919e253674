using System.Globalization;
using Coach;

namespace Reading.Pdf;

/// <summary>What reading one document has cost, against its budget, and what went wrong on the way. Past the budget all work winds down.</summary>
internal sealed class PdfMeter
{
    private const int TicksPerClockReading = 256;

    private readonly TimeProvider _clock;
    private readonly CancellationToken _cancellation;
    private readonly long _deadline;
    private int _ticks;
    private long _inflated;
    private long _inflatedOfStream;
    private string? _overBudget;
    private string? _damage;

    public PdfMeter(ReadingBudget budget, TimeProvider clock, CancellationToken cancellation)
    {
        Budget = budget;
        _clock = clock;
        _cancellation = cancellation;
        _deadline = clock.GetTimestamp() + (long)(budget.MaxTime.TotalSeconds * clock.TimestampFrequency);
    }

    public ReadingBudget Budget { get; }

    /// <summary>Whether the time is up, so that work should end with what it has.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Counts a small piece of work; false when the time is up.</summary>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public bool Tick()
    {
        if (++_ticks % TicksPerClockReading != 0)
        {
            return !IsOver;
        }
        return TickNow();
    }

    /// <summary>As <see cref="Tick"/>, for a large piece of work: the clock is read.</summary>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public bool TickNow()
    {
        _cancellation.ThrowIfCancellationRequested();
        if (!IsOver && _clock.GetTimestamp() > _deadline)
        {
            IsOver = true;
            OverBudget(string.Create(CultureInfo.InvariantCulture, $"the time of {Budget.MaxTime.TotalSeconds:0.##} seconds"));
        }
        return !IsOver;
    }

    /// <summary>How many bytes the stream at hand may still be inflated to. What its filters give one after the other counts together, for all of it is held.</summary>
    public int InflationLeft => (int)Math.Clamp(Math.Min(Budget.MaxInflatedBytes - _inflated, Budget.MaxInflatedBytesPerStream - _inflatedOfStream), 0, Array.MaxLength);

    public void Inflated(int bytes)
    {
        _inflated += bytes;
        _inflatedOfStream += bytes;
    }

    /// <summary>Begins a stream, perhaps while another is being decoded.</summary>
    /// <returns>What <see cref="EndStream"/> wants.</returns>
    public long BeginStream()
    {
        var outer = _inflatedOfStream;
        _inflatedOfStream = 0;
        return outer;
    }

    /// <summary>Goes back to the stream that was at hand before.</summary>
    public void EndStream(long outer) => _inflatedOfStream = outer;

    /// <summary>A limit was met. The first one is told.</summary>
    /// <param name="limit">What was used up, to end the sentence "The document goes beyond …".</param>
    public void OverBudget(string limit) => _overBudget ??= limit;

    /// <summary>A part was lost. The first one is told.</summary>
    /// <param name="what">A whole sentence.</param>
    public void Damaged(string what) => _damage ??= what;

    public void AddProblemsTo(List<Problem> problems)
    {
        if (_damage is not null)
        {
            problems.Add(new(ProblemCodes.Damaged, _damage));
        }
        if (_overBudget is not null)
        {
            problems.Add(new(ProblemCodes.OverBudget, $"The document goes beyond {_overBudget}; what was read until then is given."));
        }
    }
}
