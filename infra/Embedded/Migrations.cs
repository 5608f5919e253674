using Microsoft.Data.Sqlite;

namespace Embedded;

/// <summary>
/// The database's shape as numbered steps. The file's <c>user_version</c> is the number of steps it has taken. A step that was ever released is
/// never edited: the next change is a new step.
/// </summary>
internal static class Migrations
{
    /// <summary>In order. Their number is the version of a file that is up to date.</summary>
    internal static readonly string[] Steps =
    [
        // Amounts are text: SQLite's REAL would round them. A component's row is missing where the source gives no figure.
        """
        CREATE TABLE snapshot (id TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
        CREATE TABLE band (
            snapshot TEXT NOT NULL REFERENCES snapshot ON DELETE CASCADE,
            position INTEGER NOT NULL,
            company TEXT NOT NULL, role TEXT NOT NULL, level TEXT, region TEXT,
            source TEXT NOT NULL, as_of TEXT NOT NULL, evidence TEXT,
            PRIMARY KEY (snapshot, position)) WITHOUT ROWID;
        CREATE TABLE component (
            snapshot TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL,
            min TEXT, max TEXT, currency TEXT, period TEXT, basis TEXT, years INTEGER, kind TEXT,
            PRIMARY KEY (snapshot, position, name),
            FOREIGN KEY (snapshot, position) REFERENCES band ON DELETE CASCADE) WITHOUT ROWID;
        CREATE TABLE current_snapshot (only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1), snapshot TEXT NOT NULL REFERENCES snapshot);
        """,
        // Bodies are JSON text. Times are milliseconds since 1970, UTC. Ids of negotiations are never used again (AUTOINCREMENT), so that a
        // turn that was begun before its person was forgotten finds nothing to change.
        """
        CREATE TABLE negotiation (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            tenant TEXT NOT NULL, person TEXT NOT NULL, name TEXT NOT NULL,
            UNIQUE (tenant, person, name));
        CREATE TABLE inbox (
            negotiation INTEGER NOT NULL REFERENCES negotiation ON DELETE CASCADE,
            position INTEGER NOT NULL, signal_id TEXT NOT NULL, signal TEXT NOT NULL, cause INTEGER NOT NULL, at INTEGER NOT NULL,
            PRIMARY KEY (negotiation, position)) WITHOUT ROWID;
        CREATE UNIQUE INDEX inbox_signal ON inbox (negotiation, signal_id);
        CREATE TABLE state (
            negotiation INTEGER PRIMARY KEY REFERENCES negotiation ON DELETE CASCADE,
            cursor INTEGER NOT NULL, body TEXT NOT NULL);
        CREATE TABLE line (
            negotiation INTEGER NOT NULL REFERENCES negotiation ON DELETE CASCADE,
            sequence INTEGER NOT NULL, line_id TEXT NOT NULL, said INTEGER NOT NULL, cause INTEGER NOT NULL, body TEXT NOT NULL, at INTEGER NOT NULL,
            PRIMARY KEY (negotiation, sequence)) WITHOUT ROWID;
        CREATE UNIQUE INDEX line_once ON line (negotiation, said, line_id);
        CREATE INDEX line_cause ON line (negotiation, cause);
        CREATE TABLE effect (
            negotiation INTEGER NOT NULL REFERENCES negotiation ON DELETE CASCADE,
            effect_id TEXT NOT NULL, cause INTEGER NOT NULL, place INTEGER NOT NULL, body TEXT NOT NULL, attempts INTEGER NOT NULL, due INTEGER NOT NULL,
            PRIMARY KEY (negotiation, effect_id)) WITHOUT ROWID;
        CREATE TABLE reminder (
            negotiation INTEGER NOT NULL REFERENCES negotiation ON DELETE CASCADE,
            reminder_id TEXT NOT NULL, due INTEGER NOT NULL, signal TEXT NOT NULL,
            PRIMARY KEY (negotiation, reminder_id)) WITHOUT ROWID;
        CREATE INDEX reminder_due ON reminder (due);
        CREATE TABLE outcome (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
        """,
        // Bands stand in a file of their own (BandSteps): a refresh writes a million rows, and must not keep a conversation waiting.
        """
        DROP TABLE current_snapshot;
        DROP TABLE component;
        DROP TABLE band;
        DROP TABLE snapshot;
        """,
    ];

    /// <summary>The same for the file of bands. Bodies and heads are JSON, so that amounts keep every digit.</summary>
    internal static readonly string[] BandSteps =
    [
        """
        CREATE TABLE snapshot (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL);
        CREATE TABLE band (row INTEGER PRIMARY KEY, company TEXT NOT NULL, hash BLOB NOT NULL, body TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL);
        CREATE INDEX band_company ON band (company, until);
        CREATE INDEX band_open ON band (hash) WHERE until = 9223372036854775807;
        CREATE INDEX band_ended ON band (until) WHERE until < 9223372036854775807;
        """,
        // What companies post and say about hiring. A company is held under the form of its name; bodies are JSON.
        """
        CREATE TABLE hiring (
            company TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
            PRIMARY KEY (company, kind, id)) WITHOUT ROWID;
        """,
        // How a company's name was written, for people. Those held before are known by its form alone until something is added to them.
        """
        CREATE TABLE hiring_company (company TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
        INSERT INTO hiring_company SELECT DISTINCT company, company FROM hiring;
        """,
    ];

    /// <summary>Takes the steps that the file has not taken, all or none. Two processes may do it at once: the second finds nothing left to do.</summary>
    /// <exception cref="InvalidDataException">A newer version of the coach wrote the file.</exception>
    public static void Apply(SqliteConnection connection, IReadOnlyList<string> steps)
    {
        if (Version(connection) == steps.Count)
        {
            return;
        }

        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Version(connection);
        if (version > steps.Count)
        {
            throw new InvalidDataException("The data folder was written by a newer version of the coach. Update the coach, or choose another folder with --data.");
        }

        foreach (var step in steps.Skip(version))
        {
            connection.Execute(step);
        }

        connection.Execute(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA user_version = {steps.Count}"));
        transaction.Commit();
    }

    private static int Version(SqliteConnection connection) => Convert.ToInt32(connection.Scalar("PRAGMA user_version"), System.Globalization.CultureInfo.InvariantCulture);
}
