using Node;

namespace Local.Tests;

public sealed class TextCommandTests : IDisposable
{
    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [Fact]
    public async Task The_text_of_a_letter_is_printed_in_reading_order()
    {
        var run = await _machine.RunAsync("text", Path.Combine(Machine.Samples, "quillfern.pdf"));

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Quillfern Robotics, Inc.\n", run.Output, StringComparison.Ordinal);
        Assert.True(
            run.Output.IndexOf("$178,500", StringComparison.Ordinal) < run.Output.IndexOf("48,000", StringComparison.Ordinal),
            "Salary stands before the options in the letter.");
        Assert.EndsWith("\f", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_out_each_file_gets_a_text_file_on_the_same_way_below_the_directory()
    {
        _machine.Write("letters/one/note.txt", "First note.");
        _machine.Write("letters/note.md", "Second note.");
        var output = Path.Combine(_machine.Folder, "texts");

        var run = await _machine.RunAsync("text", Path.Combine(_machine.Folder, "letters"), Path.Combine(Machine.Samples, "offer.pdf"), "--out", output);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal("First note.\n", await File.ReadAllTextAsync(Path.Combine(output, "one", "note.txt")));
        Assert.Equal("Second note.\n", await File.ReadAllTextAsync(Path.Combine(output, "note.txt")));
        Assert.Contains("236,000", await File.ReadAllTextAsync(Path.Combine(output, "offer.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_differ_in_their_ending_only_do_not_overwrite_each_other()
    {
        _machine.Write("in/note.md", "Markdown.");
        _machine.Write("in/note.txt", "Text.");
        var output = Path.Combine(_machine.Folder, "texts");

        await _machine.RunAsync("text", Path.Combine(_machine.Folder, "in"), "--out", output);

        Assert.Equal("Markdown.\n", await File.ReadAllTextAsync(Path.Combine(output, "note.txt")));
        Assert.Equal("Text.\n", await File.ReadAllTextAsync(Path.Combine(output, "note.txt.txt")));
    }

    [Fact]
    public async Task At_the_end_the_problems_are_summed_up()
    {
        var output = Path.Combine(_machine.Folder, "texts");

        var run = await _machine.RunAsync("text", Machine.Files, "--out", output);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("2 files, 0 read, 2 not.\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("  encrypted: 1 file\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("  no-text: 1 file\n", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(output, "locked.txt")));
    }

    [NeedsFact(Tools.Tesseract)]
    public async Task A_scan_is_recognised_only_where_the_setting_allows_it_and_said_to_be()
    {
        var scan = Scan(_machine.Folder);
        Assert.Contains("no-text", (await _machine.RunAsync("text", scan, "--out", _machine.Folder)).Error, StringComparison.Ordinal);

        _machine.Environment["COACH_OCR"] = "eng";
        var run = await _machine.RunAsync("text", scan, "--out", _machine.Folder);

        Assert.Contains("  recognised: 1 file\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("178,500", await File.ReadAllTextAsync(Path.ChangeExtension(scan, ".txt")), StringComparison.Ordinal);
    }

    // The picture of a sample letter, alone on a page.
    private static string Scan(string folder)
    {
        var picture = Path.Combine(folder, "picture");
        using (var draw = System.Diagnostics.Process.Start("pdftoppm", ["-r", "150", "-jpeg", "-singlefile", Path.Combine(Machine.Samples, "quillfern.pdf"), picture]))
        {
            draw.WaitForExit();
        }

        var jpeg = File.ReadAllBytes(picture + ".jpg");
        var (height, width) = Size(jpeg);
        var head = $"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n" +
            "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>endobj\n" +
            "4 0 obj<</Length 26>>stream\nq 612 0 0 792 0 0 cm /I Do\nendstream endobj\n" +
            $"5 0 obj<</Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode/Length {jpeg.Length}>>stream\n";
        var path = Path.Combine(folder, "scan.pdf");
        File.WriteAllBytes(path, [.. System.Text.Encoding.ASCII.GetBytes(head), .. jpeg, .. "\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n"u8]);
        return path;
    }

    // The frame header of a baseline JPEG: its marker, its length, the bits, then height and width.
    private static (int Height, int Width) Size(byte[] jpeg)
    {
        var at = jpeg.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        return ((jpeg[at + 5] << 8) | jpeg[at + 6], (jpeg[at + 7] << 8) | jpeg[at + 8]);
    }
}
