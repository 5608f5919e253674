using System.Text;
using System.Text.Json;

namespace Local.Connector;

/// <summary>A file in an activity.</summary>
/// <param name="Name">Its name, as the client gave it: not to be trusted as a path.</param>
/// <param name="Bytes">What is in it; null where it is too large, lies elsewhere than on this machine, or is not handed out.</param>
internal sealed record ActivityFile(string Name, ReadOnlyMemory<byte>? Bytes);

/// <summary>
/// Fetches the files of an activity: those that lie on this machine, and those that come along. An address comes from outside, so no other machine is ever asked.
/// </summary>
/// <param name="http">Follows no redirections.</param>
/// <param name="maxBytes">Bytes of one file.</param>
internal sealed class ActivityFiles(HttpClient http, long maxBytes)
{
    /// <summary>The kind of a file that Teams offers for download.</summary>
    private const string DownloadInfo = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>How long a file may take. 20 s: it lies on this machine; range 1 s to 10 min.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    /// <summary>The files in order. Cards, and the message itself as HTML, are no files.</summary>
    public async Task<IReadOnlyList<ActivityFile>> OfAsync(Activity activity, TimeProvider clock, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(s_patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        var files = new List<ActivityFile>();
        foreach (var attachment in activity.Attachments ?? [])
        {
            if (attachment is { Name.Length: > 0 })
            {
                files.Add(new(attachment.Name, await BytesAsync(attachment, either.Token)));
            }
        }

        return files;
    }

    private async Task<ReadOnlyMemory<byte>?> BytesAsync(ActivityAttachment attachment, CancellationToken cancellation)
    {
        try
        {
            return attachment switch
            {
                { ContentType: DownloadInfo } => await FetchAsync(JsonText.In(attachment.Content, "downloadUrl"), cancellation),
                { ContentUrl: ['d', 'a', 't', 'a', ':', ..] inline } => Within(Decoded(inline)),
                { ContentUrl: { Length: > 0 } address } => await FetchAsync(address, cancellation),
                { Content.ValueKind: JsonValueKind.String } => JsonText.Of(attachment.Content) is { } text ? Within(Encoding.UTF8.GetBytes(text)) : null,
                _ => null,
            };
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or FormatException or OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            return null;
        }
    }

    private async Task<ReadOnlyMemory<byte>?> FetchAsync(string? address, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var place) || !LoopbackAddress.Is(place))
        {
            return null;
        }

        using var response = await http.GetAsync(place, HttpCompletionOption.ResponseHeadersRead, cancellation);
        if (!response.IsSuccessStatusCode)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        var part = new byte[64 << 10];
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        for (int read; (read = await body.ReadAsync(part, cancellation)) > 0;)
        {
            if (bytes.Length + read > maxBytes)
            {
                return null;
            }

            bytes.Write(part, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private ReadOnlyMemory<byte>? Within(byte[] bytes) => bytes.LongLength <= maxBytes ? bytes : null;

    // RFC 2397: data:[kind][;base64],content
    private static byte[] Decoded(string inline)
    {
        var comma = inline.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? throw new FormatException("A data address has a comma.")
            : inline[..comma].EndsWith(";base64", StringComparison.OrdinalIgnoreCase) ? Convert.FromBase64String(inline[(comma + 1)..])
            : Encoding.UTF8.GetBytes(Uri.UnescapeDataString(inline[(comma + 1)..]));
    }
}
