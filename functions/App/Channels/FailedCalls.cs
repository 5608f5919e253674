using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace App.Channels;

/// <summary>
/// Answers 500 where a function fails. The worker library leaves the answer as it stands, and that is 200: Teams and Slack would take what was not stored for taken
/// in, and never send it again.
/// </summary>
internal sealed class FailedCalls : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception) when (context.GetHttpContext() is { Response.HasStarted: false } http)
        {
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            throw;
        }
    }
}
