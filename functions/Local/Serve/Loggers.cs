using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Local.Serve;

/// <summary>Where diagnostics go.</summary>
internal static class Loggers
{
    /// <summary>Warnings and errors as single lines on standard error. They hold kinds of failures and counts, never names, texts or pay.</summary>
    public static ILoggerFactory ToStandardError() => Of(LogLevel.Warning, logging => logging
        .AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.ColorBehavior = LoggerColorBehavior.Disabled;
        })
        .Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace));

    /// <summary>From a level on. Of the web host only warnings and errors, however low the level: what it tells of each request holds the token of the link.</summary>
    public static ILoggerFactory Of(LogLevel lowest, Action<ILoggingBuilder> to) => LoggerFactory.Create(logging =>
    {
        logging.SetMinimumLevel(lowest).AddFilter("Microsoft", lowest > LogLevel.Warning ? lowest : LogLevel.Warning);
        to(logging);
    });
}
