using System.Text;
using AzureTables;
using Coach.Playbooks;
using Coaching;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace App.Channels;

/// <summary><c>/api/plan/{ticket}</c>: a person's plan as a page to print. The link is good once.</summary>
public sealed class PlanFetched(TableTickets tickets, PersonalPlan plan)
{
    /// <summary>What the address begins with.</summary>
    internal const string Place = "plan";

    /// <summary>The trigger. Opening the link shows a button; the button gives the page.</summary>
    [Function(nameof(PlanFetched))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = Place + "/{ticket}")] HttpRequest request, CancellationToken cancellation) =>
        TicketPage.AnswerAsync(request, tickets, "Show my plan to print it", async key =>
        {
            if (await plan.OfAsync(key, cancellation) is not { } playbook)
            {
                return null;
            }

            TicketPage.KeepPrivate(request.HttpContext.Response, PersonalPlan.ContentSecurityPolicy);
            return Results.Text(PlaybookHtml.Of(playbook), "text/html", Encoding.UTF8);
        }, cancellation);
}
