using System.Net;
using System.Text;
using AzureTables;
using Coach.Negotiations;
using Microsoft.AspNetCore.Http;

namespace App.Channels;

/// <summary>The page behind a link with a ticket. It has one button: scanners of links open every one of them, and must not use up the ticket.</summary>
internal static class TicketPage
{
    private const string Policy = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Shows the button to whoever opens the link, and gives what is behind it once, to whoever presses it.</summary>
    /// <param name="request">GET to look, POST to fetch; its route holds the ticket.</param>
    /// <param name="tickets">What is good still.</param>
    /// <param name="label">What the button says.</param>
    /// <param name="give">What is behind it, for the negotiation that the ticket names; null where there is nothing.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<IResult> AnswerAsync(
        HttpRequest request, TableTickets tickets, string label, Func<NegotiationKey, Task<IResult?>> give, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var response = request.HttpContext.Response;
        var ticket = request.RouteValues["ticket"] as string ?? "";
        if (!HttpMethods.IsPost(request.Method))
        {
            return await tickets.LookAsync(ticket, cancellation) is null ? TooLate(response) : Button(response, label);
        }

        return await tickets.UseAsync(ticket, cancellation) is { } key && await give(key) is { } given ? given : TooLate(response);
    }

    /// <summary>The page with its button.</summary>
    private static IResult Button(HttpResponse response, string label) => Page(response, StatusCodes.Status200OK, $"<form method=\"post\"><button>{WebUtility.HtmlEncode(label)}</button></form>");

    /// <summary>What is shown for a ticket that is not good any more.</summary>
    private static IResult TooLate(HttpResponse response) =>
        Page(response, StatusCodes.Status404NotFound, "<p>This link was used or is too old. Ask the coach once more, and it gives you a new one.</p>");

    /// <summary>What nobody keeps: it is a person's, and its address is a secret.</summary>
    public static void KeepPrivate(HttpResponse response, string policy = Policy)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.ContentSecurityPolicy = policy;
    }

    private static IResult Page(HttpResponse response, int status, string content)
    {
        KeepPrivate(response);
        var page = $"<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Negotiation Coach</title>\n{content}\n</html>\n";
        return Results.Text(page, "text/html", Encoding.UTF8, status);
    }
}
