using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace AzureBot;

/// <summary>A file that somebody sent in a personal chat.</summary>
/// <param name="Name">Its name, for people.</param>
/// <param name="Link">Where it lies: whoever has the link has the file, so it is never logged or kept.</param>
public sealed record SentFile(string Name, Uri Link);

/// <summary>
/// Fetches the files that people send in Teams. The link comes from outside: only hosts on which Teams keeps files are asked, only over TLS, and without
/// following anywhere else.
/// </summary>
/// <param name="http">Its handler does not follow redirections.</param>
public sealed class TeamsFiles(HttpClient http)
{
    /// <summary>The content type of a file that Teams offers for download.</summary>
    public const string DownloadInfo = "application/vnd.microsoft.teams.file.download.info";

    private static readonly string[] s_hosts = [".sharepoint.com", ".sharepoint.us", ".sharepoint-df.com", ".sharepoint.de", ".sharepoint.cn", ".onedrive.com", ".svc.ms"];

    /// <summary>The files of a message, in order.</summary>
    public static IEnumerable<SentFile> In(IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return from attachment in activity.Attachments ?? []
               where attachment.ContentType == DownloadInfo
               let link = (attachment.Content as JObject)?.Value<string>("downloadUrl")
               where Uri.TryCreate(link, UriKind.Absolute, out _)
               select new SentFile(attachment.Name ?? "document", new Uri(link));
    }

    /// <summary>Opens a file for reading once; null where its host is none of those of Teams, or does not hand it out.</summary>
    public async Task<Stream?> OpenAsync(SentFile file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!IsAllowed(file.Link))
        {
            return null;
        }

        var response = await http.GetAsync(file.Link, HttpCompletionOption.ResponseHeadersRead, cancellation);
        return response.IsSuccessStatusCode ? await response.Content.ReadAsStreamAsync(cancellation) : null;
    }

    internal static bool IsAllowed(Uri link) => link.Scheme == Uri.UriSchemeHttps && link.IsDefaultPort && link.UserInfo.Length == 0
        && s_hosts.Any(host => link.IdnHost.EndsWith(host, StringComparison.OrdinalIgnoreCase));
}
