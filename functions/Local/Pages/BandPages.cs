using System.Text.Json;
using Coach;
using Embedded.Bands;
using Local.Rendering;
using Local.Serve;
using Microsoft.AspNetCore.Http;

namespace Local.Pages;

/// <summary><c>/bands</c> and <c>/api/bands</c>: the bands to look at, and to take away as CSV or JSON.</summary>
internal sealed class BandPages(Access access, SqliteBandStore store)
{
    /// <summary>The page; for whoever did not come by their link, how to get in.</summary>
    public async Task ShowAsync(HttpContext context)
    {
        if (access.PersonOf(context) is null)
        {
            await Page.ShowDoorAsync(context);
            return;
        }

        var query = BandQuery.Of(context.Request.Query);
        var found = await FoundBands.ForPageAsync(store, query, context.RequestAborted);
        await PageAnswer.WriteAsync(context, PageFrame.Of("Pay bands", BandsHtml.Home, BandsHtml.Of(query, found)));
    }

    /// <summary>All bands that are asked for, without holding them in memory.</summary>
    public async Task DownloadAsync(HttpContext context, Person person)
    {
        var query = BandQuery.Of(context.Request.Query);
        var csv = context.Request.Query["format"] == "csv";
        PageAnswer.Download(context, csv ? "text/csv" : "application/json", csv ? "bands.csv" : "bands.json");
        await using var writer = new StreamWriter(context.Response.Body, PageAnswer.Utf8);
        await writer.WriteAsync(csv ? $"{BandCsv.Header}\r\n" : "[");
        var number = 0;
        await foreach (var band in FoundBands.AllAsync(store, query, context.RequestAborted))
        {
            await writer.WriteAsync(csv
                ? string.Concat(BandCsv.Lines(band).Select(line => line + "\r\n"))
                : $"{(number++ == 0 ? "\n" : ",\n")}{JsonSerializer.Serialize(band, CoachJson.Default.Band)}");
        }

        await writer.WriteAsync(csv ? "" : "\n]\n");
    }
}
