namespace Coach.Bands;

/// <summary>Keeps the bands. Readers always see one whole snapshot: the last one published.</summary>
public interface IBandStore
{
    /// <summary>The last published snapshot; <see cref="BandSnapshot.Empty"/> where none was ever published.</summary>
    Task<BandSnapshot> CurrentAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Writes a whole new snapshot and then makes it the current one in one step. Readers see the old one or the new one, nothing between.
    /// </summary>
    /// <param name="snapshot">Its id comes after the current one's in ordinal order.</param>
    /// <param name="basedOn">The id of the snapshot it was made from; null or empty where there was none yet.</param>
    /// <param name="cancellation">Before the one step, nothing is changed.</param>
    /// <exception cref="ArgumentException">The id does not come after the current one's.</exception>
    /// <exception cref="InvalidOperationException">Somebody else published since <paramref name="basedOn"/> was current: read again and retry.</exception>
    Task PublishAsync(BandSnapshot snapshot, string? basedOn, CancellationToken cancellation = default);
}
