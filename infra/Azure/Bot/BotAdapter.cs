using System.Runtime.ExceptionServices;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;

namespace AzureBot;

/// <summary>The Bot Framework's adapter. A turn that fails fails for whoever began it: the channel is answered with an error and sends the activity again.</summary>
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
            ExceptionDispatchInfo.Throw(failure);
            return Task.CompletedTask;
        };
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An activity could not be taken in or sent ({Failure}); whoever waits for it tries again.")]
    private partial void LogTurnFailed(string failure);
}
