using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Coach;
using Coach.Negotiations;
using Coach.Playbooks;
using Microsoft.AspNetCore.Http;

namespace Local.Serve;

/// <summary><c>/api/playbook</c>: the person's plan as a page to print, or as Markdown.</summary>
internal sealed class PlaybookEndpoint(INegotiationStore store, TimeProvider clock)
{
    // The page has one style element and nothing else that could be run or fetched.
    private static readonly string s_policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(PlaybookHtml.Style.ReplaceLineEndings("\n"))))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public async Task ShowAsync(HttpContext context, Person person)
    {
        var held = await store.FindAsync(ChatEndpoints.KeyOf(person), context.RequestAborted);
        var file = held?.State is { } state ? JsonSerializer.Deserialize(state, CoachJson.Default.Negotiation)!.File : CaseFile.Empty;
        if (CasePlaybook.Of(file, DateOnly.FromDateTime(clock.GetLocalNow().Date)) is not { } playbook)
        {
            await Refusal.WriteAsync(context, StatusCodes.Status404NotFound, "no-plan", "There is no offer to plan for yet. Tell the coach the offer, or drop the letter into the conversation.");
            return;
        }

        if (context.Request.Query["format"] == "md")
        {
            context.Response.ContentType = "text/markdown; charset=utf-8";
            context.Response.Headers.ContentDisposition = "attachment; filename=\"plan.md\"";
            await context.Response.WriteAsync(PlaybookMarkdown.Of(playbook), context.RequestAborted);
            return;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy = s_policy;
        await context.Response.WriteAsync(PlaybookHtml.Of(playbook), context.RequestAborted);
    }
}
