using AzureBlobs;
using AzureTables;
using Coach.Negotiations;
using Microsoft.Azure.Functions.Worker;

namespace App.Conversations;

/// <summary>After the last words were delivered: the documents and the addresses of a person who asked to be forgotten. The store forgot the rest with the turn.</summary>
public sealed class ForgetPerson(IAddressBook addresses, DocumentBlobs documents, TableTickets tickets)
{
    /// <summary>The activity.</summary>
    [Function(nameof(ForgetPerson))]
    public async Task RunAsync([ActivityTrigger] RoundOf of, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(of);
        await documents.EraseAsync(of.Key.Tenant, of.Key.Person, cancellation);
        await tickets.EraseAsync(of.Key.Tenant, of.Key.Person, cancellation);
        await addresses.EraseAsync(of.Key.Tenant, of.Key.Person, cancellation);
    }
}
