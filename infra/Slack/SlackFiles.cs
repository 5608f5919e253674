using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Slack;

/// <summary>A file that a person gave.</summary>
/// <param name="Name">Its name, as the person gave it: not to be trusted as a path.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record SlackFile(string Name, ReadOnlyMemory<byte> Bytes);

/// <summary>Fetches and gives files: <c>files.info</c> names the address, which must be at an allowed host before it gets the token. Addresses are never logged or told.</summary>
public sealed class SlackFiles(HttpClient http, SlackClient client, SlackOptions options, TimeProvider clock)
{
    /// <summary>The code of a file that is larger than <see cref="SlackOptions.MaxFileBytes"/>.</summary>
    public const string TooLarge = "file_too_large";

    /// <summary>How long a file may take. 60 s: 20 MiB over a slow line; range 1 s to 10 min.</summary>
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(60);

    /// <summary>The file.</summary>
    /// <param name="file">Its id.</param>
    /// <param name="cancellation">Ends the fetching.</param>
    /// <exception cref="SlackBusyException">Slack cannot give it now, or was not reached.</exception>
    /// <exception cref="SlackSetupException">The token or its permissions do not suffice.</exception>
    /// <exception cref="SlackRefusedException"><see cref="TooLarge"/>, <c>file_elsewhere</c> (at a host that is not allowed), or Slack's own code.</exception>
    public async Task<SlackFile> FetchAsync(string file, CancellationToken cancellation)
    {
        var known = await client.FileAsync(file, cancellation);
        var name = known.Text("name") ?? file;
        if (known.Member("size") is { ValueKind: JsonValueKind.Number } size && size.TryGetInt64(out var bytes) && bytes > options.MaxFileBytes)
        {
            throw new SlackRefusedException(TooLarge);
        }

        return new(name, await BytesAsync(Allowed(known.Text("url_private_download") ?? known.Text("url_private")), cancellation));
    }

    /// <summary>Gives a file into a conversation. Given twice where an answer was lost.</summary>
    /// <param name="channel">The conversation, as the answer to a post names it.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">What is in it.</param>
    /// <param name="cancellation">Whether it was given is uncertain then.</param>
    /// <exception cref="SlackBusyException">Slack cannot take it now, or was not reached.</exception>
    /// <exception cref="SlackSetupException">The token or its permissions do not suffice: the scope is <c>files:write</c>.</exception>
    /// <exception cref="SlackRefusedException">Slack will never take this one.</exception>
    public async Task GiveAsync(string channel, string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var (address, file) = await client.PlaceForFileAsync(name, bytes.Length, cancellation);
        using var late = new CancellationTokenSource(s_timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        try
        {
            // The address itself is the permission: the token stays out of it.
            using var content = new ReadOnlyMemoryContent(bytes);
            using var response = await http.PostAsync(Allowed(address), content, either.Token);
            if (!response.IsSuccessStatusCode)
            {
                throw Failure(response.StatusCode);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new SlackBusyException("Slack did not take the file in time.");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            throw new SlackBusyException("Slack was not reached for a file.");
        }

        await client.ShowFileAsync(file, name, channel, cancellation);
    }

    private Uri Allowed(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && ((uri.Scheme == Uri.UriSchemeHttps && IsListed(uri.IsDefaultPort ? uri.Host : uri.Authority)) || (uri is { IsLoopback: true, Scheme: "http" } && IsListed(uri.Authority)))
            ? uri
            : throw new SlackRefusedException("file_elsewhere");

    private bool IsListed(string host) => options.FileHosts.Contains(host, StringComparer.OrdinalIgnoreCase);

    private async Task<ReadOnlyMemory<byte>> BytesAsync(Uri address, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(s_timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Authorization = new("Bearer", options.BotToken);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return await BytesAsync(response, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new SlackBusyException("Slack did not give the file in time.");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            throw new SlackBusyException("Slack was not reached for a file.");
        }
    }

    private async Task<ReadOnlyMemory<byte>> BytesAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.StatusCode is not HttpStatusCode.OK)
        {
            throw Failure(response.StatusCode);
        }

        using var bytes = new MemoryStream();
        var part = new byte[64 << 10];
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        for (int read; (read = await body.ReadAsync(part, cancellation)) > 0;)
        {
            if (bytes.Length + read > options.MaxFileBytes)
            {
                throw new SlackRefusedException(TooLarge);
            }

            bytes.Write(part, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    // Where the scope is missing, Slack leads to its sign-in page.
    private static Exception Failure(HttpStatusCode status) => (int)status switch
    {
        429 or >= 500 => new SlackBusyException("Slack cannot give the file now."),
        401 or 403 or (>= 300 and < 400) => new SlackSetupException("files:read"),
        _ => new SlackRefusedException(string.Create(CultureInfo.InvariantCulture, $"http_{(int)status}")),
    };
}
