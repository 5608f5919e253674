using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;

namespace AzureBot;

/// <summary>The Bot Framework's adapter. A turn that fails answers the channel with an error, so that it sends the activity again; nothing of it is logged but its kind.</summary>
public sealed partial class BotAdapter : CloudAdapter
{
    private readonly ILogger<BotAdapter> _log;

    /// <param name="authentication">Checks who calls and signs what is sent.</param>
    /// <param name="log">Gets the kind of a failure.</param>
    public BotAdapter(BotFrameworkAuthentication authentication, ILogger<BotAdapter> log)
        : base(authentication)
    {
        _log = log;
        OnTurnError = (_, failure) =>
        {
            LogTurnFailed(failure.GetType().Name);
            throw new InvalidOperationException("The activity could not be taken in.", failure);
        };
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An activity could not be taken in ({Failure}); the channel is told to send it again.")]
    private partial void LogTurnFailed(string failure);
}
