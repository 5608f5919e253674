using Microsoft.Data.Sqlite;

namespace Embedded;

/// <summary>
/// A SQLite file. It is in write-ahead mode: readers see the last committed state while a writer works, and a crash leaves either the state
/// before a transaction or the one after it. Safe for several threads and several processes at once.
/// </summary>
public sealed class Database : IDisposable
{
    /// <summary>How long to wait for another writer, in seconds. Default 30: publishing thousands of bands takes under one; range 1 to 600.</summary>
    private const int BusySeconds = 30;

    private readonly SqliteConnectionStringBuilder _connection;

    private Database(string path)
    {
        _connection = new() { DataSource = path, ForeignKeys = true, DefaultTimeout = BusySeconds };
        Readers = new(this);
    }

    /// <summary>Bytes up to which a file is checked whole when it is opened. Default 64 MiB, a tenth of a second; pages of a larger one are checked as they are read. Range 0 to 10 GiB.</summary>
    private const long CheckedWhole = 64L << 20;

    /// <summary>Opens the file of negotiations, making it and bringing its shape up to date where needed.</summary>
    /// <exception cref="InvalidDataException">A newer version of the coach wrote the file, or it is damaged.</exception>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The person may not write there.</exception>
    public static Database Open(DataFolder folder) => Open(folder, folder.DatabasePath, Migrations.Steps);

    /// <summary>Opens the file of bands in the same way.</summary>
    /// <exception cref="InvalidDataException">A newer version of the coach wrote the file, or it is no database.</exception>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The person may not write there.</exception>
    public static Database OpenBands(DataFolder folder) => Open(folder, folder.BandsPath, Migrations.BandSteps);

    private static Database Open(DataFolder folder, string path, IReadOnlyList<string> steps)
    {
        folder.Create();
        CreateForOwner(path);
        var database = new Database(path);
        try
        {
            using var connection = database.Connect();
            connection.Execute("PRAGMA journal_mode = WAL");
            Migrations.Apply(connection, steps);
            Check(connection, path);
            return database;
        }
        catch (SqliteException failure)
        {
            database.Dispose();
            throw failure.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT
                ? new InvalidDataException(DiskFailures.Damaged(path), failure)
                : new IOException(DiskFailures.Told(failure, path).Message, failure);
        }
    }

    /// <summary>Connections for short reads that come often.</summary>
    internal Readers Readers { get; }

    /// <summary>What a failure means to people.</summary>
    internal Exception Told(Exception failure) => failure is SqliteException sqlite ? DiskFailures.Told(sqlite, _connection.DataSource) : failure;

    /// <summary>A connection from the pool. Closed by whoever asked for it.</summary>
    internal SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connection.ConnectionString);
        try
        {
            connection.Open();
            // What was committed survives a loss of power too.
            connection.Execute("PRAGMA synchronous = FULL");
            // A page that something else wrote over is told as damage, not read as if it were ours.
            connection.Execute("PRAGMA cell_size_check = ON");
            return connection;
        }
        catch
        {
            // A disk that fails is asked again and again: none of it may stay open.
            connection.Dispose();
            throw;
        }
    }

    /// <summary>How long the write-ahead log is on the disk, in bytes; 0 where there is none.</summary>
    internal long LogBytes => new FileInfo(_connection.DataSource + "-wal") is { Exists: true } log ? log.Length : 0;

    /// <summary>Closes the pooled connections, so that the file can be moved or deleted.</summary>
    public void Dispose()
    {
        Readers.Dispose();
        using var connection = new SqliteConnection(_connection.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    private static void Check(SqliteConnection connection, string path)
    {
        if (new FileInfo(path).Length <= CheckedWhole && connection.Scalar("PRAGMA quick_check(1)") is not "ok")
        {
            throw new InvalidDataException(DiskFailures.Damaged(path));
        }
    }

    // SQLite gives the files that go with the database the rights of the database file itself.
    private static void CreateForOwner(string path)
    {
        if (OperatingSystem.IsWindows() || File.Exists(path))
        {
            return;
        }

        using var made = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.Write,
            Share = FileShare.ReadWrite,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
    }
}
