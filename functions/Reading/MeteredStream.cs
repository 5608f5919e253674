namespace Reading;

/// <summary>A capped stream that counts against the budget of a reading too, so that the problems say where it broke off.</summary>
internal sealed class MeteredStream(Stream inner, ReadingMeter meter) : CappedStream(inner, meter.Budget.MaxInflatedBytesPerStream)
{
    private long _counted;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer) =>
        meter.MayGoOn() ? base.Read(buffer) : throw new InvalidDataException("The budget of reading is spent.");

    /// <inheritdoc/>
    protected override void Count(int count)
    {
        _counted += count;
        if (_counted > meter.Budget.MaxInflatedBytesPerStream)
        {
            meter.Spend($"A part unpacks to more than {meter.Budget.MaxInflatedBytesPerStream} bytes; the rest was left out.");
        }

        meter.TakeInflated(count);
    }
}
