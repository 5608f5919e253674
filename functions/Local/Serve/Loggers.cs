using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Local.Serve;

/// <summary>Where diagnostics go.</summary>
internal static class Loggers
{
    /// <summary>Warnings and errors as single lines on standard error. They hold kinds of failures and counts, never names, texts or pay.</summary>
    public static ILoggerFactory ToStandardError() => LoggerFactory.Create(logging => logging
        .SetMinimumLevel(LogLevel.Warning)
        .AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.ColorBehavior = LoggerColorBehavior.Disabled;
        })
        .Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
}
