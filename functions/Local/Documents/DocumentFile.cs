using Coach;
using Reading;

namespace Local.Documents;

/// <summary>Reading a document from a path: a file that cannot be opened is a document with a problem, like one that cannot be understood.</summary>
internal static class DocumentFile
{
    /// <summary>The document at a path, within the usual budget.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="clock">Measures the time it takes.</param>
    /// <param name="recognition">Reads scans; null leaves them unread.</param>
    public static Document Read(string path, TimeProvider clock, Recognition? recognition = null) => Open(path, (bytes, budget) =>
    {
        var document = DocumentReader.Read(path, bytes, budget, clock, CancellationToken.None);
        return recognition?.Read(bytes, document, CancellationToken.None) ?? document;
    });

    /// <summary>The same page by page, for documents of any length.</summary>
    public static Document ReadPages(string path, TimeProvider clock, Recognition? recognition, Action<Reading.DocumentFormat, DocumentPage> take) => Open(path, (bytes, budget) =>
    {
        var document = DocumentReader.ReadPages(path, bytes, budget, clock, take, CancellationToken.None);
        if (recognition?.Read(bytes, document, CancellationToken.None) is { } recognised && recognised != document)
        {
            foreach (var page in recognised.Pages)
            {
                take(recognised.Format, page);
            }

            return recognised;
        }

        return document;
    });

    private static Document Open(string path, Func<byte[], ReadingBudget, Document> read)
    {
        var budget = new ReadingBudget();
        try
        {
            using var file = File.OpenRead(path);
            return Bytes(file, budget.MaxBytes) is { } bytes
                ? read(bytes, budget)
                : Document.Unreadable(Reading.DocumentFormat.Unknown, TooBig(budget));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Document.Unreadable(Reading.DocumentFormat.Unknown, NotOpened(failure));
        }
    }

    // A pipe has no length: it is read until the limit.
    private static byte[]? Bytes(FileStream file, long limit)
    {
        if (!file.CanSeek)
        {
            return OfPipe(file, limit);
        }

        if (file.Length > limit)
        {
            return null;
        }

        var bytes = new byte[file.Length];
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    private static byte[]? OfPipe(Stream pipe, long limit)
    {
        using var bytes = new MemoryStream();
        var part = new byte[64 << 10];
        for (int read; (read = pipe.Read(part)) > 0;)
        {
            bytes.Write(part, 0, read);
            if (bytes.Length > limit)
            {
                return null;
            }
        }

        return bytes.ToArray();
    }

    private static Problem TooBig(ReadingBudget budget) => new(
        ProblemCodes.OverBudget,
        $"The file is larger than {budget.MaxBytes >> 20} MB, so it was not opened. Give only the pages with the letter, or its text.");

    private static Problem NotOpened(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => new(ProblemCodes.NotFound, "There is no such file. Check the path."),
        UnauthorizedAccessException => new(ProblemCodes.NotFound, "The file may not be opened. Check its access rights."),
        _ => new(ProblemCodes.NotFound, "The file could not be opened or read to its end. Check the path and the disk."),
    };
}
