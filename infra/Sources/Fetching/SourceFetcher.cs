using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Polly;
using Polly.Retry;

namespace Sources.Fetching;

/// <summary>
/// Fetches files politely: asks only allowed hosts, not too often, only for what changed since, and waits as long as it is asked to. A file is written to
/// the disk as it comes, within its limits of size and time.
/// </summary>
internal sealed class SourceFetcher
{
    /// <summary>What this program is called, for hosts that have rules for it.</summary>
    private const string Product = "NegotiationCoach";

    private readonly HttpClient _http;
    private readonly AllowedHosts _hosts;
    private readonly FetchFolder _folder;
    private readonly HostPacing _pacing;
    private readonly SourceLimits _limits;
    private readonly TimeProvider _clock;
    private readonly ResiliencePipeline _again;
    private readonly Dictionary<string, RobotsRules> _robots = new(StringComparer.OrdinalIgnoreCase);
    private long _received;

    public SourceFetcher(HttpClient http, AllowedHosts hosts, FetchFolder folder, HostPacing pacing, SourceLimits limits, TimeProvider clock)
    {
        (_http, _hosts, _folder, _pacing, _limits, _clock) = (http, hosts, folder, pacing, limits, clock);
        var pipeline = new ResiliencePipelineBuilder { TimeProvider = clock };
        _again = limits.Retries == 0 ? ResiliencePipeline.Empty : pipeline.AddRetry(Retries(limits)).Build();
    }

    /// <summary>Bytes of files that came, whether they were kept or not.</summary>
    public long BytesReceived => Interlocked.Read(ref _received);

