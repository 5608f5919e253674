using Coach.Playbooks;
using Coaching;
using Microsoft.AspNetCore.Http;

namespace Local.Serve;

/// <summary><c>/api/playbook</c>: the person's plan as a page to print, or as Markdown.</summary>
internal sealed class PlaybookEndpoint(PersonalPlan plan)
{
    public async Task ShowAsync(HttpContext context, Person person)
    {
        if (await plan.OfAsync(ChatEndpoints.KeyOf(person), context.RequestAborted) is not { } playbook)
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
        context.Response.Headers.ContentSecurityPolicy = PersonalPlan.ContentSecurityPolicy;
        await context.Response.WriteAsync(PlaybookHtml.Of(playbook), context.RequestAborted);
    }
}
