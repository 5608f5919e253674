using AzureBlobs;
using AzureTables;
using Microsoft.Extensions.Hosting;

namespace App;

/// <summary>Creates the tables and containers that are missing, before the first trigger.</summary>
internal sealed class StoragePreparation(CoachTables tables, DocumentBlobs documents) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await tables.PrepareAsync(cancellationToken);
        await documents.PrepareAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
