using System.Text.Json;
using Coach.Negotiations;
using Microsoft.AspNetCore.Http;

namespace Local.Serve;

/// <summary><c>/api/export</c> and <c>/api/me</c>: what is held about me, and forgetting it.</summary>
internal sealed class MeEndpoints(INegotiationStore store, InboxFolder inbox)
{
    public async Task ExportAsync(HttpContext context, Person person)
    {
        var held = await store.ExportAsync(ServeOptions.Tenant, person.Name, context.RequestAborted);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"negotiation-coach.json\"";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter, new() { Indented = true });
        ConversationJson.WriteExport(json, person.Name, held);
        await json.FlushAsync(context.RequestAborted);
    }

    public async Task ForgetAsync(HttpContext context, Person person)
    {
        inbox.Forget(person.Name);
        await store.EraseAsync(ServeOptions.Tenant, person.Name, context.RequestAborted);
        await context.Response.WriteAsJsonAsync(
            new ForgottenBody(true, "Everything I held about you is gone: our conversation, your offers, your documents and the reminders."),
            ServeJson.Default.ForgottenBody,
            contentType: null,
            context.RequestAborted);
    }
}
