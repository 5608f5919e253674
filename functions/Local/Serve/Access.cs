using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Local.Serve;

/// <summary>
/// Who may come in. Requests must name this machine as their host (a page elsewhere that rebinds its name to it does not), writes must come from
/// our own page or from no page, and everything that is a person's needs their token.
/// </summary>
internal sealed class Access(People people)
{
    private static readonly object PersonKey = new();

    /// <summary>What every answer carries: nothing is cached, framed, sniffed or loaded from elsewhere.</summary>
    public static Task ProtectAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return NamesThisMachine(context.Request) && ComesFromHere(context.Request)
            ? next(context)
            : Refusal.WriteAsync(context, StatusCodes.Status403Forbidden, "foreign-request", "This coach only answers pages of its own, at http://127.0.0.1 or http://localhost.");
    }

    /// <summary>Lets in whoever has a token, and gives the person to what follows.</summary>
    public RequestDelegate ForPeople(Func<HttpContext, Person, Task> next) => context => PersonOf(context) is { } person
        ? next(context, person)
        : Refusal.WriteAsync(context, StatusCodes.Status401Unauthorized, "no-token", "Open the link that `coach serve` printed, or send its token as `Authorization: Bearer …`.");

    /// <summary>The person whose token the request carries; null where it carries none that is known.</summary>
    public Person? PersonOf(HttpContext context)
    {
        if (context.Items.TryGetValue(PersonKey, out var known))
        {
            return known as Person;
        }

        var token = Bearer(context.Request) ?? context.Request.Cookies[CookieName(context)];
        var person = token is { Length: > 0 } ? people.Find(token) : null;
        context.Items[PersonKey] = person;
        return person;
    }

    /// <summary>Takes the token of the link into a cookie that no script and no other site can use.</summary>
    public Person? TakeLink(HttpContext context)
    {
        if (context.Request.Query["token"].ToString() is not { Length: > 0 } token || people.Find(token) is not { } person)
        {
            return null;
        }

        context.Response.Cookies.Append(CookieName(context), token, new()
        {
            HttpOnly = true,
            SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Strict,
            Path = "/",
            MaxAge = TimeSpan.FromDays(90),
            IsEssential = true,
        });
        return person;
    }

    // Cookies do not know ports: two coaches on one machine keep apart by name.
    private static string CookieName(HttpContext context) =>
        string.Create(CultureInfo.InvariantCulture, $"coach-{context.Connection.LocalPort}");

    private static string? Bearer(HttpRequest request)
    {
        const string Scheme = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
    }

    private static bool NamesThisMachine(HttpRequest request) => IsLoopback(request.Host.Host);

    private static bool ComesFromHere(HttpRequest request)
    {
        var origin = request.Headers[HeaderNames.Origin].ToString();
        var isOwn = (origin.Length == 0 || origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
            && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
        return isOwn || IsLink(request);
    }

    // Whoever follows a link sees the page by themselves; the page that the link stood on sees nothing of it. Everything else that another site asks for is refused,
    // for other programs of this machine count as the same site to a browser.
    private static bool IsLink(HttpRequest request)
    {
        var isRead = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        return isRead && request.Headers[HeaderNames.Origin].ToString().Length == 0 && request.Headers["Sec-Fetch-Mode"].ToString() is "" or "navigate";
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
