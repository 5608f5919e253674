using System.Text.Json;
using Coach;
using Coach.Signals;
using Embedded.Signals;
using Local.Rendering;
using Local.Serve;
using Microsoft.AspNetCore.Http;

namespace Local.Pages;

/// <summary><c>/signals</c> and <c>/api/signals</c>: what a company says about hiring against what it posts, to look at and to take away.</summary>
internal sealed class SignalPages(Access access, SqliteHiringStore store, TimeProvider clock)
{
    /// <summary>Characters of a company's name that are looked at.</summary>
    private const int LongestName = 200;

    /// <summary>The page; for whoever did not come by their link, how to get in.</summary>
    public async Task ShowAsync(HttpContext context)
    {
        if (access.PersonOf(context) is null)
        {
            await Page.ShowDoorAsync(context);
            return;
        }

        var company = Company(context);
        var body = company is null ? SignalsHtml.Companies(await store.CompaniesAsync(context.RequestAborted))
            : await SummaryAsync(company, context.RequestAborted) is { } summary ? SignalsHtml.Of(summary)
            : SignalsHtml.Unknown(company);
        await PageAnswer.WriteAsync(context, PageFrame.Of(company is null ? "Hiring" : $"Hiring at {company}", SignalsHtml.Home, body));
    }

    /// <summary>The same as a file.</summary>
    public async Task DownloadAsync(HttpContext context, Person person)
    {
        if (Company(context) is not { } company || await SummaryAsync(company, context.RequestAborted) is not { } summary)
        {
            await Refusal.WriteAsync(context, StatusCodes.Status404NotFound, "no-signals", "Nothing is held about hiring there. Name a company with `company`; /signals lists those of which something is held.");
            return;
        }

        var csv = context.Request.Query["format"] == "csv";
        PageAnswer.Download(context, csv ? "text/csv" : "application/json", csv ? "hiring.csv" : "hiring.json");
        await context.Response.WriteAsync(
            csv ? string.Concat(HiringCsv.Lines(summary).Prepend(HiringCsv.Header).Select(line => line + "\r\n")) : JsonSerializer.Serialize(summary, CoachJson.Default.HiringSummary) + "\n",
            context.RequestAborted);
    }

    private async Task<HiringSummary?> SummaryAsync(string company, CancellationToken cancellation)
    {
        var held = await store.OfGroupAsync(company, cancellation);
        return held.IsEmpty ? null : HiringCount.Of(company, held, DateOnly.FromDateTime(clock.GetLocalNow().Date));
    }

    private static string? Company(HttpContext context) => context.Request.Query["company"].ToString().Trim() is { Length: > 0 and <= LongestName } name ? name : null;
}
