using AzureBot;
using AzureTables;
using Coach.Negotiations;

namespace App.Channels;

/// <summary>Links to <see cref="PersonalDataFetched"/> and <see cref="PlanFetched"/>, each with a ticket that is good once.</summary>
/// <param name="tickets">The tickets.</param>
/// <param name="app">The address of the app.</param>
internal sealed class PersonalLinks(TableTickets tickets, Uri app) : IPersonalLinks
{
    public async Task<Uri> ToDataAsync(NegotiationKey key, CancellationToken cancellation) => new(app, $"/api/{PersonalDataFetched.Place}/{await tickets.NewAsync(key, cancellation)}");

    public async Task<Uri> ToPlanAsync(NegotiationKey key, CancellationToken cancellation) => new(app, $"/api/{PlanFetched.Place}/{await tickets.NewAsync(key, cancellation)}");
}
