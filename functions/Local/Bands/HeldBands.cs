using Coach.Bands;
using Embedded;

namespace Local.Bands;

/// <summary>The bands kept on this machine.</summary>
internal static class HeldBands
{
    /// <summary>The current snapshot. Where nothing was ever kept, none, and nothing is made on disk.</summary>
    public static async Task<BandSnapshot> CurrentAsync(string? data, CommandHost host, CancellationToken cancellation)
    {
        var folder = FolderOf(data, host);
        if (!File.Exists(folder.DatabasePath))
        {
            return BandSnapshot.Empty;
        }

        using var database = Database.Open(folder);
        return await new SqliteBandStore(database).CurrentAsync(cancellation);
    }

    public static DataFolder FolderOf(string? data, CommandHost host) => DataFolder.Of(data, host.Environment("COACH_DATA"));
}
