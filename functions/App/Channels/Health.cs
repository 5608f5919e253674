using System.Reflection;
using Coach.Bands;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace App.Channels;

/// <summary>How the app is.</summary>
/// <param name="State"><c>ready</c>, or <c>storage-unavailable</c>.</param>
/// <param name="Version">The app's version.</param>
public sealed record HealthReport(string State, string Version);

/// <summary><c>GET /api/health</c>: 200 where the tables answer, else 503.</summary>
public sealed partial class Health(IBandStore bands, ILogger<Health> log)
{
    /// <summary>The trigger.</summary>
    [Function(nameof(Health))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpRequest request, CancellationToken cancellation)
    {
        var version = typeof(Health).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        try
        {
            await bands.HistoryAsync(cancellation);
            return Results.Json(new("ready", version), AppJson.Default.HealthReport);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogUnavailable(failure.GetType().Name);
            return Results.Json(new("storage-unavailable", version), AppJson.Default.HealthReport, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Storage does not answer ({Failure}).")]
    private partial void LogUnavailable(string failure);
}
