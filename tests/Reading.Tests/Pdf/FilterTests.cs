using System.Text;
using Reading.Pdf;

namespace Reading.Tests.Pdf;

public sealed class FilterTests
{
    private static readonly PdfMeter s_meter = new(new ReadingBudget(), TimeProvider.System, CancellationToken.None);

    [Fact]
    public void Flate_gives_back_what_was_compressed()
    {
        var data = Sample(50_000);
        Assert.Equal(data, FlateFilter.Decode(PdfBuilder.Deflate(data), s_meter).ToArray());
    }

    [Fact]
    public void Flate_without_its_header_or_behind_a_line_end_is_read()
    {
        var data = Sample(1_000);
        var packed = PdfBuilder.Deflate(data);
        Assert.Equal(data, FlateFilter.Decode(packed[2..], s_meter).ToArray());
        Assert.Equal(data, FlateFilter.Decode((byte[])[13, 10, .. packed], s_meter).ToArray());
    }

    [Theory]
    [InlineData(0.25)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void Flate_that_is_cut_off_gives_what_came_before(double kept)
    {
        var data = Sample(60_000);
        var packed = PdfBuilder.Deflate(data);
        var read = FlateFilter.Decode(packed[..(int)(packed.Length * kept)], s_meter).ToArray();
        Assert.InRange(read.Length, (int)(data.Length * kept * 0.5), data.Length);
        Assert.Equal(data[..read.Length], read);
    }

    [Fact]
    public void Flate_that_breaks_in_the_middle_gives_what_came_before()
    {
        var data = Sample(60_000);
        var packed = PdfBuilder.Deflate(data);
        packed.AsSpan(packed.Length / 2, 40).Fill(0xFF);
        var read = FlateFilter.Decode(packed, s_meter).ToArray();
        Assert.InRange(read.Length, 1_000, data.Length);
        Assert.Equal(data[..1_000], read[..1_000]);
    }

    [Fact]
    public void Flate_stops_at_the_budget()
    {
        var meter = new PdfMeter(new ReadingBudget { MaxInflatedBytesPerStream = 10_000 }, TimeProvider.System, CancellationToken.None);
        Assert.Equal(10_000, FlateFilter.Decode(PdfBuilder.Deflate(new byte[1_000_000]), meter).Count);
    }

    [Fact]
    public void Lzw_gives_back_the_example_of_the_standard()
    {
        // ISO 32000-2, 7.4.4.2, example 1.
        byte[] packed = [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01];
        Assert.Equal([45, 45, 45, 45, 45, 65, 45, 45, 45, 66], LzwFilter.Decode(packed, earlyChange: true, s_meter).ToArray());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Lzw_gives_back_long_data_with_either_change_of_width(bool earlyChange)
    {
        var data = Sample(30_000);
        Assert.Equal(data, LzwFilter.Decode(LzwPacker.Pack(data, earlyChange), earlyChange, s_meter).ToArray());
    }

    [Theory]
    [InlineData("87cURD]i,\"Ebo80~>", "Hello World!")]
    [InlineData("<~87cURD]i,\"Ebo80~>", "Hello World!")]
    [InlineData("87cUR D]i,\"\nEbo80", "Hello World!")]
    [InlineData("z~>", "\0\0\0\0")]
    [InlineData("~>", "")]
    [InlineData("5l~>", "A")]
    public void Base_85_is_read(string written, string expected) =>
        Assert.Equal(expected, Encoding.Latin1.GetString(Ascii85Filter.Decode(Encoding.Latin1.GetBytes(written), s_meter)));

    [Theory]
    [InlineData("48 65 6c6C 6F>", "Hello")]
    [InlineData("4865x6c6C6F", "Hello")]
    [InlineData("48657>", "Hep")]
    [InlineData(">", "")]
    public void Hexadecimal_is_read(string written, string expected) =>
        Assert.Equal(expected, Encoding.Latin1.GetString(AsciiHexFilter.Decode(Encoding.Latin1.GetBytes(written))));

    [Theory]
    [InlineData(new byte[] { 2, 65, 66, 67, 254, 68, 128, 9 }, "ABCDDD")]
    [InlineData(new byte[] { 5, 65, 66 }, "AB")]
    [InlineData(new byte[] { 200 }, "")]
    [InlineData(new byte[] { }, "")]
    public void Runs_are_read_and_a_cut_gives_what_is_there(byte[] written, string expected) =>
        Assert.StartsWith(expected, Encoding.Latin1.GetString(RunLengthFilter.Decode(written, s_meter)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Each_prediction_of_png_is_undone(int type)
    {
        var data = Sample(12 * 40);
        Assert.Equal(data, Predictor.Undo(PngPredictor.Predict(data, 12, 3, type), 15, 4, 3, 8).ToArray());
    }

    [Fact]
    public void The_prediction_of_tiff_is_undone()
    {
        byte[] predicted = [10, 20, 30, 1, 1, 1, 255, 0, 2];
        Assert.Equal([10, 20, 30, 11, 21, 31, 10, 21, 33], Predictor.Undo(predicted, 2, 3, 3, 8).ToArray());
    }

    [Theory]
    [InlineData(0, 1, 8)]
    [InlineData(4, 0, 8)]
    [InlineData(4, 3, 7)]
    [InlineData(int.MaxValue, 32, 16)]
    public void Senseless_parameters_of_a_prediction_do_no_harm(int columns, int colors, int bits)
    {
        Assert.NotNull(Predictor.Undo(Sample(100), 12, columns, colors, bits).Array);
        Assert.NotNull(Predictor.Undo(Sample(100), 2, columns, colors, bits).Array);
    }

    private static byte[] Sample(int length)
    {
        var random = new Random(7);
        var data = new byte[length];
        for (var i = 0; i < length; i++)
        {
            data[i] = (byte)(i % 50 < 25 ? random.Next(97, 123) : 32);
        }
        return data;
    }
}
