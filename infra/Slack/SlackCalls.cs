using System.Collections.Frozen;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Slack;

/// <summary>
/// One call of the Web API: tried a few times, and no sooner than Slack allows. Once Slack has said when to come again, no call goes out before,
/// whoever makes it.
/// </summary>
internal sealed class SlackCalls(HttpClient http, SlackOptions options, TimeProvider clock)
{
    /// <summary>The wait before the second attempt where Slack names none; it doubles. 500 ms: the pause of a network, not of a person. Range 1 ms to 1 min.</summary>
    private static readonly TimeSpan s_firstWait = TimeSpan.FromMilliseconds(500);

    /// <summary>Bytes of an answer that are read. 1 MiB: a message comes back whole, with its blocks.</summary>
    private const int LongestAnswer = 1 << 20;

    private static readonly FrozenSet<string> s_busy = FrozenSet.Create(
        "ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org");

    private static readonly FrozenSet<string> s_setup = FrozenSet.Create(
        "invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "no_permission", "missing_scope", "not_allowed_token_type",
        "access_denied", "ekm_access_denied", "accesslimited", "enterprise_is_restricted", "deprecated_endpoint", "method_deprecated");

    private long _notBefore;

    /// <summary>Calls a method, and gives its answer where it is <c>ok</c>.</summary>
    /// <exception cref="SlackBusyException">Slack cannot take it now, or was not reached.</exception>
    /// <exception cref="SlackSetupException">The token or its permissions do not suffice.</exception>
    /// <exception cref="SlackRefusedException">Slack will never take this one.</exception>
    public async Task<JsonElement> CallAsync(SlackMethod method, Func<HttpContent> content, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            await WaitAsync(cancellation);
            try
            {
                return await TryAsync(method, content, cancellation);
            }
            catch (SlackBusyException busy) when (attempt < options.Attempts)
            {
                // A wait that Slack named is kept at the top of the loop.
                await (busy.Wait is null ? Task.Delay(PauseAfter(attempt), clock, cancellation) : Task.CompletedTask);
            }
        }
    }

    private TimeSpan PauseAfter(int attempt) => TimeSpan.FromTicks(Math.Min((s_firstWait * Math.Pow(2, attempt - 1)).Ticks, options.LongestWait.Ticks));

    // What Slack asked for is kept for all callers, and no caller is kept longer than the longest wait.
    private async Task WaitAsync(CancellationToken cancellation)
    {
        var wait = new DateTimeOffset(Interlocked.Read(ref _notBefore), TimeSpan.Zero) - clock.GetUtcNow();
        if (wait > options.LongestWait)
        {
            throw new SlackBusyException("Slack asked to come again later.", wait);
        }

        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, cancellation);
        }
    }

    private async Task<JsonElement> TryAsync(SlackMethod method, Func<HttpContent> content, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(options.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.ApiAddress, method.Name)) { Content = content() };
            request.Headers.Authorization = new("Bearer", options.BotToken);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return await AnswerAsync(response, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new SlackBusyException("Slack did not answer in time.");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or JsonException)
        {
            throw new SlackBusyException("Slack was not reached.", null, failure);
        }
    }

    private async Task<JsonElement> AnswerAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.StatusCode == HttpStatusCode.TooManyRequests)
        {
            throw Later(WaitOf(response.Headers.RetryAfter));
        }

        if (!response.IsSuccessStatusCode)
        {
            throw (int)response.StatusCode >= 500 ? new SlackBusyException("Slack has a failure of its own.") : new SlackRefusedException($"http_{(int)response.StatusCode}");
        }

        await response.Content.LoadIntoBufferAsync(LongestAnswer, cancellation);
        using var json = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellation), default, cancellation);
        return json.RootElement.Member("ok").ValueKind == JsonValueKind.True ? json.RootElement.Clone() : throw Refusal(json.RootElement.Text("error") ?? "no_error_named");
    }

    private SlackBusyException Later(TimeSpan wait)
    {
        Interlocked.Exchange(ref _notBefore, (clock.GetUtcNow() + wait).UtcTicks);
        return new("Slack asked to come again later.", wait);
    }

    private TimeSpan WaitOf(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? (header?.Date - clock.GetUtcNow()) ?? TimeSpan.FromSeconds(1);
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    private static Exception Refusal(string code) =>
        s_busy.Contains(code) ? new SlackBusyException($"Slack cannot take it now ({code}).")
        : s_setup.Contains(code) ? new SlackSetupException(code)
        : new SlackRefusedException(code);
}
