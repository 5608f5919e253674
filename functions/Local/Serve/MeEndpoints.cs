using Coach.Negotiations;
using Coaching;
using Microsoft.AspNetCore.Http;

namespace Local.Serve;

/// <summary><c>/api/export</c> and <c>/api/me</c>: what is held about me, and forgetting it.</summary>
internal sealed class MeEndpoints(INegotiationStore store, PersonalData data, PersonalFiles files)
{
    public Task ExportAsync(HttpContext context, Person person) => GiveAsync(context, data, ChatEndpoints.KeyOf(person));

    /// <summary>Everything about a person as a download.</summary>
    public static async Task GiveAsync(HttpContext context, PersonalData data, NegotiationKey key)
    {
        var file = await data.OfAsync(key, context.RequestAborted);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{PersonalData.FileName}\"";
        await context.Response.Body.WriteAsync(file, context.RequestAborted);
    }

    public async Task ForgetAsync(HttpContext context, Person person)
    {
        files.Forget(ChatEndpoints.KeyOf(person));
        await store.EraseAsync(ServeOptions.Tenant, person.Name, context.RequestAborted);
        await context.Response.WriteAsJsonAsync(
            new ForgottenBody(true, "Everything I held about you is gone: our conversation, your offers, your documents and the reminders."),
            ServeJson.Default.ForgottenBody,
            contentType: null,
            context.RequestAborted);
    }
}
