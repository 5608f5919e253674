using Microsoft.Extensions.Configuration;
using Slack;

namespace App;

/// <summary>What the app was told, checked once at start.</summary>
public sealed record CoachOptions
{
    /// <summary>Connection string of the storage account; only for development, null where an identity signs in.</summary>
    public string? StorageConnection { get; init; }

    /// <summary>The account's blobs; null with <see cref="StorageConnection"/>.</summary>
    public Uri? BlobService { get; init; }

    /// <summary>The account's tables; null with <see cref="StorageConnection"/>.</summary>
    public Uri? TableService { get; init; }

    /// <summary>The managed identity; null for the one that the machine is signed in as.</summary>
    public string? ClientId { get; init; }

    /// <summary>The bot's application id; empty only in development, where nobody is asked who they are.</summary>
    public string BotAppId { get; init; } = "";

    /// <summary>After how many quiet days a negotiation is forgotten. Default 90; range 1 to 3,650.</summary>
    public int RetentionDays { get; init; } = 90;

    /// <summary>Bytes of one document. Default 20 MiB: scans of letters are under 10; range 1 KiB to 1 GiB.</summary>
    public long MaxDocumentBytes { get; init; } = 20L << 20;

    /// <summary>Where the app is reached; null where nobody said, and no links are given out.</summary>
    public Uri? Address { get; init; }

    /// <summary>How to talk to Slack; null where it is not connected.</summary>
    public SlackOptions? Slack { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <param name="settings">The environment, with <c>:</c> for <c>__</c>.</param>
    /// <param name="isDevelopment">Whether the app runs on a developer's machine.</param>
    /// <exception cref="InvalidOperationException">A setting is missing or out of its range. The message says what to set.</exception>
    public static CoachOptions Read(IConfiguration settings, bool isDevelopment)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var options = new CoachOptions
        {
            StorageConnection = Text(settings, AppSettings.Storage),
            BlobService = Link(settings, AppSettings.BlobService),
            TableService = Link(settings, AppSettings.TableService),
            ClientId = Text(settings, AppSettings.ClientId),
            BotAppId = Text(settings, AppSettings.BotAppId) ?? "",
            Address = AddressOf(Text(settings, AppSettings.HostName)),
            RetentionDays = (int)Number(settings, AppSettings.RetentionDays, 90),
            Slack = Text(settings, AppSettings.SlackSigningSecret) is { } secret
                ? SlackOptions.Of(secret, Text(settings, AppSettings.SlackBotToken) ?? "")
                : null,
            MaxDocumentBytes = Number(settings, AppSettings.MaxDocumentBytes, 20L << 20),
        };
        return options.Mistakes(isDevelopment).ToArray() is { Length: > 0 } mistakes
            ? throw new InvalidOperationException(string.Join(' ', mistakes))
            : options;
    }

    private IEnumerable<string> Mistakes(bool isDevelopment)
    {
        if (StorageConnection is null && (BlobService is null || TableService is null))
        {
            yield return $"Set {AppSettings.BlobService}, {AppSettings.QueueService} and {AppSettings.TableService} to the addresses of the storage account,"
                + $" or {AppSettings.Storage} to UseDevelopmentStorage=true on your own machine.";
        }

        if (StorageConnection is not null && !isDevelopment)
        {
            yield return $"Outside development an identity signs in to storage: remove {AppSettings.Storage} and set {AppSettings.BlobService} and its siblings.";
        }

        if (BotAppId.Length == 0 && !isDevelopment)
        {
            yield return $"Set {AppSettings.BotAppId} to the application id of the Azure bot. Without it the coach would answer anybody.";
        }

        foreach (var mistake in Slack?.Mistakes() ?? [])
        {
            yield return $"{AppSettings.SlackSigningSecret}, {AppSettings.SlackBotToken}: {mistake}";
        }

        if (RetentionDays is < 1 or > 3_650)
        {
            yield return $"{AppSettings.RetentionDays} is a number of days from 1 to 3650.";
        }

        if (MaxDocumentBytes is < 1 << 10 or > 1L << 30)
        {
            yield return $"{AppSettings.MaxDocumentBytes} is a number of bytes from 1024 to 1073741824.";
        }
    }

    private static string? Text(IConfiguration settings, string name) => settings[Key(name)] is { Length: > 0 } text ? text : null;

    // Only a developer's own machine is spoken to without TLS.
    private static Uri? AddressOf(string? host) =>
        Uri.TryCreate($"https://{host}", UriKind.Absolute, out var address) ? address.IsLoopback ? new($"http://{host}") : address : null;

    private static Uri? Link(IConfiguration settings, string name) => Text(settings, name) is not { } text
        ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var link) ? link : throw new InvalidOperationException($"{name} is an address such as https://account.blob.core.windows.net.");

    // What is no number is out of every range.
    private static long Number(IConfiguration settings, string name, long otherwise) => Text(settings, name) is not { } text
        ? otherwise
        : long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static string Key(string name) => name.Replace("__", ":", StringComparison.Ordinal);
}
