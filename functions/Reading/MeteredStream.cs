namespace Reading;

/// <summary>
/// A decompressed stream that breaks off where the budget does, with an <see cref="InvalidDataException"/> that readers take as the end:
/// a bomb gives what fits, never more.
/// </summary>
internal sealed class MeteredStream(Stream inner, ReadingMeter meter) : Stream
{
    private long _taken;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _taken;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (!meter.MayGoOn())
        {
            throw new InvalidDataException("The budget of reading is spent.");
        }

        var count = inner.Read(buffer);
        _taken += count;
        if (_taken > meter.Budget.MaxInflatedBytesPerStream)
        {
            meter.Spend($"A part unpacks to more than {meter.Budget.MaxInflatedBytesPerStream} bytes; the rest was left out.");
        }

        meter.TakeInflated(count);
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
