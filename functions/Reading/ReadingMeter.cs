using System.Globalization;
using Coach;

namespace Reading;

/// <summary>Counts what one reading has cost and says when its budget is spent; collects the problems on the way.</summary>
internal sealed class ReadingMeter(ReadingBudget budget, TimeProvider clock, CancellationToken cancellation)
{
    private readonly long _start = clock.GetTimestamp();
    private readonly List<Problem> _problems = [];
    private long _characters;
    private long _inflated;

    public ReadingBudget Budget => budget;

    /// <summary>Whether a limit was reached: the reader ends with what it has.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Whether no more text fits. What was read before another limit ended the reading is still given.</summary>
    public bool IsFull => _characters > budget.MaxCharacters;

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Says a problem once per code and place.</summary>
    public void Report(string code, string message, string? where = null)
    {
        if (!_problems.Exists(problem => problem.Code == code && problem.Where == where))
        {
            _problems.Add(new Problem(code, message, where));
        }
    }

    /// <summary>Takes over what a part of the document reported.</summary>
    public void ReportAll(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Report(problem.Code, problem.Message, problem.Where);
        }
    }

    /// <summary>Ends the reading: a limit was reached.</summary>
    public void Spend(string message)
    {
        IsSpent = true;
        Report(ProblemCodes.OverBudget, message);
    }

    /// <summary>Whether reading may go on, seen from the time. Cheap enough for every line.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public bool MayGoOn()
    {
        cancellation.ThrowIfCancellationRequested();
        if (!IsSpent && clock.GetElapsedTime(_start) > budget.MaxTime)
        {
            Spend($"Reading took longer than {budget.MaxTime.TotalSeconds:0.#} s; the rest was left out.");
        }

        return !IsSpent;
    }

    /// <summary>Takes characters of text; false where the budget is spent.</summary>
    public bool TakeCharacters(int count)
    {
        _characters += count;
        if (IsFull)
        {
            Spend(string.Create(CultureInfo.InvariantCulture, $"The text is longer than {budget.MaxCharacters:N0} characters; the rest was left out."));
        }

        return !IsSpent && MayGoOn();
    }

    /// <summary>Takes inflated or decoded bytes of a part; false where the budget is spent.</summary>
    public bool TakeInflated(long count)
    {
        _inflated += count;
        if (_inflated > budget.MaxInflatedBytes)
        {
            Spend(string.Create(CultureInfo.InvariantCulture, $"Unpacked it is larger than {budget.MaxInflatedBytes:N0} bytes; the rest was left out."));
        }

        return !IsSpent;
    }

    /// <summary>What is left, for a part that is a document of its own.</summary>
    public ReadingBudget Remaining() => budget with
    {
        MaxCharacters = (int)Math.Max(1, budget.MaxCharacters - _characters),
        MaxInflatedBytes = Math.Max(1, budget.MaxInflatedBytes - _inflated),
        MaxTime = TimeSpan.FromTicks(Math.Max(1, (budget.MaxTime - clock.GetElapsedTime(_start)).Ticks)),
        MaxDepth = Math.Max(0, budget.MaxDepth - 1),
    };
}
