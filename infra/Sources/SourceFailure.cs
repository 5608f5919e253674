namespace Sources;

/// <summary>A source cannot be had or read this time: its last good data stays. The message is for people and says what to do where something can be done.</summary>
public sealed class SourceUnavailableException : Exception
{
    /// <summary>With a sentence for people.</summary>
    public SourceUnavailableException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
