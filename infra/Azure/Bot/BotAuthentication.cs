using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace AzureBot;

/// <summary>How the Bot Framework checks who calls and signs what is sent.</summary>
public static class BotAuthentication
{
    /// <summary>The name of the setting that holds the bot's application id.</summary>
    public const string AppId = "MicrosoftAppId";

    /// <summary>By the settings that the Bot Framework names. Without an application id nobody is asked who they are, and nothing is signed: for development only.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="log">Gets the kind of what was refused.</param>
    public static BotFrameworkAuthentication Of(IConfiguration settings, ILogger log)
    {
        ArgumentNullException.ThrowIfNull(settings);
        // Every type of application but the one that is asked for where no type is named wants an id.
        var asked = string.IsNullOrEmpty(settings[AppId]) ? new ConfigurationBuilder().Build() : settings;
        return new CheckedTokens(new ConfigurationBotFrameworkAuthentication(asked), log);
    }
}
