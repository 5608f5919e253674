using System.Globalization;
using Coach.Bands;
using Embedded;
using Embedded.Bands;

namespace Local.Bands;

/// <summary>The bands kept on this machine, as commands read them. Where nothing was ever kept, none, and nothing is made on disk.</summary>
internal static class HeldBands
{
    /// <summary>The current bands of one company.</summary>
    public static async Task<BandSnapshot> OfCompanyAsync(string company, string? data, CommandHost host, CancellationToken cancellation)
    {
        using var held = Open(data, host);
        return held is null ? BandSnapshot.Empty : await held.Store.OfGroupAsync(company, cancellation: cancellation);
    }

    /// <summary>The store; null where there is none yet.</summary>
    public static HeldStore? Open(string? data, CommandHost host)
    {
        var folder = FolderOf(data, host);
        return File.Exists(folder.BandsPath) ? new(Database.OpenBands(folder)) : null;
    }

    public static DataFolder FolderOf(string? data, CommandHost host) => DataFolder.Of(data, host.Environment("COACH_DATA"));

    /// <summary>The snapshot of a day (its end) or an id; the current one where none is wished; null where there is none.</summary>
    public static SnapshotHead? Find(IReadOnlyList<SnapshotHead> history, string? wished) => wished switch
    {
        null => history.Count > 0 ? history[0] : null,
        _ when DateOnly.TryParseExact(wished, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
            history.FirstOrDefault(head => head.At < new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero)),
        _ => history.FirstOrDefault(head => head.Id == wished),
    };
}

/// <summary>An open store of bands.</summary>
internal sealed class HeldStore(Database database) : IDisposable
{
    public IBandStore Store { get; } = new SqliteBandStore(database);

    public void Dispose() => database.Dispose();
}
