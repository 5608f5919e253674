using AzureTables;
using Coaching;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace App.Channels;

/// <summary><c>/api/data/{ticket}</c>: a person who said "export my data" fetches it as a file. The link is good once.</summary>
public sealed class PersonalDataFetched(TableTickets tickets, PersonalData data)
{
    /// <summary>What the address begins with.</summary>
    internal const string Place = "data";

    /// <summary>The trigger. Opening the link shows a button; the button gives the file.</summary>
    [Function(nameof(PersonalDataFetched))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = Place + "/{ticket}")] HttpRequest request, CancellationToken cancellation) =>
        TicketPage.AnswerAsync(request, tickets, "Download everything the coach holds about me", async key =>
        {
            TicketPage.KeepPrivate(request.HttpContext.Response);
            return Results.File((await data.OfAsync(key, cancellation)).ToArray(), "application/json", PersonalData.FileName);
        }, cancellation);
}
