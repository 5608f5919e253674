namespace Sources.Fetching;

/// <summary>Asking again may help.</summary>
/// <param name="message">What a person is told where it does not.</param>
/// <param name="retryAfter">How long the host asks to be left alone; null where it does not say.</param>
/// <param name="cause">What happened.</param>
internal sealed class BusyHostException(string message, TimeSpan? retryAfter = null, Exception? cause = null) : Exception(message, cause)
{
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