    /// <summary>A client that leaves redirections to us, since each one is checked.</summary>
    public static HttpClient NewHttp(string version)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(15),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        // Says who asks and what for, so that whoever runs the host can tell us apart, and refuse us in robots.txt.
        http.DefaultRequestHeaders.UserAgent.Add(new(Product, version));
        http.DefaultRequestHeaders.UserAgent.Add(new("(pay bands refreshed at most daily)"));
        return http;
    }

    /// <summary>The file at an address: the last good one where it has not changed.</summary>
    /// <param name="address">From where.</param>
    /// <param name="maxBytes">The most bytes it may have.</param>
    /// <param name="isPage">A page made for people, of whose host the robots.txt is obeyed; what is published to be fetched by programs needs none.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="SourceUnavailableException">It cannot be had now, or must not be asked for.</exception>
    public async Task<FetchedFile> FetchAsync(Uri address, long maxBytes, bool isPage, CancellationToken cancellation)
    {
        try
        {
            return await _again.ExecuteAsync(async token => await TryAsync(address, maxBytes, isPage, token), cancellation);
        }
        catch (BusyHostException busy)
        {
            throw new SourceUnavailableException(busy.Message, busy);
        }
    }

    private static RetryStrategyOptions Retries(SourceLimits limits) => new()
    {
        ShouldHandle = new PredicateBuilder().Handle<BusyHostException>(busy => !(busy.RetryAfter > limits.LongestWait)),
        MaxRetryAttempts = limits.Retries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = limits.RetryAfter,
        // What the host asks for counts; else the usual, growing wait (null).
        DelayGenerator = arguments => ValueTask.FromResult((arguments.Outcome.Exception as BusyHostException)?.RetryAfter),
    };

    private async Task<FetchedFile> TryAsync(Uri address, long maxBytes, bool isPage, CancellationToken cancellation)
    {
        var last = _folder.Find(address);
        using var whole = new CancellationTokenSource(_limits.FileWithin, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(whole.Token, cancellation);
        try
        {
            using var response = await AskAsync(address, last?.Note, isPage, either.Token);
            if (response.StatusCode == HttpStatusCode.NotModified && last is not null)
            {
                return last;
            }

            CheckStatus(address, response);
            return await SaveAsync(address, response, last, maxBytes, either.Token);
        }
        catch (Exception failure) when (failure is HttpRequestException or HttpIOException or TimeoutException
            || (failure is IOException { InnerException: System.Net.Sockets.SocketException or HttpRequestException }))
        {
            throw new BusyHostException($"{address.Host} could not be reached, or broke off in the middle.", cause: failure);
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new BusyHostException($"{address.Host} did not answer in time.", cause: late);
        }
    }

    private async Task<HttpResponseMessage> AskAsync(Uri address, FetchNote? last, bool isPage, CancellationToken cancellation)
    {
        for (var hops = 0; ; hops++)
        {
            if (!_hosts.Allows(address))
            {
                throw new SourceUnavailableException(AllowedHosts.Refusal(address));
            }

            if (isPage && !(await RobotsAsync(address, cancellation)).Allows(address))
            {
                throw new SourceUnavailableException($"{address.Host} asks programs not to fetch this page (robots.txt). Save the page yourself and give its path.");
            }

            await _pacing.WaitAsync(address.Authority, cancellation);
            var response = await SendAsync(address, last, cancellation);
            if (response.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect)
                || response.Headers.Location is not { } next)
            {
                return response;
            }

            response.Dispose();
            address = hops < _limits.Redirections ? new Uri(address, next) : throw new SourceUnavailableException($"{address.Host} redirects in a circle.");
        }
    }

    /// <summary>The rules of a host, asked for once. Where it has none, all is allowed; where it fails, the page is tried again later, as the standard asks.</summary>
    private async Task<RobotsRules> RobotsAsync(Uri address, CancellationToken cancellation)
    {
        if (_robots.TryGetValue(address.Authority, out var known))
        {
            return known;
        }

        using var response = await AskAsync(new Uri(address, "/robots.txt"), last: null, isPage: false, cancellation);
        if ((int)response.StatusCode is 429 or >= 500)
        {
            CheckStatus(address, response);
        }

        var rules = response.IsSuccessStatusCode ? RobotsRules.Of(await TextAsync(response, cancellation), Product) : RobotsRules.None;
        return _robots[address.Authority] = rules;
    }

    private async Task<string> TextAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        await using var from = await response.Content.ReadAsStreamAsync(cancellation);
        var bytes = new byte[RobotsRules.MostBytes];
        var count = 0;
        for (int read; count < bytes.Length && (read = await ReadAsync(from, bytes.AsMemory(count), cancellation)) > 0;)
        {
            count += read;
        }

        return Encoding.UTF8.GetString(bytes, 0, count);
    }

    private async Task<HttpResponseMessage> SendAsync(Uri address, FetchNote? last, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(_limits.AnswerWithin, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (last?.ETag is { } tag && EntityTagHeaderValue.TryParse(tag, out var parsed))
        {
            request.Headers.IfNoneMatch.Add(parsed);
        }

        request.Headers.IfModifiedSince = last?.LastModified;
        return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
    }

    private void CheckStatus(Uri address, HttpResponseMessage response)
    {
        if (response.IsSuccessStatusCode)
        {
            return;
        }

        var status = (int)response.StatusCode;
        if (status is 408 or 429 or >= 500)
        {
            var wait = response.Headers.RetryAfter is { } after ? after.Delta ?? (after.Date - _clock.GetUtcNow()) : null;
            var asked = wait > _limits.LongestWait ? string.Create(CultureInfo.InvariantCulture, $" and asks to be left alone for {wait.Value.TotalMinutes:0} min") : "";
            throw new BusyHostException(string.Create(CultureInfo.InvariantCulture, $"{address.Host} is too busy (status {status}){asked}."), wait < TimeSpan.Zero ? TimeSpan.Zero : wait);
        }

        throw new SourceUnavailableException(string.Create(CultureInfo.InvariantCulture, $"{address.Host} refuses (status {status}). Check the address of the source."));
    }

    private async Task<FetchedFile> SaveAsync(Uri address, HttpResponseMessage response, FetchedFile? last, long maxBytes, CancellationToken cancellation)
    {
        var path = _folder.NewPath(address);
        var hash = await SaveAsync(address, response, path, maxBytes, cancellation);
        if (hash == last?.Hash)
        {
            // The server has no marks for versions, or gave a new one to the same bytes.
            File.Delete(path);
            return last;
        }

        var now = _clock.GetUtcNow();
        var note = new FetchNote(address.AbsoluteUri, FetchFolder.FileName(address, hash), hash, now, response.Headers.ETag?.ToString(), response.Content.Headers.LastModified);
        return new(path, hash, now, IsNew: true, note);
    }

    private async Task<string> SaveAsync(Uri address, HttpResponseMessage response, string path, long maxBytes, CancellationToken cancellation)
    {
        if (response.Content.Headers.ContentLength > maxBytes)
        {
            throw TooLarge(address, maxBytes);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var from = await response.Content.ReadAsStreamAsync(cancellation);
        await using var to = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 1);
        var part = new byte[128 << 10];
        var total = 0L;
        for (int count; (count = await ReadAsync(from, part, cancellation)) > 0;)
        {
            Interlocked.Add(ref _received, count);
            if ((total += count) > maxBytes)
            {
                throw TooLarge(address, maxBytes);
            }

            hash.AppendData(part, 0, count);
            await to.WriteAsync(part.AsMemory(0, count), cancellation);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private async Task<int> ReadAsync(Stream from, Memory<byte> part, CancellationToken cancellation)
    {
        using var still = new CancellationTokenSource(_limits.StillFor, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(still.Token, cancellation);
        return await from.ReadAsync(part, either.Token);
    }

    private static SourceUnavailableException TooLarge(Uri address, long maxBytes) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The file at {address.Host} is larger than {maxBytes >> 20} MB, the most that is fetched."));
}
