namespace Coach.Negotiations;

/// <summary>The store cannot keep or read anything until somebody does what the message says. What was stored before stays as it is.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>With the sentence for the person.</summary>
    public StoreUnavailableException()
        : this("Nothing can be kept at the moment. What was kept is still there.")
    {
    }

    /// <summary>With a sentence of one's own, which says what to do.</summary>
    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>With what led to it.</summary>
    public StoreUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
