namespace Reading;

/// <summary>
/// A decompressed stream that is counted as it gives, and ends with an <see cref="InvalidDataException"/> where it gives more than it may:
/// a bomb gives what fits, never more.
/// </summary>
/// <param name="inner">Gives the bytes; disposed with this one.</param>
/// <param name="most">The most that it may give, in bytes.</param>
public class CappedStream(Stream inner, long most) : Stream
{
    private long _taken;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => _taken;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">It has given more than it may.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        _taken += count;
        Count(count);
        return _taken > most ? throw new InvalidDataException("The part is larger than it may be.") : count;
    }

    /// <summary>Hears of bytes given, before they are.</summary>
    /// <param name="count">How many.</param>
    protected virtual void Count(int count)
    {
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
