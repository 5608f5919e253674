namespace Local.Documents;

/// <summary>Reads several files at once and gives the results in the order of the files.</summary>
internal static class ReadingInOrder
{
    /// <summary>Results that may wait for an earlier, slower file, for each file read at once.</summary>
    private const int WaitingPerReader = 4;

    /// <summary>Files read at once. Default one a core, at most 8: each may need <see cref="Reading.ReadingBudget.MaxInflatedBytes"/> of memory.</summary>
    private static int AtOnce => Math.Clamp(Environment.ProcessorCount, 1, 8);

    // Results are classes: the code for those is compiled ahead of time, that for each struct would be compiled when it first runs.
    public static IEnumerable<T> Read<T>(IReadOnlyList<DocumentPath> files, Func<DocumentPath, T> read)
        where T : class => files.Count == 1 ? [read(files[0])] : ReadAhead(files, read);

    private static IEnumerable<T> ReadAhead<T>(IReadOnlyList<DocumentPath> files, Func<DocumentPath, T> read)
    {
        var readers = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, AtOnce).ConcurrentScheduler);
        var ahead = new Queue<Task<T>>();
        foreach (var file in files)
        {
            ahead.Enqueue(readers.StartNew(() => read(file)));
            if (ahead.Count > AtOnce * WaitingPerReader)
            {
                yield return ahead.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (ahead.TryDequeue(out var next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }
}
