using Coach.Bands;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace App.Bands;

/// <summary>The bands held, for programs.</summary>
/// <param name="Snapshot">The snapshot they are from; empty where none was ever published.</param>
/// <param name="Bands">Those of the company.</param>
public sealed record BandList(string Snapshot, IReadOnlyList<Band> Bands);

/// <summary><c>GET /api/bands?company=…</c> and its description. Read only, with a function key.</summary>
public sealed class BandsApi(IBandStore store)
{
    /// <summary>The bands of one company.</summary>
    [Function("Bands")]
    public async Task<IResult> GetAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "bands")] HttpRequest request, CancellationToken cancellation)
    {
        if (request.Query["company"].ToString() is not { Length: > 0 } company)
        {
            return Results.Problem("Say whose bands: ?company=NAME.", statusCode: StatusCodes.Status400BadRequest);
        }

        var snapshot = await store.OfGroupAsync(company, cancellation: cancellation);
        return Results.Json(new BandList(snapshot.Id, snapshot.Bands), AppJson.Default.BandList);
    }

    /// <summary>What the API looks like.</summary>
    [Function("OpenApi")]
    public static IResult Describe([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "openapi.json")] HttpRequest request) =>
        Results.Stream(typeof(BandsApi).Assembly.GetManifestResourceStream("openapi.json")!, "application/json");
}
