namespace App;

/// <summary>Every setting that the app reads, by the name that it has in the environment.</summary>
internal static class AppSettings
{
    /// <summary>The storage account: a connection string in development, else the prefix of the settings below.</summary>
    public const string Storage = "AzureWebJobsStorage";

    /// <summary>Where the account's blobs are.</summary>
    public const string BlobService = "AzureWebJobsStorage__blobServiceUri";

    /// <summary>Where the account's queues are; the host reads it.</summary>
    public const string QueueService = "AzureWebJobsStorage__queueServiceUri";

    /// <summary>Where the account's tables are.</summary>
    public const string TableService = "AzureWebJobsStorage__tableServiceUri";

    /// <summary>How to sign in to storage; the host reads it.</summary>
    public const string StorageCredential = "AzureWebJobsStorage__credential";

    /// <summary>The managed identity to sign in as.</summary>
    public const string ClientId = "AzureWebJobsStorage__clientId";

    /// <summary>The bot's application id.</summary>
    public const string BotAppId = AzureBot.BotAuthentication.AppId;

    /// <summary><c>UserAssignedMSI</c> or <c>SingleTenant</c>.</summary>
    public const string BotAppType = "MicrosoftAppType";

    /// <summary>The tenant of the bot's application.</summary>
    public const string BotTenant = "MicrosoftAppTenantId";

    /// <summary>Days after which a quiet negotiation is forgotten.</summary>
    public const string RetentionDays = "Coach__RetentionDays";

    /// <summary>Bytes that are taken of one document.</summary>
    public const string MaxDocumentBytes = "Coach__MaxDocumentBytes";

    /// <summary>The signing secret of the Slack app; Slack is not connected where it is not set.</summary>
    public const string SlackSigningSecret = "Slack__SigningSecret";

    /// <summary>The bot token of the Slack app; for several workspaces one each, as <c>T061EG9R6=xoxb-…</c> with commas between them.</summary>
    public const string SlackBotToken = "Slack__BotToken";

    /// <summary>The host name of the app, which Azure sets; links in chats lead there.</summary>
    public const string HostName = "WEBSITE_HOSTNAME";

    /// <summary>Application Insights, which the app's own spans, measures and logs go to; none where it is not set.</summary>
    public const string Insights = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    /// <summary>Where else telemetry goes, as OTLP; nowhere where it is not set.</summary>
    public const string Telemetry = "OTEL_EXPORTER_OTLP_ENDPOINT";
}
