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
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = Place + "/{ticket}")] HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var response = request.HttpContext.Response;
        var ticket = request.RouteValues["ticket"] as string ?? "";
        if (!HttpMethods.IsPost(request.Method) && await tickets.LookAsync(ticket, cancellation) is not null)
        {
            return TicketPage.Button(response, "Show my plan to print it");
        }

        if (!HttpMethods.IsPost(request.Method) || await tickets.UseAsync(ticket, cancellation) is not { } key || await plan.OfAsync(key, cancellation) is not { } playbook)
        {
            return TicketPage.TooLate(response);
        }

        TicketPage.KeepPrivate(response, PersonalPlan.ContentSecurityPolicy);
        return Results.Text(PlaybookHtml.Of(playbook), "text/html", Encoding.UTF8);
    }
}
