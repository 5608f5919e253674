using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using Coach;
using Coach.Bands;
using Microsoft.Data.Sqlite;

namespace Embedded.Bands;

/// <summary>Writes what a new snapshot has and the one before had not, and ends what it has no more. A band that did not change costs a look, no write.</summary>
internal sealed class BandWriter : IDisposable
{
    private readonly long _snapshot;
    private readonly Dictionary<UInt128, long> _open = [];
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _insert;
    private readonly SqliteParameter _company;
    private readonly SqliteParameter _hash;
    private readonly SqliteParameter _body;

    /// <param name="connection">Within a transaction.</param>
    /// <param name="snapshot">The number of the new snapshot.</param>
    public BandWriter(SqliteConnection connection, long snapshot)
    {
        (_connection, _snapshot) = (connection, snapshot);
        _insert = connection.Command("INSERT INTO band (company, hash, body, since, until) VALUES ($company, $hash, $body, $since, $until)", ("$since", snapshot), ("$until", BandRows.Open));
        _company = _insert.Parameters.Add("$company", SqliteType.Text);
        _hash = _insert.Parameters.Add("$hash", SqliteType.Blob);
        _body = _insert.Parameters.Add("$body", SqliteType.Text);
        _insert.Prepare();
        using var command = connection.Command("SELECT hash, row FROM band WHERE until = $open", ("$open", BandRows.Open));
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            _open[BinaryPrimitives.ReadUInt128BigEndian(row.GetFieldValue<byte[]>(0))] = row.GetInt64(1);
        }
    }

    public void Write(Band band)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(band, CoachJson.Default.Band);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, digest);
        if (_open.Remove(BinaryPrimitives.ReadUInt128BigEndian(digest)))
        {
            return;
        }

        _company.Value = band.Key.CompanyForm;
        _hash.Value = digest[..16].ToArray();
        _body.Value = System.Text.Encoding.UTF8.GetString(body);
        _insert.ExecuteNonQuery();
    }

    /// <summary>After the last band.</summary>
    public void EndTheRest()
    {
        using var end = _connection.Command("UPDATE band SET until = $snapshot WHERE row = $row", ("$snapshot", _snapshot));
        var row = end.Parameters.Add("$row", SqliteType.Integer);
        end.Prepare();
        foreach (var open in _open.Values)
        {
            row.Value = open;
            end.ExecuteNonQuery();
        }
    }

    public void Dispose() => _insert.Dispose();
}
