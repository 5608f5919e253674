using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Local.Serve;

/// <summary>Says no in the form of RFC 9457: what is wrong and what to do, and never anything that the request held.</summary>
internal static class Refusal
{
    /// <summary>Seconds after which to come again when busy.</summary>
    private const string RetrySeconds = "1";

    public static Task WriteAsync(HttpContext context, int status, string code, string detail)
    {
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = RetrySeconds;
        }

        context.Response.ContentType = "application/problem+json";
        return JsonSerializer.SerializeAsync(context.Response.Body, new RefusalBody(code, detail, status), ServeJson.Default.RefusalBody, context.RequestAborted);
    }

    public static Task BusyAsync(HttpContext context) =>
        WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "busy", "The coach is busy. Try again in a moment.");

    /// <summary>For what somebody has to mend first: a full disk, a damaged file.</summary>
    public static Task UnavailableAsync(HttpContext context, string detail) => WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "storage", detail);

    public static Task BadAsync(HttpContext context, string detail) => WriteAsync(context, StatusCodes.Status400BadRequest, "bad-request", detail);

    public static Task TooLargeAsync(HttpContext context, string detail) => WriteAsync(context, StatusCodes.Status413PayloadTooLarge, "too-large", detail);
}

/// <summary>The body of a refusal.</summary>
internal sealed record RefusalBody(string Code, string Detail, int Status);
