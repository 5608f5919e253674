using System.Runtime.CompilerServices;

namespace Local.Documents;

/// <summary>Reads several files at once and gives the results in the order of the files.</summary>
internal static class ReadingInOrder
{
    /// <summary>Files read at once. Default one a core, at most 8: each may need <see cref="Reading.ReadingBudget.MaxInflatedBytes"/> of memory.</summary>
    private static int AtOnce => Math.Clamp(Environment.ProcessorCount, 1, 8);

    /// <summary>Results that may wait for an earlier, slower file, for each file read at once.</summary>
    private const int WaitingPerReader = 4;

    public static async IAsyncEnumerable<T> ReadAsync<T>(
        IEnumerable<DocumentPath> files, Func<DocumentPath, T> read, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var free = new SemaphoreSlim(AtOnce);
        var ahead = new Queue<Task<T>>();
        try
        {
            foreach (var file in files)
            {
                ahead.Enqueue(ReadOneAsync(file, read, free, cancellation));
                if (ahead.Count > AtOnce * WaitingPerReader)
                {
                    yield return await ahead.Dequeue();
                }
            }

            while (ahead.Count > 0)
            {
                yield return await ahead.Dequeue();
            }
        }
        finally
        {
            // Where the caller stops early, the readers still hold the semaphore.
            await ((Task)Task.WhenAll(ahead)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static Task<T> ReadOneAsync<T>(DocumentPath file, Func<DocumentPath, T> read, SemaphoreSlim free, CancellationToken cancellation) => Task.Run(
        async () =>
        {
            await free.WaitAsync(cancellation);
            try
            {
                return read(file);
            }
            finally
            {
                free.Release();
            }
        },
        cancellation);
}
