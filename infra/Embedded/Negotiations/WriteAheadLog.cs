using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Embedded.Negotiations;

/// <summary>
/// Moves committed pages from the write-ahead log into the database file. Mostly beside the writer, so that no turn waits for it; the writer
/// itself only takes the last few, after which the log starts anew. Where somebody reads at every such moment it cannot: a log that has grown too
/// long is therefore emptied by the writer, which waits for the readers, once in so many commits: a reader that stays holds up one turn in hundreds, not each.
/// </summary>
internal sealed class WriteAheadLog : IDisposable
{
    /// <summary>Commits between two moves. Default 400: some 8 MB of log; range 1 to 100,000.</summary>
    private const int CommitsBetween = 400;

    /// <summary>Commits after which a log that a reader kept from being cut is tried again. Default 20: a reader that stays holds up few turns; range 1 to 10,000.</summary>
    private const int CommitsUntilCut = 20;

    /// <summary>How long emptying the log waits for readers, in milliseconds. Default 2,000: reads take a few; range 1 to 60,000.</summary>
    private const int PatienceMilliseconds = 2_000;

    /// <summary>From this length on the log is emptied, in bytes. Default 32 MiB: four times what people one by one write between two moves; range 1 MiB to 1 GiB.</summary>
    internal const long LongestLog = 32L << 20;

    private readonly Database _database;
    private readonly Statements _writer;
    private Task _moving = Task.CompletedTask;
    private int _commits;
    private int _untilTry;
    private bool _moved;
    private bool _holdsOld;
    private int _sinceHeld;

    /// <param name="database">Gives the connection that works beside the writer.</param>
    /// <param name="writer">The writer's own connection, between two transactions.</param>
    public WriteAheadLog(Database database, Statements writer)
    {
        _database = database;
        _writer = writer;
        writer.Execute("PRAGMA wal_autocheckpoint = 0");
        // What is deleted is overwritten in the file: pay and names do not stay in free pages.
        writer.Execute("PRAGMA secure_delete = ON");
        writer.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {PatienceMilliseconds}"));
        // What a person who was forgotten left in the log before a crash goes now.
        Empty();
    }

    /// <summary>Moves everything and cuts the log to nothing, so that it holds no old pages. Where a reader does not end, it is cut after one of the next commits.</summary>
    /// <returns>False where the disk refused.</returns>
    public bool Empty()
    {
        try
        {
            _holdsOld = _writer.Scalar("PRAGMA wal_checkpoint(TRUNCATE)") is not 0L;
            return true;
        }
        catch (SqliteException)
        {
            _holdsOld = true;
            return false;
        }
    }

    /// <summary>After a commit.</summary>
    public void Tend()
    {
        if (_moved && _moving.IsCompleted)
        {
            Move(_writer);
            _moved = false;
            if (IsTooLong())
            {
                Empty();
                _untilTry = CommitsBetween;
            }
        }

        if (_holdsOld && ++_sinceHeld >= CommitsUntilCut)
        {
            _sinceHeld = 0;
            Empty();
        }

        // A commit of many people at once is long: the length counts too.
        _untilTry = Math.Max(0, _untilTry - 1);
        if ((++_commits >= CommitsBetween || IsTooLong()) && _moving.IsCompleted)
        {
            _commits = 0;
            _moved = true;
            _moving = Task.Run(MoveBeside);
        }
    }

    /// <summary>Ends when nothing is being moved beside the writer.</summary>
    internal Task Moving => _moving;

    /// <summary>What was left moves when the last connection closes; SQLite does that by itself.</summary>
    public void Dispose() => _moving.GetAwaiter().GetResult();

    private bool IsTooLong() => _untilTry == 0 && _database.LogBytes > LongestLog;

    private void MoveBeside()
    {
        try
        {
            using var statements = new Statements(_database.Connect());
            Move(statements);
        }
        catch (SqliteException)
        {
            // As in Move.
        }
    }

    // Passive: takes what nobody reads at the moment and never waits. On a disk that is full or fails, what was committed stays in the log until the next move.
    private static void Move(Statements statements)
    {
        try
        {
            statements.Scalar("PRAGMA wal_checkpoint(PASSIVE)");
        }
        catch (SqliteException)
        {
            // Nothing is lost by it, and a turn must not fail for it.
        }
    }
}
