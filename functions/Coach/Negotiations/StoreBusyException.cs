namespace Coach.Negotiations;

/// <summary>The store has more to do than it takes on. Nothing was stored: tell the caller to come again in a moment.</summary>
public sealed class StoreBusyException : Exception
{
    /// <summary>With the sentence for the person.</summary>
    public StoreBusyException()
        : this("The coach is busy. Try again in a moment.")
    {
    }

    /// <summary>With a sentence of one's own.</summary>
    public StoreBusyException(string message)
        : base(message)
    {
    }

    /// <summary>With what led to it.</summary>
    public StoreBusyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
