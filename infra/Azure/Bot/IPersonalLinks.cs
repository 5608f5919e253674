using Coach.Negotiations;

namespace AzureBot;

/// <summary>Makes links that only the person who is given one has. Each is good once, and not for long.</summary>
public interface IPersonalLinks
{
    /// <summary>To everything that is held about the person, as a file.</summary>
    Task<Uri> ToDataAsync(NegotiationKey key, CancellationToken cancellation);

    /// <summary>To the person's plan, as a page to print.</summary>
    Task<Uri> ToPlanAsync(NegotiationKey key, CancellationToken cancellation);
}
