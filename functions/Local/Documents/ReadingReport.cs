using Coach;

namespace Local.Documents;

/// <summary>What is said about a run over files when it ends, and its exit status.</summary>
internal sealed class ReadingReport
{
    private readonly List<ReadingOutcome> _outcomes = [];

    /// <summary>0 where every file was read, else 1.</summary>
    public int ExitCode => Unread.Any() ? Local.ExitCode.NotRead : Local.ExitCode.Done;

    private IEnumerable<ReadingOutcome> Unread => _outcomes.Where(outcome => outcome.Unread is not null);

    public void Add(ReadingOutcome outcome) => _outcomes.Add(outcome);

    /// <summary>A line for each file that could not be read, with what to do about it.</summary>
    public void WriteUnread(TextWriter output)
    {
        foreach (var outcome in Unread)
        {
            output.WriteLine($"coach: {outcome.Path}: {outcome.Unread!.Message}");
        }

        if (_outcomes.Count == 0)
        {
            output.WriteLine("coach: there are no files in what was given.");
        }
    }

    /// <summary>How many files were read, and how many had a problem of which kind.</summary>
    public void WriteSummary(TextWriter output)
    {
        output.WriteLine($"{Count(_outcomes.Count)}, {_outcomes.Count - Unread.Count()} read, {Unread.Count()} not.");
        var codes = _outcomes.SelectMany(outcome => Codes(outcome).Distinct()).CountBy(code => code);
        foreach (var (code, files) in codes.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"  {code}: {Count(files)}");
        }
    }

    private static IEnumerable<string> Codes(ReadingOutcome outcome) =>
        outcome.Problems.Append(outcome.Unread).OfType<Problem>().Select(problem => problem.Code);

    private static string Count(int files) => files == 1 ? "1 file" : $"{files} files";
}
