using Coach.Negotiations;
using Microsoft.Data.Sqlite;

namespace Embedded;

/// <summary>What a failure of SQLite means to the person whose disk it is, and what they do about it.</summary>
public static class DiskFailures
{
    /// <summary>The same failure with a sentence for people; <see cref="StoreBusyException"/> where it passes by itself.</summary>
    /// <param name="failure">As SQLite tells it.</param>
    /// <param name="path">The file; null where it is not known.</param>
    public static Exception Told(SqliteException failure, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure.SqliteErrorCode switch
        {
            SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => new StoreBusyException("Another program works in the data folder. Try again in a moment.", failure),
            SQLitePCL.raw.SQLITE_FULL => new StoreUnavailableException(
                "The disk is full: nothing more can be kept. What was kept is still there. Make room on the disk of the data folder, then try again.", failure),
            SQLitePCL.raw.SQLITE_IOERR => new StoreUnavailableException(
                "The disk does not take what is to be kept. What was kept is still there. See that the disk of the data folder works and has room, then try again.", failure),
            SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_PERM => new StoreUnavailableException(
                "Nothing can be written in the data folder. Make it writable, or choose another with --data.", failure),
            SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB => new StoreUnavailableException(Damaged(path), failure),
            _ => failure,
        };
    }

    /// <summary>What to do about a damaged file. The file itself is left as it is: what it still holds may be saved.</summary>
    internal static string Damaged(string? path) =>
        $"{(path is null ? "A database file" : $"The file {Path.GetFileName(path)}")} in the data folder is damaged; it was left as it is. "
        + "Stop the coach and keep a copy of the folder. Then put back a copy from before, or move the file away to begin anew.";
}
