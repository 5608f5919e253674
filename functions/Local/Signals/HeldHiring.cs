using Coach.Signals;
using Embedded;
using Embedded.Signals;
using Local.Bands;

namespace Local.Signals;

/// <summary>What is held on this machine about companies' hiring, as commands read it.</summary>
internal static class HeldHiring
{
    /// <summary>All that is held about a company; nothing is made on disk where nothing was ever kept.</summary>
    public static async Task<HiringRecord> OfAsync(string company, string? data, CommandHost host, CancellationToken cancellation)
    {
        var folder = HeldBands.FolderOf(data, host);
        if (!File.Exists(folder.BandsPath))
        {
            return HiringRecord.Empty;
        }

        using var database = Database.OpenBands(folder);
        return await new SqliteHiringStore(database).OfGroupAsync(company, cancellation);
    }

    /// <summary>Keeps what was seen.</summary>
    public static async Task AddAsync(string company, HiringRecord seen, string? data, CommandHost host, CancellationToken cancellation)
    {
        using var database = Database.OpenBands(HeldBands.FolderOf(data, host));
        await new SqliteHiringStore(database).AddAsync(company, seen, cancellation);
    }
}
