using System.Text;
using Microsoft.AspNetCore.Http;

namespace Local.Pages;

/// <summary>How pages and downloads are answered.</summary>
internal static class PageAnswer
{
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static Task WriteAsync(HttpContext context, Markup page)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(page.ToString(), context.RequestAborted);
    }

    public static void Download(HttpContext context, string contentType, string name)
    {
        context.Response.ContentType = $"{contentType}; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
    }
}
