namespace Coach.Bands;

/// <summary>Keeps the bands. Readers always see one whole snapshot: the last one published.</summary>
public interface IBandStore
{
    /// <summary>The last published snapshot; <see cref="BandSnapshot.Empty"/> where none was ever published.</summary>
    Task<BandSnapshot> CurrentAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Writes a whole new snapshot and then makes it the current one in one step. Readers see the old one or the new one, nothing between.
    /// </summary>
    /// <exception cref="InvalidOperationException">Somebody else published since <paramref name="basedOn"/> was current: read again and retry.</exception>
    Task PublishAsync(BandSnapshot snapshot, string? basedOn, CancellationToken cancellation = default);
}
