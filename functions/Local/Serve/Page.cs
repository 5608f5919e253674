using Microsoft.AspNetCore.Http;

namespace Local.Serve;

/// <summary>The chat page and what belongs to it, as they lie within this program.</summary>
internal sealed class Page(Access access)
{
    /// <summary>The page for whoever has the link or came with it before; for everybody else, how to get in.</summary>
    public Task ShowAsync(HttpContext context)
    {
        if ((access.TakeLink(context) ?? access.PersonOf(context)) is not null)
        {
            return SendAsync(context, "chat.html", "text/html; charset=utf-8");
        }

        return ShowDoorAsync(context);
    }

    /// <summary>How to get in.</summary>
    public static Task ShowDoorAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return SendAsync(context, "door.html", "text/html; charset=utf-8");
    }

    /// <summary>A file that holds nothing of anybody's.</summary>
    public static RequestDelegate File(string name, string contentType) => context => SendAsync(context, name, contentType);

    private static async Task SendAsync(HttpContext context, string name, string contentType)
    {
        await using var file = typeof(Page).Assembly.GetManifestResourceStream($"Web.{name}")
            ?? throw new InvalidOperationException("A file of the page is missing from this build.");
        context.Response.ContentType = contentType;
        context.Response.ContentLength = file.Length;
        await file.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
